package org.qawl.attribution;

/**
 * Whether somebody stands behind a verb of speech who cannot be told by name, so that neither the verb nor a later
 * قائلة means whoever spoke before.
 *
 * <pre>
 * وأوضحت المطوفة … أن …       nothing but nouns up to what is reported
 * وقال بيان لمكتب … إن       a document of whoever it is
 * وأبدت «…» ترحيبها بالقرار   words in marks that are no quotation
 * </pre>
 */
final class ArabicUnreadSubjects {
  private static final int LONGEST = 7;
  private static final int LONGEST_DOCUMENT = 14;
  private static final int LONGEST_IN_MARKS = 4;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicUnreadSubjects(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  /** وأوضحت المطوفة … أن: a noun with the article right behind the verb, and from there on nothing but nouns. */
  boolean isUpToThat(int verb, ArabicVerbs.Form form, int at) {
    boolean noun = at == verb + 1 && at < in.to && ArabicWords.opensWithArticle(text, at) && in.opensClause(verb, form)
        && !in.isJoined("preposition", verb); // عقب الجلسة أن
    // وصفت التعرفة بأنها …, رجا الصحافيين أن …: of what or to whom it is said
    boolean object = form.verb().is("such") || form.verb().is("whom") || form.verb().is("pronoun");
    if (!noun || object || in.subjects.isThing(at)) return false;
    int that = at;
    while (that < in.to && that - at < LONGEST && mayBePart(that, at)) that++;
    return that > at && that < in.to && arabic.isThat(text, that);
  }

  /** وقال بيان لمكتب … إن: a document of whoever that is, and what it says. */
  boolean isDocument(int verb) {
    int at = verb + 1;
    boolean document = at + 1 < in.to && arabic.isDocument(text, at) && text.key(at + 1).startsWith("ل")
        && !ArabicWords.opensWithArticle(text, at);
    int that = at;
    while (document && that < in.to && that - at < LONGEST_DOCUMENT && text.isWord(that) && !text.quoted(that)
        && !arabic.isThat(text, that)) that++;
    return document && that < in.to && arabic.isThat(text, that);
  }

  private boolean mayBePart(int i, int from) {
    return text.isWord(i) && !arabic.isThat(text, i) && (!arabic.isFunction(text, i) || arabic.isTime(text, i))
        && !in.is("himself", i) && (i == from || in.verb(i).isEmpty()) && in.subjects.nameAt(i) == null;
  }

  /** ودعت «نسيم» إلى الحوار, وأبدت «نسيم» ترحيبها: the words in marks are the verb's subject and nothing it reports. */
  boolean isInMarks(int verb, ArabicVerbs.Form form) {
    int close = text.closingMark(verb + 1, in.to, LONGEST_IN_MARKS);
    boolean goesOn = close >= 0 && close + 1 < in.to && text.isQuotationMark(close) && text.isWord(close + 1);
    boolean quotes = form.verb().takes("quote"); // وأبدى «استغرابه» من القرار
    return goesOn && (!quotes || form.verb().takes("noun") && arabic.hasPronoun(text.key(close + 1)));
  }
}
