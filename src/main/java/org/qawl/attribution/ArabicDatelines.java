package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Finds the medium that a report names behind the place it comes from.
 *
 * <pre>
 * حلب – وادي الغد: تجددت …          of two everyday words or more, the last of them definite: no reporter is called so
 * حلب: «الميزان»                    between marks
 * حلب – الخميس 3 مايو – صوت الوادي    behind the day, at the end of the line
 * </pre>
 */
final class ArabicDatelines {
  private static final int LONGEST = 18;
  private static final int LONGEST_NAME = 3;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;

  ArabicDatelines(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
  }

  /** The medium of a paragraph's dateline; null if it has none. */
  @Nullable Name find(Text text) {
    int from = behindPlace(text);
    if (from < 0) return null;
    boolean dated = false;
    while (true) {
      int end = endOfPart(text, from);
      boolean last = end >= text.size();
      if (end == from || end > LONGEST || last && text.size() > LONGEST || !last && !isParting(text, end)) return null;
      boolean ends = last || text.isMark(end, ':') || !dated;
      if (ends && isMedium(text, from, end, last && dated)) return medium(text, from, end);
      if (last || !isDate(text, from, end)) return null;
      dated = true;
      from = end + 1;
    }
  }

  /** Behind حلب –, حلب: or حلب (سوريا) –; -1 if no place begins the paragraph. */
  private int behindPlace(Text text) {
    if (text.size() < 3 || !text.isWord(0)) return -1;
    int at = arabic.isPlace(text, 0) ? 1 : -1;
    if (at > 0 && at + 3 < text.size() && text.isMark(at, '(') && text.isMark(at + 2, ')')) at += 3;
    return at > 0 && isParting(text, at) ? at + 1 : -1;
  }

  private static boolean isParting(Text text, int i) {
    return i < text.size() && (text.isDash(i) || text.isMark(i, ':') || text.isMark(i, '/'));
  }

  private static int endOfPart(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from <= LONGEST_NAME + 2 && !isParting(text, at)) at++;
    return at;
  }

  /** الخميس 3 مايو 2025, الخميس. */
  private boolean isDate(Text text, int from, int to) {
    for (int i = from; i < to; i++) if (text.token(i).type() == Token.Type.NUMBER) return true;
    return to - from == 1 && arabic.isTime(text, from);
  }

  private boolean isMedium(Text text, int from, int to, boolean dated) {
    if (text.isQuotationMark(from)) {
      return to - from > 2 && to - from <= LONGEST_NAME + 2 && text.isQuotationMark(to - 1)
          && !arabic.isGivenName(text, from + 1);
    }
    if (to - from < 2 || to - from > LONGEST_NAME || arabic.isGivenName(text, from)
        || isDate(text, from, to)) return false;
    for (int i = from; i < to; i++) {
      if (!text.isWord(i) || arabic.isFunction(text, i) || !arabic.role(text, i).isEmpty()) return false;
    }
    String last = text.key(to - 1);
    boolean everyday = arabic.isEverydayAlone(last) || words.is("medium", last); // بغداد المسائية
    boolean noReporter = last.startsWith("ال") && everyday && !arabic.isHead(text, from);
    return noReporter || dated && arabic.isEverydayAlone(text, from) && arabic.isPlace(text, to - 1);
  }

  private static Name medium(Text text, int from, int to) {
    boolean marks = text.isQuotationMark(from);
    int first = marks ? from + 1 : from;
    return ArabicOrganizations.name(text, first, marks ? to - 1 : to);
  }
}
