package org.qawl;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A known name in one field, where that is a single word. Only rewriting asks the index how it writes it. */
final class KnownNameQuery extends Query {
  private final String field;
  private final Concept.Name name;
  private final boolean listed;
  private final KnownSpellings spellings;

  /** @param listed whether it is looked for in the forms that the gazetteer lists, or in others */
  KnownNameQuery(String field, Concept.Name name, boolean listed, KnownSpellings spellings) {
    this.field = field;
    this.name = name;
    this.listed = listed;
    this.spellings = spellings;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    AlternativesQuery.Builder all = new AlternativesQuery.Builder(field);
    List<Alternative> found = listed ? spellings.listed(searcher, name) : spellings.others(searcher, name);
    for (Alternative alternative : found) all.add(alternative);
    return all.build().rewrite(searcher);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + name.entry().id() + (listed ? "" : " otherwise spelled");
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((KnownNameQuery) other).field)
        && name.equals(((KnownNameQuery) other).name)
        && listed == ((KnownNameQuery) other).listed
        && spellings == ((KnownNameQuery) other).spellings;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, name.entry().id(), name.surface(), listed);
  }
}
