package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Finds the characters of passages that a query's concepts met, and why. For one search on one thread. */
final class Highlighter {
  private final IndexSearcher searcher;
  private final Map<Query, List<Alternative>> why = new HashMap<>();
  /** One for each query: of a long name there are more spellings than one query may have clauses. */
  private final List<Weight> weights = new ArrayList<>();

  Highlighter(IndexSearcher searcher, ConceptQueries queries, List<Concept> concepts, Set<Tier> tiers) throws IOException {
    this.searcher = searcher;
    for (Concept concept : concepts) {
      if (TimedSearcher.late(searcher)) break;
      for (Map.Entry<Query, List<Alternative>> met : queries.highlighting(concept, tiers, searcher).entrySet()) {
        if (why.putIfAbsent(met.getKey(), met.getValue()) != null) continue;
        // With scores a term is looked up once and kept; without, it would be looked up again for each passage.
        weights.add(searcher.createWeight(searcher.rewrite(met.getKey()), ScoreMode.COMPLETE, 1));
      }
    }
  }

  List<Highlight> highlights(int document, String text) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Spans spans = new Spans(text);
    for (Weight weight : weights) {
      Matches matches = weight.matches(leaf, document - leaf.docBase);
      if (matches != null) add(matches, spans);
    }
    return spans.highlights();
  }

  private void add(Matches matches, Spans spans) throws IOException {
    for (String field : matches) {
      MatchesIterator match = matches.getMatches(field);
      while (match != null && match.next()) {
        for (Alternative met : why.getOrDefault(match.getQuery(), List.of())) {
          spans.add(match.startOffset(), match.endOffset(), met);
        }
      }
    }
  }
}
