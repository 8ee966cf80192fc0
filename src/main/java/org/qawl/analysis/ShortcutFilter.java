package org.qawl.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * A way past the steps of an analyzer for plain Arabic words, which are nearly all of a text.
 *
 * <p>The steps ask a word four questions: is it written normally, is it a stop word, what is its stem, where does that
 * stand in it. Of a word of Arabic letters alone, and their marks, the answers depend on nothing but those. So this
 * filter stands around the steps, at both ends of them, and pulls the words itself. It asks the {@link WordCache}, and
 * if that does not know a plain word, asks those who answer in the steps, one after the other. Any other word is put
 * down at the gate, which is where the steps begin, and what they make of it comes out here.
 *
 * <p>The steps have attributes of their own, so that a plain word costs no clearing of what only they need.
 */
final class ShortcutFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final WordCache cache = new WordCache();
  private final Orthography orthography = new Orthography(Form.ORTHOGRAPHIC);
  private final StopWords stopWords;
  private final ArabicStemmer stemmer = new ArabicStemmer();
  private final StemSpanAttribute span = new StemSpanAttributeImpl();

  private final Gate gate = new Gate();
  private final TokenStream steps;
  private final CharTermAttribute made;
  private final OffsetAttribute madeOffset;
  private final PositionIncrementAttribute madePosition;
  private final TypeAttribute madeType;
  /** The steps have been asked for a word of this text. */
  private boolean stepping;
  /** How many words were left out since the last one that was not. */
  private int gap;

  ShortcutFilter(TokenStream words, StopWords stopWords, UnaryOperator<TokenStream> stepsBehind) {
    super(words);
    this.stopWords = stopWords;
    steps = stepsBehind.apply(gate);
    made = steps.addAttribute(CharTermAttribute.class);
    madeOffset = steps.addAttribute(OffsetAttribute.class);
    madePosition = steps.addAttribute(PositionIncrementAttribute.class);
    madeType = steps.addAttribute(TypeAttribute.class);
  }

  @Override
  public boolean incrementToken() throws IOException {
    gap = 0;
    // Behind a word that is not plain, parts of it may wait in the steps.
    while (!gate.busy) {
      if (!input.incrementToken()) return false;
      int n = term.length();
      int start = offset.startOffset();
      int end = offset.endOffset();
      if (end - start == n && cache.find(term.buffer(), n)) {
        if (!cache.isStopped()) {
          offset.setOffset(start + cache.before(), end - cache.behind());
          cache.stem(term);
          return placed();
        }
      } else if (!isPlain()) {
        gate.waiting = true;
        break;
      } else if (stem(start, end)) {
        return placed();
      }
      gap += position.getPositionIncrement();
    }
    return step();
  }

  private boolean placed() {
    if (gap > 0) position.setPositionIncrement(position.getPositionIncrement() + gap);
    return true;
  }

  /** Whether the word is its characters and nothing else, all of them Arabic letters or all of them digits. */
  private boolean isPlain() {
    int n = term.length();
    if (n == 0 || offset.endOffset() - offset.startOffset() != n) return false;
    char[] letters = term.buffer();
    boolean number = isDigit(letters[0]);
    for (int i = 0; i < n; i++) if (!(number ? isDigit(letters[i]) : WordCache.isPlain(letters[i]))) return false;
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Finds the stem of a plain word, and keeps it; false if it is a stop word. */
  private boolean stem(int start, int end) {
    orthography.normalize(term, span);
    if (stopWords.contains(term.buffer(), term.length(), span.ending())) {
      cache.putStopped();
      return false;
    }
    stemmer.stem(term, span);
    if (span.spanStart() < span.spanEnd()) offset.setOffset(start + span.spanStart(), start + span.spanEnd());
    cache.put(term, stemmer.listed, offset.startOffset() - start, end - offset.endOffset());
    return true;
  }

  private boolean step() throws IOException {
    if (!stepping) steps.reset();
    stepping = true;
    if (!steps.incrementToken()) {
      steps.end();
      gap += madePosition.getPositionIncrement();
      return false;
    }
    clearAttributes();
    term.copyBuffer(made.buffer(), 0, made.length());
    offset.setOffset(madeOffset.startOffset(), madeOffset.endOffset());
    position.setPositionIncrement(madePosition.getPositionIncrement() + gap);
    type.setType(madeType.type());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    position.setPositionIncrement(position.getPositionIncrement() + gap);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stepping = false;
    gap = 0;
    gate.waiting = false;
    gate.busy = false;
  }

  @Override
  public void close() throws IOException {
    super.close();
    steps.close();
  }

  /** Where the steps begin: hands them the word that was put down here, or else the next one. */
  private final class Gate extends TokenStream {
    private final CharTermAttribute given = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute givenOffset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute givenPosition = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute givenType = addAttribute(TypeAttribute.class);
    /** A word waits here. */
    private boolean waiting;
    /** The steps may have more to make of the word that they were given last. */
    private boolean busy;

    @Override
    public boolean incrementToken() throws IOException {
      if (!waiting && !input.incrementToken()) return false;
      waiting = false;
      busy = !isPlain();
      clearAttributes();
      given.copyBuffer(term.buffer(), 0, term.length());
      givenOffset.setOffset(offset.startOffset(), offset.endOffset());
      givenPosition.setPositionIncrement(position.getPositionIncrement());
      givenType.setType(type.type());
      return true;
    }
  }
}
