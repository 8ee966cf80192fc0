package org.qawl.names;

import java.util.List;

/**
 * Lays the parts of a shorter name along those of a longer one, in their order and from the first on. Two parts of
 * one may be one part of the other (<i>Le Drian</i>, لودريان); parts of the longer name may be left over.
 *
 * @param score the product of the likenesses of the parts; 0 if one of the shorter name has no counterpart
 * @param leftOver how many parts of the longer name have none
 * @param lastMeets whether the last part of the longer name has one
 */
record NameAlignment(double score, int leftOver, boolean lastMeets) {
  private static final NameAlignment NONE = new NameAlignment(0, 0, false);
  private static final double JOINED = 0.98;

  static NameAlignment of(List<String> few, List<String> many) {
    return from(few, 0, many, 0);
  }

  private static NameAlignment from(List<String> few, int i, List<String> many, int j) {
    if (i == few.size()) return new NameAlignment(1, many.size() - j, j == many.size());
    if (j == many.size()) return NONE;
    NameAlignment best = step(few, i + 1, many, j + 1, NameParts.likeness(few.get(i), many.get(j)));
    if (i + 1 < few.size()) {
      best = better(best, step(few, i + 2, many, j + 1, joined(few.get(i), few.get(i + 1), many.get(j))));
    }
    if (j + 1 < many.size()) {
      best = better(best, step(few, i + 1, many, j + 2, joined(many.get(j), many.get(j + 1), few.get(i))));
    }
    if (j > 0) {
      NameAlignment skipped = from(few, i, many, j + 1);
      best = better(best, new NameAlignment(skipped.score, skipped.leftOver + 1, skipped.lastMeets));
    }
    return best;
  }

  private static NameAlignment step(
      List<String> few, int nextI, List<String> many, int nextJ, double likeness) {
    if (likeness == 0) return NONE;
    NameAlignment rest = from(few, nextI, many, nextJ);
    return new NameAlignment(likeness * rest.score, rest.leftOver, rest.lastMeets);
  }

  private static double joined(String first, String second, String one) {
    if (first.length() == 1 || second.length() == 1 || one.length() < 4 || first.indexOf(' ') > 0) return 0;
    return JOINED * NameParts.likeness(first + second, one);
  }

  private static NameAlignment better(NameAlignment one, NameAlignment other) {
    if (one.score != other.score) return one.score > other.score ? one : other;
    return one.leftOver <= other.leftOver ? one : other;
  }
}
