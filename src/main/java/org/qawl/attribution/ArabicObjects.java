package org.qawl.attribution;

/**
 * Whom a verb calls on, where he stands behind it like a subject but does not agree with it.
 *
 * <pre>
 * ودعا الحكومة إلى …          a verb of his, and a noun of hers
 * وطالب الجهات المعنية بفتح …   or a plural of things, which goes with hers
 * وحث الجانبين على …          a noun that is no subject by its ending
 * ودعت المجتمع الدولي إلى …    a verb of hers, and a noun and adjective of his
 * ووصف الاتفاق بأنه …         a thing that speaks of nothing, with what it is called at once behind it
 * واعتبر القرار خطأ كبيراً      or what it is taken for
 * </pre>
 */
final class ArabicObjects {
  /** How far behind such a noun stands what one calls on him for. */
  private static final int FARTHEST = 10;
  private static final int LONGEST_THING = 4;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicContents contents;

  ArabicObjects(ArabicSentence sentence, ArabicContents contents) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.contents = contents;
  }

  /** Where the search for what is said goes on behind the object of a verb; -1 if it may be the subject. */
  int behind(int at, int verb, ArabicVerbs.Form form) {
    boolean first = form.joined() || verb == in.from;
    if (!first || form.object() || at >= in.to) return -1;
    int described = form.verb().is("whom") || form.verb().is("such") ? behindThing(at, form) : -1;
    if (described >= at) return described;
    if (!form.verb().is("pronoun") || !isObject(at, form)) return -1;
    for (int k = at + 1; k < in.to && k <= at + FARTHEST; k++) {
      Name name = in.subjects.nameAt(k);
      // ودعا المواطنين رئيس البلدية سمير حداد إلى …: the subject stands behind it
      if (name != null && name.kind() == Name.Kind.PERSON && !in.isGoverned(name.from())) return -1;
      if (arabic.isThat(text, k) || isOwn(k, form)) return k;
      boolean finite = arabic.isVerb(text, k) && !ArabicWords.opensWithArticle(text, k);
      if (finite || text.isMark(k) || text.quoted(k)) break;
    }
    return -1;
  }

  /**
   * أبلغ مصرفيين بأن, أخبرت نواباً في المجلس أن: behind people in the accusative, up to what they are told; else
   * {@code at}.
   */
  int behindPeople(int at) {
    String key = text.key(at);
    boolean people = arabic.isPeopleInPlural(key) || key.endsWith("يين") && ArabicNameEnds.isPlural(key);
    boolean plural = people && key.endsWith("ين") && !ArabicWords.opensWithArticle(text, at);
    boolean broken = ArabicWords.hasTanwin(text, at) && key.endsWith("ا")
        && arabic.isUnnamed(key.substring(0, key.length() - 1));
    if (!plural && !broken || in.subjects.nameAt(at) != null) return at;
    int end = at + 1;
    while (end < in.to && end <= at + LONGEST_THING && text.isWord(end) && !arabic.isThat(text, end)
        && in.subjects.nameAt(end) == null) end++;
    return end < in.to && arabic.isThat(text, end) ? end : at;
  }

  /** «شكراً لكم»، خاطب الحضور; خاطبت جمهورها: whether those stand here to whom somebody speaks. */
  boolean isAudience(int at, ArabicVerbs.Form form) {
    return form.verb().is("pronoun") && form.verb().quotesOnly() && arabic.isNoun("audience", text.key(at));
  }

  /**
   * ووصف الاتفاق الأخير بأنه …: behind a thing that somebody calls something; واعتبر القرار خطأ: at the thing that he takes
   * for something; -1 if neither stands here.
   */
  private int behindThing(int at, ArabicVerbs.Form form) {
    boolean definite = ArabicWords.opensWithArticle(text, at);
    int end = at;
    while (end < in.to && end < at + LONGEST_THING && isOfThing(end)
        && (end == at || ArabicWords.opensWithArticle(text, end))) end++;
    // ووصف التقرير الوضع بأنه خطر: the document speaks
    if (end == at || end - at > 1 && arabic.isDocument(text, at) || !definite && end - at < 2) return -1;
    if (form.verb().is("whom")) return end < in.to && isOwn(end, form) ? end : -1;
    // يعتبر القرار خطأ is "it is considered" as well
    boolean sure = form.aspect() == ArabicVerbs.Aspect.PERFECT
        || form.gender() == Gender.FEMALE && !text.key(at).endsWith("ة") && !arabic.is("plural of things", text, at);
    return definite && sure && contents.isTaken(at) ? at : -1;
  }

  /** القرار, الأخير: a word of the noun phrase for a thing, and for nobody who might speak. */
  private boolean isOfThing(int k) {
    String key = text.key(k);
    String noun = ArabicWords.withoutArticle(key);
    return text.isWord(k) && !text.quoted(k) && in.subjects.nameAt(k) == null && !arabic.isFunction(text, k)
        && !isSomebody(k) && !arabic.isPeople(key) && !arabic.words.isHead(noun) && !arabic.is("called on", text, k)
        && !arabic.isThat(text, k) && (ArabicWords.opensWithArticle(text, k) || !key.startsWith("ب"));
  }

  private boolean isOwn(int k, ArabicVerbs.Form form) {
    String key = text.key(k);
    for (String preposition : form.verb().prepositions()) {
      boolean own = preposition.length() > 1 ? key.equals(preposition)
          : key.length() > 3 && key.startsWith(preposition) && in.subjects.nameAt(k) == null;
      if (own) return true;
    }
    return false;
  }

  private boolean isObject(int at, ArabicVerbs.Form form) {
    String noun = text.key(at);
    Name name = in.subjects.nameAt(at);
    boolean named = name != null && (name.from() != at || name.kind() != Name.Kind.BODY);
    if (named || !noun.startsWith("ال") || !text.isWord(at)) return false;
    if (noun.endsWith("ين") && noun.length() > 6 && arabic.isPeople(noun.substring(0, noun.length() - 2) + "ون")
        || arabic.is("called on", text, at)) return true;
    boolean hers = noun.endsWith("ة") || noun.endsWith("ات");
    String next = text.key(at + 1);
    boolean adjective = next.startsWith("ال") && next.length() > 4 && arabic.role(text, at + 1).isEmpty();
    if (form.gender() == Gender.MALE) {
      return hers && !arabic.isPeople(noun) || arabic.is("plural of things", text, at)
          || adjective && next.endsWith("ة") && !isSomebody(at);
    }
    boolean his = adjective && !next.endsWith("ة") && !next.endsWith("ى") && !next.endsWith("ات");
    boolean body = !adjective && arabic.words.isHead(ArabicWords.withoutArticle(noun)); // وطالبت الجيش
    boolean singular = !arabic.is("plural of things", text, at) && !hers;
    return form.gender() == Gender.FEMALE && singular && (his || body);
  }

  private boolean isSomebody(int at) {
    return !arabic.role(text, at).isEmpty() || arabic.isUnnamed(text, at);
  }
}
