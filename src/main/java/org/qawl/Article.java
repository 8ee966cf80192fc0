package org.qawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qawl.analysis.Language;

/**
 * One news item. Immutable.
 *
 * @param id names the article in an index; adding another article of the same id replaces this one
 * @param title empty if unknown
 * @param date the day of publication
 * @param language the language most of it is written in
 * @param source who published it; empty if unknown
 * @param url where it was published; empty if unknown
 * @param byline who wrote it; empty if unknown
 * @param paragraphs in reading order, without the title; may be empty
 */
public record Article(
    String id,
    String title,
    Optional<LocalDate> date,
    Language language,
    String source,
    String url,
    String byline,
    List<Paragraph> paragraphs) {

  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("an article's id is blank");
    paragraphs = List.copyOf(paragraphs);
  }

  /** An article of which nothing else is known; its language is found by script. */
  public static Article of(String id, List<String> paragraphs) {
    return of(id, "", paragraphs);
  }

  /** A titled article of which nothing else is known; its language is found by script. */
  public static Article of(String id, String title, List<String> paragraphs) {
    Language language = Language.detect(title + "\n" + String.join("\n", paragraphs));
    return new Article(
        id, title, Optional.empty(), language, "", "", "", paragraphs.stream().map(Paragraph::of).toList());
  }

  /** The same article, published on this day. */
  public Article on(LocalDate day) {
    return new Article(id, title, Optional.of(day), language, source, url, byline, paragraphs);
  }

  /** The same article, published by this source. */
  public Article from(String publisher) {
    return new Article(id, title, date, language, publisher, url, byline, paragraphs);
  }
}
