package org.qawl.ingest;

import java.nio.file.Path;

/** Text that is not what its format demands. The message becomes that of a {@link Problem}. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final long line;

  Unreadable(String message) {
    this(0, message);
  }

  /** The line is counted from 1 in the text at hand; 0 means all of it. */
  Unreadable(long line, String message) {
    super(message, null, false, false);
    this.line = line;
  }

  long line() {
    return line;
  }

  Problem in(Path file) {
    return new Problem(file, line, getMessage());
  }
}
