package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.tables.Table;

class GazetteerTest {
  private static final String COLUMNS = "# id\tkind\tarabic\tenglish\taliases\tmeaning\n";

  @TempDir Path folder;

  static Stream<Table.Row> rows() {
    return Table.of(Gazetteer.class, "gazetteer.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyFormFindsItsEntry(Table.Row row) {
    Entry entry = Gazetteer.standard().find(row.get("english").isEmpty() ? row.get("arabic") : row.get("english")).orElseThrow();
    assertThat(entry.id()).isEqualTo(row.get("id"));
    for (String form : entry.forms()) {
      assertThat(Gazetteer.standard().find(form)).as(form).contains(entry);
      if (form.matches(".*[,،].*")) continue; // in a text, a comma parts two names: a limit we know
      String text = form.codePoints().anyMatch(Letters::isArabic) ? "قال إن " + form + " هنا" : "They say " + form + "'s here";
      assertThat(Gazetteer.standard().mentions(text)).as(text).hasSize(1).first().satisfies(mention -> {
        assertThat(mention.entry()).isEqualTo(entry);
        assertThat(form).endsWith(text.substring(mention.start(), mention.end()));
      });
    }
    assertThat(entry.forms()).containsAll(row.list("aliases")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      org-hts        | Hay'at Tahrir al-Sham
      org-hts        | Hayʼat Tahrir al-Sham
      org-hts        | Hay’at Tahrir Al-Sham
      org-hts        | Hayat Tahrir Al Sham
      org-hts        | hayat tahrir al sham
      org-hts        | Hay'et Tahrir ash-Sham
      org-hts        | HTS
      org-hts        | هيئة تحرير الشام
      org-hts        | هيئه تحرير الشام
      org-hts        | الهيئة تحرير الشام
      org-hts        | وبهيئة تحرير الشام
      org-world-bank | The World Bank
      org-world-bank | WORLD BANK
      org-world-bank | للبنك الدولي
      place-aleppo   | aleppo
      place-aleppo   | حَلَب
      """)
  void spellingsOfANameFindIt(String id, String name) {
    assertThat(Gazetteer.standard().find(name)).map(Entry::id).contains(id);
  }

  @Test void anAcronymInSmallLettersIsAWord() {
    assertThat(Gazetteer.standard().find("hts")).isEmpty();
  }

  @Test void anUnknownOrBlankNameFindsNothing() {
    assertThat(Gazetteer.standard().find("Sherlock Holmes")).isEmpty();
    assertThat(Gazetteer.standard().find(" \u200f ")).isEmpty();
    assertThat(Gazetteer.standard().find("")).isEmpty();
  }

  @Test void theRowsOfAUserWin() throws IOException {
    Gazetteer mine = Gazetteer.standard().with(table("""
        org-mine\torganization\t\tHomebrew Tea Society\tHTS\ta club
        place-aleppo\tplace\tحلب\tHalab\t\tanother canonical name
        """));
    assertThat(mine.find("HTS")).map(Entry::id).contains("org-mine");
    assertThat(mine.find("هيئة تحرير الشام")).map(Entry::id).contains("org-hts");
    assertThat(mine.find("حلب")).map(Entry::english).contains("Halab");
    assertThat(mine.find("Aleppo")).isEmpty();
    assertThat(mine.entries()).hasSize(Gazetteer.standard().entries().size() + 1);
    assertThat(Gazetteer.standard().find("HTS")).map(Entry::id).contains("org-hts");
  }

  @Test void anIdStandsOnce() throws IOException {
    Path file = table("org-a\torganization\t\tAlpha\t\t\norg-a\torganization\t\tBeta\t\t\n");
    assertThatThrownBy(() -> Gazetteer.standard().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mine.tsv:3: the id \"org-a\"")
        .hasMessageContaining("mine.tsv:2 ");
  }

  @Test void aFormBelongsToOneEntry() throws IOException {
    Path file = table("org-a\torganization\t\tAlpha\tAA\t\norg-b\torganization\t\tBeta\talpha\t\n");
    assertThatThrownBy(() -> Gazetteer.standard().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mine.tsv:3: \"alpha\" is also a form of mine.tsv:2 ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      org-a,robot,,Alpha,,;              "robot" is no kind
      org-a,PLACE,,Alpha,,;              "PLACE" is no kind
      org-a,place,,,Alpha,;              "org-a" has no name
      org-a,place,,Alpha,...,;           "..." has no letters
      org-a,place,,Alpha,;               expected 6 columns, found 5
      """)
  void aBrokenRowIsNamed(String cells, String why) throws IOException {
    Path file = table(cells.replace(',', '\t') + "\n");
    assertThatThrownBy(() -> Gazetteer.standard().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mine.tsv:2: " + why);
  }

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("mine.tsv"), COLUMNS + rows);
  }
}
