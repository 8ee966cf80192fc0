package org.qawl.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qawl.tables.Table;

/** The names from which the model learns: a public list, and one of our own with several spellings of each. */
final class TrainingPairs {
  /** Letters that only names at home in Arabic are written with, as a rule. */
  private static final String LOCAL = "عحقطصضظذ";
  /** So much more do such names count in the second model. */
  private static final double LOCAL_WEIGHT = 5;

  private TrainingPairs() {}

  /** The public list, in the folder of data sets: Arabic, tab, Latin. */
  static Path list(Path folder) {
    return folder.resolve("names/wikipedia-names-train.tsv");
  }

  static List<ModelTrainer.Pair> read(Path list, Table own) throws IOException {
    List<ModelTrainer.Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      String[] cells = line.split("\t");
      add(cells[0], cells[1], pairs);
    }
    for (Table.Row row : own) {
      for (String spelling : row.list("spellings")) addWords(row.get("arabic"), spelling, pairs);
    }
    return pairs;
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

  /** The same pairs, of which the local ones count more. */
  static List<ModelTrainer.Pair> local(List<ModelTrainer.Pair> pairs) {
    return pairs.stream()
        .map(pair -> new ModelTrainer.Pair(pair.latin(), pair.arabic(), isLocal(pair.arabic()) ? LOCAL_WEIGHT : 1))
        .toList();
  }

  private static boolean isLocal(byte[] arabic) {
    for (byte letter : arabic) if (LOCAL.indexOf(Alphabet.letter(letter, true)) >= 0) return true;
    return false;
  }
}
