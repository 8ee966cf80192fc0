package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.tables.Table;

class TablesTest {
  static Stream<Table.Row> words() {
    return rows("words.tsv");
  }

  @ParameterizedTest
  @MethodSource("words")
  void everySpellingOfAWordHasOneKey(Table.Row row) {
    String key = NameKey.of(row.get("word"));
    for (String other : row.list("others")) assertThat(NameKey.of(other)).as(other).isEqualTo(key);
    assertThat(row.get("example")).isNotEqualTo(row.get("also"));
    assertThat(NameKey.of(row.get("also"))).isEqualTo(NameKey.of(row.get("example")));
  }

  static Stream<Table.Row> articles() {
    return rows("articles.tsv");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleBecomesOneWithItsWord(Table.Row row) {
    assertThat(row.get("example").toLowerCase()).contains(row.get("article"));
    assertThat(keys(row.get("example"))).isEqualTo(row.get("becomes"));
  }

  static Stream<Table.Row> spared() {
    return rows("spared.tsv");
  }

  @ParameterizedTest
  @MethodSource("spared")
  void aSparedWordHoldsNoName(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("word"));
    assertThat(Gazetteer.standard().mentions(row.get("example"))).isEmpty();
    String rest = row.get("word").substring(1);
    assertThat(Gazetteer.standard().mentions(rest)).as("without the row %s would be found", rest).hasSize(1);
  }

  static Stream<Table.Row> titles() {
    return rows("titles.tsv");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void aTitleIsNoPartOfTheKey(Table.Row row) {
    assertThat(NameKey.of(row.get("example"))).isEqualTo(row.get("becomes"));
    assertThat(NameKey.of(row.get("title"))).as("a title alone stays").isNotBlank();
    String name = row.get("language").equals("ar") ? "خالد" : "Zeid";
    assertThat(NameKey.of(row.get("title") + " " + name)).isEqualTo(NameKey.of(name));
  }

  static Stream<Table.Row> titlesThatMayStay() {
    return titles().filter(row -> !row.list("unless").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("titlesThatMayStay")
  void aTitleStaysBeforeWordsThatMakeItAnOffice(Table.Row row) {
    for (String next : row.list("unless")) {
      String name = row.get("title") + " " + next.replace("*", "سور");
      assertThat(NameKey.of(name).split(" ")).as(name).hasSameSizeAs(name.split(" "));
    }
  }

  static Stream<Table.Row> spellings() {
    return rows("spellings.tsv");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void lettersAreChosenFreely(Table.Row row) {
    String example = Words.of(row.get("example")).getFirst().key();
    String also = Words.of(row.get("also")).getFirst().key();
    assertThat(example).isNotEqualTo(also);
    assertThat(example).contains(Words.of(row.get("letters")).getFirst().key());
    assertThat(Spellings.loose(also)).isEqualTo(Spellings.loose(example));
  }

  static Stream<Table.Row> particles() {
    return rows("particles.tsv");
  }

  @ParameterizedTest
  @MethodSource("particles")
  void aParticleIsNoPartOfItsOwn(Table.Row row) {
    List<String> parts = Particles.parts(NameKey.words(row.get("example")));
    assertThat(parts).isEqualTo(Particles.parts(NameKey.words(row.get("also"))));
    assertThat(parts).hasSize(row.get("part").equals("none") ? 2 : 1);
  }

  static Stream<Table.Row> glued() {
    return rows("glued.tsv");
  }

  @ParameterizedTest
  @MethodSource("glued")
  void whatIsWrittenOntoAWordIsTakenApart(Table.Row row) {
    List<String> parts = Particles.parts(NameKey.words(row.get("example")));
    assertThat(row.get("example")).endsWith(row.get("end"));
    assertThat(parts).hasSize(1);
    assertThat(NameParts.likeness(parts.getFirst(), Particles.parts(NameKey.words(row.get("also"))).getFirst())).isPositive();
  }

  static Stream<Table.Row> skeleton() {
    return rows("skeleton.tsv");
  }

  @ParameterizedTest
  @MethodSource("skeleton")
  void aLetterLeavesLittleInAKey(Table.Row row) {
    assertThat(row.get("word")).contains(row.get("letter"));
    assertThat(Skeleton.of(Alphabet.spell(row.get("word")).letters())).isEqualTo(row.get("key"));
  }

  static Stream<Table.Row> irregularNames() {
    return rows("irregular-names.tsv");
  }

  @ParameterizedTest
  @MethodSource("irregularNames")
  void anIrregularNameIsFoundAndTrusted(Table.Row row) {
    Transliteration transliteration = Transliteration.standard();
    for (String spelling : row.list("spellings")) {
      assertThat(transliteration.keys(spelling)).as(spelling).containsAnyElementsOf(transliteration.keys(row.get("arabic")));
      assertThat(transliteration.likeness(row.get("arabic"), spelling)).as(spelling).isGreaterThanOrEqualTo(0.9);
    }
  }

  static Stream<Table.Row> nisba() {
    return rows("nisba.tsv");
  }

  @ParameterizedTest
  @MethodSource("nisba")
  void anAdjectiveIsOfItsName(Table.Row row) {
    assertThat(row.get("adjective")).endsWith(row.get("ending"));
    assertThat(Nisba.isOf(row.get("adjective"), row.get("name"))).isTrue();
    assertThat(Nisba.isOf("وال" + row.get("adjective"), row.get("name"))).isTrue();
    assertThat(Nisba.isOf(row.get("name") + "ك", row.get("name"))).isFalse();
  }

  @Test void everyCommonWordIsKnownWithItsArticle() {
    Transliteration transliteration = Transliteration.standard();
    for (Table.Row row : rows("common-words.tsv").toList()) {
      boolean arabic = row.get("language").equals("ar");
      assertThat(transliteration.isCommon(row.get("word"))).as(row.toString()).isTrue();
      assertThat(NameParts.isArabic(row.get("word"))).as(row.toString()).isEqualTo(arabic);
      assertThat(row.get("meaning")).as(row.toString()).isNotBlank();
      if (arabic) assertThat(transliteration.isCommon("ال" + row.get("word"))).as(row.toString()).isTrue();
    }
  }

  static Stream<Table.Row> twoNames() {
    return rows("two-names.tsv");
  }

  @ParameterizedTest
  @MethodSource("twoNames")
  void namesThatLookAlikeStayTwo(Table.Row row) {
    Table.Row other = rows("two-names.tsv").filter(o -> o.get("id").equals(row.get("apart"))).findFirst().orElseThrow();
    NameMatcher matcher = NameMatcher.standard();
    assertThat(matcher.same(row.get("arabic") + " العلي", other.get("arabic") + " العلي")).isFalse();
    for (String spelling : row.list("spellings")) {
      assertThat(matcher.same(spelling + " al-Ali", row.get("arabic") + " العلي")).as(spelling).isTrue();
      String key = NameKey.of(spelling);
      boolean shared = other.list("spellings").stream().anyMatch(also -> NameKey.of(also).equals(key));
      assertThat(matcher.same(spelling + " al-Ali", other.get("arabic") + " العلي")).as(spelling).isEqualTo(shared);
    }
  }

  private static String keys(String name) {
    return String.join(" ", Words.of(name).stream().map(Word::key).toList());
  }

  private static Stream<Table.Row> rows(String table) {
    List<Table.Row> rows = Table.of(NameKey.class, table).rows();
    assertThat(rows).as(table).isNotEmpty();
    return rows.stream();
  }
}
