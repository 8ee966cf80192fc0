package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.names.Gazetteer;
import org.qawl.tables.Table;

/** Every row of the tables about bodies, in a sentence. */
class OrganizationTablesTest {
  static Stream<Table.Row> heads() {
    return rows("arabic-organizations.tsv");
  }

  @ParameterizedTest
  @MethodSource("heads")
  void anArabicHeadBeginsAName(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("head"));
    assertThat(Read.organizations(row.get("example"))).as(row.get("example")).isEqualTo(found(row));
  }

  static Stream<Table.Row> words() {
    return rows("arabic-organization-words.tsv");
  }

  @ParameterizedTest
  @MethodSource("words")
  void anArabicWordDecidesWhereANameEnds(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("words"));
    assertThat(Read.organizations(row.get("example"))).as(row.get("example")).isEqualTo(found(row));
  }

  static Stream<Table.Row> englishHeads() {
    return rows("english-organizations.tsv");
  }

  @ParameterizedTest
  @MethodSource("englishHeads")
  void anEnglishHeadMakesANameOfCapitals(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("head"));
    assertThat(Read.organizations(row.get("example"))).as(row.get("example")).isEqualTo(found(row));
  }

  static Stream<Table.Row> bareNames() {
    return rows("arabic-bare-names.tsv");
  }

  @ParameterizedTest
  @MethodSource("bareNames")
  void anEverydayWordIsABodyWhereItIsCalled(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("name"));
    assertThat(Read.organizations(row.get("example"))).as(row.get("example")).isEqualTo(found(row));
    if (!row.get("other").isEmpty()) assertThat(Read.organizations(row.get("other"))).as(row.get("other")).isEmpty();
    boolean known = Gazetteer.standard().entries().stream().anyMatch(entry -> entry.id().equals(row.get("body")));
    assertThat(row.get("body").isEmpty() || known).as(row.get("body")).isTrue();
  }

  static Stream<Table.Row> places() {
    return rows("places.tsv");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceIsNoBody(Table.Row row) {
    for (String form : row.list("arabic")) {
      assertThat(Read.organizations("وصل الوفد إلى " + form + " أمس.")).as(form).isEmpty();
    }
    for (String form : row.list("english")) {
      assertThat(Read.organizations("The envoys reached " + form + " on Friday.")).as(form).isEmpty();
    }
  }

  private static List<String> found(Table.Row row) {
    return row.list("found");
  }

  private static Stream<Table.Row> rows(String table) {
    List<Table.Row> rows = Table.of(OrganizationTablesTest.class, table).rows();
    assertThat(rows).as(table).isNotEmpty();
    return rows.stream();
  }
}
