package org.qawl.ingest;

/**
 * The ids that were read, as 64-bit hashes with the place where each stood: 32 bytes for an article.
 *
 * <p>Two different ids may share a hash; among a million of them the chance is about one in thirty million,
 * and the harm a message too many.
 */
final class SeenIds {
  private long[] hashes = new long[1 << 10];
  private long[] places = new long[1 << 10];
  private int size;

  /**
   * Remembers where an id stands, from now on here.
   *
   * @param file the number of the file, from 0
   * @param line from 1, or 0 if the file is the article
   * @return the place of the same id before: file in the upper half, line in the lower; -1 if it is new
   */
  long put(String id, int file, long line) {
    if (2 * size >= hashes.length) grow();
    long hash = hash(id);
    int slot = slot(hash);
    long before = hashes[slot] == hash ? places[slot] : -1;
    if (before < 0) size++;
    hashes[slot] = hash;
    places[slot] = (long) file << 32 | Math.min(line, Integer.MAX_VALUE);
    return before;
  }

  static int file(long place) {
    return (int) (place >>> 32);
  }

  static long line(long place) {
    return place & 0xFFFFFFFFL;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) slot = slot + 1 & mask;
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldPlaces = places;
    hashes = new long[2 * oldHashes.length];
    places = new long[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] == 0) continue;
      int slot = slot(oldHashes[i]);
      hashes[slot] = oldHashes[i];
      places[slot] = oldPlaces[i];
    }
  }

  /** Never 0, which marks an empty slot. */
  private static long hash(String id) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }
}
