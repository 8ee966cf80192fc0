package org.qawl.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What became of plain words seen lately, a stem or nothing: they come again and again.
 *
 * <p>The whole cache has to live in the fastest memory that can hold it, or a look-up costs more than stemming, so an
 * entry is a single long. A word of up to ten letters is a number of 60 bits, six bits a letter. Multiplied by an odd
 * number modulo 2^60 it still is one word's alone; the first bits then name the place of the entry, and only the others
 * stand in it. The bits that are left hold the answer, in one of two forms:
 *
 * <pre>
 * before behind  0  beginning length last    وللشام    letters of the word, normalized: behind the third, three, to م
 * before behind  1  number                   السفراء   a stem of the {@link ArabicLexicon}; 0 for a stop word
 * </pre>
 *
 * <p>Two entries lie side by side at a place. A new word takes the second, and the first as soon as it comes again:
 * words that come once, of which news has many, thus seldom drive out those that come often. When fifteen thousand
 * articles of Saudi newspapers are read, two hundred thousand different words, 84 % of the words that fit here are
 * found with 2^15 entries, 90 % with 2^16 and 94 % with 2^17 (a megabyte); sets of four find hardly more.
 *
 * <p>Allocates nothing once it is there. Not safe for use by several threads.
 */
final class WordCache {
  /** At least 15, or an answer does not fit. */
  private static final int PAIR_BITS = 16;
  private static final int LONGEST = 10;
  private static final int LETTER_BITS = 6;
  private static final int WORD_BITS = LONGEST * LETTER_BITS;
  private static final int ANSWER_BITS = Long.SIZE - WORD_BITS + PAIR_BITS;
  private static final int ANSWER = (1 << ANSWER_BITS) - 1;

  /** The parts of an answer, from its lowest bit. */
  private static final int SPAN_BITS = 3;
  private static final int LONGEST_SPAN = (1 << SPAN_BITS) - 1;
  private static final int LISTED = 1 << 2 * SPAN_BITS;
  private static final int REST_SHIFT = 2 * SPAN_BITS + 1;
  /** How the stem begins: with a letter of the word, with the next one, or with ا in its place. */
  private static final int SAME = 0;
  private static final int NEXT = 1;
  private static final int ALEF = 2;
  private static final int BEGINNING_SHIFT = REST_SHIFT;
  private static final int LENGTH_SHIFT = BEGINNING_SHIFT + 2;
  private static final int LAST_SHIFT = LENGTH_SHIFT + 4;

  private static final Letters LETTERS = Letters.ORTHOGRAPHIC;
  private static final ArabicLexicon LEXICON = ArabicLexicon.INSTANCE;

  private final long[] entries = new long[2 << PAIR_BITS];
  private long word;
  private int length;
  private long key;
  private int at;
  private int answer;

  /** Whether this is one of the Arabic letters and marks that the words here are made of. */
  static boolean isPlain(char c) {
    return c >= 'ء' && c < 'ء' - 1 + (1 << LETTER_BITS) && c != 'ـ';
  }

  /** Whether the word is here; the other methods then tell of it, or keep what is found of it. */
  boolean find(char[] text, int n) {
    word = packed(text, n);
    if (word == 0) return false;
    length = n;
    long hash = (word << Long.SIZE - WORD_BITS) * 0x9E3779B97F4A7C15L;
    at = (int) (hash >>> Long.SIZE - PAIR_BITS) << 1;
    key = hash << PAIR_BITS;
    long first = entries[at];
    long second = entries[at + 1];
    if ((first ^ key) >>> ANSWER_BITS == 0) {
      answer = (int) first & ANSWER;
    } else if ((second ^ key) >>> ANSWER_BITS == 0) {
      answer = (int) second & ANSWER;
      entries[at] = second;
      entries[at + 1] = first;
    } else {
      at++;
      return false;
    }
    // An empty entry looks like that of a word with the key 0, but for its answer.
    return answer != 0;
  }

  /** The letters as a number; 0 if there are too many, or others among them. */
  private static long packed(char[] text, int n) {
    if (n > LONGEST) return 0;
    long number = 0;
    for (int i = 0; i < n; i++) {
      char c = text[i];
      if (!isPlain(c)) return 0;
      number = number << LETTER_BITS | c - 'ء' + 1;
    }
    return number;
  }

  boolean isStopped() {
    return answer == LISTED;
  }

  /** Replaces the word that was found by its stem. */
  void stem(CharTermAttribute term) {
    int rest = answer >>> REST_SHIFT;
    if ((answer & LISTED) != 0) {
      char[] stem = LEXICON.stemOf(rest);
      term.copyBuffer(stem, 0, stem.length);
      return;
    }
    char[] text = term.buffer();
    int beginning = answer >>> BEGINNING_SHIFT & 3;
    int last = (answer >>> LENGTH_SHIFT & 15) - 1;
    int from = before() + (beginning & NEXT);
    for (int i = 0; i < last; i++) text[i] = LETTERS.of(text[from + i]);
    if (beginning == ALEF) text[0] = 'ا';
    text[last] = (char) ('ء' - 1 + (answer >>> LAST_SHIFT));
    term.setLength(last + 1);
  }

  /** How many characters of the word that was found stand before its stem. */
  int before() {
    return answer & LONGEST_SPAN;
  }

  /** How many characters of the word that was found follow its stem. */
  int behind() {
    return answer >>> SPAN_BITS & LONGEST_SPAN;
  }

  /**
   * Keeps the stem of the word that was not here, if it can be told in few bits.
   *
   * @param listed the number of the stem in the lexicon; 0 if it has none
   */
  void put(CharTermAttribute stem, int listed, int before, int behind) {
    if (word == 0 || before > LONGEST_SPAN || behind > LONGEST_SPAN) return;
    int rest = listed > 0 ? LISTED | listed << REST_SHIFT : letters(stem.buffer(), stem.length(), before);
    if (rest > 0 && rest <= ANSWER) entries[at] = key | rest | behind << SPAN_BITS | before;
  }

  /** Keeps that the word that was not here is a stop word. */
  void putStopped() {
    if (word != 0) entries[at] = key | LISTED;
  }

  /** How the stem is made of the letters of the word; 0 if it is not. */
  private int letters(char[] stem, int n, int before) {
    for (int beginning = SAME; beginning <= ALEF; beginning++) {
      int from = before + (beginning & NEXT);
      if (n > 0 && n < 16 && from + n <= length && agrees(stem, n, from, beginning)) {
        return (stem[n - 1] - 'ء' + 1) << LAST_SHIFT | n << LENGTH_SHIFT | beginning << BEGINNING_SHIFT;
      }
    }
    return 0;
  }

  private boolean agrees(char[] stem, int n, int from, int beginning) {
    if (!isPlain(stem[n - 1])) return false;
    for (int i = 0; i < n - 1; i++) {
      char letter = (char) ('ء' - 1 + (word >>> LETTER_BITS * (length - 1 - from - i) & (1 << LETTER_BITS) - 1));
      if (stem[i] != (beginning == ALEF && i == 0 ? 'ا' : LETTERS.of(letter))) return false;
    }
    return true;
  }
}
