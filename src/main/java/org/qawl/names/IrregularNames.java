package org.qawl.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qawl.tables.Table;

/** Names that are spelled unlike they sound in one of the scripts: the rows of irregular-names.tsv. */
final class IrregularNames {
  /** For the letters of a Latin word the Arabic words. */
  private static final Map<Alphabet.Spelled, List<Alphabet.Spelled>> ARABIC = new HashMap<>();

  static {
    for (Table.Row row : Table.of(IrregularNames.class, "irregular-names.tsv")) {
      Alphabet.Spelled arabic = Alphabet.spell(row.get("arabic"));
      if (!arabic.arabic()) throw row.broken("\"" + row.get("arabic") + "\" is not Arabic");
      for (String spelling : row.list("spellings")) {
        ARABIC.computeIfAbsent(Alphabet.spell(spelling), latin -> new ArrayList<>()).add(arabic);
      }
    }
  }

  private IrregularNames() {}

  /** The Arabic words for which a Latin one may stand; mostly none. */
  static List<Alphabet.Spelled> of(Alphabet.Spelled latin) {
    return ARABIC.getOrDefault(latin, List.of());
  }
}
