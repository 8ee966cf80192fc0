package org.qawl.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qawl.tables.Table;

/**
 * Learns transliteration.tsv anew and writes it over the old one.
 *
 * <pre>mvn -Ptrain process-test-classes -Dqawl.data=DIR</pre>
 */
public final class TrainTransliteration {
  static final Path MODEL = Path.of("src/main/resources/org/qawl/names/transliteration.tsv");

  private static final String HEADER = """
      # transliteration.tsv – which Latin letters are written for which Arabic ones, learned from names; not to edit.
      # Written by the trainer among the tests (mvn -Ptrain process-test-classes -Dqawl.data=DIR) from the names of
      # wikipedia-names-train.tsv (google/transliteration, Apache-2.0) and from name-pairs.tsv of the tests.
      # Cells are costs in hundredths of the natural logarithm, at the beginning, in the middle and at the end of a word;
      # those called local count our names, and names with ع ح ق ط ص ض ظ ذ, five times. "-" is no letter, or never.
      # latin	arabic	first	middle	last	first-local	middle-local	last-local
      """;

  private TrainTransliteration() {}

  /** The folder with the data sets. */
  public static void main(String[] args) throws IOException {
    Files.writeString(MODEL, table(TrainingPairs.read(TrainingPairs.list(Path.of(args[0])), TrainingPairs.ownNames())));
  }

  /**
   * A model that has learned from all names but those of a list, tab-separated pairs of Arabic and Latin: what is
   * asked of it there it cannot have seen.
   */
  public static Transliteration without(Path folder, Path list) throws IOException {
    TrainingPairs pairs = TrainingPairs.read(TrainingPairs.list(folder), TrainingPairs.ownNames());
    Set<String> asked = new HashSet<>();
    for (ModelTrainer.Pair pair : TrainingPairs.read(list, List.of()).listed()) asked.add(key(pair));
    pairs.listed().removeIf(pair -> asked.contains(key(pair)));
    pairs.own().removeIf(pair -> asked.contains(key(pair)));
    Path model = Files.createTempFile("transliteration", ".tsv");
    try {
      Files.writeString(model, table(pairs));
      return new Transliteration(LearnedUnits.of(Table.of(model)));
    } finally {
      Files.delete(model);
    }
  }

  private static String key(ModelTrainer.Pair pair) {
    return new Alphabet.Spelled(false, pair.latin()) + " " + new Alphabet.Spelled(true, pair.arabic());
  }

  /** The text of the table that these pairs teach. */
  static String table(TrainingPairs pairs) {
    Map<Integer, double[][]> rows = new TreeMap<>();
    put(ModelTrainer.learn(pairs.general()), 0, rows);
    put(ModelTrainer.learn(pairs.local()), 1, rows);
    StringBuilder table = new StringBuilder(HEADER);
    rows.forEach((chunks, probabilities) -> {
      List<String> cells = new ArrayList<>(List.of(letters(chunks >> 10, false), letters(chunks & 1023, true)));
      for (double[] model : probabilities) for (double probability : model) cells.add(cost(probability));
      table.append(String.join("\t", cells)).append('\n');
    });
    return table.toString();
  }

  private static void put(List<ChunkModel.Unit> units, int model, Map<Integer, double[][]> rows) {
    for (ChunkModel.Unit unit : units) {
      rows.computeIfAbsent(unit.left() << 10 | unit.right(), chunks -> new double[2][ChunkModel.PLACES])[model] =
          unit.probability();
    }
  }

  private static String letters(int chunk, boolean arabic) {
    if (chunk == 0) return LearnedUnits.NONE;
    StringBuilder text = new StringBuilder();
    for (byte letter : Chunks.letters(chunk)) text.append(Alphabet.letter(letter, arabic));
    return text.toString();
  }

  /** What is rarer than one in a million has no cost that matters. */
  private static String cost(double probability) {
    if (probability < 1e-6) return LearnedUnits.NONE;
    return Long.toString(Math.round(-LearnedUnits.SCALE * StrictMath.log(probability)));
  }
}
