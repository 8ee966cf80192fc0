package org.qawl;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.qawl.analysis.Form;
import org.qawl.analysis.Language;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.query.Clause;

/** What to try instead of a query that finds too little: one thing changed at a time. Thread-safe. */
final class Suggestions {
  private static final int MOST = 5;
  /** Of other spellings. */
  private static final int MOST_SPELLINGS = 3;

  private static final Map<Tier, String> EVIDENCE = Map.of(
      Tier.STEM, "Other forms of a word count, too",
      Tier.ALIAS, "Other names of the same person, body or place count, too",
      Tier.TRANSLITERATION, "Other spellings of a name count, too",
      Tier.TRANSLATION, "Words of the other language count, too",
      Tier.FUZZY, "Words that differ by a letter count, too");

  private final Respelling respelling;
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);
  private final Analyzer stems = NewsAnalyzer.forQuestions();

  Suggestions(Respelling respelling) {
    this.respelling = respelling;
  }

  /** How many passages a query finds. */
  interface Hits {
    long of(PassageQuery query) throws IOException;
  }

  private record Change(Suggestion.Kind kind, String sentence, PassageQuery query) {}

  /**
   * The changed queries that find more than was found, the least change first, then those that find most.
   *
   * @param hits of words of the query alone, and of changed queries
   */
  List<Suggestion> of(IndexSearcher searcher, PassageQuery query, long already, Hits hits) throws IOException {
    List<Change> changes = new ArrayList<>();
    addSpellings(searcher, query, hits, changes);
    addPhrases(query, changes);
    for (Tier tier : EnumSet.complementOf(EnumSet.copyOf(query.tiers()))) {
      Narrowed more = new Narrowed(query);
      more.tiers.add(tier);
      changes.add(new Change(Suggestion.Kind.EVIDENCE, EVIDENCE.get(tier), more.query()));
    }
    addWider(query, changes);
    Map<PassageQuery, Suggestion> found = new LinkedHashMap<>();
    for (Change change : changes) {
      long count = hits.of(change.query);
      Suggestion suggestion = new Suggestion(change.kind, change.sentence, change.query, count);
      if (count > already) found.putIfAbsent(change.query, suggestion);
    }
    List<Suggestion> best = new ArrayList<>(found.values());
    best.sort(
        Comparator.comparing(Suggestion::kind).thenComparing(Comparator.comparingLong(Suggestion::hits).reversed()));
    List<Suggestion> spelt = best.stream().filter(one -> one.kind().compareTo(Suggestion.Kind.NAME) <= 0).toList();
    if (spelt.size() > MOST_SPELLINGS) best.removeAll(spelt.subList(MOST_SPELLINGS, spelt.size()));
    return List.copyOf(best.subList(0, Math.min(MOST, best.size())));
  }

  // Spelling

  private void addSpellings(IndexSearcher searcher, PassageQuery query, Hits hits, List<Change> changes)
      throws IOException {
    List<String> missing = missing(query, hits);
    UnaryOperator<Clause> nearest = UnaryOperator.identity();
    List<String> together = new ArrayList<>();
    for (String word : missing) {
      String term = Token.of(written, word).getFirst().term();
      List<String> near = respelling.words(searcher.getIndexReader(), term);
      List<String> names = query.tiers().contains(Tier.TRANSLITERATION) ? respelling.names(searcher, term) : List.of();
      for (String other : near) add(query, Suggestion.Kind.SPELLING, word, other, changes);
      for (String other : names) add(query, Suggestion.Kind.NAME, word, other, changes);
      String best = !near.isEmpty() ? near.getFirst() : names.isEmpty() ? word : names.getFirst();
      UnaryOperator<Clause> before = nearest;
      nearest = leaf -> Rewording.replaced(before.apply(leaf), word, best);
      together.add(best);
    }
    if (missing.size() > 1) {
      PassageQuery all = query.about(Rewording.leaves(query.what(), nearest));
      changes.addFirst(new Change(Suggestion.Kind.SPELLING, spelt(String.join(" ", together)), all));
    }
    addNames(searcher, query.speakers(), Schema.SPEAKER_NAME, PassageQuery::saidBy, hits, changes,
        (narrowed, names) -> narrowed.speakers = names, query);
    addNames(searcher, query.organizations(), Schema.ORGANIZATION_NAME, PassageQuery::naming, hits, changes,
        (narrowed, names) -> narrowed.organizations = names, query);
    addNames(searcher, query.sources(), Schema.SOURCE, PassageQuery::from, hits, changes,
        (narrowed, names) -> narrowed.sources = names, query);
  }

  private static void add(PassageQuery query, Suggestion.Kind kind, String word, String other, List<Change> changes) {
    Clause what = Rewording.leaves(query.what(), leaf -> Rewording.replaced(leaf, word, other));
    String sentence = kind == Suggestion.Kind.NAME ? "A name that may be meant: " + other : spelt(other);
    changes.add(new Change(kind, sentence, query.about(what)));
  }

  private static String spelt(String words) {
    return "Spelt as the index has it: " + words;
  }

  /** The words of a query, but stop words, that no passage holds by any evidence that counts. */
  private List<String> missing(PassageQuery query, Hits hits) throws IOException {
    List<String> missing = new ArrayList<>();
    for (Clause leaf : query.what().leaves().toList()) {
      for (String word : Rewording.words(leaf, written)) {
        if (missing.contains(word) || Token.of(stems, word).isEmpty()) continue;
        Clause alone = leaf instanceof Clause.Phrase ? Clause.exact(word) : Clause.words(word);
        Narrowed anywhere = new Narrowed(PassageQuery.of(alone));
        anywhere.tiers = EnumSet.copyOf(query.tiers());
        if (hits.of(anywhere.query()) == 0) missing.add(word);
      }
    }
    return missing;
  }

  private interface By {
    PassageQuery name(PassageQuery query, String name);
  }

  private interface Names {
    void set(Narrowed narrowed, List<String> names);
  }

  private void addNames(
      IndexSearcher searcher, List<String> names, String field, By by, Hits hits, List<Change> changes, Names setter,
      PassageQuery query) throws IOException {
    for (String name : names) {
      if (hits.of(by.name(PassageQuery.everything(), name)) > 0) continue;
      for (String other : respelling.values(searcher.getIndexReader(), field, name)) {
        Narrowed changed = new Narrowed(query);
        setter.set(changed, names.stream().map(one -> one.equals(name) ? other : one).toList());
        changes.add(new Change(Suggestion.Kind.SPELLING, spelt(other), changed.query()));
      }
    }
  }

  // Phrases

  private static void addPhrases(PassageQuery query, List<Change> changes) {
    for (Clause leaf : query.what().leaves().toList()) {
      if (!(leaf instanceof Clause.Phrase phrase)) continue;
      Clause loose = Rewording.leaves(query.what(), one -> one.equals(phrase) ? Clause.words(phrase.text()) : one);
      String sentence = "Not as written, side by side: " + phrase.text();
      changes.add(new Change(Suggestion.Kind.PHRASE, sentence, query.about(loose)));
    }
  }

  // What narrows

  private static void addWider(PassageQuery query, List<Change> changes) {
    if (!query.speakers().isEmpty()) {
      wider(query, "Whoever speaks, not only: " + list(query.speakers()),
          narrowed -> narrowed.speakers = List.of(), changes);
    }
    if (!query.organizations().isEmpty()) {
      wider(query, "Whatever is named, not only: " + list(query.organizations()),
          narrowed -> narrowed.organizations = List.of(), changes);
    }
    if (!query.sources().isEmpty()) {
      wider(query, "From any source, not only: " + list(query.sources()),
          narrowed -> narrowed.sources = List.of(), changes);
    }
    if (query.language().isPresent()) {
      wider(query, "In any language", narrowed -> narrowed.language = Optional.empty(), changes);
    }
    query.since().ifPresent(day ->
        wider(query, "Also before " + day, narrowed -> narrowed.since = Optional.empty(), changes));
    query.until().ifPresent(day ->
        wider(query, "Also after " + day, narrowed -> narrowed.until = Optional.empty(), changes));
    if (query.since().isPresent() && query.until().isPresent()) {
      wider(query, "Of any day", narrowed -> narrowed.since = narrowed.until = Optional.empty(), changes);
    }
    if (!query.facets().isEmpty()) {
      wider(query, "Not only what was chosen of the counts", narrowed -> narrowed.facets = List.of(), changes);
    }
    if (query.certainty() > 0) {
      wider(query, "However certain it is who speaks", narrowed -> narrowed.certainty = 0, changes);
    }
  }

  private static String list(List<String> names) {
    return String.join(", ", names);
  }

  private interface Wider {
    void apply(Narrowed narrowed);
  }

  private static void wider(PassageQuery query, String sentence, Wider wider, List<Change> changes) {
    Narrowed narrowed = new Narrowed(query);
    wider.apply(narrowed);
    changes.add(new Change(Suggestion.Kind.FILTER, sentence, narrowed.query()));
  }

  /** What narrows a query, to be changed. */
  private static final class Narrowed {
    private final PassageQuery query;
    private List<String> speakers;
    private List<String> organizations;
    private List<String> sources;
    private Optional<Language> language;
    private Optional<LocalDate> since;
    private Optional<LocalDate> until;
    private double certainty;
    private Set<Tier> tiers;
    private List<Facet> facets;

    Narrowed(PassageQuery query) {
      this.query = query;
      speakers = query.speakers();
      organizations = query.organizations();
      sources = query.sources();
      language = query.language();
      since = query.since();
      until = query.until();
      certainty = query.certainty();
      tiers = EnumSet.copyOf(query.tiers());
      facets = query.facets();
    }

    PassageQuery query() {
      return new PassageQuery(
          query.what(), speakers, organizations, sources, language, since, until, certainty, tiers, facets, query.order(),
          query.limit());
    }
  }
}
