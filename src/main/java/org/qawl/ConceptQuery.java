package org.qawl;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A concept in one field of stems: what is known to stand for it, and names of the query that an index may spell otherwise.
 * Only rewriting asks the index how.
 */
final class ConceptQuery extends Query {
  private final String field;
  private final List<Alternative> known;
  private final List<List<String>> spelled;
  private final double alone;
  private final Spellings spellings;

  /** @param alone how like a single word must be that stands for a name; see {@link Spellings} */
  ConceptQuery(
      String field, List<Alternative> known, List<List<String>> spelled, double alone, Spellings spellings) {
    this.field = field;
    this.known = List.copyOf(known);
    this.spelled = List.copyOf(spelled);
    this.alone = alone;
    this.spellings = spellings;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    AlternativesQuery.Builder all = new AlternativesQuery.Builder(field);
    for (Alternative alternative : known) all.add(alternative.stems(), (float) alternative.weight());
    for (List<String> name : spelled) {
      for (Alternative alternative : spellings.of(searcher, name, alone)) {
        all.add(alternative.stems(), (float) alternative.weight());
      }
    }
    return all.build().rewrite(searcher);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (!visitor.acceptField(field)) return;
    for (Alternative alternative : known) {
      visitor.consumeTerms(this, alternative.stems().stream().map(t -> new Term(field, t.term())).toArray(Term[]::new));
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
        && alone == ((ConceptQuery) other).alone
        && spellings == ((ConceptQuery) other).spellings;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, known, spelled, alone);
  }
}
