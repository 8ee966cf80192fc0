package org.qawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qawl.analysis.Language;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

/**
 * A paragraph as a search returns it. Immutable.
 *
 * @param articleId the article it belongs to
 * @param position its place among the article's paragraphs, from 0; the title is not one
 * @param text unchanged; all offsets point into it
 * @param title the article's title; empty if unknown
 * @param date the article's day of publication
 * @param source who published the article; empty if unknown
 * @param url where; empty if unknown
 * @param language the paragraph's own, by script
 * @param statements who is credited with which characters, in the order of the text
 * @param speakers everyone to whom the paragraph attributes something
 * @param organizations the bodies it names
 * @param highlights what the query met, in the order of the text, never overlapping; empty if it was met
 *     in the title alone
 * @param score comparable within one answer only
 */
public record Passage(
    String articleId,
    int position,
    String text,
    String title,
    Optional<LocalDate> date,
    String source,
    String url,
    Language language,
    List<Statement> statements,
    List<Speaker> speakers,
    List<String> organizations,
    List<Highlight> highlights,
    float score) {

  public Passage {
    statements = List.copyOf(statements);
    speakers = List.copyOf(speakers);
    organizations = List.copyOf(organizations);
    highlights = List.copyOf(highlights);
  }

  /** The text with each highlight between two marks. */
  public String marked(String before, String after) {
    return Markup.plain(before, after).apply(text, highlights);
  }

  /** {@code ARTICLE#POSITION}, which names the passage in an index. */
  public String id() {
    return articleId + "#" + position;
  }

  /** Whether one of a speaker's statements here was met by the query. */
  boolean metIn(Speaker speaker) {
    return statements.stream()
        .filter(statement -> statement.speaker().id().equals(speaker.id()))
        .anyMatch(statement -> highlights.stream().anyMatch(h -> h.overlaps(statement.start(), statement.end())));
  }
}
