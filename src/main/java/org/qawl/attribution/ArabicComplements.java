package org.qawl.attribution;

import java.util.HashMap;
import java.util.Map;
import org.qawl.tables.Table;

/** The prepositions that nouns and participles take, from arabic-complements.tsv: مطلع على الملف, خبير في المياه. */
final class ArabicComplements {
  private static final String[] ENDINGS = {"", "ة", "ون", "ين", "ان", "ات", "تين", "تان"};

  private static final class Standard {
    static final Map<String, Boolean> ALONE = read();
  }

  private ArabicComplements() {}

  /** By word and preposition whether the word stands without it as well. */
  private static Map<String, Boolean> read() {
    Map<String, Boolean> alone = new HashMap<>();
    for (Table.Row row : Table.of(ArabicComplements.class, "arabic-complements.tsv")) {
      for (String word : row.list("word")) {
        for (String ending : ENDINGS) {
          alone.putIfAbsent(Tokenizer.key(word + ending) + " " + Tokenizer.key(row.get("takes")),
              row.get("alone").equals("yes"));
        }
      }
    }
    return alone;
  }

  /** Whether a preposition behind a word belongs to it. */
  static boolean takes(String word, String preposition) {
    return Standard.ALONE.containsKey(ArabicWords.withoutArticle(word) + " " + preposition);
  }

  /** Whether the word says nothing without the preposition: مقرب من, but not خبير في. */
  static boolean needs(String word, String preposition) {
    return Boolean.FALSE.equals(Standard.ALONE.get(ArabicWords.withoutArticle(word) + " " + preposition));
  }
}
