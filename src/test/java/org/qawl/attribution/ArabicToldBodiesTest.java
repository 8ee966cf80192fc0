package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies that nobody knows, of which the article tells what they are. */
class ArabicToldBodiesTest {
  private static List<String> bodies(String... paragraphs) {
    return Read.organizations(paragraphs);
  }

  @Test void aClauseTellsWhatAnUnknownWordIs() {
    assertThat(bodies("تظهر بيانات جمعتها داليرو، وهي منصة تتابع أسعار الأسهم، أن الطلب تراجع."))
        .containsExactly("داليرو");
  }

  @Test void whatAClauseToldIsKnownInTheWholeArticle() {
    assertThat(bodies("نشرت داليرو، وهي منصة تتابع الأسعار، تقريرها أمس.", "قالت سلمى حداد، المديرة في داليرو، إن السوق بطيئة."))
        .containsExactly("داليرو");
  }

  @Test void behindItsNounAnEverydayWordIsAName() {
    assertThat(bodies("أعلنت شركة نبرة، وهي شركة تونسية ناشئة، فتح مكتب جديد.")).containsExactly("شركة نبرة");
  }

  @Test void aPlaceIsNoBodyWhateverTheClauseTells() {
    assertThat(bodies("وصل الوفد إلى سرمدا، وهي مجموعة من القرى، أمس.")).isEmpty();
  }

  @Test void aMarkWithoutAWordIsNoBody() {
    assertThat(bodies("«، وهي منصة تتابع الأسعار.")).isEmpty();
  }

  @Test void aPersonIsNoBody() {
    assertThat(bodies("تحدث الوزير عن سمير حداد، وهو شبكة علاقات تمشي على قدمين.")).isEmpty();
  }

  @Test void aCompanyGoesByTheWordThatNobodyKnows() {
    assertThat(bodies("دخل عمال شركة داليرو تونس في إضراب.", "واعتبرت داليرو، في بلاغ لها، أن الإضراب غير قانوني."))
        .containsExactly("شركة داليرو تونس");
    assertThat(bodies("أعلنت شركة داليرو فتح مكتب جديد.", "وكشفت الرئيسة التنفيذية لداليرو أن العقد جاهز."))
        .containsExactly("شركة داليرو");
  }

  @Test void anEverydayWordIsTheCompanyWhereItActs() {
    assertThat(bodies("أعلنت شركة رذاذ للتوريدات فتح مكتب جديد.", "وأكدت المديرة أن رذاذ لم ترفع الأسعار."))
        .containsExactly("شركة رذاذ للتوريدات");
    assertThat(bodies("أعلنت شركة رذاذ للتوريدات فتح مكتب جديد.", "وسقط رذاذ خفيف على المدينة.")).isEmpty();
  }

  @Test void aMunicipalityIsNotItsPlace() {
    assertThat(bodies("أعلنت بلدية برّ الياس فتح الطريق.", "تقيم العائلات عند أطراف برّ الياس منذ الصيف.")).isEmpty();
  }

  @Test void aClubIsKnownByAnEverydayWord() {
    assertThat(bodies("في المباراة قلب الجبل تأخره بهدف أمام ضيفه الواحة إلى فوز ثمين.",
        "خرج مدرب الواحة غاضباً بعد ركلة الجزاء في المباراة.")).containsExactly("الواحة");
    assertThat(bodies("في المباراة قلب الجبل تأخره بهدف أمام ضيفه الواحة إلى فوز ثمين.", "زار الوفد الواحة أمس."))
        .isEmpty();
  }
}
