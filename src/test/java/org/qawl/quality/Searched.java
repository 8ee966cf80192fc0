package org.qawl.quality;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Something that answers a question with the best passages, by their ids, best first. */
interface Searched extends Closeable {
  List<String> search(String question) throws IOException;

  /** How each question is answered, by a measure such as {@link Ranking#reciprocalRank}. */
  default double[] measure(List<Judged> questions, Measure measure) throws IOException {
    List<Double> values = new ArrayList<>();
    for (Judged judged : questions) values.add(measure.of(search(judged.question()), judged.grades()));
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** A measure of one ranked list. */
  interface Measure {
    double of(List<String> ranked, Map<String, Integer> grades);
  }
}
