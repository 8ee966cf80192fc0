package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks through a report, a letter or figures in Arabic. */
class ArabicDocumentsTest {
  @Test void figuresShowWhatTheBodySaysThatGathersThem() {
    assertThat(Read.speakers("وتظهر بيانات وزارة النقل اللبنانية، من جهة أخرى، أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("دلت الأرقام الصادرة عن وزارة النقل اللبنانية على أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("أظهرت دراسة أعدتها وزارة النقل اللبنانية أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("كشفت سجلات وزارة النقل اللبنانية أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
  }

  @Test void figuresOfNobodyAreNobodysWord() {
    assertThat(Read.speakers("قالت وزارة النقل اللبنانية إن الطريق مفتوح.", "وأظهرت النتائج أن الطريق ضيق.")).isEmpty();
    assertThat(Read.speakers("أظهرت بيانات رسمية أن الطريق ضيق.")).isEmpty();
    assertThat(Read.speakers("تكشف السجلات أن الطريق ضيق.")).isEmpty();
  }

  @Test void aPersonWhoShowsSomethingSaysNothing() {
    assertThat(Read.speakers("أظهر سمير حداد أن الطريق ضيق.")).isEmpty();
    assertThat(Read.speakers("نفى سمير حداد، الذي يظهر اسمه في السجلات، وجود خلاف.")).containsExactly("سمير حداد");
  }

  @Test void whatStandsInALetterIsTheWordOfWhoeverWritesIt() {
    assertThat(Read.speakers("وجهت وزارة النقل اللبنانية رسالة إلى البنك الدولي جاء فيها أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("وفي رسالة وجهها سمير حداد إلى البنك الدولي جاء فيها أن الطريق ضيق."))
        .containsExactly("سمير حداد");
    assertThat(Read.speakers("أما وزارة النقل اللبنانية فاكتفت برسالة قصيرة جاء فيها أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.quotes("نشر سمير حداد منشوراً جاء فيه: «الطريق ضيق»."))
        .containsExactly("سمير حداد: الطريق ضيق");
    assertThat(Read.speakers("وجاء في رسالة وزير النقل سمير حداد أن الطريق ضيق.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("وجاء في رسالة وجهها سمير حداد إلى البلدية أن الطريق ضيق.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("الطريق ضيق، وفقاً لرسالة وجهها سمير حداد إلى البلدية.")).containsExactly("سمير حداد");
  }

  @Test void whoReceivesALetterDoesNotSpeakInIt() {
    assertThat(Read.speakers("تلقى سمير حداد رسالة جاء فيها أن الطريق ضيق.")).isEmpty();
    assertThat(Read.speakers("تلقى سمير حداد رسالة من لينا خوري جاء فيها أن الطريق ضيق.")).containsExactly("لينا خوري");
    assertThat(Read.speakers("وصلت إلى البلدية رسالة جاء فيها أن الطريق ضيق.")).isEmpty();
  }

  @Test void aStatementWithItsIssuerBeginsASentenceOfHis() {
    assertThat(Read.speakers("لكن البيان الذي وزعه البنك الدولي جاء أكثر تحفظاً، إذ اقتصر على القول إن الطريق ضيق."))
        .containsExactly("البنك الدولي");
    assertThat(Read.speakers("وجاء في نص البيان الذي نشره البنك الدولي أن الطريق ضيق.")).containsExactly("البنك الدولي");
  }

  @Test void theWriterOfAMessageMayStandBehindItsPlace() {
    assertThat(Read.speakers("وفي تغريدة على حسابه كتب سمير حداد أن الطريق ضيق.")).containsExactly("سمير حداد");
  }

  @Test void aDocumentsIssuerMayStandBetweenMarks() {
    assertThat(Read.speakers("وأفاد استطلاع أجرته صحيفة «النسيم» بأن الطريق ضيق.")).containsExactly("النسيم");
    assertThat(Read.speakers("وكشف استبيان أجرته شركة النسيم للاستشارات أن الطريق ضيق."))
        .containsExactly("شركة النسيم للاستشارات");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أعلن البنك الدولي أمس فتح فرع جديد.    | ووفقاً لبيان نشره على موقعه، يبدأ العمل غداً.             | البنك الدولي
      أعلنت وزارة النقل أمس فتح الطريق.      | وبحسب بلاغ أصدرته مساء أمس، يبدأ العمل غداً.             | وزارة النقل
      أعلنت وزارة النقل أمس فتح الطريق.      | وجاء في توضيح نشرته أول من أمس أن العمل يبدأ غداً.         | وزارة النقل
      أعلنت وزارة النقل أمس فتح الطريق.      | وجاء في البيان الذي وزعته على الصحافيين أن العمل يبدأ غداً.  | وزارة النقل
      أعلنت وزارة النقل أمس فتح الطريق.      | يبدأ العمل غداً، وفق بيان لها.                         | وزارة النقل
      أعلنت وزارة النقل أمس فتح الطريق.      | وجاء في إفصاحها: «يبدأ العمل غداً».                      | وزارة النقل
      أعلن البنك الدولي أمس فتح فرع جديد.    | وجاء في البيان: «يبدأ العمل غداً».                       | البنك الدولي
      أعلن البنك الدولي أمس فتح فرع جديد.    | وجاء في بيان أن العمل يبدأ غداً.                        | البنك الدولي
      قالت النائبة لينا حداد إن الطريق مفتوح. | وجاء في رسالتها: «يبدأ العمل غداً».                      | لينا حداد
      قالت النائبة لينا حداد إن الطريق مفتوح. | وبحسب رسالة وجهتها إلى البلدية، فإن العمل يبدأ غداً.        | لينا حداد
      أعلنت وزارة النقل أمس فتح الطريق.      | ثم وزعت على الصحافيين توضيحاً، وفيه أن العمل يبدأ غداً.      | وزارة النقل
      """)
  void aDocumentOfWhoeverThePronounMeansIsHisWord(String before, String text, String name) {
    assertThat(Read.speakers(before, text)).containsExactly(name);
  }

  @Test void whoeverStandsBehindTheVerbHasIssuedTheDocument() {
    assertThat(Read.speakers("أعلن البنك الدولي أمس فتح فرع جديد.", "وجاء في تقرير أصدرته أمس وزارة النقل أن الطريق ضيق."))
        .containsExactly("وزارة النقل");
    assertThat(Read.speakers("أعلن البنك الدولي أمس فتح فرع جديد.", "وجاء في تقرير نشرته مجلة أن الطريق ضيق.")).isEmpty();
  }

  @Test void theNewestOfDocumentsIsOfItsIssuer() {
    assertThat(arabic("ووفقاً لأحدث توقعات البنك الدولي، سينمو الطلب.",
        "وجاء في آخر تقرير للبنك الدولي أن الطلب نما."))
        .containsExactly("البنك الدولي", "البنك الدولي");
  }
}
