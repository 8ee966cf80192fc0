package org.qawl.tables;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.ToIntFunction;

/**
 * A few bits that were found out about a word, kept for when it comes again: a {@link Memo} that the fastest memory can
 * hold.
 *
 * <p>An entry is a single long. The letters of a short word are a number; multiplied by an odd one it still is one
 * word's alone, its first bits name the place of the entry, and only the others stand in it, before the answer. Longer
 * words and those of other scripts are found out each time. Bounded, and safe for use by several threads without a
 * lock.
 */
public final class WordBits {
  /** How many bits an answer has. */
  public static final int BITS = 14;

  /** Two entries lie at a place; as in a {@link Memo} a new word takes the second. */
  private static final int PLACE_BITS = BITS + 1;
  private static final long ODD = 0x9E3779B97F4A7C15L;
  /** Tells an entry from an empty one. */
  private static final long THERE = 1L << BITS;

  private final AtomicLongArray entries = new AtomicLongArray(2 << PLACE_BITS);
  private final ToIntFunction<String> find;

  /** The bits of this function, which must depend on the word alone and give no more than {@link #BITS}. */
  public WordBits(ToIntFunction<String> find) {
    this.find = find;
  }

  /** The bits of the word [start, end) of a text. */
  public int of(String text, int start, int end) {
    long packed = Packed.of(text, start, end);
    if (packed == Packed.NONE) return find.applyAsInt(text.substring(start, end));
    long mixed = packed * ODD;
    int place = (int) (mixed >>> Long.SIZE - PLACE_BITS) << 1;
    long wanted = mixed << PLACE_BITS | THERE;
    long first = entries.getOpaque(place);
    if ((first ^ wanted) >>> BITS == 0) return bits(first);
    long second = entries.getOpaque(place + 1);
    if ((second ^ wanted) >>> BITS == 0) {
      entries.setOpaque(place, second);
      entries.setOpaque(place + 1, first);
      return bits(second);
    }
    int bits = find.applyAsInt(text.substring(start, end));
    if (bits >>> BITS != 0) throw new IllegalStateException(bits + " has more than " + BITS + " bits");
    entries.setOpaque(place + 1, wanted | bits);
    return bits;
  }

  private static int bits(long entry) {
    return (int) entry & (1 << BITS) - 1;
  }
}
