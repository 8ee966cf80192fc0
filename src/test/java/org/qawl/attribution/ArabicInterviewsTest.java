package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qawl.analysis.Language;

/** Who answers in the layouts that Arabic newspapers print interviews and round tables in. */
class ArabicInterviewsTest {
  private static final String GUESTS =
      "شارك في الندوة الوزير فهد الراشد والكاتب عادل الأسمر والنائبة لينا حداد.";

  /** The speaker of each paragraph, - where nobody speaks. */
  private static String speakers(String... paragraphs) {
    List<AttributedParagraph> read = Read.article(paragraphs);
    return String.join(", ", read.stream()
        .map(paragraph -> paragraph.speakers().isEmpty() ? "-" : paragraph.speakers().getFirst().name()).toList());
  }

  @Test void whomAQuestionAddressesAnswersIt() {
    assertThat(speakers(GUESTS, "- الوزير فهد الراشد.. كيف حال الصيادين؟", "- حالهم صعبة.",
        "- أستاذ عادل، هل من حل؟", "- الحل ممكن.", "- ومتى يبدأ؟", "- في الربيع.",
        "- معالي الوزير، هل توافق؟", "- أوافق.")).isEqualTo(
        "-, -, فهد الراشد, -, عادل الأسمر, -, عادل الأسمر, -, فهد الراشد");
  }

  @Test void aLabelMayStandBehindAMark() {
    assertThat(speakers(GUESTS, "• هل من حل؟", "•• الراشد: لا.", "• ولماذا؟", "•• حداد: لأن الوقت ضيق.",
        "• ومن السبب؟", "•• النائبة حداد: نحن.")).isEqualTo(
        "-, -, فهد الراشد, -, لينا حداد, -, لينا حداد");
  }

  @Test void whoTakesPartInARoundTableHasHisTitleInHisLabel() {
    assertThat(speakers("ناقش الدكتور سمير حداد والأستاذ كريم ناصر حال المدارس.", "د. حداد: المباني قديمة.",
        "أ. ناصر: والمناهج أيضا.", "د. حداد: والمعلمون قلة.")).isEqualTo(
        "-, سمير حداد, كريم ناصر, سمير حداد");
  }

  @Test void aLabelMayStandInBracketsOrBeforeThem() {
    assertThat(speakers("(سمير حداد): المباني قديمة.", "(لينا الخوري): والمناهج أيضا.",
        "(سمير حداد): والمعلمون قلة.", "(لينا الخوري): صحيح.")).isEqualTo(
        "سمير حداد, لينا الخوري, سمير حداد, لينا الخوري");
    assertThat(speakers("سألنا الناس عن السوق.", "سمير حداد (تاجر): لا أحد يشتري.")).isEqualTo("-, سمير حداد");
  }

  @Test void whoeverAnswersMayBeNamedInTheLabelsAlone() {
    assertThat(speakers("المرفأ: كيف بدأت؟", "رامي زنكي: صغيرا.", "المرفأ: ومن شجعك؟", "رامي زنكي: أبي."))
        .isEqualTo("-, رامي زنكي, -, رامي زنكي");
  }

  @Test void questionsMayHaveAMarkAndAnswersNone() {
    assertThat(speakers("التقينا المخرجة لينا حداد قبل العرض.", "* كيف ولدت الفكرة؟", "من قصة سمعتها.",
        "* وأين صورتها؟", "في القرية.")).isEqualTo("-, -, لينا حداد, -, لينا حداد");
  }

  @Test void answersMayHaveAMarkAndQuestionsNone() {
    assertThat(speakers("التقينا المخرجة لينا حداد قبل العرض.", "كيف ولدت الفكرة؟", "- من قصة سمعتها.",
        "وأين صورتها؟", "- في القرية.")).isEqualTo("-, -, لينا حداد, -, لينا حداد");
  }

  @Test void whereNothingIsMarkedTheArticleSaysThatItIsAnInterview() {
    String[] turns = {"كيف ولدت الفكرة؟", "من قصة سمعتها.", "وأين صورتها؟", "في القرية.", "ومتى تعرض؟", "في الربيع."};
    assertThat(speakers("التقينا المخرجة لينا حداد.", turns[0], turns[1], turns[2], turns[3], turns[4], turns[5]))
        .isEqualTo("-, -, لينا حداد, -, لينا حداد, -, لينا حداد");
    assertThat(speakers("أخرجت لينا حداد فيلما.", turns[0], turns[1], turns[2], turns[3], turns[4], turns[5]))
        .isEqualTo("-, -, -, -, -, -, -");
  }

  @Test void anAnswerGoesOnOverParagraphs() {
    assertThat(speakers("التقينا المخرجة لينا حداد.", "* كيف ولدت الفكرة؟", "- من قصة سمعتها.",
        "وسأزيدك: كانت القصة لجدتي، ولم ترها إلا مرة.", "* وأين صورتها؟", "- في القرية.",
        "تسكت لينا حداد لحظة، ثم تنظر من النافذة.", "* ومتى تعرض؟", "- في الربيع.", "ويعرض الفيلم في مرفأ البلدة."))
        .isEqualTo("-, -, لينا حداد, لينا حداد, -, لينا حداد, -, -, لينا حداد, -");
  }

  @Test void whomTheArticleMetAnswersRatherThanWhoIsNamedBefore() {
    assertThat(speakers("بعد رحيل كريم ناصر، كان لنا لقاء مع مديرة المتحف لينا حداد.", "- متى يفتح المتحف؟",
        "- في الربيع.", "- وهل يكفيه المال؟", "- لا يكفي.")).isEqualTo("-, -, لينا حداد, -, لينا حداد");
  }

  @Test void aQuestionNeedsNoQuestionMarkWhereTwoMarksStandByTurns() {
    assertThat(speakers("أجرينا هذا الحوار مع المخرجة لينا حداد.", "• غبت طويلا. هل تعبت؟ تبدين كذلك.",
        "- لم أتعب. ومن لا يتعب؟ لكنني كتبت.", "• كتبت فيلمين إذا.", "- نعم.", "• وقلت إن «السينما ماتت».",
        "- كنت غاضبة.")).isEqualTo("-, -, لينا حداد, -, لينا حداد, -, لينا حداد");
  }

  @Test void somebodyMayBeBiddenToTellInsteadOfBeingAsked() {
    String met = "التقينا المخرجة لينا حداد.";
    String[] turns = {"كيف بدأت؟", "صغيرة.", "حدثينا عن الفيلم.", "هو عن البحر.", "ومتى يعرض؟", "في الربيع."};
    String answers = "-, -, لينا حداد, -, لينا حداد, -, لينا حداد";
    assertThat(speakers(met, turns[0], "- " + turns[1], turns[2], "- " + turns[3], turns[4], "- " + turns[5]))
        .isEqualTo(answers);
    assertThat(speakers(met, "- " + turns[0], turns[1], "- " + turns[2], turns[3], "- " + turns[4], turns[5]))
        .isEqualTo(answers);
    assertThat(speakers(met, "- " + turns[0], "- " + turns[1], "- " + turns[2], "- " + turns[3], "- " + turns[4],
        "- " + turns[5])).isEqualTo(answers);
    assertThat(speakers(met, turns[0], turns[1], turns[2], turns[3], turns[4], turns[5])).isEqualTo(answers);
    assertThat(speakers(met, "◘ " + turns[0], "○ " + turns[1], "◘ " + turns[2], "○ " + turns[3], "◘ " + turns[4],
        "○ " + turns[5])).isEqualTo(answers);
  }

  @Test void aLetterForQuestionOrAnswerNeedsNoColon() {
    for (String[] label : new String[][] {{"س/", "ج/"}, {"س1:", "ج1:"}, {"س 1 -", "ج 1 -"}, {"سؤال:", "جواب:"}}) {
      assertThat(speakers("التقينا المخرجة لينا حداد.", label[0] + " كيف بدأت؟", label[1] + " صغيرة.",
          label[0] + " حدثينا عن الفيلم.", label[1] + " هو عن البحر.")).as(label[0])
          .isEqualTo("-, -, لينا حداد, -, لينا حداد");
    }
    assertThat(speakers("قالت لينا حداد إن الخطة ثلاثة أجزاء:", "أ/ الطريق", "ب/ الجسر", "ج/ السوق"))
        .isEqualTo("لينا حداد, -, -, -");
  }

  @Test void aLabelMayBeTheInitialsOfANameOrAPostBeforeIt() {
    assertThat(speakers("التقينا المخرجة لينا حداد.", "المرفأ: كيف بدأت؟", "ل.ح: صغيرة.", "المرفأ: ومن شجعك؟",
        "ل.ح: أبي.")).isEqualTo("-, -, لينا حداد, -, لينا حداد");
    assertThat(speakers("المرفأ: ما سبب الأزمة؟", "وزير الطاقة سمير حداد: السوق.", "المرفأ: وما الحل؟",
        "الوزير: الإنتاج.")).isEqualTo("-, سمير حداد, -, سمير حداد");
  }

  @Test void anAnswerMayEndInAQuestion() {
    assertThat(speakers("أجرينا هذا الحوار مع الوزيرة لينا حداد.", "متى يفتح الطريق؟", "غدا.", "ومن يدفع؟",
        "الدولة تدفع. وهل من يدفع سواها؟", "وماذا عن الجسر؟", "يحتاج إلى مال."))
        .isEqualTo("-, -, لينا حداد, -, لينا حداد, -, لينا حداد");
  }

  @Test void whoeverIsAskedByNameAloneAnswers() {
    assertThat(speakers(GUESTS, "- أستاذ عادل، هل من حل؟", "- الحل ممكن.", "- وأنت لينا؟", "- لا أراه.",
        "- ومتى يبدأ؟", "- لا أعرف.")).isEqualTo("-, -, عادل الأسمر, -, لينا حداد, -, لينا حداد");
  }

  @Test void aListOfBodiesIsNoInterview() {
    assertThat(speakers("أقرت المشاريع التالية.", "- أمانة منطقة الوادي: تنفيذ شارع.",
        "- أمانة منطقة المرفأ: تنفيذ جسر."))
        .isEqualTo("-, -, -");
  }

  @Test void whatHappensMeanwhileIsNoAnswer() {
    assertThat(speakers(GUESTS, "- لينا، هل من حل؟", "- الحل ممكن.", "(يرن هاتفها فتغيب دقائق.)",
        "وهو الحل الوحيد.", "- ومتى يبدأ؟", "- لا أعرف.", "- وأين؟", "- هنا."))
        .isEqualTo("-, -, لينا حداد, -, لينا حداد, -, لينا حداد, -, لينا حداد");
  }

  @Test void whoeverWasMetRightBeforeTheFirstQuestionAnswers() {
    assertThat(speakers("قال المخرج عادل الأسمر إن العرض جاهز.", "لقاء قصير مع الممثلة لينا حداد", "* هل من جديد؟",
        "- نعم، عرض ثان.", "* ومتى؟", "- في الربيع.")).isEqualTo("عادل الأسمر, -, -, لينا حداد, -, لينا حداد");
  }

  @ParameterizedTest
  @ValueSource(strings = {"لينا حداد: سيدة القمح تعود", "سيدة القمح لينا حداد تعود"})
  void whoeverTheTitleNamesAnswersThoughSomebodyElseSpokeOfHer(String title) {
    List<AttributedParagraph> read = Attributor.standard().attribute(Language.ARABIC, title,
        List.of("تعمل لينا حداد في المختبر منذ سنوات.", "ويقول زميلها سمير خوري إنها أعند من بذورها.",
            "- كيف بدأت الحكاية؟", "- من جدي.", "- ومتى عدت؟", "- في الربيع."));
    assertThat(read.get(3).speakers()).extracting(Speaker::name).containsExactly("لينا حداد");
  }
}
