package org.qawl.attribution;

/** Words that are written like a form of a reporting verb and report nothing where they stand. */
final class ArabicFalseVerbs {
  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicFalseVerbs(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  boolean isFalse(int i, ArabicVerbs.Form form) {
    return isNoun(i, form) || isFunction(i, form) || isOwn(i, form) || isFuture(i, form) || isOfItself(i, form)
        || i > in.from && in.bareKey(i - 1).equals("كيف"); // كيف يعبر الأطفال عن فرحتهم
  }

  /** أعتقد أن …, يطيب لي أن أعرب عن شكري: what the writer says of himself. */
  private boolean isOwn(int i, ArabicVerbs.Form form) {
    if (arabic.verbs.isFirstPerson(text.token(i).text(), form)) return true;
    boolean alef = form.aspect() == ArabicVerbs.Aspect.PERFECT && !form.joined() && text.key(i).startsWith("ا");
    return alef && i > in.from && text.key(i - 1).equals("ان") && !in.is("since", i - 2)
        && in.subjects.nameAt(i + 1) == null && form.gender() == Gender.MALE; // بعد أن أعلن
  }

  /** ستعلن الشركة, سيفيد الفريق: nothing has been said yet. */
  private boolean isFuture(int i, ArabicVerbs.Form form) {
    String key = form.joined() ? text.key(i).substring(1) : text.key(i);
    return form.aspect() == ArabicVerbs.Aspect.IMPERFECT && key.startsWith("س");
  }

  /** كما ورد هنا: behind "as" no conjunction is written onto a verb. */
  private boolean isOfItself(int i, ArabicVerbs.Form form) {
    return form.joined() && text.key(i).startsWith("و") && i > in.from && in.is("citing", i - 1);
  }

  /** قدراً: no finite verb has the ending of an accusative. */
  private boolean isNoun(int i, ArabicVerbs.Form form) {
    return form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && ArabicWords.hasTanwin(text.token(i));
  }

  /** بين الوزراء, عبر النهر, هنا: written like a verb, but only with أن or عن behind it at the beginning it is one. */
  private boolean isFunction(int i, ArabicVerbs.Form form) {
    String key = in.bareKey(i);
    String written = text.token(i).text();
    if (written.indexOf('\u0651') >= 0 || written.indexOf('أ') >= 0) return false;
    if (in.is("adverb", i) || arabic.words.is("adverb", key)) return true;
    if (!arabic.words.is("preposition", key)) return false;
    boolean opens = i == in.from || form.joined() || text.isMark(i - 1) || in.isJoined("citing", i - 1)
        || in.isJoined("adverb", i - 1) || in.isJoined("copula", i - 1);
    return !opens || !in.thatBehind(i) && !in.colonFollows(i) && !prepositionFollows(i, form);
  }

  /** عبر سمير حداد عن قلقه, but not عبر مترجم. */
  private boolean prepositionFollows(int i, ArabicVerbs.Form form) {
    for (int k = i + 1; k < in.to && (form.joined() || !arabic.isThat(text.key(k))); k++) {
      if (form.verb().prepositions().contains(text.key(k))) return true;
    }
    return false;
  }
}
