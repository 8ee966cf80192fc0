package org.qawl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Memo;

/**
 * Cuts text into the words of which names are made. Offsets are those of the original text, whatever folding removes.
 *
 * <p>A hyphen parts words as a blank does. An article becomes one with its word: <i>al-Sharaa</i>, <i>Al Sharaa</i> and
 * <i>ash-Sharaa</i> are one word {@code sharaa}. Abd becomes one with the word that completes it: <i>Abd al-Fattah</i>,
 * <i>Abdel Fattah</i>, <i>Abdulfattah</i> are {@code abdfattah}, عبد الفتاح is {@code عبدالفتاح}. U.S. is one word.
 */
final class Words {
  private static final Set<String> ABD = Set.of("abd", "abdul", "abdel", "abdal", "abdoul", "abdol");

  private static final Memo<Folded> KEYS = new Memo<>(1 << 13, word -> new Folded(fold(word), List.of()));

  private final String text;
  private final Memo<Folded> folded;
  private final List<Word> words = new ArrayList<>();
  /** Where the next word is looked for, and where the one before it ended; 0 if there was none. */
  private int at;
  private int behindLast;

  /** The words of a text from its beginning, folded as this memo does. */
  Words(CharSequence text, Memo<Folded> folded) {
    this.folded = folded;
    this.text = text.toString();
  }

  /** The words of a text in their order. */
  static List<Word> of(CharSequence text) {
    return new Words(text, KEYS).all();
  }

  private List<Word> all() {
    while (cutNext()) { }
    return words;
  }

  /** Forgets the words so far and goes on at a place where a word may begin. */
  void restart(int place) {
    words.clear();
    at = place;
    behindLast = 0;
  }

  /** The word so many words behind where it started; null behind the end of the text. */
  @Nullable Word get(int i) {
    while ((i >= words.size() || !isWhole(i)) && cutNext()) { }
    return i < words.size() ? words.get(i) : null;
  }

  /** Whether a word has all its parts: Abd waits for its article, and that for the word behind it. */
  private boolean isWhole(int i) {
    Word word = words.get(i);
    if (word.arabic()) return i + 1 < words.size() || !word.key().equals("عبد");
    return i + 2 < words.size();
  }

  /**
   * Where the first word begins, at the beginning of the text or behind a word, with which a name may begin; -1 if there
   * is none.
   */
  int next(int place, Gazetteer.Beginnings beginnings) {
    int i = beginnings.next(place > 0 && isPossessive(place) ? place + 2 : place);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Letters.inWord(c)) {
        i += Character.charCount(c);
        continue;
      }
      if (isDotted(i)) return i;
      int end = Math.max(end(i), i + Character.charCount(c));
      if (beginnings.mayBegin(i, end)) return i;
      i = beginnings.next(isPossessive(end) ? end + 2 : end);
    }
    return -1;
  }

  /** Adds the next word to the words, or to the last of them; false at the end of the text. */
  private boolean cutNext() {
    while (at < text.length() && !Letters.inWord(text.codePointAt(at))) at += Character.charCount(text.codePointAt(at));
    if (at >= text.length()) return false;
    Word word = isDotted(at) ? dotted(at) : word(at);
    if (!word.key().isEmpty()) add(word); // ʿ or ء alone
    at = Math.max(word.end(), at + Character.charCount(text.codePointAt(at)));
    if (isPossessive(at)) at += 2;
    behindLast = at;
    return true;
  }

  /** Where the word ends that begins at a place. */
  private int end(int start) {
    boolean arabic = Letters.isArabic(text.codePointAt(start));
    int end = start;
    for (int i = start; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Letters.inWord(c)) {
        if (Letters.tells(c) && Letters.isArabic(c) != arabic) break;
        end = next;
      } else if (Letters.isMark(c)) {
        end = next;
      } else if (!Letters.vanishes(c) || isPossessive(i)) {
        break;
      }
      i = next;
    }
    return end;
  }

  private Word word(int start) {
    boolean arabic = Letters.isArabic(text.codePointAt(start));
    int end = end(start);
    int capitals = 0;
    int letters = 0;
    boolean capital = false;
    for (int i = start; i < end && !arabic; ) {
      int c = text.codePointAt(i);
      if (Letters.tells(c)) {
        letters++;
        if (Character.isUpperCase(c)) {
          capitals++;
          capital |= letters == 1;
        }
      }
      i += Character.charCount(c);
    }
    boolean upper = capitals >= 2 && capitals == letters;
    Folded word = folded.of(text, start, end);
    if (!arabic && isWrittenOntoArticle(start, end)) {
      return new Word(word.key().substring(2), start, end, false, true, false, true, joins(behindLast, start), List.of());
    }
    return new Word(word.key(), start, end, arabic, false, upper, capital, joins(behindLast, start), word.starts());
  }

  /** Whether the key of a word is that of an article in either script. */
  static boolean isArticle(String key) {
    return Articles.isKnown(key) || key.equals("ال");
  }

  /** The key of a word: what remains of its letters and digits. */
  static String fold(String word) {
    int same = 0;
    while (same < word.length() && Letters.isFolded(word.charAt(same))) same++;
    if (same == word.length()) return word;
    StringBuilder key = new StringBuilder(word.length()).append(word, 0, same);
    for (int i = same; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (Letters.inWord(c)) Letters.fold(c, key);
      i += Character.charCount(c);
    }
    return key.toString();
  }

  /** AlSharaa and ElBaradei, where a capital shows what Alsharaa hides. */
  private boolean isWrittenOntoArticle(int start, int end) {
    return end - start > 4
        && (is(start, 'A') || is(start, 'E'))
        && is(start + 1, 'l')
        && isCapital(start + 2)
        && Character.isLowerCase(charAt(start + 3));
  }

  /** U.S. and U.N.: single capitals, each with its full stop; the last may lack it. */
  private boolean isDotted(int at) {
    return isCapital(at) && is(at + 1, '.') && isCapital(at + 2) && !Letters.inWord(charAt(at + 3));
  }

  private Word dotted(int start) {
    StringBuilder key = new StringBuilder();
    int i = start;
    while (isCapital(i) && is(i + 1, '.')) {
      Letters.fold(text.charAt(i), key);
      i += 2;
    }
    if (isCapital(i) && !Letters.inWord(charAt(i + 1))) Letters.fold(text.charAt(i++), key);
    return new Word(key.toString(), start, i, false, false, true, true, joins(behindLast, start), List.of());
  }

  private boolean isPossessive(int at) {
    return Letters.isApostrophe(charAt(at))
        && (is(at + 1, 's') || is(at + 1, 'S'))
        && !Letters.inWord(charAt(at + 2))
        && !Letters.vanishes(charAt(at + 2));
  }

  private void add(Word word) {
    if (words.isEmpty() || !word.joined()) {
      words.add(whole(word));
      return;
    }
    Word last = words.getLast();
    if (isArticle(last, word)) {
      words.removeLast();
      add(word.withArticle(last));
    } else if (last.arabic() && last.key().equals("عبد") && word.key().startsWith("ال")) {
      words.set(words.size() - 1, word.after(last, last.key() + word.key(), folded));
    } else if (ABD.contains(last.key()) && !word.arabic() && (word.article() || !last.key().equals("abd"))) {
      words.set(words.size() - 1, word.after(last, "abd" + word.key(), folded));
    } else if (last.key().equals("abd") && word.key().equals("allah")) {
      words.set(words.size() - 1, whole(word.after(last, "abdallah", folded)));
    } else {
      words.add(whole(word));
    }
  }

  private boolean isArticle(Word al, Word word) {
    if (al.arabic() || word.arabic() || al.article()) return false;
    return Articles.isArticle(al.key(), word.key(), text.charAt(word.start() - 1) == '-');
  }

  /** Abdelfattah, Abdullah and Abdurrahman under the key of Abd al-Fattah, Abd Allah and Abd al-Rahman. */
  private static Word whole(Word word) {
    String key = word.key();
    if (word.arabic() || key.length() < 7 || !key.startsWith("abd")) return word;
    int at = 3;
    while (at < key.length() && "aeou".indexOf(key.charAt(at)) >= 0) at++;
    if (at == 3 || at + 2 >= key.length()) return word;
    char l = key.charAt(at);
    if (l != 'l' && l != key.charAt(at + 1)) return word;
    return new Word("abd" + key.substring(at + 1), word.start(), word.end(), false, word.article(), word.upper(),
        word.capital(), word.joined(), List.of());
  }

  /**
   * Whether nothing but blanks, hyphens, brackets, quotation marks and <i>&amp;</i> stands between two words; the full
   * stop of an initial is no obstacle, a second line break is one.
   */
  private boolean joins(int from, int to) {
    if (from == 0 || to - from > 4) return false;
    if (to - from == 1 && text.charAt(from) == ' ') return true;
    int breaks = 0;
    for (int i = isInitial(from) ? from + 1 : from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' && ++breaks > 1) return false;
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isHyphen(c) && c != '&' && !isQuote(c) && !Letters.vanishes(c)) {
        return false;
      }
    }
    return true;
  }

  /** The full stop in <i>Geir O. Pedersen</i>, which ends no sentence. */
  private boolean isInitial(int at) {
    return is(at, '.') && isCapital(at - 1) && (at < 2 || !Letters.inWord(charAt(at - 2)));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Quotation marks and brackets: حركة «حماس»، حركة المقاومة الإسلامية (حماس). */
  static boolean isQuote(char c) {
    return "\"«»“”„‘’'()".indexOf(c) >= 0;
  }

  private boolean isCapital(int at) {
    return charAt(at) < 0x80 && Character.isUpperCase(charAt(at));
  }

  private boolean is(int at, char c) {
    return charAt(at) == c;
  }

  /** The character there; a blank behind the end. */
  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
