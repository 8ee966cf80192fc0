package org.qawl;

import java.util.List;
import java.util.Optional;
import org.qawl.attribution.Statement;

/**
 * A part of a passage, to be shown where the whole is too long; with what was found in it, counted from its own
 * beginning. Immutable.
 *
 * @param passage whose part it is
 * @param start in UTF-16 units of the passage's text
 * @param end exclusive
 */
public record Excerpt(Passage passage, int start, int end) {
  public Excerpt {
    if (start < 0 || end < start || end > passage.text().length()) {
      throw new IllegalArgumentException("[" + start + ", " + end + ") is no part of " + passage.id());
    }
  }

  /**
   * The best part of a passage: the one that holds highlights for the most words of the query, then the surest and
   * most of them, with what stands around it. It begins and ends with a sentence; within a sentence that is too long,
   * with a word; within a word that is too long, with a letter. A passage that is short enough is taken as it is; of
   * one without highlights, the beginning.
   *
   * @param longest how many UTF-16 units it may have, at least 2; marks that show where it was cut come on top
   */
  public static Excerpt of(Passage passage, int longest) {
    if (longest < 2) throw new IllegalArgumentException(longest + " characters are too few for an excerpt");
    if (passage.text().length() <= longest) return new Excerpt(passage, 0, passage.text().length());
    return new BestExcerpt(passage, longest).find();
  }

  /** The characters that a statement of a passage is credited with. */
  public static Excerpt of(Passage passage, Statement statement) {
    return new Excerpt(passage, statement.start(), statement.end());
  }

  public String text() {
    return passage.text().substring(start, end);
  }

  /** The passage's highlights, as far as they lie inside, in units of {@link #text}. */
  public List<Highlight> highlights() {
    return passage.highlights().stream().flatMap(highlight -> highlight.within(start, end).stream()).toList();
  }

  /** The passage's statements, as far as they lie inside, in units of {@link #text}. */
  public List<Statement> statements() {
    return passage.statements().stream().flatMap(statement -> within(statement).stream()).toList();
  }

  /** Whether nothing of the passage stands before it. */
  public boolean opens() {
    return passage.text().substring(0, start).isBlank();
  }

  /** Whether nothing of the passage stands behind it. */
  public boolean closes() {
    return passage.text().substring(end).isBlank();
  }

  /** A statement of the passage as far as it lies inside, in units of {@link #text}. */
  public Optional<Statement> within(Statement whole) {
    int from = Math.max(whole.start(), start);
    int to = Math.min(whole.end(), end);
    if (from >= to) return Optional.empty();
    return Optional.of(
        new Statement(
            whole.speaker(), from - start, to - start, whole.kind(), whole.verb(), whole.rule(), whole.certainty()));
  }
}
