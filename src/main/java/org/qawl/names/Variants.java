package org.qawl.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qawl.tables.Table;

/** The ways in which the words of one written form are written by others. */
final class Variants {
  /** An acronym of so few letters may be a word (US, WHO, IS), so only its capitals tell it apart. */
  private static final int LONGEST_RISKY_ACRONYM = 4;

  /** For the key of a word in words.tsv the keys of all its spellings. */
  private static final Map<String, List<String>> SPELLINGS = spellings(Table.of(Variants.class, "words.tsv"));

  /** For the key of a spelling in words.tsv the key of the one that stands for all. */
  private static final Map<String, String> CANONICAL = canonical(Table.of(Variants.class, "words.tsv"));

  private Variants() {}

  /** The spelling that stands for all others of this key in words.tsv; the key itself if it is not there. */
  static String canonical(String key) {
    return CANONICAL.getOrDefault(key, key);
  }

  /** The keys to follow for each variant; those of the form as it is written come first. */
  static List<List<String>> of(List<Word> words) {
    List<List<String>> paths = List.of(List.of());
    for (Word word : words) {
      List<List<String>> longer = new ArrayList<>();
      for (String key : keys(word)) for (List<String> path : paths) longer.add(append(path, key));
      paths = longer;
    }
    List<List<String>> all = new ArrayList<>(paths);
    for (List<String> path : paths) if (path.size() > 1 && path.getFirst().equals("ابو")) all.add(glued(path));
    return all;
  }

  private static Map<String, List<String>> spellings(Table table) {
    Map<String, List<String>> spellings = new HashMap<>();
    for (Table.Row row : table) {
      List<String> keys = new ArrayList<>(List.of(key(row.get("word"))));
      for (String other : row.list("others")) keys.add(key(other));
      for (String key : keys) {
        List<String> others = new ArrayList<>(keys);
        others.remove(key);
        others.addFirst(key);
        if (spellings.put(key, List.copyOf(others)) != null) throw row.broken("\"" + key + "\" stands in two rows");
      }
    }
    return Map.copyOf(spellings);
  }

  private static Map<String, String> canonical(Table table) {
    Map<String, String> canonical = new HashMap<>();
    for (Table.Row row : table) {
      for (String other : row.list("others")) canonical.put(key(other), key(row.get("word")));
    }
    return Map.copyOf(canonical);
  }

  private static String key(String word) {
    return Words.of(word).getFirst().key();
  }

  private static List<String> keys(Word word) {
    String key = word.key();
    if (word.upper() && key.length() <= LONGEST_RISKY_ACRONYM) return List.of(NameTree.capitals(key));
    List<String> keys = new ArrayList<>();
    for (String spelling : SPELLINGS.getOrDefault(key, List.of(key))) {
      keys.add(spelling);
      if (word.article()) keys.addAll(List.of("al" + spelling, "el" + spelling));
    }
    return keys;
  }

  /** أبومحمد, as some newspapers write أبو محمد. */
  private static List<String> glued(List<String> path) {
    List<String> glued = new ArrayList<>();
    glued.add(path.get(0) + path.get(1));
    glued.addAll(path.subList(2, path.size()));
    return glued;
  }

  private static List<String> append(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
