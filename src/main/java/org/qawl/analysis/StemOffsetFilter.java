package org.qawl.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Narrows the offsets of every word to its stem, so that a highlight in وللشام marks شام: the last step of an analyzer.
 *
 * <p>Words whose characters are no longer those of the text, one by one, keep their offsets.
 */
public final class StemOffsetFilter extends TokenFilter {
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final StemSpanAttribute span = addAttribute(StemSpanAttribute.class);
  private int last;

  public StemOffsetFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    int start = offset.startOffset();
    int end = offset.endOffset();
    if (span.known() && end - start == span.wordLength()) {
      // Words that share a place, as synonyms do, may be cut differently: offsets still must not go backwards.
      int from = Math.max(start + span.spanStart(), last);
      int to = start + span.spanEnd();
      if (from < to) offset.setOffset(from, to);
    }
    last = offset.startOffset();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    last = 0;
  }
}
