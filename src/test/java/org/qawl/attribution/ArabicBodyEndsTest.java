package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of a body ends in Arabic news, and what is none. */
class ArabicBodyEndsTest {
  private static List<String> bodies(String paragraph) {
    return Read.organizations(paragraph);
  }

  @Test void whatIsCountedHasNoName() {
    assertThat(bodies("يشرف المفتش وحده على سبع عشرة مؤسسة متباعدة.")).isEmpty();
  }

  @Test void aNumberEndsAName() {
    assertThat(bodies("أعادت جامعة كورنيل آلاف الألواح إلى بلادها.")).containsExactly("جامعة كورنيل");
  }

  @Test void aDistrictCalledByItsPlaceIsNoBody() {
    assertThat(bodies("دارت المعارك في مديرية حيس جنوبي الوادي.")).isEmpty();
  }

  @Test void peopleInThePluralAreBoundToTheNext() {
    assertThat(bodies("وصل رئيس جمعية صيادي عزبة البرج، الذي يتهم الجهاز.")).containsExactly("جمعية صيادي عزبة البرج");
  }

  @Test void aClubIsNoGivenNameBehindAPost() {
    assertThat(bodies("في المباراة بدا المدرب ميلان ستويكوفيتش هادئا أمام المرمى.")).isEmpty();
  }

  @Test void aRegionOfTwoNamesBelongsToTheBodyThatLooksAfterIt() {
    assertThat(bodies("نفى مدير الأكاديمية الجهوية للتربية والتكوين لجهة طنجة تطوان أن الدروس توقفت."))
        .containsExactly("الأكاديمية الجهوية للتربية والتكوين لجهة طنجة تطوان");
  }

  @Test void theTownBelongsToAnAssociationButNotToAHospital() {
    assertThat(bodies("رفضت جمعية النحالين بالباحة القرار.")).containsExactly("جمعية النحالين بالباحة");
    assertThat(bodies("توفي المصاب في مستشفى الضمان بمدينة حلب.")).containsExactly("مستشفى الضمان");
  }

  @Test void aUnionIsNamedAfterItsMembers() {
    assertThat(bodies("أعلنت النقابة المستقلة لأساتذة التعليم الثانوي الإضراب."))
        .containsExactly("النقابة المستقلة لأساتذة التعليم الثانوي");
    assertThat(bodies("قدم بنك الإسكندرية لأصحاب الحرف قروضا ميسرة.")).containsExactly("بنك الإسكندرية");
  }

  @Test void whatCarriesTravellersBelongsToTheName() {
    assertThat(bodies("أفادت الشركة الوطنية للنقل بالسكك الحديدية بأن القطارات جاهزة."))
        .containsExactly("الشركة الوطنية للنقل بالسكك الحديدية");
  }

  @Test void aNationIsNoNamesake() {
    assertThat(bodies("نفذت الأشغال بالشراكة مع مؤسسة تركية.")).isEmpty();
  }

  @Test void aClubIsKnownByItsFirstWordWhateverItsTown() {
    assertThat(bodies("انتهت مباراة نهضة تامزاغت ومولودية بئر السرمد بهدف قاتل بعدما احتج المدرب."))
        .containsExactly("نهضة تامزاغت", "مولودية بئر السرمد");
    assertThat(bodies("بعد المباراة قال المدرب إن نهضة قادمة لا محالة.")).isEmpty();
  }

  @Test void theMediumOfADatelineStandsBehindTheDay() {
    assertThat(bodies("عمّان 9 كانون الأول (دجلة برس) - ارتفعت الأسعار أمس.")).containsExactly("دجلة برس");
  }

  @Test void whatIsCountedInFiguresHasNoName() {
    assertThat(bodies("تعمل في البلاد أكثر من 900 شركة تركية، معظمها صغيرة.")).isEmpty();
  }

  @Test void aSportsGroundAndACanalAreNoBodies() {
    assertThat(bodies("أقيم اللقاء على ملعب مدينة الملك سعود الرياضية أمس.")).isEmpty();
    assertThat(bodies("يطل المكتب على قناة دبي المائية.")).isEmpty();
  }

  @Test void manyPublicationsAreNoPublisher() {
    assertThat(bodies("اكتفى المصرف بمنشورات مقتضبة.")).isEmpty();
  }

  @Test void whatABodyRunsBelongsToItsName() {
    assertThat(bodies("قال مدير المؤسسة العامة لسد الوادي إن المنسوب انخفض.")).containsExactly("المؤسسة العامة لسد الوادي");
  }

  @Test void whoAnAssociationIsOfBelongsToItsName() {
    assertThat(bodies("رجح رئيس جمعية تجار سوق الخضار أن السبب شرارة.")).containsExactly("جمعية تجار سوق الخضار");
  }

  @Test void aMediumIsNamedBehindThePlaceOfAReport() {
    assertThat(bodies("كركوك – بغداد المسائية")).containsExactly("بغداد المسائية");
  }

  @Test void aMediumIsCalledOnTheTelephone() {
    assertThat(bodies("قال سمير حداد في اتصال هاتفي مع «الساحة اليوم» إن الطريق مفتوح.")).containsExactly("الساحة اليوم");
  }

  @Test void aWeeklyPaperHasNoName() {
    assertThat(bodies("أصدر الناشر صحيفة أسبوعية في حلب أمس.")).isEmpty();
  }

  @Test void whereAUnionsPeopleAreBelongsToItsName() {
    assertThat(bodies("كشف أمين سر اتحاد المزارعين ومربي النحل في محافظة درعا عن الخسائر."))
        .containsExactly("اتحاد المزارعين ومربي النحل في محافظة درعا");
    assertThat(bodies("أشرفت جمعية الطهاة المحترفين في الشارقة على الدورة.")).containsExactly("جمعية الطهاة المحترفين في الشارقة");
    assertThat(bodies("رفض الاتحاد العراقي لكرة القدم في بغداد القرار.")).containsExactly("الاتحاد العراقي لكرة القدم");
  }

  @Test void whereACouncilOrADirectorateSitsBelongsToItsName() {
    assertThat(bodies("اعتمد المجلس البلدي في صحم الخطة.")).containsExactly("المجلس البلدي في صحم");
    assertThat(bodies("حذرت مديرية الموارد المائية في بعقوبة المزارعين.")).containsExactly("مديرية الموارد المائية في بعقوبة");
  }

  @Test void whatACouncilDoesIsNoPartOfItsRegion() {
    assertThat(bodies("استأنف المجلس البلدي لمدينة الخمس جلساته أمس.")).containsExactly("المجلس البلدي لمدينة الخمس");
  }

  @Test void whatAVerbWantsStandsBehindWhatTheBodyIsFor() {
    assertThat(bodies("تخطط شركة النبراس لصناعة الأعلاف لإنشاء مصنع.")).containsExactly("شركة النبراس لصناعة الأعلاف");
    assertThat(bodies("انتدبت المحكمة مصلحة الطب الشرعي لفحص الرفات.")).containsExactly("مصلحة الطب الشرعي");
    assertThat(bodies("يخدم نادي جامعة بوسطن لخدمة جميع الطلاب.")).containsExactly("جامعة بوسطن");
  }

  @Test void onlyAHousesChannelsAreToldByAnAdjective() {
    assertThat(bodies("يعرض الفيلم على قناة الجزيرة الوثائقية مساء.")).containsExactly("قناة الجزيرة الوثائقية");
    assertThat(bodies("بثت القناة الوطنية الأولى الحوار.")).containsExactly("القناة الوطنية الأولى");
  }

  @Test void aCityIsNoPartOfAHospitalNamedAfterSomebody() {
    assertThat(bodies("نقل المصاب إلى مستشفى ابن زهر بمراكش.")).containsExactly("مستشفى ابن زهر");
  }

  @Test void aLibraryIsNamedByMoreThanItsNation() {
    assertThat(bodies("سلمت الأسرة المخطوطات إلى المكتبة الوطنية للمملكة المغربية.")).containsExactly("المكتبة الوطنية للمملكة المغربية");
    assertThat(bodies("أثرى الكتاب المكتبة العربية.")).isEmpty();
  }

  @Test void anAdjectiveMayBelongToTheNounInTheName() {
    assertThat(bodies("هددت كتائب الفجر الجديد بالانسحاب.")).containsExactly("كتائب الفجر الجديد");
  }

  @Test void aNationIsNoPartOfACompanysLongName() {
    assertThat(bodies("تعاقدت معه شركة أجنحة النهرين العراقية أمس.")).containsExactly("شركة أجنحة النهرين");
    assertThat(bodies("تعاقدت معه شركة الاتصالات السعودية أمس.")).containsExactly("شركة الاتصالات السعودية");
  }

  @Test void anInstituteMayBeNamedAfterSomebody() {
    assertThat(bodies("درس في معهد إدوارد سعيد الوطني للموسيقى أعواما.")).containsExactly("معهد إدوارد سعيد الوطني للموسيقى");
  }

  @Test void anInitiativeHasAnAimOfItsOwn() {
    assertThat(bodies("نوقشت مبادرة مجلس أعيان المنطقة الغربية لنشر قوة محايدة.")).containsExactly("مجلس أعيان المنطقة الغربية");
  }

  @Test void aBattalionMayHaveANumber() {
    assertThat(bodies("تجدد القتال مع كتيبة الفرسان 12، بعد توقف.")).containsExactly("كتيبة الفرسان 12");
  }

  @Test void twoAdjectivesOfACommitteeAreJoined() {
    assertThat(bodies("رفضت لجنة الشؤون المالية والاقتصادية الخطة.")).containsExactly("لجنة الشؤون المالية والاقتصادية");
  }

  @Test void theRegionOfACouncilIsDefinite() {
    assertThat(bodies("طالب عضو المجلس البلدي للمنطقة الشمالية بلجنة.")).containsExactly("المجلس البلدي للمنطقة الشمالية");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وقالت غرفة أصحاب المخابز البلدية إن السعر ارتفع.                 | غرفة أصحاب المخابز البلدية
      وأوضح مجلس مدينة كفر نعسان أن الأعمال انتهت.                   | مجلس مدينة كفر نعسان
      وبحسب دائرة صحة بغداد الرصافة، افتتح المركز أمس.                | دائرة صحة بغداد الرصافة
      وأعلنت الجمعية الوطنية للنساء الريفيات، في بيان، أنها تشارك.       | الجمعية الوطنية للنساء الريفيات
      وأوضح مجلس مدينة كفر نعسان أمس أن الأعمال انتهت.               | مجلس مدينة كفر
      وأعلنت المديرية العامة للأمن المدني وتسيير الأزمات أنها تشارك.     | المديرية العامة للأمن المدني وتسيير الأزمات
      وقالت وزارة الصحة نفسها إن السعر ارتفع.                         | وزارة الصحة
      وقالت وزارة الصحة البارحة إن السعر ارتفع.                       | وزارة الصحة
      """)
  void nothingButTheNameStandsBetweenTheVerbAndWhatIsSaid(String text, String body) {
    assertThat(Read.organizations(text)).containsExactly(body);
  }
}
