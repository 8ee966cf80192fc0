package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report names the medium that it was written for. */
class ArabicMediaTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال التاجر لـ(صوت الوادي) إن السوق مغلقة.                | صوت الوادي
      قال التاجر لـ«حلب المالية» إن السوق مغلقة.               | حلب المالية
      نفى التاجر، في بيان اطلعت عليه (صوت الوادي)، الخبر.       | صوت الوادي
      نفى التاجر، في بيان اطلعت عليه «صوت الوادي»، الخبر.       | صوت الوادي
      حلب – وادي الغد: تجددت الأمطار أمس.                     | وادي الغد
      حلب (سوريا) – وادي الغد – تجددت الأمطار أمس.             | وادي الغد
      حلب: «الميزان»                                        | الميزان
      حلب – (نينار): تجددت الأمطار أمس.                       | نينار
      حلب / وادي الغد: تجددت الأمطار أمس.                     | وادي الغد
      حلب – الخميس 3 مايو 2025 – صوت الرقة                    | صوت الرقة
      """)
  void aMediumIsKnownByItsPlace(String paragraph, String medium) {
    assertThat(Read.organizations(paragraph)).containsExactly(medium);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "حلب – سمير الحداد: تجددت الأمطار أمس.",
      "حلب – تجددت الأمطار أمس.",
      "قال التاجر لـ«حلب» إن السوق مغلقة.",
      "نال الجائزة التي حصل عليها (سمير الحداد) قبل عام.",
      "وصف ما حصل بأنه «جريمة نكراء» أمس.",
  })
  void aReporterOrATownIsNoMedium(String paragraph) {
    assertThat(Read.organizations(paragraph)).isEmpty();
  }

  @Test
  void aMediumIsToldSomethingWithoutMarksAsWell() {
    assertThat(Read.organizations("حلب – وادي الغد: تجددت الأمطار.", "قال التاجر لوادي الغد إن السوق مغلقة."))
        .containsExactly("وادي الغد");
  }
}
