package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as saying something in Arabic, beside the verbs and phrases that the tables show on their examples. */
class ArabicCuesTest {
  private static final String BEFORE = "قال سمير حداد إن الطريق مفتوح.";

  @Test void theSentenceBehindAQuotationMaySayWhoseItIs() {
    assertThat(Read.quotes("«الطريق مفتوح». هكذا لخص سمير حداد الحال عبر الهاتف."))
        .containsExactly("سمير حداد: الطريق مفتوح");
    assertThat(Read.quotes("قالت لينا خوري إن البئر جافة.",
        "«الطريق مفتوح». بهذه الكلمات البسيطة افتتح سمير حداد المعرض."))
        .containsExactly("سمير حداد: الطريق مفتوح");
  }

  @Test void aVerbWithItsSubjectMayCloseTheSentenceItReports() {
    assertThat(Read.clauses(BEFORE, "لكن الباقي هو الأثقل، يعترف حداد."))
        .containsExactly("سمير حداد: لكن الباقي هو الأثقل");
    assertThat(Read.speakers(BEFORE, "سبعة عشر ألف متفرج، يقول حداد بشيء من الزهو، مقابل خمسة آلاف."))
        .containsExactly("سمير حداد");
    assertThat(Read.speakers("في هذا السياق، تساءلت لينا حداد.")).isEmpty();
  }

  @Test void whoeverTurnsToSomebodyToSaySomethingSaysIt() {
    assertThat(Read.speakers("التفت سمير حداد إلينا ليقول إن الطريق مفتوح.")).containsExactly("سمير حداد");
    assertThat(Read.speakers(BEFORE, "يجمع عدته، ثم يلتفت إلينا ليقول إنه باق.")).containsExactly("سمير حداد");
  }

  @Test void aNegatedClauseIsReportedToo() {
    assertThat(Read.clauses("طلب سمير حداد ألا يفتح الطريق.")).containsExactly("سمير حداد: ألا يفتح الطريق");
    assertThat(Read.clauses("طالبت لينا حداد بألا يفتح الطريق.")).containsExactly("لينا حداد: بألا يفتح الطريق");
  }

  @Test void whateverIsPublishedIsTheWordOfWhoeverPublishesIt() {
    assertThat(Read.speakers("الطريق مفتوح، وفق ما نشرته وزارة النقل اللبنانية."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("ووفقاً لما عرضه سمير حداد، الطريق مفتوح.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("الطريق مفتوح كما عرضه سمير حداد.")).isEmpty();
    assertThat(Read.speakers("وقال سمير حداد، وفق ما نشرته وزارة النقل اللبنانية، إن الطريق مفتوح."))
        .containsExactly("سمير حداد");
  }

  @Test void aDocumentIsTheWordOfTheBodyThatGivesItOut() {
    assertThat(Read.speakers("الطريق مفتوح، وفقاً لحصيلة وزعتها وزارة النقل اللبنانية."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("أصدرت وزارة النقل اللبنانية بياناً ذكرت من خلاله أن الطريق مفتوح."))
        .containsExactly("وزارة النقل اللبنانية");
  }

  @Test void nothingIsHeldAgainstAnybodyByTakingItUponOneself() {
    assertThat(Read.speakers("أخذ سمير حداد على عاتقه أن يفتح الطريق.")).isEmpty();
  }

  @Test void aVerbOfHasteReportsOnlyWithAWordOfSpeech() {
    assertThat(Read.speakers("ذهب سمير حداد إلى حد القول إن الطريق ضيق.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("سارع سمير حداد إلى فتح الطريق.")).isEmpty();
    assertThat(Read.speakers("الطريق ضيق، كما حرص سمير حداد.")).isEmpty();
  }

  @Test void aWordOfSpeechBehindAVerbOfHasteMayHaveAPrepositionOfItsOwn() {
    assertThat(Read.clauses("بادرت لينا حداد إلى المطالبة بلجنة جديدة.")).containsExactly("لينا حداد: بلجنة جديدة");
    assertThat(Read.clauses("ذهب سمير حداد إلى حد وصف الطريق بأنه خطر.")).containsExactly("سمير حداد: بأنه خطر");
    assertThat(Read.clauses("ذهب سمير حداد إلى حد اتهام البلدية بالإهمال.")).containsExactly("سمير حداد: بالإهمال");
  }

  @Test void aSentenceMayBeginWithHowTheOneBeforeGoesOn() {
    assertThat(Read.clauses("قال سمير حداد إن الطريق مفتوح. مشيراً إلى أن البئر جافة."))
        .containsExactly("سمير حداد: إن الطريق مفتوح", "سمير حداد: إلى أن البئر جافة");
    assertThat(Read.speakers(BEFORE, "مؤكداً أن البئر جافة.")).containsExactly("سمير حداد");
    assertThat(Read.speakers(BEFORE, "ملاحظة: الطريق مغلق غداً.")).isEmpty();
  }

  @Test void whomOneTalksToIsNotWhatOneSays() {
    assertThat(Read.clauses("أكد سمير حداد لـ«المرفأ»، جودة الطريق الجديد.")).containsExactly("سمير حداد: جودة الطريق الجديد");
    assertThat(Read.speakers("سمير حداد تحدث لـ«المرفأ» عن رؤيته للطريق.")).isEmpty();
  }

  @Test void howSomebodySaysItNeedsNoComma() {
    assertThat(Read.speakers("شكر سمير حداد الحضور مؤكداً أن الطريق مفتوح.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("بات الأمر مؤكداً أن الطريق مغلق.")).isEmpty();
  }

  @Test void whoeverStandsBetweenWasAndAlreadyIsTheOneWhoSpeaks() {
    assertThat(Read.speakers("وكانت المعلمة المتوفاة قد اتهمت وزارة النقل اللبنانية بالإهمال."))
        .doesNotContain("وزارة النقل اللبنانية");
  }

  @Test void whatStandsBeforeThisIsWhatHeSaid() {
    assertThat(Read.quotes("«الطريق مفتوح للجميع»، هذا ما قاله سمير حداد أمس."))
        .containsExactly("سمير حداد: الطريق مفتوح للجميع");
  }

  @Test void lettersInTheirShapesAreReadToo() {
    assertThat(Read.clauses("ﻗﺎﻝ سمير حداد ﺇﻥ الطريق مفتوح.")).containsExactly("سمير حداد: ﺇﻥ الطريق مفتوح");
  }

  @Test void aTitleOrAListBehindAColonIsNobodysSpeech() {
    assertThat(Read.speakers(BEFORE, "ثم صدر الديوان الثاني لحداد بعنوان: «رحيل الغيم فوق القرى البعيدة».")).isEmpty();
    assertThat(Read.speakers(BEFORE, "«بيت البحر» رواية جديدة عن القرية.")).isEmpty();
    assertThat(Read.speakers("بيانات حزب النسيم تؤكد أن الطريق طويل.")).isEmpty();
  }

  @Test void whomARelativeClausePartsFromTheVerbSpeaks() {
    assertThat(Read.speakers("قال المدير سمير حداد إن الطريق مفتوح.",
        "وكان المدير، الذي يقود وساطة، قد كشف عن خطة جديدة."))
        .containsExactly("سمير حداد");
  }

  @Test void whatSomebodyTracesToSomethingMayStandBeforeTheVerb() {
    assertThat(Read.speakers("هو تأخير عزاه سمير حداد، في رد مكتوب على أسئلة المجلة، إلى «ضيق الطريق»."))
        .containsExactly("سمير حداد");
  }

  @Test void aNounForAViewReportsIt() {
    assertThat(Read.clauses("ورأي سمير حداد أن الطريق ضيق.")).containsExactly("سمير حداد: أن الطريق ضيق");
    assertThat(Read.speakers("ووجهة نظر لينا حداد أن الطريق ضيق.")).containsExactly("لينا حداد");
    assertThat(Read.clauses(BEFORE, "وحجته في ذلك أن البئر جافة.")).containsExactly("سمير حداد: أن البئر جافة");
    assertThat(Read.quotes(BEFORE, "وكان جوابه: «البئر جافة».")).containsExactly("سمير حداد: البئر جافة");
    assertThat(Read.speakers(BEFORE, "وعلقت في الباب حجته القديمة.")).isEmpty();
  }

  @Test void whoeverIsConvincedOfSomethingThinksIt() {
    assertThat(Read.clauses("سمير حداد مقتنع بأن الطريق ضيق.")).containsExactly("سمير حداد: بأن الطريق ضيق");
    assertThat(Read.speakers("يبدو سمير حداد واثقاً من أن الطريق ضيق.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("لينا حداد على يقين من أن الطريق ضيق.")).containsExactly("لينا حداد");
    assertThat(Read.speakers(BEFORE, "وهو غير متأكد من أن البئر جافة.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("سمير حداد واثق من نفسه.")).isEmpty();
  }

  @Test void whatSomebodyDoesNotHideOrForgetHeSays() {
    assertThat(Read.clauses("لم يخف سمير حداد قلقه من ضيق الطريق.")).containsExactly("سمير حداد: قلقه من ضيق الطريق");
    assertThat(Read.speakers("أخفى سمير حداد قلقه من ضيق الطريق.")).isEmpty();
    assertThat(Read.speakers("لم ينس سمير حداد أن يشير إلى أن الطريق ضيق.")).containsExactly("سمير حداد");
    assertThat(Read.speakers(BEFORE, "ولم يفت أن يشير إلى أن الطريق ضيق.")).containsExactly("سمير حداد");
  }

  @Test void wordsPutDownToSomebodyAreHis() {
    assertThat(Read.speakers("ونسبت الصحيفة إلى سمير حداد قوله إن الطريق ضيق.")).containsExactly("سمير حداد");
    assertThat(Read.speakers(BEFORE, "ونقلت عنه الوكالة قوله إن البئر جافة.")).containsExactly("سمير حداد");
  }

  @Test void whateverSomebodyDoesWithWordsHeSaysThem() {
    assertThat(Read.quotes("في الطابق السادس، استقبلتنا مديرة المرفأ لينا حداد بجملة تعرف أنها ستبقى: «الطريق مفتوح»."))
        .containsExactly("لينا حداد: الطريق مفتوح");
  }
}
