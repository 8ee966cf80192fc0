package org.qawl;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A concept in one field: what is known to stand for it, and names of the query that an index may spell otherwise. Only
 * rewriting asks the index how.
 */
final class ConceptQuery extends Query {
  /**
   * How much less a word means what one with its stem does, where the index has a name that is as like it as can be:
   * ستونس has the stem of تونس (Tunisia), and an index may know Stones. Chosen on the sentences of NTREX.
   */
  private static final double DOUBT = 0.7;

  private final String field;
  private final List<Alternative> known;
  private final List<AskedName> spelled;
  private final Spellings spellings;

  ConceptQuery(String field, List<Alternative> known, List<AskedName> spelled, Spellings spellings) {
    this.field = field;
    this.known = List.copyOf(known);
    this.spelled = List.copyOf(spelled);
    this.spellings = spellings;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    AlternativesQuery.Builder all = new AlternativesQuery.Builder(field);
    double likeness = 0;
    for (AskedName name : spelled) {
      for (Alternative spelling : spellings.of(searcher, name)) {
        all.add(spelling);
        if (name.doubtful()) likeness = Math.max(likeness, spelling.surest());
      }
    }
    for (Alternative one : known) {
      all.add(one.tier() == Tier.TRANSLATION ? one.weakened(1 - DOUBT * likeness) : one);
    }
    return all.build().rewrite(searcher);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (!visitor.acceptField(field)) return;
    for (Alternative alternative : known) {
      List<Token> words = alternative.in(field);
      visitor.consumeTerms(this, words.stream().map(word -> new Term(field, word.term())).toArray(Term[]::new));
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + known + spelled;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((ConceptQuery) other).field)
        && known.equals(((ConceptQuery) other).known)
        && spelled.equals(((ConceptQuery) other).spelled)
        && spellings == ((ConceptQuery) other).spellings;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, known, spelled);
  }
}
