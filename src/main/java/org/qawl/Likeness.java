package org.qawl;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.attribution.Speaker;

/**
 * Looks for passages like another one: for its most telling words, under all their names and in both languages.
 * Lucene's MoreLikeThis tells them by their stems, frequent in the passage and rare in the index. Thread-safe.
 */
final class Likeness {
  /** So many words tell what a paragraph is about; more make every search slower. */
  private static final int TELLING_WORDS = 25;

  private final Concepts concepts;
  private final ConceptQueries queries;
  private final Analyzer stems = NewsAnalyzer.forQuestions();

  Likeness(Concepts concepts, ConceptQueries queries) {
    this.concepts = concepts;
    this.queries = queries;
  }

  /** The names in a passage that the gazetteer knows, and its most telling words. */
  List<Concept> telling(IndexSearcher searcher, Passage passage, Set<Tier> tiers) throws IOException {
    MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(stems);
    like.setMinTermFreq(1);
    like.setMinDocFreq(1); // a word of this passage alone may have translations in others
    like.setMaxQueryTerms(TELLING_WORDS);
    Set<String> words = Set.of(like.retrieveInterestingTerms(new StringReader(passage.text()), Schema.TEXT));
    List<Concept> telling = new ArrayList<>();
    for (Concept concept : new LinkedHashSet<>(concepts.of(passage.text(), tiers))) {
      boolean isName = concept instanceof Concept.Name;
      if (isName || concept instanceof Concept.Word word && words.contains(stem(word))) telling.add(concept);
    }
    return telling;
  }

  private static String stem(Concept.Word word) {
    return word.itself().stems().getFirst().term();
  }

  /** Passages of other articles that hold any of these concepts; who speaks and which bodies are named counts, too. */
  Query query(Passage passage, List<Concept> telling, Set<Tier> tiers) {
    if (telling.isEmpty()) return new MatchNoDocsQuery("\"" + passage.id() + "\" holds nothing to look for");
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Concept concept : telling) {
      words.add(queries.ranking(concept, tiers, PassageSearch.Manner.LOOSE), Occur.SHOULD);
    }
    BooleanQuery.Builder like = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
    for (Speaker speaker : passage.speakers()) like.add(term(Schema.SPEAKER_ID, speaker.id()), Occur.SHOULD);
    for (String organization : passage.organizations()) {
      like.add(term(Schema.ORGANIZATION_ID, Speaker.idOf(organization)), Occur.SHOULD);
    }
    return like.add(term(Schema.ARTICLE, passage.articleId()), Occur.MUST_NOT).build();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}
