package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The vectors of an {@link Embedder} in an index, and what they add to a search. As thread-safe as the embedder. */
final class Vectors {
  /** Cormack, Clarke, Büttcher: Reciprocal rank fusion outperforms Condorcet, SIGIR 2009, section 2. */
  private static final int RANK_CONSTANT = 60;
  /** How many of the best of either list are joined. */
  static final int DEPTH = 100;

  private final Embedder embedder;

  Vectors(Embedder embedder) {
    this.embedder = embedder;
  }

  void addTo(Document document, String text) {
    vector(text).ifPresent(vector ->
        document.add(new KnnFloatVectorField(Schema.VECTOR, vector, VectorSimilarityFunction.COSINE)));
  }

  /** The nearest passages to a question that are allowed, joined with those that its words found. */
  List<ScoreDoc> join(IndexSearcher searcher, List<ScoreDoc> byWords, String question, Query allowed, int limit)
      throws IOException {
    Optional<float[]> vector = vector(question);
    if (vector.isEmpty()) return byWords.subList(0, Math.min(limit, byWords.size()));
    int many = Math.max(limit, DEPTH);
    Query nearest = new KnnFloatVectorQuery(Schema.VECTOR, vector.get(), many, allowed);
    return fused(byWords, List.of(searcher.search(nearest, many).scoreDocs), limit);
  }

  /** Each document scored by its ranks in both lists, the best first; of two equal ones that which was added first. */
  static List<ScoreDoc> fused(List<ScoreDoc> one, List<ScoreDoc> other, int limit) {
    Map<Integer, Float> scores = new LinkedHashMap<>();
    for (List<ScoreDoc> list : List.of(one, other)) {
      for (int rank = 0; rank < list.size(); rank++) {
        scores.merge(list.get(rank).doc, 1f / (RANK_CONSTANT + rank + 1), Float::sum);
      }
    }
    List<ScoreDoc> fused = new ArrayList<>();
    scores.forEach((document, score) -> fused.add(new ScoreDoc(document, score)));
    fused.sort(Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
    return fused.subList(0, Math.min(limit, fused.size()));
  }

  private Optional<float[]> vector(String text) {
    Optional<float[]> vector = embedder.embed(text);
    vector.ifPresent(numbers -> {
      if (numbers.length != embedder.dimensions()) {
        throw new IllegalStateException("the embedder \"" + embedder.id() + "\" gave " + numbers.length
            + " numbers, not " + embedder.dimensions());
      }
    });
    return vector.filter(Vectors::pointsSomewhere);
  }

  private static boolean pointsSomewhere(float[] vector) {
    for (float number : vector) if (number != 0) return true;
    return false;
  }
}
