package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.tables.Table;

class LatinReadingsTest {
  @ParameterizedTest
  @CsvSource({"Dar\"a, Daraa", "Sa\"d, Saad", "Ja\"ja\", Jaaja\"", "Sha\"bi, Shaabi"})
  void aSignOfAynIsAVowel(String word, String vowel) {
    assertThat(LatinReadings.withAyn(word.replace('"', '\''))).hasValue(vowel.replace('"', '\''));
  }

  @Test
  void betweenVowelsItIsNothing() {
    assertThat(LatinReadings.withAyn("Ma'arrat")).isEmpty();
    assertThat(LatinReadings.withAyn("Daraa")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ennahda, nahda", "essebsi, sebsi", "ettahrir, tahrir"})
  void anArticleIsWrittenOntoItsWord(String word, String rest) {
    assertThat(LatinReadings.withoutArticle(word)).hasValue(rest);
  }

  @ParameterizedTest
  @CsvSource({"emma", "ellen", "enna", "rashid", "erbil"})
  void whatEchoesNothingHasNone(String word) {
    assertThat(LatinReadings.withoutArticle(word)).isEmpty();
  }

  static Stream<Table.Row> foreign() {
    return Table.of(LatinReadings.class, "foreign-spellings.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void lettersOfAnotherHabitAreReadAsTheEnglishPressWrites(Table.Row row) {
    String word = Alphabet.spell(row.get("word")).toString();
    assertThat(word).contains(row.get("letters"));
    assertThat(LatinReadings.foreign(word)).contains(row.get("becomes"));
    Transliteration transliteration = Transliteration.standard();
    assertThat(transliteration.keys(row.get("word"))).containsAnyElementsOf(transliteration.keys(row.get("arabic")));
    assertThat(transliteration.likeness(row.get("word"), row.get("arabic"))).isGreaterThan(0.1);
  }

  @Test
  void aWordWithoutSuchLettersHasNoOtherReading() {
    assertThat(LatinReadings.foreign("rashid")).isEmpty();
  }

  @Test
  void bothAreFoundInArabic() {
    Transliteration transliteration = Transliteration.standard();
    assertThat(transliteration.askedKeys("ennahda")).containsAnyElementsOf(transliteration.keys("النهضة"));
    assertThat(transliteration.likeness("ennahda", "النهضة")).isGreaterThan(0.3);
    assertThat(transliteration.likeness("dar'a", "درعا")).isGreaterThan(transliteration.likeness("dara", "درعا"));
  }
}
