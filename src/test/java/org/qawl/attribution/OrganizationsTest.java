package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies are named, and where their names end. */
class OrganizationsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وصل الوفد إلى وزارة النقل اللبنانية أمس.                    | وزارة النقل اللبنانية
      وصل وفد من المجلس الدنماركي للمهجرين أمس.                   | المجلس الدنماركي للمهجرين
      زار الوفد صندوق إعمار الوادي مساء السبت.                    | صندوق إعمار الوادي
      درس في جامعة الخرطوم ثم سافر.                              | جامعة الخرطوم
      درس في الجامعة الأمريكية في بيروت ثم سافر.                  | الجامعة الأمريكية في بيروت
      تبث إذاعة نسيم في كل ساعة.                                | إذاعة نسيم
      يعمل في وزارة التعليم العالي والبحث العلمي منذ عام.          | وزارة التعليم العالي والبحث العلمي
      تعمل الجمعية الوطنية لحماية الطيور في الوادي.               | الجمعية الوطنية لحماية الطيور
      درست في جامعة الملك سعود سنتين.                            | جامعة الملك سعود
      وقعت العقد شركة «نجمة الوادي» الشهر الماضي.                 | نجمة الوادي
      """)
  void anArabicNameEndsWhereItsGenitivesAndAdjectivesEnd(String sentence, String body) {
    assertThat(Read.organizations(sentence)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      The Ministry of Energy and Mineral Resources closed the pit.     | Ministry of Energy and Mineral Resources
      The Maritime and Coastguard Agency closed the pit.               | Maritime and Coastguard Agency
      She studies at the University of Jordan.                         | University of Jordan
      The Khutwa Women's Association closed the pit.                   | Khutwa Women's Association
      Shares in Amber Hill fell six percent.                           | Amber Hill
      Rana Kassem, an analyst at Marble and Sons, left.                | Marble
      """)
  void anEnglishNameIsARunOfCapitals(String sentence, String body) {
    assertThat(Read.organizations(sentence)).first().isEqualTo(body);
  }

  @Test
  void whatIsWrittenOntoANameIsNoPartOfIt() {
    assertThat(Read.organizations("قدّم الوفد تقريراً للبنك الدولي.")).containsExactly("البنك الدولي");
  }

  @Test
  void anAcronymStandsForTheNameBeforeItsBrackets() {
    assertThat(Read.organizations("اجتمعت هيئة جسور الوادي (هجو) أمس.", "وأغلقت هجو الجسر.")).containsExactly("هيئة جسور الوادي");
    assertThat(Read.organizations("The Valley Bridges Authority (VBA) met.", "The VBA closed the bridge.")).containsExactly("Valley Bridges Authority");
  }

  @Test
  void theLongestFormInTheArticleIsTheName() {
    assertThat(Read.organizations("اجتمعت وزارة النقل اللبنانية أمس.", "وأغلقت وزارة النقل الجسر.")).containsExactly("وزارة النقل اللبنانية");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "أغلقت الوزارة الجسر أمس.",
      "أغلقت قوات الأمن الجسر.",
      "اشترتها شركة كبيرة أمس.",
      "أغلقت صحيفة محلية أبوابها.",
      "وصل الوفد إلى المركز الثالث.",
      "The council closed the bridge.",
      "The bank closed its doors."})
  void whatOnlyRefersBackOrIsNoNameIsNotCounted(String sentence) {
    assertThat(Read.organizations(sentence)).isEmpty();
  }
}
