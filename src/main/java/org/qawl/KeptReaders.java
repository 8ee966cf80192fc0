package org.qawl;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.apache.lucene.index.IndexReader;

/**
 * Former states of an index that are still read page by page. Each is kept for some minutes after its last page; of too
 * many, that whose last page is the longest ago goes first. What is too old goes with the next change or request;
 * nothing runs by itself. Thread-safe.
 */
final class KeptReaders {
  static final Duration TIME = Duration.ofMinutes(5);
  /** A state that is kept holds the files of segments that were merged since. */
  static final int MOST = 32;

  private final LongSupplier clock;
  /** Tells the states of this object from those of another. */
  private final long opening = ThreadLocalRandom.current().nextLong();

  // Guarded by this, the longest unused first.
  private final Map<Integer, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int states;
  private boolean closed;

  /** @param clock in nanoseconds */
  KeptReaders(LongSupplier clock) {
    this.clock = clock;
  }

  private static final class Kept {
    final IndexReader reader;
    long used;

    Kept(IndexReader reader) {
      this.reader = reader;
    }
  }

  long opening() {
    return opening;
  }

  /** The number of a state that the caller reads; from now on it can be had again. */
  synchronized int keep(IndexReader reader) throws IOException {
    prune();
    for (Map.Entry<Integer, Kept> known : kept.entrySet()) {
      if (known.getValue().reader == reader) return use(known.getKey());
    }
    int state = states++;
    if (closed) return state;
    reader.incRef();
    kept.put(state, new Kept(reader));
    use(state);
    if (kept.size() > MOST) removeFirst();
    return state;
  }

  private int use(int state) {
    kept.get(state).used = clock.getAsLong();
    return state;
  }

  /** The reader of a state, for the caller to release; empty if it is not kept any more. */
  synchronized Optional<IndexReader> acquire(int state) throws IOException {
    prune();
    if (!kept.containsKey(state)) return Optional.empty();
    IndexReader reader = kept.get(use(state)).reader;
    reader.incRef();
    return Optional.of(reader);
  }

  /** Releases what is too old. */
  synchronized void prune() throws IOException {
    long now = clock.getAsLong();
    while (!kept.isEmpty() && now - kept.values().iterator().next().used >= TIME.toNanos()) removeFirst();
  }

  synchronized void close() throws IOException {
    closed = true;
    while (!kept.isEmpty()) removeFirst();
  }

  synchronized int size() {
    return kept.size();
  }

  private void removeFirst() throws IOException {
    Iterator<Kept> first = kept.values().iterator();
    IndexReader reader = first.next().reader;
    first.remove();
    reader.decRef();
  }
}
