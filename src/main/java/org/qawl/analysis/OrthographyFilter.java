package org.qawl.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Normalizes the letters of every word, Arabic and Latin, to {@link Form#WRITTEN} or {@link Form#ORTHOGRAPHIC}.
 *
 * <p>It works on tokens, never on characters before them, so offsets stay those of the text. A token of nothing
 * but marks (a stretch of tatweel) disappears without leaving a gap. Keywords are left as they are.
 */
public final class OrthographyFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final StemSpanAttribute span = addAttribute(StemSpanAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final Orthography orthography;
  private final boolean keepEmpty;

  /**
   * @param form {@link Form#WRITTEN} or {@link Form#ORTHOGRAPHIC}
   * @throws IllegalArgumentException if it is {@link Form#STEM}, which takes more than letters
   */
  public OrthographyFilter(TokenStream input, Form form) {
    this(input, form, false);
  }

  /** @param keepEmpty whether a token of which nothing is left stays: {@code Analyzer.normalize} counts on one */
  OrthographyFilter(TokenStream input, Form form, boolean keepEmpty) {
    super(input);
    this.keepEmpty = keepEmpty;
    if (form == Form.STEM) {
      throw new IllegalArgumentException("STEM is not a way of writing: expected WRITTEN or ORTHOGRAPHIC");
    }
    orthography = new Orthography(form);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      if (keyword.isKeyword() || orthography.normalize(term, span) || keepEmpty) {
        if (skipped > 0) position.setPositionIncrement(position.getPositionIncrement() + skipped);
        return true;
      }
      skipped += Math.max(0, position.getPositionIncrement() - (orthography.onlyMarks ? 1 : 0));
    }
    return false;
  }
}
