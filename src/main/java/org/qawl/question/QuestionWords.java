package org.qawl.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question cut at its blanks. Vowel signs and marks of direction are gone from the text; each word knows its
 * characters in it, and a key in which case, the forms of alef and the digits' script no longer matter.
 */
record QuestionWords(String text, List<Word> words) {
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}|[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u0640]");
  private static final Pattern COLON = Pattern.compile("[:|–—]|\\s-+\\s|\\d-\\d");
  /** The digits of a year. */
  private static final int YEAR = 4;
  private static final String OPENING = "\"“«";
  private static final String CLOSING = "\"”»";

  /** A word without the marks around it; {@code quoted} if it stands between quotation marks. */
  record Word(String key, int start, int end, boolean quoted) {}

  static QuestionWords of(String question) {
    String text = UNSEEN.matcher(Normalizer.normalize(question, Normalizer.Form.NFC)).replaceAll("");
    text = text.substring(0, lastOfSentence(text)).strip();
    return new QuestionWords(text, cut(text));
  }

  private static int lastOfSentence(String text) {
    int end = text.length();
    while (end > 0 && (isBlank(text.charAt(end - 1)) || "?؟.!…،,;؛:".indexOf(text.charAt(end - 1)) >= 0)) end--;
    return end;
  }

  private static List<Word> cut(String text) {
    List<Word> words = new ArrayList<>();
    boolean quoted = false;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      // A slash parts words, أيار/مايو, but not the numbers of a day, 5/3/2024; a dash parts years, 2022-2024.
      while (at < text.length() && !isBlank(text.charAt(at)) && !parts(text, at)) at++;
      String word = text.substring(start, at);
      if (!word.isEmpty()) {
        boolean opens = OPENING.indexOf(word.charAt(0)) >= 0;
        String key = key(word);
        if (!key.isEmpty()) words.add(new Word(key, start, at, quoted || opens));
        for (int i = 0; i < word.length(); i++) {
          char c = word.charAt(i);
          if (c == '"') quoted = !quoted;
          else if (OPENING.indexOf(c) >= 0) quoted = true;
          else if (CLOSING.indexOf(c) >= 0) quoted = false;
        }
      }
      at++;
    }
    return List.copyOf(words);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean parts(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) return false;
    if (text.charAt(at) == '/') return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    return "-–".indexOf(text.charAt(at)) >= 0 && isYear(text, at - YEAR) && isYear(text, at + 1);
  }

  private static boolean isYear(String text, int from) {
    int to = from + YEAR;
    if (from < 0 || to > text.length() || !text.substring(from, to).chars().allMatch(Character::isDigit)) return false;
    return (from == 0 || !Character.isDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  /** What a word is compared by. */
  static String key(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) from++;
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1)) && !isGenitive(word, to)) to--;
    StringBuilder key = new StringBuilder(to - from);
    for (int i = from; i < to; i++) key.append(fold(word.charAt(i)));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The Houthis' position: the apostrophe behind an s belongs to the word. */
  private static boolean isGenitive(String word, int end) {
    return end > 1 && "'’".indexOf(word.charAt(end - 1)) >= 0 && word.charAt(end - 2) == 's';
  }

  private static char fold(char c) {
    if (Character.isDigit(c)) return Character.forDigit(Character.digit(c, 10), 10);
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      case '’', '‘', 'ʼ' -> '\'';
      default -> c;
    };
  }

  /** Whether a mark parts a word from the one before: <i>I am a student, who</i> spoke? */
  boolean breaks(int at) {
    return at > 0 && ",،;؛:.!?؟…–—".indexOf(text.charAt(words.get(at - 1).end() - 1)) >= 0;
  }

  /** Whether a colon or a dash parts a word from the one before: <i>Guterres: Gaza aid</i>. */
  boolean colon(int at) {
    if (at == 0 || at >= words.size()) return false;
    Word before = words.get(at - 1);
    String between = text.substring(before.end() - 1, words.get(at).start() + 1);
    return COLON.matcher(between).find();
  }

  int size() {
    return words.size();
  }

  String key(int at) {
    return words.get(at).key();
  }

  /** The characters from one word to before another, without commas and the like around them. */
  String between(int from, int to) {
    if (from >= to) return "";
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    while (end > start && ",،;؛:?؟.!".indexOf(text.charAt(end - 1)) >= 0) end--;
    return text.substring(start, end);
  }

  /** The same question without some of its words. */
  QuestionWords without(int from, int to) {
    String before = from == 0 ? "" : text.substring(0, words.get(from).start());
    String behind = to == size() ? "" : text.substring(words.get(to).start());
    return of(before + behind);
  }
}
