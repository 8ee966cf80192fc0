package org.qawl.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * A word that others are compared with, one after another. It is taken apart once, and each of the others once for all
 * its inflections: of والحداد and للحداد there is only حداد to compare. For one thread.
 */
public final class Comparison {
  /** A reading of the word, and how like it those are that it was compared with. */
  private record Compared(
      Transliteration.Sides word, double trust, boolean foreign, Map<Alphabet.Spelled, Double> known) {}

  /**
   * What is so much less probable than the likeliest key; of the names of wikipedia-names-dev.tsv 1 in 50 has no other.
   */
  private static final double UNLIKELY = 0.01;

  /** Of words that are alike only as others than the English press write one of them; there are many readings. */
  private static final double FOREIGN_LEAST = 0.6;
  /** How sure it is that two compounds have the same small word. */
  private static final double SMALL_WORD = 0.95;

  private final Transliteration transliteration;
  private final String word;
  /** Found when they are first asked for: to compare two words takes none, and a fraction of the time. */
  private @Nullable SequencedMap<String, Double> keys;
  private final List<Compared> readings;
  private final List<Compared> asItStands;
  /** The ways to take the word for a name with a small word behind it, as Davutoğlu. */
  private final List<Compounds.Compound> compounds;

  Comparison(Transliteration transliteration, CharSequence word) {
    this.transliteration = transliteration;
    this.word = word.toString();
    Map<Alphabet.Spelled, Compared> all = new HashMap<>();
    readings = compared(Transliteration.readings(word), all);
    asItStands = compared(Transliteration.asItStands(word), all);
    compounds = compounds(this.word);
  }

  private static List<Compounds.Compound> compounds(String word) {
    return Compounds.within(word).stream().filter(compound -> !compound.before()).toList();
  }

  private static List<Compared> compared(List<Transliteration.Reading> readings, Map<Alphabet.Spelled, Compared> all) {
    return readings.stream()
        .map(reading -> {
          Transliteration.Sides word = new Transliteration.Sides(reading.word());
          Compared same = all.computeIfAbsent(reading.word(), w -> new Compared(word, 1, false, new HashMap<>()));
          return new Compared(same.word, reading.trust(), reading.foreign(), same.known);
        })
        .toList();
  }

  /** The keys under which others that may be like the word are nearly always found. */
  public List<String> likelyKeys() {
    return keys(share -> share >= UNLIKELY);
  }

  /** Less likely ones, for where nothing is found; most of the words under them are unlike. */
  public List<String> unlikelyKeys() {
    return keys(share -> share > 0 && share < UNLIKELY);
  }

  /** Those of the word as others than the English press write: of Lawrow those of Lavrov. */
  public List<String> foreignKeys() {
    return keys(share -> share == 0);
  }

  private List<String> keys(DoublePredicate share) {
    if (keys == null) keys = transliteration.sharesOfAskedKeys(word);
    return keys.entrySet().stream().filter(key -> share.test(key.getValue())).map(Map.Entry::getKey).toList();
  }

  /** {@link Transliteration#likeness} of the word and another. */
  public double likeness(CharSequence other) {
    return Math.max(best(readings, Transliteration.readings(other)), asCompounds(other.toString()));
  }

  /** The same of words that nothing is written onto but the article. */
  public double likenessAsItStands(CharSequence other) {
    return Math.max(best(asItStands, Transliteration.asItStands(other)), asCompounds(other.toString()));
  }

  /** How like the rests of two compounds with the same small word are. */
  private double asCompounds(String other) {
    if (compounds.isEmpty()) return 0;
    double best = 0;
    for (Compounds.Compound one : compounds) {
      for (Compounds.Compound next : compounds(other)) {
        if (!one.small().equals(next.small())) continue;
        best = Math.max(best, SMALL_WORD * transliteration.likeness(one.rest(), next.rest()));
      }
    }
    return best;
  }

  private double best(List<Compared> own, List<Transliteration.Reading> others) {
    double best = 0;
    for (Compared one : own) {
      for (Transliteration.Reading other : others) {
        double trust = one.trust * other.trust();
        if (trust <= best) continue;
        double likeness = trust * likeness(one, other.word());
        if (likeness >= FOREIGN_LEAST || !one.foreign && !other.foreign()) best = Math.max(best, likeness);
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
