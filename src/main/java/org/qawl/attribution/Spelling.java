package org.qawl.attribution;

import java.util.List;

/**
 * A word as written and as looked up: one object for all places where it stands.
 *
 * @param hints bits of {@link Hint}
 * @param ending a number that the keys of two words share if they end in the same two letters
 * @param arabic what an Arabic reader knows of it; that of no word for other readers
 * @param readings what it may be without the letters written onto it, the whole word first; none for other readers
 */
record Spelling(String text, String key, int hints, int ending, ArabicWord arabic, List<ArabicWords.Bare> readings) {
  Spelling(String text, String key, int hints, ArabicWord arabic, List<ArabicWords.Bare> readings) {
    this(text, key, hints, ending(key), arabic, readings);
  }

  /** A word of which its key alone is known, and its hints. */
  static Spelling plain(String text, String key, int hints) {
    return new Spelling(text, key, hints, ArabicWord.NONE, List.of());
  }

  static int ending(String key) {
    if (key.isEmpty()) return 0;
    int last = key.length() - 1;
    return key.charAt(last) * 31 + (last > 0 ? key.charAt(last - 1) : 0) & 0xfff;
  }
}
