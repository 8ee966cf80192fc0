package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qawl.analysis.Language;

/** Where the names of people end who speak in Arabic news, and what is none. */
class ArabicPeopleTest {
  private static String speakers(String paragraph) {
    return String.join("; ", Attributed.read(Language.ARABIC, paragraph).getFirst().speakers().stream()
        .map(Speaker::name).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وقال عضو المجلس البلدي عبد الباسط سيدا إن الطريق مفتوح.                       | عبد الباسط سيدا
      وأكد محمد سالم العيسى خريج الكلية أن الطريق مفتوح.                            | محمد سالم العيسى
      وبعد قرار رئيس البلدية نجيب عبد الرزاق بفصل نائبه، أكد أن الطريق مفتوح.        | نجيب عبد الرزاق
      وقال الملك سلمان بن عبد العزيز إن الطريق مفتوح.                              | سلمان بن عبد العزيز
      وقال أحمد جاويد بيدار، المتحدث باسم البلدية، إن الطريق مفتوح.                  | أحمد جاويد بيدار
      وقال رئيس لجنة الحصاد بالوادي مجثل صالح الغامدي إن الطريق مفتوح.               | مجثل صالح الغامدي
      أغلق الطريق، بحسب حاكم المنطقة مدجياوا بكاري.                                | مدجياوا بكاري
      وقالت أم يزن العبيدات، وهي أم لخمسة أطفال، إن الطريق مفتوح.                  | أم يزن العبيدات
      ورأت النائبة عن حزب الوادي الديمقراطي جوان إسماعيل دوسكي أن الطريق مفتوح.      | جوان إسماعيل دوسكي
      في رأيه، سجل سمير حداد مئة مخالفة.                                         | سمير حداد
      وفي العام الأول، سجل سمير حداد، رئيس البلدية، مئة مخالفة، معتبراً أنها كثيرة.  | سمير حداد
      كتب سمير حداد على صفحته في «تويتر»: «أشكر الناس كلهم على صبرهم».              | سمير حداد
      الطريق مفتوح، وفق ما أفادت لينا حداد.                                       | لينا حداد
      الطريق مفتوح، وفقاً لما أعلنه سمير حداد أمس.                                 | سمير حداد
      وكان وزير السكن والعمران رشيد طاهري أعلن فتح الطريق.                         | رشيد طاهري
      غير أن رئيس جمعية الأنهار الخيرية في الشقفة مراد عيساوي رأى أن الطريق مفتوح.   | مراد عيساوي
      تحاشى مدرب الفريق روي فيلوزو الخوض في التفاصيل، لكنه اعتبر أن الطريق مفتوح.     | روي فيلوزو
      تجلس لينا حداد أمام بيتها، وتقول بصوت لا يكاد يسمع: «الطريق مفتوح».            | لينا حداد
      وصلت رسالة من وزارة النقل جاء فيها أن الطريق مفتوح.                           | وزارة النقل
      حض سمير حداد السكان على الصبر.                                              | سمير حداد
      الطريق مفتوح، بحسب ما يقول لوكالة رويترز سمير حداد مدير البلدية.              | سمير حداد
      وبحسب ما ذكر سمير حداد، فإن الطريق مفتوح.                                    | سمير حداد
      أبلغ الوزير ألكسندر نوفاك الأمين العام للمنظمة أن الطريق مفتوح.               | ألكسندر نوفاك
      وأشار رئيس لجنة الحصاد إلى أن الطريق مفتوح.                                  | رئيس لجنة الحصاد
      """)
  void aNameGoesOnToItsEnd(String paragraph, String name) {
    assertThat(speakers(paragraph)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "تابع سمير حداد «12 مباراة» أمس.",
      "وهنأهم خلال شهر رمضان المبارك، كما حثهم على الصبر.",
      "كتب سمير حداد «رحلة إلى النهر» قبل عامين."})
  void whatSomebodyFollowsOrWritesIsNotSaid(String paragraph) {
    assertThat(speakers(paragraph)).isEmpty();
  }
}
