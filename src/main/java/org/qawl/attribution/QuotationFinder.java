package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of an article.
 *
 * <p>« » and “ ” say which way they look. A straight mark opens unless it stands between something and a blank, or
 * between a word and another mark. A single mark is an apostrophe between letters, and behind the s of <i>the
 * neighbours' house</i> if a better end follows. A mark that is never closed opens nothing, unless the next paragraph
 * closes it or begins with the same mark. Where a closing mark stands before a word, as Arabic keyboards write it
 * (قال ” الطريق مفتوح ”), it opens if another one follows in the paragraph.
 */
final class QuotationFinder {
  private enum Style {
    GUILLEMETS("«", "»"),
    CURLY("“„‟", "”“″"),
    STRAIGHT("\"", "\""),
    SINGLE_CURLY("‘", "’"),
    SINGLE("'", "'"),
    BACKTICKS("`", "'´`");

    final String open;
    final String close;

    Style(String open, String close) {
      this.open = open;
      this.close = close;
    }

    boolean single() {
      return this == SINGLE_CURLY || this == SINGLE || this == BACKTICKS;
    }
  }

  /** How far behind what may be a possessive a better end is looked for. */
  private static final int FARTHEST_CLOSE = 1000;

  /** All marks that may open a quotation, also those that close one if it is written the other way round. */
  private static final String OPENING = "«“„‟\"‘'`»”";

  /** What is written onto a mark: ل»الوادي», و”الوادي”. */
  private static final String CLITICS = "لبوك";

  private final List<String> paragraphs;

  private QuotationFinder(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** The quotations of each paragraph, in the order of the text. */
  static List<List<Quotation>> find(List<String> paragraphs) {
    return new QuotationFinder(paragraphs).find();
  }

  private List<List<Quotation>> find() {
    List<List<Quotation>> all = new ArrayList<>();
    Style running = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Quotation> found = new ArrayList<>();
      running = scan(i, running, found);
      all.add(found);
    }
    return all;
  }

  /** Whether any quotation may open in a text; in most none does. */
  private static boolean mayOpen(String text) {
    for (int i = 0; i < OPENING.length(); i++) if (text.indexOf(OPENING.charAt(i)) >= 0) return true;
    return false;
  }

  /** Scans a paragraph; the style of the quotation that runs on behind it, or null. */
  private Style scan(int paragraph, Style running, List<Quotation> found) {
    String text = paragraphs.get(paragraph);
    if (running == null && !mayOpen(text)) return null;
    int at = 0;
    boolean continued = running != null;
    if (running != null) {
      int first = skipBlanks(text);
      if (first < text.length() && running.open.indexOf(text.charAt(first)) >= 0) {
        // The English habit: each paragraph of a long quotation begins with a mark.
        at = first;
      } else {
        int close = close(text, 0, running);
        if (close < 0) {
          found.add(new Quotation(0, text.length(), true, true));
          return running;
        }
        found.add(new Quotation(0, close, true, false));
        at = close + 1;
        continued = false;
      }
    }
    int dead = 0; // styles that have no closing mark in the rest of the paragraph
    while (at < text.length()) {
      Style style = opens(text, at);
      if (style == null || (dead & 1 << style.ordinal()) != 0) {
        at++;
        continue;
      }
      int close = close(text, at + 1, style);
      if (close >= 0) {
        if (!text.substring(at + 1, close).isBlank()) found.add(new Quotation(at + 1, close, continued, false));
        continued = false;
        at = close + 1;
      } else if (runsOn(paragraph, style)) {
        found.add(new Quotation(at + 1, text.length(), continued, true));
        return style;
      } else {
        dead |= 1 << style.ordinal();
        at++;
      }
    }
    return null;
  }

  private boolean runsOn(int paragraph, Style style) {
    for (int i = paragraph + 1; i < paragraphs.size() && i < paragraph + 8; i++) {
      String next = paragraphs.get(i);
      int first = skipBlanks(next);
      if (first < next.length() && style.open.indexOf(next.charAt(first)) >= 0) return i == paragraph + 1;
      if (style.single()) return false;
      int close = close(next, 0, style);
      if (close < 0) continue;
      int open = -1;
      for (int at = 0; at < close && open < 0; at++) if (opens(next, at) == style) open = at;
      boolean ends = style == Style.STRAIGHT && isEnd(next, close + 1);
      return open < 0 && (style != Style.STRAIGHT || i == paragraph + 1 || ends);
    }
    return false;
  }

  /** Whether nothing but marks follows to the end of a paragraph. */
  private static boolean isEnd(String text, int from) {
    return text.substring(from).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static int skipBlanks(String text) {
    int at = 0;
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '-')) at++;
    return at;
  }

  private static Style opens(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || c >= 0x600 && c < 0x700) return null; // as most: blanks and Arabic letters
    Style style = switch (c) {
      case '«' -> Style.GUILLEMETS;
      case '“', '„', '‟' -> Style.CURLY;
      case '"' -> Style.STRAIGHT;
      case '‘' -> Style.SINGLE_CURLY;
      case '\'' -> Style.SINGLE;
      case '`' -> Style.BACKTICKS;
      case '»' -> opensReversed(text, at, Style.GUILLEMETS) ? Style.GUILLEMETS : null;
      case '”' -> opensReversed(text, at, Style.CURLY) ? Style.CURLY : null;
      default -> null;
    };
    if (style == null || at + 1 >= text.length()) return null;
    char next = text.charAt(at + 1);
    if (style == Style.GUILLEMETS || style == Style.CURLY) return style;
    if (style == Style.STRAIGHT) return opensStraight(text, at) ? style : null;
    boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return free && !Character.isWhitespace(next) && !Character.isDigit(next) ? style : null;
  }

  /** قال ” الطريق مفتوح ”, صحيفة »الوادي«, ل»الوادي»: a closing mark that stands before what it should close. */
  private static boolean opensReversed(String text, int at, Style style) {
    int word = at + 1;
    while (word < text.length() && text.charAt(word) == ' ') word++;
    if (word >= text.length() || !Character.isLetterOrDigit(text.charAt(word))) return false;
    int before = at - 1;
    if (before >= 0 && text.charAt(before) == 'ـ') before--;
    if (before >= 0 && CLITICS.indexOf(text.charAt(before)) >= 0) before--;
    boolean free = before < 0 || Character.isWhitespace(text.charAt(before)) || text.charAt(before) == ':'
        || text.charAt(before) == '(';
    if (!free) return false;
    for (int end = at + 1; end < text.length(); end++) {
      char c = text.charAt(end);
      if (style.close.indexOf(c) >= 0 && (c != '“' || closes(text, end))) return true;
      if (style.open.indexOf(c) >= 0) return false;
    }
    return false;
  }

  /** Whether a straight mark opens: not where the quotation ends, before a blank or, behind a word, before a mark. */
  private static boolean opensStraight(String text, int at) {
    if (at == 0) return true;
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    if (Character.isWhitespace(next)) return Character.isWhitespace(before);
    return !Character.isLetterOrDigit(before) || Character.isLetterOrDigit(next) || "«“\"".indexOf(next) >= 0;
  }

  /** The mark that closes a quotation whose inside begins at {@code from}; -1 if none does. */
  private static int close(String text, int from, Style style) {
    return switch (style) {
      case SINGLE, SINGLE_CURLY, BACKTICKS -> closeSingle(text, from, style);
      case STRAIGHT -> closeStraight(text, from);
      default -> closeTwoSided(text, from, style);
    };
  }

  private static int closeTwoSided(String text, int from, Style style) {
    int depth = 1;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (style.close.indexOf(c) >= 0 && (c != '“' || closes(text, at))) {
        if (--depth == 0) return at;
      } else if (style.open.indexOf(c) >= 0) {
        depth++;
      }
    }
    if (depth == 1) return -1;
    // An unclosed inner quotation: the last closing mark ends the outer one.
    return lastOf(text, from, style);
  }

  private static int lastOf(String text, int from, Style style) {
    for (int at = text.length() - 1; at >= from; at--) if (style.close.indexOf(text.charAt(at)) >= 0) return at;
    return -1;
  }

  private static int closeStraight(String text, int from) {
    int depth = 1;
    int first = -1;
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) != '"') continue;
      if (first < 0) first = at;
      boolean blankBefore = at == from || Character.isWhitespace(text.charAt(at - 1));
      boolean blankBehind = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      if (blankBefore && !blankBehind && at > from) {
        depth++;
      } else if (--depth == 0) {
        return at;
      }
    }
    return first;
  }

  private static boolean closes(String text, int at) {
    return at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static int closeSingle(String text, int from, Style style) {
    int possessive = -1;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (at > from && style.open.indexOf(c) >= 0 && style != Style.SINGLE && possessive >= 0) return possessive;
      if (possessive >= 0 && at - possessive > FARTHEST_CLOSE) return possessive;
      if (style.close.indexOf(c) < 0 || at == from || Character.isWhitespace(text.charAt(at - 1))) continue;
      boolean letterBehind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
      if (letterBehind) continue;
      boolean blankBehind = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
      if (text.charAt(at - 1) == 's' && blankBehind) {
        if (possessive < 0) possessive = at;
        continue;
      }
      return at;
    }
    return possessive;
  }
}
