package org.qawl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qawl.tables.Table;

/**
 * The rows of transliteration.tsv: what was learned from names of all the world, and from the same with more weight on
 * those that only Arabic letters can spell.
 *
 * @param general the units of the one model
 * @param local the units of the other, in the same order
 */
record LearnedUnits(List<ChunkModel.Unit> general, List<ChunkModel.Unit> local) {
  /** A cell of a chunk without letters, or of a unit that never stands in a place. */
  static final String NONE = "-";
  /** Costs in the table are hundredths of the natural logarithm. */
  static final double SCALE = 100;

  private static final List<String> PLACES = List.of("first", "middle", "last");

  static LearnedUnits of(Table table) {
    List<ChunkModel.Unit> general = new ArrayList<>();
    List<ChunkModel.Unit> local = new ArrayList<>();
    for (Table.Row row : table) {
      int latin = chunk(row, "latin", false);
      int arabic = chunk(row, "arabic", true);
      general.add(new ChunkModel.Unit(latin, arabic, probabilities(row, "")));
      local.add(new ChunkModel.Unit(latin, arabic, probabilities(row, "-local")));
    }
    return new LearnedUnits(general, local);
  }

  private static int chunk(Table.Row row, String column, boolean arabic) {
    String cell = row.get(column);
    if (cell.equals(NONE)) return 0;
    Alphabet.Spelled spelled = Alphabet.spell(cell);
    if (spelled.arabic() != arabic || spelled.length() != cell.length()) {
      throw row.broken("\"" + cell + "\" is no chunk");
    }
    return Chunks.pack(spelled.letters(), 0, spelled.length());
  }

  private static double[] probabilities(Table.Row row, String suffix) {
    double[] probabilities = new double[ChunkModel.PLACES];
    for (int place = 0; place < ChunkModel.PLACES; place++) {
      String column = PLACES.get(place) + suffix;
      if (!row.get(column).equals(NONE)) probabilities[place] = Math.exp(-row.number(column) / SCALE);
    }
    return probabilities;
  }

  /** Latin units on both sides: two chunks that are written for the same Arabic one. */
  List<ChunkModel.Unit> latinSpellings() {
    return spellings(general, true);
  }

  /** Arabic units on both sides: two chunks that are written for the same Latin one. */
  List<ChunkModel.Unit> arabicSpellings() {
    return spellings(general, false);
  }

  private static List<ChunkModel.Unit> spellings(List<ChunkModel.Unit> units, boolean latin) {
    Map<Integer, List<ChunkModel.Unit>> byPivot = new TreeMap<>();
    for (ChunkModel.Unit unit : units) {
      byPivot.computeIfAbsent(latin ? unit.right() : unit.left(), pivot -> new ArrayList<>()).add(unit);
    }
    Map<Long, double[]> sums = new TreeMap<>();
    for (List<ChunkModel.Unit> same : byPivot.values()) {
      for (int place = 0; place < ChunkModel.PLACES; place++) {
        int at = place;
        double total = same.stream().mapToDouble(unit -> unit.probability()[at]).sum();
        if (total == 0) continue;
        for (ChunkModel.Unit one : same) {
          for (ChunkModel.Unit other : same) {
            int left = latin ? one.left() : one.right();
            int right = latin ? other.left() : other.right();
            if (left + right == 0) continue;
            sums.computeIfAbsent((long) left << 32 | right, pair -> new double[ChunkModel.PLACES])[place] +=
                one.probability()[place] * other.probability()[place] / total;
          }
        }
      }
    }
    List<ChunkModel.Unit> spellings = new ArrayList<>();
    sums.forEach((pair, p) -> spellings.add(new ChunkModel.Unit((int) (pair >> 32), pair.intValue(), p)));
    return spellings;
  }
}
