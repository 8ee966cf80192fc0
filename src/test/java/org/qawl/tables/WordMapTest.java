package org.qawl.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {
  @Test
  void findsWhatAMapFindsAndNothingElse() {
    WordMap<Integer> words = new WordMap<>();
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 5_000; i += 3) {
      words.put("w" + i, i);
      map.put("w" + i, i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(words.get("w" + i)).isEqualTo(map.get("w" + i));
      assertThat(words.contains("w" + i)).isEqualTo(map.containsKey("w" + i));
    }
    assertThat(words.words()).isEqualTo(map.keySet());
  }

  @Test
  void keepsWhatWasPutFirst() {
    WordMap<String> words = new WordMap<>();
    words.putIfAbsent("قال", "said");
    words.putIfAbsent("قال", "told");
    assertThat(words.computeIfAbsent("قال", word -> "spoke")).isEqualTo("said");
    assertThat(words.getOrDefault("كتب", "wrote")).isEqualTo("wrote");
  }
}
