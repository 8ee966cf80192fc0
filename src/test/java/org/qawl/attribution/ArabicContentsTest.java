package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs report that take neither a clause with أن nor a quotation. */
class ArabicContentsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      بدأت الحكاية، كما ترويها لينا حداد، بسبع فتيات وفرن. | لينا حداد
      بدأت الحكاية، كما يرويها سمير حداد، بسبع فتيات وفرن. | سمير حداد
      هذه حكايات ترويها لينا حداد لأحفادها كل مساء.      | ''
      """)
  void behindKamaTheStoryIsThatOfWhoeverTellsIt(String paragraph, String name) {
    assertThat(String.join("; ", Read.speakers(paragraph))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      تساءلت لينا حداد عمن يدفع ثمن الخبز.          | لينا حداد: عمن يدفع ثمن الخبز
      وتساءل سمير حداد عما حدث للفرن.             | سمير حداد: عما حدث للفرن
      وتساءل سمير حداد مستنكراً عمن يدفع ثمن الخبز. | سمير حداد: عمن يدفع ثمن الخبز
      """)
  void aPrepositionMayBeWrittenTogetherWithItsRelative(String paragraph, String clause) {
    assertThat(Read.clauses(paragraph)).containsExactly(clause);
  }

  @Test void itsRelativeIsNoSubject() {
    assertThat(Read.speakers("قال سمير حداد إن الطريق مغلق.", "وتساءل عمن يدفع ثمن الخبز.")).containsExactly("سمير حداد");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وبررت الخطوة بضيق الطريق.       | وزارة الزراعة
      وعزت قرارها إلى ضيق الطريق.     | وزارة الزراعة
      وعزت لينا حداد القرار إلى المطر. | لينا حداد
      """)
  void whoeverGivesReasonsForAThingNeedNotBeNamedAgain(String paragraph, String name) {
    assertThat(Read.speakers("قالت وزارة الزراعة إن السوق مغلقة.", paragraph)).containsExactly(name);
  }
}
