package org.qawl.attribution;

/** The names of families with which a person's name in an Arabic paragraph ends, whatever else their words mean. */
final class ArabicFamilyNames {
  private final ArabicWords arabic;
  private final ArabicNameEnds ends;

  ArabicFamilyNames(ArabicWords arabic, ArabicNameEnds ends) {
    this.arabic = arabic;
    this.ends = ends;
  }

  /**
   * مصطفى الحمدو العبد الله, إبراهيم بن محمد الجار الله, ياسر كرار جاد الله: a family's name of two words of which God is
   * the second.
   */
  boolean isGodly(Text text, int at) {
    return text.key(at + 1).equals("الله") && isBeforeGod(text.key(at))
        && (text.startsWithAl(at) || ends.isGiven(text, at - 1));
  }

  /** العبد, الجار: what only God's name follows. */
  boolean isBeforeGod(String key) {
    return key.equals("العبد") || arabic.words.is("before God", ArabicWords.withoutArticle(key));
  }

  /**
   * آلاء نوري الخطيب، مخرجة …, محمد طه فقيه إن: a trade that is a family's name as well, where the name ends with it
   * and no trade of somebody's could: before a comma and a post, before أن and behind a given name before any mark.
   */
  boolean isTrade(Text text, int at) {
    if (!arabic.isPlain("trade as family", text, at)) return false;
    boolean closed = arabic.breaksOff(text, at + 1)
        || arabic.isPost(text, at + 1) && !text.startsWithAl(at + 1); // صباح الخالد الصباح وزير …
    boolean given = ends.isGiven(text, at - 1)
        || arabic.words.isGivenName(ArabicWords.withoutArticle(text.key(at - 1))); // خالد الحمد الصباح
    return closed && (given || ends.isExplained(text, at + 1));
  }

  /** سامي بن عبد الرحمن المخرج: a trade, but behind a name and the father's the family's name is due. */
  boolean isTradeBehindFather(Text text, int at) {
    int father = at > 1 && text.key(at - 2).equals("عبد") ? at - 2 : at - 1;
    String key = text.key(at);
    boolean trade = text.startsWithAl(at) && !key.endsWith("ة") && !arabic.role(text, at).isEmpty()
        && !arabic.isNational(text, at) && !arabic.is("title", text, at);
    String next = text.key(at + 1);
    boolean bare = !next.startsWith("ال") && !next.startsWith("ل") && !next.startsWith("ب")
        && (!arabic.isFunction(text, at + 1) || arabic.isThat(text, at + 1)); // but المتحدث باسم …
    return trade && bare && father > 0 && text.key(father - 1).equals("بن");
  }

  /**
   * شيلان محمود الجاف, عاصم صبحي المنصور: behind two given names the family's, by the lists or by a given name with the
   * article, whatever the word means elsewhere and whatever follows.
   */
  boolean isBehindTwo(Text text, int at) {
    if (at < 2 || !ends.isGiven(text, at - 1) || !isGivenBefore(text, at - 1)) return false;
    String key = text.key(at);
    String bare = ArabicWords.withoutArticle(key);
    if (arabic.isNational(text, at) || arabic.is("no surname", text, at) || hasObjectBehind(text, at)) return false;
    if (bare.equals(key) && (!arabic.role(text, at).isEmpty() || arabic.isVerb(text, at))) return false; // أمير منطقة حائل
    return !bare.equals(key) && isOfGiven(bare)
        || arabic.isPlain("word as family", text, at) || arabic.isPlain("trade as family", text, at)
        || arabic.isSurname(text, at) && !arabic.isEverydayAlone(text, at);
  }

  /** The أحمد of الأحمد: whether what stands behind an article is a given name, and no word as well. */
  private boolean isOfGiven(String bare) {
    return arabic.words.isGivenName(bare) && !arabic.words.isCommonName(bare);
  }

  /** The first of two given names: سمير in سمير محمود, سمير عبد الله and سمير بن محمود. */
  private boolean isGivenBefore(Text text, int second) {
    int first = text.key(second - 1).equals("عبد") || arabic.is("second half", text, second) ? second - 2 : second - 1;
    if (first > 0 && ends.isParticle(text, first)) first--;
    return first >= 0 && (ends.isGiven(text, first) || arabic.words.isSeldomName(text.key(first)));
  }

  /** سمير محمود عارف القرار: a word that governs the next one. */
  private boolean hasObjectBehind(Text text, int at) {
    return !text.startsWithAl(at) && at + 1 < text.size() && ArabicWords.opensWithArticle(text, at + 1);
  }

  /** Whether a name that has reached a word with the article goes on behind it. */
  boolean goesOn(Text text, int from, int at) {
    if (isGodly(text, at) || isTrade(text, at) || isBehindDefinite(text, at)) return true;
    if (isUnknownPair(text, from, at) || isBehindFather(text, at)) return true;
    // مصطفى الحاج عمر بأن
    if (at > 1 && isTitleInside(text, at - 1) && arabic.isGivenName(text, at)) return true;
    return at - from > 1 && (isTribe(text, at) || isSecondOfTwo(text, at));
  }

  /**
   * عثمان الأمين كنتباي, مصباح الهادي أبو زخار: behind a given name that has the article a known name without it, or what
   * begins a family's.
   */
  boolean isBehindDefinite(Text text, int at) {
    if (at < 2 || !isDefiniteGiven(text, at - 1)) return false;
    if (ends.isParticle(text, at)) return !arabic.isFunction(text, at) && !arabic.isVerb(text, at);
    String key = text.key(at);
    boolean given = arabic.isGivenName(text, at) && !arabic.words.isCommonName(key);
    return !text.startsWithAl(at) && (given || arabic.isOnlySurname(text, at)) && !arabic.isFunction(text, at)
        && arabic.role(text, at).isEmpty() && !arabic.isVerb(text, at);
  }

  private boolean isDefiniteGiven(Text text, int at) {
    boolean behindName = ends.isGiven(text, at - 1) || arabic.words.isSeldomName(text.key(at - 1))
        || arabic.is("title inside name", text, at - 1);
    return behindName && arabic.words.isNameWithArticle(text.key(at)) && !text.key(at - 1).equals("عبد");
  }

  /** محمد سعيد الرويدي العتيبي, جورج الترشيشي المعلوف: the tribe, or another family, behind the clan. */
  private boolean isTribe(Text text, int at) {
    return ends.isFamily(text.key(at - 1)) && (isTribeName(text, at) || isKnownFamily(text, at));
  }

  /** المعلوف: with the article, and known as a family's name only. */
  boolean isKnownFamily(Text text, int at) {
    String key = text.key(at);
    return text.startsWithAl(at) && arabic.isOnlySurname(text, at) && ends.isFamily(key);
  }

  /** نزيه الخوري حرب, إدريس الفيلالي العلمي: behind a given name and a family's another one that is known. */
  private boolean isSecondOfTwo(Text text, int at) {
    if (!ends.isGiven(text, at - 2) || !arabic.isSurname(text, at - 1) && !ends.isUnknown(text, at - 1)) return false;
    if (arabic.isFunction(text, at) || arabic.isVerb(text, at) || arabic.isNational(text, at)
        || !arabic.role(text, at).isEmpty() || arabic.isPlace(text, at)) return false;
    if (text.startsWithAl(at)) {
      return isKnownFamily(text, at) || isTribeName(text, at)
          || isOfGiven(ArabicWords.withoutArticle(text.key(at))) && !arabic.isEveryday(text, at); // المواس الأحمد
    }
    // نبيل الخوري سلمان حداد: somebody else
    return arabic.isOnlySurname(text, at) && !arabic.isEveryday(text, at) && !arabic.isGivenName(text, at);
  }

  /** كارل هاينتس رومنيغه، …: no noun with his pronoun, as there is none, and the name's end is in sight. */
  boolean isForeign(Text text, int at) {
    String noun = text.key(at).substring(0, text.key(at).length() - 1);
    return noun.length() > 4 && ends.isUnknown(text, at) && !arabic.isEveryday(noun) && !arabic.isEveryday(noun + "ة")
        && !arabic.isVerbalNoun(noun) && !ends.looksLikeVerb(noun) && !ends.governed.hasPreposition(noun)
        && (arabic.breaksOff(text, at + 1) || arabic.isPost(text, at + 1) || arabic.is("relative", text, at + 1));
  }

  private boolean isTribeName(Text text, int at) {
    String key = text.key(at);
    return ends.isFamily(key) && key.endsWith("ي") && !arabic.isVerb(text, at);
  }

  /** سهيل بن محمد فرج فارس المزروعي وزير …: behind as many names as there can be the tribe's may still follow. */
  boolean isLast(Text text, int at) {
    return isTribeName(text, at)
        && (ends.isFamily(text.key(at - 1)) || ends.endsClause(text, at + 1) || arabic.isPost(text, at + 1));
  }

  /** نواف الأحمد الجابر الصباح, أحمد العبد الله الزامل: the grandfather or house behind the father with the article. */
  boolean isBehindFather(Text text, int at) {
    boolean servant = at > 2 && text.key(at - 1).equals("الله") && text.key(at - 2).equals("العبد");
    boolean father = at > 1 && text.startsWithAl(at - 1) && ends.isGiven(text, at - 2)
        && isOfGiven(ArabicWords.withoutArticle(text.key(at - 1)));
    if (!text.startsWithAl(at) || !servant && !father || arabic.isNational(text, at) || arabic.isEveryday(text, at)
        || arabic.is("no surname", text, at) || ArabicNameEnds.isPlural(text.key(at))) return false;
    return isOfGiven(ArabicWords.withoutArticle(text.key(at))) || isKnownFamily(text, at)
        || servant && ends.isUnknown(text, at);
  }

  /** عاطف سليمان الخرابشة الحباشنة عن القرار: behind a full name a second word that only a family can be called by. */
  private boolean isUnknownPair(Text text, int from, int at) {
    String key = text.key(at);
    String before = text.key(at - 1);
    return at - from > 2 && arabic.is("preposition", text, at + 1) && before.startsWith("ال") && text.startsWithAl(at)
        && key.length() > 5 && before.length() > 5 && ends.isUnknown(text, at) && ends.isUnknown(text, at - 1)
        && !arabic.is("no surname", text, at) && !ArabicNameEnds.isPlural(key);
  }

  /**
   * Whether a name may end with a third word: the clause ends, or a post begins. A word with a meaning of its own needs
   * a surer end: خالد علي سعادة، but not خالد علي صفقة في.
   */
  boolean isBounded(Text text, int at) {
    String key = text.key(at);
    int next = at + 1;
    boolean sure = arabic.breaksOff(text, next);
    boolean everyday = arabic.isEverydayAlone(text, at) && !arabic.isSurname(text, at) && !key.endsWith("ي");
    if (sure || everyday) { // not كلمة (مسجلة), لقب «النجم»
      boolean opened = text.isMark(next, '(') || text.isQuotationMark(next) && next + 1 < text.size()
          && text.quoted(next + 1);
      return sure && !(everyday && opened && !arabic.words.isSeldomName(key));
    }
    // رام شارام ماهات وزير المالية, دين محمد درويش المتحدث باسم …, سعود عبد العزيز كابلي تحدث عن …
    boolean post = (arabic.isPost(text, next) || arabic.isVerb(text, next)) && !key.startsWith("و");
    // جورج هنري بوتييه أحد المحامين
    post |= text.key(next).startsWith("احد") && ends.isUnknown(text, at) && !ends.governed.hasPreposition(key);
    return post || ends.endsClause(text, next) || ends.governed.isWithEverydayWord(text.key(next))
        || isUnknownToEnd(text, at);
  }

  /** ماريا خوسيه فيريرا مورينو من …: two unknown words up to the end of the clause, or one before the tribe's name. */
  private boolean isUnknownToEnd(Text text, int at) {
    int next = at + 1;
    if (!ends.isUnknown(text, at) || ends.governed.hasPreposition(text.key(at))) return false;
    if (ends.isFamily(text.key(next))) return text.key(next).endsWith("ي"); // علي عمران جرمان الشهراني
    String last = text.key(next);
    return ends.isUnknown(text, next) && last.charAt(0) > 'z' && !last.startsWith("ال")
        && !ends.governed.hasPreposition(last) && !ends.looksLikeVerb(last) && !last.endsWith("ه")
        && (ends.endsClause(text, next + 1) || arabic.isPost(text, next + 1));
  }

  /** جوزيف بلاتر ميشيل بلاتيني: behind a name that its family's has ended the given name of another. */
  boolean isSomebodyElse(Text text, int at) {
    return arabic.isOnlySurname(text, at - 1) && !arabic.isGivenName(text, at - 1)
        && !ends.isParticle(text, at - 2) && arabic.isOnlySurname(text, at + 1)
        && !arabic.isGivenName(text, at + 1);
  }

  /** عبد القادر شيخ علي, بتول الشيخ قويدر, نظير أكبر خان: between names a title or an elative is one, too. */
  boolean isTitleInside(Text text, int at) {
    if (!ends.isGiven(text, at - 1)) return false;
    boolean goesOn = arabic.isGivenName(text, at + 1);
    boolean family = !text.startsWithAl(at + 1) && arabic.isOnlySurname(text, at + 1);
    if (arabic.is("title inside name", text, at)) {
      return goesOn || family || arabic.words.isNameWithArticle(text.key(at + 1));
    }
    // بتول الشيخ قويدر
    if (arabic.isPlain("title inside name", text, at)) {
      return family || goesOn && arabic.breaksOff(text, at + 2);
    }
    return arabic.is("elative as name", text, at) && (goesOn || arabic.is("second half", text, at + 1)
        || arabic.isSurname(text, at + 1) || arabic.breaksOff(text, at + 1));
  }

  /** أحمد ولد سيدي بابا: behind ولد two names of which each may be an everyday word. */
  boolean isOfFather(Text text, int at) {
    return at > 1 && text.key(at - 2).equals("ولد") && (arabic.isGivenName(text, at)
        || arabic.words.isSeldomName(text.key(at)));
  }

  /** مايكل هوفمان واينر، وهو …: no second person, as the rest is no name, and one is told of. */
  boolean opensWithWaw(Text text, int at) {
    String rest = text.key(at).substring(1);
    return ends.isToldOf(text, at + 1) && text.key(at + 2).startsWith("وه") && !arabic.isFunction(text, at)
        && !arabic.isEveryday(rest) && !arabic.words.isGivenName(rest)
        && !arabic.words.isSurname(rest) && !arabic.words.isPlace(rest) && !arabic.words.isHead(rest)
        && arabic.role(rest).isEmpty() && arabic.verbs.form(rest).isEmpty();
  }
}
