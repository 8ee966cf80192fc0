package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people and bodies of one article. Forms of one name are joined: a surname or given name to the full name that has
 * it, a short form of a body to the longest, an acronym to the name before its brackets.
 */
final class Cast {
  private static final Set<String> CHILD = Set.of("بن", "ابن", "بنت");

  private final Map<String, Voice> byForm = new HashMap<>();
  private final List<Voice> voices = new ArrayList<>();
  /** Each under every word of its longest form. */
  private final Map<String, List<Voice>> people = new HashMap<>();
  private final Map<String, List<Voice>> bodies = new HashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Map<String, Integer> ambiguous = new HashMap<>();
  /** The names of which this cast is made; null if they have to be settled anew whatever they are. */
  private @Nullable List<Name> settled;

  /** Learns that one form of a body stands for another: SDF for Syrian Democratic Forces. */
  void alias(String acronym, String name) {
    alias(Name.Kind.BODY, acronym, name);
  }

  /** Learns that one form stands for another, as what a person is called does for the name. */
  void alias(Name.Kind kind, String form, String name) {
    if (aliases.putIfAbsent(key(kind, form), name) == null) settled = null;
  }

  /** Makes one cast of all the names of an article, given in the order of the text. */
  void settle(Collection<Name> names) {
    List<Name> now = List.copyOf(names);
    if (now.equals(settled)) return; // as often when they are read again
    settled = now;
    byForm.clear();
    voices.clear();
    ambiguous.clear();
    people.clear();
    bodies.clear();
    settle(names, Name.Kind.PERSON);
    settle(names, Name.Kind.BODY);
  }

  /** The names of one key, in the order of the text. */
  private record Alike(Keys.Key key, List<Name> names) {
    int length() {
      return key.words().size();
    }
  }

  private void settle(Collection<Name> names, Name.Kind kind) {
    Map<String, Alike> byKey = new LinkedHashMap<>();
    for (Name name : names) {
      if (name.kind() != kind) continue;
      Keys.Key key = Keys.of(kind, name.text());
      byKey.computeIfAbsent(key.text(), text -> new Alike(key, new ArrayList<>(2))).names.add(name);
    }
    List<Alike> longestFirst = new ArrayList<>(byKey.values());
    longestFirst.sort((a, b) -> Integer.compare(b.length(), a.length()));
    Map<String, Voice> byId = new HashMap<>();
    Map<String, List<Voice>> byWord = kind == Name.Kind.PERSON ? people : bodies;
    for (Alike alike : longestFirst) {
      Name first = alike.names.getFirst();
      List<String> words = alike.key.words();
      String id = "";
      for (Name name : alike.names) if (id.isEmpty()) id = name.id();
      Voice voice = id.isEmpty() ? null : byId.get(id);
      String alias = aliases.get(alike.key.text());
      if (voice == null && alias != null) voice = byForm.get(key(kind, alias));
      if (voice == null) voice = longer(kind, words, id, byWord, alike.key.text());
      if (voice == null) {
        voice = new Voice(kind, first.text(), words);
        voices.add(voice);
        for (String word : words) {
          List<Voice> same = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
          if (same.isEmpty() || same.getLast() != voice) same.add(voice); // a name may have a word twice
        }
      }
      if (!id.isEmpty()) {
        if (voice.id.isEmpty()) voice.id = id;
        byId.putIfAbsent(id, voice);
      }
      byForm.put(alike.key.text(), voice);
      for (Name name : alike.names) {
        voice.forms.add(name.text());
        // Of equally long forms the one of more letters: Islamic State rather than ISIS.
        boolean longer = name.text().length() > voice.name.length()
            && (kind == Name.Kind.BODY || words.size() >= voice.words.size());
        if (alias == null && longer) {
          voice.name = name.text();
          if (words.size() > voice.words.size()) voice.words = words;
        }
      }
    }
  }

  private @Nullable Voice longer(
      Name.Kind kind, List<String> words, String id, Map<String, List<Voice>> byWord, String key) {
    Voice found = null;
    for (Voice voice : byWord.getOrDefault(kind == Name.Kind.PERSON ? words.getLast() : words.getFirst(), List.of())) {
      if (!id.isEmpty() && !voice.id.isEmpty() && !id.equals(voice.id)) continue;
      // مجلس الأمن is known, and مجلس الأمن القومي another body
      if (kind == Name.Kind.BODY && !id.isEmpty() && voice.id.isEmpty()) continue;
      boolean same = kind == Name.Kind.PERSON ? isShortOf(words, voice.words) : isShortBody(words, voice.words);
      if (!same) continue;
      if (found != null) ambiguous.merge(key, 1, Integer::sum);
      if (found == null) found = voice;
    }
    if (found == null && kind == Name.Kind.BODY && words.size() == 1) {
      // كاظمة for نادي كاظمة: one word names a body only if it is the whole of its proper name.
      for (Voice voice : byWord.getOrDefault(words.getFirst(), List.of())) {
        boolean named = voice.words.size() == 2 && voice.words.getLast().equals(words.getFirst());
        if (named && (id.isEmpty() || voice.id.isEmpty())) return voice;
      }
    }
    if (found == null && kind == Name.Kind.BODY && words.size() > 1) {
      for (Voice voice : byWord.getOrDefault(words.getLast(), List.of())) {
        int more = voice.words.size() - words.size();
        if (more > 0 && more <= 3 && voice.words.subList(more, voice.words.size()).equals(words)
            && (id.isEmpty() || voice.id.isEmpty()) && !isOwner(voice, more, id)) return voice;
      }
    }
    return found;
  }

  /**
   * In الأمانة العامة للأمم المتحدة what ل stands before is another body, but in المديرية العامة للحماية المدنية it is
   * what this one does.
   */
  private static boolean isOwner(Voice voice, int from, String id) {
    List<String> keys = Tokenizer.tokens(voice.name).stream().filter(token -> !token.isMark()).map(Token::key).toList();
    boolean owner = keys.size() == voice.words.size() && keys.get(from).startsWith("لل");
    return owner && (!id.isEmpty() || !keys.get(1).equals("العامة"));
  }

  /** A surname, a given name or several words of a full name, in its order. */
  private static boolean isShortOf(List<String> words, List<String> full) {
    return words.size() < full.size() && isWithin(words, full) && !isOfKunya(words, full) && !isOfFather(words, full)
        && (words.size() > 1 || words.getFirst().equals(full.getLast()) || words.getFirst().equals(full.getFirst())
            || full.size() > 2 && words.getFirst().equals(full.get(1)));
  }

  /** يوسف of أم يوسف: her son, not she. */
  private static boolean isOfKunya(List<String> words, List<String> full) {
    int at = words.size() == 1 ? full.indexOf(words.getFirst()) : -1;
    return at > 0 && Kunyas.begins(full.get(at - 1));
  }

  /** متعب بن عبد الله of سعد بن متعب بن عبد الله, حمد الحامد of صالح بن حمد الحامد: his father. */
  private static boolean isOfFather(List<String> words, List<String> full) {
    int at = words.size() > 1 ? full.indexOf(words.getFirst()) : -1;
    return at > 0 && CHILD.contains(full.get(at - 1));
  }

  /** اتحاد الشغل for الاتحاد العام التونسي للشغل: the head, and words of the rest in its order. */
  private static boolean isShortBody(List<String> words, List<String> full) {
    return words.size() > 1 && words.size() < full.size() && words.getFirst().equals(full.getFirst())
        && isWithin(words, full);
  }

  private static boolean isWithin(List<String> words, List<String> full) {
    int at = 0;
    for (String word : full) if (at < words.size() && words.get(at).equals(word)) at++;
    return at == words.size();
  }

  Optional<Voice> find(Name name) {
    return find(name.kind(), name.text());
  }

  Optional<Voice> find(Name.Kind kind, String text) {
    return Optional.ofNullable(byForm.get(key(kind, text)));
  }

  /** Whether a form could mean several people, as the surname of two brothers. */
  boolean isAmbiguous(Name name) {
    return !ambiguous.isEmpty() && ambiguous.containsKey(key(name.kind(), name.text()));
  }

  /** The people whose names end or begin like this ambiguous form. */
  List<Voice> namesakes(Name name) {
    List<String> words = words(name.kind(), name.text());
    List<Voice> found = new ArrayList<>();
    for (Voice voice : voices) if (voice.kind == name.kind() && isShortOf(words, voice.words)) found.add(voice);
    return found;
  }

  Voice get(Name name) {
    return find(name).orElseGet(() -> add(name.kind(), name.text(), name.id()));
  }

  /** What an undecided name is, if it is a form of somebody or something known. */
  Name.Kind kindOf(Name name) {
    String body = key(Name.Kind.BODY, name.text());
    if (byForm.containsKey(body) || aliases.containsKey(body)) return Name.Kind.BODY;
    if (byForm.containsKey(key(Name.Kind.PERSON, name.text()))) return Name.Kind.PERSON;
    List<String> words = words(Name.Kind.PERSON, name.text());
    for (Voice voice : people.getOrDefault(words.getLast(), List.of())) {
      if (isShortOf(words, voice.words)) return Name.Kind.PERSON;
    }
    // Isabelle Marchetti, of whom the article goes on as Marchetti.
    if (words.size() > 1 && words.size() <= 4) {
      for (Voice voice : people.getOrDefault(words.getLast(), List.of())) {
        boolean last = voice.words.size() < words.size() && voice.words.getLast().equals(words.getLast());
        if (last && isShortOf(voice.words, words)) return Name.Kind.PERSON;
      }
    }
    List<String> parts = words(Name.Kind.BODY, name.text());
    for (Voice voice : bodies.getOrDefault(parts.getFirst(), List.of())) {
      if (isShortBody(parts, voice.words)) return Name.Kind.BODY;
    }
    return Name.Kind.OPEN;
  }

  private Voice add(Name.Kind kind, String text, String id) {
    Voice voice = new Voice(kind, text, words(kind, text));
    voice.id = id;
    byForm.put(key(kind, text), voice);
    voices.add(voice);
    settled = null;
    return voice;
  }

  List<Voice> voices() {
    return voices;
  }

  private static String key(Name.Kind kind, String text) {
    return Keys.of(kind, text).text();
  }

  private static List<String> words(Name.Kind kind, String text) {
    return Keys.of(kind, text).words();
  }
}
