package org.qawl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qawl.tables.Table;

/**
 * What may be written onto the first word of an Arabic name: و or ف, then ب, ك or ل.
 *
 * <p>All readings are offered, and the gazetteer knows which of them is a name: ولبنان gives لبنان and بنان. The words of
 * spared.tsv are never cut: بحماس is "with enthusiasm".
 */
final class Proclitics {
  private static final Set<String> SPARED = StreamSupport.stream(Table.of(Proclitics.class, "spared.tsv").spliterator(), false)
      .map(row -> Words.of(row.get("word")).getFirst().key())
      .collect(Collectors.toUnmodifiableSet());

  private static final int FEWEST_LETTERS = 2;

  private Proclitics() {}

  /** What a word may be without its proclitics: the rest, and how many folded letters stand before it. */
  record Rest(String key, int dropped) {}

  /** The readings of a folded Arabic word without at least one proclitic; those with the fewest removed come first. */
  static List<Rest> rests(String word) {
    if (word.length() <= FEWEST_LETTERS || "وفبكل".indexOf(word.charAt(0)) < 0 || SPARED.contains(word)) return List.of();
    List<Rest> rests = new ArrayList<>();
    boolean conjunction = word.charAt(0) == 'و' || word.charAt(0) == 'ف';
    addWithoutPreposition(word, 0, rests);
    if (conjunction) {
      add(word.substring(1), 1, rests);
      addWithoutPreposition(word, 1, rests);
    }
    return rests;
  }

  private static void addWithoutPreposition(String word, int at, List<Rest> rests) {
    switch (word.charAt(at)) {
      case 'ب', 'ك' -> add(word.substring(at + 1), at + 1, rests);
      case 'ل' -> {
        // لليبيا is ل and ليبيا, but للبنك is ل and البنك: its article has lost the ا.
        add(word.substring(at + 1), at + 1, rests);
        if (word.startsWith("لل", at)) add("ال" + word.substring(at + 2), at + 2, rests);
      }
      default -> { }
    }
  }

  private static void add(String rest, int dropped, List<Rest> rests) {
    if (rest.length() >= FEWEST_LETTERS) rests.add(new Rest(rest, dropped));
  }
}
