package org.qawl;

import org.qawl.attribution.Statement;

/** A statement where it stands. Immutable. */
public record Said(Passage passage, Statement statement) {
  /** The characters that are credited to the speaker. */
  public String text() {
    return passage.text().substring(statement.start(), statement.end());
  }

  /** How many things that the query asks for are met in it. */
  long met() {
    return passage.highlights().stream()
        .filter(highlight -> highlight.overlaps(statement.start(), statement.end()))
        .map(Highlight::asked)
        .distinct()
        .count();
  }
}
