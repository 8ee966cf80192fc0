package org.qawl.names;

import java.util.Arrays;

/**
 * The chunks of one alphabet that a model knows, numbered; 0 is the empty chunk.
 *
 * <p>A chunk has three letters at the most and is packed into an int, five bits a letter.
 */
final class Chunks {
  static final int LONGEST = 3;

  private static final int UNKNOWN = -1;

  /** For a packed chunk its number; a short array, for a word asks many. */
  private short[] numbers = new short[0];
  private int[] packed = new int[64];
  private int size;

  Chunks() {
    number(0);
  }

  /** The number of a packed chunk, a new one if need be. */
  int number(int chunk) {
    int known = known(chunk);
    if (known != UNKNOWN) return known;
    if (chunk >= numbers.length) {
      int before = numbers.length;
      numbers = Arrays.copyOf(numbers, Math.max(2 * before, chunk + 1));
      Arrays.fill(numbers, before, numbers.length, (short) UNKNOWN);
    }
    if (size == packed.length) packed = Arrays.copyOf(packed, 2 * size);
    packed[size] = chunk;
    numbers[chunk] = (short) size;
    return size++;
  }

  private int known(int chunk) {
    return chunk < numbers.length ? numbers[chunk] : UNKNOWN;
  }

  int size() {
    return size;
  }

  int packed(int number) {
    return packed[number];
  }

  /**
   * For each place of a word and each length from 0 to the longest, the number of the chunk that begins there; -1 if
   * unknown.
   */
  int[][] of(byte[] word, int longest) {
    int[][] at = new int[word.length + 1][longest + 1];
    for (int i = 0; i <= word.length; i++) {
      int chunk = 0;
      for (int length = 1; length <= longest; length++) {
        if (i + length > word.length) {
          at[i][length] = UNKNOWN;
        } else {
          chunk = chunk << 5 | word[i + length - 1];
          at[i][length] = known(chunk);
        }
      }
    }
    return at;
  }

  static int pack(byte[] word, int from, int to) {
    int chunk = 0;
    for (int i = from; i < to; i++) chunk = chunk << 5 | word[i];
    return chunk;
  }

  /** The letters of a packed chunk. */
  static byte[] letters(int chunk) {
    int length = chunk == 0 ? 0 : chunk < 32 ? 1 : chunk < 1024 ? 2 : 3;
    byte[] letters = new byte[length];
    for (int i = length - 1; i >= 0; i--, chunk >>= 5) letters[i] = (byte) (chunk & 31);
    return letters;
  }
}
