package org.qawl.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.qawl.Article;
import org.qawl.ingest.ArticleReader;
import org.qawl.ingest.Problem;
import picocli.CommandLine.Help.Ansi;

/** Reads the articles of the files that a command names: a progress bar on a terminal, a line for each problem. */
final class Reading implements Closeable {
  private final PrintWriter err;
  private final List<Path> files;
  private final Optional<ProgressBar> bar;
  private int articles;
  private int problems;

  Reading(PrintWriter err, List<Path> files) throws IOException {
    this.err = err;
    this.files = files;
    this.bar = Ansi.AUTO.enabled() ? Optional.of(bar(files)) : Optional.empty();
  }

  private static ProgressBar bar(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) bytes += ArticleReader.bytes(file);
    return new ProgressBarBuilder().setTaskName("reading").setInitialMax(bytes).setUnit(" MB", 1 << 20).build();
  }

  /** What is done with an article. */
  interface Work {
    void on(Article article) throws IOException;
  }

  /** Hands over every article that can be read, and says of the rest why not. */
  void each(Work work) throws IOException {
    ArticleReader reader = ArticleReader.reporting(read -> bar.ifPresent(shown -> shown.stepTo(read)));
    try {
      for (Path file : files) reader.read(file, article -> one(work, article), this::problem);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void one(Work work, Article article) {
    try {
      articles++;
      work.on(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void problem(Problem problem) {
    problems++;
    err.println(problem);
    err.flush();
  }

  /** How many articles were handed over so far, the one in hand included. */
  int articles() {
    return articles;
  }

  /** How many problems were told so far. */
  int problems() {
    return problems;
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
