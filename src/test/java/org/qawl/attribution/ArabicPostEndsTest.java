package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;

import org.junit.jupiter.api.Test;

/** Where the post beside a name ends in Arabic news, and the sentence goes on. */
class ArabicPostEndsTest {
  @Test void somebodyElseIsNoPartOfAPost() {
    assertThat(arabic(
        "وقّع المذكرة الدكتور سمير حداد رئيس جامعة النسيم والدكتورة لينا خوري رئيسة المعهد. وقال حداد إن العمل بدأ.",
        "بحث بسام ناصر وزير الطاقة الأردني مع سامي خوري أسعار النفط. وقال بسام ناصر إن السوق هادئة."))
        .containsExactly(
            "سمير حداد (رئيس جامعة النسيم)",
            "بسام ناصر (وزير الطاقة الأردني)");
  }

  @Test void whoIsSpokenForIsPartOfAPost() {
    assertThat(arabic(
        "وقالت لينا خوري، المتحدثة باسم سمير حداد، إن اللقاء تأجل."))
        .containsExactly(
            "لينا خوري (المتحدثة باسم سمير حداد)");
  }

  @Test void whatHasHisPronounBelongsToWhatHeDoes() {
    assertThat(arabic(
        "أجبر سمير حداد مدرب الفريق رجاله بالسير. وقال حداد إن اللياقة ضعيفة.",
        "وقال بدر ناصر الرئيس المنتهية ولايته إن المجلس سيجتمع."))
        .containsExactly(
            "سمير حداد (مدرب الفريق)",
            "بدر ناصر (الرئيس المنتهية ولايته)");
  }

  @Test void whatSomebodyGivesIsNoPartOfAPost() {
    assertThat(arabic(
        "أصدر وزير المياه قراراً بتكليف رئيس بلدية الوادي سمير حداد. وقال حداد إن العمل بدأ."))
        .containsExactly(
            "سمير حداد (رئيس بلدية الوادي)");
  }

  @Test void theSentenceGoesOnBehindAClauseAboutWhoHoldsThePost() {
    assertThat(arabic(
        "وقال سمير حداد مدير النادي الأهلي والذي سبق له التدريب إن الفريق جاهز.",
        "وقالت لينا خوري رئيسة الجمعية ومعها نائبتها إن الحفل تأجل."))
        .containsExactly(
            "سمير حداد (مدير النادي الأهلي)",
            "لينا خوري (رئيسة الجمعية)");
  }

  @Test void theMediumThatIsToldIsNoPartOfAPost() {
    assertThat(arabic(
        "وقال سمير حداد نائب رئيس الجمهورية لقناة المرفأ إن الطريق مفتوح.",
        "وقالت لينا خوري مديرة الأخبار لقناة المرفأ إن الطريق مفتوح."))
        .containsExactly(
            "سمير حداد (نائب رئيس الجمهورية)",
            "لينا خوري (مديرة الأخبار لقناة المرفأ)");
  }

  @Test void stylesAndRanksBelongToTheName() {
    assertThat(arabic(
        "وقال رئيس هيئة السياحة صاحب السمو الملكي الأمير سامي بن ناصر إن الموسم ناجح.",
        "وأعلن الناطق باسم القوات المشتركة العميد ركن طيار أحمد حداد أن الطريق مفتوح."))
        .containsExactly(
            "سامي بن ناصر (رئيس هيئة السياحة)",
            "أحمد حداد (الناطق باسم القوات المشتركة)");
  }

  @Test void whatSomebodyBecameIsNoPostBehindTheName() {
    assertThat(arabic(
        "انتخب النادي سمير حداد رئيساً للنادي أمس. وقال حداد إن الموسم صعب."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void whatSomebodyRunsOrLeadsIsNoPost() {
    assertThat(Read.affiliated("تدير لينا حداد المدرسة منذ عامين. وقالت لينا حداد إن الطريق ضيق."))
        .containsExactly("لينا حداد");
    assertThat(Read.affiliated("يقود سمير حداد الفريق منذ عامين. وقال سمير حداد إن الطريق ضيق."))
        .containsExactly("سمير حداد");
    assertThat(Read.affiliated("قالت لينا حداد المدرسة في الحي إن الطريق ضيق."))
        .containsExactly("لينا حداد – المدرسة في الحي");
  }
}
