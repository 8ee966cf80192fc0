package org.qawl.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final String COLUMNS = "# licence: CC0-1.0\n# english\tarabic\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ceasefire                     | وقف إطلاق النار
      Ceasefires                    | وقف إطلاق النار
      the truce                     | هدنة
      Islamic State organization    | تنظيم الدولة الإسلامية
      Islamic State Organization's  | تنظيم الدولة الإسلامية
      September                     | سبتمبر
      Norwegian krone               | كرونة نرويجية
      Norway                        | النرويج
      """)
  void anEnglishWordIsCalledSoInArabic(String english, String arabic) {
    assertThat(first(english)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وهدنة                     | truce
      الهُدْنة                    | truce
      لوقف إطلاق النار           | ceasefire
      لتنظيم الدولة الإسلامية    | Islamic State organization
      أيلول                     | September
      النرويج                   | Norway
      """)
  void anArabicWordIsCalledSoInEnglish(String arabic, String english) {
    assertThat(first(arabic)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      تونس         | true
      وتونس        | true
      لتونس        | true
      ستونس        | false
      الشاي        | true
      وبالشاي      | true
      للشاي        | true
      يشاي         | false
      """)
  void aWordIsAnEntryWhateverArticleConjunctionOrPrepositionStandsBeforeIt(String word, boolean asItStands) {
    assertThat(Lexicon.standard().matches(word)).hasSize(1).allMatch(match -> match.asItStands() == asItStands);
  }

  @Test void ofTheTermsThatBeginAtAWordTheLongestIsTaken() throws IOException {
    Lexicon mine = lexicon("climate\tمناخ\nclimate change\tتغير المناخ\nchange\tتغيير\npolicy\tسياسة\n");
    assertThat(found(mine, "Climate change policy, policy change and the climate"))
        .containsExactly("Climate change", "policy", "policy", "change", "climate");
  }

  @Test void offsetsAreThoseOfTheText() {
    String text = "🕊 أُعلنت الهُدْنةُ، a Ceasefire";
    assertThat(found(Lexicon.standard(), text)).contains("الهُدْنةُ", "Ceasefire");
  }

  @Test void wordsOfGrammarAreNotLookedUpByThemselves() throws IOException {
    Lexicon mine = lexicon("of\tمِلْك\nBank of England\tبنك إنجلترا\ncarry out\tنفذ\n");
    assertThat(found(mine, "of the Bank of England")).containsExactly("Bank of England");
    assertThat(found(mine, "of carry")).isEmpty();
    assertThat(found(mine, "carried out")).containsExactly("carried out");
    assertThat(found(mine, "ملك")).as("nothing that could be looked for").isEmpty();
  }

  @Test void whatCannotBeLookedForIsNoTranslation() throws IOException {
    Lexicon mine = lexicon("concerning\tعن | بخصوص\nupon\tعلى\n");
    assertThat(translations(mine, "concerning")).containsExactly("بخصوص 1.00");
    assertThat(mine.matches("upon")).isEmpty();
  }

  @Test void theMostUsualTranslationComesFirst() throws IOException {
    assertThat(translations(lexicon("vote\tتصويت | اقتراع | صوّت\n"), "votes"))
        .containsExactly("تصويت 1.00", "اقتراع 0.50", "صوّت 0.33");
  }

  @Test void aTableMayGiveTheWeights() throws IOException {
    Lexicon mine = Lexicon.empty().with(file("mine.tsv",
        "# english\tarabic\tweight\tsource\nvote\tتصويت | اقتراع\t.4 | .8\tpress\nballot\tاقتراع\t\t\n"));
    assertThat(translations(mine, "vote")).containsExactly("اقتراع 1.00", "تصويت 0.50");
    assertThat(translations(mine, "الاقتراع")).containsExactly("ballot 1.00", "vote 0.80");
    assertThat(mine.sources()).containsExactly(new Source("press", "", 1), new Source("mine", "", 1));
  }

  @Test void sourcesThatAgreeAddUp() throws IOException {
    Lexicon mine = Lexicon.empty()
        .with(file("one.tsv", COLUMNS + "vote\tصوت | تصويت\n"))
        .with(file("other.tsv", COLUMNS + "vote\tالتصويت\n"));
    List<Translation> translations = mine.matches("vote").getFirst().translations();
    assertThat(translations).extracting(Translation::text).containsExactly("التصويت", "صوت");
    assertThat(translations).extracting(Translation::source).containsExactly("other", "one");
    assertThat(translations.get(1).weight()).isEqualTo(1 / 1.5);
  }

  @Test void anEntryThatIsMoreLikeTheWordCountsMore() throws IOException {
    Lexicon mine = lexicon("general\tعام\ngeneration\tجيل\ngenerate\tولّد\n");
    assertThat(translations(mine, "general")).first().isEqualTo("عام 1.00");
    assertThat(translations(mine, "Generations")).containsExactly("جيل 1.00", "عام 0.30", "ولّد 0.30");
  }

  @Test void aWordHasTwelveTranslationsAtMost() throws IOException {
    String many = String.join(" | ", IntStream.range(0, 20).mapToObj(i -> "كلمة" + (char) ('ب' + i)).toList());
    assertThat(lexicon("word\t" + many + "\n").matches("word").getFirst().translations()).hasSize(12);
  }

  @Test void aLexiconKnowsItsSources() throws IOException {
    Lexicon mine = Lexicon.standard().with(file("mine.tsv", COLUMNS + "tea\tشاي\ncoffee\tقهوة\n"));
    assertThat(mine.sources()).last().isEqualTo(new Source("mine", "CC0-1.0", 2));
    assertThat(mine.sources()).extracting(Source::name).contains("learned-tico", "jdk");
    assertThat(mine.sources()).allSatisfy(source -> {
      assertThat(source.entries()).as("%s", source).isPositive();
      assertThat(source.licence()).as("%s", source).isNotBlank();
    });
    assertThat(Lexicon.standard().sources()).extracting(Source::name).doesNotContain("mine");
  }

  @Test void sourcesCanBeLeftOut() {
    Lexicon written = Lexicon.standard().only(source -> source.name().startsWith("lexicon-"));
    assertThat(written.sources()).isNotEmpty().allMatch(source -> source.licence().equals("Apache-2.0"));
    assertThat(written.matches("Norwegian Krone").getFirst().translations())
        .extracting(Translation::source).doesNotContain("jdk");
    assertThat(Lexicon.standard().only(source -> false).matches("ceasefire")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      tea;                   expected 2 columns, found 1
      tea,;                  "" in column arabic holds no translation
      tea,|;                 "|" in column arabic holds no translation
      tea,شاي | chai;         "chai" in column arabic is not Arabic
      شاي,شاي;                "شاي" in column english is not English
      ...,شاي;                "..." in column english is not English
      """)
  void aBrokenRowIsNamed(String cells, String why) throws IOException {
    Path file = file("mine.tsv", COLUMNS + "good\tجيد\n" + cells.replace(',', '\t') + "\n");
    assertThatThrownBy(() -> Lexicon.empty().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mine.tsv:4: " + why);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      much;        "much" in column weight is not a number
      2;           "2" in column weight is not above 0 and at most 1
      0;           "0" in column weight is not above 0 and at most 1
      NaN;         "NaN" in column weight is not above 0 and at most 1
      1 | .5;      "1 | .5" in column weight: expected 1 weights, one for each translation, found 2
      """)
  void aBrokenWeightIsNamed(String weight, String why) throws IOException {
    Path file = file("mine.tsv", "# english\tarabic\tweight\ntea\tشاي\t" + weight + "\n");
    assertThatThrownBy(() -> Lexicon.empty().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mine.tsv:2: " + why);
  }

  @Test void aFileThatIsNoTextIsNamed() throws IOException {
    Path file = Files.write(folder.resolve("mine.tsv"), "# english\tarabic\ntea\tشاي\n".getBytes("windows-1256"));
    assertThatThrownBy(() -> Lexicon.empty().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mine.tsv: not a text in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\0", "\ud83d", "...", "ـــ", "\u200f", "al", "=of", "the of"})
  void aTextWithoutWordsHasNoMatches(String text) {
    assertThat(Lexicon.standard().matches(text)).isEmpty();
    assertThat(Lexicon.empty().matches(text)).isEmpty();
  }

  @Test void matchesOfAnyTextLieInItInOrder() {
    String[] words = {
      "ceasefire", "Islamic", "State", "organization", "the", "of", "al-", "هدنة", "وقف", "إطلاق", "النار", "من", "و"
    };
    String marks = " -'.،\n\t\u00a0\u200f\ufeff\0\ud83d\ude4f🕊٣é";
    Random random = new Random(20240311);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(marks.charAt(random.nextInt(marks.length())));
      }
      int end = 0;
      for (Match match : Lexicon.standard().matches(text)) {
        assertThat(match.start()).as("%s", text).isGreaterThanOrEqualTo(end);
        assertThat(match.end()).as("%s", text).isGreaterThan(match.start()).isLessThanOrEqualTo(text.length());
        assertThat(match.translations().getFirst().weight()).isEqualTo(1);
        assertThat(match.translations()).extracting(Translation::weight).allMatch(weight -> weight > 0)
            .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        end = match.end();
      }
    }
  }

  private static String first(String text) {
    return Lexicon.standard().matches(text).getFirst().translations().getFirst().text();
  }

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.matches(text).stream().map(match -> text.substring(match.start(), match.end())).toList();
  }

  private static List<String> translations(Lexicon lexicon, String text) {
    return lexicon.matches(text).getFirst().translations().stream()
        .map(t -> String.format(java.util.Locale.ROOT, "%s %.2f", t.text(), t.weight()))
        .toList();
  }

  private Lexicon lexicon(String rows) throws IOException {
    return Lexicon.empty().with(file("mine.tsv", COLUMNS + rows));
  }

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
