package org.qawl.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * Replaces English words by Porter's stems, and takes the Arabic article off names in Latin letters: al-Sham, al Sham,
 * Alsham and Al-Shām become sham.
 *
 * <p>It expects {@link Form#ORTHOGRAPHIC} terms. An article that is a word of its own leaves no gap. Words of other
 * scripts and keywords are left as they are.
 */
public final class LatinStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final StemSpanAttribute span = addAttribute(StemSpanAttribute.class);
  private final PorterStemmer porter = new PorterStemmer();

  public LatinStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      int n = term.length();
      char first = n == 0 ? 0 : term.buffer()[0];
      if (first >= 'a' && first <= 'z' && !keyword.isKeyword()) {
        if (LatinArticles.isArticle(term.buffer(), n)) {
          skipped += Math.max(0, position.getPositionIncrement() - 1);
          continue;
        }
        stem(n);
      }
      if (skipped > 0) position.setPositionIncrement(position.getPositionIncrement() + skipped);
      return true;
    }
    return false;
  }

  private void stem(int n) {
    int article = LatinArticles.articleOf(term.buffer(), n);
    if (article > 0) {
      if (!span.known()) span.reset(n);
      span.narrow(article, n);
      term.copyBuffer(term.buffer(), article, n - article);
    }
    porter.setCurrent(term.buffer(), term.length());
    if (porter.stem()) term.copyBuffer(porter.getCurrentBuffer(), 0, porter.getCurrentBufferLength());
  }
}
