package org.qawl.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @TempDir Path folder;

  private Table table(String text) throws IOException {
    return Table.of(Files.writeString(folder.resolve("prefixes.tsv"), text));
  }

  @Test
  void theLastCommentBeforeTheRowsNamesTheColumns() throws IOException {
    Table table = table("# prefixes.tsv – tried from the top\n# id\tprefix\tkeep\n\nwal\tوال\t2\n# a remark\nll\tلل\t3\n");
    assertThat(table.rows().stream().map(row -> row.get("prefix") + row.number("keep"))).containsExactly("وال2", "لل3");
  }

  @Test
  void aCellMayListValues() throws IOException {
    assertThat(table("# id\tforms\nhts\tHTS | Tahrir al-Sham|\nnone\t\n").rows().stream().map(row -> row.list("forms")))
        .containsExactly(List.of("HTS", "Tahrir al-Sham"), List.of());
  }

  @Test
  void aCommentMaySayWhatHoldsForAllRows() throws IOException {
    Table table = table("# prefixes.tsv – see licence: below\n# licence: CC0-1.0\n# id\tkeep\nwal\t2\n# source: none\n");
    assertThat(table.note("licence")).contains("CC0-1.0");
    assertThat(table.note("author")).isEmpty();
    assertThat(table.has("keep")).isTrue();
    assertThat(table.has("licence")).isFalse();
    assertThat(table.name()).isEqualTo("prefixes.tsv");
  }

  @Test
  void aRowOfAnotherWidthSaysWhere() {
    assertThatThrownBy(() -> table("# id\tprefix\tkeep\nwal\tوال\t2\nll\tلل\n"))
        .hasMessage("prefixes.tsv:3: expected 3 columns, found 2");
  }

  @Test
  void aNumberThatIsNoneSaysWhere() throws IOException {
    Table table = table("# id\tkeep\nwal\tzwei\n");
    assertThatThrownBy(() -> table.rows().get(0).number("keep"))
        .hasMessage("prefixes.tsv:2: \"zwei\" in column keep is not a whole number");
  }

  @Test
  void aColumnThatIsNotThereSaysWhichAre() throws IOException {
    Table table = table("# id\tkeep\nwal\t2\n");
    assertThatThrownBy(() -> table.rows().get(0).get("prefix"))
        .hasMessage("prefixes.tsv: no column \"prefix\" among [id, keep]");
  }

  @Test
  void rowsWithoutColumnNamesAreRefused() {
    assertThatThrownBy(() -> table("wal\tوال\n")).hasMessage("prefixes.tsv:1: no line names the columns");
  }

  @Test
  void aTableThatIsNotThereSaysSo() {
    assertThatThrownBy(() -> Table.of(TableTest.class, "missing.tsv"))
        .hasMessage("missing.tsv: no such table beside org.qawl.tables.TableTest");
  }
}
