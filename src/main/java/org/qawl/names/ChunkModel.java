package org.qawl.names;

/**
 * How probable it is that a chunk of letters on the left and one on the right are written for the same sounds:
 * <i>sh</i> and ش, <i>ou</i> and و, <i>a</i> and nothing.
 *
 * <p>A word is a chain of such units; one probability holds for the first, one for the last and one for all between.
 * Two words are compared over all chains that spell them both, and what each of them alone explains is taken off:
 * that frequent letters meet is no merit.
 */
final class ChunkModel {
  static final int PLACES = 3;
  static final int FIRST = 0;
  static final int MIDDLE = 1;
  static final int LAST = 2;

  /** How much of what each word alone explains is taken off; chosen on names kept aside. */
  private static final double ALONE = 0.8;
  /** What a letter costs that has no counterpart in any unit: rare, but no reason to give up. */
  private static final double UNKNOWN = 1e-6;
  /** The score of what cannot be spelled at all. */
  private static final double NEVER = -9;

  final Chunks left;
  final Chunks right;
  private final int longestLeft;
  private final int longestRight;
  /** For the numbers of two chunks the number of their unit; 0 if they are none. */
  private final int[][] units;
  /** For a place and a unit. */
  private final double[][] probability;
  private final double[][] leftAlone = new double[PLACES][];
  private final double[][] rightAlone = new double[PLACES][];

  /** A unit to begin with: packed chunks, and its probability at each place. */
  record Unit(int left, int right, double[] probability) {}

  ChunkModel(Iterable<Unit> learned, int lettersLeft, int lettersRight, int longestLeft, int longestRight) {
    this.longestLeft = longestLeft;
    this.longestRight = longestRight;
    left = new Chunks();
    right = new Chunks();
    for (int letter = 1; letter <= lettersLeft; letter++) left.number(letter);
    for (int letter = 1; letter <= lettersRight; letter++) right.number(letter);
    int count = 1;
    for (Unit unit : learned) {
      left.number(unit.left);
      right.number(unit.right);
      count++;
    }
    units = new int[left.size()][right.size()];
    probability = new double[PLACES][count + 1];
    int number = 1;
    for (Unit unit : learned) {
      for (int place = 0; place < PLACES; place++) probability[place][number] = unit.probability[place];
      units[left.number(unit.left)][right.number(unit.right)] = number++;
    }
    for (double[] place : probability) place[number] = UNKNOWN;
    for (int letter = 1; letter <= lettersLeft; letter++) allow(letter, 0, number);
    for (int letter = 1; letter <= lettersRight; letter++) allow(0, letter, number);
    for (int place = 0; place < PLACES; place++) sumUp(place);
  }

  /** A single letter may have no counterpart, wherever it stands. */
  private void allow(int leftChunk, int rightChunk, int unknown) {
    if (units[leftChunk][rightChunk] == 0) units[leftChunk][rightChunk] = unknown;
    int unit = units[leftChunk][rightChunk];
    for (double[] place : probability) place[unit] = Math.max(place[unit], UNKNOWN);
  }

  private void sumUp(int place) {
    leftAlone[place] = new double[left.size()];
    rightAlone[place] = new double[right.size()];
    for (int l = 0; l < left.size(); l++) {
      for (int r = 0; r < right.size(); r++) {
        leftAlone[place][l] += probability[place][units[l][r]];
        rightAlone[place][r] += probability[place][units[l][r]];
      }
    }
  }

  /** Where a chunk stands in its word. */
  static int place(int from, int to, int length) {
    return from == 0 ? FIRST : to == length ? LAST : MIDDLE;
  }

  /** The probability of two numbered chunks as a unit; 0 if they are none. */
  double probability(int place, int leftChunk, int rightChunk) {
    return probability[place][units[leftChunk][rightChunk]];
  }

  /** Of the right words that begin with a letter, the part whose left word begins with another one. */
  double shareOfFirst(int leftLetter, int rightLetter) {
    double all = 0;
    double some = 0;
    for (int r = 1; r < right.size(); r++) {
      if (Chunks.letters(right.packed(r))[0] != rightLetter) continue;
      for (int l = 1; l < left.size(); l++) {
        double p = probability(FIRST, l, r);
        all += p;
        if (Chunks.letters(left.packed(l))[0] == leftLetter) some += p;
      }
    }
    return all == 0 ? 0 : some / all;
  }

  /**
   * A word of one side, ready to be compared with many of the other.
   *
   * @param chunks those that begin at each of its places; see {@link Chunks#of}
   * @param alone the logarithm of how probable it is by itself
   */
  record Side(int[][] chunks, double alone) {
    private int letters() {
      return chunks.length - 1;
    }
  }

  Side left(byte[] word) {
    int[][] chunks = left.of(word, longestLeft);
    return new Side(chunks, alone(chunks, leftAlone));
  }

  Side right(byte[] word) {
    int[][] chunks = right.of(word, longestRight);
    return new Side(chunks, alone(chunks, rightAlone));
  }

  /**
   * How well two words fit, in units of information a letter; from about −1 (at random) to 2, more for rarer letters.
   */
  double score(Side left, Side right) {
    if (left.letters() == 0 || right.letters() == 0) return NEVER;
    double information = together(left.chunks, right.chunks) - ALONE * (left.alone + right.alone);
    return Math.max(NEVER, information / (left.letters() + right.letters()));
  }

  private double together(int[][] leftChunks, int[][] rightChunks) {
    int n = leftChunks.length - 1;
    int m = rightChunks.length - 1;
    int width = m + 1;
    double[] sum = new double[(n + 1) * width];
    sum[0] = 1;
    for (int i = 0; i <= n; i++) {
      // The chunk without letters comes first: what it adds stays in the row, and is handed on with the others.
      for (int l = 0; l <= longestLeft && i + l <= n; l++) {
        int chunk = leftChunks[i][l];
        if (chunk < 0) continue;
        double[] at = probability[place(i, i + l, n)];
        int[] row = units[chunk];
        for (int j = 0; j <= m; j++) {
          double before = sum[i * width + j];
          if (before == 0) continue;
          int[] others = rightChunks[j];
          int to = (i + l) * width + j;
          for (int r = l == 0 ? 1 : 0; r <= longestRight && j + r <= m; r++) {
            if (others[r] >= 0) sum[to + r] += before * at[row[others[r]]];
          }
        }
      }
    }
    return log(sum[n * width + m]);
  }

  private static double alone(int[][] chunks, double[][] alone) {
    int n = chunks.length - 1;
    double[] sum = new double[n + 1];
    sum[0] = 1;
    for (int i = 0; i < n; i++) {
      for (int length = 1; length < chunks[i].length && i + length <= n; length++) {
        if (chunks[i][length] >= 0) sum[i + length] += sum[i] * alone[place(i, i + length, n)][chunks[i][length]];
      }
    }
    return log(sum[n]);
  }

  private static double log(double probability) {
    return Math.log(Math.max(probability, Double.MIN_NORMAL));
  }
}
