package org.qawl.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.qawl.Article;
import org.qawl.analysis.Form;
import org.qawl.analysis.Language;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.fixtures.Fixtures;
import org.qawl.tables.Table;

/** English questions, each answered by one paragraph of the English fixtures. */
final class EnglishSection {
  private final List<Judged> questions = new ArrayList<>();
  private final List<Article> articles =
      Fixtures.articles().stream().filter(article -> article.language() == Language.ENGLISH).toList();

  private EnglishSection() {
    for (Table.Row row : Table.of(EnglishSection.class, "english-questions.tsv")) {
      questions.add(new Judged(row.get("question"), Map.of(row.get("passage"), 1)));
    }
  }

  static void print(Report report) throws IOException {
    report.section("English questions over the fixtures (MRR@10)", "EnglishAnalyzer", "NewsAnalyzer", "Qawl's search");
    new EnglishSection().row(report);
  }

  private void row(Report report) throws IOException {
    PlainIndex.Way stems = new PlainIndex.Way(new NewsAnalyzer(Form.STEM), NewsAnalyzer.forQuestions(), 1);
    report.row(
        questions.size() + " questions",
        mrr(new PlainIndex(articles, PlainIndex.Way.of(new EnglishAnalyzer()))),
        mrr(new PlainIndex(articles, stems)),
        mrr(new QawlIndex(articles)));
  }

  private String mrr(Searched searched) throws IOException {
    try (searched) {
      return Report.figures(Arrays.stream(searched.measure(questions, Ranking::reciprocalRank)).average().orElse(0));
    }
  }
}
