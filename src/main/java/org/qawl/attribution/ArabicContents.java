package org.qawl.attribution;

import java.util.Optional;

/** Finds where in a sentence begins what a verb reports. */
final class ArabicContents {
  private static final int FARTHEST = 30;
  private static final int NEAR = 7;
  private static final int CLOSE = 4;
  private static final int SHORT = 4;
  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_ASIDE = 8;
  /** How far a verb's only preposition may stand: عزا التأخير، في إفصاح نشره أمس، إلى المطر. */
  private static final int FAR = 18;

  private final ArabicSentence in;
  private final ArabicInscriptions inscriptions;
  private final ArabicWords arabic;
  private final Text text;
  private final int to;

  ArabicContents(ArabicSentence sentence, ArabicInscriptions inscriptions) {
    this.in = sentence;
    this.inscriptions = inscriptions;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.to = sentence.to;
  }

  /** Where the content that a verb needs begins, looked for from {@code end}; -1 if there is none. */
  int at(int end, ReportingVerb verb) {
    int content = near(end, verb);
    if (content >= 0) return inscriptions.isWrittenOnIt(content) ? -1 : content;
    int beyond = behindAside(end);
    boolean object = beyond == end && end + 1 < to && text.isWord(end) && !verb.prepositions().isEmpty();
    if (object) beyond = behindAside(end + 1); // علل المجلس قراره، في بيان نشره أمس، بضيق الطريق
    return beyond > end + 1 ? near(beyond, verb) : -1;
  }

  /**
   * أعلن الجيش، مساء الأحد، صد هجوم: behind a phrase of time or place between commas, or a clause about the subject;
   * {@code at} if none stands here.
   */
  private int behindAside(int at) {
    if (at + 2 >= to || !text.isComma(at)) return at;
    if (!arabic.isAndHe(text, at + 1) && !arabic.isTime(text, at + 1) && !arabic.is("preposition", text, at + 1)) return at;
    for (int k = at + 2; k < to && k < at + LONGEST_ASIDE; k++) {
      if (text.quoted(k) || text.isMark(k, ':')) return at;
      if (text.isComma(k)) return k + 1;
    }
    return at;
  }

  private int near(int from, ReportingVerb verb) {
    int end = verb.prepositions().contains("ل") ? from : behindAddressee(from);
    if (verb.is("act")) return behindAct(end, verb);
    int that = verb.takes("that") ? thatAt(end, verb) : -1;
    if (that >= 0 && verb.is("by-that") && !text.key(that).startsWith("ب")) that = -1;
    if (verb.is("over")) return !isHeldAgainst(end, verb) ? -1 : that >= 0 ? that
        : Math.max(quotationAt(end), heldAgainst(end + 1));
    boolean bound = that > end && verb.prepositions().contains(text.key(that - 1));
    if (verb.is("bound") && !bound) return behindAct(end, verb); // ذهب إلى السوق, but ذهب إلى حد القول إن …
    if (that >= 0) {
      // حذر من أن: the preposition belongs to the clause.
      return bound ? that - 1 : that;
    }
    int how = verb.takes("that") && !verb.is("bound") ? howAt(end) : -1;
    if (how >= 0) return how;
    boolean feeling = verb.takes("feeling") && end < to && arabic.ownerOf(text.key(end), "feeling") != null;
    if (feeling) return end; // لم يخف سمير حداد قلقه من …
    int nouns = behindTime(end);
    for (int k = nouns; verb.takes("stance") && k < to && k <= nouns + 2 && !text.quoted(k); k++) {
      if (isStance(text.key(k))) return k;
    }
    boolean topic = false;
    for (int k = end; k < to && k < end + FARTHEST; k++) {
      if (isObject(k, verb)) {
        k = text.endOfQuoted(k + 1, text.size());
        continue;
      }
      if (text.quoted(k) || text.isQuotationMark(k)) {
        boolean opens = verb.prepositions().contains(text.key(k + 1)); // حمل البلدية «مسؤولية الحادث»
        // تحدث عن الاتفاق «…»: a whole sentence, and not the title of what he speaks of
        if (topic) return verb.takes("quote") && text.endOfQuoted(k + 1, text.size()) - k > LONGEST_TITLE ? k : -1;
        if (!verb.takes("quote") && !opens && takesBehindMarks(k, verb)) return k;
        boolean own = k > end && text.key(k - 1).length() == 1 && verb.prepositions().contains(text.key(k - 1));
        return (verb.takes("quote") || opens) && (own || isNear(k, end, verb)) ? k : -1; // اتهم شركة كبيرة بـ«الغش»
      }
      if (text.isMark(k, ':') && verb.takes("quote")) return k + 1 < to ? k + 1 : -1;
      if (prepositionAt(k, k >= nouns ? nouns : end, verb)) return k;
      topic |= isTopic(k, verb);
      if (verb.takes("noun") && k >= nouns && k <= nouns + 2) {
        if (isAmount(text.key(k))) return -1;
        // استبعد الوزير مدير المشروع: whom somebody leaves out rather than what he rules out
        boolean person = verb.is("denied") && !arabic.role(text, k).isEmpty() && !arabic.hasArticle(text, k);
        if (isNoun(k)) return person ? -1 : k;
      }
      if (k > end && text.isWord(k) && (isOtherCue(k) || isOtherClause(k))) return -1;
    }
    return -1;
  }

  /**
   * سارع سمير حداد إلى القول إن …, اكتفت لينا حداد بالتذكير بأن …: behind a word of speech, if what it reports
   * follows at once; -1 if none stands near.
   */
  private int behindAct(int end, ReportingVerb verb) {
    for (int k = end; k + 1 < to && k < end + NEAR && text.isWord(k) && !text.quoted(k); k++) {
      String key = text.key(k);
      boolean by = key.startsWith("ب") && arabic.words.is("act of saying", key.substring(1));
      boolean towards = in.is("act of saying", k) && (verb.is("litotes")
          || k > end && (arabic.is("preposition", text, k - 1) || text.key(k - 1).equals("حد")));
      boolean extreme = k > end && text.key(k - 1).equals("حد") && arabic.words.is("act of saying", "ال" + key);
      if (extreme) return behindObject(k + 1);
      if (!by && !towards) continue;
      int at = text.isMark(k + 1, ':') ? k + 2 : k + 1;
      // بادر إلى المطالبة بلجنة, ذهب إلى حد وصف الطريق بأنه خطر
      boolean own = text.key(at).startsWith("ب") || in.is("preposition of verbs", at);
      return at > k + 1 || in.isClause(at) || text.quotationOpensAt(at) || own ? at : -1;
    }
    return verb.is("litotes") ? behindOnly(end) : -1;
  }

  /** ذهب إلى حد وصف الطريق بأنه خطر: behind the object of a word of speech; -1 if nothing stands there. */
  private int behindObject(int from) {
    for (int k = from; k < to && k < from + NEAR && text.isWord(k); k++) {
      if (in.isClause(k) || text.key(k).startsWith("ب") && k > from) return k;
    }
    return -1;
  }

  /** حمل سمير حداد «الطرف الآخر» مسؤولية التأخير, حمل جهات «معروفة» مسؤولية ذلك. */
  private boolean takesBehindMarks(int mark, ReportingVerb verb) {
    int close = text.endOfQuoted(mark + 1, text.size());
    for (int k = close + 1; k < to && k <= close + CLOSE && text.isWord(k); k++) {
      if (verb.prepositions().contains(text.key(k))) return true;
    }
    return false;
  }

  /** جددت لينا حداد دعوتها, كررت التأكيد على …: a noun for what one says or feels. */
  private boolean isStance(String key) {
    return arabic.isNoun("stance", key) || arabic.isNoun("feeling", key) || arabic.isNoun("saying noun", key)
        || arabic.words.is("act of saying", key) || arabic.words.is("act of saying", "ال" + key);
  }

  /** تحدثوا ل«المرفأ» عن رؤيتهم: behind whom one talks to, and a comma; {@code at} if nobody stands here. */
  private int behindAddressee(int at) {
    if (at + 2 >= to || !text.key(at).equals("ل") || !text.isQuotationMark(at + 1)) return at;
    int end = text.endOfQuoted(at + 2, text.size()) + 1;
    return end + 1 < to && text.isComma(end) ? end + 1 : end;
  }

  /** أخذ على المنظمين خلط الأوراق «على طاولة واحدة»: a quotation that is no name; -1 if none opens near. */
  private int quotationAt(int from) {
    for (int k = from; k < to && k < from + NEAR + 1; k++) {
      if (text.isMark(k) && !text.quotationOpensAt(k) || k > from && text.isWord(k) && isOtherCue(k)) return -1;
      if (text.quotationOpensAt(k)) return in.subjects.nameInMarks(k, to) == null ? k : -1;
    }
    return -1;
  }

  /**
   * لم يجد وصفاً لما جرى سوى أنه «نكبة»: what somebody finds to say, and nothing else; -1 if he finds something else.
   */
  private int behindOnly(int from) {
    for (int k = from; k + 1 < to && k < from + NEAR + CLOSE && text.isWord(k) && !text.quoted(k); k++) {
      boolean only = text.key(k).equals("سوى") || text.key(k).equals("غير") || text.key(k).equals("الا");
      if (only) return arabic.isBareThat(text, k + 1) && text.key(k + 1).length() > 2 ? k + 1 : -1; // سوى أن يغادر
    }
    return -1;
  }

  /** أخذ على اللجنة أنها تأخرت, but not أخذ على عاتقه أن يفتح الطريق. */
  private boolean isHeldAgainst(int at, ReportingVerb verb) {
    return verb.prepositions().contains(text.key(at)) && !arabic.is("own shoulders", text, at + 1);
  }

  /** أخذ على المنظمين خلط الحرف, أخذ على البعثة «انتقالها إلى …»: behind whom it is held against; -1 if nothing is. */
  private int heldAgainst(int whom) {
    for (int k = whom + 1; k < to && k < whom + CLOSE; k++) {
      if (text.quotationOpensAt(k)) return k;
      if (!text.isWord(k) || text.quoted(k)) return -1;
      boolean act = arabic.isActionNoun(text.key(k)) || arabic.isVerbalNoun(text.key(k));
      if (act && !text.startsWithAl(k)) return k;
    }
    return -1;
  }

  /** أعلن سمير حداد أول من أمس (السبت) خطة جديدة: behind words of time; {@code from} if none stand here. */
  private int behindTime(int from) {
    int at = from;
    while (at < to && (arabic.isTime(text, at) || isDayBefore(at))) at++;
    boolean day = at > from && at + 2 < to && text.isMark(at, '(') && arabic.isTime(text, at + 1);
    return day && text.isMark(at + 2, ')') ? at + 3 : at;
  }

  /** Whether the second word of أول من أمس stands here, or that of أمس الأول. */
  private boolean isDayBefore(int at) {
    String before = text.key(at - 1);
    return text.key(at).equals("من") && before.equals("اول") && text.key(at + 1).equals("امس")
        || text.key(at).equals("الاول") && before.equals("امس");
  }

  /** بينما أثنى أصحاب المحال على الهدوء، كان سمير حداد غاضباً: «…»: behind a comma the clause of somebody else. */
  private boolean isOtherClause(int k) {
    Name name = text.isComma(k - 1) ? in.subjects.nameAt(k + 1) : null;
    return name != null && name.kind() == Name.Kind.PERSON && in.is("copula", k);
  }

  /**
   * Whether a quotation without a colon stands so close to the verb that it is its content and not that of a noun
   * between.
   */
  private boolean isNear(int quotation, int end, ReportingVerb verb) {
    int farthest = verb.quotesOnly() ? CLOSE : verb.id().equals("qala") ? FARTHEST : NEAR;
    if (quotation - end <= farthest) return true;
    // وتابع سمير حداد الذي وصل أمس، «…»: or a whole sentence rather than the title of what he wrote
    boolean sentence = text.isComma(quotation - 1)
        || text.endOfQuoted(quotation + 1, text.size()) - quotation > LONGEST_TITLE;
    if (in.is("who", end) && sentence) return true;
    for (int k = end; k < quotation; k++) {
      boolean occasion = k > end && in.is("said in", k) && text.key(k - 1).equals("في"); // أضاف في مقابلة مع … «…»
      if (occasion || in.is("speech", k) || in.is("saying", k)) return true;
    }
    return false;
  }

  /** تابع «مباراة القمة», كتب «رحلة إلى النهر»: a short quotation without a colon that is the verb's object. */
  private boolean isObject(int mark, ReportingVerb verb) {
    if (!verb.is("object") || mark + 1 >= to || !text.isQuotationMark(mark) || text.isMark(mark - 1, ':')
        || text.isComma(mark - 1)) { // «…»، يتابع بعد صمت، «…»
      return false;
    }
    int close = text.endOfQuoted(mark + 1, text.size());
    return close < text.size() && close - mark <= SHORT;
  }

  /** دعا إلى ضبط النفس, طالب بفتح الطريق: the preposition of the verb, as a word or written onto one. */
  private boolean prepositionAt(int k, int end, ReportingVerb verb) {
    String key = text.key(k);
    if (verb.is("bound")) return false;
    for (String preposition : verb.prepositions()) {
      boolean attached = preposition.length() == 1;
      if (attached ? key.startsWith(preposition) && key.length() > 2 && k <= end + (verb.is("pronoun")
          ? CLOSE * 2 : CLOSE)
          : isPreposition(key, preposition) && k <= end + (verb.takes("that") ? CLOSE * 2 : FAR)) {
        boolean whole = attached && arabic.is("preposition", text, k); // أقر المجلس الاتفاق بين …
        boolean saying = in.is("by saying", k); // قاطعته بالقول المأثور
        return text.isWord(k) && !whole && !saying && !isTopic(k, verb) && !isAside(key, preposition) && !thatAhead(k)
            && !arabic.isUnnamed(text, k);
      }
    }
    return false;
  }

  /** Whether a word is a preposition, or that and its relative: عن, also in عمن يدفع, and من in مما حدث. */
  private boolean isPreposition(String key, String preposition) {
    return key.equals(preposition) || preposition.length() == 2 && arabic.words.is("contraction", key)
        && key.charAt(0) == preposition.charAt(0);
  }

  /** تحدث عن الشعر, but not تحدث عن إغلاق الطريق: nothing is said to have happened. */
  private boolean isTopic(int preposition, ReportingVerb verb) {
    if (!verb.is("topic") || !verb.prepositions().contains(text.key(preposition))) return false;
    int noun = preposition + 1;
    String key = ArabicWords.withoutArticle(text.key(noun));
    boolean plural = key.endsWith("ات") || key.length() < SHORT + 2 && text.token(noun).text().indexOf('إ') < 0;
    boolean event = arabic.words.isAny(key, "event", "action") || arabic.isVerbalNoun(key) && !plural;
    return !event && !text.quotationOpensAt(noun) && !arabic.isThat(text, noun);
  }

  /** تقدر سماكة الجدار بـ 5 أمتار, تقدر بنحو مليون: no object of a verb. */
  private boolean isAmount(String key) {
    boolean number = key.length() > 1 && Character.isDigit(key.charAt(1)); // تقدر بـ3 في المائة
    return key.equals("ب") || key.startsWith("ب") && (number || arabic.words.is("about", key.substring(1)));
  }

  /** اعتبرها سمير حداد خطوة مهمة: whether what somebody takes something for stands here, an indefinite noun. */
  boolean isPredicate(int k) {
    if (k >= to || !text.isWord(k) || text.quoted(k)) return false;
    String key = text.key(k);
    boolean adjective = k + 1 < to && !ArabicWords.opensWithArticle(text, k) && text.isWord(k + 1)
        && ArabicWords.hasTanwin(text, k + 1) && !arabic.isFunction(text, k); // خطأ كبيراً
    boolean denied = key.equals("غير") && k + 1 < to && text.isWord(k + 1); // غير كاف
    return adjective || denied || ArabicWords.hasTanwin(text, k) || arabic.is("elative", text, k)
        || (key.endsWith("ة") || key.endsWith("ا") && key.length() > 3) && !ArabicWords.opensWithArticle(text, k)
            && !arabic.isFunction(text, k) && in.subjects.nameAt(k) == null;
  }

  /** اعتبر سمير حداد القرار الجديد خطأ كبيراً: a definite noun that somebody takes for something. */
  boolean isTaken(int from) {
    int k = from;
    while (k < to && k < from + CLOSE && ArabicWords.opensWithArticle(text, k) && !text.quoted(k)) k++;
    if (k == from) return false;
    boolean elative = arabic.isPlain("elative", text, from); // الأكثر تتويجاً
    return !elative && isPredicate(k);
  }

  private boolean isNoun(int k) {
    String key = text.key(k);
    return text.isWord(k) && !arabic.isFunction(text, k) && !key.startsWith("لل") && !thatAhead(k)
        && !arabic.isVerb(text, k);
  }

  /** The next أن or إن, unless a quotation, a colon or another verb of speech stands before it; -1 if none. */
  private int thatAt(int end, ReportingVerb verb) {
    for (int k = end; k < to && k < end + FARTHEST; k++) {
      // في تصريحات لـ«المرفأ» أن …
      boolean told = text.key(k).equals("ل") && k + 2 < to && text.isQuotationMark(k + 1);
      if (told) k = text.endOfQuoted(k + 2, text.size()) + 1;
      if (k < to && isObject(k, verb)) {
        k = text.endOfQuoted(k + 1, text.size());
        continue;
      }
      if (k >= to || text.quoted(k) || text.isQuotationMark(k) || text.isMark(k, ':')) return -1;
      if (arabic.isThat(text, k) && !in.is("other that", k - 1)) return k; // قبل أن ينتقل
      if (k > end && text.isWord(k) && isOtherCue(k)) return -1;
    }
    return -1;
  }

  /** روى سمير حداد للصحافيين كيف عاد: what is told begins as a question does; -1 if it does not. */
  private int howAt(int end) {
    for (int k = end; k < to && k < end + CLOSE * 2; k++) {
      if (text.quoted(k) || text.isMark(k) && !text.isComma(k) || k > end && isOtherCue(k)) return -1;
      if (arabic.is("asking", text, k)) return k;
    }
    return -1;
  }

  /** بدوره, لاحقاً, بيان: not what the verb takes. */
  private boolean isAside(String key, String preposition) {
    return arabic.isFunction(key) && !arabic.words.is("preposition", key) && !isPreposition(key, preposition)
        || arabic.isCarrier(key);
  }

  /** Whether the clause that says what is reported follows soon, so that what stands here does not. */
  private boolean thatAhead(int at) {
    for (int k = at + 1; k < to && k < at + 4; k++) if (arabic.isBareThat(text, k)) return k > at + 1;
    return false;
  }

  private boolean isOtherCue(int k) {
    Optional<ArabicVerbs.Form> form = in.verb(k);
    if (form.isEmpty()) return false;
    // كشفت لينا حداد عن خطة، متوقعة أن …: the clause is the participle's
    if (form.get().aspect() == ArabicVerbs.Aspect.PARTICIPLE) {
      return text.isComma(k - 1) && arabic.isThat(text, k + 1);
    }
    boolean conjunction = in.is("conjunction", k - 1);
    boolean own = text.key(k).startsWith("و") && in.isJoined("when", k - 1); // حين وردت أنباء
    boolean begins = form.get().joined() && !own && (!form.get().verb().is("noun-like") || form.get().object());
    return conjunction && !own || begins;
  }
}
