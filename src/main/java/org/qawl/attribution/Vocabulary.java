package org.qawl.attribution;

import java.util.function.ToIntFunction;
import org.qawl.tables.Memo;
import org.qawl.tables.WordBits;

/**
 * The words of a reader: the form in which each is looked up, and its hints, which most of them are not read beyond.
 */
final class Vocabulary {
  private static final int PLACES = 1 << 15;

  private final Memo<Spelling> spellings = new Memo<>(PLACES, text -> new Spelling(text, Tokenizer.fold(text)));
  private final WordBits hints;

  /** The words of a reader who knows the hints of a key. */
  Vocabulary(ToIntFunction<String> hints) {
    this.hints = new WordBits(word -> hints.applyAsInt(Tokenizer.fold(word)));
  }

  Spelling spelling(String word) {
    return spellings.of(word);
  }

  Spelling spelling(String text, int start, int end) {
    return spellings.of(text, start, end);
  }

  /** Bits of {@link Hint}. */
  int hints(String text, int start, int end) {
    return hints.of(text, start, end);
  }
}
