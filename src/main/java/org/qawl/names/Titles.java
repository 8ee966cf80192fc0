package org.qawl.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qawl.tables.Table;

/** Takes titles from the beginning of a name: <i>Lt. Gen. Joseph Aoun</i> and العماد جوزيف عون lose theirs. */
final class Titles {
  /** The rows of titles.tsv under their first word; those of more words come first. */
  private static final Map<String, List<Title>> TITLES = Table.of(Titles.class, "titles.tsv").rows().stream()
      .map(row -> new Title(keys(Words.of(row.get("title"))), row.list("unless").stream().map(Follower::of).toList()))
      .sorted(Comparator.comparingInt((Title title) -> title.words().size()).reversed())
      .collect(Collectors.groupingBy(title -> title.words().getFirst()));

  private Titles() {}

  /** What remains of a name without its titles; at least its last word, if it has any. */
  static List<Word> without(List<Word> name) {
    List<String> keys = keys(name);
    int from = 0;
    for (int length = lengthAt(keys, from); length > 0; length = lengthAt(keys, from)) from += length;
    return name.subList(from, name.size());
  }

  private static int lengthAt(List<String> keys, int from) {
    if (from == keys.size()) return 0;
    for (Title title : TITLES.getOrDefault(keys.get(from), List.of())) {
      if (title.stands(keys.subList(from, keys.size()))) return title.words().size();
    }
    return 0;
  }

  private static List<String> keys(List<Word> words) {
    List<String> keys = new ArrayList<>();
    for (Word word : words) keys.add(Variants.canonical(word.key()));
    return keys;
  }

  /** The words of a title, and what must not follow it. */
  private record Title(List<String> words, List<Follower> unless) {
    boolean stands(List<String> name) {
      if (name.size() <= words.size() || !name.subList(0, words.size()).equals(words)) return false;
      String next = name.get(words.size());
      return unless.stream().noneMatch(follower -> follower.is(next));
    }
  }

  /** A cell such as {@code of} or {@code ال*ي}. */
  private record Follower(String beginning, String end, int fewest) {
    static Follower of(String cell) {
      int star = cell.indexOf('*');
      if (star < 0) return new Follower(key(cell), "", key(cell).length());
      String beginning = key(cell.substring(0, star));
      String end = key(cell.substring(star + 1));
      return new Follower(beginning, end, beginning.length() + end.length() + 1);
    }

    private static String key(String cell) {
      return Variants.canonical(Words.of(cell).getFirst().key());
    }

    boolean is(String key) {
      return key.length() >= fewest
          && key.startsWith(beginning)
          && (end.isEmpty() ? key.length() == fewest : key.endsWith(end));
    }
  }
}
