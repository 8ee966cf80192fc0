package org.qawl.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

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
 * <p>The steps must be such that a word of plain Arabic letters becomes one token or a gap, the same in any company.
 */
final class ShortcutFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final Gate gate;
  private int gap;

  static TokenStream around(UnaryOperator<TokenStream> steps, TokenStream words) {
    Gate gate = new Gate(words);
    return new ShortcutFilter(steps.apply(gate), gate);
  }

  private ShortcutFilter(TokenStream steps, Gate gate) {
    super(steps);
    this.gate = gate;
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
    if (!input.incrementToken()) return false;
    gate.keep(term, offset);
    position.setPositionIncrement(position.getPositionIncrement() + gap);
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
    gap = 0;
  }

  /** Where the steps begin: hands them the word that was put down here, or else the next one. */
  private static final class Gate extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
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
      super(words);
    }

    /** Fetches a word; false at the end of the text. */
    boolean pull() throws IOException {
      if (ended || !input.incrementToken()) {
        ended = true;
        return false;
      }
      int n = term.length();
      start = offset.startOffset();
      end = offset.endOffset();
      known = cache.find(term.buffer(), end - start == n ? n : 0);
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
