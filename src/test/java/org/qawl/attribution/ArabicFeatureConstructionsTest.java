package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Language;

/** Who speaks in long Arabic reports, where people are introduced once and called by less afterwards. */
class ArabicFeatureConstructionsTest {
  private static List<String> speakers(String... paragraphs) {
    return Attributed.read(Language.ARABIC, paragraphs).stream()
        .map(paragraph -> String.join("; ", paragraph.speakers().stream().map(Speaker::name).toList()))
        .toList();
  }

  @Test void whoeverSpeaksIsKeptInMindOverThoseHeNames() {
    assertThat(speakers("قالت لينا حداد إن هدى خوري كانت أول من وصل. وأضافت أن الطريق طويل."))
        .containsExactly("لينا حداد");
  }

  @Test void aTitleOrTradeCallsItsHolderAgain() {
    assertThat(speakers("سألت القاضية لينا حداد المتهم عن البئر.", "وردّت القاضية بأن الجلسة «لم تنته»."))
        .last().isEqualTo("لينا حداد");
  }

  @Test void aPhraseBetweenCommasPartsTheVerbFromWhatIsAnnounced() {
    assertThat(speakers("أعلن سمير حداد، مساء الأحد، فتح الطريق.")).containsExactly("سمير حداد");
  }

  @Test void aFirstQuotationIsThatOfWhomTheNextSentenceIntroduces() {
    assertThat(speakers("قال سمير حداد إن البئر جافة.", "«نشرب من الصهريج». لينا خوري تبيع الخبز في السوق."))
        .containsExactly("سمير حداد", "لينا خوري");
  }

  @Test void unknownWordsBehindAPostSpeakBeforeTheVerbToo() {
    assertThat(speakers("لكن نقيب الفلاحين جدعان العلو يشكك في الأرقام.")).containsExactly("جدعان العلو");
  }

  @Test void whomAmmaSetsBeforeTheClauseSpeaks() {
    assertThat(speakers("أما زميلته سلافة نعيم فتعتقد أن الطريق طويل.")).containsExactly("سلافة نعيم");
  }

  @Test void theGivenNameOfTheFirstMentionBelongsToTheSurname() {
    assertThat(speakers("يقطع توفان أرسلان ثمانية كيلومترات. «أخرج قبل الفجر»، يقول أرسلان الذي يعمل في مطحنة."))
        .containsExactly("توفان أرسلان");
  }

  @Test void whoIsAskedAnswersAndNotWhomTheQuestionIsAbout() {
    assertThat(speakers("قال المدرب سمير حداد إن الفريق تعب.", "ولدى سؤاله عن الحارس فهد المطوع، أجاب: «سيلعب»."))
        .containsExactly("سمير حداد", "سمير حداد");
  }

  @Test void aStatementSpeaksForTheBodyThatIssuesIt() {
    assertThat(speakers("قال سمير حداد إن البئر جافة.", "وأصدر البنك الدولي بياناً قال فيه إن الطريق مفتوح."))
        .containsExactly("سمير حداد", "البنك الدولي");
  }

  @Test void aDefiniteNounBeforeTheVerbMeansTheBodyNamedBefore() {
    assertThat(speakers("حذرت منظمة أطباء بلا حدود من الجفاف.", "والمنظمة ترى أن الوقت ضيق."))
        .containsExactly("منظمة أطباء بلا حدود", "منظمة أطباء بلا حدود");
  }

  @Test void aSecondStatementIsNobody() {
    assertThat(speakers("وقال بيان ثانٍ إن العدد ارتفع.")).containsExactly("");
  }

  @Test void aSessionThatIsClosedIsNobody() {
    assertThat(speakers("ورُفعت الجلسة إلى الأحد. وقال سمير حداد إن الجلسة طويلة.")).containsExactly("سمير حداد");
  }

  @Test void whoeverHasSeenItIsNobodyInParticular() {
    assertThat(speakers("قال سمير حداد إن البئر جافة.", "ويقول من رأوا البئر إنها عميقة.")).last().isEqualTo("");
  }

  @Test void whoeverStandsBehindTheVerbNamesIt() {
    assertThat(speakers("قال سمير حداد إن الطريق مغلق، وهو ما اعتبرته الرئاسة «خطأ كبيراً»."))
        .containsExactly("سمير حداد");
  }

  @Test void iMyselfIsNoName() {
    assertThat(speakers("قال سمير حداد إن البئر جافة وأنا أعاني منها. وطالب بحفر بئر.")).containsExactly("سمير حداد");
  }
}
