package org.qawl.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;
import org.qawl.Article;
import org.qawl.IndexAnalysis;
import org.qawl.Paragraph;
import org.qawl.analysis.Form;
import org.qawl.analysis.Language;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.attribution.Attributor;
import org.qawl.fixtures.Fixtures;

/**
 * How fast is it, beside Lucene's Arabic analyzer? Every benchmark reads the same articles: two thousand of real
 * news where the data sets are, else the Arabic fixtures. What counts are the ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3) // attribution is compiled for some 20 seconds before it is at its speed
@Measurement(iterations = 3, time = 1)
public class SpeedReport {
  private static final int ARTICLES = 2_000;
  private static final int TURNS = 4;

  private final Analyzer standard = new StandardAnalyzer(CharArraySet.EMPTY_SET);
  private final Analyzer stock = new ArabicAnalyzer();
  private final Analyzer stems = new NewsAnalyzer(Form.STEM);
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);
  private final IndexAnalysis index = new IndexAnalysis();
  private final Attributor attributor = Attributor.standard();
  private List<Article> articles = List.of();

  @Setup
  public void read() throws IOException {
    Path news = new DataSets(Path.of(System.getProperty("qawl.data", ""))).news();
    List<Article> all = Files.exists(news) ? DataSets.articles(news) : new ArrayList<>(Fixtures.articles());
    articles = all.stream().filter(article -> article.language() == Language.ARABIC).limit(ARTICLES).toList();
  }

  /** The tokenizer alone, the limit of them all. */
  @Benchmark
  public int standardAnalyzer() throws IOException {
    return tokens(standard);
  }

  @Benchmark
  public int luceneArabicAnalyzer() throws IOException {
    return tokens(stock);
  }

  @Benchmark
  public int newsAnalyzerStem() throws IOException {
    return tokens(stems);
  }

  @Benchmark
  public int newsAnalyzerWritten() throws IOException {
    return tokens(written);
  }

  /** All that is done to a text to index it: what attribution is to cost no more than. */
  @Benchmark
  public int indexAnalysis() throws IOException {
    int tokens = 0;
    for (Article article : articles) tokens += index.tokens(article);
    return tokens;
  }

  @Benchmark
  public int attribution() {
    int statements = 0;
    for (Article article : articles) {
      List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
      statements += attributor.attribute(article.language(), article.title(), texts).size();
    }
    return statements;
  }

  private int tokens(Analyzer analyzer) throws IOException {
    int tokens = 0;
    for (Article article : articles) {
      for (Paragraph paragraph : article.paragraphs()) {
        try (TokenStream stream = analyzer.tokenStream("", paragraph.text())) {
          stream.reset();
          while (stream.incrementToken()) tokens++;
          stream.end();
        }
      }
    }
    return tokens;
  }

  /**
   * Runs the benchmarks and prints them as ratios.
   *
   * <p>How much of its caches a machine leaves to one program changes from minute to minute, and every start of Java
   * compiles in its own way. So the benchmarks take turns, each in a process of its own, and are compared in a turn.
   */
  public static void main(String[] args) throws RunnerException {
    Map<String, ListStatistics> ratios = new TreeMap<>();
    Map<String, Double> bytes = new TreeMap<>();
    for (int turn = 0; turn < TURNS; turn++) {
      Map<String, Double> times = new TreeMap<>();
      for (RunResult result : turn()) {
        String name = result.getPrimaryResult().getLabel();
        times.put(name, result.getPrimaryResult().getScore());
        bytes.put(name, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
      }
      double stock = times.get("luceneArabicAnalyzer");
      times.forEach((name, time) -> ratios.computeIfAbsent(name, n -> new ListStatistics()).addValue(stock / time));
    }
    System.out.printf("%nSpeed over the same Arabic text (Lucene's ArabicAnalyzer = 1), and what each allocates%n");
    System.out.printf("  (means of %d turns, with their errors at 95 %%)%n", TURNS);
    ratios.forEach((name, ratio) -> System.out.printf(Locale.ROOT, "  %-40s %5.2f +- %.2f times as fast %9.0f kB%n",
        name, ratio.getMean(), ratio.getMeanErrorAt(0.95), bytes.get(name) / 1000));
  }

  private static Collection<RunResult> turn() throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(SpeedReport.class.getName())
                .jvmArgsAppend("-Dqawl.data=" + System.getProperty("qawl.data", ""))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }
}
