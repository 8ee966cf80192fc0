package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.tests.search.QueryUtils;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

class AlternativesQueryTest {
  private static final String FIELD = Schema.TEXT;
  private static final Analyzer STEMS = new NewsAnalyzer(Form.STEM);
  private static final List<String> TEXTS = List.of(
      "The truce holds",
      "الهدنة صامدة",
      "وقف إطلاق النار صامد",
      "إطلاق سراح الصحفي وقف على شرط",
      "صامد صامد صامد صامد صامد",
      "The market opens, the market closes",
      "أسواق المدينة مفتوحة",
      "A truce, a truce, هدنة");

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void index() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(STEMS).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String text : TEXTS) {
        Document document = new Document();
        document.add(new Field(FIELD, text, Schema.WITH_OFFSETS));
        writer.addDocument(document);
        if (text.startsWith("إطلاق")) writer.commit(); // two segments
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test void anyAlternativeMatches() throws IOException {
    assertThat(found(of("truce", 1, "هدنة", .8, "وقف إطلاق النار", 1))).containsExactlyInAnyOrder(0, 1, 2, 7);
  }

  @Test void wordsOfAPhraseStandSideBySide() throws IOException {
    assertThat(found(of("وقف إطلاق النار", 1))).containsExactly(2);
    assertThat(found(of("وقف إطلاق النار", 1, "market", .1))).containsExactlyInAnyOrder(2, 5);
  }

  @Test void anUnlikelyAlternativeScoresLess() throws IOException {
    assertThat(found(of("truce", .1, "صامدة", 1)).getFirst()).isEqualTo(4);
    assertThat(found(of("truce", 1, "صامدة", .1)).getFirst()).isEqualTo(7);
    assertThat(score(of("هدنة", .5, "truce", 1), 1)).isLessThan(score(of("هدنة", 1, "truce", 1), 1));
  }

  @Test void aSureWordScoresAsATermDoes() throws IOException {
    Query term = new TermQuery(new Term(FIELD, "truce"));
    assertThat(searcher.rewrite(of("truce", 1))).isEqualTo(term);
    // Beside a word that nothing holds, it is scored by this query itself, from the same statistics.
    assertThat(score(of("truce", 1, "nowhere", 1), 7)).isEqualTo(score(term, 7));
  }

  @Test void sureWordsAreCountedTogether() throws IOException {
    // Both words stand in two texts: 4 of 8 for the concept, where Lucene's synonyms take 2.
    Query synonyms = new SynonymQuery.Builder(FIELD)
        .addTerm(new Term(FIELD, "truce")).addTerm(new Term(FIELD, stem("هدنة"))).build();
    Query both = of("truce", 1, "هدنة", 1);
    assertThat(score(both, 0)).isLessThan(score(synonyms, 0));
    assertThat(searcher.explain(both, 0).toString()).contains("4 = n, number of documents containing term");
    assertThat(searcher.explain(of("truce", 1, "هدنة", .5), 0).toString())
        .contains("3 = n, number of documents containing term");
  }

  @Test void moreDocumentsThanThereAreAreNoMore() throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    AlternativesQuery.Builder everything = new AlternativesQuery.Builder(FIELD);
    for (String text : TEXTS) for (Token word : Token.of(STEMS, text)) everything.add(List.of(word), 1);
    for (ScoreDoc hit : searcher.search(query.add(everything.build(), Occur.MUST).build(), 10).scoreDocs) {
      assertThat(hit.score).isPositive();
    }
  }

  @Test void anExplanationGivesTheScore() throws IOException {
    Query query = of("truce", 1, "هدنة", .5, "وقف إطلاق النار", .25, "market", .1);
    for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
      assertThat(searcher.explain(query, hit.doc).getValue().floatValue()).isEqualTo(hit.score);
    }
    assertThat(searcher.explain(query, 6).isMatch()).isFalse();
  }

  @Test void theBestAreTheSameWhetherOrNotTheRestIsSkipped() throws IOException {
    Query concept = of("truce", 1, "صامدة", .4, "وقف إطلاق النار", .25, "market", .1);
    Query query = new BooleanQuery.Builder()
        .add(concept, Occur.SHOULD).add(of("أسواق", 1, "market", .6), Occur.SHOULD).build();
    List<Integer> all = found(query);
    for (int depth = 1; depth < all.size(); depth++) {
      List<Integer> best = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, depth).scoreDocs) best.add(hit.doc);
      assertThat(best).isEqualTo(all.subList(0, depth));
    }
  }

  @Test void whatMatchedIsToldByItsCharacters() throws IOException {
    Query query = of("truce", 1, "هدنة", .5, "وقف إطلاق النار", .25);
    assertThat(matched(query, 7)).containsExactlyInAnyOrder("truce", "truce", "هدنة");
    assertThat(matched(query, 1)).containsExactly("هدنة");
    assertThat(matched(query, 2)).containsExactly("وقف إطلاق النار");
    assertThat(matched(query, 3)).isEmpty();
  }

  @Test void theOrderOfAlternativesIsNoPartOfIt() {
    QueryUtils.checkEqual(of("truce", 1, "هدنة", .5), of("هدنة", .5, "truce", 1));
    QueryUtils.checkUnequal(of("truce", 1, "هدنة", .5), of("هدنة", .4, "truce", 1));
    Query elsewhere = new AlternativesQuery.Builder(Schema.TITLE).add(Token.of(STEMS, "truce"), 1).build();
    QueryUtils.checkUnequal(of("truce", 1), elsewhere);
  }

  @Test void anAlternativeThatIsAddedTwiceKeepsItsLargerWeight() {
    assertThat(of("truce", .5, "truces", .2, "truce", .3)).isEqualTo(of("truce", .5));
  }

  @Test void aVisitorSeesEveryTerm() {
    List<String> terms = new ArrayList<>();
    of("truce", 1, "وقف إطلاق النار", .25).visit(new QueryVisitor() {
      @Override
      public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> matching) {
        for (String word : List.of("truce", stem("وقف"), stem("إطلاق"), stem("النار"), "truces")) {
          byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
          if (matching.get().run(bytes, 0, bytes.length)) terms.add(word);
        }
      }
    });
    assertThat(terms).containsExactly("truce", stem("وقف"), stem("إطلاق"), stem("النار"));
  }

  @Test void thereMayBeMoreAlternativesThanLuceneTakesClauses() throws IOException {
    AlternativesQuery.Builder many = new AlternativesQuery.Builder(FIELD);
    for (int i = 0; i < 2 * IndexSearcher.getMaxClauseCount(); i++) many.add(Token.of(STEMS, "spelling" + i), .5f);
    Query query = many.add(Token.of(STEMS, "truce"), 1).build();
    int found = searcher.count(of("truce", 1));
    assertThat(found).isPositive();
    assertThat(searcher.search(query, 10).scoreDocs).hasSize(found);
    assertThat(searcher.count(query)).isEqualTo(found);
  }

  @Test void noWordMatchesNothing() throws IOException {
    assertThat(searcher.rewrite(of("the", 1))).isInstanceOf(MatchNoDocsQuery.class);
    assertThat(found(of("nowhere", 1, "never seen", .5))).isEmpty();
  }

  @Test void aWeightIsAboveZeroAndAtMostOne() {
    for (float weight : new float[] {0, -1, 1.1f, Float.NaN}) {
      assertThatThrownBy(() -> new AlternativesQuery.Builder(FIELD).add(List.of(), weight))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("weight " + weight);
    }
  }

  private static AlternativesQuery of(Object... textsAndWeights) {
    AlternativesQuery.Builder alternatives = new AlternativesQuery.Builder(FIELD);
    for (int i = 0; i < textsAndWeights.length; i += 2) {
      alternatives.add(Token.of(STEMS, (String) textsAndWeights[i]), ((Number) textsAndWeights[i + 1]).floatValue());
    }
    return alternatives.build();
  }

  private static String stem(String word) {
    return Token.of(STEMS, word).getFirst().term();
  }

  private List<Integer> found(Query query) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, TEXTS.size()).scoreDocs) found.add(hit.doc);
    return found;
  }

  private float score(Query query, int doc) throws IOException {
    for (ScoreDoc hit : searcher.search(query, TEXTS.size()).scoreDocs) if (hit.doc == doc) return hit.score;
    throw new AssertionError(query + " does not match " + doc);
  }

  private List<String> matched(Query query, int doc) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<String> matched = new ArrayList<>();
    for (var leaf : reader.leaves()) {
      int local = doc - leaf.docBase;
      if (local < 0 || local >= leaf.reader().maxDoc()) continue;
      Matches matches = weight.matches(leaf, local);
      MatchesIterator each = matches == null ? null : matches.getMatches(FIELD);
      while (each != null && each.next()) matched.add(TEXTS.get(doc).substring(each.startOffset(), each.endOffset()));
    }
    return matched;
  }
}
