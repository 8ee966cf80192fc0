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
 * {@code base(n) + code(c)}, if {@code owner} there says so; base, owner and number of a node are one long, so that a
 * step touches memory once. Immutable.
 */
final class WordTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int CODES = 1 + ('ي' - 'ء' + 1) + 26;

  private static final int PAIRS = 64;
  private static final int BITS = 20;
  private static final int MASK = (1 << BITS) - 1;
  /** The owner of a free place. */
  private static final int FREE = MASK;

  private long[] cells = new long[256];
  private int used;
  /** The node behind every two Arabic letters: most walks end there, and this saves them two steps. */
  private final short[] pairs = new short[PAIRS * PAIRS];
  private int longest;

  /** Builds the trie; the number of a word must not be 0. */
  WordTrie(SortedMap<String, Integer> words) {
    Arrays.fill(cells, FREE);
    set(ROOT, ROOT, 0, 0);
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(words.entrySet());
    place(ROOT, entries, 0, entries.size(), 0);
    for (char first = 'ء'; first <= 'ي'; first++) {
      int node = child(ROOT, first);
      for (char second = 'ء'; second <= 'ي'; second++) {
        int next = node == NONE ? NONE : child(node, second);
        if (next > Short.MAX_VALUE) throw new IllegalStateException(next + " is no short: keep pairs as ints");
        pairs[code(first) * PAIRS + code(second)] = (short) next;
      }
    }
    for (String word : words.keySet()) longest = Math.max(longest, word.length());
  }

  private static int code(char c) {
    if (c >= 'ء' && c <= 'ي') return c - 'ء' + 1;
    return c >= 'a' && c <= 'z' ? c - 'a' + CODES - 26 : 0;
  }

  /** Lays out the words [from, to), which share their first letters and lead to this node. */
  private void place(int node, List<Map.Entry<String, Integer>> words, int from, int to, int depth) {
    int at = from;
    if (at < to && words.get(at).getKey().length() == depth) {
      set(node, owner(cells[node]), base(cells[node]), words.get(at).getValue());
      at++;
    }
    List<int[]> children = new ArrayList<>();
    while (at < to) {
      char letter = words.get(at).getKey().charAt(depth);
      if (code(letter) == 0) {
        throw new IllegalStateException("\"" + words.get(at).getKey() + "\" has other letters than a trie knows");
      }
      int begin = at;
      while (at < to && words.get(at).getKey().charAt(depth) == letter) at++;
      children.add(new int[] {code(letter), begin, at});
    }
    if (children.isEmpty()) return;
    int first = free(children); // which may make the arrays grow
    set(node, owner(cells[node]), first, value(node));
    for (int[] child : children) set(first + child[0], node, 0, 0);
    for (int[] child : children) place(first + child[0], words, child[1], child[2], depth + 1);
  }

  /** The first base at which all children find an empty place. */
  private int free(List<int[]> children) {
    while (used < cells.length && owner(cells[used]) != FREE) used++;
    for (int candidate = Math.max(1, used - children.get(0)[0]); ; candidate++) {
      while (candidate + CODES >= cells.length) grow();
      boolean fits = true;
      for (int[] child : children) fits &= owner(cells[candidate + child[0]]) == FREE;
      if (fits) return candidate;
    }
  }

  private void grow() {
    int size = cells.length;
    if (size * 2 > FREE) throw new IllegalStateException("more words than a trie of " + FREE + " places holds");
    cells = Arrays.copyOf(cells, size * 2);
    Arrays.fill(cells, size, size * 2, FREE);
  }

  private void set(int node, int owner, int base, int value) {
    if (value < 0 || value >= 1 << 24) throw new IllegalStateException(value + " is no number for a word");
    cells[node] = (long) value << 2 * BITS | (long) base << BITS | owner;
  }

  private static int owner(long cell) {
    return (int) cell & MASK;
  }

  private static int base(long cell) {
    return (int) (cell >>> BITS) & MASK;
  }

  /** The node that a letter leads to, or {@link #NONE}. */
  int child(int node, char letter) {
    int code = code(letter);
    if (code == 0) return NONE;
    int at = base(cells[node]) + code;
    return owner(cells[at]) == node && at != ROOT ? at : NONE;
  }

  /** The node that two Arabic letters lead to from the root, or {@link #NONE}. */
  int pair(char first, char second) {
    int one = first - 'ء' + 1;
    int two = second - 'ء' + 1;
    if ((one | two) >>> 6 != 0) return NONE;
    int node = pairs[one * PAIRS + two];
    return node == ROOT ? NONE : node;
  }

  /** The number of the word that ends at this node; 0 if none does. */
  int value(int node) {
    return (int) (cells[node] >>> 2 * BITS);
  }

  /** The number of a word; 0 if it is not listed. */
  int get(char[] word, int from, int to) {
    if (to - from > longest) return 0;
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = child(node, word[i]);
      if (node == NONE) return 0;
    }
    return value(node);
  }
}
