package org.qawl.names;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qawl.tables.Table;

/** The Arabic article in Latin letters before a word, as articles.tsv has it. */
public final class Articles {
  /** Each article, and before what it stands. */
  private static final Map<String, String> ARTICLES = Table.of(Articles.class, "articles.tsv").rows().stream()
      .collect(Collectors.toUnmodifiableMap(row -> row.get("article"), row -> row.get("before")));

  private Articles() {}

  /** Whether a folded word may be an article. */
  static boolean isKnown(String key) {
    return ARTICLES.containsKey(key);
  }

  /**
   * Whether a word is the article of the one behind it: <i>ash-Sham</i>, but not <i>as Suwayda</i>.
   *
   * @param hyphen whether a hyphen stands between them
   */
  public static boolean isArticle(String word, String next, boolean hyphen) {
    String article = word.toLowerCase(Locale.ROOT);
    return switch (ARTICLES.getOrDefault(article, "")) {
      case "any" -> true;
      case "hyphen" -> hyphen;
      case "echo" -> hyphen && next.toLowerCase(Locale.ROOT).startsWith(article.substring(1));
      default -> false;
    };
  }
}
