package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qawl.tables.Table;

/** Every row of the tables of cues, on its own example. */
class ReportingVerbsTest {
  @TestFactory
  Stream<DynamicTest> everyRowCreditsItsSpeaker() {
    return Stream.of("arabic-verbs.tsv", "english-verbs.tsv", "arabic-phrases.tsv", "english-phrases.tsv",
            "arabic-saying-nouns.tsv")
        .flatMap(name -> StreamSupport.stream(Table.of(Attributor.class, name).spliterator(), false)
            .filter(row -> !row.get("example").isEmpty())
            .map(row -> DynamicTest.dynamicTest(name + " " + row.get("id"), () -> check(row))));
  }

  private static void check(Table.Row row) {
    String example = row.get("example");
    assertThat(Read.speakers(example)).as(example).containsExactly(row.get("speaker"));
    assertThat(Read.contents(example)).as(example).anyMatch(content -> content.replaceAll("[,،]$", "").equals(row.get("content")));
  }

  @TestFactory
  Stream<DynamicTest> everyPhraseWithAPronounMeansWhoeverSpokeLast() {
    return Stream.of("arabic-phrases.tsv", "english-phrases.tsv")
        .flatMap(name -> StreamSupport.stream(Table.of(Attributor.class, name).spliterator(), false)
            .flatMap(ReportingVerbsTest::withPronouns)
            .map(phrase -> DynamicTest.dynamicTest(name + " " + phrase.words(), () -> {
              boolean arabic = name.startsWith("arabic");
              String speaker = arabic ? (phrase.female() ? "لينا حداد" : "سمير حداد")
                  : phrase.female() ? "Lina Haddad" : "Samir Haddad";
              String before = arabic ? (phrase.female() ? "قالت " : "قال ") + speaker + " إن الطريق مفتوح."
                  : speaker + " said the road was open.";
              String then = arabic ? "الطريق الثاني ضيق، " + phrase.words() + "."
                  : "The second road is narrow, " + phrase.words() + ".";
              assertThat(Read.speakers(before, then)).containsExactly(speaker);
            })));
  }

  private record PhraseOfHisOrHers(String words, boolean female) {}

  /** The phrases of a row that mean somebody by their pronoun: على حد زعمه and على حد زعمها of على حد زعم. */
  private static Stream<PhraseOfHisOrHers> withPronouns(Table.Row row) {
    String phrase = row.get("phrase");
    String own = phrase.endsWith("ة") ? phrase.substring(0, phrase.length() - 1) + "ت" : phrase;
    return switch (row.get("kind")) {
      case "pronoun" -> row.get("gender").equals("many") ? Stream.of()
          : Stream.of(new PhraseOfHisOrHers(phrase, row.get("gender").equals("female")));
      case "according-own" ->
          Stream.of(new PhraseOfHisOrHers(own + "ه", false), new PhraseOfHisOrHers(own + "ها", true));
      default -> Stream.of();
    };
  }

  @Test
  void allPersonsGendersAndNumbersOfAVerbAreFound() {
    ArabicVerbs verbs = new ArabicVerbs(List.of(Table.of(Attributor.class, "arabic-verbs.tsv")));
    assertThat(Stream.of("قال", "قالت", "قالا", "قالوا", "قلن", "يقول", "تقول", "يقولان", "يقولون", "وقال", "فقالت", "ويقول", "وسيقول", "قائلا", "قائلة"))
        .allMatch(form -> verbs.form(form).map(f -> f.verb().id().equals("qala")).orElse(false));
    assertThat(Stream.of("دعا", "دعت", "دعوا", "يدعو", "تدعو", "ودعت")).allMatch(form -> verbs.form(form).map(f -> f.verb().id().equals("daa")).orElse(false));
    assertThat(Stream.of("رأى", "رأت", "يرى", "ترى", "فترى").map(Tokenizer::key)).allMatch(form -> verbs.form(form).map(f -> f.verb().id().equals("raa")).orElse(false));
  }

  @Test
  void promisedIsNotAndReckoned() {
    ArabicVerbs verbs = new ArabicVerbs(List.of(Table.of(Attributor.class, "arabic-verbs.tsv")));
    assertThat(verbs.form("وعد").map(f -> f.verb().id())).contains("waada");
  }
}
