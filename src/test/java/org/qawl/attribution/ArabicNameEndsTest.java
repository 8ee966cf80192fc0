package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.arabic;

import org.junit.jupiter.api.Test;

/** Where a person's name begins and ends in Arabic news, and what is none. */
class ArabicNameEndsTest {
  @Test void aTradeBeforeACommaAndAPostIsAFamilysName() {
    assertThat(arabic(
        "وقال سمير خطيب، مدير الشركة، إن السوق هادئة.",
        "وقالت لينا طبيبة الأسرة إن السوق هادئة."))
        .containsExactly(
            "سمير خطيب (مدير الشركة)",
            "لينا (طبيبة الأسرة)");
  }

  @Test void anArticleMayFollowAParticle() {
    assertThat(arabic("أعربت أنوك دي لا رو، وهي رئيسة البعثة، عن أملها في أن يكون اليوم بداية."))
        .containsExactly("أنوك دي لا رو (رئيسة البعثة)");
  }

  @Test void aFamilyNameBehindTwoGivenNamesMayBeAnEverydayWord() {
    assertThat(arabic(
        "ودعا عضو اللجنة سمير علي شرارة إلى فتح تحقيق.",
        "واستقبلتنا المديرة العامة للشركة لينا محمود الجاف بجملة واحدة: «سنعود».",
        "وقال أمير المنطقة سعود بن خالد أمير المنطقة إن الطريق مفتوح."))
        .containsExactly("سمير علي شرارة (عضو اللجنة)", "لينا محمود الجاف (المديرة العامة للشركة): [سنعود]",
            "سعود بن خالد (أمير المنطقة)");
  }

  @Test void aSonIsCalledWadInSudan() {
    assertThat(arabic("وأقر والي الولاية سمير محمد ود البشير بأن الأوضاع صعبة."))
        .containsExactly("سمير محمد ود البشير (والي الولاية)");
  }

  @Test void aNegationIsNoParticleOfAName() {
    assertThat(arabic("لكن مدير الشركة سمير حداد لا يرى سببا للقلق، ويؤكد أن العمل مستمر."))
        .containsExactly("سمير حداد (مدير الشركة)");
  }

  @Test void sonAndFatherMayBeWrittenOntoAFamilyName() {
    assertThat(arabic(
        "وبحسب مدير المركز سمير محمد بنجلون فإن العدد ارتفع.",
        "في المقابل، شددت لينا بنعلال على ضرورة احترام القانون."))
        .containsExactly("سمير محمد بنجلون (مدير المركز)", "لينا بنعلال");
  }

  @Test void aNameGoesOnBehindAGivenNameWithItsArticle() {
    assertThat(arabic(
        "ودعا عضو اللجنة سامي الأمين كنتباي إلى فتح تحقيق.",
        "وبحسب مدير المركز سالم الهادي أبو زيد فإن العدد ارتفع."))
        .containsExactly("سامي الأمين كنتباي (عضو اللجنة)", "سالم الهادي أبو زيد (مدير المركز)");
  }

  @Test void aTitleStandsInsideAName() {
    assertThat(arabic("في المقابل، شدد عبد الرحمن معلم حسن على ضرورة احترام القانون.",
        "ودعا عضو اللجنة شيركو محمد أمين بابان إلى فتح تحقيق."))
        .containsExactly("عبد الرحمن معلم حسن", "شيركو محمد أمين بابان (عضو اللجنة)");
  }

  @Test void aMotherMayBeCalledByHerHouse() {
    assertThat(arabic("وقالت أم محمد دار الديك إن الطريق مفتوح."))
        .containsExactly("أم محمد دار الديك");
  }

  @Test void aPlaceIsAFamilyNameBehindAGivenName() {
    assertThat(arabic(
        "وقالت رئيسة الجمعية هند الزعتري إن الطريق مفتوح.",
        "وزار سمير دمشق. وقال محمد بغداد إن الطريق مفتوح."))
        .containsExactly("هند الزعتري (رئيسة الجمعية)", "محمد بغداد");
  }

  @Test void whoeverDoesSomethingIsNamedThoughTheNameIsAWordToo() {
    assertThat(arabic("تجلس أمل القحيز أمام بيتها منذ الصباح. «لم يبق لنا شيء»، تقول."))
        .containsExactly("أمل القحيز: [لم يبق لنا شيء]");
  }

  @Test void theWordBeforeSonIsAName() {
    assertThat(arabic(
        "في المقابل، شدد العيد بن عمر على ضرورة احترام القانون.",
        "وقالت رئيسة المجلس خيرة بن يخلف إن الطريق مفتوح."))
        .containsExactly("العيد بن عمر", "خيرة بن يخلف (رئيسة المجلس)");
  }

  @Test void aSonIsCalledWalad() {
    assertThat(arabic("وقال نائب رئيس التكتل بلاهي ولد محمد إن الطريق مفتوح."))
        .containsExactly("بلاهي ولد محمد (نائب رئيس التكتل)");
  }

  @Test void aRankEndsANameBeforeAPost() {
    assertThat(arabic("وقال الدكتور عادل فخري المقدم، القائم بأعمال مدير المنظمة، إن الوضع صعب."))
        .containsExactly("عادل فخري المقدم (القائم بأعمال مدير المنظمة)");
  }

  @Test void aVerbWrittenWithItsDoubledLetterIsNoName() {
    assertThat(arabic("وتحدث قيادي في المعارضة فضّل عدم ذكر اسمه عن انقسام داخل التكتل."))
        .containsExactly("قيادي في المعارضة");
  }

  @Test void howSomebodyIsEndsHisName() {
    assertThat(arabic("بدا المدرب ميلان ستويكوفيتش غاضبا أمس. وقال ستويكوفيتش إن الفريق ضعيف."))
        .containsExactly("ميلان ستويكوفيتش (المدرب)");
  }

  @Test void anEverydayNounThatGovernsAnotherIsNoFamilyName() {
    assertThat(arabic(
        "وقال الدكتور عبدالعزيز بن سالم الشعيبي إن الطريق مفتوح. وأوضح د. عبدالعزيز وجود طرق كثيرة للري."))
        .containsExactly("عبدالعزيز بن سالم الشعيبي");
  }

  @Test void whatTakesInAllOfSomethingIsNoName() {
    assertThat(arabic(
        "وأكد أن المشروع يهدد العالم بأسره.",
        "لأن العالم سيحتاج إلى مزيد من النفط، مشيرة إلى أن الطلب كبير.",
        "ومن حسن الحظ أن بلادنا كبيرة، مشيرة إلى أن الطريق مفتوح."))
        .containsExactly("nobody", "nobody", "nobody");
  }

  @Test void anEverydayWordIsASurnameOnlyWhereSomebodyIsCalledFor() {
    assertThat(arabic(
        "وحضر سامر المدني الحفل.",
        "وقال المجلس المدني إن الطريق ضيق.",
        "وأضاف المدني أن الطريق مفتوح."))
        .containsExactly("nobody", "المجلس المدني", "سامر المدني");
  }

  @Test void whatIsTypedAsInEgyptIsRead() {
    assertThat(arabic(
        "وأشار السفير كريم البدراوى، مساعد وزير الخارجية المصرى، إلى أن الطريق مفتوح.",
        "الدبلوماسى، الذى شارك فى المعرض، كشف عن مفاوضات تجرى الآن."))
        .containsExactly("كريم البدراوى (مساعد وزير الخارجية المصرى)", "كريم البدراوى (مساعد وزير الخارجية المصرى)");
  }

  @Test void whatSomebodySignsOrWinsIsNoPartOfHisName() {
    assertThat(arabic(
        "ونالت الفنانة لينا كريم لقب «نجمة الوادي» أمس. وقالت إنها سعيدة.",
        "ووقع رئيس النادي هشام مرسي عقدا احترافيا مع اللاعب، وقال إن الفريق جاهز."))
        .containsExactly("لينا كريم", "هشام مرسي (رئيس النادي)");
  }

  @Test void aTradeEndsANameBehindTheFathersWithItsArticle() {
    assertThat(arabic("وكان الشيخ محمد خالد الحمد الصباح نائب رئيس اللجنة قد أكد أن الطريق مفتوح."))
        .containsExactly("محمد خالد الحمد الصباح (نائب رئيس اللجنة)");
  }

  @Test void whatSomebodyGathersIsNoPartOfHerName() {
    assertThat(arabic("تجمع نادين عكاري أبوابا خشبية في مشغلها. وقالت إنها قديمة.")).containsExactly("نادين عكاري");
  }

  @Test void aClauseTellsWhatSomebodyIsCalled() {
    assertThat(arabic("وصل سمير حداد، وهو كهل يعرفه الجميع بأبي رامي.", "يضحك أبو رامي: «الطريق طويل»."))
        .containsExactly("nobody", "سمير حداد: [الطريق طويل]");
  }

  @Test void aFamilyMayBeCalledByItsFathers() {
    assertThat(arabic(
        "قالت النائبة رنا بني ياسين إن المادة ضعيفة.",
        "قال سيدي محمد ولد الشيخ إن القطار بطيء. وأضاف ولد الشيخ أن السكة قديمة.",
        "وقالت أم جورج رزق، وهي معلمة متقاعدة، إن الضوء مقطوع.",
        "وقالت لينا بن الحاج منصور إن الفيلم طويل."))
        .containsExactly("رنا بني ياسين", "سيدي محمد ولد الشيخ", "أم جورج رزق",
            "لينا بن الحاج منصور");
  }

  @Test void fathersAreCountedToTheEnd() {
    assertThat(arabic("وأكد الأمير سعود بن عبد الله بن عبد العزيز بن مساعد بن سالم آل سعود أن العمل مستمر."))
        .containsExactly("سعود بن عبد الله بن عبد العزيز بن مساعد بن سالم آل سعود");
  }

  @Test void anActionBehindTheFathersNameIsNoFamilys() {
    assertThat(arabic("رفض سامي بن صالح التعليق على القرار. وقال بن صالح إن الملف مغلق."))
        .containsExactly("سامي بن صالح");
  }

  @Test void aSurnameMayEndAsThePluralOfThings() {
    assertThat(arabic("وقال محافظ درعا سامي الشحادات إن الوضع هادئ."))
        .containsExactly("سامي الشحادات (محافظ درعا)");
  }

  @Test void aFamilyNameMayHaveASecondOne() {
    assertThat(arabic("وأكد رئيس اللجنة سمير الخوري الزغاري أن الجلسة ستعقد غداً."))
        .containsExactly("سمير الخوري الزغاري (رئيس اللجنة)");
  }

  @Test void aStrokeByItselfPartsTwoNames() {
    assertThat(Tokenizer.tokens("سمير حداد ـ كريم ناصر")).extracting(Token::text)
        .containsExactly("سمير", "حداد", "ـ", "كريم", "ناصر");
    assertThat(Tokenizer.tokens("محـمد")).extracting(Token::key).containsExactly("محمد");
  }

  @Test void aDeputyStandsForATown() {
    assertThat(arabic("قالت النائبة عن عاليه لينا حداد إن القانون ضعيف."))
        .containsExactly("لينا حداد (النائبة عن عاليه)");
  }

  @Test void aTradeWithAnAgeOrANationIsNoPost() {
    assertThat(arabic(
        "قال سامي الخطيب، وهو معلم في الثالثة والأربعين، إنه تعب.",
        "قال الممثل الجزائري سمير حداد إن الدور صعب.",
        "عملت لينا حداد ممرضة في باريس اثني عشر عاماً. وقالت إنها تعبت."))
        .containsExactly("سامي الخطيب", "سمير حداد", "لينا حداد");
  }

  @Test void aTradeMayBeTheFamilysNameOfAWoman() {
    assertThat(arabic(
        "أخفت ثريا القاضي الحقيقة سنوات. وقالت إنها خافت.",
        "استقلت مها الصياد القطار فجراً. «كنت متعبة»، تقول."))
        .containsExactly("ثريا القاضي", "مها الصياد: [كنت متعبة]");
  }

  @Test void anEverydayWordBehindTheHouseIsNoFamilys() {
    assertThat(arabic("سلم الأمير تركي بن فيصل آل مشاري الجوائز للفائزين، وقال إن الدورة نجحت."))
        .containsExactly("تركي بن فيصل آل مشاري");
  }

  @Test void alDinMakesAMansName() {
    assertThat(arabic("ويخشى مخرج العرض، نور الدين آيت وعزيز، أن تفشل المسرحية. «هي عن الانتظار»، يقول مبتسماً."))
        .containsExactly("نور الدين آيت وعزيز (مخرج العرض): [هي عن الانتظار]");
  }

  @Test void aKunyaIsOfWhomTheClauseNames() {
    assertThat(arabic("قال سمير حداد إن الماء قل.",
        "جمع أبو رامي، وهي كنية سمير حداد بين جيرانه، ما تبقى. وقال أبو رامي إن الموسم انتهى."))
        .containsExactly("سمير حداد", "سمير حداد");
  }

  @Test void anOwnerOfSomethingHasNoPost() {
    assertThat(arabic("يقول سمير حداد، صاحب محل لبيع الأواني، إنه خسر كل شيء.",
        "يقول كريم ناصر، صاحب شركة النسيم، إنه خسر كل شيء."))
        .containsExactly("سمير حداد", "كريم ناصر (صاحب شركة النسيم)");
  }

  @Test void unknownWordsBetweenCommasBehindAPostAreItsHolder() {
    assertThat(arabic(
        "وأعلنت رئيسة فريق الوساطة في الوادي، نولاندا تاديسو، التمديد في تصريح مقتضب، موضحة أن الحل قريب.",
        "وقال وزير الداخلية، بحسب الوكالة، إن الوضع هادئ."))
        .containsExactly("نولاندا تاديسو (رئيسة فريق الوساطة في الوادي)", "وزير الداخلية");
  }

  @Test void aTitleInsideAMansNameIsFollowedByAnotherName() {
    assertThat(arabic("ويرد معاون مدير التربية في حلب مصطفى الحاج عمر بأن التعويضات ستصرف قريباً."))
        .containsExactly("مصطفى الحاج عمر (معاون مدير التربية في حلب)");
  }

  @Test void aForeignNameThatBeginsLikeTheArticleIsNoAdjectiveOfABody() {
    assertThat(arabic("شدد محافظ البنك المركزي التركي ألباي كورت أوغلو على أن السياسة ستبقى متشددة."))
        .containsExactly("ألباي كورت أوغلو (محافظ البنك المركزي التركي)");
  }

  @Test void aVerbOfHersBehindHerNameIsNoPartOfIt() {
    assertThat(arabic("فالقيادية في الحزب شيلان بابان عزت التعثر إلى الخلافات القديمة."))
        .containsExactly("شيلان بابان (القيادية في الحزب)");
  }

  @Test void aTribeMayBeCalledLikeANation() {
    assertThat(arabic("وأكد المدير يعقوب بن خلفان الكندي أن الوزارة مستعدة.",
        "ورأت المساهمة لينا عبيد الكندية، التي تملك أسهماً، أن السعر ضعيف."))
        .containsExactly("يعقوب بن خلفان الكندي (المدير)", "لينا عبيد الكندية (المساهمة)");
  }

  @Test void anAgeInBracketsEndsAName() {
    assertThat(arabic("من بينهم صالحة العياري (67 سنة). «انتظرت طويلاً»، تقول."))
        .containsExactly("صالحة العياري: [انتظرت طويلاً]");
  }

  @Test void andANounIsNoPartOfAName() {
    assertThat(arabic("ودعا ريبوار حسن وعدد من الأهالي إلى وقفة أمام المبنى."))
        .containsExactly("ريبوار حسن");
  }

  @Test void sidiIsPartOfANameThatGoesOnWithWuld() {
    assertThat(arabic("قال سيدي أحمد ولد سالم إن البقر مات.", "قال حاتم البو نايل إن الدولة قطعت النفط."))
        .containsExactly("سيدي أحمد ولد سالم", "حاتم البو نايل");
  }

  @Test void abuBakrIsAGivenNameToo() {
    assertThat(arabic(
        "وقال أبو بكر الزيداني إن الطريق مفتوح.",
        "وقالت أم خالد إن الطريق مفتوح."))
        .containsExactly("أبو بكر الزيداني", "أم خالد");
  }

  @Test void andBeforeAliIsNoNameOfItsOwn() {
    assertThat(arabic("وحضر سمير حداد، وعلي محمد الزيداني، وأكد علي الزيداني أن الطريق مفتوح."))
        .containsExactly("علي محمد الزيداني");
  }

  @Test void anotherOfAKnownFamilyIsSomebodyElse() {
    assertThat(arabic("وقالت ميشيل أوباما إن الطريق مفتوح.")).containsExactly("ميشيل أوباما");
  }

  @Test void anEverydayNounBehindAWordThatIsAGivenNameTooMakesNoName() {
    assertThat(arabic(
        "وقال مدير المركز سمير حداد إن الورشة فعالية ثقافية.",
        "وانتقل إلى رحمة الله والد سمير حداد، وقال حداد إن العزاء غداً.",
        "ورأى سمير حداد أن العالم العربي الجديد أجمل."))
        .containsExactly("سمير حداد (مدير المركز)", "سمير حداد (مدير المركز)", "سمير حداد (مدير المركز)");
  }

  @Test void aFamilysNameMayEndWithGod() {
    assertThat(arabic("وزار ياسر كرار جاد الله الجسر أمس، وقال ياسر جاد الله إن الطريق مفتوح."))
        .containsExactly("ياسر كرار جاد الله");
  }

  @Test void aHouseIsNamedBehindTheFatherWithTheArticle() {
    assertThat(arabic(
        "وقال الشيخ سالم الأحمد الجابر الصباح إن الطريق مفتوح.",
        "وقال المهندس سمير العبد الله الزيداني إن الطريق مفتوح."))
        .containsExactly("سالم الأحمد الجابر الصباح", "سمير العبد الله الزيداني");
  }

  @Test void aForeignNameMayEndLikeANounWithItsPronoun() {
    assertThat(arabic("وقال كارل هينز روميغنيه رئيس النادي إن الطريق مفتوح."))
        .containsExactly("كارل هينز روميغنيه (رئيس النادي)");
  }

  @Test void behindAmmaFaBeginsWhatIsSaidOfSomebody() {
    assertThat(Read.speakers("أما هناء فتغادر المستشفى اليوم، وتقول إنها بخير.")).doesNotContain("هناء فتغادر");
    assertThat(Read.speakers("أما جيريمي كوربين فحصل على الجائزة، وقال إنه سعيد.")).containsExactly("جيريمي كوربين");
    assertThat(Read.speakers("أما سمير فارس فقال إن الطريق مفتوح.")).containsExactly("سمير فارس");
  }

  @Test void aNounBehindItsPrepositionIsNoPart() {
    assertThat(Read.speakers("ودفع المحامي هاني رزق الله ببطلان التحقيق، وقال إنه واثق.")).containsExactly("هاني رزق الله");
  }

  @Test void aGivenNameThatIsAWordTooIsOneBehindAVerbAndBeforeAFamily() {
    assertThat(Read.speakers("جلست هبة حداد قرب النافذة.", "وقالت حداد إن الطريق مفتوح.")).containsExactly("هبة حداد");
  }
}
