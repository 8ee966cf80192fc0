package org.qawl.quality;

import java.util.Random;

/**
 * Whether one system is better than another on the same questions by more than chance: the paired randomisation test
 * (Smucker, Allan, Carterette: A comparison of statistical significance tests for information retrieval evaluation,
 * CIKM 2007, section 3.1).
 */
final class Significance {
  private static final int ROUNDS = 20_000;

  private Significance() {}

  /** The share of random exchanges of the two systems' values that set their means as far apart as they are. */
  static double p(double[] one, double[] other) {
    double observed = 0;
    for (int i = 0; i < one.length; i++) observed += one[i] - other[i];
    Random random = new Random(2007);
    int asFar = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double difference = 0;
      for (int i = 0; i < one.length; i++) {
        difference += random.nextBoolean() ? one[i] - other[i] : other[i] - one[i];
      }
      if (Math.abs(difference) >= Math.abs(observed) - 1e-12) asFar++;
    }
    return (double) asFar / ROUNDS;
  }
}
