package org.qawl;

/**
 * Characters of a passage that a query met: only the part of a word that matched, so in وللشام just شام.
 *
 * @param start in UTF-16 units of the passage's text
 * @param end exclusive
 * @param tier by which evidence
 */
public record Highlight(int start, int end, Tier tier) {
  public Highlight {
    if (start < 0 || end <= start) throw new IllegalArgumentException("[" + start + ", " + end + ") is not a span");
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
