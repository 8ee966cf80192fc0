package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs with a pronoun that takes up what stands before them. */
class ArabicResumptionsTest {
  private static String speakers(String... paragraphs) {
    return String.join("; ", Read.speakers(paragraphs));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      هذه الأرقام رفضها سمير حداد، عضو اللجنة.                    | سمير حداد
      الرقم تؤكده لينا حداد، أمينة المتحف.                         | لينا حداد
      والرواية الرسمية تنفيها هيئة النسيم.                         | هيئة النسيم
      كلام نفاه رئيس البلدية سمير حداد جملة وتفصيلاً.                 | سمير حداد
      ذلك ما يؤكده أيضاً رئيس البلدية سمير حداد.                    | سمير حداد
      وهي رواية ترفضها لينا حداد.                                | لينا حداد
      وأغلق الجسر بسبب السيول، الأمر الذي نفاه سمير حداد.           | سمير حداد
      القائمة التي أعلنها سمير حداد طويلة.                         | ''
      وبعد الجولة التي ذكرها سمير حداد عاد الوفد.                    | ''
      هذه الأرقام لم يؤكدها سمير حداد.                            | ''
      وعن سبب رفضه العرض صمت سمير حداد.                         | ''
      """)
  void whoeverStandsBehindThemSaysIt(String text, String names) {
    assertThat(speakers(text)).isEqualTo(names);
  }

  @Test void whatTheyTakeUpIsWhatIsSaid() {
    assertThat(Read.clauses("قال سمير حداد إن الجسر مغلق، وهو ما نفته لينا حداد."))
        .containsExactly("لينا حداد: قال سمير حداد إن الجسر مغلق", "سمير حداد: إن الجسر مغلق");
    assertThat(Read.clauses("الجسر مغلق منذ أسبوع. هذا ما أكده سمير حداد أمس."))
        .containsExactly("سمير حداد: الجسر مغلق منذ أسبوع");
    assertThat(Read.clauses("الجسر مغلق منذ أسبوع. هذا الكلام نفاه سمير حداد أمس."))
        .containsExactly("سمير حداد: هذا الكلام");
  }
}
