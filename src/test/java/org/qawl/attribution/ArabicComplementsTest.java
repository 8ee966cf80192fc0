package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/** How much of what stands behind the noun for a nameless person tells who that is. */
class ArabicComplementsTest {
  private static List<String> speakers(String paragraph) {
    return Attributed.read(Language.ARABIC, paragraph).getFirst().speakers().stream().map(Speaker::name).toList();
  }

  static Stream<Table.Row> rows() {
    return Table.of(ArabicComplements.class, "arabic-complements.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatANounTakesBehindItTellsWhoSpeaks(Table.Row row) {
    assertThat(speakers(row.get("example"))).as(row.get("id")).containsExactly(row.get("speaker"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      كشف مسؤول عن خطة جديدة للطريق.                    | مسؤول
      كشف فيه مصدر أمني مسؤول عن خطة جديدة للطريق.       | مصدر أمني مسؤول
      حذر متضررون من انهيار الجسر.                       | متضررون
      أفاد مصدر بفتح الطريق.                             | مصدر
      قال خبير في بيان أمس إن الطريق مفتوح.              | خبير
      دعا خبير في ظل الأزمة إلى فتح الطريق.              | خبير
      """)
  void whatTheVerbTakesOrTellsWhenItIsSaidDoesNot(String paragraph, String name) {
    assertThat(speakers(paragraph)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وذكر منظمو معرض السيارات أن الطريق مفتوح.                  | منظمو معرض السيارات
      ودعا منظمو معرض معدات البناء إلى فتح الطريق.               | منظمو معرض معدات البناء
      ودعا عدد من مراجعي عيادات الحي إلى فتح الطريق.             | عدد من مراجعي عيادات الحي
      طالب عدد من خريجي وخريجات المعهد بفتح الطريق.              | عدد من خريجي وخريجات المعهد
      وقال عدد من مستفيدي هذه الدورات إن الطريق مفتوح.           | عدد من مستفيدي هذه الدورات
      وقال أصحاب هذه المبادرة إنها ستنجح.                        | أصحاب هذه المبادرة
      ويشير عدد من أصحاب المحلات إلى ضيق الطريق.                 | عدد من أصحاب المحلات
      تذمر أهالي منطقة باشوت من ضيق الطريق.                      | أهالي منطقة باشوت
      أعلنت شرطة مدينة برايتون أمس أن الطريق مفتوح.              | شرطة مدينة برايتون
      ويرى كثير من الساسة العرب أن الطريق مفتوح.                 | كثير من الساسة العرب
      وقال ناطق باسم مجموعة الطاقة «فيرست إنيرجي» إن الطريق مفتوح. | ناطق باسم مجموعة الطاقة «فيرست إنيرجي»
      """)
  void aNounThatLacksItsGenitiveGoesOn(String paragraph, String name) {
    assertThat(speakers(paragraph)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أكد مصدر أمني مسؤول استمرار البحث.                | مصدر أمني مسؤول
      وصف صحافيون هنود بارزون الخطاب بالفارغ.            | صحافيون هنود بارزون
      كشفت مصادر ميدانية خاصة عن خطة جديدة.             | مصادر ميدانية خاصة
      قال مسؤول يدرس الملف عن كثب إن الطريق مفتوح.      | مسؤول يدرس الملف عن كثب
      الطريق «مفتوح للجميع»، حسب مسؤول يدرس الملف عن كثب. | مسؤول يدرس الملف عن كثب
      وقال مسؤولون يمنيون إن الطريق مفتوح.               | مسؤولون يمنيون
      وقال مندوبان خليجيان في المحادثات إن الطريق مفتوح.  | مندوبان خليجيان في المحادثات
      """)
  void adjectivesAndClausesBelongToHim(String paragraph, String name) {
    assertThat(speakers(paragraph)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وقال كل من سمير حداد ولينا خوري ومراد عيساوي إن الطريق مفتوح.            | سمير حداد; لينا خوري; مراد عيساوي
      وقال الوزيران سمير حداد ومراد عيساوي إن الطريق مفتوح.                   | سمير حداد; مراد عيساوي
      وأكد وزير النقل سمير حداد ووزير المياه مراد عيساوي أن الطريق مفتوح.      | سمير حداد; مراد عيساوي
      وقال المتحدث باسم البلدية سمير حداد والمهندس مراد عيساوي إن الطريق مفتوح. | سمير حداد; مراد عيساوي
      ويقول عادل سعيد ورائد سلطان إن الطريق مفتوح.                            | عادل سعيد; رائد سلطان
      """)
  void everyoneSpeaksWhomAndJoins(String paragraph, String names) {
    assertThat(String.join("; ", speakers(paragraph))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أكد قائد الكتيبة المسؤولة عن تأمين الحدود الشمالية العميد روي الكبيتس، أن الطريق مفتوح. | روي الكبيتس
      وقال الأمين العام لمنظمة البلدان المصدرة للحبوب (نسيم) سمير حداد إن الأسعار ثابتة.      | سمير حداد
      وقال مدير عام فرع هيئة الوقاية من الحريق إن الطريق مفتوح. | مدير عام فرع هيئة الوقاية من الحريق
      ويشتكي البعض من ضيق الطريق.                      | البعض
      """)
  void aLongPostEndsWithItsHolderAndNoVerbLosesItsPreposition(String paragraph, String name) {
    assertThat(speakers(paragraph)).containsExactly(name);
  }
}
