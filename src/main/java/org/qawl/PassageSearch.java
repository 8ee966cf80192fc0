package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The same, but a passage must hold the whole of a concept. */
    Manner strictly() {
      return new Manner(1, said, inContext, favoured);
    }
  }

  /** The best passages for a query, best first. */
  List<Passage> find(IndexSearcher searcher, PassageQuery query, Manner manner) throws IOException {
    ClauseQueries.Ranked ranked = ranked(query, manner);
    Highlighter highlighter = new Highlighter(searcher, queries, ranked.concepts(), query.tiers());
    StoredFields stored = searcher.storedFields();
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : best(searcher, ranked.ranking(), filters.of(query), query, manner)) {
      Document fields = stored.document(hit.doc);
      List<Highlight> highlights = highlighter.highlights(hit.doc, fields.get(Schema.TEXT));
      passages.add(ArticleDocuments.passage(fields, highlights, hit.score));
    }
    return passages;
  }

  /** How many passages meet a query by themselves. */
  long count(IndexSearcher searcher, PassageQuery query, Manner manner) throws IOException {
    return searcher.count(both(ranked(query, manner).ranking(), filters.of(query)));
  }

  /** What each concept of a query adds to the score of a passage, and which characters meet it. */
  List<Reason> explain(IndexSearcher searcher, PassageQuery query, String passage, Manner manner) throws IOException {
    ScoreDoc[] found = searcher.search(Filters.passage(passage), 1).scoreDocs;
    if (found.length == 0) throw new IllegalArgumentException("there is no passage \"" + passage + "\"");
    String text = searcher.storedFields().document(found[0].doc).get(Schema.TEXT);
    List<Reason> reasons = new ArrayList<>();
    for (Concept concept : ranked(query, manner).concepts()) {
      Explanation score = searcher.explain(queries.ranking(concept, query.tiers(), manner), found[0].doc);
      Highlighter highlighter = new Highlighter(searcher, queries, List.of(concept), query.tiers());
      double adds = score.isMatch() ? score.getValue().doubleValue() : 0;
      reasons.add(new Reason(concept.asked(), adds, highlighter.highlights(found[0].doc, text)));
    }
    return reasons;
  }

  private static Query both(Query words, Query allowed) {
    return new BooleanQuery.Builder().add(words, Occur.MUST).add(allowed, Occur.FILTER).build();
  }

  private List<ScoreDoc> best(
      IndexSearcher searcher, Query words, Query allowed, PassageQuery query, Manner manner) throws IOException {
    if (!manner.inContext() || query.what().isEverything()) {
      return List.of(searcher.search(both(words, allowed), query.limit()).scoreDocs);
    }
    Query favoured = manner.favoured().map(filters::speaker).orElse(MatchNoDocsQuery.INSTANCE);
    ArticleContext context = new ArticleContext(searcher);
    if (vectors.isEmpty()) return context.search(words, allowed, favoured, manner.said(), query.limit());
    List<ScoreDoc> byWords = context.search(words, allowed, favoured, manner.said(), Math.max(query.limit(), Vectors.DEPTH));
    return vectors.get().join(searcher, byWords, text(query.what()), allowed, query.limit());
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
