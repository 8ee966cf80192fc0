package org.qawl.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * The words of Lucene's {@link StandardTokenizer}, one by one, found in less time where they are plain.
 *
 * <p>A word boundary of Unicode (UAX #29, version 12.1) depends on nothing beyond the nearest blank. So Arabic and
 * basic Latin letters, or digits, that stand between blanks and ordinary signs are a word without further asking. At
 * anything else (another script, a joiner, a sign between letters that may bind them, as in <i>U.S</i>) Lucene's own
 * scanner reads on to the next blank.
 *
 * <p>Allocates nothing once it is there. Not safe for use by several threads.
 */
final class PlainWordTokenizer extends Tokenizer {
  private static final int LONGEST = StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH;
  private static final int BUFFER = 4096;

  /** Whatever is none of the kinds below. */
  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  /** Belongs to the letter before it: a vowel sign. */
  private static final byte MARK = 3;
  /** Never binds what stands on its sides. */
  private static final byte BREAK = 4;
  /** Binds letters or digits on both of its sides, and nothing else. */
  private static final byte BOND = 5;
  private static final byte[] KINDS = new byte[0x700];

  static {
    kinds(LETTER, 'ء', 'ي');
    kinds(LETTER, 'a', 'z');
    kinds(LETTER, 'A', 'Z');
    kinds(DIGIT, '0', '9');
    kinds(DIGIT, '٠', '٩');
    kinds(MARK, '\u064B', '\u065F');
    for (char c : " \t\n\r!?()[]/-+%&=«»\u00A0؟".toCharArray()) KINDS[c] = BREAK;
    for (char c : ".,:;'\"،؛".toCharArray()) KINDS[c] = BOND;
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private char[] buffer = new char[BUFFER];
  /** How many characters of the text came before those in the buffer, and how many are in it. */
  private int before;
  private int length;
  private boolean ended;
  /** What is read now ends before a blank, or with the text. */
  private int limit;
  private int at;

  private final Stretch stretch = new Stretch();
  private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(stretch);
  /** The scanner is reading a stretch, which begins here. */
  private boolean scanning;
  private int stretchStart;

  private static void kinds(byte kind, char first, char last) {
    for (int c = first; c <= last; c++) KINDS[c] = kind;
  }

  private byte kind(int i) {
    if (i >= limit) return BREAK;
    char c = buffer[i];
    return c < KINDS.length ? KINDS[c] : OTHER;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (true) {
      if (scanning) {
        if (scanned()) return true;
        scanning = false;
      }
      byte kind = BREAK;
      while (at < limit && (kind = kind(at)) >= BREAK) at++;
      if (at >= limit) {
        if (!fill()) return false;
      } else if (kind == LETTER || kind == DIGIT) {
        int end = endOfWord(kind);
        if (end > 0) {
          word(at, end - at, kind == LETTER ? StandardTokenizerImpl.WORD_TYPE : StandardTokenizerImpl.NUMERIC_TYPE);
          at = end;
          return true;
        }
        scan();
      } else {
        scan();
      }
    }
  }

  /** Where the word that begins here ends; 0 if that takes more than a look at its letters. */
  private int endOfWord(byte kind) {
    int i = at + 1;
    byte next = kind(i);
    while (next == kind || next == MARK) next = kind(++i);
    boolean ends = next == BREAK || next == BOND && kind(i + 1) >= BREAK;
    return ends && i - at <= LONGEST ? i : 0;
  }

  private void word(int start, int n, int kind) {
    term.copyBuffer(buffer, start, n);
    placed(start, n, kind);
  }

  private void placed(int start, int n, int kind) {
    offset.setOffset(correctOffset(before + start), correctOffset(before + start + n));
    position.setPositionIncrement(1);
    type.setType(StandardTokenizer.TOKEN_TYPES[kind]);
  }

  /**
   * Hands the scanner what comes before the next blank, and the sign before it, to which a mark may belong.
   *
   * <p>Where all that it reads ends in half a surrogate pair, the scanner loses every word before that. So it gets the
   * blank as well, and never half a pair that ends a text.
   */
  private void scan() {
    stretchStart = Math.max(0, at - 1);
    while (at < limit && !isBlank(buffer[at])) at++;
    stretch.from = stretchStart;
    stretch.to = at < length ? at + 1 : at;
    if (Character.isHighSurrogate(buffer[stretch.to - 1])) stretch.to--;
    scanner.yyreset(stretch);
    scanning = true;
  }

  private boolean scanned() throws IOException {
    int kind = scanner.getNextToken();
    if (kind == StandardTokenizerImpl.YYEOF) return false;
    scanner.getText(term);
    placed(stretchStart + scanner.yychar(), term.length(), kind);
    return true;
  }

  /** Reads on; the blank at the limit comes first, as a mark behind it would belong to it. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, limit, buffer, 0, length - limit);
    before += limit;
    length -= limit;
    at = 0;
    while (true) {
      while (!ended && length < buffer.length) {
        int n = input.read(buffer, length, buffer.length - length);
        if (n < 0) ended = true;
        else length += n;
      }
      limit = length;
      if (ended) return length > 0;
      while (limit > 1 && !isBlank(buffer[limit - 1])) limit--;
      if (limit-- > 1) return true;
      buffer = ArrayUtil.grow(buffer);
    }
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(before + length);
    offset.setOffset(last, last);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    before = 0;
    length = 0;
    limit = 0;
    at = 0;
    ended = false;
    scanning = false;
  }

  /** What is between two blanks, for the scanner to read. */
  private final class Stretch extends Reader {
    private int from;
    private int to;

    @Override
    public int read(char[] target, int start, int n) {
      int count = Math.min(n, to - from);
      if (count == 0) return -1;
      System.arraycopy(buffer, from, target, start, count);
      from += count;
      return count;
    }

    @Override
    public void close() {}
  }
}
