package org.qawl;

import java.util.List;
import java.util.Random;

/** Texts such as nobody writes and every index meets: both scripts, marks of every kind, signs, surrogates. */
public final class RandomTexts {
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u06DA";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèāīūñçşğöüßæʿ'’-";
  private static final String ACCENTS = "\u0300\u0301\u0302\u0308\u0323\u0327\u20DD";
  private static final String SIGNS = "*_`~[](){}<>&\"'#+-=|\\!^$@:/,.;?،؛؟«»“”‘’…۔ـ0123٤٥٦۷\t\n\u00A0\u00AD\u200C\u200D\u0601\u06DD\u200E\u200F\uFEFF";
  private static final String STEERING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u001B\u0000\u0007\u0085\u009B\r\u2028";
  private static final List<String> WORDS =
      List.of(
          "وزير", "الشام", "وللشام", "كتابهم", "بـالشَّامِ", "هـٰذا", "والسُّورِيُّونَ", "لبنانـ", "مسؤول", "مسؤول", "إلى", "ﷺ",
          "U.S.", "Syria's", "al-Shām", "cafe\u0301s", "e\u0301le\u0300ves", "Nuseirat’s", "😀", "👨‍👩‍👧", "🇸🇾", "👍🏽", "𐐀𐐁", "هيئة_تحرير", "١٬٠٠٠", "3.5", "한국", "वाक्य",
          "**", "<b>", "&amp;", "1.", "=1+1", "[^1]", "http://a.b/c_d", "$x$");

  private final Random random;

  public RandomTexts(long seed) {
    random = new Random(seed);
  }

  /** Up to some words. */
  public String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(words) + 1; i > 0; i--) {
      text.append(word());
      if (random.nextInt(4) > 0) text.append(' ');
    }
    return text.toString();
  }

  public String word() {
    return switch (random.nextInt(8)) {
      case 0 -> mixed(LETTERS + MARKS, 12);
      case 1 -> mixed(LETTERS, 8);
      case 2 -> mixed(LATIN + ACCENTS, 12);
      case 3 -> mixed(SIGNS, 4);
      case 4 -> mixed(LETTERS + LATIN + SIGNS + MARKS + STEERING, 20);
      default -> marked(WORDS.get(random.nextInt(WORDS.size())));
    };
  }

  /** From none to all of a list of numbers that rise, each at an end of a letter or the text, as spans have them. */
  public int[] places(String text, int most) {
    Graphemes letters = new Graphemes(text);
    return random.ints(random.nextInt(most + 1), 0, text.length() + 1).map(letters::before).sorted().distinct().toArray();
  }

  public int nextInt(int bound) {
    return random.nextInt(bound);
  }

  private String marked(String word) {
    if (random.nextInt(3) > 0) return word;
    StringBuilder marked = new StringBuilder();
    for (char c : word.toCharArray()) {
      marked.append(c);
      if (c >= '\u0620' && c < '\u064B' && random.nextBoolean()) marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
    }
    return marked.toString();
  }

  private String mixed(String alphabet, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(longest) + 1; i > 0; i--) word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    return word.toString();
  }
}
