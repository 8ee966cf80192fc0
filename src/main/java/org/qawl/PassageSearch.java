package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.qawl.names.Gazetteer;
import org.qawl.names.Transliteration;
import org.qawl.translation.Lexicon;

/**
 * Where a query becomes passages: its words become concepts, each concept a clause, what narrows becomes
 * filters; the best documents come back with the characters that each concept met. Thread-safe.
 */
final class PassageSearch {
  /** Kept free for what narrows a query. */
  private static final int FILTER_CLAUSES = 200;

  private final Concepts concepts;
  private final ConceptQueries queries;
  private final Filters filters;
  private final Optional<Vectors> vectors;

  PassageSearch(Gazetteer gazetteer, Lexicon lexicon, Transliteration transliteration, Optional<Vectors> vectors) {
    this.vectors = vectors;
    this.concepts = new Concepts(gazetteer, lexicon, transliteration);
    this.queries = new ConceptQueries(new Spellings(transliteration));
    this.filters = new Filters(gazetteer, queries);
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
    /** Whether a passage may hold less than a whole concept. */
    boolean loosely() {
      return share == 0;
    }
  }

  /** The best passages for a query, best first. */
  List<Passage> find(IndexSearcher searcher, PassageQuery query, Manner manner) throws IOException {
    List<Asked> asked = affordable(query, manner);
    Highlighter highlighter =
        new Highlighter(searcher, queries, asked.stream().map(Asked::concept).toList(), query.tiers());
    StoredFields stored = searcher.storedFields();
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : best(searcher, words(query, asked, manner), filters.of(query), query, manner)) {
      Document fields = stored.document(hit.doc);
      List<Highlight> highlights = highlighter.highlights(hit.doc, fields.get(Schema.TEXT));
      passages.add(ArticleDocuments.passage(fields, highlights, hit.score));
    }
    return passages;
  }

  /** How many passages meet a query by themselves. */
  long count(IndexSearcher searcher, PassageQuery query, Manner manner) throws IOException {
    return searcher.count(both(words(query, affordable(query, manner), manner), filters.of(query)));
  }

  private static Query both(Query words, Query allowed) {
    return new BooleanQuery.Builder().add(words, Occur.MUST).add(allowed, Occur.FILTER).build();
  }

  private List<ScoreDoc> best(
      IndexSearcher searcher, Query words, Query allowed, PassageQuery query, Manner manner) throws IOException {
    if (!manner.inContext() || query.words().isBlank()) {
      return List.of(searcher.search(both(words, allowed), query.limit()).scoreDocs);
    }
    Query favoured = manner.favoured().map(filters::speaker).orElse(MatchNoDocsQuery.INSTANCE);
    ArticleContext context = new ArticleContext(searcher);
    if (vectors.isEmpty()) return context.search(words, allowed, favoured, manner.said(), query.limit());
    List<ScoreDoc> byWords = context.search(words, allowed, favoured, manner.said(), Math.max(query.limit(), Vectors.DEPTH));
    return vectors.get().join(searcher, byWords, query.words(), allowed, query.limit());
  }

  /** A concept of a query, and what ranks a passage for it. */
  private record Asked(Concept concept, Query ranking) {}

  /**
   * The query's concepts, each once, as many as Lucene takes: its limit is the whole JVM's and not ours to
   * change, so of a query of many hundred words the first count.
   */
  private List<Asked> affordable(PassageQuery query, Manner manner) {
    List<Asked> asked = new ArrayList<>();
    int room = IndexSearcher.getMaxClauseCount() - FILTER_CLAUSES;
    for (Concept concept : new LinkedHashSet<>(concepts.of(query.words(), query.tiers()))) {
      Query ranking = queries.ranking(concept, query.tiers(), manner);
      room -= clauses(ranking);
      if (room < 0) break;
      asked.add(new Asked(concept, ranking));
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

  private static Query words(PassageQuery query, List<Asked> asked, Manner manner) {
    if (query.words().isBlank()) return MatchAllDocsQuery.INSTANCE;
    if (asked.isEmpty()) return new MatchNoDocsQuery("\"" + query.words() + "\" holds nothing to look for");
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Asked one : asked) words.add(one.ranking, Occur.SHOULD);
    words.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(manner.share() * asked.size())));
    return words.build();
  }
}
