package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qawl.names.NameKey;
import org.qawl.tables.Memo;

/** The words of a name by which its forms are compared. */
final class Keys {
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "to", "at");

  private static final int PLACES = 1 << 14;
  private static final Memo<Key> PEOPLE = new Memo<>(PLACES, name -> Key.of("person", NameKey.of(name).split(" ")));
  private static final Memo<Key> BODIES = new Memo<>(PLACES, name -> Key.of("body", wordsOfBody(name).toArray(String[]::new)));

  /**
   * The words of a name, folded.
   *
   * @param text the same as one string, in which a person and a body of one name differ
   */
  record Key(List<String> words, String text) {
    static Key of(String kind, String... words) {
      return new Key(List.of(words), kind + " " + String.join(" ", words));
    }
  }

  private Keys() {}

  static Key of(Name.Kind kind, String name) {
    return kind == Name.Kind.PERSON ? PEOPLE.of(name) : BODIES.of(name);
  }

  /** Without articles, prepositions and what is written onto a word: الاتحاد العام التونسي للشغل is اتحاد عام تونسي شغل. */
  private static List<String> wordsOfBody(String name) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(name)) {
      if (token.isMark() || SMALL.contains(token.key())) continue;
      words.add(bodyWord(token.key()));
    }
    return words.isEmpty() ? List.of(name.strip()) : words;
  }

  private static String bodyWord(String key) {
    String word = key.replace('ة', 'ه').replace('ى', 'ي').replace('ئ', 'ي');
    if (word.startsWith("وال") && word.length() > 5) return word.substring(3);
    if (word.startsWith("ال") && word.length() > 4) return word.substring(2);
    if (word.startsWith("لل") && word.length() > 4) return word.substring(2);
    if (word.startsWith("al-") && word.length() > 4) return word.substring(3);
    return word;
  }
}
