package org.qawl.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/** The rows of prefixes.tsv and suffixes.tsv, by the letter that a word must show before they are looked at. Immutable. */
final class Affixes {
  private static final int LETTERS = 'ي' - 'ء' + 1;

  private final List<Prefix> articles = new ArrayList<>();
  /** The articles, each with one more than its place in the list. */
  private final WordTrie articleTrie;
  private final @Nullable Prefix[] singles = new Prefix[LETTERS];
  private final List<Suffix> suffixes = new ArrayList<>();
  /** The suffixes, read from their end, each with one more than its place in the list. */
  private final WordTrie suffixTrie;

  Affixes() {
    List<Prefix> prefixes = new ArrayList<>();
    for (Table.Row row : Table.of(Affixes.class, "prefixes.tsv")) prefixes.add(Prefix.of(row));
    prefixes.sort(Comparator.comparingInt(Prefix::size).reversed());
    SortedMap<String, Integer> places = new TreeMap<>();
    for (Prefix prefix : prefixes) {
      if (!prefix.isArticle()) continue;
      articles.add(prefix);
      places.put(new String(prefix.letters()), articles.size());
    }
    articleTrie = new WordTrie(places);
    for (Prefix prefix : prefixes) if (!prefix.isArticle()) singles[prefix.letters()[0] - 'ء'] = prefix;

    SortedMap<String, Integer> endings = new TreeMap<>();
    for (Table.Row row : Table.of(Affixes.class, "suffixes.tsv")) {
      Suffix suffix = Suffix.of(row);
      suffixes.add(suffix);
      String reversed = new StringBuilder(new String(suffix.letters())).reverse().toString();
      if (endings.put(reversed, suffixes.size()) != null) throw row.broken("this suffix has a row already");
    }
    suffixTrie = new WordTrie(endings);
  }

  private static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  /** The article with which a word begins, and whatever is joined to it; the longest that fits. */
  @Nullable Prefix article(char[] word, int n) {
    int longest = 0;
    int node = WordTrie.ROOT;
    for (int i = 0; i < n; i++) {
      node = articleTrie.child(node, word[i]);
      if (node == WordTrie.NONE) break;
      int place = articleTrie.value(node);
      if (place > 0 && n - i - 1 >= articles.get(place - 1).keep()) longest = place;
    }
    return longest == 0 ? null : articles.get(longest - 1);
  }

  /** The prefix of one letter, if this letter is one. */
  @Nullable Prefix single(char letter) {
    return isLetter(letter) ? singles[letter - 'ء'] : null;
  }

  /** The suffix that goes next: of the first group, from this one on, in which one fits, the longest. */
  @Nullable Suffix suffix(char[] word, int from, int end, int group) {
    Suffix best = null;
    int node = WordTrie.ROOT;
    for (int i = end - 1; i > from; i--) {
      node = suffixTrie.child(node, word[i]);
      if (node == WordTrie.NONE) break;
      int place = suffixTrie.value(node);
      if (place == 0) continue;
      Suffix suffix = suffixes.get(place - 1);
      int its = suffix.order();
      if (its >= group && (best == null || its <= best.order()) && suffix.leavesEnough(word, from, i)) best = suffix;
    }
    return best;
  }
}
