package org.qawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.qawl.tables.Table;

/**
 * Where the sentences of a paragraph end, in either script. The JDK's rules cut behind <i>Dr.</i> and د., and know
 * neither ؟ nor ۔.
 *
 * <p>A line ends a sentence, and so do . ! ? ؟ ۔ … with the quotation marks and brackets that close behind them,
 * unless the next word shows that the sentence goes on. A colon ends none: what is said stays with who says it.
 */
final class Sentences {
  private static final String STOPS = ".!?؟۔…";
  private static final String CLOSING = "»”’\"')]›";
  private static final String OPENING = "«“‘\"'([‹„–—-";
  /** More characters than any abbreviation has. */
  private static final int LONGEST = 20;
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(\\.\\p{L})*");
  /** Lower-case words; whether only a number may follow. */
  private static final Map<String, Boolean> ABBREVIATIONS = abbreviations();

  private final String text;

  private Sentences(String text) {
    this.text = text;
  }

  private static Map<String, Boolean> abbreviations() {
    Map<String, Boolean> words = new HashMap<>();
    for (Table.Row row : Table.of(Sentences.class, "abbreviations.tsv")) {
      words.put(row.get("word").toLowerCase(Locale.ROOT), row.get("before").equals("number"));
    }
    return Map.copyOf(words);
  }

  /** The ends of all sentences, in order; blanks between two sentences belong to the first. The last is the text's. */
  static List<Integer> ends(String text) {
    Sentences sentences = new Sentences(text);
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int stops = sentences.behindStops(at);
      int end = -1;
      if (stops > at) end = sentences.endBehind(at, stops);
      else if (newLine(text.charAt(at))) end = sentences.behindBlanks(at);
      at = Math.max(Math.max(at + 1, stops), end);
      if (end > 0 && end < text.length()) ends.add(end);
    }
    if (!text.isEmpty()) ends.add(text.length());
    return ends;
  }

  /** Where the next sentence begins if stops {@code [stop, stops)} end one; -1 if they do not. */
  private int endBehind(int stop, int stops) {
    int closed = behind(stops, CLOSING);
    int next = behindBlanks(closed);
    if (next == text.length()) return next;
    if (next == closed) return joined(stop, closed) ? closed : -1;
    if (text.substring(closed, next).chars().anyMatch(c -> newLine((char) c))) return next;
    int word = Math.min(behind(next, OPENING), text.length() - 1);
    return goesOn(stop, stops, closed, text.codePointAt(word)) ? -1 : next;
  }

  /** Whether what stands behind the stops belongs to the same sentence. */
  private boolean goesOn(int stop, int stops, int closed, int next) {
    if (Character.isLowerCase(next)) return true;
    boolean full = text.charAt(stop) == '.';
    if (full && stops == stop + 1 && abbreviated(stop, next)) return true;
    // «هل تصمد؟» سأل …, "Will it?" Haddad asked: what closes with a question may be the object of a verb behind it.
    boolean quoted = text.substring(stops, closed).chars().anyMatch(c -> CLOSING.indexOf(c) >= 0);
    return quoted && !full && !Character.isUpperCase(next);
  }

  private boolean abbreviated(int stop, int next) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST && partOfWord(text.charAt(start - 1))) start--;
    String word = text.substring(start, stop).replace("ـ", "");
    if (word.isEmpty() || word.equals("I")) return false;
    if (word.startsWith("و") && word.length() > 1) word = word.substring(1);
    if (INITIALS.matcher(word).matches()) return true;
    Boolean number = ABBREVIATIONS.get(word.toLowerCase(Locale.ROOT));
    return number != null && (!number || Character.isDigit(next));
  }

  /** Whether a sentence ends without a blank behind it, as happens in Arabic: انتهى.وقال. */
  private boolean joined(int stop, int behind) {
    if (stop == 0 || !arabic(text.charAt(behind)) || abbreviated(stop, text.charAt(behind))) return false;
    return arabic(text.charAt(stop - 1)) || CLOSING.indexOf(text.charAt(stop - 1)) >= 0;
  }

  private int behindStops(int offset) {
    int at = offset;
    while (at < text.length() && STOPS.indexOf(text.charAt(at)) >= 0) at++;
    return at;
  }

  /** The first place from an offset on where none of some signs stands; signs that nobody sees are passed over. */
  private int behind(int offset, String signs) {
    int at = offset;
    while (at < text.length() && (signs.indexOf(text.charAt(at)) >= 0 || unseen(text.charAt(at)))) at++;
    return at;
  }

  private int behindBlanks(int offset) {
    int at = offset;
    while (at < text.length() && (blank(text.charAt(at)) || unseen(text.charAt(at)))) at++;
    return at;
  }

  private static boolean newLine(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || newLine(c);
  }

  private static boolean unseen(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean partOfWord(char c) {
    return c == '.' || Character.isLetterOrDigit(c) || Graphemes.mark(c);
  }

  private static boolean arabic(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }
}
