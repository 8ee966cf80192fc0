package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qawl.tables.Table;

class SentencesTest {
  private static List<String> cut(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end : Sentences.ends(text)) {
      sentences.add(text.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  @Test
  void everyAbbreviationKeepsItsSentence() {
    for (Table.Row row : Table.of(Sentences.class, "abbreviations.tsv")) {
      assertThat(cut(row.get("example"))).as(row.toString()).hasSize(row.number("sentences"));
      assertThat(row.get("example")).as(row.toString()).containsIgnoringCase(row.get("word") + ".");
    }
  }

  @Test
  void initialsAndNumbersEndNothing() {
    assertThat(cut("J. R. Haddad of the U.S. Navy saw 3.5 boats at 5 p.m. on deck. He waved."))
        .containsExactly("J. R. Haddad of the U.S. Navy saw 3.5 boats at 5 p.m. on deck.", "He waved.");
    assertThat(cut("Neither you nor I. Nobody.")).containsExactly("Neither you nor I.", "Nobody.");
    assertThat(cut("It ended in 2024. Then it began.")).containsExactly("It ended in 2024.", "Then it began.");
  }

  @Test
  void arabicInitialsEndNothing() {
    assertThat(cut("قال د. سمير حداد وأ. سلمى عيسى كلمة. ثم خرجا.")).containsExactly("قال د. سمير حداد وأ. سلمى عيسى كلمة.", "ثم خرجا.");
    assertThat(cut("وصل أ.د. سمير حداد. ثم خرج.")).containsExactly("وصل أ.د. سمير حداد.", "ثم خرج.");
    assertThat(cut("زاد المحصول ٣.٥ بالمئة. ثم نقص.")).containsExactly("زاد المحصول ٣.٥ بالمئة.", "ثم نقص.");
    assertThat(cut("كتبه سنة ٤٥٠ هـ. في حمص. ثم رحل.")).containsExactly("كتبه سنة ٤٥٠ هـ. في حمص.", "ثم رحل.");
  }

  @Test
  void signsOfDirectionChangeNothing() {
    assertThat(cut("قال د.\u200f سمير حداد\u200f.\u200f ثم خرج؟\u200f نعم.")).containsExactly("قال د.\u200f سمير حداد\u200f.\u200f", "ثم خرج؟\u200f", "نعم.");
  }

  /** Neither takes longer than a moment, though nothing in them ends a sentence. */
  @Test
  void manyStopsAreReadOnce() {
    assertThat(cut(".".repeat(200_000) + "a")).hasSize(1);
    assertTimeout(Duration.ofSeconds(10), () -> Sentences.ends("د.".repeat(100_000)));
  }

  @Test
  void aLastLetterBehindAVowelSignIsNoInitial() {
    assertThat(cut("وصل أمس متأخرًا. ثم خرج.")).containsExactly("وصل أمس متأخرًا.", "ثم خرج.");
  }

  @Test
  void everySignThatEndsASentence() {
    assertThat(cut("هل تصمد؟ نعم! ربما… لا أحد يعرف۔ انتهى.")).containsExactly("هل تصمد؟", "نعم!", "ربما…", "لا أحد يعرف۔", "انتهى.");
    assertThat(cut("Will it? Yes! Perhaps … Nobody knows. End")).containsExactly("Will it?", "Yes!", "Perhaps …", "Nobody knows.", "End");
    assertThat(cut("سطر أول\nسطر ثان")).containsExactly("سطر أول", "سطر ثان");
    assertThat(cut("انتهى الاجتماع.وقال حداد كلمة.")).containsExactly("انتهى الاجتماع.", "وقال حداد كلمة.");
  }

  @Test
  void whatClosesBelongsToTheSentenceBefore() {
    assertThat(cut("قال: «لن نوقع.» ثم خرج.")).containsExactly("قال: «لن نوقع.»", "ثم خرج.");
    assertThat(cut("قال: «لن نوقع». ثم خرج.")).containsExactly("قال: «لن نوقع».", "ثم خرج.");
    assertThat(cut("He said: “We will not.” (Nobody did.) Then he left.")).containsExactly("He said: “We will not.”", "(Nobody did.)", "Then he left.");
  }

  @Test
  void aQuestionMayBeTheObjectOfAVerbBehindIt() {
    assertThat(cut("\"Will it hold?\" she asked.")).hasSize(1);
    assertThat(cut("«هل تصمد؟» سألت سلمى عيسى.")).hasSize(1);
    assertThat(cut("He said no… and left.")).hasSize(1);
  }

  @Test
  void aColonEndsNothing() {
    assertThat(cut("وأضاف: القمح لا ينتظر.")).hasSize(1);
  }

  @Test
  void nothingHasNoSentence() {
    assertThat(cut("")).isEmpty();
    assertThat(cut(" ")).containsExactly("");
  }
}
