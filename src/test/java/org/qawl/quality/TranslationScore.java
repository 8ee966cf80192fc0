package org.qawl.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qawl.ConceptIndex;
import org.qawl.translation.Lexicon;
import org.qawl.translation.Match;
import org.qawl.translation.Translation;

/**
 * How often a few words of a sentence find its translation: the search for a known item.
 *
 * <p>The query is made of a sentence's {@value #WORDS} rarest words, by the number of sentences of its language that
 * hold them, in the order of the sentence; of equally rare ones the first are taken. Words of grammar are none.
 */
final class TranslationScore {
  private static final int WORDS = 6;

  private final List<String> queries;
  private final ConceptIndex target;

  /**
   * @param from sentences to make queries of
   * @param target texts to search; the first of them are the translations of the sentences
   */
  TranslationScore(List<String> from, ConceptIndex target) throws IOException {
    this.target = target;
    this.queries = queries(from);
  }

  /** A query of each sentence, in their order. */
  static List<String> queries(List<String> sentences) throws IOException {
    List<String> queries = new ArrayList<>();
    try (ConceptIndex source = new ConceptIndex(sentences)) {
      for (String sentence : sentences) queries.add(query(source.frequencies(sentence)));
    }
    return queries;
  }

  private static String query(Map<String, Integer> frequencies) {
    List<String> words = List.copyOf(frequencies.keySet());
    List<Integer> rarest =
        IntStream.range(0, words.size())
            .boxed()
            .sorted((one, other) -> Integer.compare(frequencies.get(words.get(one)), frequencies.get(words.get(other))))
            .limit(WORDS)
            .sorted()
            .toList();
    return String.join(" ", rarest.stream().map(words::get).toList());
  }

  /** The mean reciprocal rank of the translations among the first ten texts. */
  double mrr(Lexicon lexicon) throws IOException {
    double sum = 0;
    for (int i = 0; i < queries.size(); i++) {
      int rank = target.search(concepts(queries.get(i), lexicon), Ranking.DEPTH).indexOf(i);
      if (rank >= 0) sum += 1.0 / (rank + 1);
    }
    return sum / queries.size();
  }

  private static List<Map<String, Double>> concepts(String query, Lexicon lexicon) {
    List<Map<String, Double>> concepts = new ArrayList<>();
    int at = 0;
    for (Match match : lexicon.matches(query)) {
      words(query.substring(at, match.start()), concepts);
      Map<String, Double> alternatives = new LinkedHashMap<>();
      alternatives.put(query.substring(match.start(), match.end()), 1.0);
      for (Translation translation : match.translations()) alternatives.put(translation.text(), translation.weight());
      concepts.add(alternatives);
      at = match.end();
    }
    words(query.substring(at), concepts);
    return concepts;
  }

  private static void words(String query, List<Map<String, Double>> concepts) {
    for (String word : query.split(" ")) if (!word.isEmpty()) concepts.add(Map.of(word, 1.0));
  }
}
