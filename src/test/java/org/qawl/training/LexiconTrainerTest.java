package org.qawl.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qawl.translation.Lexicon;

class LexiconTrainerTest {
  private static final List<String> PAIRS = List.of(
      "The mayor opened the bridge\tافتتح العمدة الجسر",
      "The bridge is open\tالجسر مفتوح",
      "The mayor visited the school\tزار العمدة المدرسة",
      "The school and its garden\tالمدرسة وحديقتها",
      "Schools and gardens\tمدارس وحدائق",
      "A garden beside the bridge\tحديقة بجانب الجسر");

  @Test void wordsThatComeAndGoTogetherTranslateEachOther() {
    assertThat(new LexiconTrainer(PAIRS).rows())
        .contains("bridge\tالجسر\t1", "mayor\tالعمدة\t1", "garden\tحديقة\t1");
  }

  @Test void theSameSentencesGiveTheSameBytes() {
    assertThat(new LexiconTrainer(PAIRS).table()).isEqualTo(new LexiconTrainer(PAIRS).table());
  }

  @Test void whatIsNoPairIsNamed() {
    assertThatThrownBy(() -> new LexiconTrainer(List.of("The bridge")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"The bridge\" is not two sentences");
  }

  @Test void theTableThatShipsIsWhatTheDataSetTeaches() throws IOException {
    Path sentences = Path.of(System.getProperty("qawl.data", ""), "translation/tico-19.en-ar.tsv");
    assumeTrue(Files.exists(sentences), "needs the data sets");
    try (InputStream shipped = Lexicon.class.getResourceAsStream("learned-tico.tsv")) {
      assertThat(new LexiconTrainer(Files.readAllLines(sentences)).table())
          .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
