package org.qawl.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.apache.lucene.tests.util.TestUtil;

/** Lucene's own checks of what every analysis component has to obey. */
public class ContractTest extends BaseTokenStreamTestCase {
  private static final List<String> FILTERS = List.of("qawlWordParts", "qawlOrthography", "qawlStopWords",
      "qawlArabicStem", "qawlLatinStem", "qawlStemOffsets");

  public void testAnalyzersOnRandomText() throws IOException {
    for (Analyzer analyzer : analyzers()) checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }

  public void testAnalyzersAreConsistent() throws IOException {
    for (Analyzer analyzer : analyzers()) {
      for (int i = 0; i < 100; i++) {
        String text = TestUtil.randomAnalysisString(random(), 60, true);
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text);
      }
    }
  }

  private static List<Analyzer> analyzers() {
    return List.of(new NewsAnalyzer(Form.WRITTEN), new NewsAnalyzer(Form.ORTHOGRAPHIC), new NewsAnalyzer(Form.STEM),
        NewsAnalyzer.forQuestions(), new ArabicAnalyzer(), new ArabicAnalyzer(true));
  }

  public void testEveryFilterByItselfOnRandomText() throws IOException {
    for (String name : FILTERS) {
      try (Analyzer analyzer = alone(name)) {
        checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
      }
    }
  }

  private static Analyzer alone(String name) {
    TokenFilterFactory factory = TokenFilterFactory.forName(name, new HashMap<>());
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new MockTokenizer(MockTokenizer.WHITESPACE, false);
        return new TokenStreamComponents(words, factory.create(words));
      }
    };
  }

  public void testAnEmptyTermIsNoTerm() throws IOException {
    for (String name : FILTERS) {
      try (Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          Tokenizer all = new KeywordTokenizer();
          return new TokenStreamComponents(all, TokenFilterFactory.forName(name, new HashMap<>()).create(all));
        }
      }) {
        try (TokenStream stream = analyzer.tokenStream("text", "")) {
          stream.reset();
          while (stream.incrementToken()) {
            assertEquals(name, 0, stream.getAttribute(CharTermAttribute.class).length());
          }
          stream.end();
        }
      }
    }
  }

  public void testKeywordsStayAsTheyAre() throws IOException {
    for (String name : FILTERS) {
      for (String word : List.of("والوزارات", "إِلَى", "Al-Shām's", "al", "a_b")) {
        Tokenizer words = new WhitespaceTokenizer();
        words.setReader(new StringReader(word));
        TokenStream marked = new SetKeywordMarkerFilter(words, new CharArraySet(List.of(word), false));
        TokenStream stream = TokenFilterFactory.forName(name, new HashMap<>()).create(marked);
        assertTokenStreamContents(stream, new String[] {word});
      }
    }
  }

  public void testAFilterCanBeNamedInADescription() throws IOException {
    Analyzer analyzer = CustomAnalyzer.builder()
        .withTokenizer("standard")
        .addTokenFilter("qawlWordParts")
        .addTokenFilter("qawlOrthography", "form", "orthographic")
        .addTokenFilter("qawlStopWords", "of", "question")
        .addTokenFilter("qawlArabicStem")
        .addTokenFilter("qawlLatinStem")
        .addTokenFilter("qawlStemOffsets")
        .build();
    assertAnalyzesTo(analyzer, "من زار al-Sham وللشام؟", new String[] {"زار", "sham", "شام"},
        new int[] {3, 10, 18}, new int[] {6, 14, 21}, new int[] {2, 1, 1});
    analyzer.close();
  }

  public void testOptionsAreChecked() {
    IllegalArgumentException form = expectThrows(IllegalArgumentException.class,
        () -> TokenFilterFactory.forName("qawlOrthography", new HashMap<>(Map.of("form", "stem"))));
    assertTrue(form.getMessage(), form.getMessage().contains("\"stem\""));
    expectThrows(IllegalArgumentException.class,
        () -> TokenFilterFactory.forName("qawlStopWords", new HashMap<>(Map.of("of", "answers"))));
    for (String name : FILTERS) {
      IllegalArgumentException unknown = expectThrows(IllegalArgumentException.class,
          () -> TokenFilterFactory.forName(name, new HashMap<>(Map.of("colour", "green"))));
      assertTrue(unknown.getMessage(), unknown.getMessage().contains("colour"));
    }
    expectThrows(IllegalArgumentException.class, () -> new OrthographyFilter(new StandardTokenizer(), Form.STEM));
  }
}
