package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.qawl.names.Identities;
import org.qawl.names.Identity;

/** The names in one state of an index, each with how many passages have it, and which of them are one. Thread-safe. */
final class IndexNames {
  /** Somebody under one id: all names in one script that differ by habit alone, or that the gazetteer knows as one. */
  static final class Named {
    private final String id;
    private final int number;
    private final Map<String, Long> passagesOfNames = new LinkedHashMap<>();
    private long passages;

    private Named(String id, int number) {
      this.id = id;
      this.number = number;
    }

    String id() {
      return id;
    }

    /** Every form in the index, the most frequent first. */
    List<String> names() {
      return passagesOfNames.entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .toList();
    }

    /** Where any of the names is. */
    long passages() {
      return passages;
    }
  }

  /** Somebody whose name may have been begun, and how surely, in (0, 1]. */
  record Begun(Named named, double likeness) {
    /** Frequent names first, but less sure ones behind. */
    double rank() {
      return named.passages * likeness;
    }
  }

  private static final Comparator<Begun> BEST_FIRST =
      Comparator.comparingDouble(Begun::rank).reversed().thenComparing(begun -> begun.named.id);

  /** Where the names of a segment come from, which may have been read before. */
  interface Segments {
    SegmentNames of(LeafReaderContext leaf) throws IOException;
  }

  private final List<SegmentNames> segments = new ArrayList<>();
  /** For each segment and ordinal whose name it is. */
  private final List<Named[]> named = new ArrayList<>();
  private final Map<String, Named> byId = new LinkedHashMap<>();
  private final Map<Named, List<Named>> joined = new ConcurrentHashMap<>();

  IndexNames(List<LeafReaderContext> leaves, String field, Segments known) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      SegmentNames names = known.of(leaf);
      Named[] all = names.ids().stream().map(this::named).toArray(Named[]::new);
      segments.add(names);
      named.add(all);
      count(DocValues.getSortedSet(leaf.reader(), field), leaf.reader().getLiveDocs(), names.names(), all);
    }
  }

  private Named named(String id) {
    return byId.computeIfAbsent(id, unseen -> new Named(unseen, byId.size()));
  }

  private static void count(SortedSetDocValues values, @Nullable Bits live, List<String> names, Named[] all)
      throws IOException {
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live != null && !live.get(values.docID())) continue;
      List<Named> met = new ArrayList<>(values.docValueCount());
      for (int i = 0; i < values.docValueCount(); i++) {
        int ord = (int) values.nextOrd();
        all[ord].passagesOfNames.merge(names.get(ord), 1L, Long::sum);
        if (!met.contains(all[ord])) met.add(all[ord]);
      }
      for (Named one : met) one.passages++;
    }
  }

  /** Those whose names were begun to be typed, so many at the most, the best first. */
  List<Begun> begunBy(String typed, int most) {
    double[] best = new double[byId.size()];
    for (int segment = 0; segment < segments.size(); segment++) {
      double[] likeness = segments.get(segment).prefixes().begunBy(typed);
      for (int name = 0; name < likeness.length; name++) {
        int number = named.get(segment)[name].number;
        best[number] = Math.max(best[number], likeness[name]);
      }
    }
    PriorityQueue<Begun> begun = new PriorityQueue<>(BEST_FIRST.reversed());
    for (Named one : byId.values()) {
      if (best[one.number] == 0 || one.passages == 0) continue;
      begun.add(new Begun(one, best[one.number]));
      if (begun.size() > most) begun.remove();
    }
    return begun.stream().sorted(BEST_FIRST).toList();
  }

  /** This one, and everyone who is the same under another id, as in the other script. */
  List<Named> same(Named one, Identities identities) {
    return joined.computeIfAbsent(one, unjoined -> join(unjoined, identities));
  }

  private List<Named> join(Named one, Identities identities) {
    Map<String, Named> byName = new LinkedHashMap<>();
    for (String name : one.names()) {
      for (int segment = 0; segment < segments.size(); segment++) {
        for (int other : segments.get(segment).prefixes().counterparts(name)) {
          byName.put(segments.get(segment).names().get(other), named.get(segment)[other]);
        }
      }
    }
    if (byName.isEmpty()) return List.of(one);
    for (String name : one.names()) byName.put(name, one);
    // Each name in an article of its own: whose a lone surname is, is known only within one.
    List<Identity.Speaker> speakers = byName.keySet().stream().map(name -> new Identity.Speaker(name, name)).toList();
    Set<Named> same = new TreeSet<>(Comparator.comparingInt(other -> other.number));
    same.add(one);
    for (Identity identity : identities.of(speakers)) {
      List<Named> together = identity.speakers().stream().map(speaker -> byName.get(speaker.name())).toList();
      if (together.contains(one)) same.addAll(together);
    }
    same.removeIf(other -> other.passages == 0);
    return List.copyOf(same);
  }
}
