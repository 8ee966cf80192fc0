package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom a verb without a subject and a noun alone go back in Arabic news, and when nobody is meant. */
class ArabicCarryOverTest {
  private static String speakers(String... paragraphs) {
    return String.join("; ", Read.speakers(paragraphs));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      تفقد الأمير بدر بن ناصر المصابين. | وأكد سموه أن زيارته أتت بتوجيه من الملك سمير بن خالد. | وقال سموه إن الطريق مفتوح. | بدر بن ناصر
      وصل الملك سمير بن خالد.       | واستقبله الأمير بدر بن ناصر.                         | وقال جلالته إن الطريق مفتوح. | سمير بن خالد
      """)
  void aStyleOfHonourMeansWhomItFits(String first, String second, String third, String names) {
    assertThat(speakers(first, second, third)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      التقت اللجنة طالبة جامعة النسيم التي شكت من طول الطريق. | ''
      سار العمل حسب البرنامج المعد من قبل المدرب.           | ''
      وزعت الحصص وفقاً لقانون الاتحاد السعودي لكرة القدم.     | ''
      وزعت الحصص حسب العدد المخصص للنادي.               | ''
      عاد عز الدين ذو الفقار مساء. ثم قال: «الطريق مفتوح».   | عز الدين ذو الفقار
      """)
  void neitherABodyOfSomebodyNorAStandardSpeaks(String text, String names) {
    assertThat(speakers(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر ضيق. | وصل زياد خوري إلى الجسر. | وأغلقت الشاحنات الطريق، ويقدر أن عددها كبير.  | ''
      قال سمير حداد إن الجسر ضيق. | كان الطريق طويلا.    | وأشار إلى أن الجسر مفتوح.                   | سمير حداد
      """)
  void whoWasNamedEarlierIsMeantOnlyWhereAParagraphBegins(String first, String second, String third, String names) {
    assertThat(speakers(first, second, third)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وصل زياد خوري إلى الجسر.       | وقالت المحكمة إن الطريق مغلق، مضيفة أن الجسر مفتوح. | وأوضحت أن السوق هادئة. | ''
      قال سمير حداد إن الجسر ضيق.    | وأكد المصدر أن الطريق مغلق.                   | وأضاف أن السوق هادئة.  | ''
      قال مصدر في البلدية إن الجسر ضيق. | وأكد المصدر أن الطريق مغلق. | وأضاف أن السوق هادئة. | مصدر في البلدية
      قالت شرطة الوادي إن الجسر ضيق. | وأكدت الشرطة أن الطريق مغلق. | وأضافت أن السوق هادئة. | شرطة الوادي
      قال سمير حداد إن الجسر ضيق.    | وأكدت المصادر أن الطريق مغلق.                 | وأضافت أن السوق هادئة. | المصادر
      وصلت الشاحنات أمس إلى الجسر.   | وأكد المصدر أن الطريق مغلق.                   | وأضاف أن السوق هادئة.  | المصدر
      قالت شركة النسيم إن الجسر ضيق. | كان الطريق طويلا.                             | وأكد المصدر أن الطريق مغلق. | شركة النسيم
      """)
  void aNounAloneIsNoName(String first, String second, String third, String names) {
    assertThat(speakers(first, second, third)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر ضيق.      | وعن غيابه عن اللقاء بسبب إصابته الأخيرة في الركبة قال: «سأعود قريباً». | سمير حداد
      قالت البارونة فرانسيس حداد إن الجسر ضيق. | وأضافت أن الطريق مفتوح.                                    | فرانسيس حداد
      قال نضال عواملة إن الجسر ضيق.    | وأكد العواملة لصحيفة «المرفأ» أن الطريق مفتوح.                        | نضال عواملة
      قال المدرب لويس فان دالن إن الجسر ضيق. | وأضاف فان دالن أن الطريق مفتوح.                               | لويس فان دالن
      كانت الجلسة قصيرة.             | وقال بان كي مون إن الطريق مفتوح.                                     | بان كي مون
      كانت الجلسة قصيرة.             | وكان المحامي سمير حداد، قد أكد أن الطريق مفتوح.                     | سمير حداد
      كانت الجلسة قصيرة.             | وأكدت اللجنة بان الطريق مفتوح.                                       | ''
      """)
  void whoeverIsKnownGoesOnUnderAnotherForm(String first, String second, String names) {
    assertThat(speakers(first, second)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الطريق ضيق.  | وعن زياد خوري قال إن الجسر مفتوح.                               | سمير حداد
      الطريق طويل.                | سمير حداد – حلب: وصلت الشاحنات أمس، وقال إن الجسر مفتوح.            | ''
      قال سمير حداد، وزير النقل السوداني، إن الطريق ضيق. | وقال المسؤول التونسي إن الجسر مفتوح. | المسؤول التونسي
      قال زياد خوري إن الطريق ضيق. | وقال المتحدث باسم البلدية إن الجسر مفتوح. | المتحدث باسم البلدية
      التقى وزير النقل اليمني سمير حداد أمس وزير الدولة التونسي، زياد خوري. | وقال المسؤول التونسي إن الجسر مفتوح. | زياد خوري
      """)
  void whoIsSpokenOfDoesNotSpeak(String first, String second, String names) {
    assertThat(speakers(first, second)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أعلن رئيس النادي عن نيته تكريم الشاعر الكبير سمير حداد.                     | رئيس النادي
      أعرب سمير حداد رئيس البلدية عن شكره للناس، وقال إن الطريق مفتوح.            | سمير حداد – رئيس البلدية
      قال سمير حداد، رئيس البلدية خلال زيارته الجسر، إن الطريق مفتوح.             | سمير حداد – رئيس البلدية
      """)
  void aPostEndsWhereItsHolderDoesSomething(String paragraph, String speakers) {
    assertThat(String.join("; ", Read.affiliated(paragraph))).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر ضيق. ورأت وزارة النقل أن الطريق مغلق. | ولدى سؤاله عن الجسر، سكت قليلا. ثم قال إن الطريق طويل. | سمير حداد
      قالت لينا حداد إن الجسر ضيق. | وقال زياد خوري إن الطريق مغلق. ¶ وسألناها عن السوق. «لا أعرف»، أجابت، وأضافت أن الجسر مفتوح. | لينا حداد
      قال زياد خوري إن الجسر ضيق. | وسأله رئيس البلدية سمير حداد عن الطريق، فأجاب بأن الطريق مفتوح. | زياد خوري
      قالت لينا حداد إن الجسر ضيق. | وسألها القاضي سمير حداد عن الطريق، فقالت إن الطريق مفتوح. | لينا حداد
      من هؤلاء مراد عيساوي، وهو سائق. قال سمير حداد إن الجسر ضيق. | وفي السوق يقف زياد خوري. سألناه عن الجسر فقال إن الطريق طويل. | زياد خوري
      """)
  void whoeverWasAskedAnswers(String first, String second, String names) {
    assertThat(lastOf(first + " ¶ " + second)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال المتهم سمير حداد إن الجسر ضيق. ¶ وحين واجهته رئيسة المحكمة بما كتبه إلى أخيه في العام الماضي، صمت قليلا، ثم قال بصوت خافت إن الطريق طويل. | سمير حداد
      قال العقيد سمير حداد إن الجسر ضيق. ¶ ورأت لجنة الوادي أن الطريق مغلق. ¶ وكان العقيد، الذي يقود الشرطة منذ عام، قد كشف عن خطة جديدة. | سمير حداد
      قالت لينا حداد، مديرة المتحف، إن الجسر ضيق. ¶ وقال زياد خوري إن الطريق مغلق. ¶ ولم تشأ المديرة أن تعلق على الخلاف، وقالت إن الطريق مفتوح. | لينا حداد
      يدافع رئيس البلدية سمير حداد عن القرار. فالطريق، كما يقول، لم يغلق أمس، وإنما قبل شهر. | سمير حداد
      """)
  void whomTheSentenceIsAboutGoesOnSpeaking(String article, String names) {
    assertThat(lastOf(article)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قالت لينا حداد إن الجسر ضيق. ¶ وأوضحت المطوفة صباح بوان أن الطريق مفتوح، قائلة: «السوق هادئة». | ''
      قالت لينا حداد إن الجسر ضيق. ¶ ونددت فرنسا بإغلاق المرفأ. وأضافت أن الطريق مفتوح.              | ''
      قالت لينا حداد إن الجسر ضيق. ¶ واستقبلت فرنسا وفدا من المرفأ، وأكدت أن الطريق مفتوح.           | ''
      قالت لينا حداد إن الجسر ضيق. ¶ وأبدت «أحرار الوادي» ترحيبها بالقرار، مشترطة فتح الطريق.         | ''
      قال زياد خوري إن الجسر ضيق. ¶ بيد أن طبيبا في المركز، قدر عدد المصابين بمئتين.                | ''
      قال زياد خوري إن الجسر ضيق. ¶ عند المرفأ، يجلس رجل مسن يرتق شباكه. «الطريق طويل»، يقول.        | ''
      قال زياد خوري إن الجسر ضيق. ¶ ووصل متأخرا مع زميله (سمير حداد). وقال إن الطريق مفتوح.          | زياد خوري
      قال زياد خوري إن الجسر ضيق. ¶ وأبدى «استغرابه» من القرار.                                    | زياد خوري
      قالت لينا حداد إن الجسر ضيق. ¶ وحضرت طالبة إلى الجسر. ¶ وأضافت حداد أن السوق هادئة، وتابعت أن الطريق مفتوح. | لينا حداد
      قالت لينا حداد إن الجسر ضيق. ¶ وقال بيان لمكتب رئيس البلدية إن الجبوري زار السوق. وأضاف أن الطريق مفتوح.   | ''
      أعلنت شركة النسيم أن الجسر ضيق. ¶ وقال جين حداد إن الطريق مغلق. ¶ وأضاف أن السوق هادئة.        | جين حداد
      """)
  void whoeverSpokeBeforeSaysNothingBehindSomebodyElse(String article, String names) {
    assertThat(lastOf(article)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر ضيق. ¶ وعن خسائر زياد خوري قال إن الطريق طويل.                    | سمير حداد
      استقبلتنا المديرة العامة للشركة الوطنية للخطوط الجوية لينا حداد بجملة واحدة: «الطريق مفتوح». | لينا حداد
      قدم المدير العام للخطوط الجوية سمير حداد التعازي لزياد خوري. ¶ وقال إن الطريق طويل.        | سمير حداد
      """)
  void whoeverIsTheSubjectComesBeforeWhoeverIsNamedBeside(String article, String names) {
    assertThat(lastOf(article)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد، مدرب نادي السالمية، إن الجسر ضيق. ¶ ولم يخف التونسي أن الطريق طويل.    | سمير حداد
      قال سمير حداد، السفير اليمني، إن الجسر ضيق. ¶ ورأى التونسي أن الطريق طويل.            | ''
      قال سمير حداد إن الجسر ضيق. ¶ وأضاف النقابي أن الطريق طويل.                          | سمير حداد
      قالت لينا حداد إن الجسر ضيق. ¶ وترى محدثتنا أن الطريق طويل.                           | لينا حداد
      قال سمير حداد إن الجسر ضيق. ¶ وقال الأكاديمي المغربي مراد عيساوي إن الطريق مغلق.      | مراد عيساوي
      """)
  void aNationOrACallingMeansWhoeverSpokeLast(String article, String names) {
    assertThat(lastOf(article)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر ضيق. ¶ ودعا الحكومة إلى فتح الطريق.                             | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ ودعا الدول المانحة في المنطقة إلى فتح الطريق.              | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ وطالب الجهات المعنية بفتح الطريق.                         | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ وحث الجانبين على فتح الطريق.                              | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ ودعا المواطنين إلى الهدوء.                                | سمير حداد
      قالت لينا حداد إن الجسر ضيق. ¶ ودعت المجتمع الدولي إلى فتح الطريق.                      | لينا حداد
      قالت لينا حداد إن الجسر ضيق. ¶ وطالبت الجيش بفتح الطريق.                               | لينا حداد
      قال سمير حداد إن الجسر ضيق. ¶ ودعا مجلس الأمن إلى فتح الطريق.                           | مجلس الأمن
      دعا المواطنين رئيس البلدية سمير حداد إلى الهدوء.                                        | سمير حداد
      """)
  void whatDoesNotAgreeWithAVerbIsWhomItCallsOn(String article, String names) {
    assertThat(lastOf(article)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الجسر ضيق. ¶ وأثنى على زياد خوري، مؤكدا أن الطريق طويل.                | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ وأشاد بزياد خوري وقال إن الطريق طويل.                     | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ واستذكر لقاءه الأول مع زياد خوري، قائلا إن الطريق طويل.     | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ ولم يستبعد عودة زياد خوري، موضحا أن الطريق مفتوح.          | سمير حداد
      قال سمير حداد إن الجسر ضيق. ¶ وفي ما يخص زياد خوري، أوضح أن الطريق مفتوح.               | سمير حداد
      رحب مجلس الوزراء برئاسة سمير حداد بفتح الجسر، معربا عن الأمل في أن يفتح الطريق.           | ''
      """)
  void aParticipleHasTheSubjectOfItsSentenceThoughNothingNamesIt(String article, String names) {
    assertThat(lastOf(article)).isEqualTo(names);
  }

  /** The speakers of the last paragraph. */
  private static String lastOf(String article) {
    return speakers(article.split(" ¶ "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      كانت لينا حداد، وهي طالبة في جامعة عين شمس، تنتظر أمام الباب. «جئت من الجنوب». | ثم تضيف ضاحكة: «دخلنا من باب آخر». | لينا حداد
      مراد عيساوي، وهو سمسار، لا يرى في الأمر جريمة. «كنا نبيع بيوتا قديمة».  | ويضيف أنه باع شقة واحدة ثلاث مرات.     | مراد عيساوي
      """)
  void whoeverIsQuotedWithoutACueHasSpoken(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن البحر هادئ. وقالت لينا خوري إن السمك قليل.  | وأضاف الرجل أن القوارب كثيرة.         | سمير حداد
      قالت لينا حداد إن ابنها مريض.                             | وتؤكد الأم القلقة أن الدواء نادر.      | لينا حداد
      قالت لينا حداد إن ابنها مريض.                             | الأم، وهي معلمة في القرية، تروي أن الدواء نادر. | لينا حداد
      قال سمير حداد إن ابنه مريض.                               | ويؤكد الأب أن الدواء نادر.            | سمير حداد
      قالت لينا حداد إن ابنها مريض.                             | وتؤكد العجوز أن الدواء نادر.          | لينا حداد
      استمعت المحكمة إلى سمير حداد، أستاذ الهندسة، الذي جزم بأن الأساس ضعيف. | وسأله القاضي زياد خوري عن الجسر، فرد الشاهد: «كان ضيقا». | سمير حداد
      قالت لينا حداد، أستاذة المياه في الجامعة الأردنية، إن الحوض ينضب. | وتلفت الأكاديمية الأردنية إلى أن الملوحة تزداد. | لينا حداد
      """)
  void aNounThatFitsAnybodyMeansTheLastOfItsGender(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أثنى سمير حداد على مدربه السابق زياد خوري.                  | وقال الأخير إن الفريق قوي.                     | زياد خوري
      قال سمير حداد إنه يبحث عن مدرب، في إشارة إلى زياد خوري.      | الأخير، وهو مدرب نادي النسيم، رأى أن الفريق قوي. | زياد خوري
      التقينا سمير حداد وزياد خوري. وقال مراد عيساوي إنه متعب.   | وحين نقلنا قوله إلى حداد وخوري، ضحك الأخير وقال: «وأنا كذلك». | زياد خوري
      """)
  void theLatterIsWhoeverWasNamedLast(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قالت لينا حداد، نائبة المتحدث باسم الأمم المتحدة، إن القافلة تأخرت. | لم تشأ نائبة المتحدث أن تحدد موعدا، وقالت إن الطريق طويل. | لينا حداد
      قال رئيس لجنة الحكام سمير حداد إنه متعب.  | ولم ينتظر رئيس لجنة الحكام الاجتماع ليشرح أسبابه. وذكر أن الملعب ضيق.   | سمير حداد
      قالت لينا حداد، ممثلة الأمم المتحدة في ليبيا، إن الوقت قصير. | وخلال جلسة طويلة، هي الأولى لها، لم تخف الدبلوماسية النرويجية ضيقها، ورأت أن الطريق طويل. | لينا حداد
      قال العقيد سمير حداد، قائد خفر السواحل، إن القارب قديم. | تلك رواية رفضها العقيد، فالقارب، كما قال، جديد.       | سمير حداد
      """)
  void whoIsDescribedBeforeAVerbWithoutASubjectIsMeantByIt(String first, String last, String name) {
    String between = "وقال زياد خوري إن السوق هادئة. وقالت وزارة النقل إن الطريق مغلق.";
    assertThat(speakers(first, between, last)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قالت لينا حداد إن السوق بعيدة. | ولأن الطريق ضيق، فقد دخلت هيئة مياه الوادي على الخط، محذرة من أن الجسر مغلق.       | هيئة مياه الوادي
      قالت لينا حداد إن السوق بعيدة. | وبصرف النظر عن السوق، أغلقت هيئة مياه الوادي الجسر، معتبرة أن الطريق ضيق.         | هيئة مياه الوادي
      قالت حركة الفجر إنها تنسحب. ورد حزب النسيم بأن الوقت طويل. | وأضافت الحركة أن الطريق ضيق.                  | حركة الفجر
      قالت لينا خوري، أستاذة الاقتصاد في جامعة الوادي، إن السوق هادئة. | هذه النسبة تبدو للينا حداد، أستاذة الاقتصاد في جامعة النسيم، عالية؛ غير أن الأكاديمية ذاتها تستبعد أن تنخفض. | لينا حداد
      كانت لينا حداد تنتظر أمام الباب. «جئت من الجنوب». | وبصوت خافت تحكي أنها باعت سوارها. | لينا حداد
      قال زياد خوري إن السوق هادئة. ¶ باعت لينا حداد سوارها أمس في السوق. | «بعته لأشتري الدواء». | لينا حداد
      """)
  void whoeverTheSentenceIsAboutSpeaksRatherThanTheOneBefore(String first, String second, String name) {
    String[] before = first.split(" ¶ ");
    String said = before.length == 1 ? speakers(first, second) : speakers(before[0], before[1], second);
    assertThat(said).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وصل زياد خوري إلى الجسر. | وفتح السوق قبل الظهر، وقال إن الطريق ضيق.           | زياد خوري
      وصل زياد خوري إلى الجسر. | والسوق، كما يقول، هادئة.                           | زياد خوري
      وصل زياد خوري إلى الجسر. | المشكلة، في نظره، ليست في الطريق.                   | زياد خوري
      استقبلت لينا حداد الزوار في بيتها. | وعن السوق الجديدة، تكشف أنها ستفتح في الصيف.  | لينا حداد
      استقبلت لينا حداد الزوار في بيتها. | وعن السوق الجديدة، يكشف أنها ستفتح في الصيف.  | ''
      وصل زياد خوري إلى الجسر. | هذا الطريق الطويل قديم، ويعبر عن أحلام المدينة.       | ''
      وصل زياد خوري إلى الجسر. | وصلت لينا حداد إلى السوق. والطريق، كما يقول، ضيق.    | ''
      """)
  void whereNobodyElseIsNamedACueMeansTheOneOfBeforeWhereverItStands(String first, String second, String names) {
    assertThat(speakers(first, second)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وأعربت عن أملها في أن يفتح الطريق.   | لينا حداد
      وتقول: «الطريق طويل».               | لينا حداد
      ورأى أن الطريق طويل.                | زياد خوري
      """)
  void theWomanOfLongAgoIsMeantAmongMen(String last, String name) {
    assertThat(speakers("قالت لينا حداد إن السوق بعيدة.", "وقال سمير حداد إن الجسر ضيق.", "وأضاف أن السوق هادئة.",
        "وقال زياد خوري إن المطر قريب.", last)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      كانت لينا حداد تنتظر أمام الباب. | كان الطريق طويلا. | «جئت من الجنوب».  | لينا حداد
      كانت لينا حداد تنتظر أمام الباب. | أغلق مراد عيساوي السوق. | «جئت من الجنوب». | مراد عيساوي
      """)
  void aParagraphThatNamesNobodyLeavesInMindWhomTheOneBeforeWasAbout(String first, String second, String last, String name) {
    assertThat(speakers(first, second, last)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قالت لينا حداد إن الجسر ضيق.      | ووصفت الاتفاق الأخير بأنه خطوة مهمة. | لينا حداد
      قالت لينا حداد إن الجسر ضيق.      | وتصف الوضع بأنه خطر.               | لينا حداد
      قالت لينا حداد إن الجسر ضيق.      | واعتبرت القرار ظالماً.                | لينا حداد
      قال سمير حداد إن الجسر ضيق.       | ووصف الاتفاق بأنه خطوة مهمة.        | سمير حداد
      قال سمير حداد إن الجسر ضيق.       | واعتبر الخطوة غير كافية.             | سمير حداد
      قال سمير حداد إن الجسر ضيق.       | واعتبر القرار خطأ كبيراً.             | سمير حداد
      قال سمير حداد إن الجسر ضيق.       | وتصف الوضع بأنه خطر.               | ''
      قال سمير حداد إن الجسر ضيق.       | ووصف التقرير الوضع بأنه خطر.        | ''
      قال سمير حداد إن الجسر ضيق.       | ويعتبر القرار خطأ كبيراً.             | ''
      """)
  void whatSomebodySpeaksOfIsNoSubject(String first, String second, String names) {
    assertThat(String.join("; ", Read.speakers(first, second))).isEqualTo(names);
  }

  @Test void behindAVerbOfSpeechAnotherVerbIsNobody() {
    assertThat(Read.speakers("كانت لينا حداد تشاهد العرض. «بكيت»، تقول وتمسح عينيها.")).containsExactly("لينا حداد");
  }

  @Test void whoeverTheSentenceIsAboutMayStandBehindItsPlaceAndVerb() {
    assertThat(Read.speakers("وفي الصف الأخير كانت لينا حداد، بائعة الشاي، تشاهد العرض. «بكيت»، تقول."))
        .containsExactly("لينا حداد");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قالت لينا حداد إن الجسر ضيق.           | وذهبت أبعد حين وصفت الرسوم الجديدة بأنها «ضريبة»، مطالبة بخفضها. | لينا حداد
      قال سمير حداد إن الجسر ضيق.            | «لا أوافق»، قال ممازحاً الجمهور.                  | سمير حداد
      قالت لينا حداد إن الجسر ضيق.           | «سأعود غداً»، قالت لصحافيين أحاطوا بها.           | لينا حداد
      قال سمير حداد إن الجسر ضيق.            | «هو محق»، ترد لينا خوري.                        | لينا خوري
      قال عمدة البلدة سمير حداد إن الجسر ضيق. | ونفى العمدة أن يكون الجسر قد أغلق.                | سمير حداد
      قال رئيس اللجنة سمير حداد إن الجسر ضيق. | لكن رئيس اللجنة وصف العطل بأنه بسيط.              | سمير حداد
      رجا سمير حداد الصحافيين أن ينتظروا.      | ومضى يقول: «الجسر ضيق».                         | سمير حداد
      """)
  void whoeverGoesOnIsMeantWhateverTheVerbIs(String first, String second, String name) {
    assertThat(Read.speakers(first, second)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الهدنة هشة.    | وإذ يستبعد عودة القتال، يحذر من أن الأزمة ستطول.         | سمير حداد
      قالت لينا حداد إن الهدنة هشة.   | وإذ تستبعد عودة القتال، تحذر من أن الأزمة ستطول.         | لينا حداد
      قال سمير حداد إن الهدنة هشة.    | وفيما يرحب بالاتفاق، يشدد على أن الأزمة ستطول.          | سمير حداد
      قال سمير حداد إن المرفأ مفتوح.  | وبخصوص الخط الجوي، ذكّر بأن الرحلات تبدأ غداً.           | سمير حداد
      قال سمير حداد إن المرفأ مفتوح.  | وحول الخط الجوي، ذكر أن الرحلات تبدأ غداً.              | سمير حداد
      قال سمير حداد إن المرفأ مفتوح.  | ثم أبلغ صحافيين أن الرحلات تبدأ غداً.                   | سمير حداد
      قال سمير حداد إن المرفأ مفتوح.  | وأبلغ دبلوماسيين أجانب بأن الرحلات تبدأ غداً.            | سمير حداد
      صعدت لينا حداد إلى المسرح.     | «شكراً لكم»، خاطبت الجمهور.                         | لينا حداد
      صعد سمير حداد إلى المسرح.      | «شكراً لكم»، خاطب الحاضرين بصوت خافت.                | سمير حداد
      """)
  void whoeverSpokeGoesOnBehindAnotherClauseOrToSomebodyNew(String before, String text, String name) {
    assertThat(Read.speakers(before, text)).containsExactly(name);
  }

  @Test void whomSomebodyTellsIsNoPartOfHisName() {
    assertThat(Read.speakers("أبلغ حاكم المصرف رياض سلوم مصرفيين بأن السيولة كافية.")).containsExactly("رياض سلوم");
  }

  @Test void thisOfficialIsWhoeverTheTextIsAbout() {
    assertThat(Read.speakers("انضمت لينا حداد إلى الحزب قبل عشرين عاماً. «لن نرحل»، تقول هذه المسؤولة في البلدية."))
        .containsExactly("لينا حداد");
  }

  @Test void whatMayBeSaidOfAnythingIsNotWhatSomebodySaid() {
    assertThat(Read.speakers("قال سمير حداد إن المرفأ مفتوح.", "ذكر أن الرحلات تبدأ غداً.")).isEmpty();
    assertThat(Read.speakers("قال سمير حداد إن المرفأ مفتوح.", "لوحة كبيرة، تشير إلى أن الطريق مغلق.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن السوق مغلقة.  | وأضاف ابن الخمسين أن الطريق ضيق.          | سمير حداد
      قال سمير حداد إن السوق مغلقة.  | ويقول ابن التاسعة والخمسين إن الطريق ضيق. | سمير حداد
      قالت لينا حداد إن السوق مغلقة. | وتقول ابنة الستين عاماً إن الطريق ضيق.    | لينا حداد
      """)
  void whoeverSpokeBeforeIsMeantByHisAge(String first, String second, String names) {
    assertThat(speakers(first, second)).isEqualTo(names);
  }
}
