package org.qawl.names;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words of one alphabet in their order, each with the numbers of the names that hold it; all of one beginning are a run. */
final class SortedWords {
  private final byte[][] words;
  private final int[][] names;

  /** The words from {@code from} to {@code to}, exclusive, which have their first {@code depth} letters in common. */
  record Run(int from, int to, int depth) {}

  private SortedWords(byte[][] words, int[][] names) {
    this.words = words;
    this.names = names;
  }

  /** For each word the names that hold it. */
  static SortedWords of(Map<Alphabet.Spelled, List<Integer>> spelled) {
    TreeMap<byte[], List<Integer>> sorted = new TreeMap<>(Arrays::compare);
    spelled.forEach((word, names) -> sorted.put(word.letters(), names));
    return new SortedWords(
        sorted.keySet().toArray(byte[][]::new),
        sorted.values().stream().map(names -> names.stream().mapToInt(n -> n).toArray()).toArray(int[][]::new));
  }

  Run all() {
    return new Run(0, words.length, 0);
  }

  /** Those words of a run that go on with these letters; an empty run if there are none. */
  Run after(Run run, byte[] letters) {
    int from = run.from;
    int to = run.to;
    for (int i = 0; i < letters.length && from < to; i++) {
      int depth = run.depth + i;
      int start = first(from, to, depth, letters[i]);
      to = first(start, to, depth, letters[i] + 1);
      from = start;
    }
    return new Run(from, to, run.depth + letters.length);
  }

  /** The first word of a run whose next letter is this one or a later one. */
  private int first(int from, int to, int depth, int letter) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int next = words[middle].length > depth ? words[middle][depth] : 0;
      if (next < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The run of the one word that ends where a run's common letters do; empty if there is none. */
  Run ending(Run run) {
    boolean ends = run.from < run.to && words[run.from].length == run.depth;
    return new Run(run.from, ends ? run.from + 1 : run.from, run.depth);
  }

  /** The names that hold a word. */
  int[] names(int word) {
    return names[word];
  }
}
