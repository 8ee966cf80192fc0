package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;
import static org.qawl.attribution.Attributed.organizations;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Language;

/** Who speaks in the sentences of Arabic news. */
class ArabicConstructionsTest {
  @Test void theVerbComesFirst() {
    assertThat(arabic(
        "قال سمير حداد إن الهدنة صامدة."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void theSubjectMayComeFirst() {
    assertThat(arabic(
        "سمير حداد قال إن الهدنة صامدة."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void thePostMayStandBehindTheName() {
    assertThat(arabic(
        "قالت لينا خوري، مديرة المخيم، إن الطريق مفتوح."))
        .containsExactly(
            "لينا خوري (مديرة المخيم)");
  }

  @Test void thePostMayStandBeforeTheName() {
    assertThat(arabic(
        "قال مدير المخيم كريم ناصر إن الطريق مفتوح."))
        .containsExactly(
            "كريم ناصر (مدير المخيم)");
  }

  @Test void inHisWordsMeansTheOneBefore() {
    assertThat(arabic(
        "قال كريم ناصر إن البئر جافة.",
        "والنهر «بعيد جداً»، على حد قوله."))
        .containsExactly(
            "كريم ناصر",
            "كريم ناصر: [بعيد جداً]");
  }

  @Test void aVerbWithoutSubjectCarriesTheSpeakerOver() {
    assertThat(arabic(
        "قال كريم ناصر إن البئر جافة.",
        "وأضاف أن النهر بعيد."))
        .containsExactly(
            "كريم ناصر",
            "كريم ناصر");
  }

  @Test void aVerbWithoutSubjectMayIntroduceAQuotation() {
    assertThat(arabic(
        "قالت لينا خوري إن البئر جافة.",
        "وأضافت: «النهر بعيد»."))
        .containsExactly(
            "لينا خوري",
            "لينا خوري: [النهر بعيد]");
  }

  @Test void aParagraphWithoutCueOrQuotationHasNoSpeaker() {
    assertThat(arabic(
        "قال كريم ناصر إن البئر جافة.",
        "في الوادي أربعون بئراً."))
        .containsExactly(
            "كريم ناصر",
            "nobody");
  }

  @Test void aSurnameLaterMeansTheFullName() {
    assertThat(arabic(
        "قال كريم البيطار إن البئر جافة.",
        "وأوضح البيطار أن النهر بعيد."))
        .containsExactly(
            "كريم البيطار",
            "كريم البيطار");
  }

  @Test void aCueMayInterruptTheQuotation() {
    assertThat(arabic(
        "«البئر جافة»، قال كريم ناصر، «والنهر بعيد»."))
        .containsExactly(
            "كريم ناصر: [البئر جافة] [والنهر بعيد]");
  }

  @Test void aQuotationMayRunOnInTheNextParagraph() {
    assertThat(arabic(
        "وقال كريم ناصر: «البئر جافة.",
        "والنهر بعيد»."))
        .containsExactly(
            "كريم ناصر: [البئر جافة]",
            "كريم ناصر: [والنهر بعيد]");
  }

  @Test void theOuterSpeakerOfNestedQuotationsCounts() {
    assertThat(arabic(
        "قالت لينا خوري: «قال لي عمي: \"اذهبي إلى البيت\" فذهبت»."))
        .containsExactly(
            "لينا خوري: [قال لي عمي: \"اذهبي إلى البيت\" فذهبت]");
  }

  @Test void aQuotationAfterASentenceAboutSomebodyIsTheirs() {
    assertThat(arabic(
        "لينا خوري فقدت متجرها في الفيضان. «لم يبق لي شيء»."))
        .containsExactly(
            "لينا خوري: [لم يبق لي شيء]");
  }

  @Test void aQuotationWithoutCueContinuesTheLastSpeaker() {
    assertThat(arabic(
        "قالت لينا خوري إن المتجر ضاع.",
        "«لم يبق لي شيء»."))
        .containsExactly(
            "لينا خوري",
            "لينا خوري: [لم يبق لي شيء]");
  }

  @Test void anInstitutionSpeaks() {
    assertThat(arabic(
        "أعلنت وزارة الصحة أن المستوصف سيفتح أبوابه."))
        .containsExactly(
            "وزارة الصحة");
  }

  @Test void aSpokespersonSpeaksUnderTheirOwnName() {
    assertThat(arabic(
        "قالت رنا عزيز، المتحدثة باسم وزارة الصحة، إن الطحين وصل."))
        .containsExactly(
            "رنا عزيز (المتحدثة باسم وزارة الصحة)");
  }

  @Test void anAgencyRelaysAnother() {
    assertThat(arabic(
        "نقلت وكالة الأناضول عن سمير حداد قوله إن الهدنة صامدة."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void titlesAreNoPartOfTheName() {
    assertThat(arabic(
        "قالت الدكتورة رنا عزيز إن المستوصف ممتلئ."))
        .containsExactly(
            "رنا عزيز");
  }

  @Test void endingsTellTwoSpeakersApart() {
    assertThat(arabic(
        "قالت رنا عزيز إن المستوصف ممتلئ. وقال كريم ناصر إن الطريق مغلق.",
        "وأضافت أن الأسرة قليلة.",
        "وأضاف أن الجرافات قادمة."))
        .containsExactly(
            "رنا عزيز; كريم ناصر",
            "رنا عزيز",
            "كريم ناصر");
  }

  @Test void aDescriptionMeansThePersonItDescribes() {
    assertThat(arabic(
        "قالت رنا عزيز، الباحثة في معهد الميناء، إن الأسعار ستنخفض.",
        "وحذرت الباحثة من انخفاض الأجور."))
        .containsExactly(
            "رنا عزيز (الباحثة في معهد الميناء)",
            "رنا عزيز (الباحثة في معهد الميناء)");
  }

  @Test void curvedMarksQuote() {
    assertThat(arabic(
        "قال سمير حداد: “الهدنة صامدة”."))
        .containsExactly(
            "سمير حداد: [الهدنة صامدة]");
  }

  @Test void straightMarksQuote() {
    assertThat(arabic(
        "قال سمير حداد: \"الهدنة صامدة\"."))
        .containsExactly(
            "سمير حداد: [الهدنة صامدة]");
  }

  @Test void guillemetsQuote() {
    assertThat(arabic(
        "قال سمير حداد: «الهدنة صامدة»."))
        .containsExactly(
            "سمير حداد: [الهدنة صامدة]");
  }

  @Test void aFragmentMayBeQuoted() {
    assertThat(arabic(
        "قال سمير حداد إن الهدنة «خيط رفيع»."))
        .containsExactly(
            "سمير حداد: [خيط رفيع]");
  }

  @Test void aCallIsReported() {
    assertThat(arabic(
        "دعا سمير حداد إلى ضبط النفس."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void inHerViewMeansTheOneBefore() {
    assertThat(arabic(
        "قالت لينا خوري إن الخطة تأخرت.",
        "والحل، برأيها، في يد السكان."))
        .containsExactly(
            "لينا خوري",
            "لينا خوري");
  }

  @Test void theArticleBehindLiIsRestored() {
    assertThat(organizations(Language.ARABIC,
        "قدم الوفد للبنك الدولي خطة جديدة."))
        .containsExactly(
            List.of("البنك الدولي"));
  }

  @Test void aPrepositionIsNoPartOfABody() {
    assertThat(organizations(Language.ARABIC,
        "سلم الوفد الخطة لوزارة الصحة."))
        .containsExactly(
            List.of("وزارة الصحة"));
  }

  @Test void anAcronymInBracketsIsLearned() {
    assertThat(organizations(Language.ARABIC,
        "سيطرت قوات سوريا الديمقراطية (قسد) على الجسر.",
        "وانسحبت قسد من القرية."))
        .containsExactly(
            List.of("قوات سوريا الديمقراطية"),
            List.of("قوات سوريا الديمقراطية"));
  }
}
