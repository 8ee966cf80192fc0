package org.qawl.attribution;

import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.qawl.names.Gazetteer;
import org.qawl.tables.Shelf;

/** The words of a reader as they are written: the form in which each is looked up, and its hints. */
final class Vocabulary {
  private static final int PLACES = 1 << 17;

  private final Shelf<Spelling> spellings;

  /**
   * The words of a reader.
   *
   * @param spell a word as it is written, and the hints that it has whoever reads it, as the reader spells it
   * @param listed what a word as it is written may be in the names of the {@link Gazetteer}
   */
  Vocabulary(BiFunction<String, Integer, Spelling> spell, ToIntFunction<String> listed) {
    this.spellings = new Shelf<>(PLACES, text -> spell.apply(text, listed(listed.applyAsInt(text))));
  }

  /** A word of which its key alone is known. */
  static Spelling plain(String text, int hints) {
    return Spelling.plain(text, Tokenizer.fold(text), hints);
  }

  private static int listed(int may) {
    return ((may & Gazetteer.BEGINS) != 0 ? Hint.LISTED : 0) | ((may & Gazetteer.WHOLE) != 0 ? Hint.LISTED_ALONE : 0)
        | ((may & Gazetteer.FOLLOWS) != 0 ? Hint.LISTED_BEHIND : 0)
        | ((may & Gazetteer.PLAIN) != 0 ? Hint.LISTED_PLAIN : 0);
  }

  Spelling spelling(String word) {
    return spellings.of(word);
  }

  Spelling spelling(String text, int start, int end) {
    return spellings.of(text, start, end);
  }

  /** The words of a text that begin and end at these places. */
  Spelling[] spellings(String text, int[] starts, int[] ends, int size) {
    Spelling[] found = new Spelling[size];
    spellings.of(text, starts, ends, found);
    return found;
  }
}
