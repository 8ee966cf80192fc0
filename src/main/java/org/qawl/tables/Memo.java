package org.qawl.tables;

import java.util.function.Function;

/** What was found out about a word, kept for when it comes again, as on a {@link Shelf}. */
public final class Memo<T> {
  private static final class Kept<T> extends Shelf.Labelled {
    final T value;

    Kept(String word, T value) {
      super(word);
      this.value = value;
    }
  }

  private final Shelf<Kept<T>> shelf;

  /**
   * A memo of what this function finds, which must depend on the word alone and give what never changes.
   *
   * @param places for how many words, a power of two
   */
  public Memo(int places, Function<String, T> find) {
    this.shelf = new Shelf<>(places, word -> new Kept<>(word, find.apply(word)));
  }

  /** What there is to know about a word. */
  public T of(String word) {
    return shelf.of(word).value;
  }

  /** What there is to know about the word [start, end) of a text. */
  public T of(String text, int start, int end) {
    return shelf.of(text, start, end).value;
  }
}
