package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private final Spans spans = new Spans("وللشام كل السلام في الشام");

  private void add(int start, int end, Tier tier) {
    spans.add(start, end, new Alternative(tier, "", List.of(), List.of(), 1));
  }

  @Test
  void theStemSaysWhichCharactersAndTheStrongerTierSaysWhy() {
    add(0, 6, Tier.WRITTEN);
    add(3, 6, Tier.STEM);
    assertThat(spans.highlights()).containsExactly(new Highlight(3, 6, Tier.WRITTEN, "", 1));
  }

  @Test
  void aNameMetWholeIsNotCutIntoItsWords() {
    add(10, 16, Tier.STEM);
    add(7, 16, Tier.ALIAS);
    add(10, 16, Tier.WRITTEN);
    assertThat(spans.highlights()).containsExactly(new Highlight(7, 16, Tier.WRITTEN, "", 1));
  }

  @Test
  void neighboursStayTwo() {
    add(4, 8, Tier.STEM);
    add(0, 4, Tier.STEM);
    assertThat(spans.highlights()).containsExactly(new Highlight(0, 4, Tier.STEM, "", 1), new Highlight(4, 8, Tier.STEM, "", 1));
  }

  @Test
  void anEmptySpanIsNone() {
    add(3, 3, Tier.STEM);
    assertThat(spans.highlights()).isEmpty();
  }
}
