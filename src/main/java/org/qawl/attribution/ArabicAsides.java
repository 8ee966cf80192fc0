package org.qawl.attribution;

/**
 * A verb of speech that is thrown into what is said, or stands behind it, without marks.
 *
 * <pre>
 * فالوقت، يقول، ليس محايداً                    between commas
 * خسرنا ألفاً، تقول لينا حداد بشيء من المرارة    behind it, with its subject and how it is said
 * مرتين كادت تسقط، تضيف                     or without a subject
 * لا ماء في البيت، يقول وهو يغلق الباب
 * </pre>
 */
final class ArabicAsides {
  /** How many words tell at most how something is said. */
  private static final int LONGEST = 7;
  /** How many words what is said has at least before a verb without a subject. */
  private static final int SHORTEST = 3;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicAsides(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  /** بشيء من المرارة, وهي تمسح يديها, ضاحكاً: behind how something is said, up to a mark; else {@code from}. */
  int behindManner(int from) {
    boolean manner = from < in.to && in.subjects.nameAt(from) == null && (text.key(from).startsWith("ب")
        || arabic.isAndHe(text, from) || ArabicWords.hasTanwin(text, from) || in.is("address", from));
    if (!manner) return from;
    int at = from;
    int limit = Math.min(in.to, from + LONGEST);
    while (at < limit && text.isWord(at) && !text.quoted(at) && !arabic.isThat(text, at)) at++;
    return isClosed(at) ? at : from;
  }

  /**
   * Whether a verb is thrown into what is said, or stands behind it.
   *
   * @param end behind the verb, its subject and how it is said
   * @param named whether the verb has a subject
   */
  boolean isAside(int i, int end, ArabicVerbs.Form form, boolean named) {
    boolean parted = i > in.from && text.isComma(i - 1) && !form.joined() && !form.object()
        && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && form.verb().takes("quote") && !form.verb().is("pronoun");
    if (!parted) return false;
    boolean nounLike = form.verb().is("noun-like") && form.aspect() != ArabicVerbs.Aspect.IMPERFECT;
    boolean speech = !form.verb().takes("noun") && !nounLike; // else what follows may be what the verb governs
    boolean last = form.verb().takes("that") && isClosed(end) && (named && speech || isBehindWords(i))
        && !in.isJoined("preposition", in.from);
    return speech && end < in.to && text.isComma(end) || last && (speech || isAtEnd(end));
  }

  /** الطريق ضيق، يؤكد سمير حداد: whether the sentence ends here, or with one more mark. */
  private boolean isAtEnd(int at) {
    return at >= in.to || at + 1 >= in.to && text.isMark(at);
  }

  /** مرتين كادت تسقط، تضيف, but not يجلس، يكتب، يشرح: what is said is no single word. */
  private boolean isBehindWords(int verb) {
    int words = 0;
    for (int k = verb - 2; k >= in.from && text.isWord(k) && words < SHORTEST; k--) words++;
    return words == SHORTEST;
  }

  /** Whether the sentence or a part of it ends here, and neither a colon nor a quotation begins. */
  boolean isClosed(int at) {
    return at >= in.to || text.isMark(at) && !text.isMark(at, ':') && !text.isQuotationMark(at);
  }
}
