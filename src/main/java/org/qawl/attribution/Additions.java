package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/** Rows of a caller's own beside those of the library: reporting verbs, and nouns that say what somebody is. Immutable. */
record Additions(List<Table> verbs, List<Table> roles) {
  static final Additions NONE = new Additions(List.of(), List.of());

  private static final List<String> ARABIC_VERB = List.of("id", "perfect", "imperfect", "participle", "takes", "also");
  private static final List<String> ENGLISH_VERB = List.of("id", "verb", "past", "ing", "takes", "also");

  Additions {
    verbs = List.copyOf(verbs);
    roles = List.copyOf(roles);
  }

  Additions andVerbs(Table table) {
    for (Table.Row row : table) {
      List<String> columns = isArabic(table) ? ARABIC_VERB : ENGLISH_VERB;
      for (String column : columns) row.get(column);
      if (row.get(columns.get(1)).isEmpty()) throw row.broken("the column " + columns.get(1) + " is empty");
      if (row.list("takes").isEmpty()) throw row.broken("the column takes is empty, so the verb would never report");
    }
    return new Additions(and(verbs, table), roles);
  }

  Additions andRoles(Table table) {
    for (Table.Row row : table) {
      String post = row.get("post");
      if (!post.equals("yes") && !post.equals("no")) {
        throw row.broken("\"" + post + "\" in column post is neither yes nor no");
      }
      if (row.get("role").isEmpty()) throw row.broken("the column role is empty");
    }
    return new Additions(verbs, and(roles, table));
  }

  private static List<Table> and(List<Table> tables, Table table) {
    List<Table> all = new ArrayList<>(tables);
    all.add(table);
    return all;
  }

  /** The tables with verbs of a language: those of Arabic verbs give the perfect. */
  List<Table> verbs(Language language) {
    return verbs.stream().filter(table -> isArabic(table) == (language == Language.ARABIC)).toList();
  }

  /** The rows whose role is written in the script of a language. */
  List<Table.Row> roles(Language language) {
    List<Table.Row> rows = new ArrayList<>();
    for (Table table : roles) {
      for (Table.Row row : table) if (Language.detect(row.get("role")) == language) rows.add(row);
    }
    return rows;
  }

  private static boolean isArabic(Table table) {
    return table.has("perfect");
  }
}
