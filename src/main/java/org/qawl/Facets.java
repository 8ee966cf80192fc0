package org.qawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What all passages that meet a query have in common, and how many have it. Immutable.
 *
 * <p>A query that is narrowed to an entry by {@link PassageQuery#only} is met by as many passages as the entry says. So
 * it is by {@link PassageQuery#naming naming}, {@link PassageQuery#from from}, {@link PassageQuery#in in} and
 * {@link PassageQuery#since since} … {@link PassageQuery#until until} with its name, unless a rare form of it was not
 * among the five hundred most frequent names. {@link PassageQuery#saidBy saidBy} may find more, for it also takes names
 * that are spelled alike, or fewer, for it looks for one name and not for the others of the same person.
 *
 * @param total how many passages meet the query
 * @param speakers the most frequent first; a person under several names, or in two scripts, is one, as in an
 *     {@link Answer}. A lone surname stays by itself: it may be another's in another article
 * @param organizations the most frequent first; those that the gazetteer knows under several names are one
 * @param sources the most frequent first; spellings that {@link PassageQuery#from} does not tell apart are one
 * @param languages by their codes, the more frequent first
 * @param days how many passages each day has, in the order of time; passages without a date are on none
 * @param partial whether a deadline passed: passages were left out, and one person may stand under two names
 */
public record Facets(
    long total,
    List<Facet> speakers,
    List<Facet> organizations,
    List<Facet> sources,
    List<Facet> languages,
    NavigableMap<LocalDate, Long> days,
    boolean partial) {
  public Facets {
    speakers = List.copyOf(speakers);
    organizations = List.copyOf(organizations);
    sources = List.copyOf(sources);
    languages = List.copyOf(languages);
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
  }

  /**
   * How many passages each day, month or year has, in the order of time; those that have none are left out.
   *
   * @param unit {@code DAY}, {@code MONTH} or {@code YEAR}
   */
  public List<Facet> timeline(Facet.Kind unit) {
    Map<String, Long> counts = new LinkedHashMap<>();
    days.forEach((day, count) -> counts.merge(Facet.containing(unit, day), count, Long::sum));
    List<Facet> times = new ArrayList<>();
    counts.forEach((time, count) -> times.add(new Facet(unit, time, List.of(), time, count)));
    return times;
  }
}
