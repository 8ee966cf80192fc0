package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qawl.analysis.Language;
import org.qawl.attribution.Speaker;
import org.qawl.fixtures.Fixtures;

class FacetsTest {
  private static final PassageIndex FIXTURES = Fixtures.index();
  private static final int ALL = 10_000;

  @AfterAll
  static void close() throws IOException {
    FIXTURES.close();
  }

  private static long passages(PassageQuery query) throws IOException {
    return FIXTURES.search(query.limit(ALL)).passages().size();
  }

  private static Stream<Facet> every(Facets facets) {
    return Stream.of(
            facets.speakers(), facets.organizations(), facets.sources(), facets.languages(),
            facets.timeline(Facet.Kind.DAY), facets.timeline(Facet.Kind.MONTH), facets.timeline(Facet.Kind.YEAR))
        .flatMap(List::stream);
  }

  private static List<String> counts(List<Facet> facets) {
    return facets.stream().map(facet -> facet.name() + " " + facet.count()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "truce هدنة", "Tahrir al-Sham", "government", "قال"})
  void aQueryNarrowedToAnEntryHasAsManyPassagesAsItSays(String words) throws IOException {
    PassageQuery query = PassageQuery.words(words);
    Facets facets = FIXTURES.facets(query, ALL);
    assertThat(facets.total()).isEqualTo(passages(query));
    assertThat(facets.partial()).isFalse();
    for (Facet facet : every(facets).toList()) {
      assertThat(passages(query.only(facet))).as(facet.toString()).isEqualTo(facet.count());
    }
  }

  @Test
  void anEntryOfAnEntryHasAsManyPassagesAsItSays() throws IOException {
    Random random = new Random(5);
    for (int round = 0; round < 25; round++) {
      PassageQuery query = RandomQueries.next(random);
      List<Facet> outer = every(FIXTURES.facets(query, ALL)).toList();
      if (outer.isEmpty()) continue;
      PassageQuery narrowed = query.only(outer.get(random.nextInt(outer.size())));
      List<Facet> inner = every(FIXTURES.facets(narrowed, ALL)).toList();
      Facet facet = inner.get(random.nextInt(inner.size()));
      assertThat(passages(narrowed.only(facet))).as(narrowed + " " + facet).isEqualTo(facet.count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tahrir al-Sham"})
  void narrowingByNameFindsTheSame(String words) throws IOException {
    PassageQuery query = PassageQuery.words(words);
    Facets facets = FIXTURES.facets(query, ALL);
    for (Facet body : facets.organizations()) {
      assertThat(passages(query.naming(body.name()))).as(body.toString()).isEqualTo(body.count());
    }
    for (Facet source : facets.sources()) assertThat(passages(query.from(source.name()))).isEqualTo(source.count());
    for (Facet language : facets.languages()) {
      assertThat(passages(query.in(Language.of(language.name())))).isEqualTo(language.count());
    }
    for (Facet month : facets.timeline(Facet.Kind.MONTH)) {
      LocalDate first = LocalDate.parse(month.name() + "-01");
      assertThat(passages(query.since(first).until(first.plusMonths(1).minusDays(1)))).isEqualTo(month.count());
    }
    // saidBy also takes names that are spelled alike, and not every other name of the same person: a limit we know.
    for (Facet speaker : facets.speakers()) {
      assertThat(passages(query.saidBy(speaker.name()))).as(speaker.toString()).isPositive();
    }
  }

  @Test
  void timesAddUpToThePassagesThatHaveADate() throws IOException {
    Facets facets = FIXTURES.facets(PassageQuery.everything(), 1);
    long dated = facets.days().values().stream().mapToLong(Long::longValue).sum();
    for (Facet.Kind unit : List.of(Facet.Kind.DAY, Facet.Kind.MONTH, Facet.Kind.YEAR)) {
      List<Facet> times = facets.timeline(unit);
      assertThat(times.stream().mapToLong(Facet::count).sum()).isEqualTo(dated);
      assertThat(times).extracting(Facet::name).isSorted().doesNotHaveDuplicates();
    }
    assertThat(facets.speakers()).hasSize(1);
  }

  @Test
  void bothScriptsOfAPersonAreOneEntry() throws IOException {
    Facets facets = FIXTURES.facets(PassageQuery.words("Tahrir al-Sham"), ALL);
    assertThat(facets.speakers()).anySatisfy(speaker -> {
      assertThat(List.of(speaker.name(), speaker.forms().getFirst())).containsExactlyInAnyOrder("Nizar al-Saleh", "نزار الصالح");
    });
  }

  private static Article article(String id, String source, String text) {
    return Article.of(id, List.of(text)).from(source);
  }

  @Test
  void aPassageWithTwoNamesOfOneCountsOnce() throws IOException {
    try (PassageIndex index = PassageIndex.inMemory()) {
      Paragraph both = new Paragraph(
          "HTS and its court met.",
          java.util.Optional.of(List.of(
              new Paragraph.SuppliedSpeaker("Samir Haddad", java.util.Optional.empty()),
              new Paragraph.SuppliedSpeaker("سمير حداد", java.util.Optional.empty()))),
          java.util.Optional.of(List.of("HTS", "هيئة تحرير الشام")),
          java.util.Optional.empty());
      index.add(new Article("a", "", java.util.Optional.empty(), Language.ENGLISH, "", "", "", List.of(both, both)));
      index.add(article("b", "", "The road is open, said Samir Haddad of HTS."));
      index.refresh();
      index.add(article("c", "", "Samir Haddad said that HTS had left."));
      index.refresh();
      Facets facets = index.facets(PassageQuery.everything(), 10);
      assertThat(counts(facets.speakers())).containsExactly("Samir Haddad 4");
      assertThat(facets.speakers().getFirst().forms()).containsExactly("سمير حداد");
      assertThat(counts(facets.organizations())).containsExactly("HTS 4");
      assertThat(facets.organizations().getFirst().id()).isEqualTo(Speaker.idOf("HTS"));
    }
  }

  @Test
  void aLoneSurnameIsNobodyElses() throws IOException {
    try (PassageIndex index = PassageIndex.inMemory()) {
      index.add(article("a", "", "Samir Haddad said yes."));
      index.add(article("b", "", "Haddad said no."));
      index.refresh();
      List<Facet> speakers = index.facets(PassageQuery.everything(), 10).speakers();
      assertThat(counts(speakers)).containsExactly("Haddad 1", "Samir Haddad 1");
      assertThat(speakers).extracting(Facet::id).containsExactly("haddad", "samir haddad");
    }
  }

  @Test
  void sourcesAreOneHoweverSpelt() throws IOException {
    try (PassageIndex index = PassageIndex.inMemory()) {
      index.add(article("a", "The Coast", "x"));
      index.add(article("b", "THE COAST", "x"));
      index.add(article("c", "the coast", "x"));
      index.add(article("d", "The Coast", "x"));
      index.add(article("e", "", "x"));
      index.refresh();
      Facets facets = index.facets(PassageQuery.everything(), 10);
      assertThat(facets.sources()).singleElement().satisfies(source -> {
        assertThat(source.name()).isEqualTo("The Coast");
        assertThat(source.forms()).containsExactlyInAnyOrder("THE COAST", "the coast");
        assertThat(source.count()).isEqualTo(4);
      });
      assertThat(facets.total()).isEqualTo(5);
    }
  }

  @Test
  void theFacetsOfAQuestionAreThoseOfItsAnswer() throws IOException {
    for (String question : List.of("who said what about Tahrir al-Sham", "what did Nizar al-Saleh say", "zzz", "ماذا قال نزار الصالح")) {
      Facets facets = FIXTURES.facets(question, PassageQuery.everything(), 5, Deadline.none());
      assertThat(facets.total()).isEqualTo(FIXTURES.ask(question).total());
    }
  }

  @Test
  void anEmptyIndexHasNothingToCount() throws IOException {
    try (PassageIndex index = PassageIndex.inMemory()) {
      Facets nothing = new Facets(0, List.of(), List.of(), List.of(), List.of(), new java.util.TreeMap<>(Map.of()), false);
      assertThat(index.facets(PassageQuery.everything(), 5)).isEqualTo(nothing);
      index.add(article("a", "", "x"));
      index.refresh();
      assertThat(counts(index.facets(PassageQuery.everything(), 5).languages())).containsExactly("en 1");
      assertThat(index.facets(PassageQuery.words("nothing"), 5)).isEqualTo(nothing);
    }
  }

  @Test
  void whatIsNoTimeIsRefused() {
    assertThatThrownBy(() -> new Facet(Facet.Kind.MONTH, "2025-13", List.of(), "2025-13", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"2025-13\" is not a month");
    assertThatThrownBy(() -> FIXTURES.facets(PassageQuery.everything(), 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FIXTURES.facets(PassageQuery.everything(), 1).timeline(Facet.Kind.SOURCE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void segmentsAreCountedTogether() throws IOException {
    try (PassageIndex index = PassageIndex.inMemory()) {
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        index.add(article("a" + i, "Source " + i % 3, "x").on(LocalDate.of(2024 + i % 2, 1 + i % 4, 1)));
        index.refresh();
      }
      for (int i = 0; i < 3; i++) expected.add("Source " + i + " 4");
      Facets facets = index.facets(PassageQuery.everything(), 5);
      assertThat(counts(facets.sources())).isEqualTo(expected);
      assertThat(counts(facets.timeline(Facet.Kind.YEAR))).containsExactly("2024 6", "2025 6");
      assertThat(counts(facets.timeline(Facet.Kind.MONTH))).containsExactly("2024-01 3", "2024-03 3", "2025-02 3", "2025-04 3");
      index.delete("a0");
      index.refresh();
      assertThat(index.facets(PassageQuery.everything(), 5).total()).isEqualTo(11);
    }
  }
}
