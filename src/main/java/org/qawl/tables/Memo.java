package org.qawl.tables;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a word, kept for when it comes again.
 *
 * <p>Bounded: a word has one place, and takes it from the word that had it. Safe for use by several threads without a
 * lock, as what is kept never changes; at worst two of them find out the same.
 */
public final class Memo<T> {
  /** A power of two; texts on one subject have some ten thousand different words. */
  private static final int PLACES = 1 << 15;
  /** Longer words are rare, and not worth keeping. */
  private static final int LONGEST = 64;

  private record Kept<T>(String word, int hash, T value) {}

  private final @Nullable Kept<T>[] kept;
  private final Function<String, T> find;

  /** A memo of what this function finds, which must depend on the word alone and give what never changes. */
  @SuppressWarnings("unchecked")
  public Memo(Function<String, T> find) {
    this.find = find;
    this.kept = (Kept<T>[]) new Kept<?>[PLACES];
  }

  /** What there is to know about a word. */
  public T of(String word) {
    int hash = word.hashCode();
    int place = place(hash);
    Kept<T> there = kept[place];
    if (there != null && there.hash == hash && there.word.equals(word)) return there.value;
    return keep(word, hash, place);
  }

  /** What there is to know about the word [start, end) of a text. */
  public T of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) hash = 31 * hash + text.charAt(i);
    int place = place(hash);
    Kept<T> there = kept[place];
    if (there != null && there.hash == hash && there.word.length() == end - start && text.startsWith(there.word, start)) {
      return there.value;
    }
    return keep(text.substring(start, end), hash, place);
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 15) & PLACES - 1;
  }

  private T keep(String word, int hash, int place) {
    T value = find.apply(word);
    if (word.length() <= LONGEST) kept[place] = new Kept<>(word, hash, value);
    return value;
  }
}
