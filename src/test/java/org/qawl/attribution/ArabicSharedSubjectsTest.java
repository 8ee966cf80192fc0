package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where the verb of speech stands far from its subject, inside another clause, or behind a negation. */
class ArabicSharedSubjectsTest {
  /** What another paragraph says first, so that a verb without a subject could mean somebody else. */
  private static final String BEFORE = "قال كريم ناصر إن البئر جافة، وقالت هدى ناصر إن البئر عميقة.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وأصدرت لجنة المياه بياناً قالت فيه إن الطريق ضيق.                        | لجنة المياه
      ونشرت جمعية النسيم على صفحتها بياناً طويلاً، أعلنت فيه أن الطريق ضيق.          | جمعية النسيم
      ووجهت لينا حداد رسالة إلى الوزير سمير خوري قالت فيها إن الطريق ضيق.           | لينا حداد
      وتلقى سمير خوري رسالة من لينا حداد قالت فيها إن الطريق ضيق.                | لينا حداد
      وألقى العميد الشيخ سمير حداد كلمة أشار فيها إلى ضيق الطريق.                | سمير حداد
      ونشرت سلسلة متاجر ليدل إعلاناً قالت فيه إن الطريق ضيق.                     | متاجر ليدل
      ثم عاد سمير حداد، في بيان آخر، ليقول إن الطريق ضيق.                       | سمير حداد
      وسبق لسمير حداد أن قال إن الطريق ضيق.                                   | سمير حداد
      وسبق لصحيفة «المرفأ» اليومية أن أشارت إلى أن الطريق ضيق.                    | المرفأ
      ولدى خروجها، تتابع لينا حداد، كان الطريق مغلقاً.                          | لينا حداد
      وحده سمير حداد يبدو مستعجلاً. فالوقت، يقول، ليس في صالح القرية.             | سمير حداد
      وقد تعبت لينا حداد، والتعبير لها، من «طريق لا ينتهي».                      | لينا حداد
      واعتبرها سمير حداد «خطوة ناقصة».                                        | سمير حداد
      واعتبرها سمير حداد خطوة مهمة.                                           | سمير حداد
      وهو ما رآه مدير السوق سمير حداد دليلاً على الخوف.                          | سمير حداد
      واعتبر سمير حداد القرار الجديد خطوة مهمة.                                | سمير حداد
      أما سمير حداد، الذي وصل أمس، فيرى أن الطريق ضيق.                         | سمير حداد
      أما جمعية النسيم، التي فتحت مكتباً هنا، فتعتبر القرار خطوة مهمة.               | جمعية النسيم
      ولا يرى سمير حداد في الخطة أكثر من «هدنة بين تاجرين».                      | سمير حداد
      وفي تقديره الأولي، سجل سمير حداد مئة مخالفة.                             | سمير حداد
      وأصيب أربعة، وفق قيادة شرطة الوادي.                                     | قيادة شرطة الوادي
      وقال سمير حداد، مخاطباً رجال القرية: الطريق ضيق.                         | سمير حداد
      وقالت والدة سامي حداد إن الطريق ضيق.                                    | والدة سامي حداد
      """)
  void whoeverAnotherVerbIsAboutSpeaks(String paragraph, String speaker) {
    assertThat(Read.speakers(BEFORE, paragraph)).containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "وكانت رحلة يراها البعض ضرورية.",
      "أما نادي النسيم فيعتبر الأكثر تتويجاً بالبطولة.",
      "أما نادي النسيم فيعتبر الفريق الوحيد في المدينة.",
      "وتعمل المصانع وفق برنامج جديد.",
      "ولا يرى سمير حداد الطريق من شباكه."})
  void nobodySpeaksWhereSomethingIsOnlySeenOrTakenForSomething(String paragraph) {
    assertThat(Read.speakers(BEFORE, paragraph)).isEmpty();
  }
}
