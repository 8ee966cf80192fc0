package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.qawl.attribution.Speaker;
import org.qawl.names.Gazetteer;

/**
 * Where a query becomes passages: its words become concepts, each concept a clause, what narrows becomes
 * filters; the best documents come back with the characters that each tier met. Thread-safe.
 */
final class PassageSearch {
  /** Kept free for what narrows a query. */
  private static final int FILTER_CLAUSES = 200;

  /** Of being by the speaker a question asks for; chosen on the questions beneath the fixtures. */
  private static final float SPEAKER_WEIGHT = 6;

  private final Concepts concepts;
  private final ConceptQueries queries = new ConceptQueries();
  private final Gazetteer gazetteer;

  PassageSearch(Gazetteer gazetteer) {
    this.concepts = new Concepts(gazetteer);
    this.gazetteer = gazetteer;
  }

  /** How many passages meet a query, and the best of them. */
  record Found(long total, List<Passage> passages) {}

  /**
   * What ranks a passage beside the words it holds.
   *
   * @param share the part of the query's concepts that a passage must hold, in [0, 1]; at least one in any case
   * @param said whether a concept counts for more where it is said than where it is only written
   * @param favoured whose passages rank higher
   */
  record Manner(double share, boolean said, Optional<String> favoured) {
    /** Whether a passage may hold less than a whole concept. */
    boolean loosely() {
      return share == 0;
    }
  }

  /** Runs a query. */
  Found find(IndexSearcher searcher, PassageQuery query, Manner manner) throws IOException {
    List<Concept> asked = affordable(query, manner);
    Query ranking = lucene(query, asked, manner);
    if (manner.favoured().isPresent()) ranking = favouring(manner.favoured().get(), ranking);
    TopDocs top = searcher.search(ranking, query.limit());
    Map<Tier, Weight> weights = highlighters(searcher, query, asked);
    StoredFields stored = searcher.storedFields();
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      Document fields = stored.document(hit.doc);
      Spans spans = new Spans(fields.get(Schema.TEXT));
      collect(spans, searcher, weights, hit.doc);
      passages.add(ArticleDocuments.passage(fields, spans.highlights(), hit.score));
    }
    return new Found(searcher.count(ranking), passages);
  }

  /**
   * The query's concepts, each once, as many as Lucene takes: its limit is the whole JVM's and not ours to
   * change, so of a query of many hundred words the first count.
   */
  private List<Concept> affordable(PassageQuery query, Manner manner) {
    List<Concept> asked = new ArrayList<>();
    int room = IndexSearcher.getMaxClauseCount() - FILTER_CLAUSES;
    for (Concept concept : new LinkedHashSet<>(concepts.of(query.words(), query.tiers()))) {
      room -= clauses(queries.ranking(concept, query.tiers(), manner));
      if (room < 0) break;
      asked.add(concept);
    }
    return asked;
  }

  private static int clauses(Query query) {
    int[] count = {0};
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query of, Term... terms) {
            count[0] += terms.length;
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }
        });
    return count[0];
  }

  private Query lucene(PassageQuery query, List<Concept> asked, Manner manner) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (query.words().isBlank()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    } else if (asked.isEmpty()) {
      all.add(new MatchNoDocsQuery("\"" + query.words() + "\" holds nothing to look for"), Occur.MUST);
    } else {
      BooleanQuery.Builder words = new BooleanQuery.Builder();
      for (Concept concept : asked) words.add(queries.ranking(concept, query.tiers(), manner), Occur.SHOULD);
      words.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(manner.share() * asked.size())));
      all.add(words.build(), Occur.MUST);
    }
    filter(all, query.speakers().stream().map(this::speaker).toList());
    filter(all, query.organizations().stream().map(PassageSearch::organization).toList());
    filter(all, query.sources().stream().map(source -> term(Schema.SOURCE, source)).toList());
    query.language().ifPresent(language -> all.add(term(Schema.LANGUAGE, language.code()), Occur.FILTER));
    if (query.since().isPresent() || query.until().isPresent()) {
      long from = query.since().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long to = query.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      all.add(LongField.newRangeQuery(Schema.DATE, from, to), Occur.FILTER);
    }
    if (query.certainty() > 0) {
      int percent = (int) Math.round(100 * query.certainty());
      all.add(IntField.newRangeQuery(Schema.CERTAINTY, percent, 100), Occur.FILTER);
    }
    return all.build();
  }

  private static void filter(BooleanQuery.Builder all, List<Query> any) {
    if (any.isEmpty()) return;
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (Query one : any) either.add(one, Occur.SHOULD);
    all.add(either.build(), Occur.FILTER);
  }

  /** By identity where the gazetteer knows the name; otherwise a passage's speakers must hold all its words. */
  private Query speaker(String name) {
    return gazetteer
        .find(name)
        .map(entry -> term(Schema.SPEAKER_ID, entry.id()))
        .orElseGet(() -> queries.allWords(Schema.SPEAKER, name));
  }

  /** The same passages, and those of a speaker, who rank higher. */
  private Query favouring(String name, Query ranking) {
    Query speaks = new BoostQuery(new ConstantScoreQuery(speaker(name)), SPEAKER_WEIGHT);
    return new BooleanQuery.Builder().add(ranking, Occur.SHOULD).add(speaks, Occur.SHOULD).build();
  }

  private static Query organization(String name) {
    return term(Schema.ORGANIZATION_ID, Speaker.idOf(name));
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  /** For each tier of the query, what finds its characters; strongest tier first. */
  private Map<Tier, Weight> highlighters(IndexSearcher searcher, PassageQuery query, List<Concept> asked)
      throws IOException {
    Map<Tier, Weight> weights = new EnumMap<>(Tier.class);
    for (Tier tier : query.tiers()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Concept concept : asked) any.add(queries.highlighting(concept, tier), Occur.SHOULD);
      weights.put(tier, searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return weights;
  }

  private static void collect(Spans spans, IndexSearcher searcher, Map<Tier, Weight> weights, int document)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    for (Map.Entry<Tier, Weight> tier : weights.entrySet()) {
      Matches matches = tier.getValue().matches(leaf, document - leaf.docBase);
      if (matches == null) continue;
      for (String field : matches) {
        MatchesIterator match = matches.getMatches(field);
        while (match != null && match.next()) spans.add(match.startOffset(), match.endOffset(), tier.getKey());
      }
    }
  }
}
