package org.qawl.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns by expectation maximization which Latin chunks stand for which Arabic chunks, and how often at the
 * beginning, in the middle and at the end of a word.
 *
 * <p>Everything is added in the order of the pairs and with {@link StrictMath}, so the same pairs give the same model
 * on every machine.
 */
final class ModelTrainer {
  static final int ITERATIONS = 8;

  /** A name in both scripts. */
  record Pair(byte[] latin, byte[] arabic, double weight) {}

  private static final int LONGEST_LATIN = 3;
  private static final int LONGEST_ARABIC = 2;
  /** How far from the diagonal of two words, in parts of their length, letters may still belong together. */
  private static final double BAND = 0.4;

  /** A unit must be counted more often than this for every letter but one that it has; what is above counts. */
  private static final double DISCOUNT = 0.5;
  /** To begin with, each letter beyond two makes a unit so much less probable: long ones must be earned. */
  private static final double LONGER = 0.3;
  /** And so much less one that has letters on one side only. */
  private static final double ONE_SIDED = 0.1;

  private final List<Pair> pairs;
  /** For the Latin chunk, 10 bits further left than the Arabic one, the number of the unit. */
  private Map<Integer, Integer> units = new HashMap<>();
  private double[][] probability = new double[ChunkModel.PLACES][0];
  private double[][] counts = new double[ChunkModel.PLACES][0];

  private ModelTrainer(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** The units learned from these pairs, sorted by their chunks. */
  static List<ChunkModel.Unit> learn(List<Pair> pairs) {
    ModelTrainer trainer = new ModelTrainer(pairs);
    trainer.begin();
    for (int i = 0; i < ITERATIONS; i++) {
      for (double[] place : trainer.counts) Arrays.fill(place, 0);
      for (Pair pair : pairs) trainer.expect(pair);
      trainer.maximize();
    }
    return trainer.units();
  }

  private static int code(int latin, int arabic) {
    return latin << 10 | arabic;
  }

  private void begin() {
    for (Pair pair : pairs) forEachUnit(pair, (i, j, code, e, a) -> units.computeIfAbsent(code, c -> units.size()));
    counts = new double[ChunkModel.PLACES][units.size()];
    probability = new double[ChunkModel.PLACES][units.size()];
    units.forEach((code, unit) -> {
      int latin = Chunks.letters(code >> 10).length;
      int arabic = Chunks.letters(code & 1023).length;
      double p = StrictMath.pow(1.0 / 26, latin) * StrictMath.pow(1.0 / 29, arabic);
      if (latin + arabic > 2) p *= StrictMath.pow(LONGER, latin + arabic - 2);
      if (latin == 0 || arabic == 0) p *= ONE_SIDED;
      for (double[] place : probability) place[unit] = p;
    });
  }

  private interface Visitor {
    void visit(int i, int j, int code, int latin, int arabic);
  }

  private static void forEachUnit(Pair pair, Visitor visitor) {
    int n = pair.latin.length;
    int m = pair.arabic.length;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (isFar(i, n, j, m)) continue;
        for (int e = 0; e <= LONGEST_LATIN && i + e <= n; e++) {
          for (int a = e == 0 ? 1 : 0; a <= LONGEST_ARABIC && j + a <= m; a++) {
            if (isFar(i + e, n, j + a, m)) continue;
            visitor.visit(i, j, code(Chunks.pack(pair.latin, i, i + e), Chunks.pack(pair.arabic, j, j + a)), e, a);
          }
        }
      }
    }
  }

  private static boolean isFar(int i, int n, int j, int m) {
    return Math.abs((double) i / n - (double) j / m) > BAND;
  }

  private void expect(Pair pair) {
    int n = pair.latin.length;
    int m = pair.arabic.length;
    double[][] forward = new double[n + 1][m + 1];
    double[][] backward = new double[n + 1][m + 1];
    forward[0][0] = 1;
    backward[n][m] = 1;
    List<int[]> steps = new ArrayList<>();
    forEachUnit(pair, (i, j, code, e, a) -> {
      Integer unit = units.get(code);
      if (unit == null) return;
      int place = ChunkModel.place(i, i + e, n);
      forward[i + e][j + a] += forward[i][j] * probability[place][unit];
      steps.add(new int[] {i, j, e, a, unit, place});
    });
    if (forward[n][m] == 0) return;
    for (int s = steps.size() - 1; s >= 0; s--) {
      int[] step = steps.get(s);
      backward[step[0]][step[1]] += backward[step[0] + step[2]][step[1] + step[3]] * probability[step[5]][step[4]];
    }
    for (int[] step : steps) {
      counts[step[5]][step[4]] += pair.weight * forward[step[0]][step[1]] * probability[step[5]][step[4]]
          * backward[step[0] + step[2]][step[1] + step[3]] / forward[n][m];
    }
  }

  /**
   * Counts become probabilities; what was hardly counted is dropped, so that few units remain and long ones must be
   * earned.
   */
  private void maximize() {
    Map<Integer, Integer> kept = new HashMap<>();
    List<Integer> codes = new ArrayList<>(units.keySet());
    codes.sort(null);
    double[][] next = new double[ChunkModel.PLACES][codes.size()];
    for (int code : codes) {
      int unit = units.get(code);
      double total = 0;
      for (int place = 0; place < ChunkModel.PLACES; place++) total += counts[place][unit];
      int size = Chunks.letters(code >> 10).length + Chunks.letters(code & 1023).length;
      double least = DISCOUNT * Math.max(1, size - 1);
      if (total <= least) continue;
      int number = kept.size();
      kept.put(code, number);
      for (int place = 0; place < ChunkModel.PLACES; place++) {
        next[place][number] = counts[place][unit] * (total - least) / total;
      }
    }
    for (int place = 0; place < ChunkModel.PLACES; place++) {
      next[place] = Arrays.copyOf(next[place], kept.size());
      double sum = 0;
      for (double count : next[place]) sum += count;
      for (int i = 0; i < next[place].length; i++) next[place][i] /= sum;
    }
    units = kept;
    probability = next;
    counts = new double[ChunkModel.PLACES][kept.size()];
  }

  private List<ChunkModel.Unit> units() {
    List<ChunkModel.Unit> learned = new ArrayList<>();
    List<Integer> codes = new ArrayList<>(units.keySet());
    codes.sort(null);
    for (int code : codes) {
      double[] p = new double[ChunkModel.PLACES];
      for (int place = 0; place < ChunkModel.PLACES; place++) p[place] = probability[place][units.get(code)];
      learned.add(new ChunkModel.Unit(code >> 10, code & 1023, p));
    }
    return learned;
  }
}
