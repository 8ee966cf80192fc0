package org.qawl.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.analysis.Form;
import org.qawl.analysis.Language;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.fixtures.Fixture;
import org.qawl.fixtures.Fixtures;

/** Prints the table of quality: Qawl beside the stock analyzers or the naive way. */
public final class QualityReport {
  private final PrintStream out;
  private final DataSets data;

  private QualityReport(PrintStream out, Path folder) {
    this.out = out;
    this.data = new DataSets(folder);
  }

  /** The folder with the data sets, which may be empty: what is absent is said. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Path.of(args.length == 0 || args[0].isBlank() ? "no-data" : args[0]);
    new QualityReport(out, folder).print();
  }

  private void print() throws IOException {
    heading("Retrieval, ARCD training questions (MRR@10)", "stock", "Qawl");
    if (present(data.arcd())) arcd();
    heading("Questions over both languages (nDCG@10 / MRR@10 / recall@10)", "stock", "Qawl");
    fixtureQuestions();
    if (present(data.questions()) && present(data.attribution())) developmentQuestions();
    heading("Attribution (F1: speakers by exact name / organizations)", "naive", "Qawl");
    fixtureAttribution();
    if (present(data.attribution())) developmentAttribution();
    heading("Arabic stems (golden table: share of words that meet as they should)", "stock", "Qawl");
    golden();
  }

  private boolean present(Path file) {
    if (Files.exists(file)) return true;
    out.println("  absent: " + file);
    return false;
  }

  private void heading(String title, String other, String ours) {
    out.printf(Locale.ROOT, "%n%-66s %22s %22s%n", title, other, ours);
  }

  private void row(String name, String other, String ours) {
    out.printf(Locale.ROOT, "  %-64s %22s %22s%n", name, other, ours);
  }

  // Stems

  private void golden() {
    GoldenTable table = new GoldenTable();
    row(
        table.pairs() + " pairs of words",
        String.format(Locale.ROOT, "%.3f", table.share(new ArabicAnalyzer())),
        String.format(Locale.ROOT, "%.3f", table.share(new NewsAnalyzer(Form.STEM))));
  }

  // Retrieval

  private void arcd() throws IOException {
    DataSets.Collection arcd = data.readArcd();
    List<Article> untitled = arcd.articles().stream().map(QualityReport::untitled).toList();
    row("paragraphs alone", mrr(stock(untitled, true), arcd), mrr(ours(untitled), arcd));
    row("with the titles of their pages", "", mrr(ours(arcd.articles()), arcd));
    if (!present(data.news())) return;
    List<Article> news = data.readNews();
    List<Article> amongNews = new ArrayList<>(untitled);
    for (Article article : news) amongNews.add(untitled(article));
    row("paragraphs among those of real news", mrr(stock(amongNews, true), arcd), mrr(ours(amongNews), arcd));
    List<Article> titled = new ArrayList<>(arcd.articles());
    titled.addAll(news);
    row("the same, all with their titles", "", mrr(ours(titled), arcd));
  }

  private static Article untitled(Article article) {
    return Article.of(article.id(), article.paragraphs().stream().map(Paragraph::text).toList());
  }

  private static String mrr(Searched searched, DataSets.Collection collection) throws IOException {
    try (searched) {
      double sum = 0;
      for (Judged judged : collection.questions()) {
        sum += Ranking.reciprocalRank(searched.search(judged.question()), judged.grades());
      }
      return String.format(Locale.ROOT, "%.3f", sum / collection.questions().size());
    }
  }

  // Questions

  private void fixtureQuestions() throws IOException {
    List<Judged> questions = new ArrayList<>();
    for (Fixture fixture : Fixtures.all()) {
      for (Fixture.Asked asked : fixture.questions()) {
        Map<String, Integer> grades = new HashMap<>();
        for (Fixture.Graded graded : asked.passages()) grades.put(graded.passage(), graded.grade());
        questions.add(new Judged(asked.question(), grades));
      }
    }
    row("index-fixtures, " + questions.size() + " questions", three(stock(Fixtures.articles(), false), questions), three(ours(Fixtures.articles()), questions));
  }

  private void developmentQuestions() throws IOException {
    List<Article> articles = DataSets.articles(data.attribution()).stream().map(QualityReport::bare).toList();
    List<Judged> questions = data.readQuestions();
    row("development articles, " + questions.size() + " questions", three(stock(articles, false), questions), three(ours(articles), questions));
  }

  private static String three(Searched searched, List<Judged> questions) throws IOException {
    try (searched) {
      double ndcg = 0;
      double mrr = 0;
      double recall = 0;
      for (Judged judged : questions) {
        List<String> ranked = searched.search(judged.question());
        ndcg += Ranking.ndcg(ranked, judged.grades());
        mrr += Ranking.reciprocalRank(ranked, judged.grades());
        recall += Ranking.recall(ranked, judged.grades());
      }
      int n = questions.size();
      return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", ndcg / n, mrr / n, recall / n);
    }
  }

  // Attribution

  private void fixtureAttribution() {
    for (Language language : Language.values()) {
      List<AttributionScore.Gold> gold =
          Fixtures.all().stream().filter(f -> f.article().language() == language).map(AttributionScore.Gold::of).toList();
      row("index-fixtures, " + gold.size() + " articles, " + language.code(), AttributionScore.naive(gold).toString(), AttributionScore.qawl(gold).toString());
    }
  }

  private void developmentAttribution() throws IOException {
    List<Article> articles = DataSets.articles(data.attribution());
    for (Language language : Language.values()) {
      List<AttributionScore.Gold> gold =
          articles.stream().filter(article -> article.language() == language).map(AttributionScore.Gold::of).toList();
      row("development set, " + gold.size() + " articles, " + language.code(), AttributionScore.naive(gold).toString(), AttributionScore.qawl(gold).toString());
    }
  }

  /** An article without what its file says of speakers, organizations and quotes. */
  private static Article bare(Article article) {
    List<Paragraph> texts = article.paragraphs().stream().map(p -> Paragraph.of(p.text())).toList();
    return new Article(
        article.id(), article.title(), article.date(), article.language(), article.source(), article.url(), article.byline(), texts);
  }

  // What is compared

  private interface Searched extends AutoCloseable {
    List<String> search(String question) throws IOException;

    @Override
    default void close() throws IOException {}
  }

  private static Searched stock(List<Article> articles, boolean arabicAlone) throws IOException {
    Map<String, Analyzer> fields = new HashMap<>();
    fields.put("ar", new ArabicAnalyzer());
    if (!arabicAlone) fields.put("en", new EnglishAnalyzer());
    Stock stock = new Stock(fields, articles);
    return new Searched() {
      @Override
      public List<String> search(String question) throws IOException {
        return stock.search(question);
      }

      @Override
      public void close() throws IOException {
        stock.close();
      }
    };
  }

  private static Searched ours(List<Article> articles) throws IOException {
    PassageIndex index = PassageIndex.inMemory();
    index.addAll(articles);
    index.refresh();
    return new Searched() {
      @Override
      public List<String> search(String question) throws IOException {
        return index.search(question, PassageQuery.everything().limit(Ranking.DEPTH)).stream().map(Passage::id).toList();
      }

      @Override
      public void close() throws IOException {
        index.close();
      }
    };
  }
}
