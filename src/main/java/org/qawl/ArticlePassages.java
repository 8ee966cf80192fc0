package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/** The passages of one article, in its order. */
final class ArticlePassages {
  private ArticlePassages() {}

  static List<Passage> of(TimedSearcher searcher, String article) throws IOException {
    return of(searcher, article, 0, Integer.MAX_VALUE);
  }

  /** A passage and so many before and after it. */
  static List<Passage> around(TimedSearcher searcher, Passage passage, int before, int after) throws IOException {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException(before + " passages before and " + after + " after: neither may be negative");
    }
    long at = passage.position();
    return of(searcher, passage.articleId(), at - before, at + after);
  }

  /** Those from one position up to another, inclusive; those that the article does not have are left out. */
  private static List<Passage> of(TimedSearcher searcher, String article, long from, long to) throws IOException {
    Query some = Filters.passages(article, from, to);
    List<Passage> passages = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    // An article is a block of documents, so that the order of the index is its own.
    for (ScoreDoc hit : searcher.search(some, Integer.MAX_VALUE, Sort.INDEXORDER).scoreDocs) {
      passages.add(ArticleDocuments.passage(stored.document(hit.doc), List.of(), 0));
    }
    return passages;
  }
}
