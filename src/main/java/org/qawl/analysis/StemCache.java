package org.qawl.analysis;

import java.util.Arrays;

/**
 * The stems of words seen lately. Words of a text come again and again: a cache of this size knows four tokens of five
 * in news, and answers with one look-up where the tables take ten.
 *
 * <p>One slot for each hash; the later word takes it. Allocates nothing once it is there. Not safe for use by several threads.
 */
final class StemCache {
  private static final int SLOTS = 1 << 13;
  /** Longer words are rare, and not kept. */
  private static final int LONGEST = 15;
  static final int WIDTH = LONGEST + 1;

  private final char[] words = new char[SLOTS * WIDTH];
  private final char[] stems = new char[SLOTS * WIDTH];
  private final byte[] stemLengths = new byte[SLOTS];
  private final byte[] spanStarts = new byte[SLOTS];
  private final byte[] spanEnds = new byte[SLOTS];
  private int slot;

  /** Whether the word is here; the other methods then tell of it, or keep what is found of it. */
  boolean find(char[] word, int n, boolean feminine) {
    if (n > LONGEST) {
      slot = -1;
      return false;
    }
    int hash = 0;
    for (int i = 0; i < n; i++) hash = 31 * hash + word[i];
    hash *= 0x9E3779B9;
    slot = hash >>> 19;
    int at = slot * WIDTH;
    return words[at] == sign(n, feminine) && Arrays.equals(words, at + 1, at + 1 + n, word, 0, n);
  }

  /** Length and ending together, so that one comparison does. Never 0, which an empty slot has. */
  private static char sign(int n, boolean feminine) {
    return (char) (n << 1 | (feminine ? 1 : 0));
  }

  /** Writes the stem of the word that was found over the word, and returns its length. */
  int copyStem(char[] word) {
    int length = stemLengths[slot];
    System.arraycopy(stems, slot * WIDTH, word, 0, length);
    return length;
  }

  int spanStart() {
    return spanStarts[slot];
  }

  int spanEnd() {
    return spanEnds[slot];
  }

  /** Keeps the word that was not found. To be called before the word is written over. */
  void putWord(char[] word, int n, boolean feminine) {
    if (slot < 0) return;
    int at = slot * WIDTH;
    words[at] = sign(n, feminine);
    System.arraycopy(word, 0, words, at + 1, n);
  }

  void putStem(char[] text, int start, int end, int spanStart, int spanEnd) {
    if (slot < 0) return;
    if (end - start > LONGEST) {
      words[slot * WIDTH] = 0;
      return;
    }
    System.arraycopy(text, start, stems, slot * WIDTH, end - start);
    stemLengths[slot] = (byte) (end - start);
    spanStarts[slot] = (byte) spanStart;
    spanEnds[slot] = (byte) spanEnd;
  }
}
