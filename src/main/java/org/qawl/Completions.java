package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.qawl.attribution.Speaker;
import org.qawl.names.Gazetteer;
import org.qawl.names.Identities;

/**
 * Completes the names of an index while they are typed. What it reads of a segment it keeps as long as the segment lives,
 * what it counts as long as the reader does; so a refresh costs the new segments alone. Thread-safe.
 */
final class Completions {
  /** So many times as many as asked for are looked at, since some are one. */
  private static final int LOOKED_AT = 2;

  /** The names of one kind, and where they stand in the index. */
  private record Names(
      String field, String ids, Map<Object, SegmentNames> segments, Map<Object, IndexNames> readers) {
    Names(String field, String ids) {
      this(field, ids, Collections.synchronizedMap(new WeakHashMap<>()), Collections.synchronizedMap(new WeakHashMap<>()));
    }
  }

  private final Gazetteer gazetteer;
  private final Identities identities;
  private final Map<Completion.Of, Names> kinds = new EnumMap<>(Completion.Of.class);

  Completions(Gazetteer gazetteer, Identities identities) {
    this.gazetteer = gazetteer;
    this.identities = identities;
    kinds.put(Completion.Of.SPEAKERS, new Names(Schema.SPEAKER_NAME, Schema.SPEAKER_ID));
    kinds.put(Completion.Of.ORGANIZATIONS, new Names(Schema.ORGANIZATION_NAME, Schema.ORGANIZATION_ID));
  }

  /** The names begun by what was typed, at most so many: those of the most passages first, less sure ones behind. */
  List<Completion> complete(IndexSearcher searcher, String typed, Completion.Of of, int most) throws IOException {
    Names kind = kinds.get(of);
    IndexNames names = names(searcher.getIndexReader(), kind);
    List<IndexNames.Begun> begun = names.begunBy(typed, Math.multiplyExact(most, LOOKED_AT));
    List<Ranked> ranked = new ArrayList<>();
    Set<IndexNames.Named> taken = new HashSet<>();
    for (IndexNames.Begun one : begun) {
      if (ranked.size() == most) break;
      if (taken.contains(one.named())) continue;
      // Letters join people; what a body is called in the other language is told by the gazetteer alone.
      List<IndexNames.Named> same = of == Completion.Of.SPEAKERS
          ? names.same(one.named(), identities).stream().filter(taken::add).toList()
          : List.of(one.named());
      Completion completion = completion(searcher, same, kind);
      ranked.add(new Ranked(completion, completion.passages() * one.likeness()));
    }
    return ranked.stream()
        .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
        .map(Ranked::completion)
        .toList();
  }

  private record Ranked(Completion completion, double rank) {}

  private static Completion completion(IndexSearcher searcher, List<IndexNames.Named> same, Names kind)
      throws IOException {
    List<IndexNames.Named> frequent =
        same.stream().sorted(Comparator.comparingLong(IndexNames.Named::passages).reversed()).toList();
    List<String> forms = new ArrayList<>(frequent.stream().flatMap(one -> one.names().stream()).toList());
    long passages = same.size() == 1 ? same.getFirst().passages() : passages(searcher, forms, kind.ids);
    return new Completion(forms.removeFirst(), forms, frequent.getFirst().id(), passages);
  }

  /** A passage with two of the names counts once. */
  private static long passages(IndexSearcher searcher, List<String> names, String field) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String id : names.stream().map(Speaker::idOf).collect(Collectors.toSet())) {
      any.add(new TermQuery(new Term(field, id)), Occur.SHOULD);
    }
    return searcher.count(any.build());
  }

  private IndexNames names(IndexReader reader, Names kind) throws IOException {
    Object key = key(reader.getReaderCacheHelper());
    IndexNames known = key == null ? null : kind.readers.get(key);
    if (known != null) return known;
    synchronized (kind) { // Whoever types meanwhile waits: to read a large index twice would take longer.
      known = key == null ? null : kind.readers.get(key);
      if (known != null) return known;
      IndexNames read = new IndexNames(reader.leaves(), kind.field, leaf -> segment(leaf, kind));
      if (key != null) kind.readers.put(key, read);
      return read;
    }
  }

  private SegmentNames segment(LeafReaderContext leaf, Names kind) throws IOException {
    Object key = key(leaf.reader().getCoreCacheHelper());
    SegmentNames known = key == null ? null : kind.segments.get(key);
    if (known != null) return known;
    SegmentNames read = SegmentNames.of(DocValues.getSortedSet(leaf.reader(), kind.field), gazetteer);
    if (key != null) kind.segments.put(key, read);
    return read;
  }

  private static @Nullable Object key(IndexReader.@Nullable CacheHelper helper) {
    return helper == null ? null : helper.getKey();
  }
}
