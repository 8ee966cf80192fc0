package org.qawl.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qawl.tables.Table;

/**
 * The names from which the model learns.
 *
 * @param listed those of a public list
 * @param own our own, several spellings of each
 */
record TrainingPairs(List<ModelTrainer.Pair> listed, List<ModelTrainer.Pair> own) {
  /** Letters that only names at home in Arabic are written with, as a rule. */
  private static final String LOCAL = "عحقطصضظذ";
  /** So much more do such names count in the second model, and our own, most of which are at home in Arabic too. */
  private static final double LOCAL_WEIGHT = 5;

  /** The public list, in the folder of data sets: Arabic, tab, Latin. */
  static Path list(Path folder) {
    return folder.resolve("names/wikipedia-names-train.tsv");
  }

  /** Our own names; the rows of a table with the columns arabic and spellings. */
  static Table ownNames() {
    return Table.of(TrainingPairs.class, "/org/qawl/training/name-pairs.tsv");
  }

  static TrainingPairs read(Path list, Iterable<Table.Row> names) throws IOException {
    List<ModelTrainer.Pair> listed = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      String[] cells = line.split("\t");
      add(cells[0], cells[1], listed);
    }
    List<ModelTrainer.Pair> own = new ArrayList<>();
    for (Table.Row row : names) {
      for (String spelling : row.list("spellings")) addWords(row.get("arabic"), spelling, own);
    }
    return new TrainingPairs(listed, own);
  }

  /** What the general model learns from. */
  List<ModelTrainer.Pair> general() {
    List<ModelTrainer.Pair> all = new ArrayList<>(listed);
    all.addAll(own);
    return all;
  }

  /** What the local model learns from: the same, of which local names count more. */
  List<ModelTrainer.Pair> local() {
    List<ModelTrainer.Pair> all = new ArrayList<>();
    for (ModelTrainer.Pair pair : listed) all.add(isLocal(pair.arabic()) ? weighted(pair) : pair);
    for (ModelTrainer.Pair pair : own) all.add(weighted(pair));
    return all;
  }

  private static ModelTrainer.Pair weighted(ModelTrainer.Pair pair) {
    return new ModelTrainer.Pair(pair.latin(), pair.arabic(), LOCAL_WEIGHT);
  }

  /** A name of several words teaches word by word, if it has as many in both scripts. */
  private static void addWords(String arabic, String latin, List<ModelTrainer.Pair> pairs) {
    List<Word> arabicWords = Words.of(arabic);
    List<Word> latinWords = Words.of(latin);
    if (arabicWords.size() != latinWords.size()) return;
    for (int i = 0; i < latinWords.size(); i++) {
      Word word = arabicWords.get(i);
      Word other = latinWords.get(i);
      String written = arabic.substring(word.start(), word.end());
      if (other.key().startsWith("abd") && written.startsWith("عبد")) continue; // cut otherwise in each script
      String bare = other.article() && written.startsWith("ال") ? written.substring(2) : written;
      add(bare, other.article() ? other.key() : latin.substring(other.start(), other.end()), pairs);
    }
  }

  private static void add(String arabic, String latin, List<ModelTrainer.Pair> pairs) {
    Alphabet.Spelled right = Alphabet.spell(arabic);
    Alphabet.Spelled left = Alphabet.spell(latin);
    if (!right.arabic() || left.arabic() || left.length() == 0) return;
    pairs.add(new ModelTrainer.Pair(left.letters(), right.letters(), 1));
  }

  private static boolean isLocal(byte[] arabic) {
    for (byte letter : arabic) if (LOCAL.indexOf(Alphabet.letter(letter, true)) >= 0) return true;
    return false;
  }
}
