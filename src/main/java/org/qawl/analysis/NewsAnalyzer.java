package org.qawl.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Arabic and English news in one field, in one {@linkplain Form form}.
 *
 * <p>Every word is routed by its own script. Offsets are UTF-16 units of the original text. In {@link Form#STEM}
 * they cover the stem alone (in وللشام the last three letters, in <i>Syria's</i> the first five); in the other
 * forms the whole word. Positions are the same in every form. Safe for use by several threads.
 */
public final class NewsAnalyzer extends Analyzer {
  /** An index that was written with another version has other terms, and must be written again. */
  public static final int VERSION = 1;

  private final Form form;
  private final boolean question;

  /** For texts, and for words that are looked for in them. */
  public NewsAnalyzer(Form form) {
    this(form, false);
  }

  private NewsAnalyzer(Form form, boolean question) {
    this.form = form;
    this.question = question;
  }

  /** For questions: {@link Form#STEM}, without the words that only make a question of it (من, متى, who, when). */
  public static NewsAnalyzer forQuestions() {
    return new NewsAnalyzer(Form.STEM, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new PlainWordTokenizer();
    if (form != Form.STEM) return new TokenStreamComponents(words, letters(words));
    return new TokenStreamComponents(words, new ShortcutFilter(words, StopWords.of(question), this::stems));
  }

  private TokenStream stems(TokenStream words) {
    // Stop words are words of the orthographic tier, so they go before stems are made; offsets are narrowed last.
    TokenStream tokens = letters(words);
    tokens = new StopWordFilter(tokens, question);
    tokens = new ArabicStemFilter(tokens);
    tokens = new LatinStemFilter(tokens);
    return new StemOffsetFilter(tokens);
  }

  private TokenStream letters(TokenStream words) {
    return new OrthographyFilter(new WordPartFilter(words), letters());
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new OrthographyFilter(in, letters(), true);
  }

  private Form letters() {
    return form == Form.WRITTEN ? Form.WRITTEN : Form.ORTHOGRAPHIC;
  }
}
