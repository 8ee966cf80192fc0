package org.qawl.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/**
 * Reads a table of words.
 *
 * <pre>
 * # licence: CC0-1.0
 * # english	arabic	weight	source
 * ceasefire	وقف إطلاق النار | هدنة	1 | .7	mine
 * </pre>
 *
 * <p>The columns {@code weight} and {@code source} may be absent and their cells empty. Weights are above 0 and at most
 * 1, one for each translation; without them the first translation has 1, the second 1/2, the third 1/3. A row without a
 * source is of the file's.
 */
final class LexiconTable {
  private LexiconTable() {}

  /** What each source of the table says, in the order of the rows. */
  static List<Dictionary> read(Table table, float trust) {
    String file = table.name().replaceFirst("\\.[^.]*$", "");
    String licence = table.note("licence").orElse("");
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    for (Table.Row row : table) {
      String source = table.has("source") && !row.get("source").isEmpty() ? row.get("source") : file;
      entries.computeIfAbsent(source, name -> new ArrayList<>()).add(entry(table, row));
    }
    return entries.entrySet().stream().map(e -> new Dictionary(e.getKey(), licence, trust, e.getValue())).toList();
  }

  private static Entry entry(Table table, Table.Row row) {
    String english = row.get("english");
    if (!english.codePoints().anyMatch(Character::isLetterOrDigit) || Language.detect(english) != Language.ENGLISH) {
      throw row.broken("\"" + english + "\" in column english is not English");
    }
    List<String> arabic = row.list("arabic");
    if (arabic.isEmpty()) throw row.broken("\"" + row.get("arabic") + "\" in column arabic holds no translation");
    for (String translation : arabic) {
      if (Language.detect(translation) != Language.ARABIC) {
        throw row.broken("\"" + translation + "\" in column arabic is not Arabic");
      }
    }
    if (!table.has("weight") || row.get("weight").isEmpty()) return Entry.ranked(english, arabic);
    List<Float> weights = row.list("weight").stream().map(cell -> weight(row, "weight", cell)).toList();
    if (weights.size() != arabic.size()) {
      throw row.broken("\"" + row.get("weight") + "\" in column weight: expected " + arabic.size() + " weights, one for"
          + " each translation, found " + weights.size());
    }
    return new Entry(english, arabic, weights);
  }

  /** A cell that holds a weight. */
  static float weight(Table.Row row, String column) {
    return weight(row, column, row.get(column));
  }

  private static float weight(Table.Row row, String column, String cell) {
    try {
      float weight = Float.parseFloat(cell);
      if (weight > 0 && weight <= 1) return weight;
    } catch (NumberFormatException e) {
      throw row.broken("\"" + cell + "\" in column " + column + " is not a number");
    }
    throw row.broken("\"" + cell + "\" in column " + column + " is not above 0 and at most 1");
  }
}
