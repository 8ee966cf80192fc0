package org.qawl.names;

import java.util.List;
import org.qawl.tables.Table;

/** Reduces a word to what careless spellings of it share: Charaa and Sharah are both {@code shara}. */
final class Spellings {
  private record Rule(String letters, boolean atEnd, String becomes) {
    String apply(String word) {
      if (!atEnd) return word.replace(letters, becomes);
      if (word.length() <= letters.length() + 1 || !word.endsWith(letters)) return word;
      return word.substring(0, word.length() - letters.length()) + becomes;
    }
  }

  private static final List<Rule> RULES = Table.of(Spellings.class, "spellings.tsv").rows().stream()
      .map(Spellings::rule)
      .toList();

  private Spellings() {}

  private static Rule rule(Table.Row row) {
    boolean atEnd = switch (row.get("where")) {
      case "any" -> false;
      case "end" -> true;
      default -> throw row.broken("\"" + row.get("where") + "\" is neither any nor end");
    };
    return new Rule(key(row.get("letters")), atEnd, key(row.get("becomes")));
  }

  private static String key(String letters) {
    return Words.of(letters).getFirst().key();
  }

  /** What remains of a word of a name key after all rules of spellings.tsv, doubled letters written once. */
  static String loose(String word) {
    for (Rule rule : RULES) word = rule.apply(word);
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) single.append(word.charAt(i));
    }
    return single.toString();
  }
}
