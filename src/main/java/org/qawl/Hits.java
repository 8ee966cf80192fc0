package org.qawl;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * The first documents of a query in some order.
 *
 * @param first as many as were asked for
 * @param total of all documents
 * @param exact whether there are no more than {@code total}
 * @param last the place of the last one, if more follow that were not asked for
 */
record Hits(List<ScoreDoc> first, long total, boolean exact, Optional<Place> last) {
  Hits {
    first = List.copyOf(first);
  }

  /**
   * The place of a document among all that meet a query, in one state of the index.
   *
   * @param rank the bits of its score, or its day; see {@link Order}
   * @param document its number, which decides between equals
   */
  record Place(long rank, int document) {
    private ScoreDoc in(Order order) {
      return order == Order.RELEVANCE
          ? new ScoreDoc(document, Float.intBitsToFloat((int) rank))
          : new FieldDoc(document, Float.NaN, new Object[] {rank});
    }

    private static Place of(ScoreDoc hit) {
      long rank = hit instanceof FieldDoc dated ? (Long) dated.fields[0] : Float.floatToRawIntBits(hit.score);
      return new Place(rank, hit.doc);
    }
  }

  /**
   * The documents that come first, or next after a place. Lucene leaves out what cannot be among them, so that pages
   * far behind cost what the first does.
   */
  static Hits of(TimedSearcher searcher, Query query, Order order, int limit, Optional<Place> after)
      throws IOException {
    if (limit < 1) throw new IllegalArgumentException("limit " + limit + ": at least one passage must be asked for");
    if (searcher.late()) return new Hits(List.of(), 0, false, Optional.empty());
    @Nullable ScoreDoc before = after.map(place -> place.in(order)).orElse(null);
    int many = Math.min(limit, Integer.MAX_VALUE - 1) + 1; // one more tells whether there are more
    TopDocs found = order == Order.RELEVANCE
        ? searcher.searchAfter(before, query, many)
        : searcher.searchAfter(before, query, many, sort(order));
    if (order != Order.RELEVANCE) TopFieldCollector.populateScores(found.scoreDocs, searcher, query);
    List<ScoreDoc> first = List.of(found.scoreDocs).subList(0, Math.min(limit, found.scoreDocs.length));
    boolean more = found.scoreDocs.length > limit && !searcher.cut();
    return new Hits(
        first,
        found.totalHits.value(),
        found.totalHits.relation() == TotalHits.Relation.EQUAL_TO && !searcher.cut(),
        more ? Optional.of(Place.of(first.getLast())) : Optional.empty());
  }

  private static Sort sort(Order order) {
    boolean newest = order == Order.NEWEST;
    long undated = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    SortField day = LongField.newSortField(Schema.DATE, newest, SortedNumericSelector.Type.MIN, undated);
    return new Sort(day);
  }
}
