package org.qawl;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.qawl.attribution.Speaker;
import org.qawl.names.Identities;
import org.qawl.names.Identity;
import org.qawl.names.NameKey;

/** Counts passages by the values that stand beside them, and joins what is one under several names. Thread-safe. */
final class FacetCounts {
  /** How many of the most frequent names may be joined to others: each is compared with all. */
  static final int JOINED = 500;

  private final Identities identities;
  /** What each open state of the index knows of its fields: their values in the order of all segments. */
  private final Map<IndexReader.CacheKey, Map<String, StringDocValuesReaderState>> states = new ConcurrentHashMap<>();

  FacetCounts(Identities identities) {
    this.identities = identities;
  }

  /** A name, and how many passages have it. */
  private record Counted(String name, long count) {}

  /** Counts over all passages that meet a query, and shows of speakers, organizations and sources the {@code most}. */
  Facets of(TimedSearcher searcher, Query query, int most) throws IOException {
    if (most < 1) throw new IllegalArgumentException("at most " + most + " of each: at least one must be asked for");
    FacetsCollector hits = searcher.search(query, new FacetsCollectorManager());
    List<Counted> speakers = values(searcher, Schema.SPEAKER_NAME, hits, most);
    return new Facets(
        hits.getMatchingDocs().stream().mapToLong(MatchingDocs::totalHits).sum(),
        joined(Facet.Kind.SPEAKER, Schema.SPEAKER_NAME, speakers, ids(searcher, speakers), hits, most),
        joined(searcher, Facet.Kind.ORGANIZATION, Schema.ORGANIZATION_NAME, Speaker::idOf, hits, most),
        joined(searcher, Facet.Kind.SOURCE, Schema.SOURCE, NameKey::of, hits, most),
        joined(searcher, Facet.Kind.LANGUAGE, Schema.LANGUAGE, UnaryOperator.identity(), hits, Integer.MAX_VALUE),
        days(hits),
        searcher.cut());
  }

  /** The id of the person behind each name; whose article a name is from is not known here. */
  private Map<String, String> ids(TimedSearcher searcher, List<Counted> names) {
    Map<String, String> ids = new LinkedHashMap<>();
    List<Identity.Speaker> speakers = names.stream().map(one -> new Identity.Speaker(one.name, "")).toList();
    for (Identity identity : identities.of(speakers, searcher::late)) {
      for (Identity.Speaker speaker : identity.speakers()) ids.put(speaker.name(), identity.id());
    }
    return ids;
  }

  private List<Facet> joined(
      TimedSearcher searcher, Facet.Kind kind, String field, UnaryOperator<String> id, FacetsCollector hits, int most)
      throws IOException {
    List<Counted> names = values(searcher, field, hits, most);
    Map<String, String> ids = new LinkedHashMap<>();
    for (Counted one : names) ids.put(one.name, id.apply(one.name));
    return joined(kind, field, names, ids, hits, most);
  }

  private List<Facet> joined(
      Facet.Kind kind, String field, List<Counted> names, Map<String, String> ids, FacetsCollector hits, int most)
      throws IOException {
    Map<String, List<Counted>> byId = new LinkedHashMap<>();
    for (Counted one : names) byId.computeIfAbsent(ids.get(one.name), id -> new ArrayList<>()).add(one);
    List<List<Counted>> several = byId.values().stream().filter(forms -> forms.size() > 1).toList();
    long[] together = several.isEmpty() ? new long[0] : together(field, several, hits);
    List<Facet> facets = new ArrayList<>();
    byId.forEach((id, forms) -> {
      List<String> others = forms.stream().skip(1).map(Counted::name).toList();
      long count = others.isEmpty() ? forms.getFirst().count : together[several.indexOf(forms)];
      facets.add(new Facet(kind, forms.getFirst().name, others, id, count));
    });
    facets.sort(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::name));
    return facets.subList(0, Math.min(most, facets.size()));
  }

  /** The most frequent values of a field, the most frequent first. */
  private List<Counted> values(TimedSearcher searcher, String field, FacetsCollector hits, int most)
      throws IOException {
    List<Counted> values = new ArrayList<>();
    if (hits.getMatchingDocs().isEmpty()) return values;
    StringValueFacetCounts counts = new StringValueFacetCounts(state(searcher.getIndexReader(), field), hits);
    for (LabelAndValue value : counts.getTopChildren(Math.max(most, JOINED), field).labelValues) {
      values.add(new Counted(value.label, value.value.longValue()));
    }
    return values;
  }

  private StringDocValuesReaderState state(IndexReader reader, String field) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    Map<String, StringDocValuesReaderState> known = states.computeIfAbsent(helper.getKey(), key -> {
      helper.addClosedListener(states::remove);
      return new ConcurrentHashMap<>();
    });
    StringDocValuesReaderState state = known.get(field);
    if (state == null) {
      state = new StringDocValuesReaderState(reader, field);
      known.put(field, state);
    }
    return state;
  }

  /** How many passages have any name of a group, for each group. */
  private static long[] together(String field, List<List<Counted>> groups, FacetsCollector hits) throws IOException {
    long[] counts = new long[groups.size()];
    for (MatchingDocs segment : hits.getMatchingDocs()) {
      SortedSetDocValues values = DocValues.getSortedSet(segment.context().reader(), field);
      int[] groupOf = new int[Math.toIntExact(values.getValueCount())];
      Arrays.fill(groupOf, -1);
      for (int group = 0; group < groups.size(); group++) {
        for (Counted one : groups.get(group)) {
          long value = values.lookupTerm(new BytesRef(one.name));
          if (value >= 0) groupOf[(int) value] = group;
        }
      }
      int[] last = new int[groups.size()];
      Arrays.fill(last, -1);
      DocIdSetIterator documents = segment.bits().iterator();
      for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
        if (!values.advanceExact(at)) continue;
        for (int i = 0; i < values.docValueCount(); i++) {
          int group = groupOf[(int) values.nextOrd()];
          if (group < 0 || last[group] == at) continue;
          last[group] = at;
          counts[group]++;
        }
      }
    }
    return counts;
  }

  private static NavigableMap<LocalDate, Long> days(FacetsCollector hits) throws IOException {
    NavigableMap<LocalDate, Long> days = new TreeMap<>();
    LongValueFacetCounts counts = new LongValueFacetCounts(Schema.DATE, hits);
    for (LabelAndValue day : counts.getAllChildrenSortByValue().labelValues) {
      days.put(LocalDate.ofEpochDay(Long.parseLong(day.label)), day.value.longValue());
    }
    return days;
  }
}
