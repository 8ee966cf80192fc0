package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/** Whom descriptions mean in Arabic news, and how whoever has no name goes on speaking. */
class ArabicDescriptionsTest {
  private static List<String> speakers(int paragraph, String... paragraphs) {
    return Attributed.read(Language.ARABIC, paragraphs).get(paragraph).speakers().stream().map(Speaker::name).toList();
  }

  static Stream<Table.Row> rows() {
    return Table.of(ArabicDescriptions.class, "arabic-descriptions.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aNounCallsAgainWhoeverHasAPostOfOtherWords(Table.Row row) {
    for (String noun : row.list("noun")) {
      assertThat(speakers(2, "قال سمير حداد، " + row.get("example") + "، إن الطريق مفتوح.",
          "وقال مراد عيساوي، سائق حافلة، إن الطريق مغلق.", "وأضاف ال" + noun + " أن الطريق ضيق."))
          .as(noun).containsExactly("سمير حداد");
    }
  }

  static Stream<Table.Row> kinds() {
    return Table.of(ArabicDescriptions.class, "arabic-body-kinds.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aNounCallsAgainABodyWhoseNameBeginsWithAnother(Table.Row row) {
    for (String noun : row.list("noun")) {
      assertThat(speakers(1, "بحسب " + row.get("example") + "، الطريق مفتوح.", "وبحسب ال" + noun + "، الجسر ضيق."))
          .as(noun).containsExactly(row.get("example"));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قالت رابطة معلمي التعليم الأساسي إن الطريق مغلق.  | وأضافت رابطة المعلمين أن الجسر ضيق.  | رابطة معلمي التعليم الأساسي
      قالت سلطة ضبط البريد والاتصالات إن الطريق مغلق.  | وأضافت سلطة الضبط أن الجسر ضيق.     | سلطة ضبط البريد والاتصالات
      قال مجلس مدينة كفر نعسان إن الطريق مغلق.        | وأضاف مجلس المدينة أن الجسر ضيق.    | مجلس مدينة كفر نعسان
      قالت وزارة النقل إن الطريق مغلق.               | وأضافت الشركة أن الجسر ضيق.        |
      """)
  void aBodyIsCalledAgainByItsNounAndTheFirstWordBehindIt(String first, String second, String name) {
    assertThat(speakers(1, first, second)).isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال مسؤول أمني كبير إن الطريق مغلق.      | وأضاف المسؤول أن الجسر مفتوح.    | مسؤول أمني كبير
      قال خبراء اقتصاديون إن السوق هادئة.      | وأوضح الخبراء أن الأسعار ثابتة.   | خبراء اقتصاديون
      """)
  void whoeverHasNoNameIsTheSameWhenTheNounComesAgain(String first, String second, String name) {
    assertThat(speakers(1, first, second)).containsExactly(name);
  }

  @Test
  void whoeverIsOnlyNamedInAGenitiveDoesNotGoOnSpeaking() {
    assertThat(speakers(2, "قال سمير حداد إن الهيئة تستقبل التبرعات.",
        "وقد تم ذلك تماشيا مع سياسة حكومة الملك زياد خوري لنشر العلم.", "وأضاف أن الطريق مفتوح."))
        .containsExactly("سمير حداد");
  }

  @Test
  void theTitleTellsWhoAnswers() {
    List<String> article = List.of("هذا حوار عن الطريق أجراه معه زميلنا مراد عيساوي.", "* هل زرت الجسر مع سمير حداد؟",
        "- زرته أمس.", "* وهل الطريق مفتوح؟", "- نعم، وهو واسع.", "* ومتى يغلق؟", "- لن يغلق.");
    assertThat(Attributor.standard().attribute(Language.ARABIC, "حداد: لن يغلق الطريق", article).get(2).speakers())
        .extracting(Speaker::name).containsExactly("سمير حداد");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سائق حافلة إن الطريق مغلق. ومن فوق الجسر، لم يكن سمير حداد يريد أن يسمع شيئا عن ذلك: «الطريق مفتوح أمامنا». | سمير حداد
      """)
  void aQuotationBehindAColonIsThePersonsWhomTheSentenceIsAbout(String paragraph, String name) {
    assertThat(speakers(0, paragraph)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      نشرت صحيفة «المرفأ» صورا للجسر.            | وقد أغلق الطريق، حسبما تقول الصحيفة. | المرفأ
      أكدت شركة نسيم للطاقة ما للطريق من أهمية.   | وقالت إن الجسر مفتوح.               | شركة نسيم للطاقة
      وأوضح التقرير الذي صدر عن شركة نسيم للطاقة أن الطريق ضيق. | وأضاف أن الجسر مفتوح. | شركة نسيم للطاقة
      """)
  void aBodyIsMeantByWhatItIsAndGoesOnSpeaking(String first, String second, String name) {
    assertThat(speakers(1, first, second)).containsExactly(name);
  }

  @Test
  void authoritiesDoNotSpeak() {
    assertThat(speakers(0, "أكدت السلطات المحلية أمس أن الطريق مفتوح.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أما سمير حداد، مدير البلدية، فلم ينكر أن الطريق ضيق.      | سمير حداد
      على ذلك رد سمير حداد، في حديث لاحق، بأن الطريق مفتوح.    | سمير حداد
      لم يتردد سمير حداد، مدير البلدية، في وصفه بأنه «ضيق».     | سمير حداد
      لم يتردد سمير حداد في فتح الطريق.                       | ''
      """)
  void whoDoesNotDenySaysSo(String paragraph, String name) {
    assertThat(String.join("; ", speakers(0, paragraph))).isEqualTo(name);
  }

  @Test
  void whoeverGoesOnHasSpokenBefore() {
    assertThat(speakers(2, "قال سمير حداد إن الطريق مغلق.", "ثم وصل مراد عيساوي إلى الجسر.", "وأضاف أن الطريق مفتوح."))
        .containsExactly("سمير حداد");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وأضاف المدرب البرتغالي أن الملعب ضيق.  | روي سيلفا
      وأضاف البرتغالي أن الملعب ضيق.        | روي سيلفا
      وأضاف المدرب أن الملعب ضيق.           | روي سيلفا
      """)
  void whoeverHasSpokenIsMeantRatherThanWhoIsNamedLater(String second, String name) {
    String first = "قال البرتغالي روي سيلفا، المدير الفني لنادي النسيم، إن الفريق جاهز.";
    String third = "في المقابل، قال الإسباني خوان غارسيا، مدرب نادي المرفأ، إن الطقس بارد.";
    assertThat(speakers(1, first, second, third)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وقال المدرب الإسباني إن الوقت قصير.   | خوان غارسيا
      وقال المدرب البرتغالي إن الوقت قصير.  | روي سيلفا
      """)
  void hisNationTellsWhichOfTwoIsMeant(String last, String name) {
    String first = "قال المدرب البرتغالي روي سيلفا إن الفريق جاهز.";
    String second = "وقال المدرب الإسباني خوان غارسيا إن الطقس بارد.";
    assertThat(speakers(2, first, second, last)).containsExactly(name);
  }

  @Test
  void aBodyThatOnlyItsKindNamesGoesOnSpeaking() {
    assertThat(speakers(2, "حذرت منظمة أنقذوا الجسر من أن الطريق خطر.", "وقال سمير حداد إن الوقت قصير.",
        "وأضافت المنظمة أن الطريق ضيق.")).containsExactly("منظمة أنقذوا الجسر");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وبرر المدير العام القرار بأن الطريق ضيق.        | سمير حداد
      وبرر المدير العام الأسبق القرار بأن الطريق ضيق.  | سمير حداد
      """)
  void whatAHolderSpeaksOfIsNoPartOfHisPost(String last, String name) {
    String first = "قال المدير العام الأسبق سمير حداد إن الفريق جاهز.";
    assertThat(speakers(1, first, last)).containsExactly(name);
  }

  @Test void theHeadOfAnotherClubIsSomebodyElse() {
    assertThat(arabic("قال رئيس مجلس إدارة نادي شباب الوادي سمير حداد إن العقد باطل.",
        "وأضاف رئيس مجلس إدارة نادي اتحاد المرفأ أنه أرسل المال."))
        .containsExactly("سمير حداد (رئيس مجلس إدارة نادي شباب الوادي)", "رئيس مجلس إدارة نادي اتحاد المرفأ");
  }
}
