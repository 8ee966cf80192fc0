package org.qawl;

/**
 * A query that finds more than the one that was asked. Immutable.
 *
 * @param kind what was changed
 * @param change the same in a sentence, for people to read; a word of the query or the index stands at its end
 * @param query the changed query; its {@link PassageQuery#toString()} is a query string, and may be asked as a question
 * @param hits how many passages it finds, exactly; at least one
 */
public record Suggestion(Kind kind, String change, PassageQuery query, long hits) {
  /** What a suggestion changes, the least change first. */
  public enum Kind {
    /** A word, or a name that narrows, that the index does not hold is spelt as one that it holds. */
    SPELLING,
    /** A word that the index does not hold is taken for a name that it spells otherwise, in either script. */
    NAME,
    /** Words between quotation marks need not stand side by side, nor as written. */
    PHRASE,
    /** Evidence counts that was left out. */
    EVIDENCE,
    /** Something that narrowed does not. */
    FILTER
  }
}
