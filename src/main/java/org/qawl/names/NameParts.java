package org.qawl.names;

/** Compares single parts of two names: a first name with a first name, a surname with a surname. */
final class NameParts {
  private static final double OTHER_SPELLING = 0.9;
  private static final double INITIAL = 0.85;

  private NameParts() {}

  /** How alike two parts are: 1 if they are equal, less for another spelling or an initial, else 0. */
  static double likeness(String part, String other) {
    if (part.equals(other)) return 1;
    if (isSpelling(part, other)) return OTHER_SPELLING;
    boolean initial = part.length() == 1 || other.length() == 1;
    return initial && part.charAt(0) == other.charAt(0) ? INITIAL : 0;
  }

  static boolean isSpelling(String part, String other) {
    return Spellings.loose(part).equals(Spellings.loose(other));
  }
}
