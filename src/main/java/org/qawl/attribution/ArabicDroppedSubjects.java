package org.qawl.attribution;

/** Whether a verb beside which no subject stands can mean whoever spoke before. */
final class ArabicDroppedSubjects {
  /** How far before a verb the كان stands whose subject is between them. */
  private static final int FARTHEST_WAS = 12;
  /** How many words in marks are the name of the verb's subject rather than a quotation. */
  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_CONDITION = 3;
  /** How far from its beginning a sentence names the state of which it tells. */
  private static final int FARTHEST_STATE = 8;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicFirstVerb opening;

  ArabicDroppedSubjects(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.opening = new ArabicFirstVerb(sentence);
  }

  /**
   * @param asked whether the sentence says that somebody was asked
   * @param goesOn whether the sentence has a cue before it
   * @param asWell whether the words before the verb are what it reports
   */
  boolean mayMeanWhoeverSpoke(
      int i, ArabicVerbs.Form form, int content, boolean asked, boolean goesOn, boolean asWell) {
    return canLackSubject(i, form, content, asked) && !isNobodys(i, form, goesOn, asWell)
        && !isOfUnread(i, form, content) && !isSupposed(i, form) && !isInBrackets(i) && !isOfState(i, form);
  }

  /** رفضت مصر التدخل، وشددت على …: what goes on is what a state does, and nobody says it. */
  private boolean isOfState(int i, ArabicVerbs.Form form) {
    if (!form.joined()) return false;
    for (int k = in.from + 1; k < i && k < in.from + FARTHEST_STATE; k++) {
      Name name = in.subjects.nameAt(k);
      if (name == null) continue;
      if (name.kind() != Name.Kind.PLACE || name.attached() || name.from() < k) return false;
      String verb = text.bareKey(k - 1);
      boolean hers = verb.endsWith("ت") && form.gender() == Gender.FEMALE && arabic.role(text, k - 1).isEmpty()
          && !arabic.isFunction(text, k - 1) && !arabic.hasArticle(text, k - 1);
      return (hers || arabic.isVerb(text, k - 1)) && !isNamedBetween(name.to(), i);
    }
    return false;
  }

  private boolean isNamedBetween(int from, int to) {
    for (int k = from; k < to; k++) {
      Name name = in.subjects.nameAt(k);
      boolean free = name != null && name.kind() != Name.Kind.PLACE && !name.attached();
      if (free && !in.isGoverned(name.from())) return true;
    }
    return false;
  }

  /** بياناً قال فيه إن …: the verb of a relative clause, whose subject is that of the sentence. */
  boolean isInside(int i) {
    boolean inside = i > in.from && text.isWord(i - 1) && in.isInside(i + 1);
    return inside && in.verb(i - 1).isEmpty();
  }

  /** Whether somebody is named in the sentence before a verb who may be its subject. */
  boolean isPersonBefore(int i) {
    for (int k = in.from; k < i; k++) {
      Name name = in.subjects.nameAt(k);
      boolean person = name != null && name.kind() == Name.Kind.PERSON && !name.attached();
      if (person && !in.isGoverned(name.from())) return true;
    }
    return false;
  }

  /**
   * لوحة جميلة، تشير إلى …: behind a comma a verb in the imperfect tells of the noun before it, unless somebody speaks
   * in the sentence already; and ويعتقد أنه قتل is "it is believed".
   */
  private boolean isNobodys(int i, ArabicVerbs.Form form, boolean goesOn, boolean afterQuotation) {
    if (form.aspect() != ArabicVerbs.Aspect.IMPERFECT || goesOn || afterQuotation || isPersonBefore(i)) return false;
    boolean clause = !form.joined() && i > in.from && text.isComma(i - 1) && !in.colonFollows(i)
        && !in.isJoined("preposition", in.from) && !isBehindClauseOfHis(i, form);
    return clause || form.verb().is("opinion") && !form.verb().is("noun-like") && thatIsNext(i)
        && form.gender() != Gender.FEMALE;
  }

  /** وإذ يستبعد عودة القتال، يحذر من أن …: the clause before tells of the same person, who is not named in it. */
  private boolean isBehindClauseOfHis(int i, ArabicVerbs.Form form) {
    return in.isJoined("while", in.from) && form.gender() != Gender.MANY
        && opening.dropsSubject(i, form.gender());
  }

  private boolean thatIsNext(int i) {
    return i + 1 < in.to && arabic.isThat(text, i + 1);
  }

  /** Whether a verb that no subject stands beside can mean whoever spoke before. */
  private boolean canLackSubject(int i, ArabicVerbs.Form form, int content, boolean asked) {
    if (isInside(i)) return content >= 0;
    // كوريا الجنوبية تدعو جارتها إلى …: a state that stands before the verb is its subject
    Name before = i > in.from && !form.joined() ? in.nameEndingAt(i - 1) : null;
    if (before != null && before.kind() == Name.Kind.PLACE && !in.isGoverned(before.from()) && !before.attached()) {
      return false;
    }
    // انتقد سمير حداد التقرير وقال إن …: the document is what somebody named does something to
    if (in.isDocumentBefore(i) && !(form.joined() && isPersonBefore(i))) return false;
    // أما المملكة، …، فدعت إلى …: the verb's subject stands behind أما
    if (in.bareKey(in.from).equals("اما") && form.joined() && text.key(i).startsWith("ف")
        && !in.is("preposition", in.from + 1)) return false; // but أما عن الطريق، فقال
    // لكن موظفاً سابقاً في السجل، طلب …، قال إن: who stands behind لكن is the subject
    if (!form.joined() && isAccusativeBefore(i)) return false;
    boolean purpose = text.key(i).startsWith("ل") && form.aspect() == ArabicVerbs.Aspect.IMPERFECT
        && !form.verb().id().startsWith("l");
    if (purpose && content >= 0 && in.is("preposition", content) && !arabic.isThat(text, content + 1)) return false;
    boolean topic = form.joined() && in.bareKey(in.from).equals("اما"); // أما سمير حداد فلا يرى …، ويتوقع أن
    boolean impersonal = in.is("impersonal", i) && !topic && !isAboutTopic(i, form);
    if (impersonal || isWish(i, form) || form.object() && text.key(i).endsWith("نا")) return false;
    if (form.verb().is("noun-like") && content < 0) return false;
    if (!hasRoomForPronoun(i, form, content, asked)) return false;
    boolean weak = content >= 0 && !arabic.isThat(text, content) && !text.quotationOpensAt(content)
        && !text.token(Math.max(content - 1, in.from)).isColon() && !in.is("preposition", content);
    return !weak || !form.verb().takes("noun") || form.joined() || i == in.from || text.key(i - 1).equals("بل");
  }

  /** وبخصوص الجسر، ذكر أن …: behind what he speaks of, whoever spoke before goes on; and ذكّر is no passive. */
  private boolean isAboutTopic(int i, ArabicVerbs.Form form) {
    boolean says = form.aspect() == ArabicVerbs.Aspect.PERFECT && form.verb().takes("quote");
    boolean about = i > in.from && text.isComma(i - 1) && arabic.isTopic(text, in.from);
    return says && (about || text.token(i).text().indexOf('\u0651') >= 0);
  }

  /** وهو ما يدعو إلى الحذر, مما يؤكد أن …: what the sentence has told shows it, and nobody says so; but ما وصفه بـ…. */
  private boolean isShownByWhat(int i, ArabicVerbs.Form form) {
    if (i == in.from || form.joined() || form.object() || in.isCiting(i)) return false;
    String what = in.bareKey(i - 1);
    boolean thing = what.equals("ما") || what.equals("مما") || what.equals("بما");
    return thing && form.aspect() == ArabicVerbs.Aspect.IMPERFECT && form.gender() == Gender.MALE;
  }

  private boolean isAccusativeBefore(int i) {
    for (int k = i - 2; k >= in.from && !text.quoted(k); k--) {
      boolean but = in.is("but", k) || in.isJoined("other that", k) && arabic.isThat(text, k + 1);
      if (!but && (k > in.from || !in.isJoined("conjunction", k))) continue;
      int noun = arabic.isThat(text, k + 1) ? k + 2 : k + 1; // بيد أن طبيباً
      String key = text.key(noun);
      boolean nameless = key.endsWith("ا") && arabic.isUnnamed(key.substring(0, key.length() - 1)); // لكن مصدرا
      if (noun < i && (ArabicWords.hasTanwin(text, noun) || nameless)) return true;
    }
    return false;
  }

  /** أردت أن يوضح: the verb behind أن tells what somebody should say. */
  private boolean isWish(int i, ArabicVerbs.Form form) {
    return i > in.from && text.key(i - 1).equals("ان") && form.aspect() == ArabicVerbs.Aspect.IMPERFECT
        && !(i > in.from + 1 && text.key(i - 2).equals("قبل")); // قبل أن يضيف: …
  }

  /**
   * Whether the clause begins with the verb, so that its subject can be a pronoun: in لفتة الشركة تشير إلى the unknown
   * noun before it speaks or does not, and in هناك من يؤكد nobody does.
   */
  private boolean hasRoomForPronoun(int i, ArabicVerbs.Form form, int content, boolean asked) {
    boolean about = content >= 0 && in.is("preposition of verbs", content) && !arabic.isThat(text, content + 1);
    // أعلن عن صفقة: it was announced
    if (about && !form.joined() && form.aspect() == ArabicVerbs.Aspect.PERFECT && i == in.from) return false;
    if (asked) return true;
    if (isShownByWhat(i, form)) return false;
    if (in.opensClause(i, form) || in.isJoined("copula", i - 1) || arabic.isThat(text, i - 1)) return true;
    if (in.is("who", i - 1) || in.is("what", i - 1) || text.key(i - 1).equals("من")
        || text.key(i - 1).equals("ممن") || text.key(i - 1).equals("لمن")) return false;
    // وعن طبيعة عملها تقول: …
    boolean manner = in.opensWithBa(in.from); // وبصوت خافت تقول: …
    if (manner || in.isJoined("preposition", in.from) || in.isJoined("occasion", in.from)) return true;
    // مثل هذا الرأي يقول: …: the noun before the verb is its subject, and nobody
    boolean noun = arabic.hasArticle(text, i - 1) && in.subjects.nameAt(i - 1) == null
        && !arabic.isTime(text, i - 1);
    return content > 0 && !noun && (text.isMark(content - 1, ':') || text.quotationOpensAt(content))
        || in.verb(i - 1).isPresent();
  }

  /**
   * وكان زوجها قد ناشد …, للمراسل الذي صاح «…», مثال سهم «نسيم» يؤكد أن …: the subject stands before the verb, only
   * nobody knows who it is.
   */
  private boolean isOfUnread(int i, ArabicVerbs.Form form, int content) {
    if (form.joined()) return false;
    if (i - 1 > in.from && in.is("who", i - 2) && in.is("adverb", i - 1)) return true; // الأهالي الذين بدورهم عبروا
    if (i > in.from && in.is("who", i - 1)) {
      // تناولته الكاتبة لينا حداد في مقال، التي تحدثت عن …
      boolean believed = form.verb().is("opinion") && form.aspect() == ArabicVerbs.Aspect.IMPERFECT && thatIsNext(i)
          && form.gender() == Gender.MALE; // التي يفترض أن تفتح
      return believed || isAntecedent(i, form) && !(i - 2 > in.from && text.isComma(i - 2) && isPersonBefore(i));
    }
    Name body = in.nameEndingAt(i - 1);
    if (i > in.from && body != null && in.isInPost(body)) return true;
    boolean marks = content >= 0 && i > in.from && text.isQuotationMark(i - 1) && text.quoted(i - 2)
        && !arabic.isTopic(text, in.from); // وعن دورها في «النسيم» قالت: …
    if (marks && isShort(i - 1)) return true;
    return isBehindWas(i);
  }

  /** وكان زوجها قد ناشد …: the subject stands between كان and قد. */
  boolean isBehindWas(int i) {
    if (i - 2 < in.from || !in.is("already", i - 1)) return false;
    for (int k = i - 2; k >= in.from && k > i - FARTHEST_WAS; k--) {
      if (in.isJoined("was", k)) return k < i - 2 && !arabic.isFunction(text, k + 1) && !text.isMark(k + 1);
      if (in.verb(k).isPresent()) return false;
    }
    return false;
  }

  /** المراسل الذي صاح, but not الحملة التي قال بأن الرئيس يقودها: the noun that a relative clause is about does it. */
  private boolean isAntecedent(int i, ArabicVerbs.Form form) {
    String who = in.bareKey(i - 1);
    if (form.object() || in.isInside(i + 1) || in.is("address", i + 1)) return false; // الخطاب الذي قال فيه
    if (who.endsWith("ين") || form.gender() == Gender.MANY) return who.endsWith("ين") && form.gender() == Gender.MANY;
    return who.equals("التي") == (form.gender() == Gender.FEMALE);
  }

  private boolean isShort(int close) {
    int open = close - 1;
    while (open > in.from && text.quoted(open)) open--;
    return close - open - 1 <= LONGEST_NAME && (open == in.from || !text.isMark(open - 1));
  }

  /** لكي يعبر عن رأيه, إذا اعتقد أن …, في حال صرح بأن …: nobody has said it yet. */
  private boolean isSupposed(int i, ArabicVerbs.Form form) {
    if (form.joined() || i == in.from) return false;
    if (form.aspect() == ArabicVerbs.Aspect.IMPERFECT && in.is("purpose", i - 1)) return true;
    for (int k = i - 1; k >= in.from && k >= i - LONGEST_CONDITION; k--) {
      if (in.isJoined("condition", k)) return true;
      if (!arabic.isFunction(text, k)) return false;
    }
    return false;
  }

  /** (ومن أحسن حالاً ممن صبر وقال إنه بخير): what stands in brackets is not said by whoever spoke before. */
  private boolean isInBrackets(int i) {
    for (int k = i; k > in.from; k--) {
      if (text.isMark(k, ')')) return false;
      if (text.isMark(k, '(')) return true;
    }
    return false;
  }
}
