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

  @Test void theFamilysNameFollowsTheFathersThoughBothHaveTheArticle() {
    assertThat(speakers("قالت ليلى الحسن الموسى، مديرة المدرسة، إن الطريق مغلق.", "ووعدت الموسى بفتح الطريق."))
        .containsExactly("ليلى الحسن الموسى", "ليلى الحسن الموسى");
  }

  @Test void whoeverIsCalledSomebodysDaughterIsSomebody() {
    assertThat(speakers("وقالت أصيلة بنت ناصر المعمرية إن الطريق مفتوح.")).containsExactly("أصيلة بنت ناصر المعمرية");
  }

  @Test void anOpinionIsNoGivenName() {
    assertThat(speakers("وفي رأي لينا حداد، الباحثة في المعهد، فإن الطريق مغلق.")).containsExactly("لينا حداد");
  }

  @Test void everydayWordsAreABodysNameBetweenMarksIfTheArticleHasNamedIt() {
    assertThat(speakers("باعت شركة أفق البحر للطاقة سفينتها.", "ونفت «أفق البحر» الخبر.", "رأينا «أفق البحر» من النافذة."))
        .containsExactly("", "شركة أفق البحر للطاقة", "");
    assertThat(speakers("باعت شركة أفق البحر للطاقة سفينتها.", "وصل الصياد إلى أفق البحر ونفت جارته الخبر.").getLast())
        .doesNotContain("شركة");
  }

  @Test void aClauseAboutTheSubjectPartsTheVerbFromItsPreposition() {
    assertThat(speakers("قالت لينا حداد إن الطريق مغلق.",
        "وكشفت حداد، وهي أول امرأة تدير المعهد، عن خطة جديدة، متوقعة أن يفتح الطريق."))
        .containsExactly("لينا حداد", "لينا حداد");
  }

  @Test void theClauseOfALaterVerbIsNotTheFirstOnes() {
    assertThat(speakers("ووعد سمير حداد بفتح الطريق، بينما رأى نادر خوري أن ذلك لا يكفي."))
        .containsExactly("سمير حداد; نادر خوري");
  }

  @Test void aVerbBehindFaGoesOnWithThePostBeforeIt() {
    assertThat(speakers("قال سمير حداد، مدير المهرجان، إن الدورة طويلة.", "وقال الشاعر نادر خوري إن النشيد قصير.",
        "واستجاب مدير المهرجان للشاعر، فوعد بفتح القاعة.")).last().isEqualTo("سمير حداد");
  }

  @Test void aNumberOfThingsSaysNothing() {
    assertThat(speakers("ويقدر عدد الحالات بنحو مئة.")).containsExactly("");
  }

  @Test void aNamelessPersonMaySayByWhatNameToQuoteHer() {
    assertThat(Attributed.arabic("وتروي موظفة سابقة في المعهد، طلبت أن يشار إليها باسم سلمى، أن الطريق كان مغلقاً."))
        .containsExactly("سلمى (موظفة سابقة في المعهد)");
  }

  @Test void namesGoOnToTheFamilyThoughAFathersIsAPrepositionOrANation() {
    assertThat(speakers("قال عبد الأمير خلف الحلفي إن الطريق مغلق.", "وقال فيصل بن عبد المحسن التركي القحطاني إنه مفتوح.",
        "وقال زياد محمود أبو الهوى الزغاري لإذاعة محلية إن الجسر ضيق.", "وقال سليمان الخرابشة الحباشنة إن البئر جافة.",
        "وقال ماهر رداد القضاة، منسق الحملة، إن النهر بعيد.", "وقالت وصال عبد الرحيم جرادات، المحامية، إن الوقت ضيق."))
        .containsExactly("عبد الأمير خلف الحلفي", "فيصل بن عبد المحسن التركي القحطاني", "زياد محمود أبو الهوى الزغاري",
            "سليمان الخرابشة الحباشنة", "ماهر رداد القضاة", "وصال عبد الرحيم جرادات");
  }

  @Test void whateverTheVerbIsWhoDoesItBySayingSpeaks() {
    assertThat(speakers("قاطعته النائبة ستيفاني مسعد بالقول إن الجلسة «طويلة».")).containsExactly("ستيفاني مسعد");
    assertThat(speakers("قاطعته النائبة ستيفاني مسعد بالقول المأثور.")).containsExactly("");
  }

  @Test void aNounMayBeDescribedByWhomeverStandsBehindTheVerb() {
    assertThat(speakers("وصلت الوفود في خطوة وصفها العميد سمير حداد، رئيس اللجنة، بأنها «بداية الطريق»."))
        .containsExactly("سمير حداد");
    assertThat(speakers("لا وقت لدى الكاتب لوصفها سريعاً بأنها جميلة.")).containsExactly("");
    assertThat(speakers("أحب القرية التي وصفها")).containsExactly("");
  }

  @Test void aParticipleBelongsToTheSubjectOfItsClause() {
    assertThat(speakers("اعتذر سمير حداد، فيما ربط أيمن خوري موافقته بالموازنة، سائلاً: «متى نبدأ؟»."))
        .containsExactly("أيمن خوري");
  }

  @Test void goingToAViewIsSayingIt() {
    assertThat(speakers("ويذهب سمير حداد، منسق الحملة، إلى أن الطريق طويل.")).containsExactly("سمير حداد");
    assertThat(speakers("ذهب سمير حداد إلى السوق رغم أن الطريق طويل.")).containsExactly("");
  }

  @Test void whomOneTellsMayStandBetweenTheVerbAndItsSubject() {
    assertThat(speakers("والسبب، على ما شرحت لصحافيين في البلدة لينا خوري، نائبة المدير، أن الجسر ضيق."))
        .containsExactly("لينا خوري");
  }

  @Test void whoeverDoesNotExpectSomethingSaysSo() {
    assertThat(speakers("ولا يتوقع الخبير النفطي سمير حداد أن يطول الإغلاق.")).containsExactly("سمير حداد");
  }

  @Test void aMinisterOfMoneyIsTheSubjectOfTheNextSentenceToo() {
    assertThat(speakers("قال غسان الصايغ إن الجلسة مغلقة.",
        "وزير المال سمير حداد، الذي ظل صامتاً، تحدث مساء. ردّ أولاً على الصايغ فأقرّ بأن الجسر لم يكتمل."))
        .containsExactly("غسان الصايغ", "سمير حداد");
  }

  @Test void anEpithetAtTheBeginningOfAParagraphMeansWhoSpokeLast() {
    assertThat(speakers("قال سمير حداد، المرشح عن الدائرة، إن الفرز بطيء.", "وأضاف الضابط السابق أنه سيعترض."))
        .containsExactly("سمير حداد", "سمير حداد");
    assertThat(speakers("قال سمير حداد، المرشح عن الدائرة، إن الفرز بطيء.", "وقالت الوزيرة السابقة إنها ستعترض.").getLast())
        .isNotEqualTo("سمير حداد");
  }

  @Test void whoIsCreditedBySayingAloneSpeaks() {
    assertThat(speakers("وصلت لينا حداد إلى القرية مساء. كان الثمن، بحسب ما توضح، كل ما ادخرته في عامين."))
        .containsExactly("لينا حداد");
  }

  @Test void aQuotationFollowsTheCreditAtOnce() {
    assertThat(Attributed.arabic("قالت لينا حداد إن الطريق طويل.", "ومن يراه، كما تقول، «يحتاج إلى صبر»."))
        .last().isEqualTo("لينا حداد: [يحتاج إلى صبر]");
  }

  @Test void sheBelievesIsNotWhatIsBelieved() {
    assertThat(speakers("سجلت المنظمة الدولية للهجرة غرق قاربين، فيما تعتقد أن الرقم الفعلي أعلى."))
        .containsExactly("المنظمة الدولية للهجرة");
  }

  @Test void whatSomebodySaysAfterSomethingElseIsSaid() {
    assertThat(speakers("رفض سمير حداد العرض. نظر إلى رفاقه قبل أن يرد بأن الخوف لا يفيد."))
        .containsExactly("سمير حداد");
  }

  @Test void aParticipleTellsHowItWasSaid() {
    assertThat(speakers("قال سمير حداد إن البئر جافة.", "وزاد شارحا: «الفلاح الصغير باع كل شيء»."))
        .last().isEqualTo("سمير حداد");
  }

  @Test void somebodysAgeIsNoName() {
    assertThat(speakers("قالت لينا حداد إن البئر جافة.", "«كنا نملأ الجرار»، تقول السيدة الستينية."))
        .last().isEqualTo("لينا حداد");
  }

  @Test void aBodyBetweenMarksIsWhatTheClauseIsAbout() {
    assertThat(speakers("أما «كتيبة نسيم»، التابعة لـ«سرايا الوادي»، فتحدثت عن كمين في محيط الجسر."))
        .containsExactly("كتيبة نسيم");
  }

  @Test void aBodyBetweenMarksIsTheSubjectOfItsSentence() {
    assertThat(speakers("منظمة «برو نسيم» المعنية بالأنهار ذهبت إلى المحكمة، محذرة من أن السد قد ينهار."))
        .containsExactly("برو نسيم");
  }

  @Test void aNamelessPersonTheSentenceIsAboutSpeaks() {
    assertThat(speakers("قال سمير حداد إن البئر جافة.", "مصدر في البلدية، تحفظ على ذكر اسمه، أرجع التأخير إلى الأمطار.",
        "سألنا عنه موظفاً في البلدية، فأجاب بأن القرار قيد الدرس.")).containsExactly("سمير حداد", "مصدر في البلدية", "موظفاً");
  }

  @Test void aQuotationBehindAnotherClauseIsItsOwn() {
    assertThat(speakers("بينما أثنى أصحاب المحال على الهدوء، كان أبو سجاد، الذي يدير متجراً، غاضباً: «قطعوا رزقنا»."))
        .containsExactly("أبو سجاد");
  }

  @Test void aNationAloneCallsItsManAgain() {
    assertThat(speakers("يجد المدرب ماريو فييرا نفسه وحيداً. واكتفى البرازيلي، في المؤتمر، بالقول إن من يتدرب يلعب."))
        .containsExactly("ماريو فييرا");
  }

  @Test void twoDualsAreNoName() {
    assertThat(speakers("الخطوة، وفق سمير حداد، تحمل رسالتين متناقضتين: طمأنة الدائنين وإثارة القلق."))
        .containsExactly("سمير حداد");
  }

  @Test void anArticleOfTheConstitutionIsNobody() {
    assertThat(speakers("قال سمير حداد إن البئر جافة.", "ويشترط الفصل 67 توقيع ثلث الأعضاء.")).last().isEqualTo("");
  }

  @Test void whoSpokeIsMeantByHimself() {
    assertThat(speakers("قالت لينا حداد إن البئر جافة.", "غير أن الأكاديمية ذاتها تستبعد أن تنضب البئر."))
        .last().isEqualTo("لينا حداد");
  }

  @Test void itsStatementSpeaksForTheBodyNamedBefore() {
    assertThat(speakers("رحبت نقابة المعلمين بالقرار. وجاء في بيانها أن الطريق طويل."))
        .containsExactly("نقابة المعلمين");
  }

  @Test void aNamelessPersonIsCalledByWhereHeIs() {
    assertThat(speakers("ورفض مسؤول في مكتب المحافظ التعليق، وقال إن الطريق مغلق.", "وقال مصدر في بيان أمس إن الجسر ضيق.",
        "وقالت مصادر مقربة من وزارة النقل إن البئر جافة.", "وقال مسؤول أمني في المنطقة إن الليل طويل."))
        .containsExactly("مسؤول في مكتب المحافظ", "مصدر", "مصادر مقربة من وزارة النقل", "مسؤول أمني في المنطقة");
  }

  @Test void namesHaveForeignParticlesButNoProphetBehindThem() {
    assertThat(speakers("سيغيب ماركو ديل فيرو رئيس الاتحاد عن الاجتماع.", "ونفى ديل فيرو أن يكون مريضاً."))
        .containsExactly("", "ماركو ديل فيرو");
    assertThat(speakers("سأل زيد بن ثابت النبي عن الصلاة قائلاً: «متى تجب؟»")).containsExactly("زيد بن ثابت");
  }

  @Test void whatBelongsToANamelessPersonGoesWithHim() {
    assertThat(speakers("وأكد مصدر في الدفاع المدني اليمني أن السيل جرف الجسر.", "وأشارت مصادر «أخبار الوادي» إلى أن البئر جافة.",
        "وقال مسؤول أمني بوزارة الزراعة لرويترز إن الطريق مغلق.", "ويرى القائمون على المهرجان أن الوقت ضيق."))
        .containsExactly("مصدر في الدفاع المدني اليمني", "مصادر «أخبار الوادي»", "مسؤول أمني بوزارة الزراعة",
            "القائمون على المهرجان");
    assertThat(speakers("وقال المتحدث الرسمي لبلدية الوادي إن السوق مفتوح.")).containsExactly("المتحدث الرسمي لبلدية الوادي");
    assertThat(speakers("وقال المتحدث الرسمي لرويترز إن السوق مفتوح.")).containsExactly("المتحدث الرسمي");
    assertThat(speakers("ودعا مفاوضو الأمم المتحدة التجار إلى الصبر.", "وقال مصدر أمني ليبي إن الليل طويل."))
        .containsExactly("مفاوضو الأمم المتحدة", "مصدر أمني ليبي");
    assertThat(speakers("وحذر مسؤولون من التعامل مع السماسرة.")).containsExactly("مسؤولون");
  }

  @Test void aPostWithoutANameIsGivenWhole() {
    assertThat(speakers("قال مدير التعليم بمحافظة الوادي إن الاختبارات تبدأ غداً.", "وأضاف مدير التعليم أن القاعات جاهزة."))
        .containsExactly("مدير التعليم بمحافظة الوادي", "مدير التعليم بمحافظة الوادي");
    assertThat(speakers("وأكد رئيس مجلس إدارة الغرفة التجارية أن السوق تنمو.")).containsExactly("رئيس مجلس إدارة الغرفة التجارية");
    assertThat(speakers("وأوضح مدير عام فرع وزارة الزراعة بمنطقة الوادي لرويترز أن البئر جافة."))
        .containsExactly("مدير عام فرع وزارة الزراعة بمنطقة الوادي");
    assertThat(speakers("وقال قائد بارز في حركة النسيم إن الجسر آمن.")).containsExactly("قائد بارز في حركة النسيم");
  }

  @Test void whoHandsOnWhatSomebodySaysIsNoSpeaker() {
    assertThat(speakers("وقال سمير حداد بحسب رويترز: «الجسر آمن».", "وقال وزير النقل وفقاً لصحيفة المرفأ إن الطريق مفتوح."))
        .containsExactly("سمير حداد", "وزير النقل");
    assertThat(speakers("قال سمير حداد إن الجسر آمن.", "وأضاف، وفقاً لوكالة رويترز، أن السوق مفتوح."))
        .containsExactly("سمير حداد", "سمير حداد");
    assertThat(speakers("وبحسب وكالة رويترز فإن السوق مفتوح.")).containsExactly("رويترز");
  }

  @Test void howSomebodySpeaksHidesNeitherHimNorHisWords() {
    assertThat(speakers("قال سمير حداد إن الجسر مغلق.", "وأضاف بنبرة حزينة أن السوق خالٍ.", "ثم قال بصوت لا يكاد يُسمع إن الليل طويل."))
        .containsExactly("سمير حداد", "سمير حداد", "سمير حداد");
    assertThat(speakers("طمأن سمير حداد التجار، لكنه نصح أهالي الوادي بعدم العودة.")).containsExactly("سمير حداد");
    assertThat(speakers("اتهم سمير حداد شركات لاستخراج الرخام في جنوب الوادي بـ«غض الطرف» عن الغش.")).containsExactly("سمير حداد");
    assertThat(speakers("أكدت والدة راكب الأمواج الشهير سمير حداد أنها رأت الموج.")).noneMatch("سمير حداد"::equals);
  }

  @Test void namelessPeopleGoOnSpeakingLikeAnybodyElse() {
    assertThat(speakers("قال سمير حداد إن الجسر مغلق.", "وتراجعت الأسعار، حسب مسؤول في الوزارة، وأضاف أن الشتاء طويل."))
        .containsExactly("سمير حداد", "مسؤول في الوزارة");
    assertThat(speakers("قال سمير حداد إن الجسر مغلق.", "ورفضت متحدثة باسم الوزارة التعليق، مشيرة إلى أن الوزير سيعلن الموعد."))
        .containsExactly("سمير حداد", "متحدثة باسم الوزارة");
    assertThat(speakers("وفقاً لموقع أخبار الوادي، غاب الهداف.")).containsExactly("موقع أخبار الوادي");
    assertThat(speakers("بالنسبة لسمير حداد هو جيد في عمله.")).containsExactly("");
  }

  @Test void whatIsToldMayBeginAsAQuestionDoes() {
    assertThat(speakers("روى سمير حداد للصحافيين كيف عاد المزارعون إلى الحقول.")).containsExactly("سمير حداد");
    assertThat(speakers("ترك سمير حداد المدينة. «رفاقي رحلوا»، يقول بلا مرارة، «وأنا ما زلت هنا».")).containsExactly("سمير حداد");
    assertThat(speakers("أفادت شركة النسيم بأن الجسر آمن.", "وأوضح المصدر نفسه أن السوق مفتوح."))
        .containsExactly("شركة النسيم", "شركة النسيم");
  }

  @Test void aRankIsNoNameAndATitleNoBody() {
    assertThat(speakers("وقال العميد ركن شاهين بن سالم القرني إن التمرين مفيد.", "وأكد العميد أن الجنود جاهزون."))
        .containsExactly("شاهين بن سالم القرني", "شاهين بن سالم القرني");
    assertThat(speakers("قال قائد الشرطة اللواء سمير حداد إن الجسر آمن.", "وأكد اللواء أن السوق مفتوح."))
        .containsExactly("سمير حداد", "سمير حداد");
    assertThat(speakers("وأوضحت الأمانة العامة لسوق الوادي أن الجائزة كبيرة.")).containsExactly("الأمانة العامة لسوق الوادي");
    assertThat(speakers("ويقال إن تشدد سمير حداد معروف.", "وتحظى التجربة بتقدير كبير محلياً ودولياً.")).containsExactly("", "");
  }

  @Test void aKnownBodyIsNoShortFormOfAnUnknownOne() {
    assertThat(speakers("قال مجلس الأمن القومي إن الهدنة هشة.", "وقال مجلس الأمن إن الوضع صعب."))
        .containsExactly("مجلس الأمن القومي", "مجلس الأمن");
  }

  @Test void butTakesInNeitherAnObjectNorHowItWasSaid() {
    assertThat(speakers("ودعت أوساط اقتصادية في الوادي المدارس إلى التعاون.")).containsExactly("أوساط اقتصادية في الوادي");
    assertThat(speakers("وقال وزير النقل في نهاية الحفل إن الطريق سيفتح.")).containsExactly("وزير النقل");
    assertThat(speakers("وقال مسؤول أمني لـ«المرفأ» إن الليل طويل.")).containsExactly("مسؤول أمني");
  }

  @Test void howSomebodySpeaksMayStandBeforeTheColon() {
    for (String how : List.of("وأردف مازحاً", "وأضاف غاضباً", "وتابع بعد صمت طويل")) {
      assertThat(speakers("قال سمير حداد إن الطريق مفتوح.", how + ": «بعنا البيت ولم نبع الأرض»."))
          .as(how).containsExactly("سمير حداد", "سمير حداد");
    }
    assertThat(speakers("قالت لينا حداد إن الطريق مفتوح.", "وأضافت غاضبة: «بعنا البيت»."))
        .containsExactly("لينا حداد", "لينا حداد");
  }

  @Test void whatSomebodyMovesWhileHeSpeaksIsNobody() {
    assertThat(speakers("يعرف سمير حداد الديون. «الزبون يدفع متأخراً»، يلخص التاجر حاله، «فمن ينصفني؟»."))
        .containsExactly("سمير حداد");
    assertThat(speakers("قالت لينا حداد إن الطريق ضيق.", "تهز كتفيها: «من ينصفني؟»."))
        .containsExactly("لينا حداد", "لينا حداد");
  }

  @Test void aQuotationGoesOnBehindAVerbThatTakesShortOnesForItsObject() {
    assertThat(Read.quotes("قال سمير حداد إن الطريق طويل.", "«كنت أعرف الحروف كلها»، يتابع بعد صمت طويل، «ثم نسيتها»."))
        .containsExactly("سمير حداد: كنت أعرف الحروف كلها", "سمير حداد: ثم نسيتها");
  }

  @Test void wordsThatLookBackOnAQuotationMayFollowAtOnce() {
    assertThat(speakers("«لم أعرف مباراة كهذه»؛ هكذا استهل المدرب سمير حداد مؤتمره الصحفي."))
        .containsExactly("سمير حداد");
    assertThat(speakers("«لم أعرف مباراة كهذه»، بهذه الكلمات استهلت المدربة لينا حداد مؤتمرها."))
        .containsExactly("لينا حداد");
    assertThat(speakers("قالت لينا حداد إن الفريق تعب.", "«لم أعرف مباراة كهذه»، هكذا استهلت حديثها."))
        .containsExactly("لينا حداد", "لينا حداد");
  }

  @Test void whoIsHeldResponsibleMayStandBetweenMarks() {
    assertThat(Read.quotes("حمّل سمير حداد «سوء الإدارة» مسؤولية ما جرى.")).containsExactly("سمير حداد: سوء الإدارة");
    assertThat(speakers("أخذت لينا حداد على المنظمين تأخير العرض.")).containsExactly("لينا حداد");
    assertThat(speakers("أخذ سمير حداد على عاتقه تمويل العرض.")).containsExactly("");
  }

  @Test void aDeedMayConsistInWhatSomebodyAnnounces() {
    assertThat(speakers("فاجأ سمير حداد الحضور بإعلانه أن الطريق مفتوح.")).containsExactly("سمير حداد");
    assertThat(speakers("فاجأت لينا حداد الحضور بتنبيهها الجميع إلى أن الطريق ضيق.")).containsExactly("لينا حداد");
  }

  @Test void aCharacterOfANovelDoesNotSpeak() {
    assertThat(speakers("«البحر لا يأخذ شيئاً»، تقول الجدة زينب في مفتتح الرواية.")).containsExactly("");
    assertThat(speakers("«البحر لا يأخذ شيئاً»، تقول لينا حداد عن الرواية.")).containsExactly("لينا حداد");
    String novelist = "قالت لينا حداد: «كتبت طويلاً».";
    assertThat(speakers(novelist, "«البيوت تكذب»، تقول بطلتها عزيزة.", "ويقول بطلها نوح: «سأعود»."))
        .containsExactly("لينا حداد", "", "");
  }
}
