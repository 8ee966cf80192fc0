package org.qawl.attribution;

import java.util.List;
import java.util.Set;
import org.qawl.tables.Table;

/**
 * A row of arabic-verbs.tsv or english-verbs.tsv.
 *
 * @param takes what must follow for the verb to report
 * @param also further traits of the row
 * @param prepositions those among what it takes, as they are looked up
 */
record ReportingVerb(String id, Traits takes, Traits also, List<String> prepositions) {
  private static final Set<String> NO_PREPOSITION = Set.of("that", "quote", "noun", "clause", "bare", "relay", "ing",
      "feeling", "stance");

  static ReportingVerb of(Table.Row row) {
    List<String> takes = row.list("takes");
    Traits also = Traits.of(row.get("also").isEmpty() ? List.of() : List.of(row.get("also").split(" ")));
    List<String> prepositions = takes.stream().filter(take -> !NO_PREPOSITION.contains(take)).map(Tokenizer::key).toList();
    return new ReportingVerb(row.get("id"), Traits.of(takes), also, prepositions);
  }

  boolean takes(String what) {
    return takes.has(what);
  }

  boolean is(String trait) {
    return also.has(trait);
  }

  boolean relays() {
    return takes.has("relay");
  }

  /** Whether it is a verb of any words, so that they may stand before it: كما قال, but not كما حرص على القول. */
  boolean cites() {
    boolean bound = is("by-that") || is("bound") || is("act") || is("over") || is("litotes");
    return !bound && (takes("quote") || takes("that"));
  }

  /** Whether only a quotation makes it report: <i>he shrugged</i>. */
  boolean quotesOnly() {
    return takes.names().size() == 1 && takes("quote");
  }
}
