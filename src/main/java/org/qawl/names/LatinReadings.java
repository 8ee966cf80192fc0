package org.qawl.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.qawl.tables.Table;

/** What else the letters of a Latin word may mean. */
final class LatinReadings {
  private static final String VOWELS = "aeiou";
  /** Before them the l of the article becomes what they are; the letters that Latin names double for it. */
  private static final String ECHOING = "dnrstz";
  /** Of what remains without the article. */
  private static final int FEWEST_LETTERS = 4;

  /** For each habit its letters and what English writes for them, the longest first. */
  private static final Map<String, SequencedMap<String, String>> FOREIGN = new LinkedHashMap<>();

  static {
    for (Table.Row row : Table.of(LatinReadings.class, "foreign-spellings.tsv")) {
      FOREIGN.computeIfAbsent(row.get("habit"), first -> new LinkedHashMap<>())
          .put(row.get("letters"), row.get("english"));
    }
  }

  private LatinReadings() {}

  /**
   * The word with a vowel for each sign of ʿayn or hamza that stands beside a consonant, as others write it: Dar'a is
   * Daraa, Sa'd is Saad. Empty for a word without such a sign.
   */
  static Optional<String> withAyn(CharSequence word) {
    StringBuilder letters = new StringBuilder();
    boolean any = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 || i + 1 == word.length() || !isAyn(c)) {
        letters.append(c);
      } else if (!isVowel(word.charAt(i - 1)) || !isVowel(word.charAt(i + 1))) {
        letters.append('a');
        any = true;
      }
    }
    return any ? Optional.of(letters.toString()) : Optional.empty();
  }

  private static boolean isAyn(char c) {
    return Letters.isApostrophe(c) || Character.getType(c) == Character.MODIFIER_LETTER;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** What remains of Ennahda, Essebsi and Ezzor without the article; empty for a word that has none written onto it. */
  static Optional<String> withoutArticle(String letters) {
    if (letters.length() < FEWEST_LETTERS + 2 || letters.charAt(0) != 'e') return Optional.empty();
    boolean echoes = letters.charAt(1) == letters.charAt(2) && ECHOING.indexOf(letters.charAt(1)) >= 0;
    return echoes ? Optional.of(letters.substring(2)) : Optional.empty();
  }

  /** The letters as the English press would write them, for each habit that has some of them. */
  static List<String> foreign(String letters) {
    List<String> readings = new ArrayList<>(0);
    for (SequencedMap<String, String> spellings : FOREIGN.values()) {
      for (String foreign : spellings.keySet()) {
        if (!letters.contains(foreign)) continue;
        readings.add(english(letters, spellings));
        break;
      }
    }
    return readings;
  }

  private static String english(String letters, SequencedMap<String, String> spellings) {
    StringBuilder english = new StringBuilder();
    for (int i = 0; i < letters.length(); ) {
      String found = "";
      for (String foreign : spellings.keySet()) {
        if (found.isEmpty() && letters.startsWith(foreign, i)) found = foreign;
      }
      english.append(found.isEmpty() ? letters.substring(i, i + 1) : spellings.get(found));
      i += Math.max(1, found.length());
    }
    return english.toString();
  }
}
