package org.qawl.translation;

/** How much of two words is the same. */
final class Likeness {
  private Likeness() {}

  /** From 0 to 1, for equal words: the longest run of letters that both have, of all their letters. */
  static double of(String one, String other) {
    if (one.equals(other)) return 1;
    int longest = 0;
    int[] runs = new int[other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = other.length(); j > 0; j--) {
        runs[j] = one.charAt(i - 1) == other.charAt(j - 1) ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    return 2.0 * longest / (one.length() + other.length());
  }
}
