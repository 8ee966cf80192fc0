package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/** Names that neither a list nor a given name shows: unknown words where only a name can stand. */
final class ArabicGuesses {
  private static final int LONGEST = 4;
  /** How far behind the first word of a post a name begins. */
  private static final int FARTHEST = 9;

  private final ArabicNounPhrases phrases;
  private final ArabicWords arabic;
  private final Text text;

  ArabicGuesses(ArabicNounPhrases phrases) {
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** مدرب الفريق، الصربي دراغان ميليتش، …: two or three unknown words between commas. */
  @Nullable Name betweenCommas(int from, int limit) {
    int to = endOfUnknown(from, limit);
    boolean closed = to < limit && text.isComma(to);
    return closed && to - from > 1 && to - from < LONGEST && couldBegin(from) ? person(from, to) : null;
  }

  /**
   * مدير الشركة، المهندس سيروان محمد أمين, …: the words up to the comma or أن, if a title stands before them or
   * somebody known among them, and nothing else does; null otherwise.
   */
  @Nullable Name upToComma(int from, int limit, boolean titled) {
    boolean known = titled || arabic.isGivenName(text, from);
    int to = from;
    String first = text.key(from);
    boolean given = titled || arabic.isGivenName(text, from);
    if (!given && (first.startsWith("و") || arabic.isEveryday(first))) return null;
    while (to < limit && to - from <= LONGEST && text.isWord(to) && !text.quoted(to) && !arabic.isThat(text, to)) {
      Name name = phrases.nameAt(to);
      boolean person = name != null && name.kind() == Name.Kind.PERSON && !name.attached();
      boolean place = to > from && name != null && name.kind() == Name.Kind.PLACE && !name.attached();
      if (!person && !place && (name != null || !couldBePart(to))) return null;
      known |= person;
      to++;
    }
    boolean closed = to < limit && (text.isComma(to) || arabic.isThat(text, to));
    return closed && known && to > from ? person(from, to) : null;
  }

  /** وزير النقل (سمير حداد): one to three words in brackets of which one is known from names; null otherwise. */
  @Nullable Name inBrackets(int open, int limit) {
    if (open + 2 >= limit || !text.isMark(open, '(')) return null;
    int to = open + 1;
    boolean known = false;
    while (to < limit && to - open < LONGEST && text.isWord(to) && couldBePart(to)
        && (known || !arabic.isEveryday(text, to))) {
      known |= arabic.isGivenName(text, to) || arabic.isSurname(text, to);
      to++;
    }
    return known && text.isMark(to, ')') && !arabic.isNational(text, to - 1) ? person(open + 1, to) : null;
  }

  private boolean couldBePart(int at) {
    String key = text.key(at);
    if (arabic.isGivenName(text, at) && arabic.isWrittenAsName(text, at)) return true;
    boolean verb = key.startsWith("ي") && arabic.isEveryday(text, at) || arabic.isSo(text, at);
    return !verb && !arabic.isFunction(text, at) && arabic.role(text, at).isEmpty() && !arabic.isUnnamed(text, at)
        && !ArabicWords.hasTanwin(text, at) && !key.startsWith("لل") && !key.startsWith("بال")
        && (!arabic.isVerb(text, at) || arabic.isGivenName(text, at)) && !arabic.isHead(text, at);
  }

  /** صحيفة لا ناسيون, اتحاد موظفي القطاع العام: a body that only its first noun shows; its end, or {@code head} + 1. */
  int endOfBody(int head, int limit) {
    int to = head + 1;
    while (to < limit && to - head <= LONGEST && text.isWord(to) && !text.quoted(to)
        && (phrases.nameAt(to) == null || arabic.isNationalWithArticle(text, to)
            || phrases.nameAt(to).kind() != Name.Kind.PLACE && !phrases.nameAt(to).attached())
        && (to == head + 1 || arabic.hasArticle(text, to) || !arabic.isFunction(text, to))
        && arabic.verbs.form(text.key(to)).isEmpty() && !ArabicWords.hasTanwin(text, to)) {
      if (arabic.isSo(text, to)) return to;
      if (to > head + 1 && (arabic.is("belonging", text, to) || isBehindBody(to))) return to;
      boolean where = phrases.isPlace(to + 1) && phrases.nameAt(to + 1) != null && !phrases.nameAt(to + 1).attached()
          && to + 1 < limit && !ArabicWords.opensWithArticle(text, to);
      to = where ? phrases.nameAt(to + 1).to() : to + 1; // مديرية أمن شمال الوادي
    }
    return isBounded(to, head, limit) ? to : head + 1;
  }

  /**
   * أمانة المنطقة بالتعاون مع …, مجلس الإدارة برئاسة …, جماعة مجهولة أطلقت …, لجنة التحكيم فوز …: no word of a
   * body's name.
   */
  private boolean isBehindBody(int at) {
    String key = text.key(at);
    if (phrases.nameAt(at) != null) return false;
    String noun = key.startsWith("ب") ? ArabicWords.withoutArticle(key.substring(1)) : "";
    boolean with = arabic.isActionNoun(noun) || arabic.isVerbalNoun(noun) || arabic.isDocument(noun)
        || key.startsWith("بال") && noun.length() > 4 && arabic.isEverydayAlone(noun);
    boolean verb = key.endsWith("ت") && !key.endsWith("ات");
    boolean object = (ArabicWords.opensWithArticle(text, at - 1) || phrases.isPlace(at - 1))
        && !text.startsWithAl(at) && arabic.isEverydayAlone(text, at);
    return with || object || arabic.hasPronoun(key)
        || verb && arabic.isEverydayAlone(key.substring(0, key.length() - 1));
  }

  private int endOfUnknown(int from, int limit) {
    int to = from;
    while (to < limit && to - from < LONGEST && text.isWord(to) && !text.quoted(to)
        && phrases.nameAt(to) == null
        && couldGoOn(to, to - from)) {
      if (to - from == 1 && arabic.isEveryday(text, to) && !endsName(to, limit)) break;
      // حازم الجنابي المتهمين …: an object behind a family name
      if (to - from > 1 && isFamilyName(to - 1)) break;
      to++;
    }
    return to;
  }

  /** سلطان عيد إن …, خالد مرضي العنزي: behind a given name an everyday word, if it or a family name ends the name. */
  private boolean endsName(int at, int limit) {
    if (!arabic.isGivenName(text, at - 1)) {
      // مخرج العرض أوس الشرقي: nothing but a name is made of an unknown word and such an ending
      return isFamilyName(at) && !arabic.isNational(text, at) && !arabic.isEveryday(text, at - 1)
          && (at + 1 >= limit || text.isMark(at + 1) || arabic.isFunction(text, at + 1));
    }
    return at + 1 >= limit || text.isMark(at + 1) || arabic.isThat(text, at + 1)
        || arabic.is("relative", text, at + 1) // زينة كلاب التي …
        || isFamilyName(at + 1) && !arabic.isEveryday(text, at + 1);
  }

  private boolean isFamilyName(int at) {
    return ArabicWords.opensWithArticle(text, at) && text.key(at).endsWith("ي");
  }

  private Name person(int from, int to) {
    return ArabicPersonNames.person(text, from, to);
  }

  /**
   * An unknown name behind a post: after a definite word, a place or a body an indefinite word begins something new, so
   * in مدير مخيم الهول هوزان أحمد the name is هوزان أحمد.
   */
  @Nullable Name behindPost(int from, int end) {
    for (int i = from + 1; i < end && i - from <= FARTHEST; i++) {
      if (arabic.is("outward", text, i)) {
        if (i + 1 >= end || !phrases.isPlace(i + 1) && !isBody(i + 1)) return null;
        continue;
      }
      Name adverb = behindAdverb(i, end);
      if (adverb != null) return adverb;
      if (phrases.nameAt(i) != null || !couldBegin(i, true) || !isBoundary(i, from)) continue;
      // المؤسسة خسرت: a body's noun and what it did, not its founder's name
      if (i == from + 1 && arabic.isKind(text, from)) continue;
      int to = endOfUnknown(i, end);
      if (to == i) continue;
      boolean open = to < end && !arabic.isFunction(text, to);
      boolean verb = to < end && (to - i > 1 || arabic.isGivenName(text, i))
          && isVerb(to, text.key(from).endsWith("ة"));
      boolean family = to - i > 1 && isFamilyName(to - 1)
          || to - i == 2 && arabic.isGivenName(text, i) && arabic.hasArticle(text, to);
      // سرور فتاح الكاكائي: an everyday word begins a name only if a family name ends it.
      boolean closed = to < end && text.isMark(to, ':') || to < text.size() && arabic.isThat(text, to);
      if (arabic.isEveryday(text, i) && !(to - i > 2 && isFamilyName(to - 1) || to - i == 2 && closed)) continue;
      // تحاشى مدرب الفريق روي فيلوزو الخوض في التفاصيل
      boolean object = to - i > 1 && to + 1 < end && arabic.hasArticle(text, to)
          && arabic.role(text, to).isEmpty() && arabic.is("preposition", text, to + 1);
      boolean bounded = family || isBounded(to, i, end) || text.key(to).startsWith("ب") || object
          || verb;
      if (to - i == 1 && open && !verb || !bounded) continue;
      if (to - i < LONGEST || to == end) return person(i, to);
    }
    return null;
  }

  /** عضو المكتب كاروان عثمان صالح: with the unknown word before a name, where the post is complete without it. */
  Name withFirst(Name name, int post) {
    int first = name.from() - 1;
    boolean begins = first > post && !ArabicWords.opensWithArticle(text, first) && phrases.nameAt(first) == null
        && text.isWord(first) && !phrases.isTitle(first)
        && text.quoted(first) == text.quoted(name.from()) && isBoundary(first, post)
        && (couldBegin(first) || arabic.words.isSeldomName(text.key(first)))
        && !text.key(first - 1).equals("في") // مدير المرصد في ليون جان لوكونت
        && !arabic.isPlace(text, first)
        && !arabic.isSurname(text, first)
        && !text.key(first).startsWith("ب") && !text.key(first).startsWith("ل"); // مدير الاحتراف بهجر عمر الصفراء
    return begins ? person(first, name.to()) : name;
  }

  private boolean isBody(int at) {
    Name name = phrases.nameAt(at);
    return name != null && name.kind() == Name.Kind.BODY && name.from() == at;
  }

  /** القيادي في الحزب هوزان برهو ينتقد …: a verb behind the name of somebody whose post is a man's or a woman's. */
  private boolean isVerb(int at, boolean woman) {
    String key = text.key(at);
    ArabicVerbs.Form form = arabic.verb(text, at).orElse(null);
    if (form != null) {
      return form.aspect() == ArabicVerbs.Aspect.IMPERFECT
          || form.aspect() == ArabicVerbs.Aspect.PERFECT && (!form.verb().is("noun-like")
              || arabic.isBareThat(text, at + 1)); // مراد عيساوي رأى أن …
    }
    if (arabic.takesObject(text, at)) return true;
    return key.length() > 2 && key.startsWith(woman ? "ت" : "ي") && arabic.isEveryday(text, at) && !key.endsWith("ة")
        && !arabic.isVerbalNoun(key) && !arabic.isHead(text, at);
  }

  /** Whether the words before this one are complete without it. */
  private boolean isBoundary(int i, int from) {
    String before = text.key(i - 1);
    // زوجته أليس, شقيقه سامر
    if (i == from + 1) return before.startsWith("ال") || arabic.ownerOf(before, "kin") != null
        || arabic.hasPronoun(before) && !arabic.role(text, i - 1).isEmpty();
    Name body = phrases.nameAt(text.isQuotationMark(i - 1) ? i - 2 : i - 1); // رئيس مجموعة «النسيم» دوني بريزن
    if (body != null && body.kind() == Name.Kind.BODY && text.isQuotationMark(i - 1) && body.to() == i - 1) return true;
    boolean attached = before.startsWith("لل") || before.startsWith("بال") && before.length() > 5;
    return arabic.hasArticle(text, i - 1) || attached || body != null && body.to() == i
        || arabic.isPlace(text, i - 1);
  }

  /**
   * The name of unknown words at a place where somebody must stand; null if they do not look like one.
   *
   * @param titled whether a title stands before them
   */
  @Nullable Name at(int at, int limit, boolean titled) {
    String key = text.key(at);
    if (arabic.is("speech", text, at) || ArabicWords.hasTanwin(text, at)) return null;
    if (titled && phrases.isClosed(at + 1)) return person(at, at + 1);
    if (key.equals("ال") && at + 1 < limit && text.isWord(at + 1)) return person(at, at + 2);
    Name framed = framed(at, limit, titled);
    if (framed != null) return framed;
    if (isPhrase(at, limit)) return null;
    boolean tribal = isTribal(at);
    boolean feminine = key.endsWith("ة") && !arabic.isGivenName(text, at) && !titled && !tribal;
    if (feminine && at + 1 < limit && !text.isMark(at + 1, ':')) return null;
    if (isPair(at)) return null;
    boolean article = ArabicWords.opensWithArticle(text, at);
    boolean family = at + 2 < limit && isFamilyName(at + 1) && isBounded(at + 2, at, limit) // قال شجاع الدوسري إن
        && !arabic.isEveryday(text, at + 1) && !arabic.isNational(text, at + 1);
    if (article ? !couldBeFamilyName(key) && !tribal && !titled : !couldBegin(at, family) && !isClosedWord(at)) {
      return null;
    }
    int to = endOfName(at, limit);
    if (to == at || !isBounded(to, at, limit)) return null;
    // رفضها العقيد جملة, يلخص التاجر حاله: a noun behind a title rather than a name
    boolean noun = to == at + 1 && (key.endsWith("ة") || key.endsWith("ه")) && !arabic.isGivenName(text, at);
    // حدد الوزير دخول الشركة: the object of the verb, with its genitive
    boolean object = titled && to == at + 1 && arabic.isEverydayAlone(text, at) && arabic.hasArticle(text, to);
    if (object || noun && (titled || key.endsWith("ه"))) return null;
    if (to - at > 1 && text.startsWithAl(at + 1) && (article || arabic.isVerbalNoun(key))) return null;
    return person(at, to);
  }

  /**
   * وقالت جوي دوريل، رئيسة الجمعية، إن …, الدكتور أكبر خان إن …: two or three words of which one has no other meaning,
   * before a comma and a post, or between a title and أن; null if they are none.
   */
  private @Nullable Name framed(int at, int limit, boolean titled) {
    int to = at;
    boolean known = false;
    while (to < limit && to - at < LONGEST && mayStandInFrame(to, at, titled)) {
      boolean function = arabic.isFunction(text, to);
      known |= !function && !arabic.isEveryday(text, to) || arabic.is("second half", text, to);
      to++;
    }
    if (to - at < 2 || to - at >= LONGEST || !known) return null;
    boolean explained = to + 1 < limit && text.isComma(to)
        && (arabic.isPost(text, to + 1) || arabic.isActing(text, to + 1)
        || arabic.isAndHe(text, to + 1) && !arabic.role(text, to + 2).isEmpty());
    return explained || titled && arabic.isThat(text, to) ? person(at, to) : null;
  }

  private boolean mayStandInFrame(int at, int from, boolean titled) {
    String key = text.key(at);
    if (!text.isWord(at) || text.quoted(at) || phrases.nameAt(at) != null || key.length() < 2) return false;
    boolean elative = titled && at == from && arabic.is("elative as name", text, at);
    boolean adverb = at == from ? arabic.is("adverb as name", text, at) : arabic.is("second half", text, at);
    if (elative || adverb || arabic.isGivenName(text, at) && arabic.isWrittenAsName(text, at)) return true;
    boolean article = ArabicWords.opensWithArticle(text, at);
    boolean family = article && at > from && !arabic.is("no surname", text, at) && !arabic.isNational(text, at)
        && (arabic.isOnlySurname(text, at) || !arabic.isEveryday(text, at));
    if (article && !family || key.startsWith("لل") || key.startsWith("بال") || key.startsWith("و") || key.endsWith("ية")
        || isWithPreposition(key) || !arabic.carried(text, at).equals(key)) return false;
    return !arabic.isFunction(text, at) && !arabic.isVerb(text, at) && arabic.role(text, at).isEmpty()
        && !arabic.isHead(text, at) && !arabic.isUnnamed(text, at) && !arabic.isDocument(text, at)
        && !arabic.is("number", text, at) && !arabic.is("action", text, at) && !ArabicWords.hasTanwin(text, at)
        && !arabic.hasPronoun(key) && !(key.length() == 4 && key.endsWith("ه")) // صب المدرب غضبه على …
        && !arabic.traps.isNoName(key) && !arabic.isPlace(text, at);
  }

  /** مديرة المدرسة هنا فريدل أن: an adverb that is a given name as well, behind a post; null if it is none here. */
  private @Nullable Name behindAdverb(int at, int limit) {
    if (at + 1 >= limit || !arabic.is("adverb as name", text, at) || text.quoted(at)) return null;
    int to = at + 1;
    while (to < limit && to - at < LONGEST && phrases.nameAt(to) == null && text.isWord(to)
        && !arabic.isEveryday(text, to) && couldBegin(to)) to++;
    return to > at + 1 && arabic.breaksOff(text, to) ? person(at, to) : null;
  }

  /** يقول بال: a short word that a preposition seems to begin, and nothing but the colon behind it. */
  private boolean isClosedWord(int at) {
    String key = text.key(at);
    return at + 1 < text.size() && text.isMark(at + 1, ':') && key.length() == 3 && !arabic.isFunction(text, at)
        && !arabic.isVerb(text, at);
  }

  /** رسالتين متناقضتين: two feminine nouns in the dual rather than a name. */
  private boolean isPair(int at) {
    return text.key(at).endsWith("تين") && text.key(at + 1).endsWith("تين");
  }

  /** ببرود شديد, لوكالته: a preposition with its noun. */
  private boolean isPhrase(int at, int limit) {
    String key = text.key(at);
    if (!key.startsWith("ب") && !key.startsWith("ل") || arabic.isGivenName(text, at)) return false;
    if (key.endsWith("ة")) return true;
    boolean noun = key.length() > 3 && arabic.isEverydayAlone(key.substring(1)) && !arabic.isSurname(text, at);
    if (noun && !phrases.isClosed(at + 1)) return true; // وتقول بصوت لا يكاد يسمع
    if (at + 2 < limit && arabic.isPost(text, at + 2) && text.startsWithAl(at + 2)) return false;
    return at + 1 < limit && text.isWord(at + 1) && !arabic.isThat(text, at + 1)
        && !arabic.isFunction(text, at + 1);
  }

  private int endOfName(int at, int limit) {
    int to = at;
    while (to < limit && to - at < LONGEST && text.isWord(to) && phrases.nameAt(to) == null && !text.quoted(to)
        && couldGoOn(to, to - at)) {
      if (to > at && (arabic.isPost(text, to) || ArabicWords.opensWithArticle(text, to - 1))) break;
      to++;
    }
    // هونج ليو سيفيرت: an unknown word, and then a name that is known by its given name.
    Name rest = to == at + 1 && to < limit ? phrases.nameAt(to) : null;
    boolean goesOn = rest != null && rest.from() == to && rest.kind() == Name.Kind.PERSON && !rest.attached()
        && !ArabicWords.opensWithArticle(text, at);
    return goesOn ? rest.to() : to;
  }

  private boolean isBounded(int to, int at, int limit) {
    if (to >= limit || text.isMark(to) || text.quoted(to)) return true;
    String key = text.key(to);
    boolean open = arabic.is("demonstrative", text, to) && !arabic.is("partitive", text, to);
    if (text.token(to).type() == Token.Type.NUMBER || to > at && ArabicWords.hasTanwin(text, to)
        || arabic.is("speech", text, to)) return true;
    Name next = phrases.nameAt(to);
    // اتهمت المندوبة جنيفر هولت إيران
    boolean object = next != null && next.kind() == Name.Kind.PLACE && to - at > 1;
    boolean body = next != null && (next.kind() == Name.Kind.BODY || next.attached()) || object;
    boolean person = !arabic.isHead(text, at);
    if (body || person && to > at && arabic.isEveryday(text, to) && isAudience(key)) return true;
    return arabic.isThat(text, to) || arabic.isFunction(text, to) && !open || key.startsWith("لل") || to > at
        && arabic.isPost(text, to);
  }

  /** أبلغ كورتيز أعضاء المجلس: people or a body whom one tells something. */
  private boolean isAudience(String key) {
    return arabic.isUnnamed(key) || arabic.isPeople(key) || arabic.words.isHead(ArabicWords.withoutArticle(key));
  }

  private boolean couldBegin(int at) {
    return couldBegin(at, false);
  }

  private boolean couldBegin(int at, boolean everyday) {
    String key = text.key(at);
    // Most words of a post have the article, and of these only a name that we know can begin one.
    if (ArabicWords.opensWithArticle(text, at) && !arabic.isGivenName(text, at)
        && (!arabic.isOnlySurname(text, at) || arabic.isNational(text, at))) return false;
    if (arabic.is("after spokesman", text, at) && at > 0 && arabic.isSpokesman(text.key(at - 1))) return false;
    if (at > 0 && text.token(at - 1).type() == Token.Type.NUMBER) return false; // 124 كول سنتر
    if (arabic.traps.isDefiniteNoun(text, at) || arabic.isSo(text, at)) return false;
    if (arabic.traps.isNamesake(text, at)) return false;
    if (arabic.isGivenName(text, at)) return arabic.isWrittenAsName(text, at);
    if (arabic.isOnlySurname(text, at)) return true;
    if (isParticleOfName(at)) return true;
    if (arabic.isFunction(text, at) || arabic.isPlace(text, at) || !arabic.role(text, at).isEmpty()
        || arabic.isHead(text, at) || arabic.isVerb(text, at) || arabic.isUnnamed(text, at)
        || arabic.isDocument(text, at) || arabic.isCarrier(text, at)
        || arabic.is("seems", text, at)) return false; // النائبة بدت غير مقتنعة
    if (!everyday && arabic.isEveryday(text, at) && !isTitled(at)) return false;
    if (key.length() < 2 || key.endsWith(".") || key.startsWith("و") || key.endsWith("ية") || isAdverb(at)
        || text.may(at, Hint.PRONOUN)) return false;
    if (key.endsWith("ت") && arabic.isEverydayAlone(key.substring(0, key.length() - 1))) return false; // ذهبت
    if (ArabicWords.isDoneByMany(key)) return false;
    if (isWithPreposition(key)) return false;
    // مفاوضو الاتحاد: people in the plural before their genitive
    String one = key.endsWith("و") ? key.substring(0, key.length() - 1) : "";
    boolean many = one.length() > 3 && (!arabic.role(one).isEmpty() || arabic.isEverydayAlone(one + "ين")
        || arabic.isEverydayAlone(one + "ون"));
    boolean then = key.startsWith("ف") && key.length() > 4 && arabic.isEverydayAlone(key.substring(1)); // فوافق
    if (many || then || arabic.traps.isNoName(key)) return false;
    if (key.startsWith("لل") || key.startsWith("بال")) return false;
    return !key.startsWith("ل")
        || !arabic.words.isHead(key.substring(1)) && !arabic.isUnnamed(key.substring(1));
  }

  /** وقال فان دالن إن …: with its particle a family's name behind a verb, where no فإن can stand. */
  private boolean isParticleOfName(int at) {
    return at > 0 && text.key(at).equals("فان") && arabic.isVerb(text, at - 1) && couldGoOn(at + 1, 1);
  }

  /** ليوم, لبدء, بصورة: by its look a preposition, and the rest is an everyday word. */
  private boolean isWithPreposition(String key) {
    if (key.length() < 4 || !key.startsWith("ل") && !key.startsWith("ب") || arabic.isEverydayAlone(key)) return false;
    String rest = key.substring(1);
    return arabic.isTime(rest) || arabic.isEverydayAlone(rest) || arabic.isFunction(rest);
  }

  private boolean isTitled(int at) {
    return at > 0 && phrases.isTitle(at - 1);
  }

  /** ساخرا, معلقا, جوابا: an accusative without its mark rather than a name like بوكوفا. */
  private boolean isAdverb(int at) {
    String key = text.key(at);
    boolean named = arabic.isGivenName(text, at + 1) || arabic.isOnlySurname(text, at + 1);
    if (!key.endsWith("ا") || named || key.length() > 7) return false;
    if (key.endsWith("يا") && arabic.isEverydayAlone(key.substring(0, key.length() - 1))) return true; // حيويا
    return key.length() < 5 || key.length() < 7 && key.charAt(1) == 'ا' || key.startsWith("م") || key.startsWith("ت")
        || key.charAt(key.length() - 3) == 'ا';
  }

  private boolean couldGoOn(int at, int parts) {
    if (parts == 0) return true;
    String key = text.key(at);
    if (arabic.isThat(text, at) && !text.token(at).text().equals(key)) return false; // عمروش بأن, but أحمد بان
    if (arabic.isGivenName(text, at) || arabic.isOnlySurname(text, at)) return true;
    if (key.equals("لا") && arabic.is("name particle", text, at - 1)) return true; // أنوك دي لا رو
    if (arabic.takesObject(text, at) || arabic.is("number", text, at) ) return false;
    if (arabic.traps.isPredicate(text, at)) return false;
    if (parts == 1 && isWithPreposition(key) && !phrases.isClosed(at + 1)) return false; // قال كارتر لجنود التحالف
    if (ArabicWords.hasTanwin(text, at) || text.may(at, Hint.PRONOUN) || arabic.isSo(text, at)) return false;
    if (arabic.traps.isState(key)) return false; // ستويكوفيتش غاضبا
    if (key.startsWith("لل") || key.startsWith("بال") || key.startsWith("وال")
        || !arabic.carried(text, at).equals(key)) return false;
    if (parts > 1 && (key.startsWith("ل") || key.startsWith("ب"))) return false;
    // تحاشى روي فيلوزو الخوض في التفاصيل
    if (parts > 1 && text.startsWithAl(at) && !key.endsWith("ي") && arabic.is("preposition", text, at + 1)
        && !arabic.isGivenName(text, at - 1)) return false;
    boolean second = parts == 1 && arabic.isGivenName(text, at - 1);
    boolean nisba = parts == 1 && isFamilyName(at) && !arabic.isNational(text, at)
        && isBounded(at + 1, at, text.size());
    if (arabic.isEveryday(text, at) && !second && !nisba && !arabic.is("name particle", text, at)) return false;
    return !arabic.isFunction(text, at) && !arabic.isVerb(text, at) && !arabic.isHead(text, at);
  }

  /** قال الهواملة إن …: behind a verb of his an unknown definite word like a plural is the name of a family. */
  private boolean isTribal(int at) {
    String key = text.key(at);
    boolean his = at > 0 && arabic.verbs.form(text.key(at - 1))
        .filter(form -> form.gender() == Gender.MALE && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE).isPresent();
    return his && phrases.isClosed(at + 1) && key.length() >= 7 && key.endsWith("ة") && key.indexOf('ا', 2) == 4
        && arabic.role(text, at).isEmpty() && !arabic.isUnnamed(text, at) && !arabic.isEverydayAlone(key.substring(2));
  }

  /** A single definite word that nothing else explains: a family name (الخوالدة), not a noun in the plural. */
  private boolean couldBeFamilyName(String key) {
    if (key.endsWith("ات") || key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ة")) return false;
    String noun = key.substring(2);
    boolean many = noun.length() > 4 && noun.charAt(2) == 'ا' && !noun.endsWith("ي"); // الجداول
    boolean elative = noun.length() == 4 && noun.endsWith("ى") && !arabic.words.isGivenName(noun); // الكبرى
    if (many || elative) return false;
    return !arabic.isDocument(key) && !arabic.isUnnamed(key) && arabic.role(key).isEmpty() && !arabic.isNational(key)
        && (!arabic.isEveryday(key) || key.endsWith("ي")) && !arabic.words.isHead(key.substring(2))
        && !arabic.words.isPlace(key) && !arabic.isFunction(key);
  }
}
