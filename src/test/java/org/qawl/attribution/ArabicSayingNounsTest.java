package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who says what stands behind a noun of speech: بتأكيده أن, رغم تأكيد الوزير أن. */
class ArabicSayingNounsTest {
  private static final String BEFORE = "قال سمير حداد إن الطريق مفتوح.";

  @Test void theSubjectOfAnyVerbSaysWhatANounOfSpeechTells() {
    assertThat(Read.speakers("وضع رئيس نادي الروضة سمير حداد حداً للشائعات بتأكيده أنه باق في منصبه."))
        .containsExactly("سمير حداد");
    assertThat(Read.speakers("أما المخرج سمير حداد، العائد إلى المسرح، فاستبق الجلسة بالإشارة إلى أن الطريق ضيق."))
        .containsExactly("سمير حداد");
    assertThat(Read.speakers("رئيس اللجنة سمير حداد، الذي وصل أمس، حسم الجدل بتأكيده أن الطريق مفتوح."))
        .containsExactly("سمير حداد");
    assertThat(Read.speakers("فيما آثرت لينا حداد، التي وصلت أمس، الاكتفاء بالإشارة إلى أن الطريق ضيق."))
        .containsExactly("لينا حداد");
    assertThat(Read.speakers(BEFORE, "وفاجأ الحضور بإعلانه أن البئر جافة.")).containsExactly("سمير حداد");
  }

  @Test void aSecondClauseHasItsOwnSubject() {
    assertThat(Read.speakers("قال سمير حداد إن الطريق مفتوح، فيما فاجأت لينا خوري الحضور بإعلانها أن البئر جافة."))
        .containsExactly("سمير حداد", "لينا خوري");
  }

  @Test void whateverThePrepositionIsTheNounWithAPronounTellsWhatHeSaid() {
    assertThat(Read.clauses("عاد سمير حداد إلى بيته رغم تأكيده أن الطريق مغلق."))
        .containsExactly("سمير حداد: أن الطريق مغلق");
    assertThat(Read.speakers("اعتذرت لينا حداد عن قولها إن الطريق مغلق.")).containsExactly("لينا حداد");
  }

  @Test void whoeverStandsBehindTheNounSaysIt() {
    assertThat(Read.clauses("أثار تأكيد وزير النقل سمير حداد أمس أن الطريق مغلق."))
        .containsExactly("سمير حداد: أن الطريق مغلق");
    assertThat(Read.speakers("عاد الناس إلى بيوتهم بعد إعلان لينا حداد أن الطريق مغلق.")).containsExactly("لينا حداد");
    assertThat(Read.speakers("رحب سمير حداد بتأكيد لينا خوري أن الطريق مفتوح.")).containsExactly("لينا خوري");
  }

  @Test void aSpeechBeginsAndEndsAlsoWithWhatIsNoClause() {
    assertThat(Read.clauses("ختم سمير حداد كلمته بدعوة السكان إلى ضبط النفس."))
        .containsExactly("سمير حداد: إلى ضبط النفس");
    assertThat(Read.speakers("عرف سمير حداد بدعوة السكان إلى ضبط النفس.")).isEmpty();
  }

  @Test void whatHasNotBeenSaidIsNobodysWord() {
    assertThat(Read.speakers("بقي الناس في بيوتهم في انتظار إعلان لينا حداد أن الطريق مفتوح.")).isEmpty();
    assertThat(Read.speakers("خرج سمير حداد من دون تأكيده أن الطريق مفتوح.")).isEmpty();
    assertThat(Read.speakers("وبالتأكيد إن الطريق مفتوح.")).isEmpty();
  }

  @Test void theWordOfNamelessPeopleIsNobodyElses() {
    assertThat(Read.speakers("قال البنك الدولي إن الطريق ضيق.", "ونقلت وكالة رويترز عن دبلوماسيين قولهم إن البئر جافة."))
        .doesNotContain("البنك الدولي");
    assertThat(Read.speakers(BEFORE, "لا أعرف السبب، ولكن بالتأكيد أن البئر جافة.")).isEmpty();
  }

  @Test void whoTakesAStandOnAWordDoesNotSayIt() {
    assertThat(Read.speakers("استشهد سمير حداد بقوله إن الطريق مفتوح.")).isEmpty();
  }

  @Test void whoComesToSaySomethingSaysIt() {
    assertThat(Read.speakers("عاد سمير حداد إلى التأكيد أن الطريق مفتوح.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("وجد سمير حداد نفسه مضطراً إلى الاعتراف بأن الطريق مغلق.")).containsExactly("سمير حداد");
    assertThat(Read.speakers("ذهبت لينا حداد إلى المطالبة بوقف المشروع.")).containsExactly("لينا حداد");
    assertThat(Read.speakers("تجنب سمير حداد الإشارة إلى أن الطريق مغلق.")).isEmpty();
    assertThat(Read.speakers("لم يعد سمير حداد إلى التأكيد أن الطريق مفتوح.")).isEmpty();
  }

  @Test void theOnlyThingOneFindsToSayIsSaid() {
    assertThat(Read.clauses("لم يجد سمير حداد وصفاً لما جرى سوى أنه «نكبة»."))
        .containsExactly("سمير حداد: أنه «نكبة»");
    assertThat(Read.speakers("لم يجد سمير حداد سوى أن يغادر.")).isEmpty();
  }

  @Test void whatIsQuotedIsHeldAgainstSomebody() {
    assertThat(Read.quotes("أخذ سمير حداد على البعثة «انتقالها من دور الوسيط إلى دور الحكم»."))
        .containsExactly("سمير حداد: انتقالها من دور الوسيط إلى دور الحكم");
    assertThat(Read.speakers("أخذ سمير حداد على النادي مبلغاً من المال.")).isEmpty();
  }
}
