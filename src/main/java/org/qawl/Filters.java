package org.qawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.qawl.attribution.Speaker;
import org.qawl.names.Gazetteer;
import org.qawl.names.NameKey;
import org.qawl.query.Clause;
import org.qawl.query.Days;

/** What a passage has to meet beside the words of a query. Thread-safe. */
final class Filters {
  private static final Pattern PASSAGE = Pattern.compile("(.+)#(\\d{1,9})");

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
    any(query.organizations().stream().map(Filters::organization).toList())
        .ifPresent(any -> all.add(any, Occur.FILTER));
    any(query.sources().stream().map(Filters::source).toList()).ifPresent(any -> all.add(any, Occur.FILTER));
    query.language().ifPresent(language -> all.add(term(Schema.LANGUAGE, language.code()), Occur.FILTER));
    if (query.since().isPresent() || query.until().isPresent()) {
      all.add(days(query.since(), query.until()), Occur.FILTER);
    }
    if (query.certainty() > 0) {
      int percent = (int) Math.round(100 * query.certainty());
      all.add(IntField.newRangeQuery(Schema.CERTAINTY, percent, 100), Occur.FILTER);
    }
    for (Facet facet : query.facets()) all.add(counted(facet), Occur.FILTER);
    BooleanQuery filters = all.build();
    return filters.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : filters;
  }

  /** What a clause of a query says of an article or passage. */
  Query has(Clause.Has has) {
    return switch (has.field()) {
      case SPEAKER -> speaker(has.value());
      case ORGANIZATION -> organization(has.value());
      case SOURCE -> source(has.value());
      case TITLE -> queries.title(has.value());
      case LANGUAGE -> term(Schema.LANGUAGE, has.value());
      case DATE -> days(Days.parse(has.value()).since(), Days.parse(has.value()).until());
      case ID -> id(has.value());
      case CERTAINTY, TIER -> throw new IllegalStateException(has + " is said of a whole query");
    };
  }

  private static Query organization(String name) {
    return term(Schema.ORGANIZATION_ID, Speaker.idOf(name));
  }

  private static Query source(String name) {
    return term(Schema.SOURCE, NameKey.of(name));
  }

  private static Query days(Optional<LocalDate> since, Optional<LocalDate> until) {
    long from = since.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long to = until.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    return LongField.newRangeQuery(Schema.DATE, from, to);
  }

  /** An article, or a passage of it. */
  private static Query id(String id) {
    return new BooleanQuery.Builder()
        .add(term(Schema.ARTICLE, id), Occur.SHOULD)
        .add(passage(id), Occur.SHOULD)
        .build();
  }

  /** The passage of this {@link Passage#id()}. */
  static Query passage(String id) {
    Matcher passage = PASSAGE.matcher(id);
    if (!passage.matches()) return new MatchNoDocsQuery("\"" + id + "\" is no passage's id");
    long position = Long.parseLong(passage.group(2));
    return passages(passage.group(1), position, position);
  }

  /** The passages of an article from one position to another, inclusive. */
  static Query passages(String article, long from, long to) {
    return new BooleanQuery.Builder()
        .add(term(Schema.ARTICLE, article), Occur.FILTER)
        .add(NumericDocValuesField.newSlowRangeQuery(Schema.POSITION, from, to), Occur.FILTER)
        .build();
  }

  /** What a facet counts: exactly the values beside the documents, however they are spelt elsewhere. */
  private static Query counted(Facet facet) {
    return switch (facet.kind()) {
      case SPEAKER -> valued(Schema.SPEAKER_NAME, facet);
      case ORGANIZATION -> valued(Schema.ORGANIZATION_NAME, facet);
      case SOURCE -> valued(Schema.SOURCE, facet);
      case LANGUAGE -> valued(Schema.LANGUAGE, facet);
      case DAY, MONTH, YEAR -> days(Optional.of(facet.first()), Optional.of(facet.last()));
    };
  }

  private static Query valued(String field, Facet facet) {
    return SortedSetDocValuesField.newSlowSetQuery(field, facet.names().stream().map(BytesRef::new).toList());
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
