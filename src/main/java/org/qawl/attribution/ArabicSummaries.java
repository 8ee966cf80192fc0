package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who said the quotation with which the sentence before ends, where the next one looks back on it.
 *
 * <pre>
 * «الطريق مفتوح». هكذا لخص سمير حداد الأمر
 * «الطريق مفتوح». بهذه العبارة استقبلتنا لينا حداد
 * </pre>
 */
final class ArabicSummaries {
  private ArabicSummaries() {}

  /** The cue of a sentence that begins at a token; null if it does not look back on a quotation. */
  static @Nullable Cue at(ArabicSentence in, int i) {
    Text text = in.text;
    if (i != in.from || !in.is("thus", i)) return null;
    int close = i - 1;
    while (close > 0 && text.isMark(close, '.')) close--;
    if (close < 1 || !text.isQuotationMark(close) || !text.quoted(close - 1)) return null;
    int open = close - 1;
    while (open > 0 && text.quoted(open)) open--;
    int verb = i + 1;
    if (!in.bareKey(i).equals("هكذا")) {
      if (!in.is("wording", verb)) return null;
      while (verb < in.to && ArabicWords.opensWithArticle(text.token(verb))) verb++; // بهذه الكلمات البسيطة
    }
    Subject subject = verb + 1 < in.to ? in.subjects.at(verb + 1, in.to, false, true).orElse(null) : null;
    boolean speaks = subject != null && text.isWord(verb) && in.subjects.nameAt(verb) == null
        && (subject.type() == Subject.Type.NAMED || subject.type() == Subject.Type.DESCRIPTION);
    return speaks ? new Cue(i, verb + 1, text.written(verb, verb + 1), subject, open, i, false, false,
        "verb before subject", .9) : null;
  }
}
