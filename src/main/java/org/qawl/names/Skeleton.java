package org.qawl.names;

import org.qawl.tables.Table;

/**
 * The consonants of an Arabic word by which it is found: سام is {@code سم}, هيلر is {@code هلر}.
 *
 * <p>Which letters vanish and which are one says skeleton.tsv.
 */
final class Skeleton {
  private static final char NOTHING = 0;

  /** For the code of a letter what it leaves at the beginning of a word, and what behind it. */
  private static final char[] FIRST = new char[Alphabet.ARABIC.length() + 1];
  private static final char[] LATER = new char[Alphabet.ARABIC.length() + 1];

  static {
    for (int code = 1; code < FIRST.length; code++) FIRST[code] = LATER[code] = Alphabet.letter(code, true);
    for (Table.Row row : Table.of(Skeleton.class, "skeleton.tsv")) {
      int code = Alphabet.ARABIC.indexOf(row.get("letter")) + 1;
      if (code == 0 || row.get("letter").length() != 1) throw row.broken("\"" + row.get("letter") + "\" is no letter");
      FIRST[code] = only(row, "first");
      LATER[code] = only(row, "later");
    }
  }

  private Skeleton() {}

  private static char only(Table.Row row, String column) {
    String cell = row.get(column);
    if (cell.length() > 1) throw row.broken("\"" + cell + "\" is more than one letter");
    return cell.isEmpty() ? NOTHING : cell.charAt(0);
  }

  /** The skeleton of a whole word; empty for an empty one. */
  static String of(byte[] word) {
    StringBuilder key = new StringBuilder();
    append(key, word, true);
    return key.toString();
  }

  /** Appends what some letters of a word leave behind what those before them have left. */
  static void append(StringBuilder key, byte[] letters, boolean beginning) {
    for (int i = 0; i < letters.length; i++) {
      char left = beginning && i == 0 ? FIRST[letters[i]] : LATER[letters[i]];
      if (left != NOTHING && (key.isEmpty() || key.charAt(key.length() - 1) != left)) key.append(left);
    }
  }
}
