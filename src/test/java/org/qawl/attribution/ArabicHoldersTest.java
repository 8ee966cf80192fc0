package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;

import org.junit.jupiter.api.Test;

/** Who holds a long post in Arabic news, where what he says begins right behind his name. */
class ArabicHoldersTest {
  @Test void aSecondPostMayHaveAPreposition() {
    assertThat(arabic(
        "وأكد نائب رئيس النادي والمشرف على الفريق نزيه حداد أن الفريق جاهز.",
        "وأكد مدير إدارة المجالس البلدية، رئيس اللجنة المحلية المهندس جديع القحطاني أن القوائم جاهزة."))
        .containsExactly(
            "نزيه حداد (نائب رئيس النادي والمشرف على الفريق)",
            "جديع القحطاني (مدير إدارة المجالس البلدية، رئيس اللجنة المحلية)");
  }

  @Test void aGivenNameLetsEverydayWordsFollow() {
    assertThat(arabic(
        "وأعلن المتحدث باسم الشرطة المحلية حسيب صديقي أمس أن الطريق مفتوح.",
        "وأعلن وزير التجارة والصناعة توفيق الربيعة عبر حسابه أن الأسعار ستنخفض.",
        "ولفت وزير العدل السابق إبراهيم نجار في تصريح للصحيفة إلى أن القانون واضح."))
        .containsExactly(
            "حسيب صديقي (المتحدث باسم الشرطة المحلية)",
            "توفيق الربيعة (وزير التجارة والصناعة)",
            "إبراهيم نجار (وزير العدل السابق)");
  }

  @Test void theNameMayStandBetweenMarks() {
    assertThat(arabic(
        "وأشار وزير النقل اليمني \"بدر محمد حداد\" إلى أن الطريق مفتوح.",
        "وأشار متحدث باسم الشركة المالكة للعلامة «مرسيدس بنز» إلى أن السوق هادئة."))
        .containsExactly(
            "بدر محمد حداد (وزير النقل اليمني)",
            "متحدث باسم الشركة");
  }

  @Test void whoseDeputySomebodyIsIsNoName() {
    assertThat(arabic(
        "وأوضح مساعد الأمين لتقنية المعلومات المهندس سمير حداد أن الطريق مفتوح."))
        .containsExactly(
            "سمير حداد (مساعد الأمين لتقنية المعلومات)");
  }

  @Test void whoIsSpokenOfHoldsNoPost() {
    assertThat(arabic("وقال الكاتب عن الشاعر سمير حداد إنه كان كريماً.")).containsExactly("nobody");
  }

  @Test void whoIsToldByAPostAloneIsTakenForItsHolder() {          // a limit we know
    assertThat(arabic("وأخبر مدير النادي اللاعب سمير حداد أن العقد جاهز."))
        .containsExactly("سمير حداد (مدير النادي اللاعب)");
  }

  @Test void aDashOrASlashPartsTheHolderFromThePost() {
    assertThat(arabic(
        "وقال رئيس نادي النسيم - سمير حداد -: «سنعود إلى الصدارة».",
        "وقال المدير التنفيذي للشركة / كريم ناصر إن السوق هادئة."))
        .containsExactly("سمير حداد (رئيس نادي النسيم): [سنعود إلى الصدارة]",
            "كريم ناصر (المدير التنفيذي للشركة)");
  }

  @Test void aTitleShowsWhoHoldsAPostWithAPreposition() {
    assertThat(arabic(
        "وكشف المشرف العام على المبادرة المهندس سمير حداد المدير التنفيذي للشركة أن العدد ارتفع.",
        "وقال منظم المهرجان الدكتور مقبل المقبل إن الجمهور كثير.",
        "ودعا الأمين العام للأمم المتحدة بان كي مون السلطات إلى ضبط النفس."))
        .containsExactly("سمير حداد (المشرف العام على المبادرة)", "مقبل المقبل (منظم المهرجان)",
            "بان كي مون (الأمين العام للأمم المتحدة)");
  }

  @Test void aGroupSpeaksUnderTheNameItGivesItself() {
    assertThat(arabic(
        "وأعلنت جماعة مجهولة أطلقت على نفسها «أنصار الوادي» مسؤوليتها عن الهجوم.",
        "وقالت جماعة تطلق على نفسها اسم كتائب الفجر إنها نفذت الهجوم.",
        "وأعلن تنظيم يعرف باسم «ولاية الوادي» مسؤوليته عن الهجوم."))
        .containsExactly("أنصار الوادي", "كتائب الفجر", "ولاية الوادي");
  }
}
