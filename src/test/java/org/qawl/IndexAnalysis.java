package org.qawl;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.qawl.names.Transliteration;

/** All analysis that indexing an article does, without writing anything: what attribution is to cost no more than. */
public final class IndexAnalysis {
  private final Analyzer analyzer = Schema.analyzer();
  private final NameTerms names = new NameTerms(Transliteration.standard());

  /** How many tokens the fields of an article have: stems, words as written, its title and the keys of names. */
  public int tokens(Article article) throws IOException {
    int tokens = names.of(article.title()).size();
    for (Paragraph paragraph : article.paragraphs()) {
      tokens += tokens(Schema.TEXT, paragraph.text()) + tokens(Schema.WRITTEN, paragraph.text());
      tokens += tokens(Schema.TITLE, article.title()) + names.of(paragraph.text()).size();
    }
    return tokens;
  }

  private int tokens(String field, String text) throws IOException {
    int tokens = 0;
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      stream.reset();
      while (stream.incrementToken()) tokens++;
      stream.end();
    }
    return tokens;
  }
}
