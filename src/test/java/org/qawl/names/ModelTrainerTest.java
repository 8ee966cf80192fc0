package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.tables.Table;

class ModelTrainerTest {
  @TempDir Path folder;

  private static final List<String> LIST =
      List.of("سامر\tsamer", "سمير\tsamir", "نديم\tnadim", "كريم\tkarim", "هيلر\theller", "شرف\tsharaf", "شريف\tcharif", "رشيد\trashid");

  private String table(List<String> lines) throws IOException {
    Path list = folder.resolve("list.tsv");
    Files.write(list, lines);
    Path own = folder.resolve("own.tsv");
    Files.writeString(own, "# id\tarabic\tspellings\tmeaning\nx\tنور الشرع\tNour al-Sharaa | Nur Shara\ta name\n");
    return TrainTransliteration.table(TrainingPairs.read(list, Table.of(own)));
  }

  @Test void theSameListTeachesTheSameToTheByte() throws IOException {
    assertThat(table(LIST)).isEqualTo(table(LIST));
  }

  @Test void anotherListTeachesSomethingElse() throws IOException {
    assertThat(table(LIST)).isNotEqualTo(table(LIST.subList(0, 6)));
  }

  @Test void aSmallListTeachesItsLetters() throws IOException {
    Path model = folder.resolve("model.tsv");
    Files.writeString(model, table(LIST));
    Transliteration learned = new Transliteration(LearnedUnits.of(Table.of(model)));
    assertThat(learned.likeness("karim", "كريم")).isGreaterThan(learned.likeness("karim", "نديم"));
    assertThat(learned.askedKeys("sharaf")).contains("شرف");
  }

  @Test void theModelShippedIsSmall() throws IOException {
    assertThat(Files.size(TrainTransliteration.MODEL)).isLessThan(100_000);
  }

  @Test void theModelShippedIsWhatItsSourcesTeach() throws IOException {
    Path list = TrainingPairs.list(Path.of(System.getProperty("qawl.data", "")));
    assumeTrue(Files.exists(list), "no " + list + ", so the model shipped cannot be learned anew");
    String taught = TrainTransliteration.table(TrainingPairs.read(list, TrainingPairs.ownNames()));
    assertThat(Files.readString(TrainTransliteration.MODEL, StandardCharsets.UTF_8)).isEqualTo(taught);
  }
}
