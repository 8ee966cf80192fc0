package org.qawl.tables;

import java.util.Collection;

/** The words of a table, for readers most of whose words stand in none: a {@link WordMap} without values. */
public final class WordSet {
  private final WordMap<Boolean> words = new WordMap<>();

  public void add(String word) {
    words.put(word, true);
  }

  public void addAll(Collection<String> all) {
    for (String word : all) add(word);
  }

  public boolean contains(String word) {
    return words.contains(word);
  }
}
