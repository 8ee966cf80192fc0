package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qawl.analysis.Language;

/** The full names of people whom Arabic news calls by a single word, told by another place of the article. */
class ArabicFullNamesTest {
  private static String speakers(String... paragraphs) {
    List<AttributedParagraph> read = Attributed.read(Language.ARABIC, paragraphs);
    return String.join("; ", read.getLast().speakers().stream().map(Speaker::name).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      وأرسلت هيتومي ساكورابا المديرة في الشركة رسالة.        | وقالت ساكورابا إن الطريق مفتوح.     | هيتومي ساكورابا
      وقال يروفين ترينهولت رئيس المجموعة إن الجسر مغلق.       | وأضاف ترينهولت أن الطريق مفتوح.    | يروفين ترينهولت
      نقلت صحيفة عن دريوس بيلفور المحقق في الحادث نبأ الحريق. | وقال المحقق بيلفور إن الطريق مفتوح. | دريوس بيلفور
      وزار فيدريتا بونتالي، مسؤولة الزراعة، وفد من الوادي.    | وقالت بونتالي إن الطريق مفتوح.      | فيدريتا بونتالي
      وجاء في بيان لأولي تورغسن مسؤول الطوارئ نبأ الحريق.     | وأضاف تورغسن أن الطريق مفتوح.      | أولي تورغسن
      ورفض الوزير الأسترالي بارنتي كولمار كل نقد.            | وأصر كولمار على أن الطريق مفتوح.    | بارنتي كولمار
      """)
  void anUnknownWordBeforeTheSurnameIsTheGivenName(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      وصل النائب حاكم الدراوشي إلى الوادي.                   | وأضاف الدراوشي أن الطريق مفتوح.    | حاكم الدراوشي
      وتحدثت أمي تريفولد الناطقة باسم البلدية إلى الصحافة.    | وقالت تريفولد إن الطريق مفتوح.      | أمي تريفولد
      وانتقد رئيس شركة تريفولد قرار الحكومة.                 | وقال تريفولد إن الطريق مفتوح.       | تريفولد
      ولم يعجب أحداً أداء تريفولد أمس.                       | وقال تريفولد إن الطريق مفتوح.       | تريفولد
      """)
  void anEverydayWordIsAGivenNameOnlyWhereSomebodyMustStand(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      وصلت البريطانية "ويندي تريفولد" إلى الوادي.            | وأضافت "ويندي" أن الطريق مفتوح.     | ويندي تريفولد
      أعرب مدير الحملة، "محمد توفيق بلي"، عن أسفه.           | وأوضح "بلي" أن الطريق مفتوح.        | محمد توفيق بلي
      وصل مدير الفريق فؤاد المسلم إلى الوادي.                | وأوضح «المسلم» أن الطريق مفتوح.     | فؤاد المسلم
      وصل تشونغ مونغيو، وهو مدير الشركة، إلى الوادي.          | وقال تشونغ إن الطريق مفتوح.         | تشونغ مونغيو
      """)
  void marksAndExplanationsTellWhereAFullNameEnds(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      وأوضح "بلي" أن الطريق مفتوح.    | بلي    | ``
      وأضافت "ويندي" أن الطريق مفتوح. | ويندي  | ``
      وقالت "سرمدين" إن الطريق مفتوح. | سرمدين | سرمدين
      """)
  void whoSpeaksAloneBetweenMarksIsAManByHisVerbAndAWomanByHerName(String paragraph, String name, String body) {
    assertThat(speakers(paragraph)).isEqualTo(name);
    assertThat(String.join("; ", Read.organizations(paragraph))).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      وقالت منيرة محمد إن الجسر مغلق. | وأوضح رئيس الشركة محمد المري أن الطريق مفتوح. | محمد المري
      وقالت زينب أحمد إن الجسر مغلق.  | وقال أحمد يامي: الطريق مفتوح.                | أحمد يامي
      وقال سمير أحمد إن الجسر مغلق.   | وأضاف أحمد أن الطريق مفتوح.                  | سمير أحمد
      نقل صالح بن حمد المطر إلى بيته. | وشكر والده، حمد المطر، الأطباء، وقال إن الطريق مفتوح. | حمد المطر
      """)
  void whoseNameBeginsAsAnothersEndsIsSomebodyElse(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وقالت الليفتنانت كولونيل فاليري هندرسون إن الطريق مفتوح. | فاليري هندرسون
      وقال الميجر جنرال روبرت فيلمان إن الطريق مفتوح.          | روبرت فيلمان
      وقال الفريق أول رامي حداد إن الطريق مفتوح.               | رامي حداد
      وقال الفريق أول ركن عبد الرحمن الحداد إن الطريق مفتوح.    | عبد الرحمن الحداد
      """)
  void aRankOfTwoWordsIsNoPartOfTheName(String paragraph, String name) {
    assertThat(speakers(paragraph)).isEqualTo(name);
  }
}
