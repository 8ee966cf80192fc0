package org.qawl.analysis;

import org.qawl.tables.Table;

/** A row of prefixes.tsv. Without a known word behind it, it goes only if {@code guess} letters remain. */
record Prefix(char[] letters, Kind kind, int keep, int guess, String before) {
  enum Kind { ARTICLE, CONJUNCTION, PREPOSITION, FUTURE }

  static Prefix of(Table.Row row) {
    String letters = Orthography.normalize(row.get("prefix"), Form.ORTHOGRAPHIC);
    Kind kind = switch (row.get("kind")) {
      case "article" -> Kind.ARTICLE;
      case "conjunction" -> Kind.CONJUNCTION;
      case "preposition" -> Kind.PREPOSITION;
      case "future" -> Kind.FUTURE;
      default -> throw row.broken("\"" + row.get("kind") + "\" is no kind of prefix");
    };
    if (letters.length() != 1 && kind != Kind.ARTICLE) throw row.broken("\"" + letters + "\" is not one letter");
    int guess = row.get("guess").equals("never") ? Integer.MAX_VALUE : row.number("guess");
    return new Prefix(letters.toCharArray(), kind, row.number("keep"), guess, String.join("", row.list("before")));
  }

  int size() {
    return letters.length;
  }

  boolean isArticle() {
    return kind == Kind.ARTICLE;
  }

  boolean isConjunction() {
    return kind == Kind.CONJUNCTION;
  }

  /** Whether it may stand before two letters: و and ف are the first of too many words of three (ورد, فرد). */
  boolean allowsTwo() {
    return kind == Kind.PREPOSITION;
  }

  /** لل, in which the ا of the article is not written. */
  boolean isForThe() {
    return letters[letters.length - 2] == 'ل';
  }

  boolean fitsBefore(char next) {
    return before.isEmpty() || before.indexOf(next) >= 0;
  }

  boolean guesses(int rest) {
    return rest >= guess;
  }
}
