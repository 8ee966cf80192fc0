package org.qawl.names;

import java.util.List;

/**
 * A word without what spelling habits add to it.
 *
 * @param key the folded letters
 * @param starts the names that may begin with the word, if it is Arabic and a tree of names was asked
 */
record Folded(String key, List<NameTree.Start> starts) {
  static final int PLACES = 1 << 15;
}
