package org.qawl;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text one written letter ends and the next begins: a letter keeps its marks (harakat, a hamza of its own,
 * accents) and the tatweel that stretches it; an emoji keeps what is joined to it. For one thread.
 */
final class Graphemes {
  private static final char TATWEEL = '\u0640';

  private final String text;
  /** Looks at the whole text as soon as it is given it, so only texts with marks or signs get one. */
  private @Nullable BreakIterator letters;

  Graphemes(String text) {
    this.text = text;
  }

  /** Whether a letter ends at an offset, or the text does. */
  boolean between(int offset) {
    if (offset <= 0 || offset >= text.length()) return true;
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    if (after == TATWEEL && stretched(offset) >= 0) return false;
    return plain(before) && plain(after) || letters().isBoundary(offset);
  }

  /** The last end of a letter that is not behind an offset. */
  int before(int offset) {
    int at = offset;
    while (!between(at)) {
      int letter = text.charAt(at) == TATWEEL ? stretched(at) : -1;
      at = letter >= 0 ? letter : at - 1;
    }
    return at;
  }

  /** The first end of a letter that is not before an offset. */
  int behind(int offset) {
    int at = offset;
    while (!between(at)) {
      at++;
      while (text.charAt(at - 1) == TATWEEL && at < text.length() && belongs(text.charAt(at))) at++;
    }
    return at;
  }

  /** Whether a mark stands at an offset; where a letter could begin, as at the head of a line, it stands on none. */
  boolean bareMark(int offset) {
    return offset < text.length() && mark(text.charAt(offset));
  }

  private BreakIterator letters() {
    BreakIterator found = letters;
    if (found == null) {
      letters = found = BreakIterator.getCharacterInstance(Locale.ROOT);
      found.setText(text);
    }
    return found;
  }

  /** Letters, digits and signs of Latin and Arabic that no neighbour can join; ends are found without the iterator. */
  private static boolean plain(char c) {
    if (c < '\u0300') return c >= ' ';
    if (c >= '\u2010' && c <= '\u2027' || c == '،' || c == '؛' || c == '؟') return true;
    return c >= '\u0620' && c < '\u06ff' && Character.isLetter(c);
  }

  /** The letter that a tatweel stretches, with marks and other tatweels between them or not; -1 if there is none. */
  private int stretched(int tatweel) {
    int at = tatweel - 1;
    while (at >= 0 && belongs(text.charAt(at))) at--;
    if (at < 0) return -1;
    char letter = text.charAt(at);
    return letter >= '\u0620' && letter < '\u08ff' && Character.isLetter(letter) ? at : -1;
  }

  private static boolean belongs(char c) {
    return c == TATWEEL || mark(c);
  }

  static boolean mark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }
}
