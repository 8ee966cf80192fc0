package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;
import static org.qawl.attribution.Attributed.english;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like speech, and whose it is not. */
class SilentTrapsTest {
  @Test void aProverbHasNoSpeaker() {
    assertThat(english(
        "The proverb says that a closed mouth catches no flies."))
        .containsExactly(
            "nobody");
  }

  @Test void aSignHasNoSpeaker() {
    assertThat(english(
        "The sign says “No entry”."))
        .containsExactly(
            "nobody");
  }

  @Test void whatIsExpectedNobodySays() {
    assertThat(arabic(
        "قال سمير حداد إن الفريق جاهز.",
        "ويُتوقع أن يصل المدرب غداً.",
        "وذُكر في الخبر أن الطريق مغلق.",
        "وعُلّقت على السياج لافتة كُتب عليها «الخبز والكرامة»."))
        .containsExactly(
            "سمير حداد",
            "nobody",
            "nobody",
            "nobody");
  }

  @Test void aRankAndTheEstimatesOfAStateAreNobody() {
    assertThat(arabic(
        "وجاء في المركز الثاني سمير حداد الذي خسر السباق.",
        "وبحسب التقديرات السعودية، خسر الحوثيون ألف مقاتل."))
        .containsExactly(
            "nobody",
            "nobody");
  }

  @Test void oneOfTheInvoicesIsNobody() {
    assertThat(arabic(
        "قال سمير حداد إن البئر جافة.",
        "وتقول إحدى الفواتير إن الحمولة «زيت طعام»."))
        .containsExactly(
            "سمير حداد",
            "nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "يطيب لي أن أعرب للناس عن شكري.",
      "وللوزارة التي يفترض أن تفتح الطريق رأي.",
      "سماكة الجدار تقدر بـ 5 أمتار.",
      "في صفقة قدرت قيمة الأرض بمليون.",
      "هذا الدواء سيفيد المرضى بالوادي كثيراً.",
      "أقر مجلس البلدية بالإجماع اتفاق المياه بين القريتين.",
      "وتحمل المجلة اسم «نجوم الوادي» منذ عام.",
      "وعقب مناشدة من الأهالي وصلت الشاحنات.",
      "الطريق طويل كما ورد هنا في الأسبوع الماضي.",
      "وكان جارها قد أكد.",
      "وانتهى اللقاء، لكن مصدرا في البلدية أفاد بأن الطريق مغلق.",
      "صفق الناس للمذيع الذي صاح «يا سلام».",
      "مثال مصنع «نسيم» يؤكد أن الطريق طويل.",
      "لكل طفل ورقة لكي يعبر عن رأيه.",
      "يغلق الباب في حال صرح بأن الطريق مغلق.",
      "وأعلنت السلطات اللبنانية فتح الطريق.",
      "غير أن السلطات اللبنانية أكدت أن الطريق مفتوح.",
      "رد الأهالي على البرد بإشعال النار.",
      "استبعد المدرب هاني خوري اللاعب مراد عيسى من حساباته.",
      "هذا خطاب مكتوب، يعبر فيه مقدمه عن طلبه.",
      "ووفقاً لتقرير نشر أمس فإن وزارة النقل فتحت الطريق.",
      "قد يعتقد البعض أن الطريق مغلق.",
      "ربما يقول الجيران إن الطريق مغلق.",
      "هل يرى رئيس البلدية أن الطريق مغلق؟",
      "لماذا يقول الجيران إن الطريق مغلق؟",
      "سوف تعلن بلدية الوادي فتح الطريق.",
      "ومن المقرر أن تعلن بلدية الوادي فتح الطريق.",
      "وتكشف بلدية الوادي خلال الأيام المقبلة عن خطة للطريق.",
      "جدد اللاعب هاني خوري عقده حتى الصيف.",
      "توقع شركة الجسور عقداً مع البلدية.",
      "كشفت شركة الجسور عن هاتفها الثالث.",
      "كانت لينا خوري تلوح بيدها من النافذة.",
      "تحدثت لينا خوري عن الشعر.",
      "تحدثت لينا خوري عن روايتها الأولى «بيت البحر» في المكتبة.",
      "أصر بعض الجيران على مغادرة القاعة.",
      "ويعد برنامج «بيت البحر» أحد أعمال البلدية.",
      "وعلى المشتري عمولة تقدر بـ3 في المائة من الثمن.",
      "ذهب الوزير إلى جاره ليستنير برأيه الذي يحبه.",
      "والدين يقوم على قوله تعالى: (وقولوا للناس حسناً).",
      "لقد وفق الجيران في اختيار الوقت.",
      "3 – بلدية الوادي: فتح الطريق.",
      "رد الحراس بعملية في الوادي.",
      "يعود إلى القرية (ومن أحسن حالاً ممن صبر وقال إنه بخير) كل صيف."})
  void nobodyOfTheParagraphBeforeSaysThis(String paragraph) {
    assertThat(arabic("قال سمير حداد إن البئر جافة.", paragraph)).containsExactly("سمير حداد", "nobody");
  }

  @Test void aSignBehindItsVerbIsNobody() {
    assertThat(arabic(
        "قالت لينا خوري إن الطريق مفتوح.",
        "وعلى الطريق تقول لافتة قديمة: «الجسر مغلق»."))
        .containsExactly(
            "لينا خوري",
            "nobody");
  }

  @Test void betweenIsNoVerb() {
    assertThat(arabic(
        "جرى اللقاء في بيروت بين السفير سمير حداد ووفد البلدية، وهذا ما يعني أن الطريق طويل."))
        .containsExactly(
            "nobody");
  }

  @Test void whatSomebodyShouldMakeClearIsNotSaid() {
    assertThat(arabic(
        "وقع سمير حداد العقد مع البلدية.",
        "البئر جافة منذ عام، وعلى الناس أن يوضحوا متى تفتح."))
        .containsExactly(
            "nobody",
            "nobody");
  }

  @Test void aDocumentHasNoSpeaker() {
    assertThat(english(
        "The document says that the land was sold."))
        .containsExactly(
            "nobody");
  }

  @Test void aLawHasNoSpeaker() {
    assertThat(english(
        "The law says that wells belong to the village."))
        .containsExactly(
            "nobody");
  }

  @Test void whoDeclinedToCommentSaidNothing() {
    assertThat(english(
        "Samir Haddad declined to comment."))
        .containsExactly(
            "nobody");
  }

  @Test void whatSomebodyDidNotSayIsNotTheirs() {
    assertThat(english(
        "Samir Haddad did not say when the road would open."))
        .containsExactly(
            "nobody");
  }

  @Test void aCapitalIsNoSpeaker() {
    assertThat(english(
        "Damascus said that the border was open."))
        .containsExactly(
            "nobody");
  }

  @Test void aStreetCalledSaidSaysNothing() {
    assertThat(english(
        "Said Street was closed after the flood."))
        .containsExactly(
            "nobody");
  }

  @Test void aVerbInsideAQuotationNamesNobody() {
    assertThat(english(
        "Lina Khoury said: “Karim Nasser said that the well was dry.”"))
        .containsExactly(
            "Lina Khoury: [Karim Nasser said that the well was dry]");
  }

  @Test void theOneWhoIsToldIsNoSpeaker() {
    assertThat(english(
        "“The truce holds,” Samir Haddad told Reuters."))
        .containsExactly(
            "Samir Haddad: [The truce holds]");
  }

  @Test void scareQuotesHaveNoSpeaker() {
    assertThat(english(
        "The “garden” behind the school is a heap of stones."))
        .containsExactly(
            "nobody");
  }

  @Test void aFilmIsNoQuotation() {
    assertThat(english(
        "The film “Rain at Noon” opens on Friday."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicProverbHasNoSpeaker() {
    assertThat(arabic(
        "يقول المثل إن الجار قبل الدار."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicSignHasNoSpeaker() {
    assertThat(arabic(
        "تقول اللافتة إن الدخول ممنوع."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicDocumentHasNoSpeaker() {
    assertThat(arabic(
        "تقول الوثيقة إن الأرض بيعت."))
        .containsExactly(
            "nobody");
  }

  @Test void whoDidNotAnnounceSaidNothing() {
    assertThat(arabic(
        "لم يعلن سمير حداد موعد فتح الطريق."))
        .containsExactly(
            "nobody");
  }

  @Test void whoRefusedToCommentSaidNothing() {
    assertThat(arabic(
        "رفض سمير حداد التعليق."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicCapitalIsNoSpeaker() {
    assertThat(arabic(
        "قالت دمشق إن الحدود مفتوحة."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicVerbInsideAQuotationNamesNobody() {
    assertThat(arabic(
        "قالت لينا خوري: «قال كريم ناصر إن البئر جافة»."))
        .containsExactly(
            "لينا خوري: [قال كريم ناصر إن البئر جافة]");
  }

  @Test void arabicAddresseeIsNoSpeaker() {
    assertThat(arabic(
        "قال سمير حداد لوكالة رويترز إن الهدنة صامدة."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void arabicScareQuotesHaveNoSpeaker() {
    assertThat(arabic(
        "خلف المدرسة «حديقة» من الحجارة."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicFilmIsNoQuotation() {
    assertThat(arabic(
        "يعرض فيلم «مطر الظهيرة» يوم الجمعة."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicGovernmentIsNoSpeaker() {
    assertThat(arabic(
        "أعلنت الحكومة التركية أن الحدود مفتوحة."))
        .containsExactly(
            "nobody");
  }

  @Test void anUnfoldedNounIsNoVerb() {
    assertThat(arabic(
        "وضعت أم سالم قِدراً كبيرة على النار."))
        .containsExactly(
            "nobody");
  }

  @Test void amongIsNotExplained() {
    assertThat(arabic(
        "الفرق بين الجيران أن البيت القديم أعلى."))
        .containsExactly(
            "nobody");
  }

  @Test void whatIsAnnouncedByNobodyIsNobodys() {
    assertThat(arabic(
        "أعلن عن صفقة كبيرة في المدينة."))
        .containsExactly(
            "nobody");
  }

  @Test void whoeverAffirmsIsNobody() {
    assertThat(arabic(
        "قال سمير حداد إن الجسر آمن.",
        "هناك من يؤكد أن الجسر قديم."))
        .containsExactly(
            "سمير حداد",
            "nobody");
  }

  @Test void aThingBeforeTheVerbIsNoSpeaker() {
    assertThat(arabic(
        "قال سمير حداد إن الجسر آمن.",
        "الأرقام الأخيرة تشير إلى أن الجسر قديم."))
        .containsExactly(
            "سمير حداد",
            "nobody");
  }

  @Test void arabicRelayingMediumIsNoSpeaker() {
    assertThat(arabic(
        "نقلت قناة المرفأ عن لينا خوري قولها إن البئر جافة."))
        .containsExactly(
            "لينا خوري");
  }

  @Test void arabicAddresseeInMarksIsNoSpeaker() {
    assertThat(arabic(
        "قال سمير حداد لـ«المرفأ» إن الجسر آمن."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void whoDeclinedSaidNothing() {
    assertThat(arabic(
        "امتنع سمير حداد عن الإدلاء بأي تصريح."))
        .containsExactly(
            "nobody");
  }

  @Test void whoeverFollowsASpokesmanIsNoBassem() {
    assertThat(arabic(
        "قال المتحدث باسم الجيش إن الطريق مغلق."))
        .containsExactly(
            "المتحدث باسم الجيش");
  }

  @Test void aPrayerIsNoName() {
    assertThat(arabic(
        "يقول صلى الله عليه وسلم: «الجار قبل الدار»."))
        .containsExactly(
            "nobody");
  }

  @Test void arabicBookIsNoQuotation() {
    assertThat(arabic(
        "صدر كتاب «حديقة الظهيرة» في بيروت."))
        .containsExactly(
            "nobody");
  }

  @Test void whatTwoAgreeIsNotSaid() {
    assertThat(english(
        "Samir Haddad and Karim Nasser, mayor of Tel Rifaat, agreed that the bridge would stay closed.",
        "Karim Nasser agreed that the bridge had been closed too long."))
        .containsExactly(
            "nobody",
            "Karim Nasser (mayor of Tel Rifaat)");
  }

  @Test void whatANoticeReadsIsNotSaid() {
    assertThat(Read.speakers(
        "Samir Haddad said the road was open.",
        "“Knock before entering,” read a notice on the door."))
        .isEmpty();
  }

  @Test void whatIsAskedWhetherIsNotSaid() {
    assertThat(Read.speakers(
        "Asked whether he believed the minister, Samir Haddad left the room."))
        .isEmpty();
  }

  @Test void whoSaysNothingIsSilent() {
    assertThat(Read.speakers("Samir Haddad himself has said little.")).isEmpty();
    assertThat(Read.speakers("Samir Haddad said nothing about the road.")).isEmpty();
    assertThat(Read.speakers("Samir Haddad said nothing would change.")).containsExactly("Samir Haddad");
  }
}
