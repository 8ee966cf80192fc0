package org.qawl.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.attribution.AttributedParagraph;
import org.qawl.attribution.Attributor;
import org.qawl.attribution.Speaker;
import org.qawl.tables.Table;

/**
 * Speakers of paragraphs of real news, beside those that a reader wrote down in news-speakers.tsv before knowing what
 * is found there.
 *
 * @param right speakers found under a name that the reader gives
 * @param otherwise speakers found under another form of it: cut short, too long, or without a word
 * @param wrong speakers found that the reader has not
 * @param missed speakers of the reader that are not found at all
 */
record NewsSpeakers(int paragraphs, int right, int otherwise, int wrong, int missed) {
  /** A paragraph with its speakers, each under all its right names, and those neither asked for nor wrong. */
  private record Expected(String article, int paragraph, List<Set<String>> speakers, List<String> optional) {
    static Expected of(Table.Row row) {
      List<Set<String>> speakers = new ArrayList<>();
      for (String names : row.list("speakers")) speakers.add(new LinkedHashSet<>(List.of(names.split(" = "))));
      return new Expected(row.get("article"), row.number("paragraph"), speakers, row.list("optional"));
    }

    boolean isOptional(String name) {
      return isFormOf(name, optional);
    }
  }

  /**
   * Reads the articles of the news that the table names.
   *
   * @param seen whether to count the paragraphs that were looked at while rules were written, or the others
   */
  static NewsSpeakers of(List<Article> news, boolean seen) {
    return of(Table.of(NewsSpeakers.class, "news-speakers.tsv"), news, seen);
  }

  static NewsSpeakers of(Table table, List<Article> news, boolean seen) {
    Map<String, Article> articles = new HashMap<>();
    for (Article article : news) articles.put(article.id(), article);
    Map<String, List<AttributedParagraph>> read = new HashMap<>();
    NewsSpeakers counted = new NewsSpeakers(0, 0, 0, 0, 0);
    for (Table.Row row : table) {
      if (isSeen(row) != seen) continue;
      Expected expected = Expected.of(row);
      List<AttributedParagraph> paragraphs =
          read.computeIfAbsent(expected.article(), id -> attributed(articles.get(id)));
      counted = counted.with(expected, paragraphs.get(expected.paragraph()));
    }
    return counted;
  }

  private static boolean isSeen(Table.Row row) {
    return switch (row.get("seen")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.broken("\"" + row.get("seen") + "\" is neither yes nor no");
    };
  }

  private static List<AttributedParagraph> attributed(Article article) {
    List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
    return Attributor.standard().attribute(article.language(), article.title(), texts);
  }

  private NewsSpeakers with(Expected expected, AttributedParagraph found) {
    List<Set<String>> open = new ArrayList<>(expected.speakers());
    List<String> names = new ArrayList<>(found.speakers().stream().map(Speaker::name).toList());
    names.removeIf(name -> {
      Set<String> speaker = open.stream().filter(each -> each.contains(name)).findFirst().orElse(null);
      return speaker != null && open.remove(speaker);
    });
    int right = this.right + expected.speakers().size() - open.size();
    names.removeIf(expected::isOptional);
    int others = 0;
    for (String name : names) {
      Set<String> speaker = open.stream().filter(each -> isFormOf(name, each)).findFirst().orElse(null);
      if (speaker == null) continue;
      open.remove(speaker);
      others++;
    }
    int unknown = names.size() - others;
    return new NewsSpeakers(paragraphs + 1, right, otherwise + others, wrong + unknown, missed + open.size());
  }

  /** Whether a name shares most of its words with one of others. */
  private static boolean isFormOf(String name, Collection<String> others) {
    return others.stream().anyMatch(other -> AttributionScore.likeness(name, other) >= .5);
  }

  /** The share of the speakers found that are right, under that very name. */
  double precision() {
    return share(right, right + otherwise + wrong);
  }

  /** The share of the speakers found that are right, under whatever form of the name. */
  double sources() {
    return share(right + otherwise, right + otherwise + wrong);
  }

  /** The share of the reader's speakers that are found under their very name. */
  double recall() {
    return share(right, right + otherwise + missed);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
