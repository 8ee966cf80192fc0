package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tables tell of an Arabic word, whatever stands around it: worked out once, and kept with its
 * {@link Spelling}.
 *
 * @param role the role noun in it; empty if it has none
 * @param classes the closed classes to which it belongs
 * @param joined the same of the word without و or ف before it
 * @param verb the reporting verb of which it is a form; null if it is none
 * @param facts bits of the constants
 * @param signs a bit for each class and each joined one, which some of them share: few words are looked for further
 */
record ArabicWord(String role, List<String> classes, List<String> joined, ArabicVerbs.@Nullable Form verb, int facts,
    long signs) {
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

  /** A word of which the tables tell nothing, as of most, or none at all, as what stands outside a paragraph. */
  static final ArabicWord NONE = new ArabicWord("", List.of(), List.of(), null, 0);

  ArabicWord(String role, List<String> classes, List<String> joined, ArabicVerbs.@Nullable Form verb, int facts) {
    this(role, classes, joined, verb, facts, signs(classes) | signs(joined));
  }

  private static long signs(List<String> classes) {
    long signs = 0;
    for (String wordClass : classes) signs |= sign(wordClass);
    return signs;
  }

  private static long sign(String wordClass) {
    return 1L << wordClass.hashCode();
  }

  boolean is(int fact) {
    return (facts & fact) != 0;
  }

  boolean is(String wordClass) {
    return (signs & sign(wordClass)) != 0 && classes.contains(wordClass);
  }

  /** Whether it is of a class, with or without و or ف before it. */
  boolean isJoined(String wordClass) {
    return (signs & sign(wordClass)) != 0 && (classes.contains(wordClass) || joined.contains(wordClass));
  }
}
