package org.qawl.attribution;

/**
 * How far the words go that say where a nameless person is, or whose he is.
 *
 * <pre>
 * مصدر في الدفاع المدني          a place or a body behind a preposition, with its adjectives
 * مصدر أمني بوزارة الزراعة       the same behind one that is written onto it
 * مصادر «المرفأ»                the body between marks that has the sources
 * المتحدث الرسمي لشرطة الوادي     whom a spokesman speaks for, but nobody to whom he speaks (لرويترز)
 * القائمون على المهرجان           what the noun or the participle takes (arabic-complements.tsv)
 * مدير عام فرع الوزارة بالوادي أن   anything, where what is said begins right behind it
 * </pre>
 */
final class ArabicBelongings {
  private static final int LONGEST_GENITIVE = 4;
  private static final int LONGEST_IN_MARKS = 2;
  private static final int LONGEST_BEFORE_CONTENT = 16;
  private static final int LONGEST_CLAUSE = 12;
  private static final int LONGEST_BEFORE_SUBJECT = 4;

  private final ArabicNounPhrases phrases;
  private final ArabicGenitives genitives;
  private final ArabicWords arabic;
  private final Text text;

  ArabicBelongings(ArabicNounPhrases phrases, ArabicGenitives genitives) {
    this.phrases = phrases;
    this.genitives = genitives;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** Where the words end that belong to a person whose noun and adjectives are [from, to); {@code to} if none do. */
  int end(int from, int to, int limit) {
    int marked = endOfMarked(from, to, limit);
    if (marked > to) return marked;
    int first = further(from, to, limit);
    // مصدر بوزارة الزراعة في عدن, but not ضابط في الشرطة في الشهادة
    return first > to && isNamed(first, limit) ? further(from, first, limit) : first;
  }

  /**
   * Where they end if what that person says, or to whom, follows at once, so that no object of the verb can be taken
   * for one of them; {@code to} if it does not.
   */
  int endBeforeContent(int from, int to, int limit) {
    if (to >= limit || !goesOn(from, to)) return to;
    int at = to;
    boolean object = false;
    while (at < limit && at - from < LONGEST_BEFORE_CONTENT && text.isWord(at) && !text.quoted(at)
        && !arabic.isThat(text, at) && !endsBelongings(from, at)) {
      Name name = phrases.nameAt(at);
      boolean person = name == null ? isSomebody(at) : name.kind() == Name.Kind.PERSON;
      if (person || name == null && arabic.hasPronoun(text.key(at)) && !arabic.isPost(text, at)) return to;
      object |= mayBeObject(at);
      at = name == null ? at + 1 : name.to();
    }
    if (object && at < limit && !arabic.isThat(text, at) && !text.isMark(at)) return to;
    boolean loose = arabic.isFunction(text, at - 1)
        || arabic.isPost(text, at - 1) && !text.startsWithAl(at - 1);
    return at < limit && !loose && isContent(at) ? at : to;
  }

  /**
   * مسؤول يتابع الملف عن كثب إن: up to what he says or a comma if a clause tells who a nameless person in [from, to)
   * is, and without its verb if neither is to be found.
   */
  int withClause(int from, int to, int limit) {
    int verb = to - from == 2 && isClauseVerb(from, to - 1) ? to - 1 : to;
    if (verb >= limit || !isClauseVerb(from, verb)) return to;
    int at = verb + 1;
    while (at < limit && at - verb < LONGEST_CLAUSE && text.isWord(at) && !text.quoted(at)
        && !arabic.isThat(text, at) && !isPersonAt(at)
        && arabic.verb(text, at).filter(form -> !form.verb().is("noun-like")).isEmpty()) at++;
    // but not وفق مصادر أمنية يقاتل مئة منهم في الوادي.: there the sentence is what they say
    boolean ends = at >= text.size() || text.isMark(at, '.');
    boolean closed = !ends && (at >= limit || arabic.isBareThat(text, at)
        || text.isMark(at) && !text.isQuotationMark(at));
    return closed && at > verb + 1 ? at : Math.min(to, verb);
  }

  private boolean isPersonAt(int at) {
    Name name = phrases.nameAt(at);
    return name != null && name.kind() == Name.Kind.PERSON;
  }

  /** يتابع, تعمل: by its form the imperfect of a verb that reports nothing, behind a noun without article. */
  private boolean isClauseVerb(int from, int at) {
    String key = text.key(at);
    if (key.length() < 4 || text.startsWithAl(from) || phrases.nameAt(at) != null || text.quoted(at)
        || arabic.isFunction(text, at) || arabic.isVerb(text, at) || arabic.isNational(text, at)
        || arabic.isNational(key.substring(0, key.length() - 2)) || arabic.isGivenName(text, at)
        || key.endsWith("ي") || key.endsWith("ة")) return false;
    String rest = key.endsWith("ون") ? key.substring(1, key.length() - 2) : key.substring(1);
    boolean his = key.startsWith("ي") && arabic.isEverydayAlone("ي" + rest);
    return his || key.startsWith("ت") && !arabic.isEverydayAlone(text, at) && arabic.isEverydayAlone("ي" + rest);
  }

  /** Whether the words before a token are complete without it: they end with a definite word or a name. */
  private boolean isComplete(int at) {
    return ArabicWords.opensWithArticle(text, at - 1) || phrases.nameAt(at - 1) != null;
  }

  /** دعت أوساط في ألمانيا المدارس إلى …, حدد المتحدث للنادي موعد …: a noun behind what is complete without it. */
  private boolean mayBeObject(int at) {
    return isComplete(at) && phrases.nameAt(at) == null && arabic.isEverydayAlone(text, at)
        && !isAdjective(text.key(at)) && !arabic.isAny(text, at, "where", "area");
  }

  /** منطقة عسير عادل …: a given name behind what is complete without it. */
  private boolean isSomebody(int at) {
    return (isComplete(at) || arabic.isPlace(text, at - 1)) && arabic.isGivenName(text, at)
        && !arabic.isEverydayAlone(text, at) && !text.startsWithAl(at);
  }

  /** Whether the word behind a noun and its adjectives may belong to them. */
  private boolean goesOn(int from, int at) {
    if (!text.isWord(at) || text.quoted(at)) return false;
    String before = text.key(at - 1);
    String key = text.key(at);
    if (arabic.is("where", text, at) || key.startsWith("ب") || key.startsWith("ل") || isOver(from, at)) return true;
    boolean adjective = before.endsWith("ي") || before.endsWith("ية") || before.endsWith("ين") || before.endsWith("ون");
    return !ArabicWords.opensWithArticle(text, at) && !before.startsWith("ال") && !adjective
        && arabic.isEverydayAlone(text, at) && arabic.isPost(text, from); // مدير عام فرع الوزارة
  }

  /** المشرف على الفريق, القائمون على المهرجان. */
  private boolean isOver(int from, int at) {
    return text.key(at).equals("على") && (arabic.is("people over", text, from)
        || arabic.words.is("post with preposition", arabic.role(text, from)));
  }

  /** لرويترز, في بيان, في عام, حيث, د.: what tells how it was said, or begins something else. */
  private boolean endsBelongings(int from, int at) {
    String key = text.key(at);
    if (key.equals("ل") || key.startsWith("ل") && (isTold(at) || arabic.hasPronoun(key))) return true;
    if (arabic.is("preposition of verbs", text, at) && !isOver(from, at)) return true;
    if (arabic.is("where", text, at)) return !isWhere(at + 1, isComplete(at)); // وزير النقل في نهاية الحفل
    boolean known = phrases.nameAt(at) != null || arabic.isEverydayAlone(text, at) || arabic.isPost(text, at);
    // تعهد الزعماء في أرجاء البلاد بدعم الحملة
    if (!known && key.startsWith("ب") && key.length() > 3 && !isPlace(key.substring(1))) return true;
    known |= arabic.isHead(text, at) || key.startsWith("ب") || key.startsWith("ل") || key.startsWith("و")
        || ArabicWords.opensWithArticle(text, at);
    boolean name = !known && ArabicWords.opensWithArticle(text, at - 1); // الكوارث سوتوبو نوجروهو
    return name || phrases.isTitle(at) || ArabicWords.hasTanwin(text, at) || arabic.isSo(text, at)
        || arabic.isAny(text, at, "relative", "negation", "pronoun", "saying", "speech", "clause particle", "adverb",
            "time", "occasion", "conjunction", "told", "behind post")
        || arabic.verb(text, at).filter(form -> !form.verb().is("noun-like")).isPresent();
  }

  /**
   * Whether what stands behind a preposition is a place rather than a time or what was said there; behind what is
   * definite without it a name or the noun of a body or an area.
   */
  private boolean isWhere(int at, boolean definite) {
    String key = text.key(at);
    if (at >= text.size() || !text.isWord(at) || text.quoted(at)) return false;
    if (phrases.nameAt(at) != null || isPlace(key)) return true;
    return !definite && isGenitive(at)
        && !arabic.isDocument(text, at) && !arabic.isAny(text, at, "time", "speech", "saying", "number", "said in",
            "frame");
  }

  /** سلسلة متاجر الوكيل: an article at the latest two words further on. */
  private boolean isGenitive(int at) {
    int last = at;
    while (last < at + 2 && last + 1 < text.size() && text.isWord(last + 1)
        && !ArabicWords.opensWithArticle(text, last) && (last == at || !arabic.isFunction(text, last))) last++;
    return ArabicWords.opensWithArticle(text, last) && !text.quoted(last);
  }

  /** Whether what somebody says begins here, or those to whom he says it stand here. */
  private boolean isContent(int at) {
    // أهالي منطقة الوادي الواقعة على الطريق: the preposition of an adjective
    boolean adjective = at > 1 && isComplete(at - 1) && phrases.nameAt(at - 1) == null
        && ArabicWords.opensWithArticle(text, at - 1);
    return arabic.isThat(text, at) || text.isMark(at, ':') || isComplete(at) && text.isQuotationMark(at)
        || arabic.is("preposition of verbs", text, at) && !adjective || text.isComma(at) && arabic.isThat(text, at + 1)
        || text.key(at).startsWith("ل");
  }

  /** في عدن, بالمرفأ: a name behind a preposition. */
  private boolean isNamed(int at, int limit) {
    return at + 1 < limit && (phrases.isPlace(at + 1) && arabic.is("where", text, at)
        || phrases.nameAt(at) != null && text.key(at).startsWith("ب"));
  }

  /** مصادر «المرفأ», مصادر "أخبار الوادي": whose sources they are; {@code mark} if no body stands between the marks. */
  private int endOfMarked(int from, int mark, int limit) {
    boolean sources = mark == from + 1 && arabic.is("source", text, from);
    int close = sources ? text.closingMark(mark, limit, LONGEST_IN_MARKS + 1) : -1;
    if (close < 0 || !text.isQuotationMark(close)) return mark;
    Name name = phrases.nameAt(mark + 1);
    boolean body = name != null && name.kind() == Name.Kind.BODY && name.to() == close;
    for (int i = mark + 1; i < close && !body; i++) {
      String key = text.key(i);
      if (!text.isWord(i) || arabic.isFunction(text, i) || arabic.verbs.form(key).isPresent()
          || ArabicWords.hasTanwin(text, i)) return mark;
    }
    return close + 1;
  }

  private int further(int from, int at, int limit) {
    if (at >= limit || !text.isWord(at) || text.quoted(at) || arabic.isThat(text, at)) return at;
    String key = text.key(at);
    boolean over = arabic.is("people over", text, from) && key.equals("على");
    int complement = behindComplement(from, at, limit);
    if (complement > at) return complement;
    if (at + 1 < limit && (over || arabic.is("where", text, at))) return behindPreposition(at, limit, over);
    if (key.startsWith("ب") && key.length() > 3) return withPreposition(at, limit);
    boolean spokesman = arabic.isSpokesman(text.key(from)) && !isTold(at);
    return key.startsWith("ل") && key.length() > 3 && spokesman ? withPreposition(at, limit) : at;
  }

  /**
   * من التحقيقات behind مصدر مقرب, في بيع العطور behind مختصون: what the word before takes; {@code at} if it takes
   * nothing, or the verb does.
   */
  private int behindComplement(int from, int at, int limit) {
    String preposition = prepositionOf(at);
    if (preposition.isEmpty()) return at;
    String last = text.key(at - 1);
    boolean needed = ArabicComplements.needs(last, preposition);
    boolean taken = needed || ArabicComplements.takes(last, preposition)
        || ArabicComplements.takes(text.key(from), preposition);
    if (!taken) return at;
    boolean attached = preposition.length() < text.key(at).length();
    int noun = attached ? at : at + 1;
    if (isOccasion(noun, preposition, needed)) return at;
    int end = genitives.end(noun, limit, attached);
    Name name = phrases.nameAt(noun);
    boolean person = name != null && name.from() == noun && name.kind() == Name.Kind.PERSON && !needed;
    if (end == noun || person) return at;
    boolean content = end < limit && arabic.isThat(text, end); // أفاد مصدر بالبلدية بأن
    return needed || content || !isOfVerb(from, preposition) ? behindNear(end, limit) : at;
  }

  /** The preposition that stands at a token or is written onto it; empty if there is none. */
  private String prepositionOf(int at) {
    String key = text.key(at);
    boolean marked = key.equals("ب") && text.isQuotationMark(at + 1); // مسؤول بـ«المرفأ»
    if (marked || key.length() > 1 && arabic.is("preposition", text, at)) return key;
    boolean attached = key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل")) && !arabic.isFunction(text, at);
    return attached ? key.substring(0, 1) : "";
  }

  /** كشف مسؤول عن خطة: whether the verb before somebody takes the preposition, too. */
  private boolean isOfVerb(int from, String preposition) {
    int at = from - 1; // كشف فيه أمس مسؤول
    while (at > 0 && from - at < LONGEST_BEFORE_SUBJECT && text.isWord(at) && !arabic.isVerb(text, at)) at--;
    ArabicVerbs.Form form = arabic.verb(text, at).orElse(null);
    return form != null && (form.verb().prepositions().contains(preposition)
        || form.verb().is("such") && preposition.equals("في"));
  }

  /** في بيان, على هامش, في ظل: when or how it is said rather than where somebody belongs. */
  private boolean isOccasion(int noun, String preposition, boolean needed) {
    String key = text.key(noun);
    if (preposition.equals("ل")) return isTold(noun);
    if (preposition.equals("ب")) return arabic.isAny(text, noun, "manner", "adverb");
    String bare = ArabicWords.withoutArticle(key);
    boolean in = preposition.equals("في");
    return arabic.isTime(text, noun) || arabic.isThat(text, noun) || in && !needed && arabic.words.is("gathering", bare)
        || in && arabic.words.is("said in", needed ? key : bare)
        || arabic.isAny(text, noun, "speech", "saying", "frame", "number")
        || !needed && arabic.isDocument(text, noun) && !arabic.words.isState(bare);
  }

  /** في الدفاع المدني, من اللاعب, على المهرجان: the noun behind a preposition; {@code at} if it belongs to the verb. */
  private int behindPreposition(int at, int limit, boolean over) {
    int noun = at + 1;
    if (text.quoted(noun) || !text.isWord(noun)) return at;
    String key = text.key(noun);
    Name name = phrases.nameAt(noun);
    if (name != null && name.from() == noun && name.kind() == Name.Kind.PERSON) return at;
    // حذر مسؤولون من التعامل مع …: rather what they warn of
    boolean act = key.startsWith("الت") && !ArabicNameEnds.isPlural(key) || arabic.isVerbalNoun(key);
    boolean content = text.key(at).equals("من") && name == null && act && !isPlace(key);
    boolean occasion = content || name == null && (arabic.isTime(text, noun) || arabic.isDocument(text, noun)
        || arabic.isFunction(text, noun) || arabic.isAny(text, noun, "speech", "saying", "number", "said in", "frame"));
    int end = occasion ? noun : endOfPlace(noun, key, limit, over);
    return end == noun ? at : end;
  }

  /** بوزارة الزراعة, لشرطة الوادي, لهم: a noun with its preposition; {@code at} if it belongs to the verb. */
  private int withPreposition(int at, int limit) {
    Name name = phrases.nameAt(at);
    if (name != null && name.from() == at && name.attached()) return adjectives(name.to(), limit);
    String key = text.key(at);
    String noun = ArabicGenitives.withoutPreposition(key);
    return name == null && isPlace(noun) ? endOfPlace(at, noun, limit, false) : at;
  }

  /** الوزارة, محافظة: the noun of a body or of an area. */
  private boolean isPlace(String noun) {
    String bare = ArabicWords.withoutArticle(noun);
    return arabic.words.isHead(bare) || arabic.words.is("area", bare);
  }

  /**
   * مكتب المحافظ, محافظة عدن, القوى الوطنية: where a noun ends that the article, a genitive or a name makes definite;
   * {@code at} if nothing does.
   */
  private int endOfPlace(int at, String noun, int limit, boolean any) {
    Name name = phrases.nameAt(at);
    if (name != null && name.from() == at && !name.attached()) return adjectives(name.to(), limit);
    if (noun.startsWith("ال") && noun.length() > 4) return adjectives(at + 1, limit);
    int last = at;
    while (last < limit && last - at < LONGEST_GENITIVE && text.isWord(last) && !text.quoted(last)) {
      Name inner = phrases.nameAt(last);
      if (last > at && inner != null && inner.from() == last && !inner.attached()) return adjectives(inner.to(), limit);
      if (last > at && (arabic.isFunction(text, last) || arabic.verbs.form(text.key(last)).isPresent())) return at;
      if (last > at && ArabicWords.opensWithArticle(text, last)) break;
      last++;
    }
    boolean definite = last > at && last < limit && ArabicWords.opensWithArticle(text, last)
        && !text.quoted(last);
    return definite && (any || isPlace(noun)) ? adjectives(last + 1, limit) : at;
  }

  /** الدفاع المدني, الأمانة العامة للجامعة: behind what is definite the adjectives with the article. */
  private int adjectives(int from, int limit) {
    int at = from;
    while (at < limit && text.isWord(at) && text.quoted(at) == text.quoted(from - 1) && phrases.nameAt(at) == null
        && isAdjective(text.key(at))) at++;
    boolean general = at > from && text.key(at - 1).equals("العامة");
    if (general && at < limit && text.key(at).startsWith("لل") && !isTold(at)) return at + 1;
    return behindNear(at, limit);
  }

  /** القوات الموالية للحكومة: an adjective that says to whom something is near or whom it opposes, and who that is. */
  private int behindNear(int at, int limit) {
    boolean near = at + 1 < limit && ArabicWords.opensWithArticle(text, at) && !text.quoted(at)
        && ArabicComplements.needs(text.key(at), "ل");
    if (!near || !text.isWord(at + 1) || !text.key(at + 1).startsWith("ل") || isTold(at + 1)) return at;
    Name name = phrases.nameAt(at + 1);
    if (name != null && name.from() == at + 1 && name.attached()) return name.to();
    return text.key(at + 1).startsWith("لل") ? at + 2 : at;
  }

  private boolean isAdjective(String key) {
    if (!key.startsWith("ال") || key.length() < 5 || ArabicComplements.needs(key, "ل")) return false;
    return arabic.isNational(key) || key.equals("العام") || key.equals("العامة") || key.equals("العليا")
        || arabic.role(key).isEmpty() && (key.endsWith("ي") || key.endsWith("ية"));
  }

  /** لرويترز, للصحفيين, لصحيفة المرفأ: to whom it is said. */
  private boolean isTold(int at) {
    String key = text.key(at);
    if (arabic.isAny(text, at, "told", "told by its kind")) return true;
    Name name = phrases.nameAt(at);
    String noun = ArabicWords.withoutArticle(ArabicGenitives.withoutPreposition(key));
    return name != null && !arabic.words.isHead(noun) || arabic.words.is("medium", noun);
  }
}
