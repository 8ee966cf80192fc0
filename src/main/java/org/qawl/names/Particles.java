package org.qawl.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qawl.tables.Table;

/** Joins Abu to the word behind it and leaves out bin, so that the parts of a name can be told and counted. */
final class Particles {
  private static final Set<String> JOINED = new HashSet<>();
  private static final Set<String> LEFT_OUT = new HashSet<>();

  static {
    for (Table.Row row : Table.of(Particles.class, "particles.tsv")) {
      Set<String> words = switch (row.get("part")) {
        case "next" -> JOINED;
        case "none" -> LEFT_OUT;
        default -> throw row.broken("\"" + row.get("part") + "\" is neither next nor none");
      };
      words.add(Variants.canonical(Words.of(row.get("word")).getFirst().key()));
    }
  }

  private Particles() {}

  /** The parts of a name from the words of its key; at least one. A particle at the very beginning or end is a part itself. */
  static List<String> parts(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i + 1 == words.size();
      if (JOINED.contains(word) && !last) {
        parts.add(word + " " + words.get(++i));
      } else if (parts.isEmpty() || last || !LEFT_OUT.contains(word)) {
        parts.add(word);
      }
    }
    return parts;
  }
}
