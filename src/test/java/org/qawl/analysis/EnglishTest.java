package org.qawl.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
  private static final Analyzer STEM = new NewsAnalyzer(Form.STEM);

  private static String stems(String text) {
    return Tokens.of(STEM, text).text();
  }

  @Test void plainEnglishIsStemmedAsLuceneDoes() {
    String text = """
        Rebel commanders said on Tuesday that the ceasefire agreed in Geneva would not hold unless both governments
        withdrew their heavy weapons from the besieged towns. Negotiators described the talks as constructive, though
        the ministry's spokesman denied reports of further meetings. Hundreds of families were fleeing shelling
        overnight, aid agencies warned, and hospitals in the northern provinces are running out of supplies.
        """;
    try (Analyzer english = new EnglishAnalyzer()) {
      assertThat(Tokens.of(STEM, text).terms()).isEqualTo(Tokens.of(english, text).terms());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      Syria's | Syria
      Syria’s | Syria
      SYRIA＇S | Syria
      al-Sham | Sham
      al Sham | Sham
      Alsham | Sham
      Al-Shām | Sham
      ash‑Shām | ash Sham
      Al-Qaʿida | Qaida
      Sana'a | Sanaa
      Shi’ite | Shiite
      Erdoğan | Erdogan
      U.S. | US
      U.S.A. | USA
      H.T.S. | HTS
      example.com | example com
      https://www.example.com/a_b | https www example com a b
      @some_one | some one
      #TahrirAlSham | TahrirAlSham
      ２０２４ | 2024
      ٢٠١٠ | 2010
      ۲۰۱۰ | 2010
      1,000 | 1000
      ١٬٠٠٠ | ۱۰۰۰
      ٣٫٥ | 3.5
      12/3/2024 | ١٢/٣/٢٠٢٤
      """)
  void spellingsThatMeet(String one, String other) {
    assertThat(Tokens.of(new NewsAnalyzer(Form.STEM), one).text()).isEqualTo(stems(other));
  }

  @ParameterizedTest
  @CsvSource({"Aleppo", "Alexander", "also", "Algeria", "allies", "Alaska"})
  void wordsThatOnlyLookLikeAnArticleStayWhole(String word) {
    assertThat(stems(word)).startsWith(word.toLowerCase(java.util.Locale.ROOT).substring(0, 3));
  }

  @Test void anArticleBeforeALatinNameLeavesNoGap() {
    assertThat(Tokens.of(STEM, "Tahrir al-Sham").positions()).isEqualTo(Tokens.of(STEM, "Tahrir Alsham").positions());
  }

  @Test void oneParagraphMayHoldBothScripts() {
    Tokens tokens = Tokens.of(STEM, "قالت الـBBC إن Syria's الرئيس وAl-Jazeera");
    assertThat(tokens.text()).isEqualTo("قال bbc syria رءيس jazeera");
    assertThat(tokens.words()).containsExactly("قالت", "BBC", "Syria", "رئيس", "Jazeera");
  }

  @Test void anHonorificIsTheWordsItStandsForButHasNoStem() {
    Analyzer written = new NewsAnalyzer(Form.WRITTEN);
    Tokens spelt = Tokens.of(written, "محمد صلى الله عليه وسلم");
    Tokens sign = Tokens.of(written, "محمدﷺ");
    assertThat(sign.positions()).isEqualTo(spelt.positions());
    assertThat(sign.terms()).isEqualTo(spelt.terms());
    assertThat(Tokens.of(STEM, "محمدﷺ").terms()).containsExactly("محمد");
  }
}
