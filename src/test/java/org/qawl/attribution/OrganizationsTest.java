package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qawl.analysis.Language;

/** Which bodies are named, and where their names end. */
class OrganizationsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وصل الوفد إلى وزارة النقل اللبنانية أمس.                    | وزارة النقل اللبنانية
      وصل وفد من المجلس الدنماركي للمهجرين أمس.                   | المجلس الدنماركي للمهجرين
      زار الوفد صندوق إعمار الوادي مساء السبت.                    | صندوق إعمار الوادي
      درس في جامعة الخرطوم ثم سافر.                              | جامعة الخرطوم
      درس في الجامعة الأمريكية في بيروت ثم سافر.                  | الجامعة الأمريكية في بيروت
      تبث إذاعة نسيم في كل ساعة.                                | إذاعة نسيم
      يعمل في وزارة التعليم العالي والبحث العلمي منذ عام.          | وزارة التعليم العالي والبحث العلمي
      تعمل الجمعية الوطنية لحماية الطيور في الوادي.               | الجمعية الوطنية لحماية الطيور
      درست في جامعة الملك سعود سنتين.                            | جامعة الملك سعود
      وقعت العقد شركة «نجمة الوادي» الشهر الماضي.                 | نجمة الوادي
      وصل وفد من مستشفى حلب الجامعي أمس.                         | مستشفى حلب الجامعي
      زار الوفد منتدى الأردن الاقتصادي أمس.                      | منتدى الأردن الاقتصادي
      قدّرت وزارة الزراعة في حكومة الإنقاذ المحصول.               | وزارة الزراعة في حكومة الإنقاذ
      ترأس الجمعية الزراعية في الزهراء، وهي بلدة صغيرة.           | الجمعية الزراعية في الزهراء
      درست في جامعة ليوبليانا، ثم سافرت.                         | جامعة ليوبليانا
      أعلنت شركة أنهار باور الأردنية أرباحها.                    | شركة أنهار باور
      بثت قناة نسيم الأسبوعية الخبر.                             | قناة نسيم
      زار الوفد مجلس الأمن القومي التركي أمس.                    | مجلس الأمن القومي التركي
      قبلت نقابة المحامين في بيروت الطلب أمس.                     | نقابة المحامين في بيروت
      شكر الوفد وزارة الثقافة والنيابة أمس.                       | وزارة الثقافة
      خفض الفيدرالي سعر الفائدة أمس.                             | الفيدرالي
      وقع الوفد مذكرة مع منظمة "سواعد الفرات" أمس.                | سواعد الفرات
      زار الوفد اتحاد الكتاب التونسيين أمس.                      | اتحاد الكتاب التونسيين
      سبق - الرياض: أغلق السكان الطريق.                          | سبق
      سمير حداد- سبق- بريدة: أغلق السكان الطريق.                  | سبق
      أشرف على العمل برنامج الأغذية العالمي التابع للأمم المتحدة.   | برنامج الأغذية العالمي
      شكر الوفد «حزب الله» اللبناني أمس.                         | حزب الله
      شكر الوفد أعضاء حركة (حماس) أمس.                           | حماس
      انتقل المهاجم إلى ميلان الإيطالي في كأس الأبطال.             | ميلان
      كتب إلى hadad@yahoo.com من وزارة النقل أمس.                 | وزارة النقل
      زار الوفد الهيئة الملكية للبصرة وبغداد ثم سافر.              | الهيئة الملكية للبصرة وبغداد
      رحبت الهيئة الوطنية المعنية بالتنمية (نسيماد) بالخطة.         | الهيئة الوطنية المعنية بالتنمية
      درست في جامعة أم النسيم سنتين.                             | جامعة أم النسيم
      باع الرجل حصته في شركة بي.بي أمس.                          | شركة بي.بي
      عولج في مستشفى الدكتور سمير الحداد أمس.                     | مستشفى الدكتور سمير الحداد
      فازت بالعقد شركة مدار المالية أمس.                          | شركة مدار المالية
      نقلت صحيفة سرمدا القريبة من الحكومة الخبر.                   | صحيفة سرمدا
      وصل الوفد إلى مجلس النواب. حمل الفتية لواء العلم أمس.         | مجلس النواب
      درست رنا في جامعة حلب 2، ثم سافرت.                         | جامعة حلب 2
      قال المحامي في «باسيليكا ليغال» إن العقد باطل.                | باسيليكا ليغال
      ضاع المال في دفاتر «سرمدا بلو هولدنغ» كما يظن.               | سرمدا بلو هولدنغ
      رام الله 12-11-2025 وفا- أغلق السكان الطريق.                 | وفا
      شكر الوفد رابطة الدفاع عن حقوق الطفل أمس.                   | رابطة الدفاع عن حقوق الطفل
      انتقل المهاجم إلى نادي ساو تورفيك البرازيلي أمس.              | نادي ساو تورفيك
      وقعت العقد شركة «أوراكل نيمارا» أمس.                        | أوراكل نيمارا
      وقعت العقد شركة سقطرى فولتك للتوريدات أمس.                  | شركة سقطرى فولتك للتوريدات
      لم تنشر شركة دمشق النهر القابضة أرباحها.                     | شركة دمشق النهر القابضة
      عمل المحلل في مؤسسة لندن نيمارا، ثم سافر.                    | مؤسسة لندن نيمارا
      نشر الباحث مقالاً في مجلة الأرض والسماء أمس.                   | مجلة الأرض والسماء
      رحبت منظمة دروب بلا حدود بالخطة أمس.                        | منظمة دروب بلا حدود
      نفت غرفة طوارئ مدينة سرمدا الخبر أمس.                        | غرفة طوارئ مدينة سرمدا
      زار الوفد دائرة الثقافة في حلب أمس.                          | دائرة الثقافة في حلب
      رحبت الغرفة التجارية بولاية الجزيرة بالخطة.                   | الغرفة التجارية بولاية الجزيرة
      أعادت شركة توزيع كهرباء القدس التيار.                       | شركة توزيع كهرباء القدس
      شكر الوفد لجنة أهالي ضحايا الزلزال أمس.                     | لجنة أهالي ضحايا الزلزال
      تعادل الفريق مع نهضة طنجة في مباراة الدوري.                  | نهضة طنجة
      شكرت النقابة الوطنية للصحفيين الليبيين الوفد أمس.            | النقابة الوطنية للصحفيين الليبيين
      درست في جامعة لوساند التقنية سنتين.                        | جامعة لوساند التقنية
      نقلت الخبر وكالة أنباء دمشق أمس.                           | وكالة أنباء دمشق
      زار الوفد مديرية صحة ديالى أمس.                            | مديرية صحة ديالى
      وصلت الفرقة الرابعة عشرة إلى البلدة أمس.                    | الفرقة الرابعة عشرة
      فازت بالعقد شركة المقاولات «بناة سرمدا» أمس.                 | بناة سرمدا
      كتبت الصحيفة اليونانية «نيمارا» عن المهرجان أمس.             | نيمارا
      تعادل الفريق مع نادي سرمدا بهدفين أمس.                     | نادي سرمدا
      قالت وزارة الزراعة والتعاون إن المحصول جيد.                  | وزارة الزراعة والتعاون
      دققت الحساب الهيئة الوطنية للرقابة والمحاسبة أمس.            | الهيئة الوطنية للرقابة والمحاسبة
      """)
  void anArabicNameEndsWhereItsGenitivesAndAdjectivesEnd(String sentence, String body) {
    assertThat(Read.organizations(sentence)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      The Ministry of Energy and Mineral Resources closed the pit.     | Ministry of Energy and Mineral Resources
      The Maritime and Coastguard Agency closed the pit.               | Maritime and Coastguard Agency
      She studies at the University of Jordan.                         | University of Jordan
      The Khutwa Women's Association closed the pit.                   | Khutwa Women's Association
      Shares in Amber Hill fell six percent.                           | Amber Hill
      The Federal Office for Migration and Refugees closed the pit.    | Federal Office for Migration and Refugees
      Rana Kassem, an analyst at Marble and Sons, left.                | Marble
      """)
  void anEnglishNameIsARunOfCapitals(String sentence, String body) {
    assertThat(Read.organizations(sentence)).first().isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ذكرت وكالة رويترز الخبر أمس.                    | رويترز
      قال الوزير لصحيفة «نيويورك تايمز» إنه مسافر.     | نيويورك تايمز
      طرحت شركة مايكروسوفت برنامجاً جديداً.             | مايكروسوفت
      قصفت المدفعية مواقع حزب الله اللبناني أمس.       | حزب الله
      قال الوزير لشبكة سي بي إكس إنه مسافر.            | سي بي إكس
      """)
  void aNameThatIsKnownWithoutItsNounStandsWithoutIt(String sentence, String body) {
    assertThat(Read.organizations(sentence)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      بثت قناة الجزيرة الخبر أمس.                      | قناة الجزيرة
      بثت إذاعة نسيم أمس صور الجسر.                    | إذاعة نسيم
      دخلت حركة أحرار الشام البلدة.                     | حركة أحرار الشام
      """)
  void anEverydayWordKeepsTheNounThatMakesItAName(String sentence, String body) {
    assertThat(Read.organizations(sentence)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      بغداد (نهر برس) - وصل الوفد أمس.                 | نهر برس
      عمان - الراية: وصل الوفد أمس.                    | الراية
      صورة: نساء يقفن أمام الجسر (النهر المفتوح)        | النهر المفتوح
      قال الوزير لـ«الشرق الأوسط» إنه مسافر.            | الشرق الأوسط
      """)
  void aMediumIsCreditedByWhereItStands(String paragraph, String body) {
    assertThat(Read.organizations(paragraph)).containsExactly(body);
  }

  @Test
  void aClubIsCalledByItsCityOnlyInTheGame() {
    assertThat(Read.organizations("فازت جماهير برشلونة بهدف في الدوري على فريق إسبانيول."))
        .containsExactly("برشلونة", "إسبانيول");
    assertThat(Read.organizations("وصل الوزير إلى برشلونة مساء السبت.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال لإذاعة حوران أمس إن البئر جافة.                 | إذاعة حوران
      تعمل لينا حداد في بنك قاسيون منذ عامين.             | بنك قاسيون
      يروي لقناة ليبيا المتوسط، وهو يضحك، قصته.           | قناة ليبيا المتوسط
      وتعتزم رابطة المودعين المستقلين التظاهر أمس.        | رابطة المودعين المستقلين
      أما وزارة الداخلية بحكومة الوحدة الوطنية فقد نفت.    | وزارة الداخلية بحكومة الوحدة الوطنية
      وصل وفد بعثة صندوق النقد الدولي إلى البلدة.         | صندوق النقد الدولي
      قال للإذاعة الجزائرية أمس إن البئر جافة.            | الإذاعة الجزائرية
      انتقد عضو كتلة الإصلاح البرلمانية سمير حداد ذلك.     | كتلة الإصلاح البرلمانية
      أحالت اللجنة المشروع إلى ديوان المحاسبة لمعالجة الخلل. | ديوان المحاسبة
      فازت حركة «النهضة» في الانتخابات.                  | النهضة
      التقت مجلة عودة المحامية هبة حداد في بيتها.          | مجلة عودة
      """)
  void aNameGoesOnToItsEnd(String paragraph, String body) {
    assertThat(Read.organizations(paragraph)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وقعت شركة رمال الوادي للتعدين العقد أمس. | وأضاف أن رمال الوادي ستفتح منجماً ثانياً. | شركة رمال الوادي للتعدين
      وقعت شركة الواحة للأسمدة العقد أمس.      | وقالت الواحة إن المنجم مغلق.             | شركة الواحة للأسمدة
      وقعت شركة رمال للحوسبة العقد أمس.        | وقال الرئيس التنفيذي لرمال إنه مسافر.     | شركة رمال للحوسبة
      تبنت كتائب صقور النهر الهجوم أمس.        | وقالت صقور النهر إن الجسر مغلق.           | كتائب صقور النهر
      فاز نادي الروضة بالكأس أمس.             | وقال مدرب الروضة إن الهدف متأخر.          | نادي الروضة
      """)
  void anArticleCallsABodyByEverydayWordsWhereTheyMeanIt(String before, String paragraph, String body) {
    assertThat(Read.organizations(before, paragraph)).containsExactly(body);
  }

  @Test
  void everydayWordsOfABodyMeanNothingElsewhere() {
    assertThat(Read.organizations("رحبت جمعية رعاية الأيتام بالخطة أمس.", "وتحتاج رعاية الأيتام إلى المال.")).isEmpty();
    assertThat(Read.organizations("وقعت شركة الواحة للأسمدة العقد أمس.", "ووصل السياح إلى الواحة مساء.")).isEmpty();
  }

  @Test
  void aClubOfOneWordIsTheClubNamedInFull() {
    assertThat(Read.organizations("وصل نادي كاظمة إلى العاصمة أمس.", "وخسر كاظمة مباراة الدوري أمام فريق آخر."))
        .containsExactly("نادي كاظمة");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      رفع بنك المغرب سعر الفائدة أمس.           | وأبقى البنك المركزي السعر كما هو.            | بنك المغرب
      فازت مولودية وهران في مباراة الدوري أمس.     | وسجلت المولودية هدفين في المباراة.           | مولودية وهران
      وقعت العقد شركة صدى للتسويق أمس.          | ثم قالت شركة صدى إن العقد باطل.             | شركة صدى للتسويق
      وقعت العقد شركة الواحة للتسويق أمس.        | ورفضت الواحة للتسويق الشروط.               | شركة الواحة للتسويق
      زار الوفد لجنة العمل والتنمية النيابية أمس. | ثم انفض اجتماع لجنة العمل. | لجنة العمل والتنمية النيابية
      رحبت المفوضية العليا لحقوق الطفل بالخطة. | ثم طالبت مفوضية حقوق الطفل بالمال. | المفوضية العليا لحقوق الطفل
      """)
  void aShortFormIsTheBodyNamedInFull(String first, String then, String body) {
    assertThat(Read.organizations(first, then)).containsExactly(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "حلت اللاعبة في المركز الثاني والميدالية الفضية لها.",
    "اقتحم الشبان قسم شرطة حلب أمس.",
    "اعترض السكان على أعمال بلدية بمدينة حلب.",
    "رفض الحراك السياسي الخطة أمس.",
    "اجتمع مجلس أمناء الجامعة أمس.",
    "قررت النقابة إيفاد فريق إلى البلدة."
  })
  void wordsOfBodiesThatNameNone(String sentence) {
    assertThat(Read.organizations(sentence)).isEmpty();
  }

  @Test
  void whatIsWrittenOntoANameIsNoPartOfIt() {
    assertThat(Read.organizations("قدّم الوفد تقريراً للبنك الدولي.")).containsExactly("البنك الدولي");
  }

  @Test
  void anAcronymStandsForTheNameBeforeItsBrackets() {
    assertThat(Read.organizations("اجتمعت هيئة جسور الوادي (هجو) أمس.", "وأغلقت هجو الجسر."))
        .containsExactly("هيئة جسور الوادي");
    assertThat(Read.organizations("The Valley Bridges Authority (VBA) met.", "The VBA closed the bridge."))
        .containsExactly("Valley Bridges Authority");
    assertThat(Read.organizations("انسحبت قوات سوريا الديمقراطية (قسد) أمس.", "وقالت قسد إنها عادت."))
        .containsExactly("قوات سوريا الديمقراطية");
    assertThat(Read.organizations("The Syrian Democratic Forces (SDF) withdrew.", "The SDF said it had returned."))
        .containsExactly("Syrian Democratic Forces");
    assertThat(Read.organizations(
        "ظهر تنظيم الدولة الإسلامية (داعش) أمس.", "ثم اختفى التنظيم، وقال السكان إن داعش عاد."))
        .containsExactly("تنظيم الدولة الإسلامية");
  }

  @Test
  void theLongestFormInTheArticleIsTheName() {
    assertThat(Read.organizations("اجتمعت وزارة النقل اللبنانية أمس.", "وأغلقت وزارة النقل الجسر."))
        .containsExactly("وزارة النقل اللبنانية");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "أغلقت الوزارة الجسر أمس.",
      "أغلقت قوات الأمن الجسر.",
      "اشترتها شركة كبيرة أمس.",
      "أغلقت صحيفة محلية أبوابها.",
      "وصل الوفد إلى المركز الثالث.",
      "قررت الحكومة اللبنانية ذلك أمس.",
      "انتشرت القوات الروسية في البلدة.",
      "وصلت وزيرة الخارجية الأمريكية أمس.",
      "تجمع الأطفال حول الجسر.",
      "زار المدرب أكاديمية النادي أمس.",
      "كتب الرحالة عن السياسة الخارجية السعودية فصلاً.",
      "ناقش المدرب في المباراة أوجه التعاون بين اللاعبين.",
      "حث المدرب الشباب السعودي على العمل قبل المباراة.",
      "دافع حارس المرمي عن شباكه في المباراة.",
      "يعرف هؤلاء الأثرياء باسم «رفاق الدرب».",
      "اشترت جهاز «سرمدا» أمس.",
      "صور الرحلة التي تجمع «سمراء» بأختها.",
      "هاجمت مجموعة مسلحين القرية.",
      "فتحوا مركز متخصص للتدريب.",
      "وصل الوفد إلى دار الأيتام.",
      "عبرت السفينة قناة السويس أمس.",
      "درب المدرب اللاعبين مع مدرب اللياقة ومدرب الحراس أمس.",
      "خسر الفريق الثامن (الحادي عشر) أمس.",
      "سجلت شركة أرباحاً كبيرة، وباع الرجل حصته في شركة سجلت أرباحاً.",
      "وصل الوفد إلى دار سعد أمس.",
      "دوما (ريف دمشق) - أغلق السكان الطريق.",
      "سجل الفريق المصري هدفاً في مباراة الأمس.",
      "ضعفت قدرات الحزب العسكرية.",
      "باع الرجل حصته في شركة سيارات.",
      "أغلقت قوات الاحتلال الإسرائيلي الجسر.",
      "دعت المدينة بحماس إلى السباق.",
      "The Lebanese government closed the bridge.",
      "The council closed the bridge.",
      "The bank closed its doors."})
  void whatOnlyRefersBackOrIsNoNameIsNotCounted(String sentence) {
    assertThat(Read.organizations(sentence)).isEmpty();
  }

  @Test void whatABodyDealsWithMayBeTwoThings() {
    assertThat(Read.organizations(
        "The Fund for Arts and Culture paid for the stage."))
        .containsExactly("Fund for Arts and Culture");
  }

  @Test void aKindBesideANameTellsABody() {
    assertThat(Read.organizations(
        "Vellmora Blue, a small repair company, has one ship."))
        .containsExactly("Vellmora Blue");
  }

  @Test void aBodyMayHaveItsCountryBehindIt() {
    assertThat(Read.organizations(
        "The Society of Doctors and Pharmacists in Germany met twice."))
        .containsExactly("Society of Doctors and Pharmacists in Germany");
  }

  @Test void thoseWhoListenAreNoMedium() {
    assertThat(Attributed.organizations(Language.ARABIC, "قالت لينا حداد للحضور إن الطريق مفتوح."))
        .containsExactly(List.of());
  }

  @Test void aCountryBehindANameThatIsWholeWithoutItIsNoPartOfIt() {
    assertThat(Attributed.organizations(
        Language.ARABIC, "أعلنت المفوضية العليا المستقلة للانتخابات في العراق النتائج."))
        .containsExactly(List.of("المفوضية العليا المستقلة للانتخابات"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أشرف على فرق منها نانت الفرنسي وسرقسطة الإسباني.            | نانت, سرقسطة
      يلعب المدافع في روما منذ موسمين وسجل هدفين.                 | روما
      سجل في مسيرته في بورتو البرتغالي مئة هدف في الدوري.         | بورتو
      انتقل المهاجم إلى فرايبورغ بعد مباراة الكأس.                | فرايبورغ
      """)
  void aClubOfATownGoesByItsName(String text, String found) {
    assertThat(String.join(", ", Read.organizations(text))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "جرت المباراة في روما وسجل المهاجم هدفين.",
      "وصل لاعبو المنتخب إلى مدينة نابولي لخوض المباراة.",
      "أقام المنتخب قرب كوبنهاغن الدنماركية قبل مباراة الكأس.",
      "زار الوفد نانت الفرنسية أمس."})
  void aTownIsNoClubWhereAMatchIsPlayed(String text) {
    assertThat(Read.organizations(text)).isEmpty();
  }
}
