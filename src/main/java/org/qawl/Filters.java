package org.qawl;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.qawl.attribution.Speaker;
import org.qawl.names.Gazetteer;
import org.qawl.names.NameKey;

/** What a passage has to meet beside the words of a query. Thread-safe. */
final class Filters {
  private final Gazetteer gazetteer;
  private final ConceptQueries queries;

  Filters(Gazetteer gazetteer, ConceptQueries queries) {
    this.gazetteer = gazetteer;
    this.queries = queries;
  }

  /** All that narrows a query; every passage if nothing does. */
  Query of(PassageQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    any(query.speakers().stream().map(this::speaker).toList()).ifPresent(any -> all.add(any, Occur.FILTER));
    any(query.organizations().stream().map(name -> term(Schema.ORGANIZATION_ID, Speaker.idOf(name))).toList())
        .ifPresent(any -> all.add(any, Occur.FILTER));
    any(query.sources().stream().map(source -> term(Schema.SOURCE, NameKey.of(source))).toList())
        .ifPresent(any -> all.add(any, Occur.FILTER));
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
    BooleanQuery filters = all.build();
    return filters.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : filters;
  }

  /** By identity where the gazetteer knows the name; otherwise a passage's speakers must hold all its words. */
  Query speaker(String name) {
    return gazetteer
        .find(name)
        .map(entry -> term(Schema.SPEAKER_ID, entry.id()))
        .orElseGet(() -> queries.speaker(name));
  }

  private static Optional<Query> any(List<Query> alternatives) {
    if (alternatives.isEmpty()) return Optional.empty();
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (Query one : alternatives) either.add(one, Occur.SHOULD);
    return Optional.of(either.build());
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}
