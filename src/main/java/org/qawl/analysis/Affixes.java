package org.qawl.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/** The rows of prefixes.tsv and suffixes.tsv, by the letters that a word must show to have one. Immutable. */
final class Affixes {
  /** Bits of {@link #beginning}. */
  static final int ARTICLE = 1;
  static final int SINGLE = 2;

  private static final int LETTERS = 'ي' - 'ء' + 1;
  private static final int PAIRS = 64;

  private final List<Prefix> articles = new ArrayList<>();
  /** The articles, each with one more than its place in the list. */
  private final WordTrie articleTrie;
  private final @Nullable Prefix[] singles = new Prefix[LETTERS];
  /** What a word that begins with two letters may begin with. */
  private final byte[] beginnings = new byte[PAIRS * PAIRS];
  /** Whether a word that ends with two letters may end with a suffix. */
  private final boolean[] endings = new boolean[PAIRS * PAIRS];
  private final Suffix[] suffixes;
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

    for (char first = 'ء'; first <= 'ي'; first++) {
      for (char second = 'ء'; second <= 'ي'; second++) {
        Prefix single = singles[first - 'ء'];
        if (single != null && single.fitsBefore(second)) beginnings[pair(first, second)] |= SINGLE;
      }
    }
    for (Prefix article : articles) beginnings[pair(article.letters()[0], article.letters()[1])] |= ARTICLE;

    List<Suffix> listed = new ArrayList<>();
    SortedMap<String, Integer> reversed = new TreeMap<>();
    for (Table.Row row : Table.of(Affixes.class, "suffixes.tsv")) {
      Suffix suffix = Suffix.of(row);
      listed.add(suffix);
      String backwards = new StringBuilder(new String(suffix.letters())).reverse().toString();
      if (reversed.put(backwards, listed.size()) != null) throw row.broken("this suffix has a row already");
      char last = suffix.letters()[suffix.size() - 1];
      for (char before = 'ء'; before <= 'ي'; before++) {
        if (suffix.size() == 1 || suffix.letters()[suffix.size() - 2] == before) endings[pair(before, last)] = true;
      }
    }
    suffixTrie = new WordTrie(reversed);
    suffixes = listed.toArray(Suffix[]::new);
  }

  /** The place of two letters in a table; 0 if they are none of ours, which is that of no pair. */
  private static int pair(char first, char second) {
    int one = first - 'ء' + 1;
    int two = second - 'ء' + 1;
    return (one | two) >>> 6 != 0 ? 0 : one * PAIRS + two;
  }

  /** What a word may begin with, by its first two letters: most begin with no prefix, and need no more asking. */
  int beginning(char[] word) {
    return beginnings[pair(word[0], word[1])];
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

  /** Whether a word may end with a suffix, by its last two letters: most do not, and that is all there is to ask. */
  boolean mayEnd(char[] word, int end) {
    return endings[pair(word[end - 2], word[end - 1])];
  }

  /** The node of the suffixes that end with this letter and what was read behind it. */
  int suffixNode(int node, char letter) {
    return suffixTrie.child(node, letter);
  }

  /** The suffix that a node stands for, if it is a whole one. */
  @Nullable Suffix suffix(int node) {
    int place = suffixTrie.value(node);
    return place == 0 ? null : suffixes[place - 1];
  }
}
