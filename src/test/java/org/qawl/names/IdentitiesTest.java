package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.tables.Table;

class IdentitiesTest {
  @TempDir Path folder;

  private final Identities identities = Identities.of(Gazetteer.standard());

  /** Who is one: the names of each identity, its names between bars; a speaker is written {@code name @ article}. */
  private static List<String> groups(Identities identities, String... speakers) {
    return identities.of(speakers(speakers)).stream()
        .map(identity -> String.join(" | ", identity.speakers().stream().map(s -> s.name() + " @ " + s.article()).toList()))
        .toList();
  }

  private static List<Identity.Speaker> speakers(String... speakers) {
    List<Identity.Speaker> all = new ArrayList<>();
    for (String speaker : speakers) {
      String[] parts = speaker.split(" @ ");
      all.add(new Identity.Speaker(parts[0], parts[1]));
    }
    return all;
  }

  @Test void oneNameInTwoScriptsIsOnePerson() {
    assertThat(groups(identities, "Tom Heller @ 1", "توم هيلر @ 2")).containsExactly("Tom Heller @ 1 | توم هيلر @ 2");
  }

  @Test void titlesAndSpellingsAreNoObstacle() {
    assertThat(groups(identities, "Dr. Rashid Hourani @ 1", "رشيد حوراني @ 2", "Rachid al-Hourani @ 3")).hasSize(1);
  }

  @Test void theGazetteerJoinsWhatSpellingCannot() {
    assertThat(groups(identities, "HTS @ 1", "هيئة تحرير الشام @ 2")).hasSize(1);
  }

  @Test void whoeverHasNoNameIsCalledAlikeInBothLanguages() {
    for (Table.Row row : Table.of(Identities.class, "nameless.tsv")) {
      for (String arabic : row.list("arabic")) {
        for (String english : row.list("english")) {
          assertThat(groups(identities, arabic + " @ 1", english + " @ 2")).as(arabic + ", " + english).hasSize(1);
        }
      }
    }
    assertThat(groups(identities, "مسؤول غربي @ 1", "a Western diplomat @ 2")).hasSize(2);
  }

  @Test void otherFirstNamesAreOtherPeople() {
    assertThat(groups(identities, "Nadim al-Sharaa @ 1", "كريم الشرع @ 2", "Karim Sharaa @ 3"))
        .containsExactly("Karim Sharaa @ 3 | كريم الشرع @ 2", "Nadim al-Sharaa @ 1");
    assertThat(groups(identities, "محمد حداد @ 1", "محمود حداد @ 1")).hasSize(2);
    assertThat(groups(identities, "Samer Haddad @ 1", "Samir Haddad @ 1")).hasSize(2);
  }

  @Test void aSurnameIsWhoBearsItInTheArticle() {
    assertThat(groups(identities, "Nadim Haddad @ 1", "Haddad @ 1", "Haddad @ 2"))
        .containsExactly("Haddad @ 2", "Haddad @ 1 | Nadim Haddad @ 1");
  }

  @Test void aSurnameOfTwoIsNobodys() {
    assertThat(groups(identities, "Nadim Haddad @ 1", "Karim Haddad @ 1", "Haddad @ 1")).hasSize(3);
  }

  @Test void whoIsLikeTwoThatDifferJoinsOneOnly() {
    assertThat(groups(identities, "Nadim Haddad @ 1", "Nadim Karim Haddad @ 2", "Nadim Samir Haddad @ 3")).hasSize(2);
  }

  @Test void anInitialIsNotEnough() {
    assertThat(groups(identities, "N. Haddad @ 1", "Nadim Haddad @ 2")).hasSize(2);
  }

  @Test void theUserHasTheLastWord() throws IOException {
    Path file = folder.resolve("people.tsv");
    Files.writeString(file, "# who is who\nsame\tNadim Haddad\tأبو كريم\ndifferent\tSam Heller\tسام هيلر\n");
    Identities told = identities.with(file);
    assertThat(groups(told, "Nadim Haddad @ 1", "أبو كريم @ 2", "Sam Heller @ 1", "سام هيلر @ 2"))
        .containsExactly("Nadim Haddad @ 1 | أبو كريم @ 2", "Sam Heller @ 1", "سام هيلر @ 2");
  }

  @Test void aBrokenRowIsNamed() throws IOException {
    Path file = folder.resolve("people.tsv");
    Files.writeString(file, "same\tNadim\tNadeem\nmaybe\tNadim\tKarim\n");
    assertThatIllegalStateException().isThrownBy(() -> identities.with(file)).withMessageStartingWith("people.tsv:2: \"maybe\"");
  }

  @Test void saysWhy() {
    Identity identity = identities.of(speakers("Tom Heller @ 1", "توم هيلر @ 2", "Heller @ 1")).getFirst();
    assertThat(identity.id()).isEqualTo("tom heller");
    assertThat(identity.name()).isEqualTo("Tom Heller");
    assertThat(identity.reasons()).containsExactly("توم هيلر is Tom Heller: another script", "Heller is Tom Heller: a surname alone, in 1");
  }

  @Test void theOrderOfTheSpeakersDoesNotMatter() {
    String[] names = {"Sam Heller @ 1", "سام هيلر @ 2", "Heller @ 1", "Nadim Haddad @ 1", "Nadeem Haddad @ 3", "نديم حداد @ 2",
        "HTS @ 1", "هتش @ 2", "Karim Haddad @ 1", "Haddad @ 1"};
    List<Identity.Speaker> speakers = speakers(names);
    List<Identity> expected = identities.of(speakers);
    for (int seed = 0; seed < 20; seed++) {
      List<Identity.Speaker> shuffled = new ArrayList<>(speakers);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(identities.of(shuffled)).isEqualTo(expected);
    }
  }
}
