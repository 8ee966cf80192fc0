package org.qawl.attribution;

import java.util.function.ToIntFunction;
import org.qawl.tables.Memo;

/**
 * A word as written and as looked up: one object for all places where it stands.
 *
 * @param hints bits of {@link Hint}
 */
record Spelling(String text, String key, int hints) {
  private static final int PLACES = 1 << 16;

  /** The spellings of a reader who knows the hints of a key. */
  static Memo<Spelling> memo(ToIntFunction<String> hints) {
    return new Memo<>(PLACES, text -> {
      String key = Tokenizer.fold(text);
      return new Spelling(text, key, hints.applyAsInt(key));
    });
  }
}
