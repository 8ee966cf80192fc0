package org.qawl.analysis;

import org.qawl.tables.Table;

/**
 * A row of suffixes.tsv. Where {@code first} is not 0, the word must begin with it. If only two letters remain,
 * {@code replacement} is put in its place, unless that is 0.
 */
record Suffix(char[] letters, Group group, int keep, char first, char replacement) {
  enum Group { PRONOUN, NUMBER, GENDER, CASE }

  static Suffix of(Table.Row row) {
    Group group = switch (row.get("group")) {
      case "pronoun" -> Group.PRONOUN;
      case "number" -> Group.NUMBER;
      case "gender" -> Group.GENDER;
      case "case" -> Group.CASE;
      default -> throw row.broken("\"" + row.get("group") + "\" is no group of suffixes");
    };
    char[] letters = row.get("suffix").toCharArray();
    return new Suffix(letters, group, row.number("keep"), letter(row, "first"), letter(row, "to"));
  }

  private static char letter(Table.Row row, String column) {
    String cell = row.get(column);
    if (cell.length() > 1) throw row.broken("\"" + cell + "\" is more than one letter");
    return cell.isEmpty() ? 0 : cell.charAt(0);
  }

  int size() {
    return letters.length;
  }

  int order() {
    return group.ordinal();
  }

  boolean isPronoun() {
    return group == Group.PRONOUN;
  }

  /** ه is the pronoun or a carelessly written ة. */
  boolean isAmbiguous() {
    return group == Group.GENDER;
  }

  /** نا is our and ها her, unless only the ا is no part of the word: the accusative of بيان, اتجاه or تفاهم. */
  boolean mayBeAccusative() {
    return isPronoun() && letters[letters.length - 1] == 'ا';
  }

  /** How many letters of it are the pronoun: in يها, where the ي is a plural's, two; in اته one. */
  int pronounSize() {
    if (!isPronoun()) return 0;
    return letters[0] == 'ي' ? letters.length - 1 : letters[0] == 'ا' ? 1 : letters.length;
  }

  /** Whether fewer letters than usual may remain if they are a word. */
  boolean allowsWords() {
    return letters.length == 2 || letters.length == 1 && group != Group.NUMBER;
  }

  /** Whether enough remains of the word that begins at {@code from} if the suffix begins at {@code at}. */
  boolean leavesEnough(char[] word, int from, int at) {
    return at - from >= keep && (first == 0 || word[from] == first);
  }
}
