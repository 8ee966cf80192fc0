package org.qawl.attribution;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.qawl.tables.WordMap;

/**
 * What a table says that a word is, in a few words: preposition, time.
 *
 * <p>Nearly every question is answered with no. A bit for each trait, which some traits share, says so at once, where a
 * set would compare strings.
 *
 * @param names the traits; those of two words with the same ones are equal, as {@link #add} keeps them in order
 */
record Traits(List<String> names, long bits) {
  static final Traits NONE = new Traits(List.of(), 0);

  static Traits of(Collection<String> names) {
    if (names.isEmpty()) return NONE;
    long bits = 0;
    for (String name : names) bits |= bit(name);
    return new Traits(List.copyOf(names), bits);
  }

  /** Adds a trait of a word to those that it has. */
  static void add(WordMap<Traits> traits, String word, String trait) {
    Collection<String> all = new TreeSet<>(traits.getOrDefault(word, NONE).names);
    if (all.add(trait)) traits.put(word, of(all));
  }

  private static long bit(String name) {
    return 1L << name.hashCode();
  }

  boolean has(String name) {
    return (bits & bit(name)) != 0 && names.contains(name);
  }

  boolean isEmpty() {
    return bits == 0;
  }
}
