package org.qawl.quality;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Another way to write an Arabic word, or the same word behind other clitics, that a reader takes for the same.
 *
 * @param name what is varied
 * @param of the word in this spelling; the word itself where it does not apply
 */
record Spelling(String name, UnaryOperator<String> of) {
  private static final Map<Character, Character> SHAPES = new HashMap<>();

  static {
    for (char c = '\uFEF4'; c >= '\uFE80'; c--) {
      String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (letter.length() == 1) SHAPES.put(letter.charAt(0), c);
    }
  }

  /** The rows of the table of robustness, in its order. */
  static Spelling[] all() {
    return new Spelling[] {
      new Spelling("presentation forms", Spelling::shaped),
      new Spelling("decomposed (NFD)", word -> Normalizer.normalize(word, Normalizer.Form.NFD)),
      new Spelling("vowel signs", word -> behindEach(word, '\u064E')),
      new Spelling("dagger alef", word -> behindSecond(word, '\u0670')),
      new Spelling("Quranic mark", word -> word + '\u06D6'),
      new Spelling("tatweel", word -> behindSecond(word, '\u0640')),
      new Spelling("ZWNJ inside", word -> behindSecond(word, '\u200C')),
      new Spelling("RLM behind", word -> word + '\u200F'),
      new Spelling("Persian ی and ک", word -> word.replace('ي', 'ی').replace('ك', 'ک')),
      new Spelling("alef without hamza", word -> word.replaceAll("[أإآ]", "ا")),
      new Spelling("ى for a last ي", word -> word.replaceAll("ي$", "ى")),
      new Spelling("ه for a last ة", word -> word.replaceAll("ة$", "ه")),
      new Spelling("ولل for ال", word -> word.replaceAll("^ال(?=..)", "ولل")),
      new Spelling("فبال for ال", word -> word.replaceAll("^ال(?=..)", "فبال")),
    };
  }

  private static String shaped(String word) {
    StringBuilder shaped = new StringBuilder();
    for (char c : word.toCharArray()) shaped.append(SHAPES.getOrDefault(c, c).charValue());
    return shaped.toString();
  }

  private static String behindEach(String word, char mark) {
    StringBuilder marked = new StringBuilder();
    for (char c : word.toCharArray()) marked.append(c).append(mark);
    return marked.toString();
  }

  private static String behindSecond(String word, char mark) {
    return word.substring(0, 2) + mark + word.substring(2);
  }
}
