package org.qawl.attribution;

/**
 * A word as written and as looked up: one object for all places where it stands.
 *
 * @param hints bits of {@link Hint}
 * @param ending a number that the keys of two words share if they end in the same two letters
 * @param arabic what an Arabic reader knows of it; that of no word for other readers
 */
record Spelling(String text, String key, int hints, int ending, ArabicWord arabic) {
  Spelling(String text, String key, int hints, ArabicWord arabic) {
    this(text, key, hints, ending(key), arabic);
  }

  static int ending(String key) {
    if (key.isEmpty()) return 0;
    int last = key.length() - 1;
    return key.charAt(last) * 31 + (last > 0 ? key.charAt(last - 1) : 0) & 0xfff;
  }
}
