package org.qawl.training;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns which words translate each other from sentences and their translations, and writes them as a table.
 *
 * <pre>mvn -q -Plearn test-compile exec:exec -Dqawl.data=DIR</pre>
 *
 * <p>writes learned-tico.tsv from {@code DIR/translation/tico-19.en-ar.tsv} (TICO-19, CC0). The same sentences give the
 * same bytes.
 */
public final class LexiconTrainer {
  // Chosen on NTREX, beside the tables written by hand, and by 200 rows that were judged. Words of one sentence would add
  // another .007 to the mean reciprocal rank from English to Arabic, but most of what is learned of them is wrong. Lower
  // limits on probability and weight (.02, .05) add .001 and let in another 35 wrong rows of 200.
  private static final int FEWEST_SENTENCES = 2;
  /** Each word must be at least so probable a translation of the other. */
  private static final double LEAST_PROBABILITY = 0.1;
  /** Weights below this, the best translation of a word having 1, are left out. */
  private static final double LEAST_WEIGHT = 0.3;
  private static final int MOST_TRANSLATIONS = 8;

  private record Pair(int arabic, double weight) {}

  private final Vocabulary english = new Vocabulary();
  private final Vocabulary arabic = new Vocabulary();
  private final List<int[]> englishSentences = new ArrayList<>();
  private final List<int[]> arabicSentences = new ArrayList<>();

  /** @param pairs an English sentence, a tab, an Arabic sentence */
  LexiconTrainer(List<String> pairs) {
    for (String pair : pairs) {
      String[] sentences = pair.split("\t");
      if (sentences.length != 2) throw new IllegalArgumentException("\"" + pair + "\" is not two sentences");
      englishSentences.add(english.read(sentences[0], UnicodeScript.LATIN));
      arabicSentences.add(arabic.read(sentences[1], UnicodeScript.ARABIC));
    }
  }

  /** The rows of the table, in the order of the English alphabet. */
  List<String> rows() {
    WordPairs toArabic = new WordPairs(englishSentences, arabicSentences, english.size());
    WordPairs toEnglish = new WordPairs(arabicSentences, englishSentences, arabic.size());
    List<Map<Integer, Double>> back = new ArrayList<>();
    for (int word = 0; word < arabic.size(); word++) back.add(toEnglish.of(word));
    List<String> rows = new ArrayList<>();
    for (int word = 0; word < english.size(); word++) {
      if (english.sentences(word) < FEWEST_SENTENCES) continue;
      List<Pair> translations = new ArrayList<>();
      for (Map.Entry<Integer, Double> there : toArabic.of(word).entrySet()) {
        if (arabic.sentences(there.getKey()) < FEWEST_SENTENCES) continue;
        double here = back.get(there.getKey()).getOrDefault(word, 0.0);
        if (Math.min(there.getValue(), here) < LEAST_PROBABILITY) continue;
        translations.add(new Pair(there.getKey(), Math.sqrt(there.getValue() * here)));
      }
      if (!translations.isEmpty()) rows.add(row(word, translations));
    }
    return rows.stream().sorted().toList();
  }

  private String row(int word, List<Pair> translations) {
    translations.sort(Comparator.comparingDouble(Pair::weight).reversed().thenComparingInt(Pair::arabic));
    double best = translations.getFirst().weight;
    List<Pair> usual =
        translations.stream().filter(pair -> pair.weight / best >= LEAST_WEIGHT).limit(MOST_TRANSLATIONS).toList();
    return english.written(word)
        + "\t" + String.join(" | ", usual.stream().map(pair -> arabic.written(pair.arabic)).toList())
        + "\t" + String.join(" | ", usual.stream().map(pair -> weight(pair.weight / best)).toList());
  }

  private static String weight(double weight) {
    return weight == 1 ? "1" : String.format(Locale.ROOT, "%.2f", weight);
  }

  /** The table that ships. */
  String table() {
    return """
        # learned-tico.tsv – learned by org.qawl.training.LexiconTrainer; do not edit.
        # From the 3,071 sentences of TICO-19 (Translation Initiative for COVID-19) and their translations.
        # licence: CC0-1.0
        # english\tarabic\tweight
        """
        + String.join("\n", rows()) + "\n";
  }

  /** The folder with the data sets, and the file to write. */
  public static void main(String[] args) throws IOException {
    List<String> pairs = Files.readAllLines(Path.of(args[0], "translation/tico-19.en-ar.tsv"));
    Files.writeString(Path.of(args[1]), new LexiconTrainer(pairs).table());
  }
}
