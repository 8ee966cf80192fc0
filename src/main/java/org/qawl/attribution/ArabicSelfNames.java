package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * The name by which a group without one of its own is known or calls itself, which is whose word it is.
 *
 * <pre>
 * تنظيم يعرف باسم ولاية الوادي                    known as
 * جماعة تطلق على نفسها «كتائب الفجر»              calls itself, the name between marks
 * فصيل مسلح يطلق على نفسه اسم كتائب الفجر          the same with the word "name"
 * </pre>
 */
final class ArabicSelfNames {
  /** How far behind the group's noun its name begins. */
  private static final int FARTHEST = 8;
  private static final int LONGEST_IN_MARKS = 7;

  private final ArabicNounPhrases phrases;
  private final ArabicWords arabic;
  private final Text text;

  ArabicSelfNames(ArabicNounPhrases phrases) {
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** The name of the group whose noun stands at {@code head}; null if it tells none. */
  @Nullable Name behind(int head, int limit) {
    for (int i = head + 1; i + 1 < limit && i < head + FARTHEST; i++) {
      if (!text.isWord(i) || text.quoted(i) || arabic.isThat(text, i)) return null;
      if (isKnownAs(i) || isOnItself(i)) return nameAt(isNoun(i + 1) ? i + 2 : i + 1, limit);
    }
    return null;
  }

  /** The باسم of يعرف باسم. */
  private boolean isKnownAs(int i) {
    return arabic.is("known as", text, i - 1) && arabic.is("by name", text, i);
  }

  /** The نفسها of تطلق على نفسها. */
  private boolean isOnItself(int i) {
    return arabic.is("himself", text, i) && text.key(i - 1).equals("على") && arabic.is("gives a name", text, i - 2);
  }

  /** اسم, تسمية. */
  private boolean isNoun(int i) {
    return arabic.isAny(text, i, "name as noun", "by name");
  }

  private @Nullable Name nameAt(int at, int limit) {
    if (at + 1 < limit && text.isQuotationMark(at) && text.quoted(at + 1)) {
      int close = text.closingMark(at, limit, LONGEST_IN_MARKS);
      return close < 0 ? null : ArabicPersonNames.person(text, at + 1, close).as(Name.Kind.BODY);
    }
    Name body = at < limit ? phrases.nameAt(at) : null;
    return body != null && body.kind() == Name.Kind.BODY && body.from() == at ? body : null;
  }
}
