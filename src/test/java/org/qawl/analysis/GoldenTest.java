package org.qawl.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.qawl.quality.GoldenTable;
import org.qawl.tables.Table;

/** The stems of Arabic words, by the table of what must meet and what must stay apart. */
class GoldenTest {
  private final Table rows = Table.of(GoldenTest.class, "arabic-golden.tsv");

  @Test void everyGroupMeetsAndStaysApartAsItsRowsSay() {
    try (Analyzer analyzer = new NewsAnalyzer(Form.STEM)) {
      assertThat(new GoldenTable().failures(analyzer)).isEmpty();
    }
  }

  @Test void theStockAnalyzerFailsOnManyGroups() {
    try (Analyzer stock = new org.apache.lucene.analysis.ar.ArabicAnalyzer()) {
      long groups = new GoldenTable().failures(stock).stream().map(failure -> failure.one().get("group")).distinct().count();
      assertThat(groups).isGreaterThan(500);
    }
  }

  /** A stem is its own stem, but for some that are words with another reading: ميزاني is "my scales". */
  @Test void stemmingAgainChangesNothing() {
    Set<String> changed = new TreeSet<>();
    for (Table.Row row : rows) {
      String stem = ArabicStemmer.stem(Orthography.normalize(row.get("word"), Form.ORTHOGRAPHIC));
      if (!ArabicStemmer.stem(stem).equals(stem)) changed.add(stem);
    }
    assertThat(changed).containsExactlyInAnyOrder("مسءولي", "ميزاني", "ميليشي");
  }

  @Test void anIdNamesOneRow() {
    assertThat(rows.rows()).extracting(row -> row.get("id")).doesNotHaveDuplicates();
  }

  @Test void aGroupHasTwoRowsToCompare() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (Table.Row row : rows) sizes.merge(row.get("group"), 1, Integer::sum);
    assertThat(sizes).allSatisfy((group, size) -> assertThat(size).as(group).isGreaterThan(1));
  }
}
