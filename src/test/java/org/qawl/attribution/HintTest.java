package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HintTest {
  @Test void everyHintHasABitOfItsOwn() {
    var bits = Arrays.stream(Hint.class.getDeclaredFields()).filter(field -> field.getType() == int.class).map(field -> {
      try {
        return field.getInt(null);
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }).toList();
    assertThat(bits).hasSizeGreaterThan(10).doesNotHaveDuplicates().allMatch(bit -> Integer.bitCount(bit) == 1);
  }
}
