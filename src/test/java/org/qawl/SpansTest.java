package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpansTest {
  private final Spans spans = new Spans("وللشام كل السلام في الشام");

  @Test
  void theStemSaysWhichCharactersAndTheStrongerTierSaysWhy() {
    spans.add(0, 6, Tier.WRITTEN);
    spans.add(3, 6, Tier.STEM);
    assertThat(spans.highlights()).containsExactly(new Highlight(3, 6, Tier.WRITTEN));
  }

  @Test
  void aNameMetWholeIsNotCutIntoItsWords() {
    spans.add(10, 16, Tier.STEM);
    spans.add(7, 16, Tier.ALIAS);
    spans.add(10, 16, Tier.WRITTEN);
    assertThat(spans.highlights()).containsExactly(new Highlight(7, 16, Tier.WRITTEN));
  }

  @Test
  void neighboursStayTwo() {
    spans.add(4, 8, Tier.STEM);
    spans.add(0, 4, Tier.STEM);
    assertThat(spans.highlights()).containsExactly(new Highlight(0, 4, Tier.STEM), new Highlight(4, 8, Tier.STEM));
  }

  @Test
  void anEmptySpanIsNone() {
    spans.add(3, 3, Tier.STEM);
    assertThat(spans.highlights()).isEmpty();
  }
}
