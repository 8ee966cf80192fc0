package org.qawl;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.IndexReader;

/** Gives the passages for a query page by page, all pages from one state of the index. Thread-safe. */
final class Pages {
  private final PassageSearch search;
  private final KeptReaders kept;

  /** @param clock in nanoseconds; by it cursors grow too old */
  Pages(PassageSearch search, LongSupplier clock) {
    this.search = search;
    this.kept = new KeptReaders(clock);
  }

  Page first(TimedSearcher searcher, PassageQuery query) throws IOException {
    return page(searcher, query, Optional.empty());
  }

  /** The page that a cursor names, from the state of the index that it names. */
  Page next(String text, PassageQuery query, Deadline deadline) throws IOException {
    Cursor cursor = Cursor.decode(text);
    if (cursor.opening() != kept.opening()) throw refused(text, "of another index, or of one that was closed since");
    if (cursor.query() != Cursor.fingerprint(query)) throw refused(text, "of another query");
    IndexReader then = kept.acquire(cursor.state()).orElseThrow(() -> refused(text, "too old: search anew"));
    try {
      return page(new TimedSearcher(then, deadline), query, Optional.of(cursor.place()));
    } finally {
      then.decRef();
    }
  }

  private static IllegalArgumentException refused(String cursor, String why) {
    return new IllegalArgumentException("the cursor \"" + cursor + "\" is " + why);
  }

  private Page page(TimedSearcher searcher, PassageQuery query, Optional<Hits.Place> after) throws IOException {
    PassageSearch.Found found = search.find(searcher, search.prepare(query, PassageSearch.Manner.LOOSE), after);
    Hits hits = found.hits();
    Optional<String> next = Optional.empty();
    if (hits.last().isPresent()) {
      int state = kept.keep(searcher.getIndexReader());
      next = Optional.of(new Cursor(kept.opening(), state, Cursor.fingerprint(query), hits.last().get()).encode());
    }
    return new Page(found.passages(), hits.total(), hits.exact(), next, searcher.cut());
  }

  /** Releases the states that are too old. */
  void prune() throws IOException {
    kept.prune();
  }

  /** Releases all states; their cursors are of no use any more. */
  void close() throws IOException {
    kept.close();
  }
}
