package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks in Arabic: one invented sentence or short article for each construction, and for each trap. */
class ArabicAttributionTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر سيفتح في آذار.                                          | سمير حداد
      وقال مدير مصلحة المياه سمير حداد إن الخزان امتلأ.                               | سمير حداد – مدير مصلحة المياه
      قالت لينا حداد، الباحثة في معهد الأنهار، إن المنسوب هبط.                        | لينا حداد – الباحثة في معهد الأنهار
      أما لينا حداد، الباحثة في معهد الأنهار، فترى أن المنسوب هبط.                    | لينا حداد – الباحثة في معهد الأنهار
      غير أن الدكتور سمير حداد، أستاذ الجغرافيا، يرى أن المنسوب هبط.                  | سمير حداد – أستاذ الجغرافيا
      وقال وزير الري، سمير حداد، في مؤتمر صحفي إن المنسوب هبط.                       | سمير حداد – وزير الري
      وكان سمير حداد قد أعلن فتح الجسر.                                               | سمير حداد
      وأكد العميد سمير حداد أن الجسر آمن.                                             | سمير حداد
      قال رئيس بلدية الوادي هوشنك درباس إن الجسر آمن.                                 | هوشنك درباس – رئيس بلدية الوادي
      وأوضح بيتر لندكفست، خبير السدود، أن الجسر آمن.                                  | بيتر لندكفست – خبير السدود
      قال المبعوث الأممي إلى ليبيا ماتيو روسي إن الجسر آمن.                           | ماتيو روسي – المبعوث الأممي إلى ليبيا
      بحسب سمير حداد، مدير الجسر، لا خطر على السيارات.                                | سمير حداد – مدير الجسر
      وفقاً لسمير حداد، لا خطر على السيارات.                                          | سمير حداد
      لا خطر على السيارات، على حد قول سمير حداد.                                      | سمير حداد
      نقلت صحيفة المرفأ عن سمير حداد قوله إن الجسر آمن.                               | سمير حداد
      نقل مراسل الإذاعة عن لينا حداد أن الجسر آمن.                                    | لينا حداد
      ونفى سمير حداد وجود أي تأخير.                                                   | سمير حداد
      دعا سمير حداد السائقين إلى التمهل.                                              | سمير حداد
      وحذر سمير حداد من انهيار الجسر.                                                 | سمير حداد
      قال سمير حداد لقناة المرفأ إن الجسر آمن.                                        | سمير حداد
      كما أوضح سمير حداد، الجسر آمن.                                                  | سمير حداد
      قال سمير حداد مدير مصلحة المياه في بيان إن الخزان امتلأ.                        | سمير حداد – مدير مصلحة المياه
      قالت لينا حداد مديرة معهد الأنهار للصحفيين إن المنسوب هبط.                      | لينا حداد – مديرة معهد الأنهار
      قالت لينا حداد مديرة معهد الأنهار لرويترز إن المنسوب هبط.                       | لينا حداد – مديرة معهد الأنهار
      قال سمير حداد مدير السد حيث وقع الحادث إن الخزان امتلأ.                         | سمير حداد – مدير السد
      أكد الدكتور سمير حداد – أستاذ الجغرافيا – أن المنسوب هبط.                       | سمير حداد – أستاذ الجغرافيا
      وأكد سمير حداد – موظف – أن المنسوب هبط.                                         | سمير حداد
      وأكدت لينا حداد، من معهد الأنهار، أن المنسوب هبط.                                | لينا حداد – معهد الأنهار
      وأكد سمير حداد، عضو المجلس التابع لـ«حركة نسيم»، أن المنسوب هبط.                | سمير حداد – عضو المجلس التابع لـ«حركة نسيم»
      وأكد زعيم «حركة نسيم» اللبناني سمير حداد أن المنسوب هبط.                        | سمير حداد – زعيم «حركة نسيم» اللبناني
      وأكد قائد حرس الوادي المقدم البحري سمير حداد أن المنسوب هبط.                     | سمير حداد – قائد حرس الوادي
      """)
  void aNamedSpeakerIsFoundWithItsPost(String sentence, String speaker) {
    assertThat(Read.affiliated(sentence)).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أعلنت وزارة النقل اللبنانية إغلاق الجسر.            | وزارة النقل اللبنانية
      جاء في بيان لوزارة النقل اللبنانية أن الجسر مغلق.    | وزارة النقل اللبنانية
      قدّر تقرير للبنك الدولي كلفة الجسر بمليون دولار.     | البنك الدولي
      وذكرت صحيفة المرفأ أن الجسر مغلق.                   | صحيفة المرفأ
      وتقدّر اليونيسف أن نصف السكان أطفال.                 | اليونيسف
      """)
  void institutionsSpeak(String sentence, String speaker) {
    assertThat(Read.affiliated(sentence)).containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "تقول اللافتة إن الجسر مغلق.",
      "يقول القانون إن الجسر ملك عام.",
      "وعلى الباب لافتة قديمة تقول: «الجسر مغلق».",
      "وعلى الباب ملصق أصدرته وزارة النقل يقول: «الجسر مغلق».",
      "يقول المثل إن الجسر لمن يعبره.",
      "ويقال إن الجسر يخاف من يحبه.",
      "ويُذكر أن الجسر بُني قبل قرن.",
      "لم يعلن سمير حداد موعد الافتتاح.",
      "رفض سمير حداد التعليق على الخبر.",
      "ولم تقل لينا حداد متى يفتح الجسر.",
      "قالت واشنطن إنها لن تمول الجسر.",
      "أعلنت الحكومة أن الجسر مغلق.",
      "وصل سمير حداد إلى الجسر مساء الأحد.",
      "عُرض فيلم «رجل على الجسر» في المدينة.",
      "يسمي الناس الجسر «العجوز».",
      "هدد سمير حداد الحكومة."})
  void whatOnlySeemsToSpeakStaysSilent(String sentence) {
    assertThat(Read.speakers(sentence)).isEmpty();
  }

  @Test
  void aVerbWithoutSubjectMeansTheLastSpeakerOfItsGender() {
    String both = "قال سمير حداد إن الجسر آمن. وقالت رنا قاسم إنه ضيق.";
    assertThat(Read.speakers(both, "وأضاف أن الحديد جديد.")).containsExactly("سمير حداد");
    assertThat(Read.speakers(both, "وأضافت أن السيارات كثيرة.")).containsExactly("رنا قاسم");
  }

  @Test
  void aPronounMeansThePersonAndNotTheBody() {
    assertThat(Read.speakers("اختلفت رنا قاسم مع سمير حداد؛ فهي ترى أن الجسر ضيق، بينما يصر هو على أنه واسع.")).containsExactly("رنا قاسم", "سمير حداد");
  }

  @Test
  void aSurnameStandsForTheFullName() {
    assertThat(Read.affiliated("قال مدير الجسر سمير حداد إن الجسر آمن.", "وأشار حداد إلى أن الحديد جديد.")).containsExactly("سمير حداد – مدير الجسر");
  }

  @Test
  void theFullNameMayComeLaterThanTheSurname() {
    assertThat(Read.article("قال الخوري إن الجسر آمن.", "وأضاف جورج الخوري أنه ضيق.").getFirst().speakers().getFirst().name()).isEqualTo("جورج الخوري");
  }

  @Test
  void theTitleOfTheArticleMayHoldTheFullName() {
    List<AttributedParagraph> read = Attributor.standard().attribute(org.qawl.analysis.Language.ARABIC, "سمير حداد: الجسر آمن", List.of("قال حداد إن الحديد جديد."));
    assertThat(read.getFirst().speakers()).extracting(Speaker::name).containsExactly("سمير حداد");
  }

  @Test
  void aDescriptionMeansThePersonWithThatPost() {
    assertThat(Read.speakers("قال وكيل وزارة النقل سمير حداد إن الجسر آمن.", "قالت رنا قاسم، أستاذة الهندسة، إنه ضيق.", "ويصر الوكيل على أن الجسر آمن.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("قال وكيل وزارة النقل سمير حداد إن الجسر آمن.", "قالت رنا قاسم، أستاذة الهندسة، إنه ضيق.", "وردّت أستاذة الهندسة بأن الجسر قديم.")).containsExactly("رنا قاسم");
  }

  @Test
  void theSpeakerOfASentenceGoesOnInItsParticiples() {
    assertThat(Read.clauses("قالت لينا حداد إن الجسر ضيق، مشيرة إلى أن السيارات كثيرة.")).containsExactly(
        "لينا حداد: إن الجسر ضيق", "لينا حداد: إلى أن السيارات كثيرة");
  }

  @Test
  void aReportWithinAReportBelongsToTheOuterSpeaker() {
    assertThat(Read.speakers("قال سمير حداد إن الوزير خالد قاسم أعلن إغلاق الجسر.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("قالت لينا حداد: «قال لي سمير قاسم إن الجسر مغلق».")).containsExactly("لينا حداد");
  }

  @Test
  void whomOneCallsOnDoesNotSpeak() {
    assertThat(Read.speakers("أعلنت وزارة النقل اللبنانية إغلاق الجسر، ودعت الأهالي إلى التمهل.")).containsExactly("وزارة النقل اللبنانية");
  }

  @Test
  void aQuotationBehindTheVerbIsTheSpeakers() {
    assertThat(Read.quotes("قالت لينا حداد: «الجسر ضيق».")).containsExactly("لينا حداد: الجسر ضيق");
    assertThat(Read.quotes("«الجسر ضيق»، تقول لينا حداد.")).containsExactly("لينا حداد: الجسر ضيق");
    assertThat(Read.quotes("«الجسر ضيق»، تقول لينا حداد. «والسيارات كثيرة».")).containsExactly("لينا حداد: الجسر ضيق", "لينا حداد: والسيارات كثيرة");
  }

  @Test
  void aQuotationBehindASentenceAboutSomebodyIsTheirs() {
    assertThat(Read.quotes("سمير حداد فقد بيته في الفيضان. يجلس كل مساء عند الجسر. «أعطوني نافذة على الوادي».")).containsExactly("سمير حداد: أعطوني نافذة على الوادي");
  }

  @Test
  void aQuotationRunsOverParagraphs() {
    assertThat(Read.quotes("قالت لينا حداد: «الجسر ضيق.", "والسيارات كثيرة».")).containsExactly("لينا حداد: والسيارات كثيرة");
  }

  @Test
  void anInterviewNamesItsSpeakersBeforeAColon() {
    String[] interview = {"حوار مع أستاذة الهندسة لينا حداد", "المرفأ: هل الجسر آمن؟", "حداد: نعم، هو آمن.", "المرفأ: ومن يقول غير ذلك؟", "حداد: لا أحد."};
    List<AttributedParagraph> read = Read.article(interview);
    assertThat(read.get(1).speakers()).isEmpty();
    assertThat(read.get(1).organizations()).containsExactly("المرفأ");
    assertThat(read.get(2).speakers()).extracting(Speaker::name).containsExactly("لينا حداد");
    assertThat(read.get(2).speakers().getFirst().affiliation()).contains("أستاذة الهندسة");
    assertThat(read.get(4).statements().getFirst().rule()).isEqualTo("interview");
  }

  @Test
  void anInterviewMayAlternateByDashes() {
    List<AttributedParagraph> read = Read.article("التقينا المهندسة لينا حداد.", "- هل الجسر آمن؟", "- نعم، هو آمن.", "- ومتى يفتح؟", "- في آذار.");
    assertThat(read.get(1).speakers()).isEmpty();
    assertThat(read.get(2).speakers()).extracting(Speaker::name).containsExactly("لينا حداد");
    assertThat(read.get(4).speakers()).extracting(Speaker::name).containsExactly("لينا حداد");
  }

  @Test
  void namelessSpeakersAreGivenAsWritten() {
    assertThat(Read.speakers("وقال مصدر أمني إن الجسر مغلق.")).containsExactly("مصدر أمني");
  }

  @Test
  void ageKinshipAndTradeAreNoAffiliation() {
    assertThat(Read.affiliated("وقال سمير حداد، وهو سائق حافلة: «الجسر ضيق».")).containsExactly("سمير حداد");
    assertThat(Read.affiliated("يقول سمير حداد، 52 عاماً: «الجسر ضيق».")).containsExactly("سمير حداد");
  }
}
