package org.qawl.attribution;

/**
 * A name in a paragraph, in token positions.
 *
 * @param from the first token
 * @param to the end, exclusive
 * @param start in UTF-16 units: inside the first token if something is written onto it (للبنك)
 * @param end exclusive
 * @param text the name without what is written onto it (البنك)
 * @param id of the gazetteer's entry; empty if it knows none
 * @param attached whether a preposition is written onto it, so that it cannot be a subject
 */
record Name(int from, int to, int start, int end, Kind kind, String text, String id, boolean attached) {
  enum Kind {
    PERSON,
    BODY,
    PLACE,
    /** Capitalized words of which only the article can tell whether they are a person or a body. */
    OPEN
  }

  Name as(Kind other) {
    return new Name(from, to, start, end, other, text, id, attached);
  }

  Name withId(String other) {
    return new Name(from, to, start, end, kind, text, other, attached);
  }

  /** The same name where it cannot be a subject. */
  Name withoutVoice() {
    return new Name(from, to, start, end, kind, text, id, true);
  }

  /** Whether it is that of a person and begins at a token, with nothing written onto it that governs it. */
  boolean isPersonAt(int token) {
    return kind == Kind.PERSON && from == token && !attached;
  }

  boolean speaks() {
    return kind != Kind.PLACE && !attached;
  }
}
