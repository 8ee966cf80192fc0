package org.qawl.quality;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qawl.Article;
import org.qawl.analysis.Language;
import org.qawl.fixtures.Fixture;
import org.qawl.fixtures.Fixtures;
import org.qawl.fixtures.LaterArticles;

/** Speakers and organizations found, beside a verb and the two words that follow it. */
final class AttributionSection {
  /** How many articles of news are drawn, and by which seed. */
  private static final int NEWS = 3_000;
  private static final long SEED = 20_150_721;

  private final Report report;

  private AttributionSection(Report report) {
    this.report = report;
  }

  static void print(Report report, DataSets data) throws IOException {
    report.section("Attribution (F1: speakers by exact name / organizations)", "naive", "Qawl");
    AttributionSection section = new AttributionSection(report);
    section.rows("index-fixtures", Fixtures.all().stream().map(AttributionScore.Gold::of).toList());
    List<AttributionScore.Gold> later = new ArrayList<>(gold("later.jsonl"));
    for (Fixture article : LaterArticles.all()) later.add(AttributionScore.Gold.of(article));
    section.rows("written later by others, looked at then", later);
    section.rows("written later by others, never looked at", gold("unseen.jsonl"));
    section.rows("short ones in which somebody goes on, never looked at", gold("carried.jsonl"));
    List<Article> news = report.present(data.news()) ? data.readNews() : List.of();
    if (!news.isEmpty()) {
      ReportingCoverage coverage = ReportingCoverage.of(news, NEWS, SEED);
      report.row("paragraphs of news with a reporting verb resolved", "", coverage.toString());
    }
    if (report.present(data.attribution())) {
      section.rows("development set", DataSets.gold(data.attribution()));
    }
    if (!news.isEmpty()) printNews(report, news);
  }

  private static void printNews(Report report, List<Article> news) {
    report.section("Speakers in paragraphs of real news", "precision", "of the source", "recall");
    for (boolean seen : List.of(true, false)) {
      NewsSpeakers found = NewsSpeakers.of(news, seen);
      report.row(
          found.paragraphs() + " annotated, " + (seen ? "looked at then" : "never looked at"),
          cell(found.precision()), cell(found.sources()), cell(found.recall()));
    }
  }

  private static String cell(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  /** Articles beside this class, whose annotations were written with them. */
  private static List<AttributionScore.Gold> gold(String resource) throws IOException {
    URL file = AttributionSection.class.getResource(resource);
    if (file == null) throw new IOException(resource + ": no such articles");
    return DataSets.gold(Path.of(URI.create(file.toString())));
  }

  private void rows(String name, List<AttributionScore.Gold> articles) {
    for (Language language : Language.values()) {
      List<AttributionScore.Gold> gold = articles.stream().filter(a -> a.article().language() == language).toList();
      if (gold.isEmpty()) continue;
      report.row(
          name + ", " + gold.size() + " articles, " + language.code(),
          AttributionScore.naive(gold).toString(),
          AttributionScore.qawl(gold).toString());
    }
  }
}
