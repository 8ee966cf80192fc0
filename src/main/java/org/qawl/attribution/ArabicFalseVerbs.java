package org.qawl.attribution;

/** Words that are written like a form of a reporting verb and report nothing where they stand. */
final class ArabicFalseVerbs {
  /** How far behind a verb stands what somebody is left out of. */
  private static final int FARTHEST = 20;
  private static final int NEAR = 10;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicUnsaid unsaid;

  ArabicFalseVerbs(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.unsaid = new ArabicUnsaid(sentence);
  }

  boolean isFalse(int i, ArabicVerbs.Form form) {
    return isNoun(i, form) || isFunction(i, form) || isOwn(i, form) || unsaid.isUnsaid(i, form)
        || isOfItself(i, form) || isManner(i, form) || isDropped(i, form) || isDeed(i, form) || isHeld(i, form)
        || isSigned(i) || isShown(i, form) || isBehindThat(i) || isContained(i, form) || isIncrease(i, form);
  }

  /** ورد أن الطريق مغلق, ورد في التقرير: what a text contains, and no answer joined by و. */
  private boolean isContained(int i, ArabicVerbs.Form form) {
    return form.verb().is("answer") && form.verb().is("acts") && text.key(i).equals("ورد")
        && (arabic.isThat(text, i + 1) || text.key(i + 1).equals("في"));
  }

  /** يزيد من تعقيد المشكلة: it adds to something rather than to what somebody has said. */
  private boolean isIncrease(int i, ArabicVerbs.Form form) {
    return form.verb().is("goes-on") && form.verb().is("noun-like") && text.key(i + 1).equals("من");
  }

  /** يقال إن تشدد المدير معروف: behind إن stands a noun. */
  private boolean isBehindThat(int i) {
    if (i == in.from || !text.isWord(i - 1)) return false;
    String before = text.token(i - 1).text();
    return before.equals("إن") || before.equals("إنّ");
  }

  /** قال المسؤول لوكالة الوادي طالبا عدم ذكر اسمه: written like "the two demanded", but without its preposition. */
  private boolean isManner(int i, ArabicVerbs.Form form) {
    return form.verb().is("manner") && form.gender() == Gender.MANY && text.key(i).endsWith("البا")
        && !(i + 1 < in.to && text.key(i + 1).startsWith("ب"));
  }

  /** استبعد المدرب اللاعب سمير حداد من حساباته: whom he leaves out, and nothing is said. */
  private boolean isDropped(int i, ArabicVerbs.Form form) {
    if (!form.verb().is("leaves-out") || in.thatFollows(i)) return false;
    for (int k = i + 2; k < in.to && k < i + FARTHEST && !text.quoted(k) && !arabic.isThat(text, k); k++) {
      boolean from = text.key(k).equals("من") || text.key(k).equals("عن");
      if (from && k + 1 < in.to && arabic.isPlain("squad", text, k + 1)) return true;
    }
    return false;
  }

  /** تمسك بمفتاح بيتها, تلوح بيدها, هددوا بسلاحهم: what she holds in her hand rather than insists on or hints at. */
  private boolean isHeld(int i, ArabicVerbs.Form form) {
    if (form.verb().is("waves") && text.key(i + 1).equals("في")) return true; // تلوح في الأفق بوادر أزمة
    if (form.verb().is("waves")) {
      for (int k = i + 1; k < in.to && k < i + NEAR && text.isWord(k); k++) {
        if (text.key(k).startsWith("ب") && arabic.isNoun("waved", text.key(k).substring(1))) return true;
      }
    }
    return form.verb().is("holds") && text.key(i + 1).startsWith("ب") && !arabic.isThat(text, i + 1);
  }

  /** توقع الشركة عقداً: she signs it rather than expects it. */
  private boolean isSigned(int i) {
    if (!in.bareKey(i).equals("توقع")) return false;
    for (int k = i + 1; k < in.to && k < i + NEAR && text.isWord(k) && !arabic.isThat(text, k); k++) {
      if (in.is("preposition", k)) return false; // توقع البنك في مذكرة أن …
      if (arabic.isVerbalNoun(text.key(k)) && !in.is("contract", k)) return false; // توقع توقيع عقد
      if (in.is("contract", k)) return true;
    }
    return false;
  }

  /** كشفت الشركة عن هاتفها: what she shows, and tells nothing. */
  private boolean isShown(int i, ArabicVerbs.Form form) {
    if (!form.verb().is("goods")) return false;
    for (int k = i + 1; k + 1 < in.to && k < i + NEAR && !arabic.isThat(text, k); k++) {
      if (text.key(k).equals("عن")) return arabic.isNoun("product", text.key(k + 1));
    }
    return false;
  }

  /** ردت على الهجوم بقصف المدينة, عبرت السفينة القناة: an answer without words, and a way across. */
  private boolean isDeed(int i, ArabicVerbs.Form form) {
    if (form.verb().is("persists")) return isPersisting(i, form);
    boolean crosses = form.verb().is("crosses") && !form.object(); // كما عبرت السفينة القناة
    if (!crosses && (!form.verb().is("acts") || in.afterQuotation(i))) return false; // «…»، ترد لينا حداد
    for (int k = i + 1; k < in.to; k++) {
      boolean words = arabic.isThat(text, k) || text.isMark(k, ':') || text.quotationOpensAt(k);
      if (words || in.is("by saying", k) || in.is("saying", k)) return false;
      if (crosses && (text.key(k).startsWith("عن") || text.key(k).startsWith("ب"))) return false;
    }
    return true;
  }

  /** أصر على مغادرة القاعة: what he did in spite of others, but not أصر على ضرورة الحوار. */
  private boolean isPersisting(int i, ArabicVerbs.Form form) {
    if (form.aspect() != ArabicVerbs.Aspect.PERFECT) return false;
    for (int k = i + 1; k + 1 < in.to && !text.quoted(k) && !text.isMark(k, ':'); k++) {
      if (text.key(k).equals("على")) return !in.thatFollows(k) && !arabic.isNoun("stance", text.key(k + 1));
    }
    return false;
  }

  /** أعتقد أن …, يطيب لي أن أعرب عن شكري, يُتوقع أن …: what the writer says of himself, and what nobody says. */
  private boolean isOwn(int i, ArabicVerbs.Form form) {
    String written = text.token(i).text();
    if (arabic.verbs.isFirstPerson(written, form) || arabic.verbs.isPassive(written, form)) return true;
    boolean alef = form.aspect() == ArabicVerbs.Aspect.PERFECT && !form.joined() && text.key(i).startsWith("ا");
    return alef && i > in.from && text.key(i - 1).equals("ان") && !in.is("since", i - 2)
        && !in.isDoneBefore(i) && in.subjects.nameAt(i + 1) == null && form.gender() == Gender.MALE; // بعد أن أعلن
  }

  /** كما ورد هنا: behind "as" no conjunction is written onto a verb. */
  private boolean isOfItself(int i, ArabicVerbs.Form form) {
    return form.joined() && text.key(i).startsWith("و") && i > in.from && in.is("citing", i - 1);
  }

  /** قدراً: no finite verb has the ending of an accusative. */
  private boolean isNoun(int i, ArabicVerbs.Form form) {
    return form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && ArabicWords.hasTanwin(text, i);
  }

  /** بين الوزراء, عبر النهر, هنا: written like a verb, but only with أن or عن behind it at the beginning it is one. */
  private boolean isFunction(int i, ArabicVerbs.Form form) {
    String written = text.token(i).text();
    if (written.indexOf('\u0651') >= 0 || written.indexOf('أ') >= 0) return false;
    Traits word = text.arabic(i).joined();
    if (in.is("adverb", i) || word.has("adverb")) return true;
    if (!word.has("preposition")) return false;
    if (in.bareKey(i).equals("عبر") && isWay(i + 1)) return true;
    boolean opens = i == in.from || form.joined() || text.isMark(i - 1) || in.isJoined("citing", i - 1)
        || in.isJoined("adverb", i - 1) || in.isJoined("copula", i - 1);
    boolean that = in.thatBehind(i)
        || form.verb().prepositions().isEmpty() && in.thatBehindComma(i); // بين المدير، أن …
    return !opens || !that && !in.colonFollows(i) && !prepositionFollows(i, form);
  }

  /** عبر حسابه, عبر موقعها الرسمي: by which way something is told; but not عبر والده عن قلقه. */
  private boolean isWay(int at) {
    String key = text.key(at);
    boolean pronoun = key.length() > 4 && (key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم"));
    return pronoun && arabic.role(key).isEmpty() && !arabic.isUnnamed(key) && !arabic.isPeople(key)
        && in.subjects.nameAt(at) == null && arabic.ownerOf(key, "kin") == null;
  }

  /** عبر سمير حداد عن قلقه, but not عبر مترجم. */
  private boolean prepositionFollows(int i, ArabicVerbs.Form form) {
    for (int k = i + 1; k < in.to && (form.joined() || !arabic.isThat(text, k)); k++) {
      if (form.verb().prepositions().contains(text.key(k))) return true;
    }
    return false;
  }
}
