package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Quotation quotation : QuotationFinder.find(List.of(text)).getFirst()) {
      marked.append(text, at, quotation.start());
      marked.append('[').append(text, quotation.start(), quotation.end()).append(']');
      at = quotation.end();
    }
    return marked.append(text.substring(at)).toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      قال: «نعم».                                       | قال: «[نعم]».
      قال: "أبي قال لي "لا" دائماً".                     | قال: "[أبي قال لي "لا" دائماً]".
      وعد ب"الكثير".                                    | وعد ب"[الكثير]".
      كان الأفضل". وقال: "نعم".                         | كان الأفضل". وقال: "[نعم]".
      قال ” نعم ” ثم خرج.                               | قال ”[ نعم ]” ثم خرج.
      قال ل»الوادي»: »نعم».                             | قال ل»[الوادي]»: »[نعم]».
      كان الأفضل” ثم خرج.                               | كان الأفضل” ثم خرج.
      هاتف “النسيم 2″ جديد.                             | هاتف “[النسيم 2]″ جديد.
      “One,” he said, “two.”                            | “[One,]” he said, “[two.]”
      ‘The engine's in,’ he said.                       | ‘[The engine's in,]’ he said.
      'The dogs' bowls are full,' he said.              | '[The dogs' bowls are full,]' he said.
      The neighbours' dogs and Tom's cat.               | The neighbours' dogs and Tom's cat.
      "He says, 'Go,' and goes," she said.              | "[He says, 'Go,' and goes,]" she said.
      A board of 12" and another.                       | A board of 12" and another.
      """)
  void onlyTheOutermostMarksCount(String text, String expected) {
    assertThat(marked(text)).isEqualTo(expected);
  }

  @Test
  void aQuotationRunsOnWhereTheNextParagraphClosesOrReopensIt() {
    List<List<Quotation>> found = QuotationFinder.find(List.of("قال: «نعم.", "ثم لا».", "وسكت."));
    assertThat(found.get(0)).extracting(Quotation::open).containsExactly(true);
    assertThat(found.get(1)).extracting(Quotation::continues).containsExactly(true);
    assertThat(found.get(2)).isEmpty();
  }

  @Test
  void aMarkThatIsNeverClosedOpensNothing() {
    assertThat(QuotationFinder.find(List.of("قال: «نعم.", "وسكت.")).getFirst()).isEmpty();
  }
}
