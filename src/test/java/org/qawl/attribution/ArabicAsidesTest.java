package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs of speech behind what is said, or thrown into it, without marks. */
class ArabicAsidesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      تقود سعاد خوري دراجتها كل صباح. مرتين كادت تسقط، تضيف.             | سعاد خوري
      يعمل سالم خوري في المصنع. العمل توقف ثلاثة أيام فقط، يوضح.           | سالم خوري
      يعمل سالم خوري في المصنع. العمل توقف ثلاثة أيام فقط، يقول بحسرة.      | سالم خوري
      يعمل سالم خوري في المصنع. العمل توقف ثلاثة أيام فقط، يقول وهو يغلق الباب. | سالم خوري
      يعمل سالم خوري في المصنع. العمل توقف ثلاثة أيام فقط، يقول ضاحكاً.      | سالم خوري
      يعمل سالم خوري في المصنع. العمل توقف ثلاثة أيام فقط، قال لنا.         | سالم خوري
      تسكن سعاد خوري في الحي القديم. الماء غالٍ جداً هنا، تقول المرأة الستينية وهي تمسح يديها، والخزان لا يكفي. | سعاد خوري
      العمل توقف ثلاثة أيام فقط، يؤكد سالم خوري.                        | سالم خوري
      العمل توقف ثلاثة أيام فقط، أوضحت سعاد خوري.                      | سعاد خوري
      """)
  void whoeverTheVerbMeansHasSaidWhatStandsBeforeIt(String text, String name) {
    assertThat(Read.speakers(text)).containsExactly(name);
  }

  @Test void theyAreWhatStandsBeforeTheVerb() {
    assertThat(Read.clauses("تقود سعاد خوري دراجتها كل صباح. مرتين كادت تسقط، تضيف."))
        .containsExactly("سعاد خوري: مرتين كادت تسقط");
  }

  @Test void verbsInARowTellWhatSomebodyDoes() {
    assertThat(Read.speakers("وصل سالم خوري إلى المقهى. جلس، كتب، شرح.")).isEmpty();
  }

  @Test void theNextSentenceMayTellWhoseWordsAQuotationWas() {
    assertThat(Read.quotes("«الطريق مغلق منذ عام». العبارة للينا حداد، قالتها في جلسة أمس."))
        .containsExactly("لينا حداد: الطريق مغلق منذ عام");
    assertThat(Read.speakers("«الطريق مغلق منذ عام». الكلام لوزير النقل سمير حداد.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("«الطريق مغلق منذ عام». الكلام لا يكفي.")).isEmpty();
  }
}
