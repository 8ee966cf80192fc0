package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Language;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

class ExcerptTest {
  private static final Speaker SPEAKER = Speaker.of("Samir Haddad", Optional.empty());

  /** A passage in which every occurrence of some words is a highlight, and what stands in « » a statement. */
  private static Passage passage(String text, String... words) {
    List<Highlight> highlights = new ArrayList<>();
    Matcher met = Pattern.compile(String.join("|", words)).matcher(text);
    while (words.length > 0 && met.find()) highlights.add(new Highlight(met.start(), met.end(), Tier.WRITTEN, met.group(), 1));
    List<Statement> statements = new ArrayList<>();
    Matcher said = Pattern.compile("(?<=«)[^»]*").matcher(text);
    while (said.find()) statements.add(new Statement(SPEAKER, said.start(), said.end(), Statement.Kind.DIRECT, "", "", 1));
    return passage(text, highlights, statements);
  }

  private static Passage passage(String text, List<Highlight> highlights, List<Statement> statements) {
    return new Passage(
        "a", 0, text, "", Optional.empty(), "", "", Language.ENGLISH, statements, List.of(), List.of(), highlights, 1);
  }

  private static String shown(Excerpt excerpt) {
    String marked = Markup.plain("[", "]").apply(excerpt.text(), excerpt.highlights());
    return (excerpt.opens() ? "" : "… ") + marked + (excerpt.closes() ? "" : " …");
  }

  private static String best(int longest, String text, String... words) {
    return shown(Excerpt.of(passage(text, words), longest));
  }

  @Test
  void whatIsShortEnoughStaysWhole() {
    assertThat(best(100, " Rain fell. ", "Rain")).isEqualTo(" [Rain] fell. ");
  }

  @Test
  void sentencesAreTakenWhole() {
    assertThat(best(40, "No rain fell in Homs. Wheat failed. The truce held. Then he left the town for good.", "truce"))
        .isEqualTo("… Wheat failed. The [truce] held. …");
    assertThat(best(40, "لم يهطل مطر في حمص. فسد القمح. صمدت الهدنة. ثم غادر المدينة إلى غير رجعة.", "هدنة"))
        .isEqualTo("… فسد القمح. صمدت ال[هدنة]. …");
  }

  @Test
  void differentWordsCountForMoreThanTheSameWordAgain() {
    String text = "A truce is a truce is a truce. It rained in Homs all day. The truce helps farmers. Nobody minded that.";
    assertThat(best(35, text, "truce", "farmers")).isEqualTo("… The [truce] helps [farmers]. …");
  }

  @Test
  void aSurerHighlightCountsForMore() {
    Passage passage =
        passage(
            "Rain fell. It was cold then. Snow fell. It was cold then.",
            List.of(new Highlight(0, 4, Tier.TRANSLATION, "مطر", 0.3), new Highlight(29, 33, Tier.TRANSLATION, "ثلج", 0.9)),
            List.of());
    assertThat(shown(Excerpt.of(passage, 12))).isEqualTo("… [Snow] fell. …");
  }

  @Test
  void aSentenceThatIsTooLongIsCutBetweenWords() {
    String text = "One of the many farmers who had come to the square said that the truce would last until the harvest was in";
    assertThat(best(40, text, "truce")).isEqualTo("… said that the [truce] would last until the …");
    assertThat(best(60, text + ". Then he left.", "harvest")).isEqualTo("… the truce would last until the [harvest] was in. Then he left.");
  }

  @Test
  void aNeighbourThatIsTooLongIsNotCut() {
    String text = "The truce held. " + "One of the farmers who came said so and so on and so forth and then again and again.";
    assertThat(best(50, text, "truce")).isEqualTo("The [truce] held. …");
  }

  @Test
  void aWordWithoutEndIsCutBetweenLetters() {
    assertThat(best(5, "e\u0301".repeat(20))).isEqualTo("e\u0301e\u0301 …");
    assertThat(best(5, "😀".repeat(20))).isEqualTo("😀😀 …");
  }

  @Test
  void aHighlightOfSeveralWordsIsNotCut() {
    assertThat(best(30, "He came on Sunday and saw the Council of the Elders of the U.S. Navy there", "Council of the Elders"))
        .isEqualTo("… [Council of the Elders] of the …");
  }

  @Test
  void withoutHighlightsItIsTheBeginning() {
    assertThat(best(25, "Rain fell. Wheat failed. The truce held.")).isEqualTo("Rain fell. Wheat failed. …");
  }

  @Test
  void statementsAreCountedFromItsBeginning() {
    Excerpt excerpt = Excerpt.of(passage("Rain fell. He said: «The truce held. It was long.» Then he left.", "truce"), 30);
    assertThat(excerpt.text()).isEqualTo("He said: «The truce held.");
    assertThat(excerpt.start()).isEqualTo(11);
    assertThat(excerpt.statements()).singleElement().satisfies(
        said -> assertThat(excerpt.text().substring(said.start(), said.end())).isEqualTo("The truce held."));
  }

  @Test
  void aStatementIsAnExcerpt() {
    Passage passage = passage("He said: «The truce held.» Then the truce broke.", "truce");
    assertThat(shown(Excerpt.of(passage, passage.statements().get(0)))).isEqualTo("… The [truce] held. …");
  }

  @Test
  void whatHoldsNoLetterIsRefused() {
    assertThatThrownBy(() -> Excerpt.of(passage("Rain"), 1)).hasMessage("1 characters are too few for an excerpt");
    assertThatThrownBy(() -> new Excerpt(passage("Rain"), 2, 5)).hasMessage("[2, 5) is no part of a#0");
  }

  /** Of every text: short enough, between letters, never inside a highlight that fits, and with one where there is any. */
  @Test
  void whatHoldsForEveryText() {
    RandomTexts random = new RandomTexts(7);
    for (int i = 0; i < Integer.getInteger("qawl.laws", 3000); i++) {
      String text = random.text(30);
      int[] places = random.places(text, 12);
      List<Highlight> highlights = new ArrayList<>();
      for (int p = 0; p + 1 < places.length; p += 2) {
        if (text.substring(places[p], places[p + 1]).matches("[\\s\\p{Z}\u0085]*")) continue;
        highlights.add(new Highlight(places[p], places[p + 1], Tier.STEM, "w" + random.nextInt(3), 1));
      }
      int longest = 2 + random.nextInt(80);
      Excerpt excerpt = Excerpt.of(passage(text, highlights, List.of()), longest);
      String all = "%s of %s, at most %d, %s".formatted(excerpt, text, longest, highlights);
      assertThat(excerpt.text().length()).as(all).isLessThanOrEqualTo(longest);
      for (int end : new int[] {excerpt.start(), excerpt.end()}) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        // A letter with more marks and tatweels than there is room for is the only one that may be cut.
        Graphemes whole = new Graphemes(text);
        if (whole.behind(end) - whole.before(end) <= longest) assertThat(letters.isBoundary(end)).as(all).isTrue();
      }
      assertThat(excerpt.highlights().isEmpty()).as(all).isEqualTo(highlights.isEmpty());
    }
  }
}
