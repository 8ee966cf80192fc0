package org.qawl.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Arabic by itself, in place of Lucene's analyzer of that name: normalization, stop words, light stems.
 *
 * <p>Words of other scripts are normalized and kept. Offsets are UTF-16 units of the original text and cover the
 * whole word, as Lucene's do, or the stem alone. Safe for use by several threads.
 */
public final class ArabicAnalyzer extends Analyzer {
  private final boolean stemOffsets;

  /** Offsets cover whole words. */
  public ArabicAnalyzer() {
    this(false);
  }

  /** @param stemOffsets whether offsets cover the stem alone, so that a highlight in وللشام marks شام */
  public ArabicAnalyzer(boolean stemOffsets) {
    this.stemOffsets = stemOffsets;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new PlainWordTokenizer();
    TokenStream tokens = new OrthographyFilter(new WordPartFilter(words), Form.ORTHOGRAPHIC);
    tokens = new StopWordFilter(tokens, false);
    tokens = new ArabicStemFilter(tokens);
    if (stemOffsets) tokens = new StemOffsetFilter(tokens);
    return new TokenStreamComponents(words, tokens);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new OrthographyFilter(in, Form.ORTHOGRAPHIC, true);
  }
}
