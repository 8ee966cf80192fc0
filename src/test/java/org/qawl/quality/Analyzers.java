package org.qawl.quality;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.qawl.analysis.Form;
import org.qawl.analysis.OrthographyFilter;
import org.qawl.analysis.WordPartFilter;
import org.tartarus.snowball.ext.ArabicStemmer;

/** What the analyzers of Qawl are compared with, beside those that come ready with Lucene. */
final class Analyzers {
  private static final int GRAM = 5;

  private Analyzers() {}

  /** Snowball's Arabic stemmer behind Lucene's stop words. */
  static Analyzer snowball() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream tokens = new StopFilter(new LowerCaseFilter(words), ArabicAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new SnowballFilter(tokens, new ArabicStemmer()));
      }
    };
  }

  /** Five letters each of normalized words; shorter words whole. */
  static Analyzer grams() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream tokens = new OrthographyFilter(new WordPartFilter(words), Form.ORTHOGRAPHIC);
        return new TokenStreamComponents(words, new NGramTokenFilter(tokens, GRAM, GRAM, true));
      }
    };
  }
}
