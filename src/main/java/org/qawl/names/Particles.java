package org.qawl.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qawl.tables.Table;

/**
 * Joins Abu to the word behind it and Allah to the word before, and leaves out bin, so that the parts of a name can
 * be told and counted. What is written as one word is brought to the same form: Nour al-Din and Noureddine are {@code
 * nourdin}.
 */
final class Particles {
  private enum Part {
    NEXT,
    PREVIOUS,
    NONE
  }

  private record Ending(String end, String becomes) {}

  private static final Map<String, Part> PARTS = new HashMap<>();
  private static final Map<String, String> MEANINGS = new HashMap<>();

  /** The ends of words that are words; the first that fits is taken. */
  private static final List<Ending> GLUED = Table.of(Particles.class, "glued.tsv").rows().stream()
      .map(row -> new Ending(folded(row.get("end")), folded(row.get("becomes"))))
      .toList();

  private static final int FEWEST_LETTERS = 2;

  static {
    for (Table.Row row : Table.of(Particles.class, "particles.tsv")) {
      String key = Variants.canonical(Words.of(row.get("word")).getFirst().key());
      MEANINGS.put(key, row.get("meaning"));
      PARTS.put(key, switch (row.get("part")) {
        case "next" -> Part.NEXT;
        case "previous" -> Part.PREVIOUS;
        case "none" -> Part.NONE;
        default -> throw row.broken("\"" + row.get("part") + "\" is none of next, previous, none");
      });
    }
  }

  private Particles() {}

  private static String folded(String letters) {
    StringBuilder folded = new StringBuilder();
    letters.codePoints().forEach(c -> Letters.fold(c, folded));
    return folded.toString();
  }

  /**
   * The parts of a name from the words of its key; at least one. A particle at the very beginning or end is a part
   * itself.
   */
  static List<String> parts(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Part part = PARTS.get(word);
      boolean last = i + 1 == words.size();
      if (part == Part.NEXT && !last) {
        parts.add(word + " " + apart(words.get(++i)));
      } else if (part == Part.PREVIOUS && !parts.isEmpty()) {
        parts.set(parts.size() - 1, parts.getLast() + word);
      } else if (part != Part.NONE || parts.isEmpty() || last) {
        parts.add(apart(word));
      }
    }
    return parts;
  }

  /** Whether the key of a word is that of one that only joins parts, as bin. */
  static boolean isNone(String word) {
    return PARTS.get(word) == Part.NONE;
  }

  /** Whether two particles mean one thing: Abu and أبو. */
  static boolean areOne(String particle, String other) {
    return MEANINGS.getOrDefault(particle, particle).equals(MEANINGS.getOrDefault(other, other));
  }

  private static String apart(String word) {
    for (Ending ending : GLUED) {
      int rest = word.length() - ending.end.length();
      if (rest >= FEWEST_LETTERS && word.endsWith(ending.end)) return word.substring(0, rest) + ending.becomes;
    }
    return word;
  }
}
