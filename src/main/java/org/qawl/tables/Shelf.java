package org.qawl.tables;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of words, each thing kept for when its word comes again.
 *
 * <p>Bounded: eight words share a place. A new one takes a free part of it or else the last, and moves forward each time
 * that it comes again, so that words that come once, of which news has many, seldom drive out those that come often. If
 * only four shared one, two thousand articles would have three times as many words found out again. Safe for use by
 * several threads without a lock, as what is kept never changes; at worst two of them make the same.
 */
public final class Shelf<T extends Shelf.Labelled> {
  /** Longer words are rare, and not worth keeping. */
  private static final int LONGEST = 64;
  /** How many words share a place. */
  private static final int SHARING = 8;

  /** What bears its own word, so that memory is asked for both at once; it must not change, nor anything in it. */
  public abstract static class Labelled {
    private final String word;
    private final int hash;
    /** The letters {@link Packed}, which spares looking at the word itself. */
    private final long packed;

    protected Labelled(String word) {
      this.word = word;
      this.hash = word.hashCode();
      this.packed = Packed.of(word, 0, word.length());
    }

    protected final String word() {
      return word;
    }

    private boolean is(String other, int otherHash) {
      if (hash != otherHash) return false;
      // The letters of the other word are at hand, those of its own may be far away in memory.
      return packed == Packed.NONE ? word.equals(other) : packed == Packed.of(other, 0, other.length());
    }

    private boolean is(String text, int start, int end, int otherHash, long otherPacked) {
      if (hash != otherHash) return false;
      if (otherPacked != Packed.NONE) return packed == otherPacked;
      return word.length() == end - start && text.startsWith(word, start);
    }
  }

  private final @Nullable Labelled[] kept;
  private final Function<String, T> make;

  /**
   * A shelf for what this function makes, which must depend on the word alone and give what bears that word.
   *
   * @param places for how many words, a power of two; a hundred articles have some ten thousand different ones, two
   *     thousand ninety thousand
   */
  public Shelf(int places, Function<String, T> make) {
    boolean whole = places >= SHARING && Integer.bitCount(places) == 1;
    if (!whole) throw new IllegalArgumentException(places + " is no power of two from " + SHARING + " on");
    this.make = make;
    this.kept = new Labelled[places];
  }

  /** What is made of a word. */
  public T of(String word) {
    int hash = word.hashCode();
    int place = place(hash);
    for (int i = place; i < place + SHARING; i++) {
      Labelled here = kept[i];
      if (here != null && here.is(word, hash)) return advanced(here, i, place);
    }
    return keep(word, place);
  }

  /** What is made of the word [start, end) of a text. */
  public T of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) hash = 31 * hash + text.charAt(i);
    return of(text, start, end, hash, Packed.of(text, start, end));
  }

  private T of(String text, int start, int end, int hash, long packed) {
    int place = place(hash);
    for (int i = place; i < place + SHARING; i++) {
      Labelled here = kept[i];
      if (here != null && here.is(text, start, end, hash, packed)) return advanced(here, i, place);
    }
    return keep(text.substring(start, end), place);
  }

  /**
   * What is made of many words of a text, the i-th from {@code starts[i]} to {@code ends[i]}. Each step is done for all
   * words before the next: memory is slow, but it can be asked for many things at once.
   */
  public void of(String text, int[] starts, int[] ends, T[] found) {
    int[] hashes = new int[found.length];
    long[] packed = new long[found.length];
    @Nullable Labelled[] firsts = new Labelled[found.length];
    char[] letters = text.toCharArray();
    for (int i = 0; i < found.length; i++) {
      int hash = 0;
      for (int k = starts[i]; k < ends[i]; k++) hash = 31 * hash + letters[k];
      hashes[i] = hash;
      packed[i] = Packed.of(text, starts[i], ends[i]);
    }
    for (int i = 0; i < found.length; i++) firsts[i] = kept[place(hashes[i])];
    for (int i = 0; i < found.length; i++) {
      Labelled first = firsts[i];
      if (first != null && first.is(text, starts[i], ends[i], hashes[i], packed[i])) found[i] = made(first);
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) found[i] = of(text, starts[i], ends[i], hashes[i], packed[i]);
    }
  }

  /** The first part of the place of a word. */
  private int place(int hash) {
    return (hash ^ hash >>> 16) * SHARING & kept.length - 1;
  }

  /** What was found in a part, which moves forward by one. */
  private T advanced(Labelled found, int at, int place) {
    if (at > place) {
      kept[at] = kept[at - 1];
      kept[at - 1] = found;
    }
    return made(found);
  }

  private T keep(String word, int place) {
    T made = make.apply(word);
    if (word.length() > LONGEST) return made;
    int at = place + SHARING - 1;
    while (at > place && kept[at - 1] == null) at--;
    kept[at] = made;
    return made;
  }

  @SuppressWarnings("unchecked")
  private T made(Labelled kept) {
    return (T) kept;
  }
}
