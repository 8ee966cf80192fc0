package org.qawl.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/** The rows of prefixes.tsv and suffixes.tsv, by the letter that a word must show before they are looked at. Immutable. */
final class Affixes {
  private static final int LETTERS = 'ي' - 'ء' + 1;

  /** By first letter, the longest first. */
  private final Prefix[][] articles = new Prefix[LETTERS][];
  private final @Nullable Prefix[] singles = new Prefix[LETTERS];
  /** By group and last letter, the longest first. */
  private final Suffix[][][] suffixes = new Suffix[Suffix.Group.values().length][LETTERS][];

  Affixes() {
    List<Prefix> prefixes = new ArrayList<>();
    for (Table.Row row : Table.of(Affixes.class, "prefixes.tsv")) prefixes.add(Prefix.of(row));
    prefixes.sort(Comparator.comparingInt(Prefix::size).reversed());
    List<Suffix> endings = new ArrayList<>();
    for (Table.Row row : Table.of(Affixes.class, "suffixes.tsv")) endings.add(Suffix.of(row));
    endings.sort(Comparator.comparingInt(Suffix::size).reversed());
    for (int letter = 0; letter < LETTERS; letter++) {
      char c = (char) ('ء' + letter);
      articles[letter] = prefixes.stream().filter(p -> p.isArticle() && p.letters()[0] == c).toArray(Prefix[]::new);
      for (Prefix prefix : prefixes) if (!prefix.isArticle() && prefix.letters()[0] == c) singles[letter] = prefix;
      for (Suffix.Group group : Suffix.Group.values()) {
        suffixes[group.ordinal()][letter] = endings.stream()
            .filter(s -> s.group() == group && s.last() == c).toArray(Suffix[]::new);
      }
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  /** The article with which a word begins, and whatever is joined to it; the longest that fits. */
  @Nullable Prefix article(char[] word, int n) {
    if (!isLetter(word[0])) return null;
    for (Prefix prefix : articles[word[0] - 'ء']) if (prefix.fits(word, n)) return prefix;
    return null;
  }

  /** The prefix of one letter, if this letter is one. */
  @Nullable Prefix single(char letter) {
    return isLetter(letter) ? singles[letter - 'ء'] : null;
  }

  /** The suffix of a group with which a word ends; the longest that fits. */
  Suffix[] suffixes(int group, char last) {
    return isLetter(last) ? suffixes[group][last - 'ء'] : NONE;
  }

  private static final Suffix[] NONE = {};
}
