package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participles of speech behind a later clause of the sentence. */
class ArabicNearClausesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      طلب أحد النواب الكلمة، فقاطعه رئيس المجلس كمال خوري قائلاً: «انتهى الوقت».  | كمال خوري
      تحدث النائب كريم ناصر، فصاحت لينا حداد قائلة: «انتهى الوقت».            | لينا حداد
      طلب أحد النواب الكلمة، فتدخل أبو الغنم قائلاً: «انتهى الوقت».              | أبو الغنم
      تحدث النائب كريم ناصر، فتدخل سمير حداد قائلاً إن الوقت انتهى.            | سمير حداد
      """)
  void whoeverTheLastClauseIsAboutSpeaks(String text, String name) {
    assertThat(Read.speakers(text)).containsExactly(name);
  }
}
