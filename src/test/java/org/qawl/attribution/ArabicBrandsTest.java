package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The words nobody knows by which companies and universities are called. */
class ArabicBrandsTest {
  private static List<String> bodies(String paragraph) {
    return Read.organizations(paragraph);
  }

  @Test void aNameMayLookAsIfItHadAPreposition() {
    assertThat(bodies("رفعت شركة لاكتورا أسعار الحليب.")).containsExactly("شركة لاكتورا");
    assertThat(bodies("وصلت بعثة من جامعة لوندا الهولندية.")).containsExactly("جامعة لوندا");
    assertThat(bodies("كانت الخطط منظمة لمقاربة كهذه.")).isEmpty();
  }

  @Test void orAsIfItWereAVerb() {
    assertThat(bodies("أنتجت شركة سينيفيرا خلال العام ثلاثة أفلام.")).containsExactly("شركة سينيفيرا");
  }

  @Test void itMayHaveTwoWords() {
    assertThat(bodies("أقلق إعلان شركة دورماكس كوبتا تسريح العمال الأسواق.")).containsExactly("شركة دورماكس كوبتا");
    assertThat(bodies("درس في جامعة هونغ كونغ ثم عاد.")).containsExactly("جامعة هونغ كونغ");
    assertThat(bodies("وقعت شركة دلتا كير للرعاية المنزلية العقد.")).containsExactly("شركة دلتا كير للرعاية المنزلية");
  }

  @Test void aYearIsNoWordOfIt() {
    assertThat(bodies("تولى الإدارة منذ شرائه لشركة بوغاتي عام 1998 في باريس.")).containsExactly("شركة بوغاتي");
  }

  @Test void aNounMayBeWrittenAsAnAdjective() {
    assertThat(bodies("تلقى طرفا صناعيا من جمعية خطوة لتأهيل المبتورين.")).containsExactly("جمعية خطوة لتأهيل المبتورين");
    assertThat(bodies("أطلقت الشابتان شركة نبتة الناشئة من المنزل.")).containsExactly("شركة نبتة");
    assertThat(bodies("وقعت العقد شركة ضخمة أمس.")).isEmpty();
  }

  @Test void aSonsNameHasTwoWords() {
    assertThat(bodies("سيقود المرحلة في جامعة ابن زهر عميد سابق.")).containsExactly("جامعة ابن زهر");
  }

  @Test void aLamBelongsToNoArticle() {
    assertThat(bodies("يحلم بأن يلعب يوما لليفربول.")).containsExactly("ليفربول");
  }

  @Test void aNationIsNoPartOfACompanysShortName() {
    assertThat(bodies("تسعى رينو الفرنسية إلى رفع إنتاجها.")).containsExactly("رينو");
  }

  @Test void itMayStandBehindWhatACompanySells() {
    assertThat(bodies("اندمجت مع شركة إسمنت دورما عن طريق الأسهم.")).containsExactly("شركة إسمنت دورما");
    assertThat(bodies("اندمجت مع شركة إسمنت كبيرة.")).isEmpty();
  }

  @Test void aVerbsFirstLetterMayBeginItsLastWord() {
    assertThat(bodies("قالت الأستاذة في جامعة كيب تاون، أمس.")).containsExactly("جامعة كيب تاون");
  }

  @Test void aCompanyMaySayMoreThanTheKnownNameInIt() {
    assertThat(bodies("استحوذت شركة أدنوك للحفر على حفارتين.")).containsExactly("شركة أدنوك للحفر");
    assertThat(bodies("يزور الوزير شركة أرامكو السعودية غدا.")).doesNotContain("شركة أرامكو");
  }

  @Test void aDefiniteWordThatNobodyKnowsIsAName() {
    assertThat(bodies("سجل متحف الفيحاء آلاف الزوار.")).containsExactly("متحف الفيحاء");
    assertThat(bodies("شكر مجموعة الأصدقاء على الهدية.")).isEmpty();
  }

  @Test void aForeignAdjectiveGoesOn() {
    assertThat(bodies("أفاد باحثون في جامعة نورث كارولينا الأميركية بذلك.")).containsExactly("جامعة نورث كارولينا");
  }
}
