package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.analysis.MockAnalyzer;
import org.apache.lucene.tests.index.RandomIndexWriter;
import org.apache.lucene.tests.search.QueryUtils;
import org.apache.lucene.tests.util.LuceneTestCase;

/** Lucene's own checks of what every query has to obey, on random indexes. */
public class AlternativesContractTest extends LuceneTestCase {
  private static final String FIELD = "text";
  private static final String[] WORDS = {"a", "b", "c", "d", "e", "f", "g", "h"};

  public void testItObeysTheRulesOfQueries() throws IOException {
    for (int round = 0; round < 10; round++) {
      try (Directory directory = newDirectory(); IndexReader reader = index(directory, 60)) {
        IndexSearcher searcher = newSearcher(reader);
        Query query = alternatives();
        QueryUtils.check(random(), query, searcher);
      }
    }
  }

  /** Documents that cannot be among the best may be skipped, but no others. */
  public void testTheBestAreThoseOfAllDocuments() throws IOException {
    for (int round = 0; round < 10; round++) {
      try (Directory directory = newDirectory(); IndexReader reader = index(directory, 2_000)) {
        IndexSearcher searcher = newSearcher(reader);
        BooleanQuery.Builder concepts = new BooleanQuery.Builder();
        for (int i = 0; i < 3; i++) concepts.add(alternatives(), Occur.SHOULD);
        TopDocs all = searcher.search(concepts.build(), new TopScoreDocCollectorManager(10, Integer.MAX_VALUE));
        TopDocs best = searcher.search(concepts.build(), new TopScoreDocCollectorManager(10, 1));
        assertEquals(all.scoreDocs.length, best.scoreDocs.length);
        for (int i = 0; i < all.scoreDocs.length; i++) {
          assertEquals(all.scoreDocs[i].doc, best.scoreDocs[i].doc);
          assertEquals(all.scoreDocs[i].score, best.scoreDocs[i].score, 1e-5f);
        }
      }
    }
  }

  private static IndexReader index(Directory directory, int documents) throws IOException {
    try (RandomIndexWriter writer =
        new RandomIndexWriter(random(), directory, newIndexWriterConfig(new MockAnalyzer(random())))) {
      for (int i = 0; i < documents; i++) {
        StringBuilder text = new StringBuilder();
        for (int j = random().nextInt(30); j >= 0; j--) {
          int word = Math.min(random().nextInt(WORDS.length), random().nextInt(WORDS.length));
          text.append(WORDS[word]).append(' ');
        }
        Document document = new Document();
        document.add(new Field(FIELD, text.toString(), Schema.WITH_OFFSETS));
        writer.addDocument(document);
      }
      return writer.getReader();
    }
  }

  private static Query alternatives() {
    Map<List<Token>, Float> alternatives = new HashMap<>();
    while (alternatives.size() < 4) {
      List<Token> tokens = new ArrayList<>();
      for (int i = random().nextInt(3); i >= 0; i--) {
        tokens.add(new Token(WORDS[random().nextInt(WORDS.length)], tokens.size(), 0, 0));
      }
      alternatives.put(tokens, (1 + random().nextInt(10)) / 10f);
    }
    AlternativesQuery.Builder builder = new AlternativesQuery.Builder(FIELD);
    alternatives.forEach(builder::add);
    return builder.build();
  }
}
