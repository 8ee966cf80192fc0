package org.qawl.attribution;

/**
 * How far the name of a body goes that stands between a verb of speech and what is said: nothing but a name stands
 * there.
 *
 * <pre>
 * قالت غرفة أصحاب المخابز البلدية إن …      up to إن, adjectives of the last noun included
 * أوضح مجلس مدينة وادي الصفا أن …           and words that mean something else
 * بحسب دائرة صحة الوادي القديمة، …            the same between whose word it is and the comma
 * </pre>
 */
final class ArabicFramedBodies {
  /** How many words more than its pattern such a name has at most. */
  private static final int MOST = 3;

  private final ArabicWords arabic;

  ArabicFramedBodies(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** The body with all words up to what it says; as it was where something else may stand among them. */
  Name extended(Text text, Name body, Taken taken) {
    int last = body.to() - 1;
    boolean open = !arabic.isNational(text, last) && text.isWord(last);
    if (!open || !isBehindVerb(text, body.from()) && !text.isJoined("citing before what", body.from() - 1)) return body;
    int end = body.to();
    while (end < text.size() && end - body.to() < MOST && mayGoOn(text, end, taken)
        && (text.startsWithAl(end) || !text.startsWithAl(end - 1) || text.key(end).startsWith("و"))) end++;
    boolean framed = end > body.to() && end < text.size() && (arabic.isBareThat(text, end) || text.isComma(end));
    return framed ? ArabicListedBodies.withEnd(text, body, end) : body;
  }

  private boolean isBehindVerb(Text text, int at) {
    ArabicVerbs.Form form = at > 0 ? text.arabic(at - 1).verb() : null;
    return form != null && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && !form.object() && form.verb().takes("that")
        && !form.verb().is("pronoun");
  }

  private boolean mayGoOn(Text text, int at, Taken taken) {
    Name name = taken.at(at);
    return text.isWord(at) && !text.quoted(at) && (name == null || name.kind() == Name.Kind.PLACE && !name.attached())
        && !arabic.isThat(text, at) && !arabic.isFunction(text, at) && !arabic.isVerb(text, at)
        && !arabic.isTime(text, at) && arabic.role(text, at).isEmpty() && !arabic.isDocument(text, at)
        && text.token(at).type() != Token.Type.NUMBER && !text.may(at, Hint.PRONOUN)
        && !arabic.isAny(text, at, "adverb", "address", "own part", "preposition", "demonstrative", "title")
        && !arabic.isNational(text, at) && !mayBeJoined(text.key(at));
  }

  /** والمدارس, بالحي, للبريد: what may be a conjunction or a preposition and a word; but وتسيير is what a body does. */
  private boolean mayBeJoined(String key) {
    if (key.startsWith("ب") || key.startsWith("ل")) return true;
    return key.startsWith("و") && !arabic.isVerbalNoun(key.substring(1)) && !arabic.isActionNoun(key.substring(1));
  }
}
