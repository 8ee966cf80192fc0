package org.qawl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;

/** What was found in each state of an index, as long as that state is open. Thread-safe if what it holds is. */
final class ByReader<V> {
  private final Map<IndexReader.CacheKey, V> found = new ConcurrentHashMap<>();
  private final Supplier<V> nothingYet;

  ByReader(Supplier<V> nothingYet) {
    this.nothingYet = nothingYet;
  }

  /** Of a reader that cannot be told from others, nothing each time. */
  V of(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) return nothingYet.get();
    return found.computeIfAbsent(helper.getKey(), state -> {
      helper.addClosedListener(found::remove);
      return nothingYet.get();
    });
  }
}
