package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Words and phrases of one field that are one concept: a word, its other names, its translations, each with a weight
 * that says how surely it means the concept.
 *
 * <p>A document that holds two of them holds the concept twice. It is scored as if the concept were one term: its
 * frequency in a document is Σ weight · frequency, and so is the number of documents that hold it
 * (Darwish and Oard 2003, <i>Probabilistic Structured Query Methods</i>). Lucene's SynonymQuery takes the largest
 * number of documents instead, so that one common, unlikely translation makes a rare word common (.003 less on NTREX),
 * and takes no phrases. A phrase is taken to stand in as many documents as its rarest word: to count them would cost a
 * search, and gain .002.
 */
final class AlternativesQuery extends Query {
  private final String field;
  /** Terms and phrases of the field, some only in certain forms, and their weights. */
  private final Map<Query, Float> alternatives;

  private AlternativesQuery(String field, Map<Query, Float> alternatives) {
    this.field = field;
    this.alternatives = alternatives;
  }

  /** Collects the alternatives. One that is added twice keeps the larger weight. */
  static final class Builder {
    private final String field;
    private final Map<Query, Float> alternatives = new LinkedHashMap<>();

    Builder(String field) {
      this.field = field;
    }

    /**
     * What these tokens say, side by side and with the gaps they have; no tokens add nothing.
     *
     * @param weight above 0; 1 for what surely means the concept
     */
    Builder add(List<Token> tokens, float weight) {
      if (!(weight > 0 && weight <= 1)) {
        throw new IllegalArgumentException("weight " + weight + " is not above 0 and at most 1");
      }
      if (tokens.isEmpty()) return this;
      alternatives.merge(query(tokens), weight, Math::max);
      return this;
    }

    /**
     * What an alternative says in this field; where only some forms of a stem are meant, only with one of them, and
     * among the words as written only the likeliest.
     */
    Builder add(Alternative alternative) {
      Map<String, Double> forms = alternative.forms();
      if (field.equals(Schema.WRITTEN)) return add(alternative.written(), (float) alternative.surest());
      if (forms.isEmpty() || !field.equals(Schema.TEXT) && !field.equals(Schema.SAID)) {
        return add(alternative.stems(), (float) alternative.weight());
      }
      for (Map.Entry<String, Double> form : forms.entrySet()) {
        Query written = new TermQuery(new Term(Schema.WRITTEN, form.getKey()));
        // What was said is a part of the paragraph, of which the index has no words as written.
        Query inForm = field.equals(Schema.TEXT)
            ? written
            : new BooleanQuery.Builder().add(query(alternative.stems()), Occur.MUST).add(written, Occur.FILTER).build();
        alternatives.merge(inForm, form.getValue().floatValue(), Math::max);
      }
      return this;
    }

    private Query query(List<Token> tokens) {
      if (tokens.size() == 1) return new TermQuery(new Term(field, tokens.getFirst().term()));
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      for (Token token : tokens) phrase.add(new Term(field, token.term()), token.position());
      return phrase.build();
    }

    AlternativesQuery build() {
      return new AlternativesQuery(field, new LinkedHashMap<>(alternatives));
    }
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    if (alternatives.isEmpty()) return new MatchNoDocsQuery("a concept without a word");
    if (alternatives.size() > 1) return this;
    Map.Entry<Query, Float> only = alternatives.entrySet().iterator().next();
    return only.getKey() instanceof TermQuery && only.getValue() == 1 ? only.getKey() : this;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
    if (!mode.needsScores()) {
      // Of these there may be more than a BooleanQuery's clauses.
      return searcher.createWeight(new DisjunctionMaxQuery(alternatives.keySet(), 0), mode, boost);
    }
    IndexSearcher counter = AlternativesWeight.counter(searcher);
    List<AlternativesWeight.Part> parts = new ArrayList<>();
    double documents = 0;
    double occurrences = 0;
    Map<Term, Statistics> known = new HashMap<>();
    for (Map.Entry<Query, Float> alternative : alternatives.entrySet()) {
      Statistics statistics = statistics(searcher, alternative.getKey(), known);
      if (statistics.documents == 0) continue;
      documents += statistics.documents * alternative.getValue();
      occurrences += statistics.occurrences * alternative.getValue();
      Weight weight = counter.createWeight(counter.rewrite(alternative.getKey()), mode, 1);
      parts.add(new AlternativesWeight.Part(weight, alternative.getValue()));
    }
    return new AlternativesWeight(this, field, parts, scorer(searcher, boost, documents, occurrences));
  }

  /** How many documents hold a term or phrase, and how often. */
  private record Statistics(long documents, long occurrences) {}

  private static Statistics statistics(IndexSearcher searcher, Query alternative, Map<Term, Statistics> known)
      throws IOException {
    if (alternative instanceof BooleanQuery inForm) {
      return statistics(searcher, inForm.clauses().getFirst().query(), known);
    }
    if (alternative instanceof TermQuery term) return statistics(searcher, term.getTerm(), known);
    Statistics rarest = new Statistics(Long.MAX_VALUE, Long.MAX_VALUE);
    for (Term word : ((PhraseQuery) alternative).getTerms()) {
      Statistics statistics = statistics(searcher, word, known);
      if (statistics.documents < rarest.documents) rarest = statistics;
    }
    return rarest;
  }

  private static Statistics statistics(IndexSearcher searcher, Term term, Map<Term, Statistics> known)
      throws IOException {
    Statistics before = known.get(term);
    if (before != null) return before;
    Statistics statistics = statistics(searcher, term);
    known.put(term, statistics);
    return statistics;
  }

  private static Statistics statistics(IndexSearcher searcher, Term term) throws IOException {
    TermStates states = TermStates.build(searcher, term, true);
    if (states.docFreq() == 0) return new Statistics(0, 0);
    TermStatistics statistics = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
    return new Statistics(statistics.docFreq(), statistics.totalTermFreq());
  }

  private Similarity.SimScorer scorer(IndexSearcher searcher, float boost, double documents, double occurrences)
      throws IOException {
    var collection = searcher.collectionStatistics(field);
    if (collection == null || documents == 0) return AlternativesWeight.FREQUENCY;
    long held = Math.clamp(Math.round(documents), 1, collection.docCount());
    long times = Math.max(held, Math.round(occurrences));
    Term concept = new Term(field, "concept");
    return searcher.getSimilarity().scorer(boost, collection, new TermStatistics(concept.bytes(), held, times));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    // As one set, which is one clause to Lucene: an index may spell the words of a long name in a thousand ways.
    Map<String, Set<BytesRef>> fields = new LinkedHashMap<>();
    QueryVisitor collector = new QueryVisitor() {
      @Override
      public void consumeTerms(Query of, Term... terms) {
        for (Term term : terms) fields.computeIfAbsent(term.field(), f -> new LinkedHashSet<>()).add(term.bytes());
      }

      @Override
      public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return this;
      }
    };
    for (Query alternative : alternatives.keySet()) alternative.visit(collector);
    QueryVisitor any = visitor.getSubVisitor(Occur.SHOULD, this);
    fields.forEach((of, terms) -> new TermInSetQuery(of, terms).visit(any));
  }

  @Override
  public String toString(String defaultField) {
    String prefix = field.equals(defaultField) ? "" : field + ":";
    return alternatives.entrySet().stream()
        .map(alternative -> alternative.getKey().toString(field) + "^" + alternative.getValue())
        .collect(Collectors.joining(" | ", prefix + "(", ")"));
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((AlternativesQuery) other).field)
        && alternatives.equals(((AlternativesQuery) other).alternatives);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, alternatives);
  }
}
