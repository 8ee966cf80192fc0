package org.qawl.query;

/**
 * A word, phrase or mark of a query string.
 *
 * @param text without quotation marks and backslashes; of a field its label
 * @param number how far the words of a phrase may be apart, or how many letters of a word may differ; otherwise 0
 * @param start in UTF-16 units of the query string
 * @param end exclusive
 */
record Lexeme(Kind kind, String text, int number, int start, int end) {
  enum Kind { WORD, PHRASE, PREFIX, FUZZY, FIELD, AND, OR, NOT, PLUS, OPEN, CLOSE }

  /** Whether it may be looked for by itself. */
  boolean isAtom() {
    return kind == Kind.WORD || kind == Kind.PHRASE || kind == Kind.PREFIX || kind == Kind.FUZZY;
  }
}
