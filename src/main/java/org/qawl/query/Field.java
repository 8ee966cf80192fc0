package org.qawl.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qawl.tables.Table;

/** What a clause such as {@code speaker:Haddad} looks at, by the names of {@code query-fields.tsv}. */
public enum Field {
  /** Who says something in the passage; in either script and any spelling. */
  SPEAKER,
  /** An organization that the passage names. */
  ORGANIZATION,
  /** Who published the article. */
  SOURCE,
  /** Words of the article's title. */
  TITLE,
  /** {@code ar} or {@code en}: the passage's own language. */
  LANGUAGE,
  /**
   * {@code 2024}, {@code 2024-12}, {@code 2024-12-05} or a range {@code 2024-12..2025-03}, open at one end or neither.
   */
  DATE,
  /** An article's id, or a passage's: {@code 0412-ar#3}. */
  ID,
  /** How certain a statement of the passage must be at least, from 0 to 1. */
  CERTAINTY,
  /** The weakest evidence that counts: {@code exact}, {@code stem}, {@code alias}, {@code transliteration} …. */
  TIER;

  private static final Map<String, Field> NAMES = new HashMap<>();
  private static final Map<Field, String> FIRST = new HashMap<>();

  static {
    for (Table.Row row : Table.of(Field.class, "query-fields.tsv")) {
      Field field = valueOf(row.get("field").toUpperCase(Locale.ROOT));
      for (String name : row.list("names")) {
        if (NAMES.put(name, field) != null) throw row.broken("\"" + name + "\" stands twice");
        FIRST.putIfAbsent(field, name);
      }
    }
  }

  static Optional<Field> named(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The name by which a query string calls it. */
  public String label() {
    return FIRST.get(this);
  }

  /** Whether it is said of a whole query and cannot be said of a part of it. */
  boolean isOfWholeQuery() {
    return this == CERTAINTY || this == TIER;
  }
}
