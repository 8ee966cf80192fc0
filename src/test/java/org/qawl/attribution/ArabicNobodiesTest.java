package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where a speaker could stand and is none, and where a speaker ends before it. */
class ArabicNobodiesTest {
  @ParameterizedTest
  @ValueSource(strings = {
      // a thing rather than a woman in a post
      "تقدر قيمة الجسر الجديد بمليون دينار.",
      "تعلن حاجتها إلى عمال جدد.",
      // how it is said, and what I do
      "ثم يتساءل ببلاهة: «متى يفتح الجسر؟»",
      "قال ببرود: «سوف أتصل به».",
      "وصرخت أقول: «ما هذا الكلام؟»",
      // by what something is done
      "تدفع الرسوم حسب الخدمة المقدمة نفسها.",
      "تبدأ المرحلة الثانية وفق المبادرة العربية.",
      "توزع المقاعد حسب عدد السكان.",
      "تعهد بذلك حسب «خطة العمل المشتركة».",
      // a part of what is no people, and how many they are
      "أوضحت الكثير من الجوانب، وليت الصحف تكتب عنها.",
      "وكما يشير كثير من المعاجم فإن الكلمة قديمة.",
      "يقدر عدد مستخدمي الجسر في المدينة بنحو ألف.",
      // nobody in particular
      "ما ردك على قول فلان إن الطريق مغلق؟",
      // a law, and a state
      "يلتزم الجميع بنصوص ميثاق الأمم المتحدة التي تؤكد احترام الحدود.",
      "تلوح في الأفق بوادر أزمة بعد أن خاطب النادي اللاعب."})
  void isNobody(String text) {
    assertThat(arabic(text)).containsExactly("nobody");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "عبر لاعبو الفريق عن سعادتهم بالفوز. | لاعبو الفريق",
      "وأرجع الخبراء السبب إلى ارتفاع الأسعار. | الخبراء",
      "وأوضح الخبراء الجدد أن الطريق مفتوح. | الخبراء الجدد",
      "وأعلنت وسائل الإعلام الاتحاد الوطني لكرة القدم فائزاً. | وسائل الإعلام",
      "وقال عدد كبير من المواطنين إن الطريق ضيق. | عدد كبير من المواطنين"})
  void endsWhereItsNounIsComplete(String text, String speaker) {
    assertThat(arabic(text)).containsExactly(speaker);
  }

  @Test void theObjectOfAVerbIsNoAdjectiveOfABody() {
    assertThat(arabic(
        "قالت شركة النسيم إن الأرباح ارتفعت.",
        "وأرجعت الشركة الارتفاع إلى زيادة المبيعات."))
        .containsExactly(
            "شركة النسيم",
            "شركة النسيم");
  }

  @Test void whatAStateGoesOnToDoNobodySays() {
    assertThat(arabic(
        "قالت شركة النسيم إن الطريق مفتوح.",
        "رفضت مصر رسمياً التدخل، وشددت على أهمية حسن الجوار."))
        .containsExactly(
            "شركة النسيم",
            "nobody");
  }

  @Test void whoeverOnlyExplainsInBracketsIsNotMeantByAVerbWithoutSubject() {
    assertThat(arabic(
        "كان يمشي مع وزيره (ابن عمار) على الجسر فقال: «ما أجمل النهر»."))
        .containsExactly(
            "nobody");
  }

  @Test void everydayWordsThatNothingIntroducesAreNobodyASentenceIsAbout() {
    assertThat(arabic(
        "فرح الناس باللون الأخضر البراق على الجدار. وأضاف أن الطريق طويل."))
        .containsExactly(
            "nobody");
  }

  @Test void manyAreNotTheBodyOnWhosePagesTheyWrite() {
    assertThat(arabic(
        "قالت شركة النسيم إن الطريق مفتوح. وكتب صيادون على صفحتها قائلين: «الطريق ضيق»."))
        .containsExactly(
            "شركة النسيم; صيادون: [الطريق ضيق]");
  }

  @Test void whomAFilmTellsOfDoesNotSpeak() {
    assertThat(arabic(
        "يحكي الفيلم عن رامي حداد الذي يترك أخته عند جاره، ويحذره من أن الطريق طويل."))
        .containsExactly(
            "nobody");
  }

  @Test void thePostOfATownMeansItsHolder() {
    assertThat(arabic(
        "قال الأمير سمير بن حداد أمير منطقة حائل إن الجسر جديد.",
        "وأكد أمير منطقة حائل أن الطريق مفتوح.",
        "وأوضح أمير المنطقة أن العمل مستمر."))
        .containsExactly(
            "سمير بن حداد (أمير منطقة حائل)",
            "سمير بن حداد (أمير منطقة حائل)",
            "سمير بن حداد (أمير منطقة حائل)");
  }

  @Test void theMayorOfATownIsNoFirstName() {
    assertThat(arabic(
        "وأكد أمين جدة أن الطريق مفتوح. وقال أمين جدة الدكتور هاني حداد إن الجسر جديد."))
        .containsExactly(
            "هاني حداد (أمين جدة)");
  }

  @Test void twoRanksStandBeforeAName() {
    assertThat(arabic(
        "وقالت الليفتنانت كولونيل فاليري هندرسون إن الشبكة تعمل."))
        .containsExactly(
            "فاليري هندرسون");
  }

  @Test void anUnknownNameStandsBehindABodyInMarks() {
    assertThat(arabic(
        "وقال رئيس مجموعة «النسيم» دوني بريزن في البيان: «العمل مستمر»."))
        .containsExactly(
            "دوني بريزن (رئيس مجموعة «النسيم»): [العمل مستمر]");
  }

  @Test void aSignThatAdvisesIsNobody() {
    assertThat(arabic("يقول سمير حداد إن السوق راكدة. وفوق الصناديق لافتة تنصح الزبائن: «لا تسألوا عن سعر الأمس»."))
        .containsExactly("سمير حداد");
  }

  @Test void aProverbIsNobodyWhateverIsSaidOfIt() {
    assertThat(arabic("ويقول مثل شائع إن الجبال لا تلتقي.")).containsExactly("nobody");
  }

  @Test void whomAManRemembersDoesNotSpeak() {
    assertThat(arabic("رئيس القسم سمير حداد يتذكر طالبة «كانت تأتي قبل الحارس»."))
        .containsExactly("سمير حداد (رئيس القسم): [كانت تأتي قبل الحارس]");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "عاد سمير حداد إلى السوق. رأى هناك لوحاً كُتب عليه: «الخبز أولاً».",
      "رفع الباعة قطعة كرتون كُتبت عليها: «الخبز أولاً».",
      "كتب الطلاب على الجدار: «الخبز أولاً».",
      "كتبت لينا حداد على الجدار: «الخبز أولاً».",
      "علق المضربون لافتة: «الخبز أولاً»."})
  void whatIsWrittenOnASignNobodySays(String text) {
    assertThat(arabic(text)).containsExactly("nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "يقول المثل: «الصبر مفتاح الفرج».",
      "يردد النادل المثل: «الصبر مفتاح الفرج».",
      "يردد سمير حداد المثل: «الصبر مفتاح الفرج».",
      "ويردد الباعة المثل القائل إن الصبر مفتاح الفرج."})
  void aProverbThatGoesRoundIsNobodys(String text) {
    assertThat(arabic(text)).containsExactly("nobody");
  }
}
