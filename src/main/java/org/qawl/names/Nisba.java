package org.qawl.names;

import java.util.List;
import org.qawl.tables.Table;

/** Tells Arabic adjectives that are made of a name, such as لبناني, from other words with its letters. Thread-safe. */
public final class Nisba {
  private static final List<String> ENDINGS =
      Table.of(Nisba.class, "nisba.tsv").rows().stream().map(row -> folded(row.get("ending"))).toList();
  private static final String ARTICLE = "ال";
  /** What a name loses before the ending: of ليبيا the adjective is ليبي. */
  private static final List<String> LOST = List.of("", "ا", "ه", "ي", "يا", "يه");
  /** Of what remains of the name. */
  private static final int FEWEST_LETTERS = 2;

  private Nisba() {}

  /** Whether a word, with or without the article and what is written before that, is an adjective of a name. */
  public static boolean isOf(String word, String name) {
    String asked = withoutArticle(folded(name));
    String written = folded(word);
    if (isAdjective(written, asked)) return true;
    return Proclitics.rests(written).stream().anyMatch(rest -> isAdjective(rest.key(), asked));
  }

  private static boolean isAdjective(String word, String name) {
    String bare = withoutArticle(word);
    for (String lost : LOST) {
      if (!name.endsWith(lost) || name.length() - lost.length() < FEWEST_LETTERS) continue;
      String rest = name.substring(0, name.length() - lost.length());
      if (bare.startsWith(rest) && ENDINGS.contains(bare.substring(rest.length()))) return true;
    }
    return false;
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1 ? word.substring(ARTICLE.length()) : word;
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    word.codePoints().forEach(c -> Letters.fold(c, folded));
    return folded.toString();
  }
}
