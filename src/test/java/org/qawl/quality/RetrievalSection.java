package org.qawl.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.PassageQuery;
import org.qawl.Tier;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/** Arabic questions over paragraphs of an encyclopedia, alone and among those of real news. */
final class RetrievalSection {
  private static final float WRITTEN_WEIGHT = 0.3f;

  private final Report report;
  private final DataSets.Collection arcd;
  private final List<Article> alone;
  private final List<Article> amongNews;

  private RetrievalSection(Report report, DataSets data) throws IOException {
    this.report = report;
    arcd = data.readArcd();
    alone = arcd.articles().stream().map(RetrievalSection::untitled).toList();
    amongNews = new ArrayList<>(alone);
    if (report.present(data.news())) for (Article article : data.readNews()) amongNews.add(untitled(article));
  }

  static void print(Report report, DataSets data) throws IOException {
    report.section("Retrieval, ARCD training questions (MRR@10)", "alone", "among news", "index");
    if (report.present(data.arcd())) new RetrievalSection(report, data).print();
  }

  private interface Indexing {
    Searched of(List<Article> articles) throws IOException;
  }

  private void print() throws IOException {
    NewsAnalyzer stems = new NewsAnalyzer(Form.STEM);
    NewsAnalyzer written = new NewsAnalyzer(Form.WRITTEN);
    PlainIndex.Way stem = new PlainIndex.Way(stems, NewsAnalyzer.forQuestions(), 1);
    PlainIndex.Way exact = new PlainIndex.Way(written, written, WRITTEN_WEIGHT);
    PlainIndex.Way grams = new PlainIndex.Way(Analyzers.grams(), Analyzers.grams(), WRITTEN_WEIGHT);

    Ranks stock = ranks(articles -> new PlainIndex(articles, PlainIndex.Way.of(new ArabicAnalyzer())));
    row("stock ArabicAnalyzer", stock, stock);
    row("Snowball", ranks(articles -> new PlainIndex(articles, PlainIndex.Way.of(Analyzers.snowball()))), stock);
    row("Qawl's stems", ranks(articles -> new PlainIndex(articles, PlainIndex.Way.of(stems))), stock);
    row("… without the question's own words", ranks(articles -> new PlainIndex(articles, stem)), stock);
    row("… and words as written, × 0.3", ranks(articles -> new PlainIndex(articles, stem, exact)), stock);
    row("… and 5-grams, × 0.3", ranks(articles -> new PlainIndex(articles, stem, exact, grams)), stock);
    Ranks ours = ranks(QawlIndex::new);
    row("Qawl's own search", ours, stock);
    PassageQuery unspelled = PassageQuery.everything().without(Tier.TRANSLITERATION);
    row("… without other spellings of names", ranks(articles -> new QawlIndex(articles, unspelled)), stock);
    report.row("  chance that it is no better than stock (paired)", p(ours.alone, stock.alone), p(ours.among, stock.among));
  }

  /** The reciprocal ranks of every question, and how large the index of the larger collection is; 0 if unknown. */
  private record Ranks(double[] alone, double[] among, long bytes) {}

  private Ranks ranks(Indexing indexing) throws IOException {
    double[] few;
    try (Searched searched = indexing.of(alone)) {
      few = searched.measure(arcd.questions(), Ranking::reciprocalRank);
    }
    if (amongNews.size() == alone.size()) return new Ranks(few, new double[0], 0);
    try (Searched searched = indexing.of(amongNews)) {
      double[] many = searched.measure(arcd.questions(), Ranking::reciprocalRank);
      return new Ranks(few, many, searched instanceof PlainIndex plain ? plain.bytes() : 0);
    }
  }

  private void row(String name, Ranks ranks, Ranks stock) {
    String size = ranks.bytes == 0 ? "" : String.format(Locale.ROOT, "%.1f", (double) ranks.bytes / stock.bytes);
    report.row(name, mean(ranks.alone), mean(ranks.among), size);
  }

  private static String mean(double[] values) {
    return values.length == 0 ? "" : Report.figures(Arrays.stream(values).average().orElse(0));
  }

  private static String p(double[] ours, double[] stock) {
    return ours.length == 0 ? "" : String.format(Locale.ROOT, "%.4f", Significance.p(ours, stock));
  }

  private static Article untitled(Article article) {
    return Article.of(article.id(), article.paragraphs().stream().map(Paragraph::text).toList());
  }
}
