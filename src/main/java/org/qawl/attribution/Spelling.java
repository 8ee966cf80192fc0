package org.qawl.attribution;

import java.util.List;
import org.qawl.tables.Shelf;

/** A word as written and as looked up: one object for all places where it stands. */
final class Spelling extends Shelf.Labelled {
  private final String key;
  private final int hints;
  private final int ending;
  private final ArabicWord arabic;
  private final List<ArabicWords.Bare> readings;

  /**
   * A word as it is written.
   *
   * @param hints bits of {@link Hint}
   * @param arabic what an Arabic reader knows of it; that of no word for other readers
   * @param readings what it may be without the letters written onto it, the whole word first; none for other readers
   */
  Spelling(String text, String key, int hints, ArabicWord arabic, List<ArabicWords.Bare> readings) {
    super(text);
    this.key = key;
    this.hints = hints;
    this.ending = ending(key);
    this.arabic = arabic;
    this.readings = readings;
  }

  /** A word of which its key alone is known, and its hints. */
  static Spelling plain(String text, String key, int hints) {
    return new Spelling(text, key, hints, ArabicWord.NONE, List.of());
  }

  String text() {
    return word();
  }

  String key() {
    return key;
  }

  int hints() {
    return hints;
  }

  /** A number that the keys of two words share if they end in the same two letters. */
  int ending() {
    return ending;
  }

  ArabicWord arabic() {
    return arabic;
  }

  List<ArabicWords.Bare> readings() {
    return readings;
  }

  static int ending(String key) {
    if (key.isEmpty()) return 0;
    int last = key.length() - 1;
    return key.charAt(last) * 31 + (last > 0 ? key.charAt(last - 1) : 0) & 0xfff;
  }
}
