package org.qawl.tables;

/** The letters of a short word as a number that no other word has. */
final class Packed {
  /** What a word gets that is too long or of other letters. */
  static final long NONE = 0;

  /** As many letters of seven bits as a long holds. */
  private static final int LONGEST = 9;

  private Packed() {}

  /** The number of the word [start, end) of a text: written in ASCII, or in the first letters and marks of Arabic. */
  static long of(String text, int start, int end) {
    if (end - start > LONGEST || end == start) return NONE;
    int script = text.charAt(start) < 0x80 ? 0 : 0x600;
    long packed = 0;
    for (int i = start; i < end; i++) {
      int letter = text.charAt(i) - script;
      if (letter <= 0 || letter >= 0x80) return NONE;
      packed = packed << 7 | letter;
    }
    return script == 0 ? packed : packed | Long.MIN_VALUE;
  }
}
