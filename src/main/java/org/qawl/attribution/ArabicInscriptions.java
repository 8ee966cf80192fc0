package org.qawl.attribution;

/**
 * Words that are nobody's, as they stand on a thing or are a proverb.
 *
 * <pre>
 * ورقة كُتب عليها: «…»                 what is written on it
 * لافتة تنصح الزبائن: «…»              what a sign says
 * علق المضربون لافتة: «…»              or somebody hangs up
 * كتب الطلاب على الجدار: «…»           or writes
 * ويردد الباعة المثل القائل إن …        a proverb that goes round
 * </pre>
 */
final class ArabicInscriptions {
  /** How many words behind a verb the proverb may stand. */
  private static final int FARTHEST_PROVERB = 7;
  /** How far before a verb the sign may stand of which a clause tells. */
  private static final int FARTHEST_SIGN = 10;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicInscriptions(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  /** لافتة, بلافتة. */
  boolean isSign(int at) {
    for (ArabicWords.Bare reading : text.readings(at)) if (arabic.words.is("sign", reading.key())) return true;
    return false;
  }

  /** ملصق أصدرته وزارة الصحة يقول: «…»: whether a sign stands before a verb, with a clause about it between them. */
  boolean isToldOfBefore(int verb) {
    for (int k = verb - 2; k >= in.from && k > verb - FARTHEST_SIGN && text.isWord(k) && !text.quoted(k); k--) {
      if (isSign(k)) return text.may(k + 1, Hint.PRONOUN);
    }
    return false;
  }

  /** ورقة كُتب عليها: «…»: whether what begins at a token stands on a thing. */
  boolean isWrittenOnIt(int content) {
    int on = content - 1;
    while (on > in.from && text.isMark(on)) on--;
    boolean onIt = text.key(on).equals("عليها") || text.key(on).equals("عليه") || text.key(on).equals("فيها");
    return onIt && on > in.from && in.is("written", on - 1);
  }

  /** يقول المثل: «…», وتردد تحت القبة المثل القائل إن …: whether a verb tells a proverb. */
  boolean isProverbBehind(int verb) {
    for (int k = verb + 1; k < in.to && k <= verb + FARTHEST_PROVERB && text.isWord(k) && !text.quoted(k); k++) {
      if (in.subjects.nameAt(k) != null || arabic.isThat(text, k)) return false;
      boolean told = k == verb + 1 || text.key(k + 1).startsWith("القائل");
      if (told && arabic.isPlain("proverb", text, k)) return true;
    }
    return false;
  }

  /** يردد النادل المثل, كتب الطلاب على الجدار: whether a proverb or a sign stands right behind the subject. */
  boolean standsBehindSubject(int at, ArabicVerbs.Form form) {
    boolean writes = form.verb().is("writes") && text.key(at).equals("على") && arabic.isPlain("sign", text, at + 1);
    boolean hung = text.isWord(at) && isSign(at); // علق المضربون لافتة
    return writes || hung || arabic.isPlain("proverb", text, at);
  }

  /** كتبت لينا حداد على الجدار: «…», يردد سمير حداد المثل: «…»: whether the words [from, to) tell that what follows is so. */
  static boolean areBefore(ArabicWords arabic, Text text, int from, int to) {
    boolean writes = false;
    for (int i = from; i < to; i++) {
      if (text.quoted(i)) continue;
      writes |= arabic.verb(text, i).filter(form -> form.verb().is("writes")).isPresent();
      if (writes && arabic.isPlain("sign", text, i) || arabic.isPlain("proverb", text, i)) return true;
    }
    return false;
  }
}
