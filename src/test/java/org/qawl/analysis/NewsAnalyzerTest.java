package org.qawl.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsAnalyzerTest {
  private static final Analyzer WRITTEN = new NewsAnalyzer(Form.WRITTEN);
  private static final Analyzer ORTHOGRAPHIC = new NewsAnalyzer(Form.ORTHOGRAPHIC);
  private static final Analyzer STEM = new NewsAnalyzer(Form.STEM);

  private static String stems(String text) {
    return Tokens.of(STEM, text).text();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      وزير | وزير
      الوزير | وزير
      قانون | قانون
      واشنطن | واشنطن
      وكالة | وكال
      والوكالات | وكال
      حسين | حسين
      ياسين | ياسين
      فلسطين | فلسطين
      فلسطيني | فلسطين
      ايران | ايران
      لبنان | لبنان
      لتحرير | تحرير
      بتحرير | تحرير
      وللشام | شام
      وبالشام | شام
      لهيئة | هيء
      كتابهم | كتاب
      كتابكم | كتاب
      كتابنا | كتاب
      الله | الله
      لله | الله
      والله | الله
      وللهاون | هاون
      ﷲ | الله
      إِلَى | ''
      ٱلشام | شام
      هٰذا | ''
      مسؤول | مسءول
      مسئول | مسءول
      ١٬٠٠٠ | 1000
      رجال | رجل
      """)
  void whatLucenesOwnAnalyzerGetsWrong(String word, String stem) {
    assertThat(stems(word)).isEqualTo(stem.equals("''") ? "" : stem);
  }

  @Test void aSignOfDirectionIsNoPartOfAWord() {
    assertThat(stems("الشام\u200F")).isEqualTo(stems("الشام"));
  }

  @Test void aPersianKeyboardWritesTheSameWords() {
    assertThat(stems("ی\u200Cکتب سوری")).isEqualTo(stems("يكتب سوري"));
  }

  @Test void onlyTheStemIsHighlighted() {
    assertThat(Tokens.of(STEM, "وللشام كتابهم والوزارة Syria's").words())
        .containsExactly("شام", "كتاب", "وزارة", "Syria");
  }

  @Test void otherFormsHighlightTheWholeWord() {
    assertThat(Tokens.of(ORTHOGRAPHIC, "وللشام Syria's").words()).containsExactly("وللشام", "Syria's");
  }

  @Test void theWrittenFormLosesMarksAlone() {
    assertThat(Tokens.of(WRITTEN, "إِلَى مسؤولٍ في هيئـــة Al-Shām").text()).isEqualTo("إلى مسؤول في هيئة al shām");
  }

  @Test void theOrthographicFormKeepsEveryWord() {
    assertThat(Tokens.of(ORTHOGRAPHIC, "إلى مسؤولٍ في Syria's U.S.").text()).isEqualTo("الي مسءول في syria us");
  }

  @Test void aLatinArticleIsNoObstacle() {
    assertThat(stems("al-Sham al Sham Alsham Al-Shām")).isEqualTo("sham sham sham sham");
  }

  @Test void stopWordsLeaveAGap() {
    assertThat(Tokens.of(STEM, "وصل إلى دمشق").positions()).containsExactly(0, 2);
  }

  @Test void theNameAliIsNoPreposition() {
    assertThat(stems("علي على عَلَى")).isEqualTo("علي");
  }

  @Test void aQuestionLosesTheWordsThatOnlyAsk() {
    assertThat(Tokens.of(NewsAnalyzer.forQuestions(), "متى زار الوزير دمشق؟ Who visited Damascus?").text())
        .isEqualTo("زار وزير دمشق visit damascu");
    assertThat(stems("متى زار الوزير")).isEqualTo("متي زار وزير");
  }
}
