package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void plainMarksStandRoundEachHighlight() {
    assertThat(Markup.plain("[", "]").apply("وللشام وقت", List.of(new Highlight(3, 6, Tier.STEM, "", 1)))).isEqualTo("ولل[شام] وقت");
  }

  @Test
  void htmlIsEscapedExactlyOnce() {
    assertThat(Markup.html().apply("a<b> & \"c\" 'd'", List.of(new Highlight(1, 4, Tier.WRITTEN, "", 1))))
        .isEqualTo("<bdi dir=\"auto\">a<mark>&lt;b&gt;</mark> &amp; &quot;c&quot; &#39;d&#39;</bdi>");
  }

  @Test
  void htmlLeavesBidiOverridesOut() {
    assertThat(Markup.html().apply("x\u202etxt\u202c y", List.of())).isEqualTo("<bdi dir=\"auto\">xtxt y</bdi>");
  }

  @Test
  void aTerminalIsNotSteeredByTheText() {
    assertThat(Markup.terminal().apply("a\u001b[2Jb", List.of())).isEqualTo("a [2Jb");
  }

  @Test
  void textWithoutHighlightsStaysAsItIs() {
    assertThat(Markup.plain("[", "]").apply("كما هو", List.of())).isEqualTo("كما هو");
  }
}
