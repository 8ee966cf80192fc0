package org.qawl.analysis;

import org.qawl.tables.Table;

/** A row of suffixes.tsv. If only two letters remain, {@code replacement} is put in its place, unless that is 0. */
record Suffix(char[] letters, Group group, int keep, char replacement) {
  enum Group { PRONOUN, NUMBER, GENDER, CASE }

  static Suffix of(Table.Row row) {
    Group group = switch (row.get("group")) {
      case "pronoun" -> Group.PRONOUN;
      case "number" -> Group.NUMBER;
      case "gender" -> Group.GENDER;
      case "case" -> Group.CASE;
      default -> throw row.broken("\"" + row.get("group") + "\" is no group of suffixes");
    };
    String to = row.get("to");
    if (to.length() > 1) throw row.broken("\"" + to + "\" is more than one letter");
    return new Suffix(row.get("suffix").toCharArray(), group, row.number("keep"), to.isEmpty() ? 0 : to.charAt(0));
  }

  int size() {
    return letters.length;
  }

  boolean isPronoun() {
    return group == Group.PRONOUN;
  }

  /** ه is the pronoun or a carelessly written ة. */
  boolean isAmbiguous() {
    return group == Group.GENDER;
  }

  /** Whether the word that stands in {@code [from, end)} ends like this, and enough of it remains. */
  boolean fits(char[] word, int from, int end) {
    int at = end - letters.length;
    if (at - from < keep) return false;
    for (int i = 0; i < letters.length; i++) if (word[at + i] != letters[i]) return false;
    return true;
  }
}
