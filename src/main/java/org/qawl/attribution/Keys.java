package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qawl.names.NameKey;

/** The words of a name by which its forms are compared. */
final class Keys {
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "to", "at");

  private Keys() {}

  static List<String> person(String name) {
    return List.of(NameKey.of(name).split(" "));
  }

  /** Without articles, prepositions and what is written onto a word: الاتحاد العام التونسي للشغل is اتحاد عام تونسي شغل. */
  static List<String> body(String name) {
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
