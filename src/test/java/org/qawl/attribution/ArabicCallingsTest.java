package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/** Whom an Arabic article means by a description that stands beside nobody's name, but that it gave a reason for. */
class ArabicCallingsTest {
  private static List<String> speakers(int paragraph, String... paragraphs) {
    return Attributed.read(Language.ARABIC, paragraphs).get(paragraph).speakers().stream().map(Speaker::name).toList();
  }

  static Stream<Table.Row> doings() {
    // الناجي is a name, too; but الناجية, below, is none.
    return Table.of(ArabicDoings.class, "arabic-doings.tsv").rows().stream()
        .filter(row -> !row.get("what").equals("*") && !row.get("called").equals("ناجي"));
  }

  @ParameterizedTest
  @MethodSource("doings")
  void whatSomebodyDoesIsWhatHeMayBeCalled(Table.Row row) {
    for (String noun : row.list("called")) {
      assertThat(speakers(2, row.get("example"), "ووصل مراد عيساوي بعد الظهر.",
          "وقال ال" + noun + " إن الطريق مفتوح.")).as(noun).containsExactly("سمير حداد");
    }
  }

  static Stream<Table.Row> doingsWithAnyNoun() {
    return Table.of(ArabicDoings.class, "arabic-doings.tsv").rows().stream().filter(row -> row.get("what").equals("*"));
  }

  @ParameterizedTest
  @MethodSource("doingsWithAnyNoun")
  void whatSomebodyHasIsPartOfWhatHeMayBeCalled(Table.Row row) {
    String noun = row.get("example").split(" ")[3].replace("اً", "");
    for (String called : row.list("called")) {
      assertThat(speakers(2, row.get("example"), "ووصل مراد عيساوي بعد الظهر.",
          "وقال " + called.replace("*", "ال" + noun) + " إن الطريق مفتوح.")).as(called).containsExactly("سمير حداد");
    }
  }

  @Test void whoeverSurvivedMayBeCalledSo() {
    assertThat(speakers(1, "نجت لينا حداد من الحريق.", "وقالت الناجية إن الطريق مفتوح.")).containsExactly("لينا حداد");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      سمير حداد (34 عاماً)، وهو أب لثلاثة أطفال، ينتظر منذ الصباح.  | الأب
      ينتظر سمير حداد، 34 عاماً، سائق حافلة، منذ الصباح.           | السائق
      يعمل سمير حداد سائقاً في المدينة منذ سنوات.                  | السائق
      ينتظر سمير حداد الذي كان نجاراً قبل الحرب.                  | النجار
      قال سمير حداد بوصفه شاهداً على الحادث إنه متعب.               | الشاهد
      وصل سمير حداد، شقيق الضحية، إلى المحكمة.                    | شقيق الضحية
      يملك سمير حداد ورشة في السوق.                              | صاحب الورشة
      ينتظر سمير حداد الذي يدير مخبزاً في الحي.                   | مدير المخبز
      عاد سمير حداد إلى ورشته بعد غياب.                          | صاحب الورشة
      في ورشة سمير حداد تتكدس الأخشاب.                           | صاحب الورشة
      فقد سمير حداد ابنه في الحادث.                              | الأب
      """)
  void whatTheArticleToldOfSomebodyLetsItCallHimSo(String first, String description) {
    assertThat(speakers(2, first, "ووصل مراد عيساوي بعد الظهر.", "وقال " + description + " إن الطريق مفتوح."))
        .containsExactly("سمير حداد");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      تدير لينا حداد مخبزاً في الحي.       | صاحبة المخبز
      فقدت لينا حداد ابنها في الحادث.      | الأم
      ألفت لينا حداد ثلاث روايات.          | الكاتبة
      تعمل لينا حداد معلمة في القرية.      | المعلمة
      """)
  void aWomanIsCalledByWhatSheDoesAndHas(String first, String description) {
    assertThat(speakers(2, first, "ووصلت سلمى عيساوي بعد الظهر.", "وقالت " + description + " إن الطريق مفتوح."))
        .containsExactly("لينا حداد");
  }

  @ParameterizedTest
  @CsvSource({"ابن المدينة", "ابن بيروت", "ابن التاسعة والعشرين", "ابن الـ19", "صاحب الميدالية", "صاحب هدف الفوز", "نجم السباق"})
  void homeAgeAndFeatCallAgainWhoeverWasSpokenOf(String epithet) {
    assertThat(speakers(1, "فاز سمير حداد بالسباق أمس.", "وقال " + epithet + " إن الطريق كان طويلاً."))
        .containsExactly("سمير حداد");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      أمام المركز وقف سمير حداد ينتظر. «صوتت لجاري»، قال المعلم المتقاعد.               | سمير حداد
      وصلت لينا حداد، النائبة عن الوادي. غير أن النائبة بدت غير مقتنعة. فهي ترى أن الطريق ضيق. | لينا حداد
      """)
  void whoeverIsSpokenOfInTheParagraphIsMeant(String paragraph, String name) {
    assertThat(speakers(0, paragraph)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      في ورشة ضيقة يصلح سمير حداد القوارب. | ووصل مراد عيساوي بعد الظهر. | وقال صاحب الورشة إن القارب جاهز.
      قال المدرب سمير حداد إن الفريق جاهز.  | وقال مراد عيساوي إنه متعب.    | ثم هدأ المدرب قليلاً واعتبر أن التعادل عادل.
      """)
  void aThingBeforeTheNameIsHisAndAVerbThatNobodyKnowsHidesNobody(String first, String second, String third) {
    assertThat(speakers(2, first, second, third)).containsExactly("سمير حداد");
  }

  @Test
  void aTownThatNobodyKnowsIsAHomeAsWell() {
    assertThat(speakers(1, "فازت لينا حداد بالسباق أمس.", "وقالت ابنة تافراوت إن الطريق كان طويلاً."))
        .containsExactly("لينا حداد");
  }

  @Test
  void whoeverIsNamedBehindTheFeatIsMeant() {
    assertThat(speakers(1, "فاز سمير حداد بالسباق أمس.", "وقال صاحب هدف الفوز مراد عيساوي إن الطريق كان طويلاً."))
        .containsExactly("مراد عيساوي");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      فاز سمير حداد بالسباق أمس.      | وقال قائد نادي المرفأ إن الطريق كان طويلاً.     | سمير حداد
      جلست لينا حداد وضربت وتراً.     | وقالت عازفة العود إن الآلة جديدة.              | لينا حداد
      """)
  void aPostThatNobodyHoldsMeansTheOnlyOneOfWhomNothingIsKnown(String first, String second, String name) {
    assertThat(speakers(1, first, second)).containsExactly(name);
  }

  @Test
  void whoeverHasOneClubIsNotTheOthersCoach() {
    assertThat(speakers(2, "لخص سمير حداد الأمسية في كلمة.", "وقال مدرب المرفأ إن المباراة صعبة.",
        "وقال مدرب الوادي إن المباراة سهلة.")).doesNotContain("سمير حداد");
  }

  @Test
  void aRelativeIsNotWhoeverWasJustSpokenOf() {
    assertThat(speakers(1, "وصل سمير حداد إلى المحكمة.", "وقال شقيق الضحية إن الحكم عادل."))
        .doesNotContain("سمير حداد");
  }
}
