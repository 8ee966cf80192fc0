package org.qawl.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A word that others are compared with, one after another. It is taken apart once, and each of the others once for all
 * its inflections: of والحداد and للحداد there is only حداد to compare. For one thread.
 */
public final class Comparison {
  /** A reading of the word, and how like it those are that it was compared with. */
  private record Compared(Transliteration.Sides word, double trust, Map<Alphabet.Spelled, Double> known) {}

  /**
   * What is so much less probable than the likeliest key; of the names of wikipedia-names-dev.tsv 1 in 50 has no other.
   */
  private static final double UNLIKELY = 0.01;

  private final Transliteration transliteration;
  private final String word;
  /** Found when they are first asked for: to compare two words takes none, and a fraction of the time. */
  private @Nullable SequencedMap<String, Double> keys;
  private final List<Compared> readings;
  private final List<Compared> asItStands;

  Comparison(Transliteration transliteration, CharSequence word) {
    this.transliteration = transliteration;
    this.word = word.toString();
    Map<Alphabet.Spelled, Compared> all = new HashMap<>();
    readings = compared(Transliteration.readings(word), all);
    asItStands = compared(Transliteration.asItStands(word), all);
  }

  private static List<Compared> compared(List<Transliteration.Reading> readings, Map<Alphabet.Spelled, Compared> all) {
    return readings.stream()
        .map(reading -> {
          Transliteration.Sides word = new Transliteration.Sides(reading.word());
          Compared same = all.computeIfAbsent(reading.word(), w -> new Compared(word, 1, new HashMap<>()));
          return new Compared(same.word, reading.trust(), same.known);
        })
        .toList();
  }

  /** The keys under which others that may be like the word are nearly always found. */
  public List<String> likelyKeys() {
    return keys(true);
  }

  /**
   * The rest of {@link Transliteration#askedKeys}, for where nothing is found; most of the words under them are unlike.
   */
  public List<String> unlikelyKeys() {
    return keys(false);
  }

  private List<String> keys(boolean likely) {
    if (keys == null) keys = transliteration.sharesOfAskedKeys(word);
    return keys.entrySet().stream()
        .filter(key -> key.getValue() >= UNLIKELY == likely)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@link Transliteration#likeness} of the word and another. */
  public double likeness(CharSequence other) {
    return best(readings, Transliteration.readings(other));
  }

  /** The same of words that nothing is written onto but the article. */
  public double likenessAsItStands(CharSequence other) {
    return best(asItStands, Transliteration.asItStands(other));
  }

  private double best(List<Compared> own, List<Transliteration.Reading> others) {
    double best = 0;
    for (Compared one : own) {
      for (Transliteration.Reading other : others) {
        double trust = one.trust * other.trust();
        if (trust > best) best = Math.max(best, trust * likeness(one, other.word()));
      }
    }
    return best;
  }

  private double likeness(Compared one, Alphabet.Spelled other) {
    Double known = one.known.get(other);
    if (known != null) return known;
    double likeness = transliteration.likeness(one.word, new Transliteration.Sides(other));
    one.known.put(other, likeness);
    return likeness;
  }
}
