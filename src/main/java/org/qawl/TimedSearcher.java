package org.qawl;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Searches one state of an index for one request, and knows whether a deadline cut anything short. */
final class TimedSearcher extends IndexSearcher {
  private final Deadline deadline;
  private volatile boolean cut;

  TimedSearcher(IndexReader reader, Deadline deadline) {
    super(reader);
    this.deadline = deadline;
    setTimeout(this::late);
  }

  /** Whether the deadline has passed. Whoever asks leaves out the rest of the work then, and the request is cut. */
  boolean late() {
    if (deadline.passed()) cut = true;
    return cut;
  }

  /** Whether anything was left out. */
  boolean cut() {
    return cut;
  }

  /** {@link #late()}, where Lucene hands on a searcher of its own type; without a deadline never. */
  static boolean late(IndexSearcher searcher) {
    return searcher instanceof TimedSearcher timed && timed.late();
  }
}
