package org.qawl.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.tables.Table;

/** Every row of the tables that ship says something, and says it once. */
class LexiconTablesTest {
  private static final String ENGLISH = "[\\p{IsLatin}\\p{N}]([\\p{IsLatin}\\p{N}.'’&/+-]| (?! ))*";
  private static final String ARABIC = "(\\p{IsArabic}|[\\p{Mn}\\p{N}.%,-]| (?! ))+";

  static List<String> files() {
    List<String> files = new ArrayList<>();
    for (Table.Row row : Table.of(Lexicon.class, "lexicons.tsv")) files.add(row.get("file"));
    return files;
  }

  static List<String> written() {
    return files().stream().filter(file -> file.startsWith("lexicon-")).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aTableStatesItsLicence(String file) {
    assertThat(table(file).note("licence")).hasValueSatisfying(licence ->
        assertThat(licence).isIn("Apache-2.0", "CC0-1.0"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRowCanBeLookedUpAndLookedFor(String file) {
    eachRow(file, (row, softly) -> {
      softly.assertThat(isTerm(row.get("english"))).as("%s", row).isTrue();
      softly.assertThat(row.list("arabic")).as("%s", row).anyMatch(LexiconTablesTest::isTerm);
    });
  }

  @ParameterizedTest
  @MethodSource("files")
  void cellsAreCleanlyWritten(String file) {
    eachRow(file, (row, softly) -> {
      softly.assertThat(row.get("english")).as("%s", row).matches(ENGLISH);
      softly.assertThat(row.get("arabic")).as("%s", row).matches(ARABIC + "( \\| " + ARABIC + ")*");
      softly.assertThat(row.list("arabic")).as("%s", row).doesNotHaveDuplicates();
    });
  }

  @Test void anEnglishWordHasOneRow() {
    Map<String, Table.Row> rows = new HashMap<>();
    SoftAssertions softly = new SoftAssertions();
    for (String file : written()) {
      for (Table.Row row : table(file)) {
        Table.Row other = rows.putIfAbsent(row.get("english").toLowerCase(Locale.ROOT), row);
        softly.assertThat(other).as("another row of %s", row).isNull();
      }
    }
    softly.assertAll();
  }

  /** An inflection is found by the entry of its word; it has a row of its own where it means something else. */
  @Test void rowsOfOneStemSayDifferentThings() {
    Map<String, Set<String>> said = new HashMap<>();
    SoftAssertions softly = new SoftAssertions();
    for (String file : written()) {
      for (Table.Row row : table(file)) {
        String stem = Phrase.of(List.of(row.get("english"))).getFirst().key();
        boolean added = said.computeIfAbsent(stem, key -> new HashSet<>()).add(row.get("arabic"));
        softly.assertThat(added).as("%s says what another inflection says", row).isTrue();
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("written")
  void everyRowIsFound(String file) {
    Lexicon lexicon = Lexicon.standard();
    eachRow(file, (row, softly) -> {
      String first = row.list("arabic").stream().filter(LexiconTablesTest::isTerm).findFirst().orElseThrow();
      softly.assertThat(keys(lexicon, row.get("english"))).as("%s", row).contains(key(first));
      for (String arabic : row.list("arabic")) {
        if (isTerm(arabic)) softly.assertThat(lexicon.matches(arabic)).as("%s in %s", arabic, row).hasSize(1);
      }
    });
  }

  private static List<String> keys(Lexicon lexicon, String text) {
    return lexicon.matches(text).stream()
        .flatMap(match -> match.translations().stream())
        .map(translation -> key(translation.text()))
        .toList();
  }

  private static boolean isTerm(String text) {
    return Phrase.of(List.of(text)).getFirst().isTerm();
  }

  private static String key(String text) {
    return Phrase.of(List.of(text)).getFirst().key();
  }

  private interface Check {
    void of(Table.Row row, SoftAssertions softly);
  }

  private static void eachRow(String file, Check check) {
    SoftAssertions softly = new SoftAssertions();
    assertThat(table(file).rows()).isNotEmpty();
    for (Table.Row row : table(file)) check.of(row, softly);
    softly.assertAll();
  }

  private static Table table(String file) {
    return Table.of(Lexicon.class, file);
  }
}
