package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;
import static org.qawl.attribution.Attributed.organizations;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test void wordsBetweenMarksBehindAPostAreNotItsHolder() {
    assertThat(arabic(
        "وتابع المدرب القدير في تصريحات لـ«عيون الملاعب» أنه كان حاضراً."))
        .containsExactly(
            "المدرب القدير");
  }

  @Test void theMediumThatIsToldMayStandBetweenBrackets() {
    assertThat(arabic(
        "وأوضح لـ(المرفأ) مدير المستشفى الدكتور سمير حداد أن القسم الجديد سيفتح غداً."))
        .containsExactly(
            "سمير حداد (مدير المستشفى)");
  }

  @Test void wordsOfTimeMayStandBeforeWhatIsAnnounced() {
    assertThat(arabic(
        "أعلن وزير المياه سمير حداد أول من أمس خطة جديدة لترميم السدود.",
        "وأعلنت لينا خوري مساء أمس الأول فتح الطريق.",
        "وأعلن كريم ناصر أمس (السبت) إغلاق الجسر."))
        .containsExactly(
            "سمير حداد (وزير المياه)",
            "لينا خوري",
            "كريم ناصر");
  }

  @Test void aDocumentIsThatOfTheBodyBetweenMarksWithWhichTheSentenceBegins() {
    assertThat(arabic(
        "من جهتها، ثمنت منظمة «نسيم» في بيان جهود البلدية، وقال البيان إن الحديقة ستفتح غداً."))
        .containsExactly(
            "نسيم");
  }

  @Test void whatIsReportedBeginsBehindNoOtherThat() {
    assertThat(Read.clauses(
        "ذكرت «أم ياسر»، التي تخيط منذ أن كانت في السابعة، أن الطلب على الثياب قليل."))
        .containsExactly(
            "أم ياسر: أن الطلب على الثياب قليل");
  }

  @Test void thePostMayStandBehindTheName() {
    assertThat(arabic(
        "قالت لينا خوري، مديرة المخيم، إن الطريق مفتوح."))
        .containsExactly(
            "لينا خوري (مديرة المخيم)");
  }

  @Test void aPostBehindACommaAndWawIsSomebodyElses() {
    assertThat(arabic(
        "زار رئيس البلدية سمير حداد، ورئيس النادي كريم ناصر، الملعب. وقال حداد إن العشب جاهز."))
        .containsExactly(
            "سمير حداد (رئيس البلدية)");
  }

  @Test void aClauseAboutTheSubjectMayStandBeforeTheVerb() {
    assertThat(arabic(
        "وكانت وزارة النقل، التي تدير المرفأ، قد أعلنت فتح الطريق.",
        "لكن مدير المرفأ سمير حداد، الذي زار الرصيف، أعلن إغلاقه."))
        .containsExactly(
            "وزارة النقل",
            "سمير حداد (مدير المرفأ)");
  }

  @Test void aQuotationMayStandFarBehindAnInterview() {
    assertThat(arabic(
        "وأضاف سمير حداد في مقابلة مع هيئة الإذاعة البريطانية (بي بي سي) «الكتاب قديم جداً»."))
        .containsExactly(
            "سمير حداد: [الكتاب قديم جداً]");
  }

  @Test void aSourceIsGivenWithItsNationAndThoseToWhomItIsNear() {
    assertThat(arabic(
        "قال مسؤولون أمنيون لبنانيون إن الطريق مفتوح.",
        "وقال دبلوماسيان بريطانيان إن الجسر مغلق.",
        "وقال مصدر في القوات الموالية للحكومة إن القتال انتهى.",
        "وأبلغ مسؤولون النادي المحلي أن الملعب مغلق.",
        "وأضاف الدكتور أن البئر جافة."))
        .containsExactly(
            "مسؤولون أمنيون لبنانيون",
            "دبلوماسيان بريطانيان",
            "مصدر في القوات الموالية للحكومة",
            "مسؤولون",
            "nobody");
  }

  @Test void aPostEndsWhereItIsToldInWhatSomethingWasSaid() {
    assertThat(arabic(
        "وأكد المسؤول المحلي في رسالة إلى المحافظ كريم ناصر أن الطريق مفتوح."))
        .containsExactly(
            "المسؤول المحلي");
    assertThat(arabic(
        "قال أستاذ الاقتصاد بجامعة الوادي، الخبير والكاتب الدكتور سمير حداد، إن الأسعار مستقرة."))
        .containsExactly(
            "سمير حداد (أستاذ الاقتصاد بجامعة الوادي)");
  }

  @Test void whatASourceSaysMayStandBehindItsPlaceAndTheDay() {
    assertThat(arabic(
        "أفاد مصدر من الدفاع المدني اليوم الجمعة بإغلاق الطريق.",
        "وأوضح المصدر أن الجسر مغلق أيضاً."))
        .containsExactly(
            "مصدر من الدفاع المدني",
            "مصدر من الدفاع المدني");
  }

  @Test void aSourceMayBeWrittenWithItsVowels() {
    assertThat(arabic(
        "قال مسؤولٌ محليٌّ إن الطريق مفتوح.",
        "وصرحت الشرطة بأن الجسر مغلق."))
        .containsExactly(
            "مسؤولٌ محليٌّ",
            "الشرطة");
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

  @Test void aLongAppositionMayStandBetweenVerbAndName() {
    assertThat(arabic(
        "قال المدير العام السابق لمصلحة مياه الوادي، المهندس سمير حداد، إن الخزان امتلأ."))
        .containsExactly(
            "سمير حداد (المدير العام السابق لمصلحة مياه الوادي)");
  }

  @Test void aLongAppositionMayStandBetweenNameAndVerb() {
    assertThat(arabic(
        "أما سمير حداد، وهو مهندس عمل في المصلحة ثلاثين عاماً، فيرى أن الخزان صغير."))
        .containsExactly(
            "سمير حداد (مهندس عمل في المصلحة ثلاثين عاماً)");
  }

  @Test void anAppositionWithoutCommaMayStandBeforeTheVerb() {
    assertThat(arabic(
        "سمير حداد أحد سكان الوادي يقول إن الخزان صغير."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void titlesOfHonourAreNoPartOfTheName() {
    assertThat(arabic(
        "أكد صاحب السمو الملكي الأمير سعود بن سالم أن المعرض سيفتح غداً.",
        "وأضاف سموه أن الدخول مجاني."))
        .containsExactly(
            "سعود بن سالم",
            "سعود بن سالم");
  }

  @Test void anExcellencyIsWhoeverHasThePost() {
    assertThat(arabic(
        "صرح معالي وزير النقل سمير حداد بأن الجسر جاهز.",
        "وشدد معاليه على سلامة السائقين."))
        .containsExactly(
            "سمير حداد (وزير النقل)",
            "سمير حداد (وزير النقل)");
  }

  @Test void aTitleLeadsToAnUnknownSurname() {
    assertThat(arabic(
        "وأوضح الدكتور الخضيري أن المرض نادر."))
        .containsExactly(
            "الخضيري");
  }

  @Test void aRelativeClauseIsAboutItsAntecedent() {
    assertThat(arabic(
        "وصلت لينا خوري، التي دعت السكان إلى الصبر."))
        .containsExactly(
            "لينا خوري");
  }

  @Test void whomOneTellsIsNoPartOfTheName() {
    assertThat(arabic(
        "أخبرت لينا حداد السكان أن الطريق مفتوح."))
        .containsExactly(
            "لينا حداد");
  }

  @Test void theSubjectBeforeAVerbThatTakesAPersonIsNotTheOneTold() {
    assertThat(arabic(
        "سمير حداد أخبر وزارة النقل أن الجسر آمن."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void twoMaySpeakTogether() {
    assertThat(arabic(
        "قال سمير حداد ولينا خوري إن الجسر آمن.",
        "وقال كل من سمير حداد وكريم ناصر إن الطريق مفتوح."))
        .containsExactly(
            "سمير حداد; لينا خوري",
            "سمير حداد; كريم ناصر");
  }

  @Test void namelessSpeakersGoOnSpeaking() {
    assertThat(arabic(
        "قالت مصادر طبية إن المستوصف ممتلئ. وأضافت أن الأسرة قليلة.",
        "وذكر شهود أن الطريق مغلق. وأضافوا أن الجرافات قادمة."))
        .containsExactly(
            "مصادر طبية",
            "شهود");
  }

  @Test void namelessSpeakersMayStandBeforeTheVerb() {
    assertThat(arabic(
        "لكن الخبراء قالوا إن السد متين."))
        .containsExactly(
            "الخبراء");
  }

  @Test void peopleAreKnownByTheirPlural() {
    assertThat(arabic(
        "يقول المطورون إن الجهاز رخيص."))
        .containsExactly(
            "المطورون");
  }

  @Test void aSpokesmanWithoutNameIsWrittenInFull() {
    assertThat(arabic(
        "وقال متحدث باسم الشرطة إن الطريق مغلق."))
        .containsExactly(
            "متحدث باسم الشرطة");
  }

  @Test void aSpokesmanOfABodyInMarksIsHimself() {
    assertThat(arabic(
        "قال المتحدث باسم «المرفأ» سمير حداد إن السفن وصلت."))
        .containsExactly(
            "سمير حداد (المتحدث باسم «المرفأ»)");
  }

  @Test void theStatementIsThatOfItsBody() {
    assertThat(arabic(
        "أعلنت وزارة النقل في بيان أن الجسر جاهز.",
        "وأضاف البيان أن الافتتاح قريب."))
        .containsExactly(
            "وزارة النقل",
            "وزارة النقل");
  }

  @Test void aBodyMayBeNamedInMarksAlone() {
    assertThat(arabic(
        "قالت «موج» إنها ستفتح متجراً جديداً."))
        .containsExactly(
            "موج");
  }

  @Test void aNameMayBeginWithAnUnknownWord() {
    assertThat(arabic(
        "قال هونغ سمير باك، خبير السدود، إن السد متين."))
        .containsExactly(
            "هونغ سمير باك (خبير السدود)");
  }

  @Test void aHyphenJoinsGivenNames() {
    assertThat(arabic(
        "قالت ماري-كلير دوبوا، خبيرة السدود، إن السد متين."))
        .containsExactly(
            "ماري-كلير دوبوا (خبيرة السدود)");
  }

  @Test void accordingToAnUnknownNameWithItsPost() {
    assertThat(arabic(
        "بحسب إلينا ماركوفيتش، الباحثة في معهد الأنهار، المنسوب هبط."))
        .containsExactly(
            "إلينا ماركوفيتش (الباحثة في معهد الأنهار)");
  }

  @Test void accordingToTheWordsOfSomebody() {
    assertThat(arabic(
        "الخزان امتلأ، بحسب تأكيد سمير حداد."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void theFirstNameOfTheSentenceGoesOn() {
    assertThat(arabic(
        "ودافع سمير حداد عن قرار الرئيس رامي خوري، قائلاً: «القرار صائب»."))
        .containsExactly(
            "سمير حداد: [القرار صائب]");
  }

  @Test void aKinshipLeadsToAGivenName() {
    assertThat(arabic(
        "قالت زوجته ليلاس: «كان يهمل صحته»."))
        .containsExactly(
            "ليلاس: [كان يهمل صحته]");
  }

  @Test void andHeMentionedContinues() {
    assertThat(arabic(
        "قال سمير حداد إن الخزان امتلأ.",
        "وذكر أن المضخات جديدة."))
        .containsExactly(
            "سمير حداد",
            "سمير حداد");
  }

  @Test void aKunyaJoinsTheFullName() {
    assertThat(arabic(
        "قال أبو سالم الراوي إن البئر جافة.",
        "وأوضح الراوي أن النهر بعيد."))
        .containsExactly(
            "أبو سالم الراوي",
            "أبو سالم الراوي");
  }

  @Test void twoSpeakersMayAlternate() {
    assertThat(arabic(
        "قال سمير حداد إن الجسر آمن.",
        "وردت لينا خوري: «لا أحد يصدق ذلك».",
        "فأجاب حداد: «جربوه»."))
        .containsExactly(
            "سمير حداد",
            "لينا خوري: [لا أحد يصدق ذلك]",
            "سمير حداد: [جربوه]");
  }

  @Test void aMinisterIsWhoeverWasCalledSo() {
    assertThat(arabic(
        "قال سمير حداد، وزير النقل، إن الجسر آمن.",
        "ونفى الوزير وجود شقوق."))
        .containsExactly(
            "سمير حداد (وزير النقل)",
            "سمير حداد (وزير النقل)");
  }

  @Test void aNameBehindATitleNeedsNoKnownWord() {
    assertThat(arabic(
        "في بلدة النبع، يرفض الشيخ جدعان الحوامدة، أحد الوجهاء، هذا الكلام. ويقول إن البئر جافة."))
        .containsExactly(
            "جدعان الحوامدة");
  }

  @Test void aNationBeforeAndAPostBehindMakeANameOfUnknownWords() {
    assertThat(arabic(
        "ثم غادر البرتغالي جواو بيريرا، مدرب الفريق، بعد الخسارة.",
        "«لم يسألني أحد»، قال بيريرا."))
        .containsExactly(
            "nobody",
            "جواو بيريرا (مدرب الفريق): [لم يسألني أحد]");
  }

  @Test void everydayWordsAreNobody() {
    assertThat(arabic(
        "وقالت له بغضب: «لا أحد هنا». وهنا تأتي أهمية «البئر»."))
        .containsExactly(
            "nobody");
  }

  @Test void theManIsWhoeverWasHeardLast() {
    assertThat(arabic(
        "قال سمير حداد إن البئر جافة. «الماء بعيد»، يقول الرجل."))
        .containsExactly(
            "سمير حداد: [الماء بعيد]");
  }

  @Test void asHeSaysInTheMiddleOfASentence() {
    assertThat(arabic(
        "في القرية، يدافع سمير حداد عن الجسر. لقد بناه، كما يقول، في عام واحد."))
        .containsExactly(
            "سمير حداد");
  }

  @Test void byHerEstimatesMeansTheOneBefore() {
    assertThat(arabic(
        "قالت لينا خوري إن البئر جافة.",
        "وبحسب تقديراتها، يحتاج الجسر إلى عامين."))
        .containsExactly(
            "لينا خوري",
            "لينا خوري");
  }

  @Test void fromSomebodysPointOfViewAndForSomebody() {
    assertThat(arabic(
        "من وجهة نظر سمير حداد، الطريق ضيق. بالنسبة إلى لينا خوري، الطريق مفتوح."))
        .containsExactly(
            "سمير حداد; لينا خوري");
  }

  @Test void whatIsBetweenCommasPartsAVerbFromItsPreposition() {
    assertThat(arabic(
        "وعزا سمير حداد التأخير، في تقرير نشر على موقع البلدية، إلى «سوء الطقس»."))
        .containsExactly(
            "سمير حداد: [سوء الطقس]");
  }

  @Test void whoeverTheSentenceIsAboutSaysSomethingInIt() {
    assertThat(arabic(
        "وتطرق مدرب الوادي إلى عقد سمير حداد قائلاً: «العقد طويل»."))
        .containsExactly(
            "مدرب الوادي: [العقد طويل]");
  }

  @Test void theDelegateOfANationIsItsDelegate() {
    assertThat(arabic(
        "قال مندوب السودان سمير حداد إن المعبر مفتوح.",
        "وقالت لينا خوري إن المعبر مغلق.",
        "وطالب المندوب السوداني المجلس بفتح الطريق."))
        .containsExactly(
            "سمير حداد (مندوب السودان)",
            "لينا خوري",
            "سمير حداد (مندوب السودان)");
  }

  @Test void aVerbInThePluralHasItsSubjectBefore() {
    assertThat(arabic(
        "قالت لينا خوري إن البئر جافة. وقال مزارعون إن النهر بعيد. وطالبوا بحفر بئر."))
        .containsExactly(
            "لينا خوري; مزارعون");
  }

  @Test void behindAGivenNameACityMayBeTheFamilysName() {
    assertThat(arabic(
        "ويقول أحمد سالم حلب، مدير المدرسة، إن المعلمين قليلون.",
        "ويضيف أن الكتب لم تصل."))
        .containsExactly(
            "أحمد سالم حلب (مدير المدرسة)",
            "أحمد سالم حلب (مدير المدرسة)");
    assertThat(arabic(
        "زار المخيم عمر حسن بغداد، رئيس البلدية، وأكد أن الطريق مفتوح."))
        .containsExactly(
            "عمر حسن بغداد (رئيس البلدية)");
    assertThat(arabic(
        "وأكد علي محمود طرابلس أن البئر جافة."))
        .containsExactly(
            "علي محمود طرابلس");
  }

  @Test void whoRunsAPlaceSpeaksByItsName() {
    assertThat(arabic(
        "قالت لينا خوري إن الرافعات معطلة.",
        "ونفت إدارة ميناء صور ذلك، مؤكدة أن الرافعات تعمل."))
        .containsExactly(
            "لينا خوري",
            "إدارة ميناء صور");
    assertThat(arabic(
        "وأوضحت إدارة معبر الوادي أن الشاحنات عادت."))
        .containsExactly(
            "إدارة معبر الوادي");
  }

  @Test void aVerbEndsAnUnknownNameBehindAPost() {
    assertThat(arabic(
        "والباحث في مركز الأنهار للدراسات هوزان برهو يرفض القرار، ويقول إن الطريق طويل.",
        "ويلفت إلى أن النهر جف."))
        .containsExactly(
            "هوزان برهو (الباحث في مركز الأنهار للدراسات)",
            "هوزان برهو (الباحث في مركز الأنهار للدراسات)");
  }

  @Test void anUnknownNameBehindAPostIsTheSubjectOfWhatFollows() {
    assertThat(arabic(
        "فالنائبة عن حزب النهضة شيرزان برهو تحمّل الوزارة مسؤولية التأخير، وتقول إن الطريق «مغلق».",
        "وتطالب برهو بفتح الجسر."))
        .containsExactly(
            "شيرزان برهو (النائبة عن حزب النهضة): [مغلق]",
            "شيرزان برهو (النائبة عن حزب النهضة)");
    assertThat(arabic(
        "لكن المتحدث باسم حزب النهضة كاميران شيخو ينتقد القرار، ويرى أن الطريق طويل."))
        .containsExactly(
            "كاميران شيخو (المتحدث باسم حزب النهضة)");
    assertThat(arabic(
        "والباحث في مركز الأنهار للدراسات روشان تيلو يجلس في مكتبه، ويقول إن النهر جف."))
        .containsExactly(
            "روشان تيلو (الباحث في مركز الأنهار للدراسات)");
  }

  @Test void anAgeIsNoName() {
    assertThat(arabic(
        "التلميذ سمير حداد، ابن الثانية عشرة، يحب الكتب. «المدرسة بعيدة»."))
        .containsExactly(
            "سمير حداد: [المدرسة بعيدة]");
  }

  @Test void whatIsCountedDoesNotSpeak() {
    assertThat(arabic(
        "لينا حداد، وهي قابلة، تعدّ الوجبات كما تعدّ المواليد. «الخبز قليل»."))
        .containsExactly(
            "لينا حداد: [الخبز قليل]");
  }

  @Test void aTradeAndAGivenNameIntroduceSomebody() {
    assertThat(arabic(
        "التلميذ آدم، ابن الثانية عشرة، يحب الكتب. «المدرسة بعيدة»."))
        .containsExactly(
            "آدم: [المدرسة بعيدة]");
    assertThat(arabic(
        "الطالبة مريم، ابنة التاسعة، تحمل الماء. «الماء ثقيل»."))
        .containsExactly(
            "مريم: [الماء ثقيل]");
    assertThat(arabic(
        "الصياد حمدان يصلح شباكه. «البحر فقير»."))
        .containsExactly(
            "حمدان: [البحر فقير]");
    assertThat(arabic(
        "التلميذ سمير يحب الكتب. «المدرسة بعيدة»."))
        .containsExactly(
            "سمير: [المدرسة بعيدة]");
  }

  @Test void whatSomebodySaysInHisOwnWordsMayBeginWithoutThat() {
    assertThat(Read.speakers("وقال فهد المرواني نطالب بترميم الجسر قبل حلول الشتاء.")).containsExactly("فهد المرواني");
    assertThat(Read.speakers("وقال كريم ناصر لا يوجد طريق آخر إلى القرية.")).containsExactly("كريم ناصر");
    assertThat(Read.speakers("وقال سمير حداد كلمته في حفل الافتتاح.")).isEmpty();
  }

  @Test void somebodyWhoseNameNobodyKnowsStandsBehindTheVerbOfSpeech() {
    assertThat(Read.speakers("وقالت ميتشيلا لاجرونوفا المتحدثة باسم وزارة النقل للصحافيين إن الطريق مفتوح."))
        .containsExactly("ميتشيلا لاجرونوفا");
  }

  @Test void aNameInBracketsIsThatOfThePaperBeforeThem() {
    assertThat(Read.speakers("قالت صحيفة (توتو سبورت) الإيطالية إن اللاعب قريب من الرحيل.")).containsExactly("توتو سبورت");
    assertThat(Read.speakers("وأوضحت وكالة أنباء «الأناضول» أن الطريق مفتوح.")).containsExactly("الأناضول");
  }

  @Test void theWhiteHouseSpeaksThoughAHouseIsAVerseAsWell() {
    assertThat(Read.speakers("وأعلن البيت الأبيض أن الزيارة مهمة.")).containsExactly("البيت الأبيض");
    assertThat(Read.speakers("وقالت الحكومة التركية إن الزيارة مهمة.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      استقبل الأمير ماجد بن نواف مدير الجامعة. | واطلع سموه على الخطة، مؤكداً أن الطريق مفتوح.           | ماجد بن نواف
      قال سمير الغامدي إن الطريق مفتوح.      | وفي ختام اللقاء، أبان الغامدي أن العمل يبدأ غداً.         | سمير الغامدي
      قال سمير حداد إن الطريق مفتوح.        | أبلغت «النسيم للنقل» موظفيها أمس أنها ستغلق.             | النسيم للنقل
      قال سمير حداد إن الطريق مفتوح.        | وقال كريم ناصر إن العمل بدأ، وإن وزارة النقل تقول إنه ضروري. | كريم ناصر
      رسمت لينا خوري لوحة «النسيم».         | على هذا ترد صاحبة «النسيم» ضاحكة: «ربما غداً».            | لينا خوري
      فضيلة مخناش، التي تقيم هنا، استيقظت فجراً. | وتؤكد أن الطريق كان مفتوحاً.                        | فضيلة مخناش
      """)
  void whoeverSpeaksIsFound(String first, String second, String name) {
    assertThat(Read.speakers(first, second)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أما شركة «النسيم»، مالكة المصنع، فأفادت بأن الطريق مفتوح.             | النسيم
      أما مؤسسة «النسيم»، الجهة المنظمة، فقالت إن الطريق مفتوح.              | النسيم
      وزارة النقل، الجهة المشرفة، تقول إن الطريق مفتوح.                    | وزارة النقل
      الشركة الوطنية للصناعة (سنيم)، مالكة السكة، تعتبر السفر ليلاً «مخالفة».   | الشركة الوطنية للصناعة
      """)
  void aBodyMayBeExplainedBeforeItsVerb(String text, String name) {
    assertThat(Read.speakers(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ولسمير حداد رأي آخر: «الطريق ضيق».                                | سمير حداد
      وكان للحاج سمير حداد، الذي لم يغادر الحي، تفسير مختلف: «الطريق ضيق».  | سمير حداد
      وللينا حداد في هذا كله كلمة أخيرة: «الطريق ضيق».                     | لينا حداد
      وسبق لسمير حداد أن أعلن أن الطريق مفتوح.                           | سمير حداد
      الطريق، بالنسبة إلى سمير حداد، ليس حلاً.                            | سمير حداد
      ولا يتوقع سمير حداد فتح الطريق قريباً.                              | سمير حداد
      ولم تستبعد هيئة النسيم فتح الطريق قريباً.                            | هيئة النسيم
      وتصفه جارته لينا حداد بأنه «أطيب أهل الحي».                        | لينا حداد
      """)
  void whoeverHasSomethingToSayIsFound(String text, String name) {
    assertThat(Read.speakers(text)).containsExactly(name);
  }

  @Test void aViewThatSomebodyElseTellsIsHis() {
    assertThat(Read.speakers("وقال كريم ناصر إن الطريق، بالنسبة إلى سمير حداد، ليس حلاً."))
        .containsExactly("كريم ناصر");
  }

  @Test void whatOneDidNotExpectIsNoOpinion() {
    assertThat(Read.speakers("ولم يتوقع سمير حداد فتح الطريق.")).isEmpty();
  }
}
