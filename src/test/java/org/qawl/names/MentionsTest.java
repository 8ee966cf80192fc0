package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      للبنك الدولي                       | لل[بنك الدولي]
      قال مسؤول في البنك الدولي          | قال مسؤول في [البنك الدولي]
      وبهيئة تحرير الشام                 | وب[هيئة تحرير الشام]
      ولهيئة تحرير الشام                 | ول[هيئة تحرير الشام]
      فهيئة تحرير الشام                  | ف[هيئة تحرير الشام]
      كهيئة تحرير الشام                  | ك[هيئة تحرير الشام]
      ولبنان ولليبيا وللبنان             | و[لبنان] ول[ليبيا] ول[لبنان]
      بحلب وفي دمشق                      | ب[حلب] وفي [دمشق]
      من حلب، دمشق                       | من [حلب]، [دمشق]
      حلبي ودمشقي                        | حلبي ودمشقي
      """)
  void whatIsWrittenOntoAnArabicNameStaysOutside(String text, String marked) {
    assertThat(marked(text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      The World Bank's office             | The [World Bank]'s office
      the World Bank in Damascus          | the [World Bank] in [Damascus]
      Hay'at Tahrir al-Sham said          | [Hay'at Tahrir al-Sham] said
      Hayʼat Tahrir Al-Sham said          | [Hayʼat Tahrir Al-Sham] said
      Hayat Tahrir Al Sham’s men          | [Hayat Tahrir Al Sham]’s men
      Tahrir al-Sham said                 | [Tahrir al-Sham] said
      Aleppo, Damascus and UNHCR          | [Aleppo], [Damascus] and [UNHCR]
      Aleppo-Damascus road                | [Aleppo]-[Damascus] road
      (HTS) took "Aleppo"                 | ([HTS]) took "[Aleppo]"
      Aleppoan HTSX                       | Aleppoan HTSX
      President Ahmed al-Sharaa spoke     | President [Ahmed al-Sharaa] spoke
      """)
  void anEnglishNameBeginsAndEndsWithItsWords(String text, String marked) {
    assertThat(marked(text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ahmad asked who said it", "She says it is late", "Zaki told us that", "Well, un momento", "Who said?"})
  void smallLettersAreNoAcronym(String text) {
    assertThat(Gazetteer.standard().mentions(text)).isEmpty();
  }

  @Test void capitalsAreAnAcronymWithAndWithoutStops() {
    assertThat(marked("The WHO, the U.N. and the UN met the SDF."))
        .isEqualTo("The [WHO], the [U.N.] and the [UN] met the [SDF].");
  }

  @Test void signsThatAreNoLettersDoNotMoveOffsets() {
    assertThat(marked("😀 في حَلَبَ 😀")).isEqualTo("😀 في [حَلَبَ] 😀");
    assertThat(marked("وَلِلْبَنْكِ الدُّوَلِيِّ")).isEqualTo("وَلِلْ[بَنْكِ الدُّوَلِيِّ]");
    assertThat(marked("هيئـــة تحريـر الشـام")).isEqualTo("[هيئـــة تحريـر الشـام]");
    assertThat(marked("\u202bب\u200fحلب\u200f\u202c 😀")).contains("حلب]");
    assertThat(marked("👩‍🚀 Ale\u00adppo 😀 Damascus")).isEqualTo("👩‍🚀 [Ale\u00adppo] 😀 [Damascus]");
  }

  @Test void theLongestNameWins() {
    assertThat(Gazetteer.standard().mentions("هيئة تحرير الشام")).hasSize(1);
    assertThat(Gazetteer.standard().mentions("Hayat Tahrir al-Sham")).hasSize(1);
  }

  @Test void randomTextNeverThrowsAndOffsetsStayInside() {
    String[] pieces = {"هيئة", " ", "تحرير", "الشام", "و", "لل", "ب", "بنك", "الدولي", "حلب", "ـ", "\u064e", "\u200f", "😀", "\ud83d",
        "\ude00", "Hay'at", "Tahrir", "al-", "Sham", "HTS", "U.", "N.", "'s", "’", "the ", "Abd", "-", "\n", "\"", "«", "»", "ʿ", "ء",
        "ﷲ", "ﻼ", "é", "İ", "AlX", "1", "World Bank", "\u0000", "Abu ", "عبد ", "ß"};
    Random random = new Random(11);
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        if (random.nextInt(8) == 0) text.append((char) random.nextInt(0x10000));
        else text.append(pieces[random.nextInt(pieces.length)]);
      }
      int behind = 0;
      for (Mention mention : Gazetteer.standard().mentions(text)) {
        assertThat(mention.start()).as(text.toString()).isGreaterThanOrEqualTo(behind).isLessThan(mention.end());
        behind = mention.end();
      }
      assertThat(behind).as(text.toString()).isLessThanOrEqualTo(text.length());
      assertThat(Gazetteer.standard().find(text.toString())).isNotNull();
      assertThat(NameKey.of(text.toString())).isEqualTo(NameKey.of(text.toString()));
      assertThat(NameMatcher.standard().score(text.toString(), "Hay'at Tahrir al-Sham")).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(strings = {"قال البنك الدولي في حلب إن ", "الأممالمتحدة", "Abu Muhammad al ", "U.", "'", "«\"", "عبد ", "لل"})
  void aMegabyteIsReadInOnePass(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    List<Mention> mentions = Gazetteer.standard().mentions(text);
    assertThat(mentions).hasSize(piece.contains("حلب") ? 2 * (text.length() / piece.length()) : 0);
  }

  @Test void aQuotationMarkInsideANameIsClosedInside() throws IOException {
    Gazetteer mine = Gazetteer.standard().with(Files.writeString(folder.resolve("mine.tsv"), """
        # id\tkind\tarabic\tenglish\taliases\tmeaning
        org-a\torganization\t\tPeople's Tea Units\tGeir O. Tea\tinvented
        """));
    assertThat(marked(mine, "حركة «حماس» و«حركة حماس»")).isEqualTo("[حركة «حماس»] و«[حركة حماس]»");
    assertThat(marked(mine, "قالت حركة (حماس) (حلب)")).isEqualTo("قالت [حركة (حماس)] ([حلب])");
    assertThat(marked(mine, "The People's Tea Units's men, 'People's Tea Units'"))
        .isEqualTo("The [People's Tea Units]'s men, '[People's Tea Units]'");
    assertThat(marked(mine, "met Geir O. Tea. World")).isEqualTo("met [Geir O. Tea]. World");
  }

  @Test void aNameEndsAtTheEndOfASentence() {
    assertThat(marked("إلى البنك. الدولي")).isEqualTo("إلى البنك. الدولي");
  }

  private static String marked(String text) {
    return marked(Gazetteer.standard(), text);
  }

  private static String marked(Gazetteer gazetteer, String text) {
    StringBuilder marked = new StringBuilder(text);
    for (Mention mention : gazetteer.mentions(text).reversed()) {
      marked.insert(mention.end(), ']').insert(mention.start(), '[');
    }
    return marked.toString();
  }
}
