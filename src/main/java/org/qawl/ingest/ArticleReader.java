package org.qawl.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.qawl.Article;

/**
 * Reads articles out of files: {@code .txt} and {@code .html} (one article each), {@code .jsonl} and
 * {@code .jsonl.gz} (an article a line).
 *
 * <p>What cannot be read is told as a {@link Problem} and passed over; what surrounds it is read. A paragraph
 * of plain text loses the white space at its ends, and its line breaks become {@code \n}; one of HTML has the
 * white space that a browser shows; one of JSON stands as it is.
 *
 * <p>An article that lacks an id, or whose fields have the wrong type, is a problem and left out. One whose
 * date or language makes no sense is a problem too, but read without it, and one that holds half a surrogate
 * pair is read with U+FFFD in its place, one character for one, so that offsets hold. An id that this reader has met
 * before is a problem, and the later article is handed on all the same: in an index it replaces the earlier.
 *
 * <p>At most one line of a JSON Lines file, or one text or HTML file, is in memory at a time. A reader
 * remembers the ids of all that it has read, about 32 bytes an article; it serves one thread.
 */
public final class ArticleReader {
  /** A longer line of a JSON Lines file is a problem; it is passed over without being held in memory. */
  public static final int MAX_LINE_BYTES = 32 << 20;
  /** A larger HTML file is a problem. */
  public static final int MAX_HTML_BYTES = 16 << 20;
  /** A larger text file is a problem. */
  public static final int MAX_TEXT_BYTES = 64 << 20;
  /** JSON that is nested deeper is a problem; HTML that is nested deeper is flattened at that depth. */
  public static final int MAX_NESTING = 256;

  private final ArticleFiles files;
  private final LongConsumer progress;
  private final SeenIds ids = new SeenIds();
  private int fileNumber = -1;
  private long bytesRead;

  ArticleReader(ArticleFiles files, LongConsumer progress) {
    this.files = files;
    this.progress = progress;
  }

  /** A reader with the limits above. */
  public static ArticleReader standard() {
    return reporting(bytes -> { });
  }

  /**
   * A reader that tells how far it is.
   *
   * @param bytesRead is given the number of bytes read so far, in all calls of {@link #read} together; what
   *     was passed over counts as read, so that it ends at {@link #bytes}
   */
  public static ArticleReader reporting(LongConsumer bytesRead) {
    return new ArticleReader(new ArticleFiles(), bytesRead);
  }

  /**
   * Reads a file, or all files under a directory in the order of their names.
   *
   * <p>In a directory, hidden files are passed over, and so are files of other kinds, unless they look as if
   * they were meant ({@code .json}, {@code .pdf}, {@code .docx} and the like). An article of a text or HTML
   * file is called by the name of its file without ending; under a directory, by its path from there.
   *
   * @param articles receives them one by one, as they are read
   * @param problems receives what could not be read, in its place among the articles
   * @throws IOException if a file that could be opened fails on the way, as a broken disk does
   */
  public void read(Path fileOrDirectory, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
    files.walk(fileOrDirectory, found -> read(found, articles, problems), problems);
  }

  /** The size of all files that {@link #read} would open; what cannot be reached counts nothing. */
  public static long bytes(Path fileOrDirectory) throws IOException {
    long[] sum = {0};
    new ArticleFiles().walk(fileOrDirectory, found -> sum[0] += found.size(), problem -> { });
    return sum[0];
  }

  private void read(ArticleFiles.Found found, Consumer<Article> articles, Consumer<Problem> problems)
      throws IOException {
    fileNumber++;
    long end = bytesRead + found.size();
    InputStream file;
    try {
      file = Files.newInputStream(found.file());
    } catch (FileSystemException e) {
      problems.accept(new Problem(found.file(), 0, ArticleFiles.reason(e)));
      advance(found.size());
      return;
    }
    try (InputStream in = new BufferedInputStream(new CountingStream(file, this::advance), 1 << 16)) {
      switch (found.format()) {
        case TEXT, HTML -> whole(found, in, articles, problems);
        default -> lines(found, in, articles, problems);
      }
    }
    if (bytesRead < end) advance(end - bytesRead);
  }

  private void advance(long bytes) {
    bytesRead += bytes;
    progress.accept(bytesRead);
  }

  private void whole(
      ArticleFiles.Found found, InputStream in, Consumer<Article> articles, Consumer<Problem> problems)
      throws IOException {
    boolean isText = found.format() == Format.TEXT;
    int limit = isText ? MAX_TEXT_BYTES : MAX_HTML_BYTES;
    Article article;
    try {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new Unreadable("is larger than " + (limit >> 20) + " MB, the most that is read of one such file");
      }
      Consumer<String> remarks = remark -> problems.accept(new Problem(found.file(), 0, remark));
      article = isText
          ? TextArticle.read(found.name(), Encoding.decode(bytes))
          : HtmlArticle.read(found.name(), bytes, remarks);
    } catch (Unreadable e) {
      problems.accept(e.in(found.file()));
      return;
    }
    hand(article, found.file(), 0, articles, problems);
  }

  private void lines(
      ArticleFiles.Found found, InputStream in, Consumer<Article> articles, Consumer<Problem> problems)
      throws IOException {
    JsonLines lines = new JsonLines(
        found.file(), (article, line) -> hand(article, found.file(), line, articles, problems), problems);
    lines.read(in, found.format() == Format.GZIPPED_JSON_LINES);
  }

  private void hand(Article article, Path file, long line, Consumer<Article> articles, Consumer<Problem> problems) {
    long before = ids.put(article.id(), fileNumber, line);
    if (before >= 0) {
      String where = SeenIds.file(before) == fileNumber ? "on line " + SeenIds.line(before) : "in an earlier file";
      String id = Wording.quote(article.id());
      problems.accept(
          new Problem(file, line, "the id " + id + " was given before, " + where + "; this article replaces that one"));
    }
    articles.accept(article);
  }
}
