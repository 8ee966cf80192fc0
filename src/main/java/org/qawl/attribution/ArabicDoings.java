package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qawl.tables.Table;

/**
 * What somebody may be called later because an Arabic article told what he does or has, though nothing calls him so
 * beside the name.
 *
 * <pre>
 * يدرب سمير حداد الفتيان                  المدرب (arabic-doings.tsv)
 * سمير حداد الذي يملك ورشة               صاحب الورشة
 * عاد سمير حداد إلى ورشته, في ورشة سمير حداد  the same
 * فقدت لينا حداد ابنها                    الأم
 * </pre>
 */
final class ArabicDoings {
  /** How many words behind a verb what somebody does something with is looked for. */
  private static final int FARTHEST_OBJECT = 3;
  /** How far from a name something of his own stands. */
  private static final int FARTHEST_OWN = 10;
  /** Any noun in the table, and where it stands in what somebody is called. */
  private static final String ANY = "*";
  private static final List<String> MOTHER = List.of("أم", "والدة");
  private static final List<String> FATHER = List.of("أب", "والد");

  /** A row of the table: what is done with one of these nouns makes somebody be called this. */
  private record Doing(Set<String> what, List<String> called) {}

  private final ArabicWords arabic;
  private final Map<String, List<Doing>> doings = new HashMap<>();

  ArabicDoings(ArabicWords arabic) {
    this.arabic = arabic;
    for (Table.Row row : Table.of(ArabicDoings.class, "arabic-doings.tsv")) {
      Set<String> what = new LinkedHashSet<>();
      for (String noun : row.list("what")) what.add(Tokenizer.key(noun));
      Doing doing = new Doing(what, row.list("called"));
      for (String verb : row.list("does")) {
        String his = Tokenizer.key(verb);
        doings.computeIfAbsent(his, key -> new ArrayList<>()).add(doing);
        doings.computeIfAbsent(hers(his), key -> new ArrayList<>()).add(doing);
      }
    }
  }

  /** درست of درس, غنت of غنى, تملك of يملك. */
  private static String hers(String his) {
    if (his.startsWith("ي")) return "ت" + his.substring(1);
    return (his.endsWith("ى") || his.endsWith("ا") ? his.substring(0, his.length() - 1) : his) + "ت";
  }

  /** What the sentence in which somebody is named lets him be called, a noun or a noun and what he has. */
  List<String> of(Text text, Name name) {
    List<String> called = new ArrayList<>(2);
    int behind = name.to();
    done(text, name.from() - 1, behind, called);
    if (text.isComma(behind)) behind++;
    if (arabic.is("who", text, behind)) behind++;
    done(text, behind, behind + 1, called);
    places(text, name.from(), called);
    int end = Math.min(text.size(), name.to() + FARTHEST_OWN);
    for (int i = name.to(); i < end && !text.isMark(i, '.'); i++) own(text, i, called);
    return called;
  }

  /** في ورشة سمير حداد; في ورشة ضيقة، يعمل سمير حداد: adds the owner of where something happens. */
  private void places(Text text, int name, List<String> called) {
    int before = name - 1;
    boolean noun = before > 0 && !text.startsWithAl(before) && arabic.isEverydayAlone(text, before);
    if (noun && text.isJoined("preposition", before - 1)) called.add(owner(text.key(before)));
    int first = firstOfSentence(text, name);
    boolean place = text.key(first).equals("في") && !text.startsWithAl(first + 1) && name - first < FARTHEST_OWN;
    if (place && arabic.isEverydayAlone(text, first + 1)) called.add(owner(text.key(first + 1)));
  }

  private static int firstOfSentence(Text text, int token) {
    for (Text.Sentence sentence : text.sentences) if (token < sentence.to()) return sentence.from();
    return token;
  }

  /** Adds what the verb at a token makes somebody be called; what it is done with begins at {@code object}. */
  private void done(Text text, int verb, int object, List<String> called) {
    if (verb < 0 || verb >= text.size()) return;
    String key = doings.containsKey(text.key(verb)) ? text.key(verb) : text.bareKey(verb); // وقع
    for (Doing doing : doings.getOrDefault(key, List.of())) {
      if (doing.what.isEmpty()) called.addAll(doing.called);
      else if (doing.what.contains(ANY)) withNoun(text, object, doing, called);
      else if (isDoneWith(text, object, doing.what)) called.addAll(doing.called);
    }
  }

  private void withNoun(Text text, int object, Doing doing, List<String> called) {
    if (!text.isWord(object) || arabic.isFunction(text, object)) return;
    for (String noun : doing.called) called.add(noun.replace(ANY, bare(text.key(object))));
  }

  private boolean isDoneWith(Text text, int object, Set<String> what) {
    for (int i = object; i < object + FARTHEST_OBJECT && text.isWord(i); i++) {
      if (what.contains(bare(text.key(i)))) return true;
      for (ArabicWords.Bare reading : text.readings(i)) if (what.contains(bare(reading.key()))) return true;
    }
    return false;
  }

  /** إلى ورشته, ابنها: adds the owner of something of his own, or the parent of his child. */
  private void own(Text text, int i, List<String> called) {
    if (!text.isWord(i) || text.quoted(i)) return;
    for (ArabicWords.Bare reading : text.readings(i)) {
      String key = reading.key();
      String noun = bare(key);
      boolean child = !key.endsWith(noun) && arabic.words.is("child", noun);
      if (child) called.addAll(key.endsWith("ها") ? MOTHER : FATHER);
      else if (arabic.isOwned(key)) called.add(owner(noun));
    }
  }

  private static String owner(String noun) {
    return "صاحب " + noun;
  }

  /** The noun without its article, its pronoun and the ending of an accusative: ورشة of ورشته, معرض of معرضاً. */
  private static String bare(String key) {
    String noun = ArabicWords.withoutArticle(key);
    if (noun.length() < 4) return noun;
    for (String pronoun : List.of("ها", "ه")) {
      if (!noun.endsWith(pronoun)) continue;
      String rest = noun.substring(0, noun.length() - pronoun.length());
      return rest.endsWith("ت") ? rest.substring(0, rest.length() - 1) + "ة" : rest;
    }
    return noun.endsWith("ا") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
