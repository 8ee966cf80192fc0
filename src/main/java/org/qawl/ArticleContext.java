package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Lets a passage count for what its article is about: «ستبقى كذلك» continues a statement whose subject stands one paragraph
 * before. A passage gains a part of the score of other passages of its article, the more the nearer they are; one
 * that was not found by itself comes, too, if somebody speaks in it.
 */
final class ArticleContext {
  // Chosen on the questions beneath the fixtures and those of the development set.
  /** What a neighbour of a passage gains of its score, and what of that is left with every paragraph between them. */
  private static final float NEIGHBOUR = 0.3f;
  private static final float DISTANCE = 0.9f;
  /** Of being by the speaker a question asks for. */
  private static final float FAVOURED = 6;
  /** What is left of the score of a passage in which nobody speaks, where a question asks what somebody said. */
  private static final float SILENT = 0.7f;

  /** How many of the best passages are looked at, and how many of their articles. */
  private static final int PASSAGES = 200;
  private static final int ARTICLES = 20;

  private final IndexSearcher searcher;
  private final Values positions = new Values(Schema.POSITION);
  private final Values speaking = new Values(Schema.SPEAKS);

  /** For one search on one thread. */
  ArticleContext(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Numbers beside the documents, which are read forward as long as documents come in their order. */
  private final class Values {
    private final String field;
    private @Nullable LeafReaderContext leaf;
    private @Nullable NumericDocValues numbers;

    Values(String field) {
      this.field = field;
    }

    long of(int document) throws IOException {
      LeafReaderContext here = leafOf(document);
      NumericDocValues values = numbers;
      if (values == null || here != leaf || values.docID() > document - here.docBase) {
        values = DocValues.getNumeric(here.reader(), field);
        numbers = values;
        leaf = here;
      }
      return values.advanceExact(document - here.docBase) ? values.longValue() : 0;
    }
  }

  /**
   * The best passages, best first.
   *
   * @param words what ranks a passage by itself
   * @param allowed what it has to meet in any case
   * @param favoured which passages are by the speaker asked for
   * @param said whether the question asks what somebody said
   */
  List<ScoreDoc> search(Query words, Query allowed, Query favoured, boolean said, int limit) throws IOException {
    Map<Integer, List<ScoreDoc>> articles = new LinkedHashMap<>();
    Set<Integer> found = new HashSet<>();
    Query both = new BooleanQuery.Builder().add(words, Occur.MUST).add(allowed, Occur.FILTER).build();
    List<ScoreDoc> hits = hits(both, favoured, allowed, limit);
    Map<Integer, Integer> firsts = firsts(hits);
    for (ScoreDoc hit : hits) {
      found.add(hit.doc);
      articles.computeIfAbsent(firsts.get(hit.doc), article -> new ArrayList<>()).add(hit);
    }
    // A plain search is for what a passage holds itself; with context, long articles would drive out short ones.
    for (int document : said ? ofArticles(articles.keySet(), allowed) : Set.<Integer>of()) {
      if (speaking.of(document) > 0 && found.add(document)) {
        articles.get(first(document)).add(new ScoreDoc(document, 0));
      }
    }
    Set<Integer> favourites = among(found, favoured);
    List<ScoreDoc> all = new ArrayList<>();
    for (List<ScoreDoc> article : articles.values()) {
      for (ScoreDoc passage : article) {
        float score = passage.score + (said ? gain(passage, article) : 0);
        if (said && speaking.of(passage.doc) == 0) score *= SILENT;
        if (favourites.contains(passage.doc)) score += FAVOURED;
        all.add(new ScoreDoc(passage.doc, score));
      }
    }
    all.sort(Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
    return all.subList(0, Math.min(limit, all.size()));
  }

  /** The best by their words, and the best of these by the speaker asked for. */
  private List<ScoreDoc> hits(Query words, Query favoured, Query allowed, int limit) throws IOException {
    int many = Math.max(limit, PASSAGES);
    Map<Integer, ScoreDoc> hits = new LinkedHashMap<>();
    for (ScoreDoc hit : searcher.search(words, many).scoreDocs) hits.put(hit.doc, hit);
    if (favoured instanceof MatchNoDocsQuery) return List.copyOf(hits.values());
    Query theirs = new BooleanQuery.Builder().add(words, Occur.MUST).add(favoured, Occur.FILTER).build();
    for (ScoreDoc hit : searcher.search(theirs, many).scoreDocs) hits.putIfAbsent(hit.doc, hit);
    Query silent = new BooleanQuery.Builder().add(favoured, Occur.FILTER).add(allowed, Occur.FILTER).build();
    for (ScoreDoc hit : searcher.search(silent, limit).scoreDocs) hits.putIfAbsent(hit.doc, new ScoreDoc(hit.doc, 0));
    return List.copyOf(hits.values());
  }

  private Map<Integer, Integer> firsts(List<ScoreDoc> hits) throws IOException {
    Map<Integer, Integer> firsts = new HashMap<>();
    for (int document : hits.stream().mapToInt(hit -> hit.doc).sorted().toArray()) firsts.put(document, first(document));
    return firsts;
  }

  private float gain(ScoreDoc passage, List<ScoreDoc> article) {
    double most = 0;
    for (ScoreDoc other : article) {
      int distance = Math.abs(other.doc - passage.doc);
      if (distance > 0) most = Math.max(most, other.score * Math.pow(DISTANCE, distance - 1));
    }
    return (float) (NEIGHBOUR * most);
  }

  /** The passages of the best articles that are allowed; an article's are one block of documents. */
  private Set<Integer> ofArticles(Set<Integer> articles, Query allowed) throws IOException {
    Set<Integer> documents = new TreeSet<>();
    for (int first : articles.stream().limit(ARTICLES).toList()) {
      int position = 0;
      do documents.add(first + position++);
      while (first + position < searcher.getIndexReader().maxDoc() && first(first + position) == first);
    }
    return among(documents, allowed);
  }

  /** Those of some documents that meet a query. */
  private Set<Integer> among(Set<Integer> documents, Query query) throws IOException {
    if (query instanceof MatchAllDocsQuery) return documents;
    Set<Integer> met = new HashSet<>();
    if (query instanceof MatchNoDocsQuery) return met;
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    @Nullable LeafReaderContext leaf = null;
    @Nullable DocIdSetIterator meeting = null;
    for (int document : new TreeSet<>(documents)) {
      LeafReaderContext next = leafOf(document);
      if (next != leaf) {
        leaf = next;
        Scorer scorer = weight.scorer(leaf);
        meeting = scorer == null ? null : scorer.iterator();
      }
      int target = document - next.docBase;
      if (meeting == null) continue;
      if (meeting.docID() == target || meeting.docID() < target && meeting.advance(target) == target) met.add(document);
    }
    return met;
  }

  /** The first document of the article to which a passage belongs: they are one block. */
  private int first(int document) throws IOException {
    return document - (int) positions.of(document);
  }

  private LeafReaderContext leafOf(int document) {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
