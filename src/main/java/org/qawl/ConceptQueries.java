package org.qawl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/** Turns a concept into a Lucene query: one that ranks, and for each tier one that highlights. Thread-safe. */
final class ConceptQueries {
  // Weights beside the stems of the text. Those of the words as written and of the title were chosen on the
  // training questions of ARCD, that of what was said on the questions beneath the fixtures.
  static final float WRITTEN_WEIGHT = 0.3f;
  static final float TITLE_WEIGHT = 0.4f;
  static final float SAID_WEIGHT = 0.3f;
  /** Of each word of a name, where a passage may hold less than the whole name. */
  static final float NAME_WORD_WEIGHT = 0.5f;

  private final Analyzer stems = new NewsAnalyzer(Form.STEM);
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);

  /**
   * What ranks a passage for a concept: the best of its forms in each field, the fields added up. Taken loosely, it
   * may be held only by the article's title, and of a name single words count, too.
   */
  Query ranking(Concept concept, Set<Tier> tiers, PassageSearch.Manner manner) {
    BooleanQuery.Builder held = new BooleanQuery.Builder();
    BooleanQuery.Builder besides = new BooleanQuery.Builder();
    switch (concept) {
      case Concept.Word word -> {
        held.add(weighted(term(Schema.WRITTEN, word.written()), WRITTEN_WEIGHT), Occur.SHOULD);
        if (tiers.contains(Tier.STEM)) {
          held.add(term(Schema.TEXT, word.stem()), Occur.SHOULD);
          if (manner.said()) besides.add(weighted(term(Schema.SAID, word.stem()), SAID_WEIGHT), Occur.SHOULD);
          besides.add(weighted(term(Schema.TITLE, word.stem()), TITLE_WEIGHT), Occur.SHOULD);
        }
      }
      case Concept.Exact exact -> held.add(phrase(Schema.WRITTEN, written, exact.phrase()), Occur.SHOULD);
      case Concept.Name name -> {
        held.add(forms(Schema.TEXT, name.forms()), Occur.SHOULD);
        if (manner.said()) besides.add(weighted(forms(Schema.SAID, name.forms()), SAID_WEIGHT), Occur.SHOULD);
        besides.add(weighted(forms(Schema.TITLE, name.forms()), TITLE_WEIGHT), Occur.SHOULD);
        if (manner.loosely()) {
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

  /** What a tier's highlights of a concept are; nothing if the tier has no part in it. */
  Query highlighting(Concept concept, Tier tier) {
    return switch (concept) {
      case Concept.Word word -> switch (tier) {
        case WRITTEN -> term(Schema.WRITTEN, word.written());
        case STEM -> term(Schema.TEXT, word.stem());
        case ALIAS -> MatchNoDocsQuery.INSTANCE;
      };
      case Concept.Exact exact -> tier == Tier.WRITTEN ? phrase(Schema.WRITTEN, written, exact.phrase()) : MatchNoDocsQuery.INSTANCE;
      case Concept.Name name -> switch (tier) {
        case WRITTEN -> phrase(Schema.WRITTEN, written, name.surface());
        case STEM -> phrase(Schema.TEXT, stems, name.surface());
        case ALIAS -> forms(Schema.TEXT, name.entry().forms());
      };
    };
  }

  /** Words of a name, in any order, all of them. */
  Query allWords(String field, String name) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : Token.of(stems, name)) all.add(term(field, token.term()), Occur.FILTER);
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? new MatchNoDocsQuery("\"" + name + "\" holds no word") : query;
  }

  /** Any of these ways to write one thing. Single words share their statistics; phrases compete. */
  private Query forms(String field, List<String> forms) {
    Set<String> single = new LinkedHashSet<>();
    Set<Query> phrases = new LinkedHashSet<>();
    for (String form : forms) {
      List<Token> tokens = Token.of(stems, form);
      if (tokens.size() == 1) {
        single.add(tokens.get(0).term());
      } else if (!tokens.isEmpty()) {
        // BM25 adds up the rarity of a phrase's words; a long name of one thing is no rarer than a short one.
        phrases.add(weighted(phrase(field, tokens), (float) (1 / Math.sqrt(tokens.size()))));
      }
    }
    List<Query> alternatives = new ArrayList<>(phrases);
    if (!single.isEmpty()) {
      SynonymQuery.Builder words = new SynonymQuery.Builder(field);
      for (String word : single) words.addTerm(new Term(field, word));
      alternatives.add(words.build());
    }
    return switch (alternatives.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> alternatives.get(0);
      default -> new DisjunctionMaxQuery(alternatives, 0);
    };
  }

  private static Query phrase(String field, Analyzer analyzer, String text) {
    return phrase(field, Token.of(analyzer, text));
  }

  private static Query phrase(String field, List<Token> tokens) {
    if (tokens.isEmpty()) return MatchNoDocsQuery.INSTANCE;
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Token token : tokens) phrase.add(new Term(field, token.term()), token.position());
    return phrase.build();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
