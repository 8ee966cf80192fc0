package org.qawl.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.qawl.tables.Table;

/** The stop words of one table, each in its orthographic form. Immutable. */
final class StopWords {
  static final StopWords OF_TEXTS = new StopWords("stop-words.tsv");
  static final StopWords OF_QUESTIONS = new StopWords("stop-words.tsv", "question-words.tsv");

  private final CharArraySet words = new CharArraySet(512, false);
  /** Words that are stop words only if their last letter is written ى. */
  private final CharArraySet maqsura = new CharArraySet(8, false);

  private StopWords(String... tables) {
    for (String name : tables) {
      for (Table.Row row : Table.of(StopWords.class, name)) {
        for (String word : row.list("words")) {
          add(row, word);
          if (yes(row, "joined")) {
            add(row, "و" + word);
            add(row, "ف" + word);
          }
        }
      }
    }
  }

  private void add(Table.Row row, String word) {
    String normal = Orthography.normalize(word, Form.ORTHOGRAPHIC);
    if (normal.isEmpty()) throw row.broken("\"" + word + "\" has no letters");
    (yes(row, "exact") ? maqsura : words).add(normal);
  }

  private static boolean yes(Table.Row row, String column) {
    return switch (row.get(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.broken("\"" + row.get(column) + "\" is neither yes nor no");
    };
  }

  /**
   * Whether a word says nothing by itself.
   *
   * @param ending its last letter as written, or 0 if that is not known
   */
  boolean contains(char[] word, int length, char ending) {
    return words.contains(word, 0, length) || ending == 'ى' && maqsura.contains(word, 0, length);
  }
}
