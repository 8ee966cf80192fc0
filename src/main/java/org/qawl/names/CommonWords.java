package org.qawl.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qawl.tables.Table;

/** Frequent words that are hardly ever names: the rows of common-words.tsv. */
final class CommonWords {
  private static final Set<String> WORDS = new HashSet<>();
  private static final List<String> ARABIC = new ArrayList<>();

  static {
    for (Table.Row row : Table.of(CommonWords.class, "common-words.tsv")) {
      if (!WORDS.add(folded(row.get("word")))) throw row.broken("\"" + row.get("word") + "\" stands twice");
      if (row.get("language").equals("ar")) ARABIC.add(row.get("word"));
    }
  }

  private CommonWords() {}

  /** The Arabic ones, as the table has them. */
  static Stream<String> arabic() {
    return ARABIC.stream();
  }

  /** Whether the word, or what remains without the article and what is written before that, is in the table. */
  static boolean contains(CharSequence word) {
    String folded = folded(word);
    if (folded.isEmpty()) return false;
    if (WORDS.contains(folded) || WORDS.contains(withoutArticle(folded))) return true;
    if (!NameParts.isArabic(folded)) return false;
    return Proclitics.rests(folded).stream()
        .anyMatch(rest -> !rest.key().equals(withoutArticle(rest.key())) && WORDS.contains(withoutArticle(rest.key())));
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() >= 4 ? word.substring(2) : word;
  }

  /** As letters are folded in names; but على (on) is no علي, so a last ى stays. */
  private static String folded(CharSequence word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == 'ى' && i + 1 == word.length()) folded.append('ى');
      else Letters.fold(word.charAt(i), folded);
    }
    return folded.toString();
  }
}
