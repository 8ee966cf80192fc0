package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.tables.Table;

class QuestionTest {
  static Stream<Table.Row> everyShape() {
    return Table.of(Question.class, "questions.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("everyShape")
  void everyRowsExampleIsUnderstood(Table.Row row) {
    Question question = Question.parse(row.get("example"));
    assertThat(question.speaker().orElse("")).isEqualTo(row.get("speaker"));
    assertThat(question.topic()).isEqualTo(row.get("topic"));
  }

  @Test
  void aQuestionOfNoShapeAsksAboutAllItsWords() {
    assertThat(Question.parse("reconstruction of Homs?"))
        .isEqualTo(new Question(Optional.empty(), "reconstruction of Homs", false));
  }

  @Test
  void nothingAtAllIsAQuestionAboutNothing() {
    assertThat(Question.parse("  ")).isEqualTo(new Question(Optional.empty(), "", false));
  }

  @Test
  void harakatAndAlefFormsDoNotMatter() {
    assertThat(Question.parse("مَاذا قَالَ سمير حداد عَن إعادة الإعمار؟"))
        .isEqualTo(new Question(Optional.of("سمير حداد"), "إعادة الإعمار", true));
  }
}
