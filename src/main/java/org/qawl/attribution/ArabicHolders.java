package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a post of which more is said than the other rules follow, if what he says begins right behind his name.
 *
 * <pre>
 * نائب رئيس النادي والمشرف على الفريق سمير حداد أن         a second post with a preposition of its own
 * مديرة برنامج الحركة للدفاع عن الأسرة لينا خوري إن         a body with one
 * المتحدث باسم الشرطة المحلية حسيب أمس أن                a name that nobody knows, and a time
 * وزير النقل "بدر محمد حداد" إلى أن                     a name between marks
 * </pre>
 */
final class ArabicHolders {
  /** How long the title of a work in marks is, the marks included. */
  private static final int LONGEST_WORK = 7;
  /** How far behind the first word of a post what its holder says begins. */
  private static final int FARTHEST = 24;
  private static final int LONGEST_NAME = 4;

  private final ArabicNounPhrases phrases;
  private final ArabicWords arabic;
  private final Text text;

  ArabicHolders(ArabicNounPhrases phrases) {
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** The name right before what the holder of the post at {@code from} says; null if none stands there. */
  @Nullable Name beforeContent(int from, int limit) {
    // مسؤول في مكتب الوزير سمير حداد
    boolean nameless = arabic.isUnnamed(text, from) && !ArabicWords.opensWithArticle(text, from)
        && !arabic.isSpokesman(text.key(from));
    if (nameless || from > 0 && mayTakePerson(from - 1)) return null;
    int content = contentBehind(from, limit);
    if (content < 0) return null;
    Name known = phrases.nameAt(content - 1);
    boolean person = known != null && known.kind() == Name.Kind.PERSON && known.to() == content && !known.attached();
    int first = !person || !isComplete(known.from()) && !phrases.isTitle(known.from() - 1)
        ? firstUnknown(from, person ? known.from() : content) : known.from();
    if (first <= from + 1 || first == content || !isHeld(from, first)) return null;
    boolean titled = phrases.isTitle(first - 1);
    boolean one = content - first == 1 && !titled;
    return one && !person || !titled && !isComplete(first) ? null : ArabicPersonNames.person(text, first, content);
  }

  /** الوزير "بدر محمد حداد" إلى أن: two to four words between marks that end with a name; null if these are none. */
  @Nullable Name inMarks(int mark, int limit) {
    int close = text.closingMark(mark, limit, LONGEST_NAME + 1);
    if (close < 0 || close - mark < 3) return null;
    int first = phrases.isTitle(mark + 1) ? mark + 2 : mark + 1;
    Name last = phrases.nameAt(close - 1);
    boolean person = last != null && last.kind() == Name.Kind.PERSON && last.to() == close && !last.attached();
    int unknown = person ? last.from() : close;
    for (int i = first; i < unknown; i++) if (!mayBePart(i, i == first)) return null;
    return close - first > 1 && (person || first > mark + 1) ? ArabicPersonNames.person(text, first, close) : null;
  }

  /** اتهم, حذر, أخبر: a verb behind which a name may be that of whom it calls on. */
  private boolean mayTakePerson(int at) {
    ArabicVerbs.Form form = arabic.verb(text, at).orElse(null);
    return form == null || form.aspect() == ArabicVerbs.Aspect.PARTICIPLE || form.object()
        || form.verb().is("pronoun") || form.verb().is("told") || form.verb().is("such");
  }

  /** Where أن, a colon, أمس أن, في تصريح or a comma before them stands; -1 if something else begins before. */
  private int contentBehind(int from, int limit) {
    for (int i = from + 2; i < limit && i - from < FARTHEST; i++) {
      if (isContent(i) || isAside(i) && text.isWord(i - 1)) return i;
      if (text.isComma(i) && (isContent(i + 1) || isAside(i + 1))) return i;
      if (text.isComma(i) && isFurtherPost(i + 1)) continue;
      if (text.isMark(i) || text.quoted(i) || endsPost(i)) return -1;
    }
    return -1;
  }

  /** مدير الإدارة، رئيس اللجنة، وقائد الفريق سمير حداد. */
  private boolean isFurtherPost(int at) {
    return !arabic.role(text, at).isEmpty() && !arabic.isUnnamed(text, at);
  }

  /** أن, إلى أن, a colon, a quotation. */
  private boolean isContent(int at) {
    if (phrases.isClosed(at)) return true;
    if (at + 1 < text.size() && text.isQuotationMark(at) && text.quoted(at + 1)) {
      return text.closingMark(at, text.size(), LONGEST_NAME) < 0;
    }
    return arabic.is("preposition", text, at) && at + 1 < text.size() && arabic.isThat(text, at + 1);
  }

  /** في تصريح, أمس أن, للصحفيين. */
  private boolean isAside(int at) {
    String key = text.key(at);
    if (key.equals("في") || key.equals("خلال")) return arabic.is("said in", text, at + 1);
    if (key.equals("عبر")) return arabic.is("said in", text, at + 1) || text.key(at + 1).endsWith("ه"); // عبر حسابه
    boolean time = arabic.isTime(text, at) || arabic.is("adverb", text, at);
    if (time) return isContent(at + 1) || isContent(at + 2);
    Name told = phrases.nameAt(at);
    boolean toBody = told != null && told.from() == at && told.attached() && key.startsWith("ل"); // لصحيفة المرفأ أن
    return toBody && isContent(told.to()) || arabic.is("told", text, at);
  }

  private boolean endsPost(int at) {
    if (phrases.nameAt(at) != null) return false;
    return arabic.isAny(text, at, "relative", "pronoun", "negation", "clause particle") || arabic.isSo(text, at)
        || arabic.isVerb(text, at) && arabic.role(text, at).isEmpty() && !ArabicWords.opensWithArticle(text, at)
        || ArabicWords.hasTanwin(text, at);
  }

  /**
   * The first of the words that end at a token and could be a name; the token itself if they are none. A given name
   * lets everyday words follow: حسيب صديقي.
   */
  private int firstUnknown(int from, int end) {
    boolean strict = true;
    for (int first = end - 1; first > from + 1 && end - first <= LONGEST_NAME; first--) {
      Name name = phrases.nameAt(first);
      boolean alone = name == null || name.to() - name.from() == 1 && name.kind() != Name.Kind.PERSON; // نزيه النصر
      if (!alone || !mayFollow(first) || phrases.isTitle(first)) return end;
      strict &= mayBePart(first, false);
      boolean given = arabic.isGivenName(text, first) && arabic.isWrittenAsName(text, first) && name == null;
      if (!isComplete(first) && !phrases.isTitle(first - 1)) continue;
      return given || strict && mayBePart(first, true) ? first : end;
    }
    return end;
  }

  /** Whether a word may stand in a name behind a given name. */
  private boolean mayFollow(int at) {
    String key = text.key(at);
    boolean family = arabic.isSurname(text, at) || arabic.isPlain("trade as family", text, at);
    boolean behindGiven = arabic.isGivenName(text, at - 1) && ArabicWords.opensWithArticle(text, at)
        && !arabic.isTime(text, at); // صالح القاضي
    if (arabic.isGivenName(text, at) || family || behindGiven) return true;
    return text.isWord(at) && text.token(at).type() != Token.Type.NUMBER && key.length() > 1
        && !arabic.isFunction(text, at) && !arabic.isTime(text, at) && !arabic.isNational(text, at)
        && arabic.role(text, at).isEmpty() && !arabic.isHead(text, at) && !arabic.isUnnamed(text, at)
        && !arabic.isVerb(text, at) && !key.startsWith("لل") && !key.startsWith("بال") && !key.startsWith("وال")
        && !ArabicWords.hasTanwin(text, at) && !key.endsWith("ية")
        && !arabic.isAny(text, at, "measure", "number", "age");
  }

  private boolean mayBePart(int at, boolean begins) {
    String key = text.key(at);
    if (!text.isWord(at) || text.token(at).type() == Token.Type.NUMBER
        || arabic.isAny(text, at, "measure", "number", "age")) return false;
    if (arabic.isGivenName(text, at) && arabic.isWrittenAsName(text, at)) return true;
    boolean article = ArabicWords.opensWithArticle(text, at);
    boolean family = article && key.endsWith("ي") && !arabic.isNational(text, at) && arabic.role(text, at).isEmpty();
    if (article) return !begins && (family || arabic.isSurname(text, at)) && arabic.role(text, at).isEmpty();
    if (key.length() < 2 || arabic.isEveryday(text, at) && !arabic.isSurname(text, at)) return false;
    boolean carried = key.length() > 3 && (key.startsWith("ل") || key.startsWith("ب"))
        && (arabic.isEveryday(key.substring(1)) || arabic.words.isHead(key.substring(1)));
    if (carried) return false; // لسوق
    return !arabic.isFunction(text, at) && arabic.role(text, at).isEmpty() && !arabic.isHead(text, at)
        && !arabic.isUnnamed(text, at) && !arabic.isPlace(text, at) && !arabic.isVerb(text, at)
        && !arabic.hasPronoun(key) && arabic.carried(key).equals(key) && !key.startsWith("لل")
        && !key.startsWith("بال") && !key.startsWith("وال") && !ArabicWords.hasTanwin(text, at)
        && !(begins && key.startsWith("و") && arabic.isEveryday(key.substring(1)))
        && !arabic.traps.isNoName(key) && !arabic.isVerbalNoun(key) && !key.endsWith("ية");
  }

  /** Whether the words before a name are complete without it: a definite one, a place, a body or its marks. */
  private boolean isComplete(int first) {
    int last = first - 1;
    Name name = phrases.nameAt(last);
    String key = text.key(last);
    return arabic.isDefinite(key) || arabic.hasArticle(text, last) || arabic.isPlace(text, last)
        || name != null && name.kind() != Name.Kind.PERSON
        || last > 0 && arabic.is("area", text, last - 1); // منطقة عسير
  }

  /**
   * Whether nobody else is spoken of between the post and the name: المشرف على الفريق سمير حداد, but قال الكاتب عن الشاعر
   * سمير حداد إنه and رئيس النادي لقاء سمير حداد.
   */
  private boolean isHeld(int from, int first) {
    ArabicVerbs.Form verb = arabic.verb(text, from - 1).orElse(null);
    for (int i = from + 1; i < first; i++) {
      if (phrases.nameAt(i) != null && phrases.nameAt(i).kind() == Name.Kind.PERSON) return false;
      if (!arabic.is("outward", text, i)) continue;
      boolean ofPost = arabic.words.is("post with preposition", arabic.role(text, i - 1));
      if (ofPost) continue;
      if (verb != null && verb.verb().prepositions().contains(text.key(i))) return false;
      boolean somebody = phrases.isTitle(i + 1) || !arabic.role(text, i + 1).isEmpty()
          || arabic.isUnnamed(text, i + 1);
      if (somebody || i + 1 == first) return false;
    }
    return true;
  }

  /**
   * صاحبة «النسيم», مخرج فيلم «النسيم»: whoever made a work or plays in it, who is named elsewhere; null if nobody stands
   * here.
   */
  @Nullable Subject author(int at, int limit) {
    int title = arabic.is("titled work", text, at + 1) ? at + 2 : at + 1;
    int work = arabic.is("author", text, at) ? text.closingMark(title, limit, LONGEST_WORK) : -1;
    if (work <= at || phrases.nameAt(work + 1) != null) return null;
    return Subject.person(text.key(at).endsWith("ة") ? Gender.FEMALE : Gender.MALE, work + 1);
  }
}
