package org.qawl;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.attribution.Statement;
import org.qawl.fixtures.Fixtures;

/** The README's example in Java is this one, and does what the README says. */
class ReadmeTest {
  private static String example(Path folder) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    // README
    try (PassageIndex index = PassageIndex.open(folder)) {
      index.add(Article.of("0412-en", List.of("\"The truce holds,\" said Samir Haddad, mayor of Tel Rifaat.")));
      index.add(Article.of("0412-ar", List.of("وقالت سلمى عيسى إن الهدنة «هشة كالزجاج»، وإن هيئة تحرير الشام لم توقعها.")));
      index.commit();

      for (Voice voice : index.ask("who said what about Tahrir al-Sham").voices()) {
        out.println(voice.speaker().name());
        for (Passage passage : voice.passages()) out.println(passage.marked("[", "]"));
      }

      PassageQuery query = PassageQuery.words("truce").saidBy("Samir Haddad").limit(10);
      for (Passage passage : index.search(query)) {
        Statement statement = passage.statements().get(0);
        out.println(statement.speaker().affiliation() + " [" + statement.start() + ", " + statement.end() + ")");
      }
    }
    // README
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays(@TempDir Path folder) throws IOException {
    String printed = example(folder).strip();
    assertThat(printed).isEqualTo(
        """
        سلمى عيسى
        وقالت سلمى عيسى إن الهدنة «هشة كالزجاج»، وإن [هيئة تحرير الشام] لم توقعها.
        Optional[mayor of Tel Rifaat] [1, 17)""");
    assertThat(Files.readString(Path.of("README.md"))).contains(printed);
  }

  @Test
  void theSecondExampleRunsOverTheFixturesAndStandsInTheReadme() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try (PassageIndex index = Fixtures.index()) {
      // MORE
      PassageQuery query = PassageQuery.words("Tahrir al-Sham").order(Order.NEWEST).limit(20);
      Page page = index.search(query);
      while (page.next().isPresent()) page = index.search(query, page.next().get());

      Facets facets = index.facets(query, 10);
      for (Facet year : facets.timeline(Facet.Kind.YEAR)) out.println(year.name() + ": " + year.count());
      Page said = index.search(query.only(facets.speakers().getFirst()));

      Passage first = said.passages().getFirst();
      List<Passage> context = index.around(first, 1, 1);
      List<Passage> alike = index.like(first, 5);
      Answer soon = index.ask("who spoke about sanctions", query, Deadline.in(Duration.ofMillis(200)));
      // MORE
      assertThat(page.total()).isEqualTo(facets.total());
      assertThat(said.total()).isEqualTo(facets.speakers().getFirst().count());
      assertThat(context).extracting(Passage::id).contains(first.id());
      assertThat(alike).hasSize(5);
      assertThat(soon.question()).isEqualTo("who spoke about sanctions");
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("2025: ");
    String source = Files.readString(Path.of("src/test/java/org/qawl/ReadmeTest.java"));
    String example =
        source.split("      // MORE\n")[1].lines()
            .map(line -> line.replaceFirst("^      ", "") + "\n").collect(joining());
    assertThat(Files.readString(Path.of("README.md"))).contains(example.replace("out.print", "System.out.print"));
  }

  @Test
  void theExampleStandsInTheReadme() throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/qawl/ReadmeTest.java"));
    String example = source.split("    // README\n")[1].lines().map(line -> line.replaceFirst("^    ", "")).reduce("", (a, b) -> a + b + "\n");
    assertThat(Files.readString(Path.of("README.md"))).contains(example.replace("PassageIndex.open(folder)", "PassageIndex.open(Path.of(\"news-index\"))").replace("out.print", "System.out.print"));
  }
}
