package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.qawl.names.Gazetteer;
import org.qawl.names.Transliteration;
import org.qawl.query.Clause;
import org.qawl.translation.Lexicon;

/**
 * Where a query becomes passages: its words become concepts, each concept a clause of Lucene's, what narrows becomes
 * filters; the best documents come back with the characters that each concept met. Thread-safe.
 */
final class PassageSearch {
  private final Concepts concepts;
  private final ConceptQueries queries;
  private final Filters filters;
  private final Likeness likeness;
  private final Optional<Vectors> vectors;
  private final Suggestions suggestions;

  PassageSearch(Gazetteer gazetteer, Lexicon lexicon, Transliteration transliteration, Optional<Vectors> vectors) {
    this.vectors = vectors;
    this.concepts = new Concepts(gazetteer, lexicon, transliteration);
    Spellings spellings = new Spellings(transliteration);
    this.queries = new ConceptQueries(spellings, new KnownSpellings(gazetteer, transliteration, spellings));
    this.suggestions = new Suggestions(new Respelling(spellings));
    this.filters = new Filters(gazetteer, queries);
    this.likeness = new Likeness(concepts, queries);
  }

  /**
   * What ranks a passage beside the words it holds.
   *
   * @param share the part of the query's concepts that a passage must hold, in [0, 1]; at least one in any case
   * @param said whether a concept counts for more where it is said than where it is only written
   * @param inContext whether it also counts what the article is about; see {@link ArticleContext}
   * @param favoured whose passages rank higher then
   */
  record Manner(double share, boolean said, boolean inContext, Optional<String> favoured) {
    /** One concept of many is enough. */
    static final Manner LOOSE = new Manner(0, true, false, Optional.empty());

    /** Whether a passage may hold less than a whole concept. */
    boolean loosely() {
      return share == 0;
    }

    /** The same, but a passage must hold the whole of a concept. */
    Manner strictly() {
      return new Manner(1, said, inContext, favoured);
    }
  }

  /** A query as it is carried out: its concepts, what ranks a passage, and what it has to meet in any case. */
  record Prepared(
      PassageQuery query, Manner manner, SequencedMap<Concept, Query> concepts, Query words, Query allowed) {
    /** What a passage that meets the query meets by itself. */
    Query meeting() {
      return new BooleanQuery.Builder().add(words, Occur.MUST).add(allowed, Occur.FILTER).build();
    }
  }

  Prepared prepare(PassageQuery query, Manner manner) {
    ClauseQueries.Ranked ranked = ranked(query, manner);
    return new Prepared(query, manner, ranked.concepts(), ranked.ranking(), filters.of(query));
  }

  /** Passages, and the hits that they are. */
  record Found(List<Passage> passages, Hits hits) {}

  /** The first passages for a query in its order, or the next ones after a place. */
  Found find(TimedSearcher searcher, Prepared wanted, Optional<Hits.Place> after) throws IOException {
    PassageQuery query = wanted.query();
    boolean inContext = wanted.manner().inContext() && !query.what().isEverything();
    Hits hits = inContext
        ? inContext(searcher, wanted)
        : Hits.of(searcher, wanted.meeting(), query.order(), query.limit(), after);
    List<Passage> passages = passages(searcher, hits.first(), List.copyOf(wanted.concepts().keySet()), query.tiers());
    // In context the best come, and only these are put in order: of the rest most hold a single word of the question.
    if (inContext) passages.sort(query.order().ofPassages());
    return new Found(passages, hits);
  }

  /** How many passages meet a query by themselves; fewer if a deadline passes. */
  long count(TimedSearcher searcher, Prepared wanted) throws IOException {
    return searcher.late() ? 0 : searcher.count(wanted.meeting());
  }

  /** Passages of other articles that are like this one, the most like it first. */
  List<Passage> like(TimedSearcher searcher, Passage passage, int limit) throws IOException {
    Set<Tier> tiers = PassageQuery.everything().tiers();
    List<Concept> telling = likeness.telling(searcher, passage, tiers);
    Query query = likeness.query(passage, telling, tiers);
    Hits hits = Hits.of(searcher, query, Order.RELEVANCE, limit, Optional.empty());
    return passages(searcher, hits.first(), telling, tiers);
  }

  /** What to try where a query finds too little. */
  List<Suggestion> suggest(IndexSearcher searcher, PassageQuery query, long already, Suggestions.Hits hits)
      throws IOException {
    return suggestions.of(searcher, query, already, hits);
  }

  /** What each concept of a query adds to the score of a passage, and which characters meet it. */
  List<Reason> explain(IndexSearcher searcher, Prepared wanted, String passage) throws IOException {
    ScoreDoc[] found = searcher.search(Filters.passage(passage), 1).scoreDocs;
    if (found.length == 0) throw new IllegalArgumentException("there is no passage \"" + passage + "\"");
    String text = searcher.storedFields().document(found[0].doc).get(Schema.TEXT);
    List<Reason> reasons = new ArrayList<>();
    for (Map.Entry<Concept, Query> one : wanted.concepts().entrySet()) {
      Explanation score = searcher.explain(one.getValue(), found[0].doc);
      Highlighter highlighter = new Highlighter(searcher, queries, List.of(one.getKey()), wanted.query().tiers());
      double adds = score.isMatch() ? score.getValue().doubleValue() : 0;
      reasons.add(new Reason(one.getKey().asked(), adds, highlighter.highlights(found[0].doc, text)));
    }
    return reasons;
  }

  private Hits inContext(TimedSearcher searcher, Prepared wanted) throws IOException {
    Query favoured = wanted.manner().favoured().map(filters::speaker).orElse(MatchNoDocsQuery.INSTANCE);
    ArticleContext context = new ArticleContext(searcher);
    boolean said = wanted.manner().said();
    int limit = wanted.query().limit();
    int depth = vectors.isEmpty() ? limit : Math.max(limit, Vectors.DEPTH);
    List<ScoreDoc> best = context.search(wanted.words(), wanted.allowed(), favoured, said, depth);
    if (vectors.isPresent()) {
      best = vectors.get().join(searcher, best, text(wanted.query().what()), wanted.allowed(), limit);
    }
    return new Hits(best, best.size(), false, Optional.empty());
  }

  private List<Passage> passages(
      TimedSearcher searcher, List<ScoreDoc> hits, List<Concept> concepts, Set<Tier> tiers) throws IOException {
    List<Passage> passages = new ArrayList<>();
    if (hits.isEmpty()) return passages;
    Highlighter highlighter = new Highlighter(searcher, queries, concepts, tiers);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : hits) {
      Document fields = stored.document(hit.doc);
      List<Highlight> highlights =
          searcher.late() ? List.of() : highlighter.highlights(hit.doc, fields.get(Schema.TEXT));
      passages.add(ArticleDocuments.passage(fields, highlights, hit.score));
    }
    return passages;
  }

  private ClauseQueries.Ranked ranked(PassageQuery query, Manner manner) {
    return new ClauseQueries(concepts, queries, filters, query.tiers(), manner).of(query.what());
  }

  /** The words of a clause that are looked for, for a model of meaning. */
  private static String text(Clause clause) {
    return clause.leaves()
        .map(leaf -> switch (leaf) {
          case Clause.Words words -> words.text();
          case Clause.Phrase phrase -> phrase.text();
          case Clause.Fuzzy fuzzy -> fuzzy.word();
          default -> "";
        })
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
