package org.qawl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static String typed(String... words) {
    return new String((String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Test
  void wordsThatTheLocaleDamagedAreReadAgain() {
    String[] args = {"ask", "\ufffd\ufffd\ufffd\ufffd"};
    assertThat(Arguments.decoded(args, typed("java", "-jar", "qawl-cli.jar", "ask", "ماذا"))).containsExactly("ask", "ماذا");
  }

  @Test
  void wordsThatAreSoundStay() {
    assertThat(Arguments.decoded(new String[] {"ask", "ماذا"})).containsExactly("ask", "ماذا");
  }

  @Test
  void aCommandLineThatIsTooShortIsNotTrusted() {
    String[] args = {"ask", "\ufffd"};
    assertThat(Arguments.decoded(args, typed("java"))).isSameAs(args);
  }
}
