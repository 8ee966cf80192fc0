package org.qawl.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Replaces Arabic words by their light stems, and notes which of their characters those are.
 *
 * <p>It expects {@link Form#ORTHOGRAPHIC} terms. Words of other scripts and keywords are left as they are.
 */
public final class ArabicStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final StemSpanAttribute span = addAttribute(StemSpanAttribute.class);
  private final ArabicStemmer stemmer = new ArabicStemmer();

  public ArabicStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    char[] word = term.buffer();
    int n = term.length();
    if (n < 3 || word[0] < 'ء' || word[0] > 'ي' || keyword.isKeyword()) return true;
    if (!span.known()) span.reset(n);
    stemmer.stem(word, n, span.ending() == 'ة');
    span.narrow(stemmer.spanStart, stemmer.spanEnd);
    if (stemmer.text != word || stemmer.start != 0) {
      term.copyBuffer(stemmer.text, stemmer.start, stemmer.end - stemmer.start);
    } else {
      term.setLength(stemmer.end);
    }
    return true;
  }
}
