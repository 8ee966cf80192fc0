package org.qawl.attribution;

/**
 * What a character is to {@link Tokenizer}: looked up for those of the alphabets we read, worked out for all others.
 */
final class Signs {
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  /** Stands within words: vowels, tatweel, joiners and directions. */
  static final byte INSIDE = 4;
  static final byte BLANK = 8;

  private static final int KEPT = 0x700;
  private static final byte[] SIGNS = new byte[KEPT];

  static {
    for (int c = 0; c < KEPT; c++) SIGNS[c] = (byte) workedOut(c);
  }

  private Signs() {}

  /** The kinds to which a character belongs, as bits; none for a mark. */
  static int of(int c) {
    return c < KEPT ? SIGNS[c] : workedOut(c);
  }

  /**
   * Whether a character is a letter or digit of ASCII or the Arabic alphabet, and nothing that a key leaves out or
   * changes otherwise.
   */
  static boolean isPlain(char c) {
    return (c < 0x80 || c >= 0x600) && c < KEPT && (SIGNS[c] & (LETTER | DIGIT)) != 0 && (SIGNS[c] & INSIDE) == 0;
  }

  private static int workedOut(int c) {
    int type = Character.getType(c);
    boolean tatweel = c == 'ـ';
    boolean vowel = type == Character.NON_SPACING_MARK;
    int signs = 0;
    if (Character.isLetter(c) && !tatweel || c == 'ʿ' || c == 'ʾ') signs |= LETTER;
    if (Character.isDigit(c)) signs |= DIGIT;
    if (vowel || tatweel || c == 0x200c || c == 0x200d) signs |= INSIDE;
    boolean unseen = vowel || tatweel || type == Character.FORMAT || type == Character.CONTROL;
    if (unseen || Character.isWhitespace(c) || Character.isSpaceChar(c)) signs |= BLANK;
    return signs;
  }
}
