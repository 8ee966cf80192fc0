package org.qawl.attribution;

/**
 * Characters of a paragraph that are credited to a speaker.
 *
 * @param speaker who is credited
 * @param start the first character, in UTF-16 units of the paragraph
 * @param end the end, exclusive
 * @param kind whether the words are the speaker's own; a direct statement's span leaves its quotation marks out
 * @param verb the reporting verb or phrase as it stands in the paragraph (قال, according to); empty where
 *     the statement has none of its own, as a quotation that continues an earlier one
 * @param rule the name of the rule that found it
 * @param certainty how sure that rule is, above 0 and at most 1
 */
public record Statement(Speaker speaker, int start, int end, Kind kind, String verb, String rule, double certainty) {
  /** Whether the words are the speaker's own. */
  public enum Kind {
    /** Between quotation marks, or an answer in an interview. */
    DIRECT,
    /** Told in the words of the article: <i>said that …</i>, قال إن …. */
    INDIRECT
  }

  public Statement {
    if (start < 0 || end < start) throw new IllegalArgumentException("[" + start + ", " + end + ") is not a span");
    if (!(certainty > 0 && certainty <= 1)) throw new IllegalArgumentException("certainty " + certainty + " is not in (0, 1]");
  }
}
