package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom a verb without a subject and a noun alone go back in Arabic news, and when nobody is meant. */
class ArabicCarryOverTest {
  private static String speakers(String... paragraphs) {
    return String.join("; ", Read.speakers(paragraphs));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر ضيق. | وصل زياد خوري إلى الجسر. | وأغلقت الشاحنات الطريق، ويقدر أن عددها كبير.  | ''
      وصل زياد خوري إلى الجسر.   | كان الطريق طويلا.    | وفتح الجسر قبل الظهر، وقال إن الطريق ضيق.    | ''
      قال سمير حداد إن الجسر ضيق. | كان الطريق طويلا.    | وأشار إلى أن الجسر مفتوح.                   | سمير حداد
      """)
  void whoWasNamedEarlierIsMeantOnlyWhereAParagraphBegins(String first, String second, String third, String names) {
    assertThat(speakers(first, second, third)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وصل زياد خوري إلى الجسر.       | وقالت المحكمة إن الطريق مغلق، مضيفة أن الجسر مفتوح. | وأوضحت أن السوق هادئة. | ''
      قال سمير حداد إن الجسر ضيق.    | وأكد المصدر أن الطريق مغلق.                   | وأضاف أن السوق هادئة.  | ''
      قال مصدر في البلدية إن الجسر ضيق. | وأكد المصدر أن الطريق مغلق. | وأضاف أن السوق هادئة. | مصدر في البلدية
      قالت شرطة الوادي إن الجسر ضيق. | وأكدت الشرطة أن الطريق مغلق. | وأضافت أن السوق هادئة. | شرطة الوادي
      """)
  void aNounAloneIsNoName(String first, String second, String third, String names) {
    assertThat(speakers(first, second, third)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الطريق ضيق.  | وعن زياد خوري قال إن الجسر مفتوح.                               | سمير حداد
      الطريق طويل.                | سمير حداد – حلب: وصلت الشاحنات أمس، وقال إن الجسر مفتوح.            | ''
      قال سمير حداد، وزير النقل السوداني، إن الطريق ضيق. | وقال المسؤول التونسي إن الجسر مفتوح. | المسؤول التونسي
      قال زياد خوري إن الطريق ضيق. | وقال المتحدث باسم البلدية إن الجسر مفتوح. | المتحدث باسم البلدية
      التقى وزير النقل اليمني سمير حداد أمس وزير الدولة التونسي، زياد خوري. | وقال المسؤول التونسي إن الجسر مفتوح. | زياد خوري
      """)
  void whoIsSpokenOfDoesNotSpeak(String first, String second, String names) {
    assertThat(speakers(first, second)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أعلن رئيس النادي عن نيته تكريم الشاعر الكبير سمير حداد.                     | رئيس النادي
      أعرب سمير حداد رئيس البلدية عن شكره للناس، وقال إن الطريق مفتوح.            | سمير حداد – رئيس البلدية
      قال سمير حداد، رئيس البلدية خلال زيارته الجسر، إن الطريق مفتوح.             | سمير حداد – رئيس البلدية
      """)
  void aPostEndsWhereItsHolderDoesSomething(String paragraph, String speakers) {
    assertThat(String.join("; ", Read.affiliated(paragraph))).isEqualTo(speakers);
  }
}
