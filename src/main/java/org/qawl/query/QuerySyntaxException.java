package org.qawl.query;

/** A query string that cannot be read: the message says where, what stands there and what was expected. */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;

  QuerySyntaxException(int position, String what) {
    super("position " + position + ": " + what);
    this.position = position;
  }

  /** Where, in UTF-16 units of the query string, from 0; its length if something is missing at its end. */
  public int position() {
    return position;
  }
}
