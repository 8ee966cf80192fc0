package org.qawl.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** More words than there are places: whatever drives out what, each word keeps its own answer. */
class WordBitsTest {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويabcxyz019'-«é";

  @Test void everyWordHasItsOwnBits() {
    WordBits bits = new WordBits(WordBitsTest::answer);
    Memo<Integer> memo = new Memo<>(1 << 10, WordBitsTest::answer);
    Random random = new Random(42);
    for (int i = 0; i < 300_000; i++) {
      String word = word(random);
      String text = "و" + word + " ";
      assertEquals(answer(word), bits.of(text, 1, word.length() + 1), word);
      assertEquals(answer(word), memo.of(text, 1, word.length() + 1), word);
      assertEquals(answer(word), memo.of(word), word);
    }
  }

  @Test void anAnswerOfTooManyBitsIsRefused() {
    WordBits bits = new WordBits(word -> 1 << WordBits.BITS);
    assertThrows(IllegalStateException.class, () -> bits.of("كلمة", 0, 4));
  }

  private static int answer(String word) {
    return word.hashCode() >>> 7 & (1 << WordBits.BITS) - 1;
  }

  /** Of one to twelve letters, short ones mostly, so that many come again. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(1 + random.nextInt(12));
    for (int i = 0; i < length; i++) word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    return word.toString();
  }
}
