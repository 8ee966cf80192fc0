package org.qawl.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a beginning of a word in one alphabet may be in the other: <i>had</i> goes on as حداد or هادي. A beam search over
 * the chunks of the model, led by the words that are there.
 */
final class Counterparts {
  private static final int BEAM = 16;
  /** What is so much rarer than the best of a chunk never comes through the beam. */
  private static final double NEGLIGIBLE = 3e-3;
  /**
   * What a letter must be worth at the least, one more given free; and what is so much less probable than the best is left
   * out. Both were chosen on the news, by the rows of news-names.tsv that speak in it.
   */
  private static final double OF_A_LETTER = 0.25;
  private static final double OF_THE_BEST = 0.1;

  private record Fragment(byte[] letters, double probability) {}

  /** Words that may have been begun, and how probably by these letters. */
  record Begun(SortedWords.Run words, double probability) {}

  private final boolean latin;
  /** For a place and a packed chunk what it may be in the other alphabet; {@link Chunks#pack}. */
  private final List<Map<Integer, List<Fragment>>> whole = new ArrayList<>();
  /** The same for chunks that go on behind these letters: the s of <i>sh</i>. */
  private final List<Map<Integer, List<Fragment>>> open = new ArrayList<>();

  /** @param latin whether Latin letters are typed, to find Arabic words */
  Counterparts(boolean latin, ChunkModel... models) {
    this.latin = latin;
    Chunks typed = latin ? models[0].left : models[0].right;
    Chunks others = latin ? models[0].right : models[0].left;
    for (int place = 0; place < ChunkModel.PLACES; place++) {
      whole.add(new HashMap<>());
      open.add(new HashMap<>());
      for (int chunk = 0; chunk < typed.size(); chunk++) {
        List<Fragment> fragments = new ArrayList<>();
        for (int other = 0; other < others.size(); other++) {
          double probability = 0;
          for (ChunkModel model : models) {
            probability += latin ? model.probability(place, chunk, other) : model.probability(place, other, chunk);
          }
          if (probability > 0) fragments.add(new Fragment(Chunks.letters(others.packed(other)), probability));
        }
        put(typed.packed(chunk), fragments, place);
      }
      whole.get(place).values().forEach(Counterparts::prune);
      open.get(place).values().forEach(Counterparts::prune);
    }
  }

  private void put(int chunk, List<Fragment> fragments, int place) {
    whole.get(place).put(chunk, new ArrayList<>(fragments));
    for (int start = chunk >> 5; start > 0; start >>= 5) {
      open.get(place).computeIfAbsent(start, s -> new ArrayList<>()).addAll(fragments);
    }
  }

  private static void prune(List<Fragment> fragments) {
    double least = NEGLIGIBLE * fragments.stream().mapToDouble(Fragment::probability).max().orElse(0);
    fragments.removeIf(fragment -> fragment.probability < least);
  }

  /** Which of the words of the other alphabet may have been begun by these letters; several runs may hold one word. */
  List<Begun> find(byte[] typed, SortedWords words) {
    int n = typed.length;
    List<Map<SortedWords.Run, Double>> columns = new ArrayList<>();
    for (int i = 0; i <= n; i++) columns.add(new HashMap<>());
    columns.getFirst().put(words.all(), 1.0);
    List<Begun> found = new ArrayList<>();
    double all = alone(typed);
    for (int i = 0; i < n; i++) {
      skip(columns.get(i), i, words);
      for (Map.Entry<SortedWords.Run, Double> state : best(columns.get(i))) {
        for (int length = 1; length <= Chunks.LONGEST && i + length <= n; length++) {
          int chunk = Chunks.pack(typed, i, i + length);
          int place = place(i, state.getKey());
          Map<SortedWords.Run, Double> next = columns.get(i + length);
          step(state, fragments(whole, place, chunk), words, next);
          if (i + length < n) continue;
          step(state, fragments(open, place, chunk), words, next);
          for (Fragment fragment : fragments(whole, ChunkModel.LAST, chunk)) {
            SortedWords.Run ending = words.ending(words.after(state.getKey(), fragment.letters));
            if (ending.from() < ending.to()) found.add(new Begun(ending, state.getValue() * fragment.probability / all));
          }
        }
      }
    }
    columns.get(n).forEach((run, probability) -> found.add(new Begun(run, probability / all)));
    double least = Math.max(Math.pow(OF_A_LETTER, n + 1), OF_THE_BEST * found.stream().mapToDouble(Begun::probability).max().orElse(0));
    found.removeIf(begun -> begun.probability < least);
    return found;
  }

  private static List<Fragment> fragments(List<Map<Integer, List<Fragment>>> of, int place, int chunk) {
    return of.get(place).getOrDefault(chunk, List.of());
  }

  private int place(int typed, SortedWords.Run run) {
    return (latin ? typed : run.depth()) == 0 ? ChunkModel.FIRST : ChunkModel.MIDDLE;
  }

  private static void step(
      Map.Entry<SortedWords.Run, Double> state, List<Fragment> fragments, SortedWords words, Map<SortedWords.Run, Double> next) {
    for (Fragment fragment : fragments) {
      SortedWords.Run run = words.after(state.getKey(), fragment.letters);
      if (run.from() < run.to()) next.merge(run, state.getValue() * fragment.probability, Double::sum);
    }
  }

  /** Letters that are written in the other alphabet alone, as most short vowels: one between two typed ones. */
  private void skip(Map<SortedWords.Run, Double> column, int typed, SortedWords words) {
    for (Map.Entry<SortedWords.Run, Double> state : List.copyOf(best(column))) {
      step(Map.entry(state.getKey(), state.getValue()), fragments(whole, place(typed, state.getKey()), 0), words, column);
    }
  }

  private static List<Map.Entry<SortedWords.Run, Double>> best(Map<SortedWords.Run, Double> column) {
    List<Map.Entry<SortedWords.Run, Double>> states = new ArrayList<>(column.entrySet());
    states.sort(Map.Entry.<SortedWords.Run, Double>comparingByValue(Comparator.reverseOrder()));
    return states.size() > BEAM ? states.subList(0, BEAM) : states;
  }

  /** How probable the typed letters are as the beginning of any word. */
  private double alone(byte[] typed) {
    double[] sum = new double[typed.length + 1];
    sum[0] = 1;
    for (int i = 0; i < typed.length; i++) {
      int place = i == 0 ? ChunkModel.FIRST : ChunkModel.MIDDLE;
      for (int length = 1; length <= Chunks.LONGEST && i + length <= typed.length; length++) {
        int chunk = Chunks.pack(typed, i, i + length);
        sum[i + length] += sum[i] * total(fragments(whole, place, chunk));
        if (i + length == typed.length) sum[i + length] += sum[i] * total(fragments(open, place, chunk));
      }
    }
    return sum[typed.length];
  }

  private static double total(List<Fragment> fragments) {
    return fragments.stream().mapToDouble(Fragment::probability).sum();
  }
}
