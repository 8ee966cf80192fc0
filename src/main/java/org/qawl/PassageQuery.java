package org.qawl;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qawl.analysis.Language;
import org.qawl.query.Clause;
import org.qawl.query.QuerySyntax;
import org.qawl.query.QuerySyntaxException;

/**
 * What to look for, as a sentence: {@code PassageQuery.words("هدنة").saidBy("Samir Haddad").limit(10)}; or as a query
 * string: {@code PassageQuery.parse("هدنة speaker:\"Samir Haddad\"")}. Both make the same query, and {@link #toString()}
 * gives the string of any.
 *
 * <p>Words are looked for in what passages say, in their statements and in their articles' titles; a
 * passage that holds more of them, or rarer ones, ranks higher. Words between quotation marks ({@code "…"},
 * {@code “…”}, {@code «…»}) must stand there as written, side by side. Names that the gazetteer knows are
 * also met by their other names. Everything else narrows: a passage must meet all of it. Immutable.
 *
 * @param what {@link Clause#EVERYTHING} for every passage that the rest allows
 * @param speakers the passage attributes something to one of these; empty for anybody
 * @param organizations the passage names one of these; empty for any
 * @param sources the article was published by one of these; empty for any
 * @param language the passage's own
 * @param since the article's first day; an article without a date is left out
 * @param until the article's last day, inclusive; an article without a date is left out
 * @param certainty how certain it must be, from 0 to 1, that the passage attributes something; 0 where it need not
 * @param tiers the evidence that counts; {@link Tier#WRITTEN} always does
 * @param facets the passage is counted in each of these
 * @param order which passages come first
 * @param limit how many passages at the most
 */
public record PassageQuery(
    Clause what,
    List<String> speakers,
    List<String> organizations,
    List<String> sources,
    Optional<Language> language,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    double certainty,
    Set<Tier> tiers,
    List<Facet> facets,
    Order order,
    int limit) {

  private static final int USUAL_LIMIT = 10;

  private static final PassageQuery EVERYTHING =
      new PassageQuery(
          Clause.EVERYTHING, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0,
          EnumSet.allOf(Tier.class), List.of(), Order.RELEVANCE, USUAL_LIMIT);

  /** What narrows a whole query stands in its own component and not in {@code what}, so that a query has one form. */
  public PassageQuery {
    if (limit < 1) throw new IllegalArgumentException("limit " + limit + ": a query asks for at least one passage");
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty " + certainty + ": it goes from 0 to 1");
    }
    Narrowing narrowing =
        new Narrowing(speakers, organizations, sources, language, since, until, certainty, tiers, facets);
    what = narrowing.takeFrom(what);
    speakers = checked("speaker", narrowing.speakers);
    organizations = checked("organization", narrowing.organizations);
    sources = checked("source", narrowing.sources);
    language = narrowing.language;
    since = narrowing.since;
    until = narrowing.until;
    certainty = narrowing.certainty;
    EnumSet<Tier> counted = EnumSet.of(Tier.WRITTEN);
    counted.addAll(narrowing.tiers);
    tiers = Collections.unmodifiableSet(counted);
    facets = List.copyOf(narrowing.facets);
  }

  private static List<String> checked(String what, List<String> names) {
    if (names.size() > QuerySyntax.MOST_VALUES) {
      throw new IllegalArgumentException(
          names.size() + " names to look for as " + what + ": at most " + QuerySyntax.MOST_VALUES);
    }
    for (String name : names) {
      if (name.isBlank()) throw new IllegalArgumentException("a " + what + " to look for is blank");
    }
    return List.copyOf(names);
  }

  /** Every passage, ten at the most. */
  public static PassageQuery everything() {
    return EVERYTHING;
  }

  /** Passages that hold some of these words, ten at the most. */
  public static PassageQuery words(String words) {
    return EVERYTHING.about(words);
  }

  /** Passages that meet a clause, ten at the most. */
  public static PassageQuery of(Clause what) {
    return EVERYTHING.about(what);
  }

  /**
   * Passages that meet a query string, ten at the most; see {@link QuerySyntax}.
   *
   * @throws QuerySyntaxException that says where it cannot be read, and what was expected
   */
  public static PassageQuery parse(String query) {
    return of(QuerySyntax.parse(query));
  }

  /** The same with other words; quotation marks are all that has a meaning beside them. */
  public PassageQuery about(String words) {
    return about(QuerySyntax.words(words));
  }

  /** The same with another clause. What it says of the whole query, such as {@code speaker:Haddad}, narrows further. */
  public PassageQuery about(Clause other) {
    return new PassageQuery(
        other, speakers, organizations, sources, language, since, until, certainty, tiers, facets, order, limit);
  }

  /** Only where this speaker, or one named before, says something. */
  public PassageQuery saidBy(String speaker) {
    return with(narrowing -> narrowing.speakers.add(speaker));
  }

  /** Only where this organization, or one named before, is named. */
  public PassageQuery naming(String organization) {
    return with(narrowing -> narrowing.organizations.add(organization));
  }

  /** Only from this source, or one named before; case, accents, harakat and the forms of alef do not matter. */
  public PassageQuery from(String source) {
    return with(narrowing -> narrowing.sources.add(source));
  }

  /** Only passages in this language. */
  public PassageQuery in(Language only) {
    return with(narrowing -> narrowing.language = Optional.of(only));
  }

  /** Only articles of this day or later. */
  public PassageQuery since(LocalDate day) {
    return with(narrowing -> narrowing.since = Optional.of(day));
  }

  /** Only articles of this day or earlier. */
  public PassageQuery until(LocalDate day) {
    return with(narrowing -> narrowing.until = Optional.of(day));
  }

  /** Only passages with a statement that is at least so certain, from 0 to 1; what the caller supplied is certain. */
  public PassageQuery certain(double atLeast) {
    return with(narrowing -> narrowing.certainty = atLeast);
  }

  /** Without this evidence. {@link Tier#WRITTEN} cannot be left out. */
  public PassageQuery without(Tier tier) {
    if (tier == Tier.WRITTEN) throw new IllegalArgumentException("the tier WRITTEN always counts");
    return with(narrowing -> narrowing.tiers.remove(tier));
  }

  /** Only the passages that an entry of {@link Facets} counts. */
  public PassageQuery only(Facet facet) {
    return with(narrowing -> narrowing.facets.add(facet));
  }

  /** The same in another order. */
  public PassageQuery order(Order first) {
    return new PassageQuery(
        what, speakers, organizations, sources, language, since, until, certainty, tiers, facets, first, limit);
  }

  /** At most so many passages. */
  public PassageQuery limit(int passages) {
    return new PassageQuery(
        what, speakers, organizations, sources, language, since, until, certainty, tiers, facets, order, passages);
  }

  /** The same, narrowed otherwise. */
  PassageQuery with(Consumer<Narrowing> change) {
    Narrowing changed = Narrowing.of(this);
    change.accept(changed);
    return new PassageQuery(
        what, changed.speakers, changed.organizations, changed.sources, changed.language, changed.since, changed.until,
        changed.certainty, changed.tiers, changed.facets, order, limit);
  }

  /** The query string, of which {@link #parse} makes the same query but for its facets, order and limit. */
  @Override
  public String toString() {
    return Narrowing.of(this).with(what);
  }
}
