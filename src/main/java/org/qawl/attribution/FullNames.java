package org.qawl.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where a person's name is longer than it was read, by how the article takes it up elsewhere.
 *
 * <pre>
 * يقطع توفان أرسلان … وقال أرسلان                an unknown word before the only name that somebody is called by
 * أسعد الفيتوري الزنتاني أقل تفاؤلا … قال الزنتاني   the word behind a name, if a verb's subject elsewhere
 * سامي بن عبد الله المخرج رحب … وأكد سامي المخرج أن   the same, if it stands behind the given name elsewhere
 * </pre>
 */
final class FullNames {
  private final Reader reader;
  private final List<Text> paragraphs;
  /** The paragraphs, and the title behind them. */
  private final List<Text> all;

  FullNames(Reader reader, Text title, List<Text> paragraphs) {
    this.reader = reader;
    this.paragraphs = paragraphs;
    this.all = new ArrayList<>(paragraphs);
    all.add(title);
  }

  /** Adds what the names of each paragraph, as read so far, are a part of. */
  void addTo(Known known, Cast cast, List<List<Name>> names) {
    addFullNames(known, cast);
    addSurnames(known, names);
    addTakenUp(known, cast);
  }

  /** By which of their surnames people are called alone. */
  private void addTakenUp(Known known, Cast cast) {
    Set<String> surnames = new HashSet<>();
    Set<String> families = new HashSet<>();
    for (Voice voice : cast.voices()) {
      if (voice.kind != Name.Kind.PERSON || voice.words.size() < 2) continue;
      String surname = voice.words.getLast();
      if (!voice.id.isEmpty()) known.takeUp(surname); // the regime of الأسد
      surnames.add(surname);
      String family = reader.familyOf(Tokenizer.tokens(voice.name).getLast().key()); // as written, not folded
      if (family != null) families.add(family);
    }
    if (surnames.isEmpty()) return;
    BitSet endings = endings(surnames);
    endings.or(endings(families));
    for (Text text : paragraphs) {
      for (int i = 1; i < text.size(); i++) {
        if (!endings.get(text.ending(i))) continue; // as of most words
        String key = text.key(i);
        boolean family = families.contains(key);
        if (!family && !surnames.contains(key) || !reader.speaksAlone(text, i)) continue;
        if (family) known.add(key, Name.Kind.PERSON); // كمال عواملة … وقال العواملة
        known.takeUp(key);
      }
    }
  }

  /** How any of the words end; see {@link Text#ending}. */
  private static BitSet endings(Set<String> words) {
    BitSet endings = new BitSet();
    for (String word : words) endings.set(Spelling.ending(word));
    return endings;
  }

  private void addFullNames(Known known, Cast cast) {
    Set<String> called = new HashSet<>();
    for (Voice voice : cast.voices()) if (voice.kind == Name.Kind.PERSON) called.add(voice.words.getLast());
    for (Voice voice : cast.voices()) {
      boolean single = voice.kind == Name.Kind.PERSON && voice.words.size() == 1 && voice.id.isEmpty();
      if (single) addFullName(voice, called, known);
    }
  }

  /** Somebody who is called by one word may be mentioned by his full name elsewhere, and in the title. */
  private void addFullName(Voice voice, Set<String> called, Known known) {
    String only = Tokenizer.key(voice.name);
    int ending = Spelling.ending(only);
    for (Text text : all) {
      for (Text.Sentence sentence : text.sentences) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
          if (text.ending(i) != ending || !text.key(i).equals(only)) continue;
          Name full = reader.fullName(text, i, sentence, called::contains);
          if (full == null) continue;
          known.add(full.text(), Name.Kind.PERSON);
          return;
        }
      }
    }
  }

  /** A word behind a full name. */
  private record Behind(Text text, int token) {}

  /** Behind a full name there may stand a family's name by which the article calls the person elsewhere. */
  private void addSurnames(Known known, List<List<Name>> names) {
    Map<String, List<String>> longer = new HashMap<>();
    Set<String> pairs = pairs(names);
    Set<Behind> seen = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Text text = paragraphs.get(i);
      for (Name name : names.get(i)) {
        int behind = name.to();
        boolean full = name.kind() == Name.Kind.PERSON && behind - name.from() > 1 && name.id().isEmpty();
        if (!full || behind >= text.size() || text.start(behind) - text.end(behind - 1) > 1) continue;
        String rest = text.text.substring(text.end(behind - 1), text.end(behind));
        if (pairs.contains(text.key(name.from()) + " " + text.key(behind))) {
          known.add(name.text() + rest, Name.Kind.PERSON);
        }
        if (!reader.mayEndName(text, behind)) continue;
        longer.computeIfAbsent(text.key(behind), key -> new ArrayList<>()).add(name.text() + rest);
        seen.add(new Behind(text, behind));
      }
    }
    if (longer.isEmpty()) return;
    for (String surname : takenUp(longer.keySet(), seen)) {
      for (String whole : longer.get(surname)) known.add(whole, Name.Kind.PERSON);
      known.add(surname, Name.Kind.PERSON);
    }
  }

  /** سامي المخرج: the names of two words. */
  private Set<String> pairs(List<List<Name>> names) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Text text = paragraphs.get(i);
      for (Name name : names.get(i)) {
        if (name.kind() != Name.Kind.PERSON || name.to() - name.from() != 2) continue;
        found.add(text.key(name.from()) + " " + text.key(name.from() + 1));
      }
    }
    return found;
  }

  /** Those of the words that somewhere stand as whoever acts or speaks. */
  private Set<String> takenUp(Set<String> surnames, Set<Behind> seen) {
    Set<String> found = new HashSet<>();
    BitSet endings = endings(surnames);
    for (Text text : paragraphs) {
      for (int i = 1; i < text.size(); i++) {
        if (!endings.get(text.ending(i))) continue;
        if (surnames.contains(text.key(i)) && reader.isCalled(text, i) && !seen.contains(new Behind(text, i))) {
          found.add(text.key(i));
        }
      }
    }
    return found;
  }
}
