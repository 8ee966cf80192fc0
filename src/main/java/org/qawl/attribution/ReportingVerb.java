package org.qawl.attribution;

import java.util.List;
import java.util.Set;
import org.qawl.tables.Table;

/**
 * A row of arabic-verbs.tsv or english-verbs.tsv.
 *
 * @param takes what must follow for the verb to report
 * @param also further traits of the row
 */
record ReportingVerb(String id, Set<String> takes, Set<String> also) {
  static ReportingVerb of(Table.Row row) {
    return new ReportingVerb(row.get("id"), Set.copyOf(row.list("takes")), Set.of(row.get("also").isEmpty()
        ? new String[0] : row.get("also").split(" ")));
  }

  boolean takes(String what) {
    return takes.contains(what);
  }

  boolean is(String trait) {
    return also.contains(trait);
  }

  boolean relays() {
    return takes.contains("relay");
  }

  /** Whether only a quotation makes it report: <i>he shrugged</i>. */
  boolean quotesOnly() {
    return takes.equals(Set.of("quote"));
  }

  List<String> prepositions() {
    return takes.stream().filter(take -> !Set.of("that", "quote", "noun", "clause", "bare", "relay", "ing").contains(take)).toList();
  }
}
