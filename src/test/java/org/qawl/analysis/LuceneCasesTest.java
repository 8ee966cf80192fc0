package org.qawl.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Lucene's Arabic analyzer is known to do, word by word: the same here, or another thing for a reason. */
class LuceneCasesTest {
  private static final Analyzer LUCENE = new org.apache.lucene.analysis.ar.ArabicAnalyzer();
  private static final Analyzer OURS = new ArabicAnalyzer();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      الحسن
      والحسن
      بالحسن
      كالحسن
      فالحسن
      للاخر
      وحسن
      زوجها
      ساهدان
      ساهدات
      ساهدون
      ساهدين
      ساهدة
      ساهدهات
      وساهدون
      كبير
      كبيرة
      مشروب
      مشروبات
      كتاب
      الكتاب
      آجن
      أحمد
      إعاذ
      روبرـــــت
      English
      """)
  void theSame(String word) {
    assertThat(Tokens.of(OURS, word).text()).isEqualTo(Tokens.of(LUCENE, word).text());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ساهدي | ساهد | ساهدي | a nisba stays apart from its noun: سياسي is not سياسة
      ساهديه | ساهد | ساهدي | the feminine of a nisba is the nisba
      أمريكي | امريك | امريك | a nation and its nisba are one
      أمريكيين | امريك | امريك | and its people
      أيمانكم | ايمانكم | ايمان | pronouns go
      ملكت | ملكت | ملك | the ت of "she" goes
      وزير | زير | وزير | the و is its own
      إِلَى | ال | '' | stopped in every spelling
      مَبنا | مبنا | مبن | a last ا goes as a pronoun's or the accusative's does
      لتحرير | لتحرير | تحرير | ل goes from words of five letters
      """)
  void different(String word, String lucene, String ours, String why) {
    assertThat(Tokens.of(LUCENE, word).text()).isEqualTo(lucene);
    assertThat(Tokens.of(OURS, word).text()).as(why).isEqualTo(ours);
  }
}
