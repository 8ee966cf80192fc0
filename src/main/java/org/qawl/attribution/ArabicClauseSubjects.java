package org.qawl.attribution;

/**
 * Which of the names in a sentence may be its subject, so that a later verb without one means whoever bears the name.
 *
 * <pre>
 * وفي بيان مقتضب، هنأ الاتحاد …         the body behind the verb with which the clause begins
 * عن الرئيس السابق سمير حداد …        not whose post hangs on a preposition
 * بعد ترحيب الشيخ سمير حداد …         nor who completes what is done
 * وعن لقاء سمير حداد، قال …           nor who is named before the comma of an aside
 * </pre>
 */
final class ArabicClauseSubjects {
  /** How many words of a post and its titles stand right before a name. */
  private static final int LONGEST_TITLE = 7;
  /** And how many with the body in which the post is. */
  private static final int LONGEST_POST = 10;
  /** How far before its preposition a post stands. */
  private static final int LONGEST_NOUN = 4;
  /** The classes of words that stand before a name beside its posts. */
  private static final String[] TITLES = {"title", "honorific", "owner of honour", "honour", "royal"};

  private final ArabicWords arabic;

  ArabicClauseSubjects(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** Whether a name can be the subject of its sentence. */
  boolean isSubject(Text text, Name name, Text.Sentence sentence) {
    if (!name.speaks()) return false;
    if (text.quoted(name.from())) return isMarkedSubject(text, name, sentence);
    if (name.from() == sentence.from()) return true;
    if (arabic.isInTopic(text, sentence.from(), name.from())) return false;
    if (name.kind() == Name.Kind.PERSON && isAside(text, sentence.from(), name.from())) return false;
    int before = name.from() - 1;
    if (before > sentence.from() && name.kind() == Name.Kind.PERSON && isOfHisKin(text, before)) before--;
    if (text.isMark(before, '(') || isPreposition(text, before) && !arabic.hasPronoun(text.key(before))) return false;
    if (name.kind() != Name.Kind.PERSON) return isFirst(text, before, sentence);
    return !isGovernedPost(text, sentence.from(), before) && !isGenitive(text, sentence.from(), before);
  }

  /** تخاف على ابنتها يارا, تعلم من والده سمير: whether the word before a name calls its bearer somebody's relative. */
  private boolean isOfHisKin(Text text, int before) {
    return arabic.ownerOf(text.key(before), "kin") != null;
  }

  /** منظمة «نسيم» المعنية …, هنأت منظمة «نسيم» …: a body between marks, its noun before it as the subject. */
  private boolean isMarkedSubject(Text text, Name name, Text.Sentence sentence) {
    int noun = name.from() - 2;
    boolean marked = name.kind() == Name.Kind.BODY && name.to() < text.size() && !text.quoted(name.to());
    if (!marked || noun < sentence.from() || !text.isQuotationMark(name.from() - 1)) return false;
    if (!arabic.words.isHead(text.bareKey(noun))) return false;
    return noun == sentence.from() || !isPreposition(text, noun - 1) && isFirst(text, noun - 1, sentence);
  }

  /** Whether the word before a body is the verb with which the clause begins: وفي بيان مقتضب، هنأ الاتحاد …. */
  private boolean isFirst(Text text, int before, Text.Sentence sentence) {
    boolean behindAside = before > sentence.from() && before - sentence.from() < 8 && text.isComma(before - 1)
        && isPreposition(text, sentence.from());
    return before - sentence.from() < 2 || behindAside;
  }

  /** بعد … ترحيب الشيخ سمير حداد: the name behind its titles hangs on the name of an action. */
  private boolean isGenitive(Text text, int from, int before) {
    int at = before;
    while (at > from && at > before - LONGEST_TITLE && isPartOfTitle(text, at)) at--;
    String key = text.key(at);
    if (at == from || !text.isWord(at) || arabic.isVerb(text, at)) return false;
    // حكومة الملك سمير حداد: no verb ends in ة
    boolean feminine = key.endsWith("ة") && !arabic.hasArticle(text, at) && key.length() > 3;
    return feminine || !arabic.hasArticle(text, at) && arabic.isActionNoun(ArabicWords.withoutConjunction(key));
  }

  private static boolean isPreposition(Text text, int i) {
    return text.isJoined("preposition", i);
  }

  /**
   * عن الرئيس السابق سمير حداد, من مساعد مدير الشرطة سمير حداد: the post before the name hangs on a preposition, so the
   * name does.
   */
  private boolean isGovernedPost(Text text, int from, int before) {
    for (int i = before; i >= from && i > before - LONGEST_POST; i--) {
      if (text.isMark(i) || text.quoted(i) || arabic.isVerb(text, i) && !isPartOfTitle(text, i)) return false;
      String key = text.key(i);
      // لمعالي الوزير سمير حداد, لخادم الحرمين
      boolean carried = key.length() > 4 && (key.startsWith("ل") || key.startsWith("ب"));
      boolean attached = carried && (isPartOfTitle(key.substring(1))
          || key.startsWith("لل") && isPartOfTitle("ال" + key.substring(2)));
      boolean behind = i < before && isPreposition(text, i) && isPartOfTitle(text, i + 1);
      if (attached || behind) return !isPostBefore(text, from, i);
    }
    return false;
  }

  /** مدير شركة النسيم: whether a body is named in a post that stands before it. */
  boolean isInPost(Text text, Name body, Text.Sentence sentence) {
    for (int i = body.from() - 1; i >= sentence.from() && i > body.from() - LONGEST_NOUN; i--) {
      if (arabic.isPost(text, i)) return true;
    }
    return false;
  }

  /** نائبة الممثلة الخاصة للأمين العام: whether the preposition belongs to a post before it. */
  private boolean isPostBefore(Text text, int from, int at) {
    for (int i = at - 1; i >= from && i > at - LONGEST_NOUN; i--) if (isPartOfTitle(text, i)) return true;
    return false;
  }

  /** وعن لقاء سمير حداد، قال …: whoever is named in the phrase before the comma is not the subject. */
  private boolean isAside(Text text, int from, int to) {
    if (!isPreposition(text, from)) return false;
    if (to - from > 2 && isBehindPredicate(text, to)) return false;
    for (int i = from + 1; i < to; i++) {
      if (text.isComma(i) || arabic.isVerb(text, i) || endsPhrase(text, i)) return false;
      if (i - from > 15) return false;
    }
    for (int i = to; i < text.size() && i < to + 10; i++) if (text.isComma(i)) return true;
    return false;
  }

  /** وفي الصف الأخير كانت لينا حداد …, وعلى المقعد يجلس سمير حداد …: the sentence's verb right before its subject. */
  private boolean isBehindPredicate(Text text, int name) {
    String verb = text.key(name - 1);
    boolean his = verb.length() == 4 && verb.startsWith("ي") && !text.isMark(name - 1)
        && !arabic.isGivenName(text, name - 1);
    return his || arabic.is("was", text, name - 1);
  }

  /** وفي مستهل الجلسة عرض …: behind a definite noun an indefinite word that is no post begins the clause. */
  private boolean endsPhrase(Text text, int i) {
    String key = text.key(i);
    return arabic.hasArticle(text, i - 1) && text.isWord(i) && !text.startsWithAl(i) && !key.startsWith("و")
        && !key.startsWith("ل") && !key.startsWith("ب") && arabic.role(text, i).isEmpty() && !arabic.isFunction(text, i)
        && !arabic.isGivenName(text, i) && !arabic.isPlace(text, i) && !arabic.isHead(text, i);
  }

  /** وأضاف الوزير سمير حداد: whether a clause begins right before a name with its post and titles, or before its verb. */
  boolean opensClause(Text text, Name name, Text.Sentence sentence) {
    int before = name.from() - 1;
    while (before > sentence.from() && before > name.from() - LONGEST_TITLE
        && isPartOfTitle(text, before)) before--;
    if (before < sentence.from() || text.isMark(before)) return true;
    return arabic.isVerb(text, before) || arabic.is("conjunction", text, before);
  }

  private boolean isPartOfTitle(Text text, int i) {
    return arabic.isPost(text, i) || arabic.isNational(text, i)
        || arabic.isAny(text, i, TITLES);
  }

  private boolean isPartOfTitle(String key) {
    return arabic.isPost(key) || arabic.isNational(key)
        || arabic.words.isAny(key, TITLES);
  }
}
