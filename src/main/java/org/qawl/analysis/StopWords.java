package org.qawl.analysis;

import java.util.SortedMap;
import java.util.TreeMap;
import org.qawl.tables.Table;

/** The stop words of one table, each in its orthographic form. Immutable. */
final class StopWords {
  static final StopWords OF_TEXTS = new StopWords("stop-words.tsv");
  static final StopWords OF_QUESTIONS = new StopWords("stop-words.tsv", "question-words.tsv");

  private static final int STOPPED = 1;
  /** Only if the last letter is written ى. */
  private static final int STOPPED_MAQSURA = 2;

  private final WordTrie words;

  private StopWords(String... tables) {
    SortedMap<String, Integer> stopped = new TreeMap<>();
    for (String name : tables) {
      for (Table.Row row : Table.of(StopWords.class, name)) {
        for (String word : row.list("words")) {
          add(stopped, row, word);
          if (yes(row, "joined")) {
            add(stopped, row, "و" + word);
            add(stopped, row, "ف" + word);
          }
        }
      }
    }
    words = new WordTrie(stopped);
  }

  private static void add(SortedMap<String, Integer> stopped, Table.Row row, String word) {
    String normal = Orthography.normalize(word, Form.ORTHOGRAPHIC);
    if (normal.isEmpty()) throw row.broken("\"" + word + "\" has no letters");
    stopped.merge(normal, yes(row, "exact") ? STOPPED_MAQSURA : STOPPED, Math::min);
  }

  private static boolean yes(Table.Row row, String column) {
    return switch (row.get(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.broken("\"" + row.get(column) + "\" is neither yes nor no");
    };
  }

  /** @param question whether words that only make a question (who, كم) are among them */
  static StopWords of(boolean question) {
    return question ? OF_QUESTIONS : OF_TEXTS;
  }

  /**
   * Whether a word says nothing by itself.
   *
   * @param ending its last letter as written, or 0 if that is not known
   */
  boolean contains(char[] word, int length, char ending) {
    int value = words.get(word, 0, length);
    return value == STOPPED || value == STOPPED_MAQSURA && ending == 'ى';
  }
}
