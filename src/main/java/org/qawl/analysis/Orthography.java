package org.qawl.analysis;

import java.text.Normalizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Normalizes one word, and remembers for every character of the result where it came from.
 *
 * <p>A word of plain letters costs one look-up a letter. A word with a character that Unicode can compose in
 * more ways than Arabic needs goes the thorough way, through {@link Normalizer}. Not safe for use by several threads.
 */
final class Orthography {
  /** No term is longer: ligatures such as ﷺ could make eighteen characters of every one. */
  static final int LONGEST = 255;

  private final boolean orthographic;
  private final Letters letters;

  char[] term = new char[LONGEST + 1];
  int[] origins = new int[LONGEST + 1];
  int length;
  /** The origins are known; false if the word went the thorough way and changed its length. */
  boolean traced;
  /** The last letter as it was written. */
  char ending;
  /** The word has an apostrophe or a dot. */
  private boolean signed;
  /** Nothing is left of the word, in any form. */
  boolean onlyMarks;
  /** Where a possessive begins in the word, or -1. */
  int possessive;

  Orthography(Form form) {
    orthographic = form != Form.WRITTEN;
    letters = orthographic ? Letters.ORTHOGRAPHIC : Letters.WRITTEN;
  }

  /** The normalized form of a word; empty if nothing but marks was in it. */
  static String normalize(String word, Form form) {
    Orthography orthography = new Orthography(form);
    orthography.normalize(word.toCharArray(), word.length());
    return new String(orthography.term, 0, orthography.length);
  }

  /** Whether normalizing would return the very same characters, as it does for most words of a text. */
  boolean isNormal(char[] word, int n) {
    if (n > LONGEST) return false;
    for (int i = 0; i < n; i++) {
      char c = word[i];
      if (letters.of(c) != c || c == '\'' || c == '.') return false;
    }
    return n < 3 || word[n - 1] != 'ء' || word[n - 2] != 'ي';
  }

  /**
   * Normalizes the term of a token, and notes which of its characters came from where.
   *
   * @return whether anything is left of it
   */
  boolean normalize(CharTermAttribute token, StemSpanAttribute span) {
    int n = token.length();
    if (isNormal(token.buffer(), n)) {
      span.reset(n);
      return n > 0;
    }
    normalize(token.buffer(), n);
    if (traced) {
      span.reset(origins, length, n, ending);
      if (possessive >= 0) span.cut(possessive);
    } else {
      span.reset(null, length, n, ending);
    }
    token.copyBuffer(term, 0, length);
    return length > 0;
  }

  void normalize(char[] word, int n) {
    length = 0;
    ending = 0;
    possessive = -1;
    traced = true;
    signed = false;
    for (int i = 0; i < n; i++) {
      if (!put(word[i], i)) {
        thoroughly(word, n);
        break;
      }
    }
    if (orthographic && signed) signs();
    if (orthographic) finalHamza();
    if (length == 0) {
      onlyMarks = true;
      for (int i = 0; i < n; i++) onlyMarks &= Letters.WRITTEN.of(word[i]) == Letters.DROPPED;
    }
  }

  /** Appends what a character becomes; false if it takes more than one look at it. */
  private boolean put(char c, int origin) {
    char to = letters.of(c);
    switch (to) {
      case Letters.DROPPED -> {
        // An apostrophe waits until the end of the word is known: it may open a possessive.
        if (orthographic && Letters.WRITTEN.of(c) == '\'') append('\'', c, origin);
      }
      case Letters.HAMZA -> hamza(c);
      case Letters.EXPANDED -> {
        String expansion = letters.expansion(c);
        for (int i = 0; i < expansion.length(); i++) if (!put(expansion.charAt(i), origin)) return false;
      }
      case Letters.MARK -> {
        return orthographic && length > 0 && term[length - 1] < 0x80;
      }
      case Letters.DIFFICULT -> {
        return false;
      }
      default -> append(to, c, origin);
    }
    return true;
  }

  private void append(char to, char from, int origin) {
    if (length == LONGEST) return;
    signed |= to == '\'' || to == '.';
    term[length] = to;
    origins[length] = origin;
    length++;
    ending = from;
  }

  /** ا and a hamza above are أ: Unicode's decomposed spelling, here also with vowel signs in between. */
  private void hamza(char sign) {
    if (length == 0) return;
    char base = ending;
    char composed = switch (sign) {
      case '\u0653' -> base == 'ا' ? 'آ' : 0;
      case '\u0654' -> switch (base) {
        case 'ا' -> 'أ';
        case 'و' -> 'ؤ';
        case 'ي', 'ى', 'ی' -> 'ئ';
        case 'ە', 'ہ' -> 'ۂ';
        case 'ے' -> 'ۓ';
        default -> 0;
      };
      default -> base == 'ا' ? 'إ' : 0;
    };
    if (composed == 0) return;
    term[length - 1] = letters.of(composed);
    ending = composed;
  }

  /** The way for words with characters outside the tables: other scripts, surrogates, rare marks. */
  private void thoroughly(char[] word, int n) {
    StringBuilder kept = new StringBuilder(n);
    for (int i = 0; i < n; i++) {
      char to = Letters.WRITTEN.of(word[i]);
      if (to == Letters.EXPANDED) kept.append(Letters.WRITTEN.expansion(word[i]));
      else if (to != Letters.DROPPED) kept.append(word[i]);
    }
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    traced = composed.length() == n;
    length = 0;
    for (int i = 0; i < composed.length() && length < LONGEST; ) {
      int c = composed.codePointAt(i);
      int size = Character.charCount(c);
      if (size > 1 || !put((char) c, i)) difficult(c, i);
      i += size;
    }
    // Lower case may leave letters that compose, once more.
    String again = Normalizer.normalize(new String(term, 0, length), Normalizer.Form.NFC);
    if (again.length() != length) traced = false;
    length = Math.min(again.length(), LONGEST);
    again.getChars(0, length, term, 0);
    if (length == LONGEST && Character.isHighSurrogate(term[length - 1])) length--;
  }

  private void difficult(int c, int origin) {
    if (orthographic && Character.isDigit(c)) {
      append((char) ('0' + Character.digit(c, 10)), '0', origin);
      return;
    }
    int lower = Character.toLowerCase(c);
    if (lower != c && Character.isBmpCodePoint(lower) && put((char) lower, origin)) return;
    if (length + Character.charCount(lower) > LONGEST) return;
    if (Character.isBmpCodePoint(lower)) {
      append((char) lower, (char) c, origin);
    } else {
      append(Character.highSurrogate(lower), Character.highSurrogate(lower), origin);
      append(Character.lowSurrogate(lower), Character.lowSurrogate(lower), origin + 1);
    }
  }

  /** شيء and شئ, مبادىء and مبادئ: a last hamza, with or without its own ي before it. */
  private void finalHamza() {
    while (length > 2 && term[length - 1] == 'ء' && term[length - 2] == 'ي') {
      term[length - 2] = 'ء';
      length--;
    }
  }

  /** Drops a possessive, the dots of an acronym and the apostrophes inside a name. */
  private void signs() {
    if (length > 2 && term[length - 1] == 's' && term[length - 2] == '\'') {
      length -= 2;
      possessive = origins[length];
    }
    boolean acronym = isAcronym();
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = term[i];
      if (c == '\'' || c == '.' && acronym) continue;
      term[kept] = c;
      origins[kept] = origins[i];
      kept++;
    }
    length = kept;
  }

  /** Single letters with dots between them: U.S, H.T.S, ا.ف.ب. */
  private boolean isAcronym() {
    if (length < 3) return false;
    for (int i = 0; i < length; i++) {
      boolean dot = term[i] == '.';
      if (dot != (i % 2 == 1) || !dot && !Character.isLetter(term[i])) return false;
    }
    return true;
  }
}
