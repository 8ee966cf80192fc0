package org.qawl.names;

/**
 * How surely two names are one, and why.
 *
 * @param score from 0 to 1, as {@link NameMatcher} grades it
 * @param reason for people to read, as <i>other first names: Ahmed, Farouk</i>
 */
public record NameMatch(double score, String reason) {
  NameMatch times(double factor, String why) {
    return new NameMatch(score * factor, reason.isEmpty() ? why : reason + "; " + why);
  }
}
