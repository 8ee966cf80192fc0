package org.qawl;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * What was found in each state of an index for what was asked of it, as long as that state is open; not what was found
 * when the time was over, for some of it may be missing. Thread-safe.
 */
final class ByReader<K, V> {
  private static final int REMEMBERED = 10_000;

  /** Looks into an index. */
  interface Finder<V> {
    V find() throws IOException;
  }

  private final Map<IndexReader.CacheKey, Map<K, V>> found = new ConcurrentHashMap<>();

  V of(IndexSearcher searcher, K asked, Finder<V> finder) throws IOException {
    Map<K, V> known = known(searcher.getIndexReader());
    V before = known.get(asked);
    if (before != null) return before;
    V now = finder.find();
    if (TimedSearcher.late(searcher)) return now;
    if (known.size() >= REMEMBERED) known.clear();
    known.put(asked, now);
    return now;
  }

  /** Of a reader that cannot be told from others, nothing each time. */
  private Map<K, V> known(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) return new ConcurrentHashMap<>();
    return found.computeIfAbsent(helper.getKey(), state -> {
      helper.addClosedListener(found::remove);
      return new ConcurrentHashMap<>();
    });
  }
}
