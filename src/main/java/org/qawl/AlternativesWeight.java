package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Scores documents for an {@link AlternativesQuery}. */
final class AlternativesWeight extends Weight {
  /** Scores a document by how often it holds what is looked for, and nothing else. */
  static final Similarity.SimScorer FREQUENCY = new Similarity.SimScorer() {
    @Override
    public float score(float frequency, long norm) {
      return frequency;
    }
  };

  private static final Similarity COUNTING = new Similarity() {
    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
      return FREQUENCY;
    }
  };

  /** One alternative: its weight counts, and what it counts is multiplied by its share. */
  record Part(Weight weight, float share) {}

  private final String field;
  private final List<Part> parts;
  private final Similarity.SimScorer similarity;

  /** @param parts weights that a {@link #counter} has made */
  AlternativesWeight(AlternativesQuery query, String field, List<Part> parts, Similarity.SimScorer similarity) {
    super(query);
    this.field = field;
    this.parts = List.copyOf(parts);
    this.similarity = similarity;
  }

  /** A searcher of the same index whose scores are frequencies. */
  static IndexSearcher counter(IndexSearcher searcher) {
    IndexSearcher counter = new IndexSearcher(searcher.getTopReaderContext());
    counter.setSimilarity(COUNTING);
    counter.setQueryCache(null);
    return counter;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    List<ScorerSupplier> suppliers = new ArrayList<>();
    List<Float> shares = new ArrayList<>();
    long cost = 0;
    for (Part part : parts) {
      ScorerSupplier supplier = part.weight.scorerSupplier(leaf);
      if (supplier == null) continue;
      suppliers.add(supplier);
      shares.add(part.share);
      cost += supplier.cost();
    }
    if (suppliers.isEmpty()) return null;
    NumericDocValues norms = leaf.reader().getNormValues(field);
    long sum = cost;
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < suppliers.size(); i++) {
          alternatives.add(new Alternative(suppliers.get(i).get(leadCost), shares.get(i)));
        }
        return new ConceptScorer(alternatives, norms, similarity, leadCost);
      }

      @Override
      public long cost() {
        return sum;
      }
    };
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
    List<Matches> matches = new ArrayList<>();
    for (Part part : parts) {
      Matches some = part.weight.matches(leaf, doc);
      if (some != null) matches.add(some);
    }
    return MatchesUtils.fromSubMatches(matches);
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
    Scorer scorer = scorer(leaf);
    if (scorer == null || scorer.iterator().advance(doc) != doc) return Explanation.noMatch("no alternative is there");
    ConceptScorer concept = (ConceptScorer) scorer;
    List<Explanation> details = new ArrayList<>();
    for (Part part : parts) {
      Explanation one = part.weight.explain(leaf, doc);
      if (!one.isMatch()) continue;
      Explanation share = Explanation.match(part.share, "weight of " + part.weight.getQuery());
      float weighted = (float) ((double) part.share * one.getValue().doubleValue());
      details.add(Explanation.match(weighted, "weight and frequency, product of:", share, one));
    }
    Explanation frequency = Explanation.match(concept.frequency(), "frequency, sum of:", details);
    return similarity.explain(frequency, concept.norm());
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return parts.stream().allMatch(part -> part.weight.isCacheable(leaf));
  }

  private static final class Alternative extends DisiWrapper {
    final float share;

    Alternative(Scorer scorer, float share) {
      super(scorer, false);
      this.share = share;
    }
  }

  private static final class ConceptScorer extends Scorer {
    private final List<Alternative> alternatives;
    private final DisjunctionDISIApproximation documents;
    private final @Nullable NumericDocValues norms;
    private final Similarity.SimScorer similarity;
    /** The document whose frequency is known. A phrase may be asked only once whether it is in a document. */
    private int counted = -1;
    private float frequency;

    ConceptScorer(
        List<Alternative> alternatives,
        @Nullable NumericDocValues norms,
        Similarity.SimScorer similarity,
        long leadCost) {
      this.alternatives = alternatives;
      this.documents = DisjunctionDISIApproximation.of(alternatives, leadCost);
      this.norms = norms;
      this.similarity = similarity;
    }

    @Override
    public int docID() {
      return documents.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      TwoPhaseIterator phrases = twoPhaseIterator();
      return phrases == null ? documents : TwoPhaseIterator.asDocIdSetIterator(phrases);
    }

    @Override
    public @Nullable TwoPhaseIterator twoPhaseIterator() {
      float cost = 0;
      boolean phrases = false;
      for (Alternative alternative : alternatives) {
        phrases |= alternative.twoPhaseView != null;
        cost += alternative.matchCost;
      }
      if (!phrases) return null;
      float sum = cost;
      return new TwoPhaseIterator(documents) {
        @Override
        public boolean matches() throws IOException {
          return frequency() > 0;
        }

        @Override
        public float matchCost() {
          return sum;
        }
      };
    }

    float frequency() throws IOException {
      if (counted == docID()) return frequency;
      // The alternatives come in any order; sums of doubles are the same float whatever their order.
      double sum = 0;
      for (DisiWrapper at = documents.topList(); at != null; at = at.next) {
        if (at.twoPhaseView != null && !at.twoPhaseView.matches()) continue;
        sum += (double) ((Alternative) at).share * at.scorer.score();
      }
      frequency = (float) sum;
      counted = docID();
      return frequency;
    }

    long norm() throws IOException {
      return norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
    }

    @Override
    public float score() throws IOException {
      return similarity.score(frequency(), norm());
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      int end = DocIdSetIterator.NO_MORE_DOCS;
      for (Alternative alternative : alternatives) {
        int doc = alternative.scorer.docID();
        if (doc <= target) end = Math.min(end, alternative.scorer.advanceShallow(target));
        else if (doc < DocIdSetIterator.NO_MORE_DOCS) end = Math.min(end, doc - 1);
      }
      return end;
    }

    @Override
    public float getMaxScore(int end) throws IOException {
      double most = 0;
      for (Alternative alternative : alternatives) {
        if (alternative.scorer.docID() <= end) most += (double) alternative.share * alternative.scorer.getMaxScore(end);
      }
      if (most == 0) return 0;
      // A little more for what was rounded. 1 is the norm of the shortest document there can be.
      return similarity.score((float) Math.min(most * 1.000001, Float.MAX_VALUE), 1);
    }
  }
}
