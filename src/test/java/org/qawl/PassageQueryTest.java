package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qawl.analysis.Language;
import org.qawl.query.Clause;
import org.qawl.query.Field;

/** What the operators of a query string find, in Arabic as in English. */
class PassageQueryTest {
  private static PassageIndex index;

  @BeforeAll
  static void index() throws IOException {
    index = PassageIndex.inMemory();
    index.add(article("en1", "The mill reopens", "The Levant Review", "2024-03-11",
        "\"The mill grinds again,\" said Samir Haddad, mayor of Tel Rifaat."));
    index.add(article("en2", "Bread and salt", "Harbour Post", "2024-12-05",
        "Farmers carried flour to the bakery while the mill stood idle."));
    index.add(article("en3", "", "", "2025-02-01", "The miller and his sons repaired the old bakery."));
    index.add(article("ar1", "عودة المطحنة", "صحيفة الضفاف", "2024-03-12",
        "وقالت سلمى عيسى إن المطحنة «ستعود إلى العمل قريباً»، وإن المخبز لن يغلق أبوابه."));
    index.add(article("ar2", "خبز وملح", "مجلة مسار", "2024-12-06", "حمل المزارعون الطحين إلى المخبز، وبقيت المطحنة متوقفة."));
    index.add(article("ar3", "", "", "2025-02-02", "رمّم العمّال المخابز القديمة في تل رفعت."));
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Article article(String id, String title, String source, String date, String text) {
    return Article.of(id, title, List.of(text)).from(source).on(LocalDate.parse(date));
  }

  private static String found(String query) throws IOException {
    return index.search(PassageQuery.parse(query)).stream().map(Passage::articleId).sorted().collect(Collectors.joining(" "));
  }

  private static String marked(String query) throws IOException {
    return index.search(PassageQuery.parse(query)).stream().map(p -> p.marked("[", "]")).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
    // In English
    "tier:stem mill AND bakery ¦ en2",
    "tier:stem mill bakery ¦ en1 en2 en3",
    "tier:stem mill -bakery ¦ en1",
    "tier:stem bakery NOT mill ¦ en3",
    "tier:stem +bakery mill ¦ en2 en3",
    "tier:stem (mill OR miller) AND bakery ¦ en2 en3",
    "tier:stem said AND NOT (bakery OR miller) ¦ en1",
    "\"mill stood\" ¦ en2",
    "\"mills stood\" ¦ ``",
    "\"bakery mill\"~5 ¦ en2",
    "\"bakery farmers\"~2 ¦ ``",
    "mill* ¦ en1 en2 en3",
    "tier:stem miler ¦ ``",
    "miler~ ¦ en3",
    "miler~ tier:exact ¦ ``",
    "farmrs~ ¦ en2",
    "framers~ ¦ en2",
    "title:bread ¦ en2",
    "title:(mill reopens) ¦ en1",
    "speaker:Haddad ¦ en1",
    "by:\"Samir Haddad\" -mill ¦ ``",
    "source:\"harbour post\" ¦ en2",
    "source:\"Harbour Post\" source:\"مجلة مسار\" ¦ ar2 en2",
    "lang:en date:2024 ¦ en1 en2",
    "lang:en -date:2024 ¦ en3",
    "lang:en date:2024-12..2025-02 ¦ en2 en3",
    "id:en2 ¦ en2",
    "id:en2#0 OR id:en1#1 ¦ en2",
    "-lang:ar -bakery ¦ en1",
    "(lang:en mill) OR (lang:ar AND المخابز) ¦ ar1 ar2 ar3 en1 en2 en3",
    // In Arabic
    "tier:stem المطحنة AND المخبز ¦ ar1 ar2",
    "tier:stem مطحنة && مخبز && قالت ¦ ar1",
    "tier:stem مطحنة || مخابز ¦ ar1 ar2 ar3",
    "tier:stem المخابز -المطحنة ¦ ar3",
    "tier:stem المخابز NOT المطحنة ¦ ar3",
    "\u200ftier:stem \u202bالمخابز\u202c \u200fNOT\u200f المطحنة؟ ¦ ar3",
    "tier:stem +المخبز، +قالت؛ ¦ ar1",
    "«ستعود إلى العمل» ¦ ar1",
    "»ستعود إلى العمل« ¦ ar1",
    "“ستعود إلى العمل” ¦ ar1",
    "«ستعود إلى عمل» ¦ ``",
    "«الطحين المطحنة»~٤ ¦ ar2",
    "المزار* ¦ ar2",
    "مخبذ~ ¦ ``",
    "المخبذ~ ¦ ar1 ar2",
    "متحدث:عيسى ¦ ar1",
    "متحدث:«سلمى عيسى» AND مطحنة ¦ ar1",
    "عنوان:خبز ¦ ar2",
    "مصدر:«صحيفة الضفاف» ¦ ar1",
    "لغة:ar تاريخ:٢٠٢٥ ¦ ar3",
    // Across
    "mill lang:ar ¦ ar1 ar2",
    "mill lang:ar -tier:translation ¦ ``",
    "speaker:«سمير حداد» ¦ en1",
  })
  void findsWhatItAsksFor(String query, String found) throws IOException {
    assertThat(found(query)).as(PassageQuery.parse(query).toString()).isEqualTo(found);
  }

  @Test
  void whatAnOperatorMetIsHighlighted() throws IOException {
    assertThat(marked("farm*")).isEqualTo("[Farmers] carried flour to the bakery while the mill stood idle.");
    assertThat(marked("المزار*")).isEqualTo("حمل [المزارعون] الطحين إلى المخبز، وبقيت المطحنة متوقفة.");
    assertThat(marked("farmrs~")).isEqualTo("[Farmers] carried flour to the bakery while the mill stood idle.");
    assertThat(marked("\"bakery mill\"~5"))
        .isEqualTo("Farmers carried flour to the [bakery while the mill] stood idle.");
    Highlight fuzzy = index.search(PassageQuery.parse("farmrs~")).passages().getFirst().highlights().getFirst();
    assertThat(fuzzy.tier()).isEqualTo(Tier.FUZZY);
    assertThat(fuzzy.asked()).isEqualTo("farmrs~");
  }

  @Test
  void whatIsForbiddenIsNotHighlighted() throws IOException {
    assertThat(marked("tier:stem mill -bakery")).isEqualTo("\"The [mill] grinds again,\" said Samir Haddad, mayor of Tel Rifaat.");
  }

  @Test
  void theBuilderSaysTheSameAsAString() {
    assertThat(PassageQuery.words("هدنة").saidBy("Samir Haddad").in(Language.ARABIC).since(LocalDate.of(2024, 1, 1)).certain(0.5)
            .without(Tier.TRANSLATION))
        .isEqualTo(PassageQuery.parse(
            "هدنة speaker:\"Samir Haddad\" lang:ar date:2024-01-01.. certain:0.5 -tier:translation"));
    assertThat(PassageQuery.of(Clause.words("mill").and(Clause.has(Field.SPEAKER, "Haddad"))))
        .isEqualTo(PassageQuery.words("mill").saidBy("Haddad"))
        .hasToString("mill speaker:Haddad");
    assertThat(PassageQuery.words("the \"as is\" AND (so)")).hasToString("the \"as is\" \\AND \\(so\\)");
  }

  @Test
  void anyOfSeveralSpeakersWillDoButAllThatAreRequired() {
    assertThat(PassageQuery.parse("speaker:A speaker:B").speakers()).containsExactly("A", "B");
    assertThat(PassageQuery.parse("speaker:A AND speaker:B").speakers()).isEmpty();
    assertThat(PassageQuery.parse("speaker:A AND speaker:B")).hasToString("+speaker:A +speaker:B");
  }

  @Test
  void whatIsPrintedOfAnyQueryIsReadAsTheSame() {
    Random random = new Random(11);
    List<String> strings = List.of(
        "mill", "هدنة AND إدلب", "(a OR b) -c", "speaker:A", "+speaker:A +speaker:B", "lang:ar lang:en", "date:2024..2025",
        "tier:stem", "-tier:alias", "title:x", "id:1#2", "-source:Y", "certain:.3", "\"as is\"", "a OR b", "-lang:en");
    for (int i = 0; i < 5000; i++) {
      String string = random.ints(random.nextInt(5), 0, strings.size()).mapToObj(strings::get).collect(Collectors.joining(" "));
      PassageQuery query = PassageQuery.parse(string);
      if (random.nextBoolean()) query = query.saidBy("C \"D\"");
      if (random.nextBoolean()) query = query.naming("World Bank").from("(Reuters)");
      if (random.nextBoolean()) query = query.since(LocalDate.of(2024 + random.nextInt(3), 5, 6));
      if (random.nextBoolean()) query = query.until(LocalDate.of(2024 + random.nextInt(3), 7, 8)).in(Language.ENGLISH);
      if (random.nextBoolean()) query = query.without(Tier.values()[1 + random.nextInt(5)]);
      assertThat(PassageQuery.parse(query.toString())).as(query.toString()).isEqualTo(query);
    }
  }

  @Test
  void refusesWhatWouldLookForTooMuch() {
    String query = "+(" + IntStream.range(0, 2000).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")) + ") +bakery";
    assertThatThrownBy(() -> index.search(PassageQuery.parse(query)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("looks for too much at once");
  }

  @Test
  void aPassageIsExplainedByWhatItHolds() throws IOException {
    PassageQuery query = PassageQuery.parse("mill «المخبز» farmrs~ Damascus");
    List<Reason> reasons = index.explain(query, "en2#0");
    assertThat(reasons).extracting(Reason::asked).containsExactly("mill", "\"المخبز\"", "farmrs~", "Damascus");
    assertThat(reasons.get(0).score()).isPositive();
    assertThat(reasons.get(0).met()).extracting(Highlight::tier).containsExactly(Tier.WRITTEN);
    assertThat(reasons.get(1).score()).isZero();
    assertThat(reasons.get(3)).isEqualTo(new Reason("Damascus", 0, List.of()));
    assertThat(reasons.get(2).met()).extracting(Highlight::tier).containsExactly(Tier.FUZZY);
    double sum = reasons.stream().mapToDouble(Reason::score).sum();
    Passage passage = index.search(query).stream().filter(p -> p.articleId().equals("en2")).findFirst().orElseThrow();
    assertThat(passage.score()).isCloseTo((float) sum, within(1e-4f));
    assertThatThrownBy(() -> index.explain(query, "en9#0")).hasMessage("there is no passage \"en9#0\"");
  }

  @Test
  void aQuestionsScoresAreExplained() throws IOException {
    for (String question : List.of("who said what about the mill", "mill AND bakery -said", "Samir Haddad mill -خبز")) {
      for (Passage passage : index.ask(question).passages()) {
        List<Reason> reasons = index.explain(question, PassageQuery.everything(), passage.id());
        double sum = reasons.stream().mapToDouble(Reason::score).sum();
        assertThat(passage.score()).as(question + " " + reasons).isCloseTo((float) sum, within(1e-4f));
      }
    }
  }

  @Test
  void aQuestionIsExplainedByItsQueryString() {
    Understood understood = index.understand("who said what about the mill -bakery since 2024?", PassageQuery.everything());
    assertThat(understood.shape()).contains("who-said-what");
    assertThat(understood.query()).hasToString("the mill -bakery date:2024-01-01..");
    assertThat(understood.note()).isEmpty();
  }

  @Test
  void aYearThatNoArticleIsOfIsAWord() throws IOException {
    assertThat(index.ask("farmers carried flour 1994").passages()).extracting(Passage::articleId).contains("en2");
    assertThat(index.search("farmers carried flour 1994", PassageQuery.everything()).passages()).isNotEmpty();
    assertThat(index.ask("farmers carried flour 2024").passages()).extracting(Passage::articleId).contains("en2");
  }
}
