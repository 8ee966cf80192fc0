package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a quotation is that stands behind what somebody does rather than behind a word of speech. */
class ArabicActsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال سمير حداد إن الفرن قديم.  | يرفع جرة إلى الضوء. «هذه لا تتكرر».       | سمير حداد: هذه لا تتكرر
      قالت لينا حداد إن الفرن قديم. | تهز كتفيها. «لا أحد يسأل عنا».            | لينا حداد: لا أحد يسأل عنا
      قالت لينا حداد إن الفرن قديم. | ثم خفضت صوتها: «لا أحد يسأل عنا».        | لينا حداد: لا أحد يسأل عنا
      قال سمير حداد إن الفرن قديم.  | في مكتبه خريطة. «هنا كان النهر».          | سمير حداد: هنا كان النهر
      قال سمير حداد إن الفرن قديم.  | لكنه لا يبيعه: «هذا بيتي».                | سمير حداد: هذا بيتي
      """)
  void aQuotationBehindAnActIsThatOfWhoeverTheTextGoesOnWith(String first, String second, String quote) {
    assertThat(Read.quotes(first, second)).containsExactly(quote);
  }

  @Test void toWhomOneTurnsDoesNotSpeak() {
    assertThat(Read.quotes("قالت لينا حداد إن الفرن قديم. والتفتت إلى سمير خوري: «هو الذي بناه»."))
        .containsExactly("لينا حداد: هو الذي بناه");
  }

  @Test void butSomebodyElseMayAct() {
    assertThat(Read.quotes("قال سمير حداد إن الفرن قديم.", "يرفع الباعة السلال إلى الضوء. «هذه لا تتكرر».")).isEmpty();
  }

  @Test void whomAmmaSetsBeforeTheClauseIsMeantByHisTrade() {
    assertThat(Read.quotes(
        "قال الخباز سمير حداد إن الطحين قليل.",
        "وقال المزارع زياد خوري إن القمح جاف.",
        "أما الخباز فلم يحسب شيئاً: «نبيع ما عندنا»."))
        .containsExactly("سمير حداد: نبيع ما عندنا");
  }

  @Test void aRelativeOfHersIsNoSubject() {
    assertThat(Read.quotes("تعيش لينا حداد في الوادي.", "تخاف على ابنتها يارا خوري من السيل. «لا تعرف الطريق»."))
        .containsExactly("لينا حداد: لا تعرف الطريق");
  }
}
