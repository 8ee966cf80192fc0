package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Bodies whose name stands in quotation marks, or in brackets as some papers write it, behind the noun that says what
 * they are.
 *
 * <pre>
 * شركة «ون بلس»               in marks
 * صحيفة (المرفأ) الإيطالية      in brackets
 * شركة (مساهمة)               no name, as an everyday word without the article only says more of the noun
 * </pre>
 */
final class ArabicNamesInMarks {
  private static final int LONGEST = 5;
  private static final int LONGEST_IN_BRACKETS = 4;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;

  ArabicNamesInMarks(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
  }

  /**
   * شركة «ون بلس», صحيفة (المرفأ): the name in quotation marks or brackets behind its noun; null if none stands there.
   */
  @Nullable Name behind(Text text, int head) {
    // with or without a second word between
    boolean opens = text.isMark(head + 1) || text.isMark(head + 2);
    if (!opens || !text.may(head, Hint.BODY) || words.is("device", text.bareKey(head))) return null;
    int mark = isTwoWords(text, head) ? head + 2 : head + 1;
    while (mark + 1 < text.size() && text.isQuotationMark(mark) && text.isQuotationMark(mark + 1)) mark++;
    int to = closingMark(text, mark);
    if (to < 0) return null;
    for (ArabicWords.Bare reading : text.readings(head)) {
      String key = reading.key();
      boolean program = words.takes(key, "no") && !words.takes(key, "explains"); // برنامج «نسيم»
      // الصور التي تجمع «سمراء» به
      boolean verb = words.takes(key, "verb") && !reading.preposition()
          && !(head > 0 && arabic.is("preposition", text, head - 1));
      boolean aside = text.isMark(mark, '(') && !words.takes(key, "name"); // بلدية (الوادي)
      if (!arabic.words.isHead(key) || key.startsWith("ال") || program || verb || aside) continue;
      if (to - mark > LONGEST + 1) return null;
      return ArabicOrganizations.name(text, mark + 1, to);
    }
    return null;
  }

  /** وكالة أنباء: a noun and its genitive that only say what a body is. */
  private boolean isTwoWords(Text text, int head) {
    String next = text.key(head + 1);
    if (next.startsWith("ال")) return false;
    for (ArabicWords.Bare reading : text.readings(head)) {
      if (words.mayBeGeneric(reading.key()) && words.isGeneric(reading.key() + " " + next)) return true;
    }
    return false;
  }

  /** The mark or bracket that closes the one at a token; -1 if none opens there, or no name stands in the brackets. */
  private int closingMark(Text text, int mark) {
    if (mark + 1 >= text.size()) return -1;
    if (text.isQuotationMark(mark) && text.quoted(mark + 1)) return text.endOfQuoted(mark + 1, text.size());
    return closing(text, mark);
  }

  private int closing(Text text, int open) {
    int close = text.quoted(open) ? -1 : text.closingBracket(open, LONGEST_IN_BRACKETS + 1);
    boolean named = close >= 0 && arabic.hasArticle(text, open + 1);
    for (int at = open + 1; at < close; at++) {
      if (!mayBePart(text, at)) return -1;
      named |= !arabic.isEverydayAlone(text, at);
    }
    return named ? close : -1;
  }

  private boolean mayBePart(Text text, int at) {
    return text.token(at).type() != Token.Type.NUMBER && !arabic.isVerb(text, at)
        && !arabic.isFunction(text, at) && !arabic.isNational(text, at) && !arabic.isDocument(text, at)
        && arabic.role(text, at).isEmpty() && !arabic.isUnnamed(text, at) && !arabic.hasPronoun(text.key(at));
  }
}
