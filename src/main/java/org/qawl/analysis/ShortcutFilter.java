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
 * A way past the steps of an analyzer for Arabic words that have gone through them before.
 *
 * <p>The steps ask a word of news four questions: is it written normally, is it a stop word, what is its stem, where
 * does that stand in it. The answers depend on nothing but its letters, and most words of news were
 * here already, so this filter stands around the steps, at both ends of them. It pulls the words itself. One
 * that the {@link WordCache} knows gets its stem and offsets at once, or is left out; any other is put down at the
 * gate, which is where the steps begin, and what they make of it is kept. Of a word that they leave out, and of which
 * therefore nothing comes out, the gate learns as they ask for the next.
 *
 * <p>The steps have attributes of their own, so that a known word costs no clearing of what only they need.
 *
 * <p>The steps must be such that a word of plain Arabic letters becomes one token or a gap, the same in any company.
 */
final class ShortcutFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final TokenStream steps;
  private final Gate gate;
  private final CharTermAttribute made;
  private final OffsetAttribute madeOffset;
  private final PositionIncrementAttribute madePosition;
  private final TypeAttribute madeType;
  private int gap;

  static TokenStream around(UnaryOperator<TokenStream> steps, TokenStream words) {
    Gate gate = new Gate(words);
    return new ShortcutFilter(words, gate, steps.apply(gate));
  }

  private ShortcutFilter(TokenStream words, Gate gate, TokenStream steps) {
    super(words);
    this.gate = gate;
    this.steps = steps;
    made = steps.addAttribute(CharTermAttribute.class);
    madeOffset = steps.addAttribute(OffsetAttribute.class);
    madePosition = steps.addAttribute(PositionIncrementAttribute.class);
    madeType = steps.addAttribute(TypeAttribute.class);
  }

  @Override
  public boolean incrementToken() throws IOException {
    gap = 0;
    // Behind a word of other characters, parts of it may wait in the steps.
    while (!gate.odd && gate.pull()) {
      if (!gate.known) break;
      if (gate.cache.isStopped()) {
        gap += position.getPositionIncrement();
        continue;
      }
      int start = offset.startOffset();
      offset.setOffset(start + gate.cache.spanStart(), offset.endOffset() - gate.cache.behind());
      term.setLength(gate.cache.copyStem(term.buffer()));
      position.setPositionIncrement(position.getPositionIncrement() + gap);
      return true;
    }
    if (!steps.incrementToken()) return false;
    gate.keep(made, madeOffset);
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
    steps.end();
    position.setPositionIncrement(position.getPositionIncrement() + madePosition.getPositionIncrement() + gap);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    steps.reset();
    gap = 0;
  }

  @Override
  public void close() throws IOException {
    super.close();
    steps.close();
  }

  /** Where the steps begin: hands them the word that was put down here, or else the next one. */
  private static final class Gate extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final TokenStream words;
    private final CharTermAttribute word;
    private final OffsetAttribute wordOffset;
    private final PositionIncrementAttribute wordPosition;
    private final TypeAttribute wordType;
    private final WordCache cache = new WordCache();
    /** A word waits here, and whether the cache knows it. */
    private boolean waiting;
    private boolean known;
    private boolean ended;
    /** The word that the steps were given last can be kept; where it is in the text. */
    private boolean learning;
    /** It is none that the cache could hold. */
    private boolean odd;
    private int start;
    private int end;

    Gate(TokenStream words) {
      this.words = words;
      word = words.addAttribute(CharTermAttribute.class);
      wordOffset = words.addAttribute(OffsetAttribute.class);
      wordPosition = words.addAttribute(PositionIncrementAttribute.class);
      wordType = words.addAttribute(TypeAttribute.class);
    }

    /** Fetches a word; false at the end of the text. */
    boolean pull() throws IOException {
      if (ended || !words.incrementToken()) {
        ended = true;
        return false;
      }
      int n = word.length();
      start = wordOffset.startOffset();
      end = wordOffset.endOffset();
      known = cache.find(word.buffer(), end - start == n ? n : 0);
      waiting = !known;
      return true;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (learning) cache.putStopped();
      learning = false;
      if (!waiting && !pull()) return false;
      waiting = false;
      odd = !cache.isKeepable();
      learning = !known && !odd;
      clearAttributes();
      term.copyBuffer(word.buffer(), 0, word.length());
      offset.setOffset(start, end);
      position.setPositionIncrement(wordPosition.getPositionIncrement());
      type.setType(wordType.type());
      return true;
    }

    /** Keeps what the steps made of the word they were given last. */
    void keep(CharTermAttribute stem, OffsetAttribute stemOffset) {
      if (!learning) return;
      learning = false;
      cache.put(stem.buffer(), stem.length(), stemOffset.startOffset() - start, end - stemOffset.endOffset());
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      waiting = false;
      ended = false;
      learning = false;
      odd = false;
    }
  }
}
