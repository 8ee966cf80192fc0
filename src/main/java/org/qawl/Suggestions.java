package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.qawl.analysis.Form;
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
      PassageQuery more = query.with(narrowing -> narrowing.tiers.add(tier));
      changes.add(new Change(Suggestion.Kind.EVIDENCE, EVIDENCE.get(tier), more));
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
    addNames(searcher, query, narrowing -> narrowing.speakers, Schema.SPEAKER_NAME, hits, changes);
    addNames(searcher, query, narrowing -> narrowing.organizations, Schema.ORGANIZATION_NAME, hits, changes);
    addNames(searcher, query, narrowing -> narrowing.sources, Schema.SOURCE, hits, changes);
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
        PassageQuery anywhere = PassageQuery.of(alone).with(narrowing -> narrowing.tiers.retainAll(query.tiers()));
        if (hits.of(anywhere) == 0) missing.add(word);
      }
    }
    return missing;
  }

  private void addNames(
      IndexSearcher searcher, PassageQuery query, Function<Narrowing, List<String>> names, String field, Hits hits,
      List<Change> changes) throws IOException {
    for (String name : names.apply(Narrowing.of(query))) {
      if (hits.of(PassageQuery.everything().with(narrowing -> names.apply(narrowing).add(name))) > 0) continue;
      for (String other : respelling.values(searcher.getIndexReader(), field, name)) {
        PassageQuery changed = query.with(
            narrowing -> names.apply(narrowing).replaceAll(one -> one.equals(name) ? other : one));
        changes.add(new Change(Suggestion.Kind.SPELLING, spelt(other), changed));
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
          narrowing -> narrowing.speakers.clear(), changes);
    }
    if (!query.organizations().isEmpty()) {
      wider(query, "Whatever is named, not only: " + list(query.organizations()),
          narrowing -> narrowing.organizations.clear(), changes);
    }
    if (!query.sources().isEmpty()) {
      wider(query, "From any source, not only: " + list(query.sources()),
          narrowing -> narrowing.sources.clear(), changes);
    }
    if (query.language().isPresent()) {
      wider(query, "In any language", narrowing -> narrowing.language = Optional.empty(), changes);
    }
    query.since().ifPresent(day ->
        wider(query, "Also before " + day, narrowing -> narrowing.since = Optional.empty(), changes));
    query.until().ifPresent(day ->
        wider(query, "Also after " + day, narrowing -> narrowing.until = Optional.empty(), changes));
    if (query.since().isPresent() && query.until().isPresent()) {
      wider(query, "Of any day", narrowing -> narrowing.since = narrowing.until = Optional.empty(), changes);
    }
    if (!query.facets().isEmpty()) {
      wider(query, "Not only what was chosen of the counts", narrowing -> narrowing.facets.clear(), changes);
    }
    if (query.certainty() > 0) {
      wider(query, "However certain it is who speaks", narrowing -> narrowing.certainty = 0, changes);
    }
  }

  private static String list(List<String> names) {
    return String.join(", ", names);
  }

  private static void wider(
      PassageQuery query, String sentence, Consumer<Narrowing> wider, List<Change> changes) {
    changes.add(new Change(Suggestion.Kind.FILTER, sentence, query.with(wider)));
  }
}
