package org.qawl.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qawl.tables.Table;

/**
 * Names of which one word is a small one that many names share (compounds.tsv): it may be written apart or onto the
 * other word, and is known in both scripts. Thread-safe.
 */
public final class Compounds {
  /** Of a word that is written onto another, and of what remains of the other. */
  private static final int FEWEST_LETTERS = 3;

  /**
   * A name of two words.
   *
   * @param small every way to write the small word, in both scripts
   * @param rest the other word; its letters may be folded
   * @param before whether the small word comes first
   */
  public record Compound(List<String> small, String rest, boolean before) {
    public Compound {
      small = List.copyOf(small);
    }
  }

  private record Small(List<String> forms, boolean before) {}

  private static final Map<String, Small> SMALL = new HashMap<>();

  static {
    for (Table.Row row : Table.of(Compounds.class, "compounds.tsv")) {
      boolean before = switch (row.get("place")) {
        case "before" -> true;
        case "behind" -> false;
        default -> throw row.broken("\"" + row.get("place") + "\" is neither before nor behind");
      };
      List<String> forms = Stream.of("latin", "arabic").flatMap(script -> forms(row.get(script))).toList();
      for (String form : forms) {
        if (SMALL.put(folded(form), new Small(forms, before)) != null) {
          throw row.broken("\"" + form + "\" stands twice");
        }
      }
    }
  }

  private Compounds() {}

  private static Stream<String> forms(String cell) {
    return Arrays.stream(cell.split(" \\| "));
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    word.codePoints().forEach(c -> Letters.fold(c, folded));
    return folded.toString();
  }

  /** Two words side by side as a compound; empty if neither of them is a small one in its place. */
  public static Optional<Compound> of(String one, String next) {
    Small first = SMALL.get(folded(one));
    if (first != null && first.before) return Optional.of(new Compound(first.forms, next, true));
    Small last = SMALL.get(folded(next));
    return last != null && !last.before ? Optional.of(new Compound(last.forms, one, false)) : Optional.empty();
  }

  /** Every way to take a single word for a compound. */
  public static List<Compound> within(String word) {
    String folded = folded(word);
    List<Compound> compounds = new ArrayList<>();
    for (int i = FEWEST_LETTERS; i <= folded.length() - FEWEST_LETTERS; i++) {
      of(folded.substring(0, i), folded.substring(i)).ifPresent(compounds::add);
    }
    return compounds;
  }

  /** Every way to write a small word; empty for any other. */
  public static List<String> small(String word) {
    Small small = SMALL.get(folded(word));
    return small == null ? List.of() : small.forms;
  }
}
