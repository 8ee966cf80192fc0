package org.qawl.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which word of one language translates which of another, learned from pairs of sentences alone: Model 1 of Brown et
 * al. 1993, <i>The Mathematics of Statistical Machine Translation</i>.
 *
 * <p>Words are numbers from 0. Every word of a sentence is taken to come from one word of the other sentence, or from
 * none; which one, is guessed better with every round. The same sentences give the same probabilities to the last bit.
 */
final class WordPairs {
  /** Of more rounds the rare words only become surer of the wrong thing. */
  private static final int ROUNDS = 5;

  /** For each word of one language: the words of the other that stand in its sentences, ascending. */
  private final int[][] others;
  /** The probability of each of them, given the word. */
  private final double[][] probabilities;

  /** @param from sentences; @param to their translations, in the same order */
  WordPairs(List<int[]> from, List<int[]> to, int words) {
    // The last row is of the word that is not there.
    others = others(from, to, words);
    probabilities = new double[words + 1][];
    for (int word = 0; word <= words; word++) {
      probabilities[word] = new double[others[word].length];
      Arrays.fill(probabilities[word], 1.0 / Math.max(1, others[word].length));
    }
    for (int round = 0; round < ROUNDS; round++) learn(from, to, words);
  }

  private static int[][] others(List<int[]> from, List<int[]> to, int words) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int word = 0; word <= words; word++) sets.add(new HashSet<>());
    for (int i = 0; i < from.size(); i++) {
      for (int other : to.get(i)) {
        sets.get(words).add(other);
        for (int word : from.get(i)) sets.get(word).add(other);
      }
    }
    return sets.stream().map(set -> set.stream().mapToInt(Integer::intValue).sorted().toArray()).toArray(int[][]::new);
  }

  private void learn(List<int[]> from, List<int[]> to, int words) {
    double[][] counts = new double[words + 1][];
    for (int word = 0; word <= words; word++) counts[word] = new double[others[word].length];
    for (int i = 0; i < from.size(); i++) {
      int[] candidates = Arrays.copyOf(from.get(i), from.get(i).length + 1);
      candidates[candidates.length - 1] = words;
      int[] places = new int[candidates.length];
      for (int other : to.get(i)) {
        double sum = 0;
        for (int c = 0; c < candidates.length; c++) {
          places[c] = Arrays.binarySearch(others[candidates[c]], other);
          sum += probabilities[candidates[c]][places[c]];
        }
        for (int c = 0; c < candidates.length; c++) {
          counts[candidates[c]][places[c]] += probabilities[candidates[c]][places[c]] / sum;
        }
      }
    }
    for (int word = 0; word <= words; word++) {
      double sum = Arrays.stream(counts[word]).sum();
      for (int c = 0; c < counts[word].length; c++) probabilities[word][c] = sum == 0 ? 0 : counts[word][c] / sum;
    }
  }

  /** The words of the other language that may translate a word, and how probably. */
  Map<Integer, Double> of(int word) {
    Map<Integer, Double> translations = new HashMap<>();
    for (int i = 0; i < others[word].length; i++) translations.put(others[word][i], probabilities[word][i]);
    return translations;
  }
}
