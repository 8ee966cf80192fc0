package org.qawl.attribution;

import java.util.Set;

/**
 * A word, a number or a mark of a paragraph.
 *
 * @param text as written
 * @param key for look-ups: small letters, no vowel marks and diacritics, أ إ آ as ا; what else Arabic spelling tells
 *     apart stays apart
 * @param start in UTF-16 units of the paragraph
 * @param end exclusive
 */
record Token(String text, String key, int start, int end, Type type) {
  enum Type {
    WORD,
    NUMBER,
    MARK
  }

  /** What is written before a capital without being part of a name: pro-Kurdish, ex-Foreign Minister. */
  private static final Set<String> PREFIXES = Set.of("pro", "ex", "non", "pan", "mid", "un", "neo", "pre", "co");

  boolean isWord() {
    return type == Type.WORD;
  }

  boolean isMark() {
    return type == Type.MARK;
  }

  boolean is(String wanted) {
    return key.equals(wanted);
  }

  boolean isComma() {
    return type == Type.MARK && (key.equals(",") || key.equals("،"));
  }

  boolean isColon() {
    return type == Type.MARK && key.equals(":");
  }

  /** Whether its first letter is a capital, or that behind an Arabic article: <i>al-Hariri</i>. */
  boolean isCapital() {
    if (type != Type.WORD) return false;
    if (Character.isUpperCase(text.codePointAt(0))) return true;
    int hyphen = text.indexOf('-');
    return hyphen > 0 && hyphen <= 3 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1))
        && !PREFIXES.contains(text.substring(0, hyphen));
  }

  /** Whether it is written in capitals only, and has two letters or more: <i>SDF</i>, <i>U.S.</i> */
  boolean isAcronym() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) return false;
      if (Character.isUpperCase(c)) letters++;
    }
    return letters > 1;
  }
}
