package org.qawl.quality;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The usual measures of a ranked list, at ten. A list names passages; what is relevant has a grade above 0. */
public final class Ranking {
  public static final int DEPTH = 10;

  private Ranking() {}

  /** 1 / the rank of the first relevant passage; 0 if it is not among the first ten. */
  public static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
    for (int i = 0; i < Math.min(DEPTH, ranked.size()); i++) {
      if (grades.getOrDefault(ranked.get(i), 0) > 0) return 1.0 / (i + 1);
    }
    return 0;
  }

  /** Discounted gain 2^grade − 1 of the first ten, divided by that of the best order there is. */
  public static double ndcg(List<String> ranked, Map<String, Integer> grades) {
    List<Integer> ideal = grades.values().stream().sorted(Collections.reverseOrder()).toList();
    List<Integer> gained = ranked.stream().map(passage -> grades.getOrDefault(passage, 0)).toList();
    return dcg(ideal) == 0 ? 0 : dcg(gained) / dcg(ideal);
  }

  /** The part of the relevant passages, ten at the most, that is among the first ten. */
  public static double recall(List<String> ranked, Map<String, Integer> grades) {
    long found = ranked.stream().limit(DEPTH).filter(passage -> grades.getOrDefault(passage, 0) > 0).count();
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    return relevant == 0 ? 0 : (double) found / Math.min(DEPTH, relevant);
  }

  private static double dcg(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}
