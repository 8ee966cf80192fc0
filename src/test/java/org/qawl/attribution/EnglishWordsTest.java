package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.qawl.tables.Table;

/** Every row of english-words.tsv that has an example, run. */
class EnglishWordsTest {
  @TestFactory
  Stream<DynamicTest> everyWordDoesItsTask() {
    return StreamSupport.stream(Table.of(Attributor.class, "english-words.tsv").spliterator(), false)
        .filter(row -> !row.get("example").isEmpty())
        .map(row -> DynamicTest.dynamicTest(row.get("id"), () -> check(row)));
  }

  private static void check(Table.Row row) {
    String[] paragraphs = row.list("example").toArray(String[]::new);
    String finds = row.get("finds");
    String kind = finds.isEmpty() ? "speaker" : finds.split(" ")[0];
    List<String> found = switch (kind) {
      case "speaker" -> Read.speakers(paragraphs);
      case "organization" -> Read.organizations(paragraphs);
      case "affiliation" -> Read.article(paragraphs).getLast().speakers().stream().flatMap(s -> s.affiliation().stream()).toList();
      default -> throw new AssertionError("\"" + kind + "\" is nothing that is found");
    };
    String name = finds.replaceFirst("^\\w+ ?", "");
    assertThat(found).as(row.get("example")).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }
}
