package org.qawl;

import java.util.List;

/**
 * Why a passage ranks where it does: one thing a query looks for, and what of it the passage holds.
 *
 * @param asked the words of the query
 * @param score what they add to the passage's score; 0 if it does not hold them
 * @param met the characters that meet them, each with its tier and weight, in the order of the text; empty if they are
 *     met
 *     in the article's title alone
 */
public record Reason(String asked, double score, List<Highlight> met) {
  public Reason {
    met = List.copyOf(met);
  }
}
