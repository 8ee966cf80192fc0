package org.qawl.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Leaves out words of grammar, Arabic and English, and honorific signs (ﷺ), and keeps the gap they leave.
 *
 * <p>It expects {@link Form#ORTHOGRAPHIC} terms, so that a stop word is one in every spelling. Keywords stay.
 */
public final class StopWordFilter extends FilteringTokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final StemSpanAttribute span = addAttribute(StemSpanAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final StopWords words;

  /** @param question whether words that only make a question (who, كم) are left out as well */
  public StopWordFilter(TokenStream input, boolean question) {
    super(input);
    words = StopWords.of(question);
  }

  @Override
  protected boolean accept() {
    return keyword.isKeyword()
        || !words.contains(term.buffer(), term.length(), span.ending()) && type.type() != WordPartFilter.HONORIFIC;
  }
}
