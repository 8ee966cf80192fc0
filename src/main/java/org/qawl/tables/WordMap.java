package org.qawl.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of its words, for readers most of whose words stand in no table: nearly all of these are told apart
 * by a few bits, which fast memory can hold, and looked for no further. Safe for several threads once it is filled.
 */
public final class WordMap<V> {
  /** How many bits there are for a word, at least. */
  private static final int BITS = 16;
  private static final int FEWEST = 1 << 10;

  private final Map<String, V> values = new HashMap<>();
  private long[] hashes = new long[FEWEST / Long.SIZE];

  /** What was put for a word; null if nothing was. */
  public @Nullable V get(String word) {
    int hash = hash(word);
    return (hashes[place(hash)] & 1L << hash) != 0 ? values.get(word) : null;
  }

  public V getOrDefault(String word, V other) {
    V value = get(word);
    return value == null ? other : value;
  }

  public boolean contains(String word) {
    return get(word) != null;
  }

  public void put(String word, V value) {
    values.put(word, value);
    add(word);
  }

  public void putIfAbsent(String word, V value) {
    if (values.putIfAbsent(word, value) == null) add(word);
  }

  public V computeIfAbsent(String word, Function<String, V> make) {
    V value = values.computeIfAbsent(word, make);
    add(word);
    return value;
  }

  public Set<String> words() {
    return values.keySet();
  }

  private void add(String word) {
    if (values.size() * BITS > hashes.length * Long.SIZE) {
      hashes = new long[hashes.length * 2];
      for (String known : values.keySet()) mark(known);
    }
    mark(word);
  }

  private void mark(String word) {
    int hash = hash(word);
    hashes[place(hash)] |= 1L << hash;
  }

  /** Which of the longs has the bit of a hash, whose last six binary digits tell which bit it is. */
  private int place(int hash) {
    return hash >>> 6 & hashes.length - 1;
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 16;
  }
}
