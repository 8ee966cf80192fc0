package org.qawl.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qawl.Article;
import org.qawl.Paragraph;

/** What a reader made of a file or directory; for tests. */
record Reading(List<Article> articles, List<String> problems) {

  /** Problems are told without the directory. */
  static Reading of(Path path) {
    return of(ArticleReader.standard(), path);
  }

  static Reading of(ArticleReader reader, Path path) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    try {
      reader.read(path, reading.articles::add, problem -> reading.problems.add(told(problem, path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  private static String told(Problem problem, Path path) {
    Path directory = Files.isDirectory(path) ? path : path.getParent();
    return problem.toString().replace(directory + "/", "");
  }

  static Path write(Path file, String text) {
    return write(file, text, StandardCharsets.UTF_8);
  }

  static Path write(Path file, String text, Charset charset) {
    return write(file, text.getBytes(charset));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only article. */
  Article article() {
    if (articles.size() != 1 || !problems.isEmpty()) throw new AssertionError(this);
    return articles.getFirst();
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<String> texts() {
    return article().paragraphs().stream().map(Paragraph::text).toList();
  }
}
