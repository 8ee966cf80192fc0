package org.qawl.analysis;

/**
 * What became of words seen lately, a stem or nothing: they come again and again.
 *
 * <p>A word of up to ten letters is a number, six bits a letter, and so is its stem; the two make an entry. The hash of
 * a word names a pair of entries that lie side by side in memory, so that finding one touches memory once. A new word
 * takes the second place of its pair, and the first as soon as it comes again: words that come once, of which news has
 * many, thus seldom drive out those that come often. When three thousand articles of Saudi newspapers are read again,
 * a hundred thousand different words, 84 % of the words that fit here are found with 2^15 entries, 90 % with 2^16 and
 * 94 % with 2^17 (two megabytes); without pairs it takes twice the memory, and sets of four find no more.
 *
 * <p>Allocates nothing once it is there. Not safe for use by several threads.
 */
final class WordCache {
  private static final int PAIR_BITS = 16;
  private static final int LONGEST = 10;
  private static final int LETTER_BITS = 6;
  private static final int LETTERS_BITS = LONGEST * LETTER_BITS;
  private static final long LETTERS = (1L << LETTERS_BITS) - 1;
  private static final int TATWEEL = 'ـ' - 'ء' + 1;

  /** For each entry the word, with the start of its stem in the highest bits, and the stem, with how much follows it. */
  private final long[] entries = new long[4 << PAIR_BITS];
  private long word;
  private int at;

  /** Whether the word is here; the other methods then tell of it, or keep what is found of it. */
  boolean find(char[] text, int n) {
    word = packed(text, n);
    at = (int) (word * 0x9E3779B97F4A7C15L >>> Long.SIZE - PAIR_BITS) << 2;
    if (word == 0 || (entries[at] & LETTERS) == word) return word != 0;
    if ((entries[at + 2] & LETTERS) != word) {
      at += 2;
      return false;
    }
    swap(at, at + 2);
    swap(at + 1, at + 3);
    return true;
  }

  private void swap(int one, int other) {
    long entry = entries[one];
    entries[one] = entries[other];
    entries[other] = entry;
  }

  /** The letters as a number; 0 if there are too many, or others among them. */
  private static long packed(char[] text, int n) {
    if (n > LONGEST) return 0;
    long number = 0;
    for (int i = 0; i < n; i++) {
      int code = text[i] - 'ء' + 1;
      if (code <= 0 || code >>> LETTER_BITS != 0 || code == TATWEEL) return 0;
      number = number << LETTER_BITS | code;
    }
    return number;
  }

  boolean isKeepable() {
    return word != 0;
  }

  boolean isStopped() {
    return (entries[at + 1] & LETTERS) == 0;
  }

  /** Writes the stem of the word that was found, and returns its length. */
  int copyStem(char[] to) {
    long stem = entries[at + 1] & LETTERS;
    int length = (Long.SIZE + LETTER_BITS - 1 - Long.numberOfLeadingZeros(stem)) / LETTER_BITS;
    for (int i = length - 1; i >= 0; i--) {
      to[i] = (char) ('ء' - 1 + (stem & (1 << LETTER_BITS) - 1));
      stem >>>= LETTER_BITS;
    }
    return length;
  }

  /** How many characters of the word that was found stand before its stem. */
  int spanStart() {
    return (int) (entries[at] >>> LETTERS_BITS);
  }

  /** How many characters of the word that was found follow its stem. */
  int behind() {
    return (int) (entries[at + 1] >>> LETTERS_BITS);
  }

  /** Keeps what was found of the word that was not here. */
  void put(char[] text, int n, int spanStart, int behind) {
    long stem = packed(text, n);
    if (stem == 0 || spanStart > LONGEST || behind > LONGEST) return;
    entries[at] = word | (long) spanStart << LETTERS_BITS;
    entries[at + 1] = stem | (long) behind << LETTERS_BITS;
  }

  /** Keeps that the word that was not here is a stop word. */
  void putStopped() {
    entries[at] = word;
    entries[at + 1] = 0;
  }
}
