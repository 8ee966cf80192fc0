package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who said the quotation with which the sentence before ends, where the next one looks back on it.
 *
 * <pre>
 * «الطريق مفتوح». هكذا لخص سمير حداد الأمر
 * «الطريق مفتوح». بهذه العبارة استقبلتنا لينا حداد
 * «الطريق مفتوح»؛ هكذا استهل حديثه
 * «الطريق مفتوح». العبارة لسمير حداد
 * </pre>
 */
final class ArabicSummaries {
  private ArabicSummaries() {}

  /** The cue of the words that look back on a quotation, at a token; null if none do there. */
  static @Nullable Cue at(ArabicSentence in, int i) {
    Text text = in.text;
    boolean owned = i == in.from && in.is("words of", i);
    if (!owned && !in.is("thus", i)) return null;
    boolean opens = i == in.from;
    int close = i - 1;
    while (close > 0 && (text.isMark(close, '.') || text.isComma(close) || text.isMark(close, '؛'))) close--;
    if (close < 1 || !text.isQuotationMark(close) || !text.quoted(close - 1)) return null;
    int open = close - 1;
    while (open > 0 && text.quoted(open)) open--;
    if (owned) return ownersWords(in, i, open);
    int verb = i + 1;
    if (!in.bareKey(i).equals("هكذا")) {
      if (!in.is("wording", verb)) return null;
      while (verb < in.to && ArabicWords.opensWithArticle(text, verb)) verb++; // بهذه الكلمات البسيطة
    }
    Subject subject = subject(in, verb);
    return subject == null ? null : new Cue(i, verb + 1, text.written(verb, verb + 1), subject, opens ? open : -1, i,
        !opens, false, "verb before subject", .9);
  }

  /** العبارة لسمير حداد, الكلام لوزير النقل سمير حداد: whose words they were; null if nobody with a name stands here. */
  private static @Nullable Cue ownersWords(ArabicSentence in, int i, int open) {
    boolean of = i + 1 < in.to && in.key(i + 1).startsWith("ل");
    Subject subject = of ? in.subjects.at(i + 1, in.to, true, false).orElse(null) : null;
    boolean named = subject != null && subject.type() == Subject.Type.NAMED;
    if (!named) return null;
    return new Cue(i, i + 1, in.text.written(i, i + 1), subject, open, i, false, false, "according to", .9);
  }

  /** هكذا لخص سمير حداد الأمر, هكذا استهلت حديثها; null if nobody stands behind the verb. */
  private static @Nullable Subject subject(ArabicSentence in, int verb) {
    int behind = verb + 1;
    if (behind >= in.to || !in.text.isWord(verb) || in.subjects.nameAt(verb) != null) return null;
    String next = in.key(behind);
    boolean his = next.endsWith("ه") && next.length() > 3;
    if ((his || next.endsWith("ها")) && !in.is("kin", behind) && in.arabic.role(in.text, behind).isEmpty()
        && in.subjects.nameAt(behind) == null) {
      return Subject.pronoun(his ? Gender.MALE : Gender.FEMALE, behind);
    }
    Subject subject = in.subjects.at(behind, in.to, false, true).orElse(null);
    boolean speaks = subject != null
        && (subject.type() == Subject.Type.NAMED || subject.type() == Subject.Type.DESCRIPTION);
    return speaks ? subject : null;
  }
}
