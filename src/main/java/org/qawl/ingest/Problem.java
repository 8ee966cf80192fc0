package org.qawl.ingest;

import java.nio.file.Path;

/**
 * Something in a file that could not be read as it stands, and what became of it. Immutable.
 *
 * @param file as it was named, or found under the directory that was named
 * @param line counted from 1; 0 if the entire file is meant
 * @param message a clause without a full stop that quotes what is wrong
 */
public record Problem(Path file, long line, String message) {
  public Problem {
    if (line < 0) throw new IllegalArgumentException("line " + line + " of " + file + " is negative");
    if (message.isBlank()) throw new IllegalArgumentException("a problem in " + file + " without a message");
  }

  /** {@code FILE:LINE: message}, or {@code FILE: message} where the entire file is meant; always one line. */
  @Override
  public String toString() {
    String place = line == 0 ? file.toString() : file + ":" + line;
    return place + ": " + message.replaceAll("\\R", " ");
  }
}
