package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What the tables tell of an Arabic word, whatever stands around it: worked out once, and kept with its
 * {@link Spelling}. Words of which they tell the same share it.
 *
 * @param role the role noun in it; empty if it has none
 * @param classes the closed classes to which it belongs
 * @param joined the same of the word without و or ف before it
 * @param plain the same of the word without its article
 * @param verb the reporting verb of which it is a form; null if it is none
 * @param facts bits of the constants
 */
record ArabicWord(String role, Traits classes, Traits joined, Traits plain, ArabicVerbs.@Nullable Form verb,
    int facts) {
  static final int POST = 1;
  static final int THAT = 1 << 1;
  /** It belongs to the grammar as it stands. */
  static final int GRAMMAR = 1 << 2;
  /** The same, with or without و before it. */
  static final int FUNCTION = 1 << 3;
  static final int NATIONAL = 1 << 4;
  static final int UNNAMED = 1 << 5;
  static final int DOCUMENT = 1 << 6;
  static final int CARRIER = 1 << 7;
  static final int GIVEN_NAME = 1 << 8;
  static final int HEAD = 1 << 9;
  static final int PLACE = 1 << 10;
  /** See {@link ArabicWords#isEveryday(String)}. */
  static final int EVERYDAY = 1 << 11;
  static final int EVERYDAY_ALONE = 1 << 12;
  static final int SURNAME = 1 << 13;
  /** It begins the name of a body, with or without the article. */
  static final int KIND = 1 << 14;
  /** It begins with ال, be that the article or not. */
  static final int AL = 1 << 15;
  /** فإن, فإنه: that with the ف of what follows from something. */
  static final int SO = 1 << 16;

  /** A given name that is an everyday word as well. */
  static final int COMMON_NAME = 1 << 17;
  /** A given name only where it is introduced as one. */
  static final int SELDOM_NAME = 1 << 18;

  /** No word at all, as what stands outside a paragraph. */
  static final ArabicWord NONE = new ArabicWord("", Traits.NONE, Traits.NONE, Traits.NONE, null, 0);

  boolean is(int fact) {
    return (facts & fact) != 0;
  }

  boolean is(String wordClass) {
    return classes.has(wordClass);
  }

  /** Whether it is of a class, with or without و or ف before it. */
  boolean isJoined(String wordClass) {
    return classes.has(wordClass) || joined.has(wordClass);
  }
}
