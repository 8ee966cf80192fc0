package org.qawl.analysis;

import java.util.SortedMap;
import java.util.TreeMap;
import org.qawl.tables.Table;

/** The Arabic article in front of Latin names, from latin-article.tsv. Immutable. */
final class LatinArticles {
  /** Fewest letters of a name behind its article, where both are written as one word. */
  private static final int KEEP = 4;
  private static final int ARTICLE = 1;
  private static final int SPARED = 2;

  private static final WordTrie WORDS = load();

  private LatinArticles() {}

  private static WordTrie load() {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (Table.Row row : Table.of(LatinArticles.class, "latin-article.tsv")) {
      int kind = switch (row.get("kind")) {
        case "article" -> ARTICLE;
        case "spared" -> SPARED;
        default -> throw row.broken("\"" + row.get("kind") + "\" is neither article nor spared");
      };
      for (String word : row.list("words")) words.merge(word, kind, (a, b) -> a | b);
    }
    return new WordTrie(words);
  }

  /** Whether the word is nothing but an article. */
  static boolean isArticle(char[] word, int n) {
    return n == 2 && (WORDS.get(word, 0, n) & ARTICLE) != 0;
  }

  /** How many letters of Alsham are its article; 0 for a word like Alexander, whose beginning the table spares. */
  static int articleOf(char[] word, int n) {
    if (n < KEEP + 2 || word[0] != 'a' || word[1] != 'l') return 0;
    int node = WordTrie.ROOT;
    for (int i = 0; i < n; i++) {
      node = WORDS.child(node, word[i]);
      if (node == WordTrie.NONE) return 2;
      if ((WORDS.value(node) & SPARED) != 0) return 0;
    }
    return 2;
  }
}
