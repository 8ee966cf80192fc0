package org.qawl.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qawl.tables.Table;

class QuestionTest {
  private static final Table SHAPES = Table.of(Question.class, "questions.tsv");

  static Stream<Table.Row> everyShape() {
    return SHAPES.rows().stream();
  }

  static Stream<Table.Row> everyForm() {
    return Table.of(Question.class, "question-forms.tsv").rows().stream();
  }

  static Stream<Table.Row> everySpelling() {
    return Table.of(Question.class, "question-spellings.tsv").rows().stream();
  }

  static Stream<Table.Row> everyGivenName() {
    return Table.of(Question.class, "question-given-names.tsv").rows().stream();
  }

  static Stream<Table.Row> everyTime() {
    return Stream.of("question-days.tsv", "question-periods.tsv")
        .flatMap(table -> Table.of(Question.class, table).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("everyShape")
  void everyRowsExampleIsUnderstoodByIt(Table.Row row) {
    assertUnderstood(row);
    QuestionWords words = QuestionDays.of(QuestionWords.of(row.get("example"))).rest();
    String first = SHAPES.rows().stream()
        .filter(shape -> new QuestionPattern(shape.get("pattern")).whole(words).isPresent())
        .findFirst().orElseThrow().get("id");
    assertThat(first).isEqualTo(row.get("id"));
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void everyFormsExampleIsUnderstood(Table.Row row) {
    assertUnderstood(row);
    QuestionForms group = QuestionForms.group(row.get("group"));
    QuestionWords words = QuestionWords.of(row.get("example"));
    assertThat(Stream.iterate(0, at -> at < words.size(), at -> at + 1).anyMatch(at -> group.longestAt(words, at) > 0))
        .as("the example holds a form of the group").isTrue();
  }

  @ParameterizedTest
  @MethodSource("everyGivenName")
  void everyGivenNamesExampleIsUnderstood(Table.Row row) {
    assertUnderstood(row);
  }

  @ParameterizedTest
  @MethodSource("everySpelling")
  void everySpellingsExampleIsUnderstood(Table.Row row) {
    assertUnderstood(row);
    List<String> words = QuestionWords.of(row.get("example")).words().stream().map(QuestionWords.Word::key).toList();
    assertThat(row.list("forms").stream().map(QuestionWords::key)).as("the example holds a form").anyMatch(words::contains);
  }

  @ParameterizedTest
  @CsvSource({"abuot, about, true", "mentionned, mentioned, true", "statment, statement, true", "about, about, true",
    "abuto, about, false", "abt, about, false", "warm, warned, false"})
  void aWordIsMisspeltByOneLetterOrTwoThatChangedPlaces(String typed, String meant, boolean near) {
    assertThat(QuestionSpelling.isNear(typed, meant)).isEqualTo(near);
  }

  private static void assertUnderstood(Table.Row row) {
    Question question = Question.parse(row.get("example"));
    assertThat(question.speaker().orElse("")).as("speaker of " + row).isEqualTo(row.get("speaker"));
    assertThat(question.topic()).as("topic of " + row).isEqualTo(row.get("topic"));
  }

  @ParameterizedTest
  @MethodSource("everyTime")
  void everyRowsTimeIsUnderstood(Table.Row row) {
    for (String question : List.of("who spoke about grain " + row.get("example"), "من تحدث عن القمح " + row.get("example"))) {
      Question understood = Question.parse(question);
      assertThat(understood.since().map(LocalDate::toString).orElse("")).as(question).isEqualTo(row.get("since"));
      assertThat(understood.until().map(LocalDate::toString).orElse("")).as(question).isEqualTo(row.get("until"));
      assertThat(understood.topic()).isIn("grain", "القمح");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reconstruction of Homs", "\"talks in Geneva\" constitution", "sanctions on grain", "رفع العقوبات عن القمح", "2024"
      })
  void aQuestionOfNoShapeAsksAboutAllItsWords(String words) {
    assertThat(Question.parse(words + "?"))
        .isEqualTo(new Question(Optional.empty(), words, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void nothingAtAllIsAQuestionAboutNothing() {
    assertThat(Question.parse("  ؟ \u200f"))
        .isEqualTo(new Question(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void harakatAndAlefFormsAndMarksOfDirectionDoNotMatter() {
    assertThat(Question.parse("\u202bمَاذا قَالَ سمير حداد عَن إعادة الإعمار؟\u202c"))
        .isEqualTo(new Question(
            Optional.of("سمير حداد"), "إعادة الإعمار", Optional.empty(), Optional.empty(), Optional.of("madha-qala")));
  }

  @ParameterizedTest
  @CsvSource({
    "what did President Samir Haddad say about grain, Samir Haddad",
    "what did the Agriculture Minister Samir Haddad say about grain, Samir Haddad",
    "what did Dr. Samir Haddad say about grain, Samir Haddad",
    "what did \"Samir Haddad\" say about grain, Samir Haddad",
    "ماذا قال الدكتور سمير حداد عن القمح, سمير حداد",
    "ماذا قال وزير الزراعة سمير حداد عن القمح, سمير حداد",
    "ماذا قال وزير الزراعة عن القمح, وزير الزراعة"
  })
  void titlesArePartOfNoName(String question, String speaker) {
    assertThat(Question.parse(question).speaker()).contains(speaker);
  }

  @Test
  void wordsBetweenQuotationMarksStayTogetherAndAreNoDays() {
    Question question = Question.parse("who said what about “the harvest in 2024”?");
    assertThat(question.topic()).isEqualTo("“the harvest in 2024”");
    assertThat(question.since()).isEmpty();
  }

  @Test
  void aYearThatBelongsToTheTopicNarrowsNothing() {
    assertThat(Question.parse("who spoke about fraud in 2024 elections").topic()).isEqualTo("fraud in 2024 elections");
  }

  @Test
  void theDaysOfAWholeSentenceNarrowNothing() {
    String sentence = "The ministry rebuilt four mills in the east of the province in March 2024";
    assertThat(Question.parse(sentence))
        .isEqualTo(new Question(Optional.empty(), sentence, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(Question.parse("mills in the east in 2024").topic()).isEqualTo("mills in the east");
  }

  @Test
  void theYearsOfAnEventBeforeThereWereArticlesNarrowNothing() {
    Question question = Question.parse("what was said about the mills between 1922 and 1991?");
    assertThat(question.until()).isEmpty();
    assertThat(question.topic()).isEqualTo("the mills between 1922 and 1991");
  }

  @Test
  void aDayThatDoesNotExistStaysAWord() {
    Question question = Question.parse("who spoke about grain since 31 February 2024");
    assertThat(question.since()).isEmpty();
    assertThat(question.topic()).isEqualTo("grain since 31 February 2024");
  }

  @Test
  void anyTextIsAQuestionAndSoonUnderstood() {
    List<String> pieces = new ArrayList<>(List.of(
        "", " ", "?", "؟", "'s", "s'", "\"", "«", "»", "/", "\u200f", "و", "ب", "لل", "2024", "٢٠٢٤", "31", "5/3/2024", "0/0/0000",
        "March", "آذار", "since", "between", "and", "بين", "و2024", "{S}", "[", "<say>", "\ud83c", "\ud83c\udf0d", "\u0651", "\t", "\n"));
    for (Table.Row row : SHAPES) pieces.addAll(List.of(row.get("example").split(" ")));
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        if (random.nextInt(5) > 0) text.append(' ');
        if (random.nextInt(9) == 0) text.append((char) random.nextInt(0x10000));
      }
      Question question = Question.parse(text.toString());
      assertThat(question.speaker().filter(String::isBlank)).as(text.toString()).isEmpty();
    }
  }

  @Test
  void aLongTextIsSearchedForAsItStands() {
    String text = "who said what about ".repeat(5_000) + "grain";
    assertThat(Question.parse(text).topic()).isEqualTo(text);
  }

  private static final Set<QuestionsUnderstood.Part> LOOKED_AT = EnumSet.of(QuestionsUnderstood.Part.LOOKED_AT,
      QuestionsUnderstood.Part.SECOND_ODD, QuestionsUnderstood.Part.THIRD);

  @ParameterizedTest
  @CsvSource({
    "en, LOOKED_AT, .99", "ar, LOOKED_AT, .99", "en, SECOND_ODD, .96", "ar, SECOND_ODD, .99", "en, THIRD, .98",
    "ar, THIRD, .99", "en, SECOND_EVEN, .8", "ar, SECOND_EVEN, .75", "en, UNSEEN, .95", "ar, UNSEEN, .95"
  })
  void hardlyAnyQuestionOfPeopleIsMisunderstood(String language, QuestionsUnderstood.Part part, double share) {
    QuestionsUnderstood questions = QuestionsUnderstood.of(language, part);
    assertThat(questions.share())
        .as(LOOKED_AT.contains(part) ? questions.missed().toString() : "never looked at")
        .isGreaterThanOrEqualTo(share);
  }

  @Test
  void whatIsNoQueryStringIsPlainWordsWithANote() {
    assertThat(Question.parse("flour OR").note())
        .contains("position 8: a word, a phrase or \"(\" is expected, but the query ends here");
    assertThat(Question.parse("flour or bread").note()).isEmpty();
  }
}
