package org.qawl.attribution;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.qawl.tables.Memo;

/** The words of a reader as they are written: the form in which each is looked up, and its hints. */
final class Vocabulary {
  private static final int PLACES = 1 << 16;

  private final Memo<Spelling> spellings;

  /**
   * The words of a reader.
   *
   * @param hints bits of {@link Hint} by the key of a word
   * @param listed whether a name of the gazetteer may begin with a word as it is written
   */
  Vocabulary(ToIntFunction<String> hints, Predicate<String> listed) {
    this.spellings = new Memo<>(PLACES, text -> {
      String key = Tokenizer.fold(text);
      return new Spelling(text, key, hints.applyAsInt(key) | (listed.test(text) ? Hint.LISTED : 0));
    });
  }

  Spelling spelling(String word) {
    return spellings.of(word);
  }

  Spelling spelling(String text, int start, int end) {
    return spellings.of(text, start, end);
  }
}
