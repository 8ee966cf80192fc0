package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.analysis.Language;
import org.qawl.names.Gazetteer;

/** What a caller adds to the tables, without code. */
class TablesOfTheCallerTest {
  @TempDir Path folder;

  private Path table(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static List<String> speakers(Attributor attributor, Language language, String text) {
    return attributor.attribute(language, "", List.of(text)).getFirst().speakers().stream()
        .map(speaker -> speaker.name() + speaker.affiliation().map(post -> " (" + post + ")").orElse(""))
        .toList();
  }

  @Test void aVerbOfTheirsReports() throws IOException {
    String text = "“The road is open,” Karim Nasser yodelled.";
    Path verbs = table("verbs.tsv", "# id\tverb\tpast\ting\ttakes\talso", "yodel\tyodel\tyodelled\tyodelling\tclause | quote\t");
    assertThat(Attributor.standard().attribute(Language.ENGLISH, "", List.of(text)).getFirst().statements())
        .noneMatch(statement -> statement.verb().equals("yodelled") && statement.rule().equals("subject before verb"));
    assertThat(Attributor.standard().withVerbs(verbs).attribute(Language.ENGLISH, "", List.of(text)).getFirst().statements())
        .anyMatch(statement -> statement.verb().equals("yodelled") && statement.rule().equals("subject before verb"));
  }

  @Test void anArabicVerbOfTheirsReports() throws IOException {
    String text = "غرد سمير حداد أن الطريق مفتوح.";
    Path verbs = table("verbs.tsv", "# id\tperfect\timperfect\tparticiple\ttakes\talso", "gharrada\tغرد\tيغرد\tمغرد\tthat | quote\t");
    assertThat(speakers(Attributor.standard().withVerbs(verbs), Language.ARABIC, text)).containsExactly("سمير حداد");
  }

  @Test void aTitleOfTheirsIsAnAffiliation() throws IOException {
    String text = "Karim Nasser, the muhtar of Tel Rifaat, said the road was open.";
    Path titles = table("titles.tsv", "# id\trole\tpost", "muhtar\tmuhtar\tyes");
    assertThat(speakers(Attributor.standard(), Language.ENGLISH, text)).containsExactly("Karim Nasser");
    assertThat(speakers(Attributor.standard().withTitles(titles), Language.ENGLISH, text))
        .containsExactly("Karim Nasser (muhtar of Tel Rifaat)");
  }

  @Test void anOrganizationOfTheirsIsFound() throws IOException {
    String text = "Karim Nasser left Blue Lantern in May.";
    Path bodies = table("bodies.tsv", "# id\tkind\tarabic\tenglish\taliases", "blue-lantern\torganization\tالمصباح الأزرق\tBlue Lantern\t");
    assertThat(Attributor.standard().with(Gazetteer.standard().with(bodies)).attribute(Language.ENGLISH, "", List.of(text)).getFirst().organizations())
        .containsExactly("Blue Lantern");
  }

  @Test void tablesAddUp() throws IOException {
    Path titles = table("titles.tsv", "# id\trole\tpost", "muhtar\tmuhtar\tyes");
    Path verbs = table("verbs.tsv", "# id\tverb\tpast\ting\ttakes\talso", "yodel\tyodel\tyodelled\tyodelling\tclause | quote\t");
    assertThat(speakers(Attributor.standard().withTitles(titles).withVerbs(verbs), Language.ENGLISH,
        "Karim Nasser, the muhtar of Tel Rifaat, yodelled that the road was open."))
        .containsExactly("Karim Nasser (muhtar of Tel Rifaat)");
  }

  @Test void aBrokenTableNamesItsLine() throws IOException {
    Path titles = table("titles.tsv", "# id\trole\tpost", "muhtar\tmuhtar\tperhaps");
    assertThatThrownBy(() -> Attributor.standard().withTitles(titles))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("titles.tsv:2: ");
    Path verbs = table("verbs.tsv", "# id\tverb\tpast\ting\ttakes\talso", "yodel\tyodel\t\t\t\t");
    assertThatThrownBy(() -> Attributor.standard().withVerbs(verbs))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("verbs.tsv:2: ");
  }
}
