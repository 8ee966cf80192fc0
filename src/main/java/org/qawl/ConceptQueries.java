package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.qawl.analysis.Form;
import org.qawl.analysis.Language;
import org.qawl.analysis.NewsAnalyzer;

/** Turns a concept into a Lucene query that ranks, and into those that highlight. Thread-safe. */
final class ConceptQueries {
  // Weights beside the stems of the text. Those of the words as written and of the title were chosen on the
  // training questions of ARCD, that of what was said on the questions beneath the fixtures.
  static final float WRITTEN_WEIGHT = 0.3f;
  static final float TITLE_WEIGHT = 0.4f;
  static final float SAID_WEIGHT = 0.3f;
  /** Of each word of a name, where a passage may hold less than the whole name. */
  static final float NAME_WORD_WEIGHT = 0.5f;

  /** The letters at the beginning of a word in which it must not differ, and how many words it may be. */
  private static final int SURE_LETTERS = 1;
  private static final int MOST_FUZZY = 50;
  /** A spelling that no list has counts for less than one that is listed; the two words of a person count twice. */
  private static final float SPELLED_NAME_WEIGHT = 0.5f;

  private final Analyzer stems = new NewsAnalyzer(Form.STEM);
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);
  private final Spellings spellings;
  private final KnownSpellings known;

  ConceptQueries(Spellings spellings, KnownSpellings known) {
    this.spellings = spellings;
    this.known = known;
  }

  /**
   * What ranks a passage for a concept: in each field all its forms as one, the fields added up. Taken loosely, it
   * may be held only by the article's title, and of a name single words count, too.
   */
  Query ranking(Concept concept, Set<Tier> tiers, PassageSearch.Manner manner) {
    BooleanQuery.Builder held = new BooleanQuery.Builder();
    BooleanQuery.Builder besides = new BooleanQuery.Builder();
    switch (concept) {
      case Concept.Word word -> {
        held.add(weighted(word(Schema.WRITTEN, word, tiers), WRITTEN_WEIGHT), Occur.SHOULD);
        held.add(word(Schema.TEXT, word, tiers), Occur.SHOULD);
        if (manner.said()) besides.add(weighted(word(Schema.SAID, word, tiers), SAID_WEIGHT), Occur.SHOULD);
        besides.add(weighted(word(Schema.TITLE, word, tiers), TITLE_WEIGHT), Occur.SHOULD);
      }
      case Concept.Exact exact -> held.add(phrase(Schema.WRITTEN, Token.of(written, exact.phrase())), Occur.SHOULD);
      case Concept.Near near -> held.add(near(near), Occur.SHOULD);
      case Concept.Prefix prefix -> held.add(prefix(prefix), Occur.SHOULD);
      case Concept.Fuzzy fuzzy -> held.add(fuzzy(fuzzy, tiers, FuzzyQuery.defaultRewriteMethod(MOST_FUZZY)), Occur.SHOULD);
      case Concept.Name name -> {
        // In Latin letters other words with the stem of a name are other names: Hamas has that of Hama.
        boolean oneWord = name.words().size() == 1 && Language.detect(name.surface()) == Language.ENGLISH;
        float weight = manner.loosely() && oneWord ? 1 + NAME_WORD_WEIGHT : 1;
        held.add(weighted(name(Schema.TEXT, name, tiers), weight), Occur.SHOULD);
        if (manner.said()) besides.add(weighted(name(Schema.SAID, name, tiers), weight * SAID_WEIGHT), Occur.SHOULD);
        besides.add(weighted(name(Schema.TITLE, name, tiers), weight * TITLE_WEIGHT), Occur.SHOULD);
        if (manner.loosely() && oneWord) {
          Query asWritten = word(Schema.WRITTEN, name.words().getFirst(), tiers);
          besides.add(weighted(asWritten, WRITTEN_WEIGHT * NAME_WORD_WEIGHT), Occur.SHOULD);
        }
        if (manner.loosely() && !oneWord) {
          for (Concept.Word word : name.words()) {
            besides.add(weighted(ranking(word, tiers, manner), NAME_WORD_WEIGHT), Occur.SHOULD);
          }
        }
      }
    }
    return new BooleanQuery.Builder()
        .add(held.build(), manner.loosely() ? Occur.SHOULD : Occur.MUST)
        .add(besides.build(), Occur.SHOULD)
        .build();
  }

  private Query word(String field, Concept.Word word, Set<Tier> tiers) {
    List<Alternative> meanings = new ArrayList<>(word.translations());
    if (tiers.contains(Tier.STEM) || field.equals(Schema.WRITTEN)) meanings.addFirst(word.itself());
    return new ConceptQuery(field, meanings, word.spelled(), spellings);
  }

  /** A known name by the forms that are listed, and by other spellings, whichever is surer. */
  private Query name(String field, Concept.Name name, Set<Tier> tiers) {
    List<Query> ways = new ArrayList<>();
    ways.add(forms(field, name));
    if (tiers.contains(Tier.TRANSLITERATION)) {
      ways.add(weighted(new KnownNameQuery(field, name, false, known), SPELLED_NAME_WEIGHT));
    }
    if (!name.spelled().isEmpty()) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (Concept.Word word : name.spelled()) {
        all.add(new ConceptQuery(field, List.of(), word.spelled(), spellings), Occur.MUST);
      }
      ways.add(weighted(all.build(), SPELLED_NAME_WEIGHT));
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
  }

  /** The queries whose matches are the highlights of a concept, and what each of them says. */
  Map<Query, List<Alternative>> highlighting(Concept concept, Set<Tier> tiers, IndexSearcher searcher) throws IOException {
    Map<Query, List<Alternative>> met = new LinkedHashMap<>();
    switch (concept) {
      case Concept.Word word -> {
        Alternative itself = word.itself();
        put(met, Schema.WRITTEN, itself.written(), by(Tier.WRITTEN, itself.asked()));
        if (tiers.contains(Tier.STEM)) put(met, Schema.TEXT, itself.stems(), itself);
        for (Alternative translation : word.translations()) put(met, Schema.TEXT, translation.stems(), translation);
        putSpellings(met, word, searcher);
      }
      case Concept.Exact exact ->
          put(met, Schema.WRITTEN, Token.of(written, exact.phrase()), by(Tier.WRITTEN, exact.phrase()));
      case Concept.Near near -> put(met, near(near), by(Tier.STEM, near.asked()));
      case Concept.Prefix prefix -> put(met, prefix(prefix), by(Tier.WRITTEN, prefix.asked()));
      case Concept.Fuzzy fuzzy -> {
        put(met, Schema.WRITTEN, Token.of(written, fuzzy.word()), by(Tier.WRITTEN, fuzzy.word()));
        put(met, fuzzy(fuzzy, tiers, MultiTermQuery.CONSTANT_SCORE_REWRITE), by(Tier.FUZZY, fuzzy.asked()));
      }
      case Concept.Name name -> {
        put(met, Schema.WRITTEN, Token.of(written, name.surface()), by(Tier.WRITTEN, name.surface()));
        for (Alternative listed : known.listed(searcher, name)) {
          put(met, Schema.TEXT, listed.stems(), listed);
        }
        List<Token> itself = Token.of(stems, name.surface());
        if (tiers.contains(Tier.STEM) && itself.size() > 1) put(met, Schema.TEXT, itself, by(Tier.STEM, name.surface()));
        for (String form : name.entry().forms()) {
          List<Token> words = Token.of(stems, form);
          if (words.size() > 1) put(met, Schema.TEXT, words, by(Tier.ALIAS, name.surface()));
        }
        if (tiers.contains(Tier.TRANSLITERATION)) {
          for (Alternative other : known.others(searcher, name)) put(met, Schema.TEXT, other.stems(), other);
        }
        for (Concept.Word word : name.spelled()) putSpellings(met, word, searcher);
      }
    }
    return met;
  }

  private void putSpellings(Map<Query, List<Alternative>> met, Concept.Word word, IndexSearcher searcher) throws IOException {
    for (AskedName name : word.spelled()) {
      for (Alternative spelling : spellings.of(searcher, name)) put(met, Schema.TEXT, spelling.stems(), spelling);
    }
  }

  private static void put(Map<Query, List<Alternative>> met, String field, List<Token> tokens, Alternative alternative) {
    put(met, phrase(field, tokens), alternative);
  }

  private static void put(Map<Query, List<Alternative>> met, Query query, Alternative alternative) {
    if (query instanceof MatchNoDocsQuery) return;
    List<Alternative> before = met.computeIfAbsent(query, first -> new ArrayList<>());
    // The first that takes any form of a stem says why it was met; others say it of the forms that they take.
    if (before.stream().noneMatch(one -> one.forms().isEmpty())) before.add(alternative);
  }

  private Query near(Concept.Near near) {
    List<Token> tokens = Token.of(stems, near.words());
    if (tokens.size() < 2) return phrase(Schema.TEXT, tokens);
    PhraseQuery.Builder together = new PhraseQuery.Builder().setSlop(near.apart());
    for (Token token : tokens) together.add(new Term(Schema.TEXT, token.term()), token.position());
    return together.build();
  }

  /** Of several words, such as those beside a hyphen, the last may go on. */
  private Query prefix(Concept.Prefix prefix) {
    return last(Token.of(written, prefix.start()), PrefixQuery::new);
  }

  private Query fuzzy(Concept.Fuzzy fuzzy, Set<Tier> tiers, MultiTermQuery.RewriteMethod rewriting) {
    if (!tiers.contains(Tier.FUZZY)) return phrase(Schema.WRITTEN, Token.of(written, fuzzy.word()));
    return last(Token.of(written, fuzzy.word()), term ->
        new FuzzyQuery(term, fuzzy.edits(), SURE_LETTERS, MOST_FUZZY, true, rewriting));
  }

  private static Query last(List<Token> tokens, Function<Term, Query> query) {
    if (tokens.isEmpty()) return new MatchNoDocsQuery("no word");
    Query last = query.apply(new Term(Schema.WRITTEN, tokens.getLast().term()));
    if (tokens.size() == 1) return last;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : tokens.subList(0, tokens.size() - 1)) {
      all.add(new TermQuery(new Term(Schema.WRITTEN, token.term())), Occur.MUST);
    }
    return all.add(last, Occur.MUST).build();
  }

  private static Alternative by(Tier tier, String asked) {
    return new Alternative(tier, asked, List.of(), List.of(), 1);
  }

  /** All words of a title, by their stems; every title if only stop words are asked for. */
  Query title(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : Token.of(stems, words)) all.add(new TermQuery(new Term(Schema.TITLE, token.term())), Occur.FILTER);
    BooleanQuery title = all.build();
    return title.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : title;
  }

  /** The words of a speaker's name, in any order and spelling, all of them. */
  Query speaker(String name) {
    String field = Schema.SPEAKER;
    List<Token> asWritten = Token.of(written, name);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : Token.of(stems, name)) {
      Token word = asWritten.stream().filter(other -> other.holds(token)).findFirst().orElse(token);
      List<Alternative> itself =
          List.of(new Alternative(Tier.STEM, word.term(), List.of(Token.at(token.term(), 0)), List.of(), 1));
      List<AskedName> spelled = List.of(new AskedName(List.of(word.term()), Spellings.OF_SPEAKER, false, false));
      all.add(new ConceptQuery(field, itself, spelled, spellings), Occur.FILTER);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? new MatchNoDocsQuery("\"" + name + "\" holds no word") : query;
  }

  /** Any of the ways to write one thing. Single words share their statistics; phrases compete. */
  private Query forms(String field, Concept.Name name) {
    List<Query> alternatives = new ArrayList<>();
    boolean single = false;
    for (String form : name.forms()) {
      List<Token> tokens = Token.of(stems, form);
      if (tokens.size() == 1) {
        single = true;
      } else if (!tokens.isEmpty()) {
        // BM25 adds up the rarity of a phrase's words; a long name of one thing is no rarer than a short one.
        alternatives.add(weighted(phrase(field, tokens), (float) (1 / Math.sqrt(tokens.size()))));
      }
    }
    if (single) alternatives.add(new KnownNameQuery(field, name, true, known));
    return switch (alternatives.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> alternatives.getFirst();
      default -> new DisjunctionMaxQuery(alternatives, 0);
    };
  }

  private static Query phrase(String field, List<Token> tokens) {
    if (tokens.isEmpty()) return MatchNoDocsQuery.INSTANCE;
    if (tokens.size() == 1) return new TermQuery(new Term(field, tokens.getFirst().term()));
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Token token : tokens) phrase.add(new Term(field, token.term()), token.position());
    return phrase.build();
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
