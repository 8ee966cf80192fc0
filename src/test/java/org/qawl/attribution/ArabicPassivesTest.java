package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of somebody, and by whom. */
class ArabicPassivesTest {
  private static String speakers(String... paragraphs) {
    return String.join("; ", Read.speakers(paragraphs));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وواجه حداد انتقادات حادة واتهم بإهمال الطريق.                 | ''
      واختار النادي لاعباً جديداً، حيث وصف بأنه نجم الفريق.            | ''
      وحضر حداد الجلسة بعد ما نسب إليه من تهم.                     | ''
      ترتفع حصة القطاع وتقدر بنحو مليون.                          | ''
      وتبين أن الطريق مفتوح.                                     | ''
      وحضر رئيس اللجنة الذي يفترض أن يفتح الطريق.                   | ''
      وحضر القائد بدر خوري، الذي يعتقد على نطاق واسع أنه سيفوز.       | ''
      فهم يعتقدون أن الطريق مفتوح.                                | ''
      وهم يخشون من انهيار الجسر.                                 | ''
      لكن الطريق يعتبر ضيقاً بحكم أن الشاحنات كبيرة.                  | ''
      وفي بيان صدر عن اللجنة المنظمة، ورد أن الطريق مفتوح.             | ''
      ويزيد من ضيق الطريق إغلاق «شارع النهر» أمس.                   | ''
      وقسمت الغرف وفقا لتصنيفها، وفتحت الأبواب.                    | ''
      ويقول بسام من الوادي ويعمل في السوق: أعمل هنا منذ سنوات.         | ''
      ودعا منظمة النسيم إلى فتح الطريق.                             | سمير حداد
      يصل الوفد بعد أن تعلن وزارة النقل فتح الطريق.                   | ''
      لكن الجيران لا يريدون أن يعترفوا بالخطأ.                        | ''
      واتهم بدوره البلدية بإهمال الطريق.                            | سمير حداد
      واتهم حزب النسيم بإهمال الطريق.                              | سمير حداد
      واتهم رئيس البلدية كريم ناصر حزب النسيم بإهمال الطريق.           | كريم ناصر
      """)
  void ofWhomSomethingIsSaidDoesNotSayIt(String text, String names) {
    String first = "قال سمير حداد إن الجسر ضيق.";
    assertThat(speakers(first, text)).isEqualTo(names);
  }

  @Test void whatSomethingIsTakenForIsNobodysOpinion() {
    String first = "قالت هيئة النسيم إن الجسر ضيق.";
    String rules = "أما شركة الوادي فإنها تعتبر من الشركات التي تنطبق عليها شروط «الجودة والسلامة في المدن القديمة».";
    assertThat(speakers(first, rules)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      رحب حزب الوادي بالقرار ووصف نادي النسيم بأنه شريك مهم.             | حزب الوادي
      تحدثت المعلمة لينا حداد في اللقاء واتهمت جامعة النسيم بأنها تأخرت.  | لينا حداد
      وشكر شركة النسيم على جهودها، مضيفا أن الطريق مفتوح.               | ''
      ورصد تقرير هيئة النسيم ارتفاعاً في الأسعار، مبينا أن الطريق مفتوح.     | هيئة النسيم
      """)
  void nobodyIsTheSubjectOfAVerbWhoseObjectHeIs(String text, String names) {
    assertThat(speakers(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وبحسب رويترز، فقد قال سمير حداد إن الطريق مفتوح.         | سمير حداد
      قال سمير حداد إن الطريق مفتوح، بحسب وكالة المرفأ.        | سمير حداد
      وبحسب رويترز فقد أغلق الطريق أمس.                      | رويترز
      """)
  void aMediumThatHandsOnWordsDoesNotSpeak(String text, String names) {
    assertThat(speakers(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال الرئيس الأمريكي سمير حداد إن الطريق ضيق. | ووعد الرئيس الفرنسي بفتح الطريق.        | الرئيس الفرنسي
      ذكرت رويترز أن الجسر ضيق.                | وذكرت الشركة الإيطالية أن الطريق مفتوح.     | الشركة الإيطالية
      قالت لينا حداد إن الجسر ضيق.              | أما عن زميلتها الكاتبة ريم خوري فقالت: «كانت معنا». | لينا حداد
      قال مدير شركة النسيم سمير حداد إن الجسر ضيق. | وأكد مدير مستشفى الوادي أن الطريق مفتوح.   | مدير مستشفى الوادي
      كانت الجلسة قصيرة.                       | وكشف استطلاع للرأي نشر أمس أن الطريق ضيق.   | ''
      """)
  void aDescriptionMeansNobodyWhomItDoesNotFit(String first, String second, String names) {
    assertThat(speakers(first, second)).isEqualTo(names);
  }
}
