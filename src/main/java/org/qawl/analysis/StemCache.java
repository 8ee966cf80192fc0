package org.qawl.analysis;

/**
 * The stems of words seen lately: words come again and again, and finding one here costs less than stemming it.
 *
 * <p>A word of up to ten letters is a number, six bits a letter, and so is its stem; both lie side by side in the slot
 * of the word's hash, and the later word takes it. Allocates nothing once it is there. Not safe for use by several
 * threads.
 */
final class StemCache {
  private static final int SLOT_BITS = 14;
  static final int LONGEST = 10;
  private static final int LETTER_BITS = 6;
  private static final long FEMININE = 1L << 60;
  private static final int START_SHIFT = 61;
  private static final long WORD = (1L << START_SHIFT) - 1;
  private static final long STEM = (1L << 60) - 1;

  /** For each slot the word, with the start of its stem in the highest bits, and the stem, with how much follows it. */
  private final long[] slots = new long[2 << SLOT_BITS];
  private long key;
  private int at;

  /** Whether the word is here; the other methods then tell of it, or keep what is found of it. */
  boolean find(char[] word, int n, boolean feminine) {
    key = n > LONGEST ? 0 : packed(word, 0, n);
    if (key == 0) return false;
    if (feminine) key |= FEMININE;
    at = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - SLOT_BITS) << 1;
    return (slots[at] & WORD) == key;
  }

  /** The letters as a number; 0 if there is another character among them. */
  private static long packed(char[] text, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      int code = text[i] - 'ء' + 1;
      if (code <= 0 || code >>> LETTER_BITS != 0) return 0;
      number = number << LETTER_BITS | code;
    }
    return number;
  }

  /** Writes the stem of the word that was found over the word, and returns its length. */
  int copyStem(char[] word) {
    long stem = slots[at + 1] & STEM;
    int length = (Long.SIZE + LETTER_BITS - 1 - Long.numberOfLeadingZeros(stem)) / LETTER_BITS;
    for (int i = length - 1; i >= 0; i--) {
      word[i] = (char) ('ء' - 1 + (stem & (1 << LETTER_BITS) - 1));
      stem >>>= LETTER_BITS;
    }
    return length;
  }

  /** Where the stem of the word that was found begins in the word. */
  int spanStart() {
    return (int) (slots[at] >>> START_SHIFT);
  }

  /** How many characters of the word that was found follow its stem. */
  int behind() {
    return (int) (slots[at + 1] >>> 60);
  }

  /** Keeps what was found of the word that was not here. */
  void put(char[] text, int start, int end, int spanStart, int behind) {
    if (key == 0 || end - start > LONGEST || spanStart > 7 || behind > 15) return;
    long stem = packed(text, start, end);
    if (stem == 0) return;
    slots[at] = key | (long) spanStart << START_SHIFT;
    slots[at + 1] = stem | (long) behind << 60;
  }
}
