package org.qawl.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qawl.tables.Table;

/** What was found in real news for names of news-names.tsv beside their known spellings, and judged by reading it. */
final class NewsNameForms {
  /** For the id of a name its forms, and whether each is the name. */
  private static final Map<String, Map<String, Boolean>> JUDGED = new HashMap<>();

  static {
    for (Table.Row row : Table.of(NewsNameForms.class, "news-name-forms.tsv")) {
      boolean right = switch (row.get("judged")) {
        case "right" -> true;
        case "wrong" -> false;
        default -> throw row.broken("\"" + row.get("judged") + "\" is neither right nor wrong");
      };
      JUDGED.computeIfAbsent(row.get("name"), name -> new HashMap<>()).put(row.get("form"), right);
    }
  }

  private NewsNameForms() {}

  /** The forms that are this name. */
  static List<String> right(NewsName name) {
    List<String> right = new ArrayList<>();
    JUDGED.getOrDefault(name.id(), Map.of()).forEach((form, yes) -> {
      if (yes) right.add(form);
    });
    return right;
  }
}
