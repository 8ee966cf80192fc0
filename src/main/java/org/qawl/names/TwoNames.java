package org.qawl.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qawl.tables.Table;

/** Given names that look alike and are two: the rows of two-names.tsv. */
final class TwoNames {
  /** For the key of a word the rows in which it stands. */
  private static final Map<String, Set<String>> ROWS = new HashMap<>();
  /** For a row the keys of its words. */
  private static final Map<String, Set<String>> SPELLINGS = new HashMap<>();

  static {
    for (Table.Row row : Table.of(TwoNames.class, "two-names.tsv")) {
      add(row.get("arabic"), row.get("id"));
      for (String spelling : row.list("spellings")) add(spelling, row.get("id"));
    }
  }

  private TwoNames() {}

  private static void add(String name, String id) {
    String key = key(name);
    ROWS.computeIfAbsent(key, k -> new HashSet<>()).add(id);
    SPELLINGS.computeIfAbsent(id, row -> new HashSet<>()).add(key);
  }

  private static String key(String name) {
    return Particles.parts(NameKey.words(name)).getFirst();
  }

  /** Every other part that stands in a row with this one; none for a part that is not known. */
  static Set<String> spellings(String part) {
    Set<String> spellings = new HashSet<>();
    for (String row : ROWS.getOrDefault(part, Set.of())) spellings.addAll(SPELLINGS.get(row));
    return spellings;
  }

  /** Whether both parts are known, and never as one name. */
  static boolean areApart(String part, String other) {
    Set<String> rows = ROWS.get(part);
    Set<String> others = ROWS.get(other);
    return rows != null && others != null && Collections.disjoint(rows, others);
  }

  /** Whether both parts are known as spellings of one name. */
  static boolean areOne(String part, String other) {
    Set<String> rows = ROWS.get(part);
    Set<String> others = ROWS.get(other);
    return rows != null && others != null && !Collections.disjoint(rows, others);
  }
}
