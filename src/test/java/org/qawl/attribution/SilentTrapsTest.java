package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;
import static org.qawl.attribution.Attributed.english;

import org.junit.jupiter.api.Test;
import org.qawl.analysis.Language;

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

  @Test void whatTwoAgreeIsNotSaid() {
    assertThat(english(
        "Samir Haddad and Karim Nasser, mayor of Tel Rifaat, agreed that the bridge would stay closed.",
        "Karim Nasser agreed that the bridge had been closed too long."))
        .containsExactly(
            "nobody",
            "Karim Nasser (mayor of Tel Rifaat)");
  }
}
