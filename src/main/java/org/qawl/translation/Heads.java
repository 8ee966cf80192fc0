package org.qawl.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qawl.analysis.Language;

/** The words and terms of one language that have translations, by their stems. Immutable. */
final class Heads {
  /** Longer heads of a dictionary explain rather than name. */
  static final int MOST_WORDS = 8;

  /**
   * A translation of a word or term, as one dictionary has it.
   *
   * @param from as written, in the language of the heads
   * @param source the number of the dictionary
   */
  record Sense(String from, String to, float weight, int source) {}

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private int mostWords;

  Heads(Language language, List<Dictionary> dictionaries) {
    for (int source = 0; source < dictionaries.size(); source++) {
      List<Entry> own = new ArrayList<>();
      List<Entry> others = new ArrayList<>();
      for (Entry entry : dictionaries.get(source).entries()) {
        (Language.detect(entry.head()) == language ? own : others).add(entry);
      }
      addHeads(own, source);
      addTranslations(others, source);
    }
  }

  private void addHeads(List<Entry> entries, int source) {
    List<Phrase> phrases = Phrase.of(entries.stream().map(Entry::head).toList());
    for (int i = 0; i < phrases.size(); i++) {
      Entry entry = entries.get(i);
      for (int j = 0; j < entry.translations().size(); j++) {
        add(phrases.get(i), new Sense(entry.head(), entry.translations().get(j), entry.weights().get(j), source));
      }
    }
  }

  /** What a dictionary of the other language calls so first, is first to be called by its word in return. */
  private void addTranslations(List<Entry> entries, int source) {
    List<Phrase> phrases = Phrase.of(entries.stream().flatMap(entry -> entry.translations().stream()).toList());
    int next = 0;
    for (Entry entry : entries) {
      for (int j = 0; j < entry.translations().size(); j++) {
        add(phrases.get(next++), new Sense(entry.translations().get(j), entry.head(), entry.weights().get(j), source));
      }
    }
  }

  private void add(Phrase from, Sense sense) {
    if (!from.isTerm()) return;
    senses.computeIfAbsent(from.key(), key -> new ArrayList<>(2)).add(sense);
    mostWords = Math.max(mostWords, from.words());
  }

  /** What entries whose head has these stems say; none if there is no such entry. */
  List<Sense> of(String key) {
    return senses.getOrDefault(key, List.of());
  }

  /** Of the longest head. */
  int mostWords() {
    return mostWords;
  }
}
