package org.qawl;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Finds the characters of passages that a query's concepts met, and why. For one search on one thread. */
final class Highlighter {
  private final IndexSearcher searcher;
  private final Map<Query, Alternative> why = new HashMap<>();
  private final Weight any;

  Highlighter(IndexSearcher searcher, ConceptQueries queries, List<Concept> concepts, Set<Tier> tiers) throws IOException {
    this.searcher = searcher;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int room = IndexSearcher.getMaxClauseCount();
    for (Concept concept : concepts) {
      if (TimedSearcher.late(searcher)) break;
      for (Map.Entry<Query, Alternative> met : queries.highlighting(concept, tiers, searcher).entrySet()) {
        if (why.size() == room || why.putIfAbsent(met.getKey(), met.getValue()) != null) continue;
        all.add(met.getKey(), Occur.SHOULD);
      }
    }
    // With scores every term is looked up once and kept; without, it would be looked up again for each passage.
    any = searcher.createWeight(searcher.rewrite(all.build()), ScoreMode.COMPLETE, 1);
  }

  List<Highlight> highlights(int document, String text) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Spans spans = new Spans(text);
    Matches matches = any.matches(leaf, document - leaf.docBase);
    if (matches == null) return List.of();
    for (String field : matches) {
      MatchesIterator match = matches.getMatches(field);
      while (match != null && match.next()) {
        Alternative met = why.get(match.getQuery());
        if (met != null) spans.add(match.startOffset(), match.endOffset(), met);
      }
    }
    return spans.highlights();
  }
}
