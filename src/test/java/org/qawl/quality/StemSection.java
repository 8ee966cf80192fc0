package org.qawl.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.fixtures.Fixtures;

/** Which Arabic words meet in one stem, and whether they still do when they are written otherwise. */
final class StemSection {
  private static final int WORDS = 20_000;
  private static final Pattern WORD = Pattern.compile("[ء-غف-ي]{3,}");

  private final Report report;
  private final Map<String, Analyzer> compared = new LinkedHashMap<>();

  private StemSection(Report report) {
    this.report = report;
    compared.put("stock", new ArabicAnalyzer());
    compared.put("Snowball", Analyzers.snowball());
    compared.put("Qawl", new NewsAnalyzer(Form.STEM));
  }

  static void print(Report report, DataSets data) throws IOException {
    new StemSection(report).print(data);
  }

  private void print(DataSets data) throws IOException {
    String[] names = compared.keySet().toArray(String[]::new);
    report.section("Arabic stems (share of words that meet as they should)", names);
    GoldenTable table = new GoldenTable();
    report.row("golden table, " + table.pairs() + " pairs of words", figures(table::share));

    Set<String> words = words(data);
    report.section("Robustness (% of " + words.size() + " words whose term stays when they are written so)", names);
    for (Spelling spelling : Spelling.all()) {
      List<String> applies = words.stream().filter(word -> !spelling.of().apply(word).equals(word)).toList();
      report.row(spelling.name(), percent(analyzer -> same(analyzer, spelling, applies)));
    }
    report.row("the stem, taken for a word", percent(analyzer -> stable(analyzer, words)));
  }

  private interface Share {
    double of(Analyzer analyzer);
  }

  private String[] figures(Share share) {
    return compared.values().stream().map(analyzer -> Report.figures(share.of(analyzer))).toArray(String[]::new);
  }

  private String[] percent(Share share) {
    return compared.values().stream()
        .map(analyzer -> String.format(Locale.ROOT, "%.1f", 100 * share.of(analyzer)))
        .toArray(String[]::new);
  }

  private static double same(Analyzer analyzer, Spelling spelling, List<String> words) {
    long same = words.stream()
        .filter(word -> GoldenTable.terms(analyzer, word).equals(GoldenTable.terms(analyzer, spelling.of().apply(word))))
        .count();
    return (double) same / words.size();
  }

  private static double stable(Analyzer analyzer, Set<String> words) {
    long stable = words.stream()
        .map(word -> GoldenTable.terms(analyzer, word))
        .filter(stem -> stem.equals(GoldenTable.terms(analyzer, stem)))
        .count();
    return (double) stable / words.size();
  }

  /** Different words in the order in which they come, of real news or else of the fixtures. */
  private static Set<String> words(DataSets data) throws IOException {
    List<Article> articles = new ArrayList<>(Fixtures.articles());
    if (Files.exists(data.news())) articles = data.readNews();
    Set<String> words = new LinkedHashSet<>();
    for (Article article : articles) {
      for (Paragraph paragraph : article.paragraphs()) {
        Matcher matcher = WORD.matcher(paragraph.text());
        while (matcher.find()) if (words.size() < WORDS) words.add(matcher.group());
      }
      if (words.size() == WORDS) break;
    }
    return words;
  }
}
