package org.qawl;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The passages that a search found, or some of them and where the next begin. Immutable.
 *
 * @param passages in the query's order
 * @param total how many passages meet the query, on all pages
 * @param exact whether {@code total} is their number; otherwise there may be more
 * @param next where the next page begins, for {@link PassageIndex#search(PassageQuery, String)}: letters, digits,
 *     {@code -} and {@code _}; empty on the last page, and where a deadline passed before everything was looked at
 * @param partial whether a deadline passed: passages may be missing, and those that are there may lack highlights
 */
public record Page(List<Passage> passages, long total, boolean exact, Optional<String> next, boolean partial)
    implements Iterable<Passage> {
  public Page {
    passages = List.copyOf(passages);
  }

  public Stream<Passage> stream() {
    return passages.stream();
  }

  @Override
  public Iterator<Passage> iterator() {
    return passages.iterator();
  }
}
