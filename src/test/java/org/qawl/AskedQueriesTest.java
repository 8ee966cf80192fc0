package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qawl.question.Question;

class AskedQueriesTest {
  @Test
  void theQuestionsDaysNarrowAQueryUnlessItsOwnAreNarrower() {
    Question question = Question.parse("who spoke about grain between 2023 and 2024");
    PassageQuery query = PassageQuery.everything().since(LocalDate.of(2024, 2, 1)).until(LocalDate.of(2030, 1, 1));
    assertThat(AskedQueries.about(question, query).since()).contains(LocalDate.of(2024, 2, 1));
    assertThat(AskedQueries.about(question, query).until()).contains(LocalDate.of(2024, 12, 31));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
    "who said what about truce -Idlib ¦ truce -Idlib",
    "what did Samir Haddad say about \"the truce\" AND (Idlib OR Homs) ¦ +\"the truce\" +(Idlib OR Homs) speaker:\"Samir Haddad\"",
    "ماذا قال سمير حداد عن «وقف النار» لغة:ar ¦ \"وقف النار\" speaker:\"سمير حداد\" lang:ar",
    "who said what about the truce since 2024 ¦ the truce date:2024-01-01..",
    "speaker:Haddad truce~ ¦ truce~ speaker:Haddad",
    "what he said: (a truce ¦ what he said\\: \\(a truce",
  })
  void whatItIsAboutMayBeAQueryString(String question, String understood) {
    assertThat(AskedQueries.of(Question.parse(question), PassageQuery.everything())).hasToString(understood);
  }
}
