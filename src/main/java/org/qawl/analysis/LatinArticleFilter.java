package org.qawl.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.qawl.tables.Table;

/**
 * Takes the Arabic article off names in Latin letters: al-Sham, al Sham, Alsham and Al-Shām become sham.
 *
 * <p>It expects {@link Form#ORTHOGRAPHIC} terms. An article that is a word of its own leaves no gap. Keywords are
 * left as they are.
 */
public final class LatinArticleFilter extends TokenFilter {
  /** Fewest letters of a name behind its article. */
  private static final int KEEP = 4;

  private static final CharArraySet ARTICLES = new CharArraySet(8, false);
  private static final char[][] SPARED;

  static {
    List<char[]> spared = new ArrayList<>();
    for (Table.Row row : Table.of(LatinArticleFilter.class, "latin-article.tsv")) {
      for (String word : row.list("words")) {
        switch (row.get("kind")) {
          case "article" -> ARTICLES.add(word);
          case "spared" -> spared.add(word.toCharArray());
          default -> throw row.broken("\"" + row.get("kind") + "\" is neither article nor spared");
        }
      }
    }
    SPARED = spared.toArray(char[][]::new);
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final StemSpanAttribute span = addAttribute(StemSpanAttribute.class);

  public LatinArticleFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      if (!keyword.isKeyword()) {
        if (ARTICLES.contains(term.buffer(), 0, term.length())) {
          skipped += Math.max(0, position.getPositionIncrement() - 1);
          continue;
        }
        cut();
      }
      if (skipped > 0) position.setPositionIncrement(position.getPositionIncrement() + skipped);
      return true;
    }
    return false;
  }

  private void cut() {
    char[] word = term.buffer();
    int n = term.length();
    if (n < KEEP + 2 || word[0] != 'a' || word[1] != 'l') return;
    for (char[] spared : SPARED) if (begins(word, n, spared)) return;
    if (!span.known()) span.reset(n);
    span.narrow(2, n);
    term.copyBuffer(word, 2, n - 2);
  }

  private static boolean begins(char[] word, int n, char[] with) {
    if (n < with.length) return false;
    for (int i = 2; i < with.length; i++) if (word[i] != with[i]) return false;
    return true;
  }
}
