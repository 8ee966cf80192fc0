package org.qawl;

import java.util.Optional;

/**
 * Characters of a passage that a query met: only the part of a word that matched, so in وللشام just شام.
 *
 * @param start in UTF-16 units of the passage's text
 * @param end exclusive
 * @param tier by which evidence
 * @param asked the words of the query that they meet, as the query has them
 * @param weight how surely they mean the same, above 0 and at most 1: the likeness of two spellings, or how usual a
 *     translation is beside the most usual one; 1 in the other tiers
 */
public record Highlight(int start, int end, Tier tier, String asked, double weight) {
  public Highlight {
    if (start < 0 || end <= start) throw new IllegalArgumentException("[" + start + ", " + end + ") is not a span");
    if (!(weight > 0) || weight > 1) throw new IllegalArgumentException(weight + " is not above 0 and at most 1");
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  /** Those of the characters that lie in a part of the text, {@code [from, to)}, counted from its beginning. */
  public Optional<Highlight> within(int from, int to) {
    if (!overlaps(from, to)) return Optional.empty();
    return Optional.of(new Highlight(Math.max(start, from) - from, Math.min(end, to) - from, tier, asked, weight));
  }
}
