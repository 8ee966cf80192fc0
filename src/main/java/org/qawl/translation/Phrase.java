package org.qawl.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word or term of a lexicon.
 *
 * @param key the stems of its words, with blanks between; what inflections of it have in common
 * @param words how many there are; 0 if the text has no word
 * @param stopped whether all of them are words of grammar
 */
record Phrase(String key, int words, boolean stopped) {
  /** What dictionaries write before a noun or a verb, and texts do not. */
  private static final Set<String> OPENINGS = Set.of("the", "a", "an", "to");

  /** What each of these texts is. Together they cost a tenth of what they cost one by one. */
  static List<Phrase> of(List<String> texts) {
    List<Word> words = Word.of(String.join("\n", texts));
    List<Phrase> phrases = new ArrayList<>(texts.size());
    int next = 0;
    int end = 0;
    for (String text : texts) {
      end += text.length() + 1;
      int first = next;
      while (next < words.size() && words.get(next).start() < end) next++;
      phrases.add(of(words, first, next));
    }
    return phrases;
  }

  private static Phrase of(List<Word> words, int from, int to) {
    int first = to - from > 1 && OPENINGS.contains(words.get(from).exact()) ? from + 1 : from;
    boolean stopped = true;
    for (int i = first; i < to; i++) stopped &= words.get(i).stopped();
    return new Phrase(key(words, first, to), to - first, stopped);
  }

  static String key(List<Word> words, int from, int to) {
    if (to - from == 1) return words.get(from).key();
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) key.append(i > from ? " " : "").append(words.get(i).key());
    return key.toString();
  }

  /** Whether it can be looked up and looked for: it says something, and names rather than explains. */
  boolean isTerm() {
    return !stopped && words <= Heads.MOST_WORDS;
  }
}
