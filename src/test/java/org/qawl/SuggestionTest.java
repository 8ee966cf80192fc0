package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Language;

class SuggestionTest {
  private final PassageIndex index = PassageIndex.inMemory();

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(Article... articles) throws IOException {
    index.addAll(List.of(articles));
    index.refresh();
  }

  private static Article article(String id, String... paragraphs) {
    return Article.of(id, List.of(paragraphs));
  }

  /** What is suggested, of which every count is what the search finds. */
  private List<String> suggested(PassageQuery query) throws IOException {
    List<Suggestion> suggestions = index.suggest(query);
    long already = index.search(query.limit(1_000)).passages().size();
    for (Suggestion one : suggestions) {
      assertThat(index.search(one.query().limit(1_000))).as(one.change()).hasSize((int) one.hits());
      assertThat(one.hits()).as(one.change()).isGreaterThan(already);
    }
    return suggestions.stream().map(one -> one.kind() + " " + one.query() + " " + one.hits()).toList();
  }

  /** The same for a question; what is suggested is asked. */
  private List<String> suggested(String question, PassageQuery within) throws IOException {
    List<Suggestion> suggestions = index.suggest(question, within);
    for (Suggestion one : suggestions) {
      assertThat(index.ask(one.query().toString()).total()).as(one.change()).isEqualTo(one.hits());
    }
    return suggestions.stream().map(one -> one.kind() + " " + one.query() + " " + one.hits()).toList();
  }

  // Spelling

  @Test
  void aMisspeltWordIsSpeltAsTheIndexHasIt() throws IOException {
    add(article("a", "The harvest failed.", "A late harvest."), article("b", "The harbour froze."));
    assertThat(suggested(PassageQuery.words("harvset"))).containsExactly("SPELLING harvest 2");
    assertThat(index.suggest(PassageQuery.words("harvset")).getFirst().change()).isEqualTo("Spelt as the index has it: harvest");
  }

  @Test
  void aMisspeltArabicWordIsSpeltAsTheIndexHasIt() throws IOException {
    add(article("a", "بدأ مهرجان القمح.", "انتهى مهرجان القمح."), article("b", "المطر غزير."));
    assertThat(suggested(PassageQuery.words("مهرحان"))).first().isEqualTo("SPELLING مهرجان 2");
  }

  @Test
  void theArticleIsNoObstacle() throws IOException {
    add(article("a", "وصل المهندسون إلى المنطقة."));
    assertThat(suggested(PassageQuery.words("مهندسوت"))).contains("SPELLING المهندسون 1");
  }

  @Test
  void twoMisspeltWordsAreCorrectedTogether() throws IOException {
    add(article("a", "The harvest of Qamishli failed."));
    assertThat(suggested(PassageQuery.words("harvset faild").without(Tier.STEM).without(Tier.TRANSLITERATION)))
        .first()
        .isEqualTo("SPELLING harvest failed -tier:stem -tier:transliteration 1");
  }

  @Test
  void onlyTheMisspeltWordChangesAndOperatorsStay() throws IOException {
    add(article("a", "The harvest failed in Idlib."), article("b", "The harvest failed in Homs."));
    assertThat(suggested(PassageQuery.parse("+harvset -Homs"))).containsExactly("SPELLING +harvest -Homs 1");
  }

  @Test
  void aWordThatTheIndexHoldsIsLeftAlone() throws IOException {
    add(article("a", "The harvest failed."), article("b", "The harvester is new.", "The harvester is old."));
    assertThat(suggested(PassageQuery.words("harvest"))).isEmpty();
    assertThat(suggested(PassageQuery.words("of the"))).isEmpty();
    assertThat(suggested(PassageQuery.words("xylophone"))).isEmpty();
  }

  @Test
  void aWordInsideAnotherIsNotReplaced() throws IOException {
    add(article("a", "The mill of Millbrook turned."));
    assertThat(suggested(PassageQuery.parse("+tunred +\"Millbrook turned\""))).containsExactly("SPELLING +turned +\"Millbrook turned\" 1");
  }

  @Test
  void aNameMayBeMeantThatIsSpeltOtherwiseInTheOtherScript() throws IOException {
    add(article("ar", "قال برهان غليون إن الطريق مفتوح."), article("en", "Farah waited at the bridge."));
    // What is an ordinary word, too, is no name to a search, joy no Farah.
    assertThat(suggested(PassageQuery.words("فرح"))).containsExactly("NAME farah 1");
  }

  @Test
  void aMisspeltSpeakerOrganizationOrSourceIsSpeltAsTheIndexHasIt() throws IOException {
    add(article("a", "The road is open, said Samir Haddad of the World Bank.").from("The Coast"),
        article("b", "قالت منظمة الصحة العالمية إن المشفى مفتوح.").from("الساحل"));
    assertThat(suggested(PassageQuery.everything().naming("World Bnak"))).contains("SPELLING org:\"World Bank\" 1");
    assertThat(suggested(PassageQuery.everything().from("The Caost"))).contains("SPELLING source:\"The Coast\" 1");
    assertThat(suggested(PassageQuery.everything().from("الساحلل"))).contains("SPELLING source:الساحل 1");
    assertThat(suggested(PassageQuery.everything().naming("منظمه الصحة العالمه")))
        .contains("SPELLING org:\"منظمة الصحة العالمية\" 1");
  }

  // Phrases, evidence, filters

  @Test
  void aPhraseIsLoosened() throws IOException {
    add(article("a", "العودة الطوعية للاجئين"), article("b", "They return, and it is voluntary."));
    assertThat(suggested(PassageQuery.words("\"voluntary return\"").without(Tier.TRANSLATION)))
        .containsExactly("PHRASE voluntary return -tier:translation 1");
    assertThat(suggested(PassageQuery.words("«طوعية عودة»").without(Tier.TRANSLATION))).containsExactly("PHRASE طوعية عودة -tier:translation 1");
  }

  @Test
  void evidenceThatWasLeftOutCountsAgain() throws IOException {
    add(article("ar", "صمدت الهدنة."), article("hts", "انتقد الأهالي هيئة تحرير الشام."));
    assertThat(suggested(PassageQuery.words("truce").without(Tier.TRANSLATION))).contains("EVIDENCE truce 1");
    assertThat(suggested(PassageQuery.words("HTS").without(Tier.ALIAS).without(Tier.TRANSLATION)))
        .contains("EVIDENCE HTS -tier:translation 1");
  }

  @Test
  void oneThingLessNarrows() throws IOException {
    add(
        article("a", "The truce holds, said Samir Haddad.").on(LocalDate.of(2024, 3, 11)).from("The Coast"),
        article("b", "The truce of Idlib holds.").on(LocalDate.of(2024, 5, 1)).from("The Harbour Gazette"));
    PassageQuery truce = PassageQuery.words("truce");
    assertThat(suggested(truce.saidBy("Nadia Khoury"))).containsExactly("FILTER truce 2");
    assertThat(suggested(truce.naming("UNICEF"))).containsExactly("FILTER truce 2");
    assertThat(suggested(truce.from("The Daily Lantern"))).containsExactly("FILTER truce 2");
    assertThat(suggested(truce.in(Language.ARABIC))).containsExactly("FILTER truce 2");
    assertThat(suggested(truce.since(LocalDate.of(2024, 6, 1)))).containsExactly("FILTER truce 2");
    assertThat(suggested(truce.until(LocalDate.of(2024, 1, 1)))).containsExactly("FILTER truce 2");
    assertThat(suggested(truce.saidBy("Samir Haddad").from("The Harbour Gazette")))
        .containsExactly("FILTER truce source:\"The Harbour Gazette\" 1", "FILTER truce speaker:\"Samir Haddad\" 1");
  }

  @Test
  void daysGoOneAtATimeOrBoth() throws IOException {
    add(article("a", "The truce holds.").on(LocalDate.of(2024, 3, 11)), article("b", "A truce.").on(LocalDate.of(2025, 3, 11)));
    assertThat(suggested(PassageQuery.words("truce").since(LocalDate.of(2024, 4, 1)).until(LocalDate.of(2024, 5, 1))))
        .containsExactly("FILTER truce 2", "FILTER truce date:..2024-05-01 1", "FILTER truce date:2024-04-01.. 1");
  }

  @Test
  void nothingIsSuggestedThatFindsNoMore() throws IOException {
    add(article("a", "The truce holds, said Samir Haddad."));
    assertThat(suggested(PassageQuery.words("truce").saidBy("Samir Haddad").in(Language.ENGLISH))).isEmpty();
    assertThat(suggested(PassageQuery.everything())).isEmpty();
  }

  @Test
  void noMoreThanAHandfulIsSuggestedTheLeastChangeFirst() throws IOException {
    add(
        article("a", "The harvest failed, said Samir Haddad.").on(LocalDate.of(2024, 3, 11)).from("The Coast"),
        article("b", "harvests, harvesting, harvested"));
    List<Suggestion> all = index.suggest(
        PassageQuery.words("harvest").saidBy("Samir Haddad").from("The Coast").without(Tier.STEM).since(LocalDate.of(2020, 1, 1)));
    assertThat(all).hasSizeLessThanOrEqualTo(5).isSortedAccordingTo(java.util.Comparator.comparing(Suggestion::kind));
  }

  // Questions

  @Test
  void aQuestionsTopicIsSpeltAsTheIndexHasIt() throws IOException {
    add(article("a", "The harvest failed, said Samir Haddad."), article("ar", "قال سمير حداد إن المهرجان كبير."));
    PassageQuery any = PassageQuery.everything();
    assertThat(suggested("who said what about the harvset?", any)).contains("SPELLING the harvest 1");
    assertThat(suggested("من تحدث عن المهرحان؟", any)).contains("SPELLING المهرجان 1");
  }

  @Test
  void theDaysAndTheSpeakerOfAQuestionMayGo() throws IOException {
    add(article("a", "The truce holds, said Samir Haddad.").on(LocalDate.of(2023, 3, 11)));
    assertThat(suggested("who spoke about the truce since 2024?", PassageQuery.everything())).contains("FILTER the truce 1");
    assertThat(suggested("what did Samir Haddad say about the truce since 2024?", PassageQuery.everything()))
        .contains("FILTER the truce speaker:\"Samir Haddad\" 1");
  }

  @Test
  void aQuestionStaysWithinItsFilters() throws IOException {
    add(article("a", "The harvest failed.").from("The Coast"), article("b", "A harvest.").from("The Harbour Gazette"));
    assertThat(suggested("harvset", PassageQuery.everything().from("The Coast"))).contains("SPELLING harvest source:\"The Coast\" 1");
  }
}
