package org.qawl.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The likeliest Arabic skeletons of a Latin word, found by a beam search over its chunks. */
final class LatinKeys {
  private static final int BEAM = 8;
  /** What is so much rarer than the best of a chunk never comes through the beam. */
  private static final double NEGLIGIBLE = 1e-4;

  private record Fragment(byte[] letters, double probability) {}

  private record Hypothesis(String key, double probability) {}

  private final Chunks latin;
  /** For a place and the number of a Latin chunk what it may be in Arabic. */
  private final Fragment[][][] fragments = new Fragment[ChunkModel.PLACES][][];

  LatinKeys(ChunkModel... models) {
    latin = models[0].left;
    for (int place = 0; place < ChunkModel.PLACES; place++) {
      fragments[place] = new Fragment[latin.size()][];
      for (int chunk = 0; chunk < latin.size(); chunk++) fragments[place][chunk] = fragments(models, place, chunk);
    }
  }

  private static Fragment[] fragments(ChunkModel[] models, int place, int chunk) {
    List<Fragment> found = new ArrayList<>();
    double best = 0;
    Chunks arabic = models[0].right;
    for (int other = 0; other < arabic.size(); other++) {
      double probability = 0;
      for (ChunkModel model : models) probability += model.probability(place, chunk, other);
      best = Math.max(best, probability);
      if (probability > 0) found.add(new Fragment(Chunks.letters(arabic.packed(other)), probability));
    }
    double least = best * NEGLIGIBLE;
    found.removeIf(fragment -> fragment.probability < least);
    return found.toArray(Fragment[]::new);
  }

  /** A key, and how probable it is beside the likeliest. */
  record Key(String skeleton, double share) {}

  /** So many keys of a word at the most, the likeliest first. */
  List<Key> of(byte[] word, int most) {
    int n = word.length;
    int[][] chunks = latin.of(word, Chunks.LONGEST);
    List<Map<String, Double>> beams = new ArrayList<>();
    for (int i = 0; i <= n; i++) beams.add(new HashMap<>());
    beams.getFirst().put("", 1.0);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < n; i++) {
      for (Hypothesis before : best(beams.get(i), Math.max(BEAM, most))) {
        for (int length = 1; length <= Chunks.LONGEST && i + length <= n; length++) {
          if (chunks[i][length] < 0) continue;
          for (Fragment fragment : fragments[ChunkModel.place(i, i + length, n)][chunks[i][length]]) {
            key.setLength(0);
            key.append(before.key);
            Skeleton.append(key, fragment.letters, i == 0);
            beams.get(i + length).merge(key.toString(), before.probability * fragment.probability, Double::sum);
          }
        }
      }
    }
    beams.get(n).remove("");
    List<Hypothesis> likeliest = best(beams.get(n), most);
    return likeliest.stream()
        .map(one -> new Key(one.key, one.probability / likeliest.getFirst().probability))
        .toList();
  }

  private static List<Hypothesis> best(Map<String, Double> beam, int most) {
    List<Hypothesis> all = new ArrayList<>(beam.size());
    beam.forEach((key, probability) -> all.add(new Hypothesis(key, probability)));
    all.sort(Comparator.comparingDouble(Hypothesis::probability).reversed().thenComparing(Hypothesis::key));
    return all.size() > most ? all.subList(0, most) : all;
  }
}
