package org.qawl.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qawl.tables.Table;

/** Lines above an article that say what they hold: {@code Source: The River Post}. */
final class Labels {
  /** What a line says of the article. */
  record Label(String field, String value) {}

  private static final int LONGEST_LABEL = 20;
  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    for (Table.Row row : Table.of(Labels.class, "labels.tsv")) {
      FIELDS.put(row.get("label").toLowerCase(Locale.ROOT), row.get("field"));
    }
  }

  private Labels() { }

  static Optional<Label> of(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || colon > LONGEST_LABEL) return Optional.empty();
    String field = FIELDS.get(Wording.trim(line.substring(0, colon)).toLowerCase(Locale.ROOT));
    String value = Wording.trim(line.substring(colon + 1));
    return field == null || value.isEmpty() ? Optional.empty() : Optional.of(new Label(field, value));
  }
}
