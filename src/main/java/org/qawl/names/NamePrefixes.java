package org.qawl.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which of many names hold a word that begins as typed, in either script? <i>had</i> begins Samir Haddad and سمير حداد.
 *
 * <p>Any word of a name may be begun, the article may be left out or typed, titles are passed over; case, diacritics,
 * harakat and the forms of alef do not matter. Of several typed words each must begin one.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class NamePrefixes {
  private static final Pattern APART = Pattern.compile("[\\s-]+");

  private final int size;
  /** For each word, folded, the numbers of the names that hold it. */
  private final NavigableMap<String, int[]> words = new TreeMap<>();
  private final SortedWords arabic;
  private final SortedWords latin;

  private NamePrefixes(List<? extends Collection<String>> names) {
    size = names.size();
    Map<String, List<Integer>> folded = new HashMap<>();
    Map<Alphabet.Spelled, List<Integer>> spelled = new HashMap<>();
    for (int name = 0; name < size; name++) {
      Set<Word> held = new HashSet<>();
      for (String form : names.get(name)) held.addAll(words(form));
      Set<String> keys = new HashSet<>();
      Set<Alphabet.Spelled> letters = new HashSet<>();
      for (Word word : held) {
        keys.addAll(beginnings(word));
        keys.addAll(TwoNames.spellings(Variants.canonical(word.key())));
        letters.addAll(spelled(word));
      }
      for (String key : keys) folded.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
      for (Alphabet.Spelled word : letters) spelled.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
    }
    folded.forEach((key, holders) -> words.put(key, holders.stream().mapToInt(n -> n).toArray()));
    arabic = only(spelled, true);
    latin = only(spelled, false);
  }

  /** Names, each in all the forms in which it is written. They are known by their places in the list. */
  public static NamePrefixes of(List<? extends Collection<String>> names) {
    return new NamePrefixes(names);
  }

  private static SortedWords only(Map<Alphabet.Spelled, List<Integer>> spelled, boolean arabic) {
    Map<Alphabet.Spelled, List<Integer>> words = new HashMap<>(spelled);
    words.keySet().removeIf(word -> word.arabic() != arabic);
    return SortedWords.of(words);
  }

  /** The words of a name, both as names are cut and as blanks and hyphens cut it. */
  private static List<Word> words(String name) {
    List<Word> words = new ArrayList<>(Words.of(name));
    for (String part : APART.split(name)) words.addAll(Words.of(part));
    words.removeIf(NamePrefixes::isNoName);
    return words;
  }

  /** Whether it is an article by itself, or bin. */
  private static boolean isNoName(Word word) {
    return Words.isArticle(word.key()) || Particles.isNone(Variants.canonical(word.key()));
  }

  /** What may be typed to begin a word: its key, with and without the article. */
  private static Set<String> beginnings(Word word) {
    Set<String> keys = new HashSet<>();
    keys.add(word.key());
    if (word.article()) keys.add("al" + word.key());
    if (word.arabic()) keys.add(withoutArticle(word.key()));
    return keys;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") && key.length() > 2 ? key.substring(2) : key;
  }

  private static Set<Alphabet.Spelled> spelled(Word word) {
    Set<Alphabet.Spelled> all = new HashSet<>();
    Alphabet.Spelled spelled = Alphabet.spell(word.key());
    if (spelled.length() == 0) return all;
    all.add(spelled);
    if (spelled.hasArticle()) all.add(spelled.withoutArticle());
    return all;
  }

  /**
   * For each name how surely it was begun: 1 where its own letters were typed, less where they were typed in the other
   * script, 0 for all others.
   */
  public double[] begunBy(String typed) {
    List<Word> asked = new ArrayList<>(Titles.without(Words.of(typed)));
    Word last = asked.isEmpty() ? null : asked.getLast();
    asked.removeIf(word -> asked.size() > 1 && (word != last ? isNoName(word) : Words.isArticle(word.key())));
    double[] all = new double[size];
    if (asked.isEmpty()) return all;
    Arrays.fill(all, 1);
    for (Word word : asked) {
      double[] one = begunBy(word);
      for (int name = 0; name < size; name++) all[name] *= one[name];
    }
    return all;
  }

  private double[] begunBy(Word word) {
    double[] likeness = new double[size];
    across(word).forEach((names, sure) -> {
      for (int name : names) likeness[name] = Math.max(likeness[name], sure);
    });
    Set<String> keys = new HashSet<>(List.of(word.key()));
    if (word.arabic()) keys.add(withoutArticle(word.key()));
    for (String key : keys) {
      for (int[] names : words.subMap(key, key + Character.MAX_VALUE).values()) {
        for (int name : names) likeness[name] = 1;
      }
    }
    return likeness;
  }

  /** The names with a word in the other script that may have been begun so, and how surely. */
  private Map<int[], Double> across(Word word) {
    Map<int[], Double> found = new IdentityHashMap<>();
    for (Alphabet.Spelled spelled : spelled(word)) {
      SortedWords others = spelled.arabic() ? latin : arabic;
      for (Counterparts.Begun begun : Transliteration.standard().begun(spelled, others)) {
        for (int i = begun.words().from(); i < begun.words().to(); i++) {
          found.merge(others.names(i), begun.probability(), Math::max);
        }
      }
    }
    return found;
  }

  /**
   * The names that may be the other script's spelling of this one: they hold words like its first and its last. Those of a
   * single word are like too many others, and have none.
   */
  public Set<Integer> counterparts(String name) {
    List<Word> asked = new ArrayList<>(Titles.without(Words.of(name)));
    asked.removeIf(NamePrefixes::isNoName);
    if (asked.size() < 2) return Set.of();
    Set<Integer> held = new HashSet<>();
    for (int[] names : across(asked.getFirst()).keySet()) for (int one : names) held.add(one);
    if (held.isEmpty()) return held;
    Set<Integer> both = new TreeSet<>();
    for (int[] names : across(asked.getLast()).keySet()) for (int one : names) if (held.contains(one)) both.add(one);
    return both;
  }
}
