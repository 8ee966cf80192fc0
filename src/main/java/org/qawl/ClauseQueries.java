package org.qawl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.qawl.query.Clause;

/**
 * Turns the clause of a query into what ranks passages, and tells its concepts, by which they are highlighted. Words of
 * which an operator says that a passage must hold them, or must not, are looked for in the passage itself; plain words
 * count also in its title. For one query.
 */
final class ClauseQueries {
  /** Kept free for what narrows a query. */
  private static final int FILTER_CLAUSES = 200;
  /** Of a longer text the words that there is room for stand before. */
  private static final int MOST_LETTERS = 50_000;
  /**
   * A passage is refused for what surely is the word that must not be there, not for a less usual translation of it.
   */
  private static final Set<Tier> SURE = EnumSet.of(Tier.WRITTEN, Tier.STEM, Tier.ALIAS, Tier.FUZZY);

  private final Concepts concepts;
  private final ConceptQueries queries;
  private final Filters filters;
  private final Set<Tier> tiers;
  private final PassageSearch.Manner manner;
  private final SequencedMap<Concept, Query> looked = new LinkedHashMap<>();
  private int room = IndexSearcher.getMaxClauseCount() - FILTER_CLAUSES;

  ClauseQueries(
      Concepts concepts, ConceptQueries queries, Filters filters, Set<Tier> tiers, PassageSearch.Manner manner) {
    this.concepts = concepts;
    this.queries = queries;
    this.filters = filters;
    this.tiers = tiers;
    this.manner = manner;
  }

  /**
   * A query as Lucene runs it.
   *
   * @param ranking what ranks a passage by itself
   * @param concepts what it looks for, each once, and what ranks for it; in the order of the query
   */
  record Ranked(Query ranking, SequencedMap<Concept, Query> concepts) {}

  Ranked of(Clause clause) {
    if (clause.isEverything()) return new Ranked(MatchAllDocsQuery.INSTANCE, looked);
    Clause.Group whole =
        clause instanceof Clause.Group group ? group : new Clause.Group(List.of(), List.of(clause), List.of());
    Query ranking = group(whole, manner.share(), false)
        .orElseGet(() -> new MatchNoDocsQuery("\"" + clause + "\" holds nothing to look for"));
    return new Ranked(ranking, looked);
  }

  /**
   * What ranks for a part of the query; nothing if only stop words stand there.
   *
   * @param strictly whether the passage itself must hold it
   */
  private Optional<Query> part(Clause clause, boolean strictly) {
    return switch (clause) {
      case Clause.Has has -> Optional.of(new BoostQuery(new ConstantScoreQuery(filters.has(has)), 0));
      case Clause.Any any -> atLeast(parts(any.alternatives(), strictly), 0);
      case Clause.Group group -> group(group, 0, strictly);
      default -> atLeast(ranked(clause, strictly), 0);
    };
  }

  private List<Query> parts(List<Clause> clauses, boolean strictly) {
    return clauses.stream().flatMap(one -> part(one, strictly).stream()).toList();
  }

  /** @param share of what is optional, if nothing is required */
  private Optional<Query> group(Clause.Group group, double share, boolean strictly) {
    List<Query> required = parts(group.required(), true);
    List<Query> optional = new ArrayList<>();
    for (Clause one : group.optional()) {
      optional.addAll(isComposed(one) ? part(one, strictly).stream().toList() : ranked(one, strictly));
    }
    if (required.isEmpty() && group.forbidden().isEmpty()) return atLeast(optional, share);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query one : required) all.add(one, Occur.MUST);
    if (required.isEmpty()) {
      all.add(atLeast(optional, share).orElse(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    } else {
      for (Query one : optional) all.add(one, Occur.SHOULD);
    }
    for (Clause one : group.forbidden()) forbidden(one).ifPresent(no -> all.add(no, Occur.MUST_NOT));
    return Optional.of(all.build());
  }

  private static boolean isComposed(Clause clause) {
    return clause instanceof Clause.Group || clause instanceof Clause.Any || clause instanceof Clause.Has;
  }

  private static Optional<Query> atLeast(List<Query> some, double share) {
    if (some.isEmpty()) return Optional.empty();
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (Query one : some) either.add(one, Occur.SHOULD);
    return Optional.of(either.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(share * some.size()))).build());
  }

  /** What ranks for each concept of words, of a phrase and their like. */
  private List<Query> ranked(Clause leaf, boolean strictly) {
    List<Query> ranked = new ArrayList<>();
    for (Concept concept : concepts(leaf)) {
      Query ranking = queries.ranking(concept, tiers, strictly ? manner.strictly() : manner);
      room -= clauses(ranking);
      if (room < 0) {
        // Lucene's limit is the whole JVM's and not ours to change, so of many hundred plain words the first count.
        if (leaf instanceof Clause.Words && !strictly) break;
        throw new IllegalArgumentException(
            "the query looks for too much at once, and can take no more at \"" + leaf + "\"");
      }
      looked.putIfAbsent(concept, ranking);
      ranked.add(ranking);
    }
    return ranked;
  }

  private Set<Concept> concepts(Clause leaf) {
    return switch (leaf) {
      case Clause.Words words -> new LinkedHashSet<>(concepts.of(beginning(words.text()), tiers));
      case Clause.Phrase phrase when phrase.apart() == 0 -> Set.of(new Concept.Exact(phrase.text()));
      case Clause.Phrase phrase -> Set.of(new Concept.Near(phrase.text(), phrase.apart()));
      case Clause.Prefix prefix -> Set.of(new Concept.Prefix(prefix.start()));
      case Clause.Fuzzy fuzzy -> Set.of(new Concept.Fuzzy(fuzzy.word(), fuzzy.edits()));
      case Clause.Has has -> throw new IllegalStateException(has + " is no words");
      case Clause.Any any -> throw new IllegalStateException(any + " is no words");
      case Clause.Group group -> throw new IllegalStateException(group + " is no words");
    };
  }

  private static String beginning(String text) {
    if (text.length() <= MOST_LETTERS) return text;
    int blank = text.lastIndexOf(' ', MOST_LETTERS);
    return text.substring(0, blank > 0 ? blank : MOST_LETTERS);
  }

  /** What a passage must not be; nothing of it ranks or is highlighted. */
  private Optional<Query> forbidden(Clause clause) {
    EnumSet<Tier> sure = EnumSet.copyOf(SURE);
    sure.retainAll(tiers);
    return new ClauseQueries(concepts, queries, filters, sure, manner).part(clause, true);
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
          public void visitLeaf(Query leaf) {
            if (leaf instanceof TermInSetQuery set) count[0] += Math.toIntExact(set.getTermsCount());
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }
        });
    return count[0];
  }
}
