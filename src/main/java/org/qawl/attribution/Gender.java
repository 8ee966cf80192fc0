package org.qawl.attribution;

/** Whether a verb, a pronoun or a noun means one man, one woman, or more than one; a body may be any of them. */
enum Gender {
  MALE,
  FEMALE,
  MANY,
  UNKNOWN;

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
