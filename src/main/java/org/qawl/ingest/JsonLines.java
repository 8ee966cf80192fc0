package org.qawl.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.qawl.Article;

/** The articles of one JSON Lines file, an article a line; empty lines are passed over. */
final class JsonLines {
  /** What is done with an article and the line on which it stands. */
  interface Articles {
    void accept(Article article, long line);
  }

  private final Path file;
  private final Articles articles;
  private final Consumer<Problem> problems;

  JsonLines(Path file, Articles articles, Consumer<Problem> problems) {
    this.file = file;
    this.articles = articles;
    this.problems = problems;
  }

  void read(InputStream in, boolean gzipped) throws IOException {
    in.mark(1);
    if (in.read() < 0) {
      problem(0, "is empty");
      return;
    }
    in.reset();
    if (!gzipped) {
      read(in);
      return;
    }
    GZIPInputStream unzipped;
    try {
      unzipped = new GZIPInputStream(in, 1 << 16);
    } catch (EOFException | ZipException e) {
      problem(0, "is not gzip, though its name ends in .gz");
      return;
    }
    read(unzipped);
  }

  private void read(InputStream in) throws IOException {
    ByteLines lines = new ByteLines(in, ArticleReader.MAX_LINE_BYTES);
    if (lines.isBinary()) {
      problem(0, "holds binary bytes, not JSON");
      return;
    }
    boolean empty = true;
    while (next(lines)) empty &= !line(lines);
    if (empty) problem(0, "is empty");
  }

  /** Goes to the next line, if the file is whole as far as that. */
  private boolean next(ByteLines lines) throws IOException {
    try {
      return lines.next();
    } catch (EOFException e) {
      problem(lines.number(), "the gzip file breaks off here; the lines before were read");
    } catch (ZipException e) {
      problem(lines.number(), "the gzip file is damaged here (" + e.getMessage() + "); the lines before were read");
    }
    return false;
  }

  /** Whether anything stood on the line. */
  private boolean line(ByteLines lines) {
    long number = lines.number();
    if (lines.isTooLong()) {
      problem(number, "the line is longer than " + (ArticleReader.MAX_LINE_BYTES >> 20) + " MB, the most that is read");
      return true;
    }
    Article article;
    try {
      String text = lines.text();
      if (Wording.trim(text).isEmpty()) return false;
      article = JsonArticle.read(text, remark -> problem(number, remark));
    } catch (Unreadable e) {
      problem(number, e.getMessage());
      return true;
    }
    articles.accept(article, number);
    return true;
  }

  private void problem(long line, String message) {
    problems.accept(new Problem(file, line, message));
  }
}
