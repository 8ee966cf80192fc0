package org.qawl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The key of a name: what all its usual spellings in one script have in common.
 *
 * <pre>
 * Dr. Ahmed Al-Sharaa    ahmad sharaa
 * Ahmad al-Shara'a       ahmad sharaa
 * الدكتور أحمد الشرع       احمد شرع
 * </pre>
 *
 * <p>Letters are folded, titles (titles.tsv) and articles dropped, words of several spellings (words.tsv) replaced by the
 * one that stands for all; blanks and hyphens become one blank. The same name always gives the same key, in every run and
 * on every machine, so that identifiers can be built from it. A key is not meant to be read: إلياس becomes ياس, because
 * its first letters cannot be told from an article once أ and ا are one.
 */
public final class NameKey {
  private static final int FEWEST_LETTERS = 3;

  private NameKey() {}

  /**
   * The key of a name. Never empty for a name with a letter; one of which nothing would remain (ʿ alone) is its own key, in
   * small letters and without blanks around it.
   */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /** The words of the key; one blank word for a blank name. */
  static List<String> words(String name) {
    List<Word> words = Words.of(name);
    if (words.size() > 1 && words.getFirst().key().equals("the")) words = words.subList(1, words.size());
    List<String> keys = new ArrayList<>();
    for (Word word : Titles.without(words)) addTo(keys, word);
    return keys.isEmpty() ? List.of(name.strip().toLowerCase(Locale.ROOT)) : keys;
  }

  private static void addTo(List<String> keys, Word word) {
    String key = word.key();
    if (word.arabic()) {
      if (startsBeforeRest(key, "ابو")) {
        keys.add("ابو"); // أبومازن
        key = key.substring(3);
      }
      if (startsBeforeRest(key, "ال")) key = key.substring(2);
    }
    keys.add(Variants.canonical(key));
  }

  private static boolean startsBeforeRest(String key, String beginning) {
    return key.startsWith(beginning) && key.length() >= beginning.length() + FEWEST_LETTERS;
  }
}
