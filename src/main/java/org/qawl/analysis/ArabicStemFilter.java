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
  private final StemCache cache = new StemCache();

  public ArabicStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    char[] word = term.resizeBuffer(StemCache.LONGEST);
    int n = term.length();
    if (n < 3 || word[0] < 'ء' || word[0] > 'ي' || keyword.isKeyword()) return true;
    if (!span.known()) span.reset(n);
    boolean feminine = span.ending() == 'ة';
    if (cache.find(word, n, feminine)) {
      span.narrow(cache.spanStart(), n - cache.behind());
      term.setLength(cache.copyStem(word));
      return true;
    }
    stemmer.stem(word, n, feminine);
    cache.put(stemmer.text, stemmer.start, stemmer.end, stemmer.spanStart, n - stemmer.spanEnd);
    span.narrow(stemmer.spanStart, stemmer.spanEnd);
    if (stemmer.text != word || stemmer.start != 0) {
      term.copyBuffer(stemmer.text, stemmer.start, stemmer.end - stemmer.start);
    } else {
      term.setLength(stemmer.end);
    }
    return true;
  }
}
