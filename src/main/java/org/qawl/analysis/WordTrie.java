package org.qawl.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Words of Arabic letters or a–z, each with a number, as a double-array trie.
 *
 * <p>One walk over a text word tells of each of its beginnings whether it is listed: what a stemmer asks again and
 * again, and what hashing would have to begin anew for each. A child of node n by letter c stands at
 * {@code base[n] + code(c)}, if {@code owner} there says so. Immutable.
 */
final class WordTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int CODES = 1 + ('ي' - 'ء' + 1) + 26;

  private int[] base = new int[256];
  private int[] owner = new int[256];
  private int[] value = new int[256];
  private int used;

  /** Builds the trie; the number of a word must not be 0. */
  WordTrie(SortedMap<String, Integer> words) {
    Arrays.fill(owner, NONE);
    owner[ROOT] = ROOT;
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(words.entrySet());
    place(ROOT, entries, 0, entries.size(), 0);
  }

  private static int code(char c) {
    if (c >= 'ء' && c <= 'ي') return c - 'ء' + 1;
    return c >= 'a' && c <= 'z' ? c - 'a' + CODES - 26 : 0;
  }

  /** Lays out the words [from, to), which share their first letters and lead to this node. */
  private void place(int node, List<Map.Entry<String, Integer>> words, int from, int to, int depth) {
    int at = from;
    if (at < to && words.get(at).getKey().length() == depth) {
      value[node] = words.get(at).getValue();
      at++;
    }
    List<int[]> children = new ArrayList<>();
    while (at < to) {
      char letter = words.get(at).getKey().charAt(depth);
      if (code(letter) == 0) throw new IllegalStateException("\"" + words.get(at).getKey() + "\" has other letters than a trie knows");
      int begin = at;
      while (at < to && words.get(at).getKey().charAt(depth) == letter) at++;
      children.add(new int[] {code(letter), begin, at});
    }
    if (children.isEmpty()) return;
    int first = free(children); // which may make the arrays grow
    base[node] = first;
    for (int[] child : children) owner[first + child[0]] = node;
    for (int[] child : children) place(first + child[0], words, child[1], child[2], depth + 1);
  }

  /** The first base at which all children find an empty place. */
  private int free(List<int[]> children) {
    while (used < owner.length && owner[used] != NONE) used++;
    for (int candidate = Math.max(1, used - children.get(0)[0]); ; candidate++) {
      while (candidate + CODES >= owner.length) grow();
      boolean fits = true;
      for (int[] child : children) fits &= owner[candidate + child[0]] == NONE;
      if (fits) return candidate;
    }
  }

  private void grow() {
    int size = owner.length;
    base = Arrays.copyOf(base, size * 2);
    value = Arrays.copyOf(value, size * 2);
    owner = Arrays.copyOf(owner, size * 2);
    Arrays.fill(owner, size, size * 2, NONE);
  }

  /** The node that a letter leads to, or {@link #NONE}. */
  int child(int node, char letter) {
    int code = code(letter);
    if (code == 0) return NONE;
    int at = base[node] + code;
    return owner[at] == node && at != ROOT ? at : NONE;
  }

  /** The number of the word that ends at this node; 0 if none does. */
  int value(int node) {
    return value[node];
  }

  /** The number of a word; 0 if it is not listed. */
  int get(char[] word, int from, int to) {
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = child(node, word[i]);
      if (node == NONE) return 0;
    }
    return value[node];
  }
}
