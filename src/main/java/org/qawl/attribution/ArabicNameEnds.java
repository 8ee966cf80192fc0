package org.qawl.attribution;

import java.util.Set;

/** Where a person's name that nobody knows beforehand ends in an Arabic paragraph, and which words can stand in one. */
final class ArabicNameEnds {
  /** How many parts a name has at most; a particle (بن, أبو) is no part of its own. */
  static final int MOST_PARTS = 4;
  /** How many words with their particles. */
  private static final int LONGEST = 9;
  /** How many of a name that counts the fathers by بن. */
  private static final int LONGEST_OF_FATHERS = 14;
  private static final Set<String> SONS = Set.of("بن", "ابن", "بنت");
  private static final Set<String> BEFORE_FATHER = Set.of("بن", "ابن", "بنت", "ابو", "ابي", "بو", "عبد");

  private final ArabicWords arabic;
  private final ArabicFamilyNames families;
  final ArabicGovernedWords governed;

  ArabicNameEnds(ArabicWords arabic) {
    this.arabic = arabic;
    this.governed = new ArabicGovernedWords(arabic);
    this.families = new ArabicFamilyNames(arabic, this);
  }

  /** وخسر رضا سلوم، الذي …, صالحة العياري (67 سنة): a comma and a clause or a post about somebody, or an age. */
  boolean isExplained(Text text, int to) {
    return isAged(text, to) || isToldOf(text, to) || to + 1 < text.size() && text.isComma(to)
        && (!arabic.role(text, to + 1).isEmpty() || arabic.isActing(text, to + 1));
  }

  /** (67 سنة), (36): an age in brackets. */
  private static boolean isAged(Text text, int to) {
    return to + 2 < text.size() && text.isMark(to, '(') && text.token(to + 1).type() == Token.Type.NUMBER
        && text.token(to + 1).text().length() < 3;
  }

  /** A comma and a clause about somebody. */
  boolean isToldOf(Text text, int to) {
    if (to + 1 >= text.size() || !text.isComma(to)) return false;
    return arabic.is("who", text, to + 1) || arabic.isAndHe(text, to + 1);
  }

  /** تقلل, ويرفض: by their first letters verbs in the imperfect. */
  boolean looksLikeVerb(String key) {
    String bare = ArabicWords.withoutConjunction(key);
    return bare.length() > 3 && (bare.startsWith("ي") || bare.startsWith("ت")) && !arabic.words.isGivenName(bare);
  }

  private boolean isEverydayVerb(String key) {
    return key.length() > 2 && (key.startsWith("ي") || key.startsWith("ت")) && arabic.isEveryday(key);
  }

  boolean isUnknown(Text text, int i) {
    String key = text.key(i);
    return text.isWord(i) && !arabic.isFunction(text, i) && arabic.role(text, i).isEmpty() && !arabic.isHead(text, i)
        && !arabic.isUnnamed(text, i) && !arabic.isDocument(text, i) && !arabic.isEveryday(text, i)
        && couldBePart(text, i);
  }

  /**
   * Where a name that begins at a token ends: two words, more where particles or given names go on, none behind a word
   * with the article.
   */
  int end(Text text, int from, Taken taken) {
    int explained = endOfExplained(text, from, taken);
    if (explained > from) return explained;
    int at = from;
    int parts = 0;
    int last = Math.min(from + LONGEST_OF_FATHERS, text.size());
    while (at < last) {
      String key = text.key(at);
      if (at > from && isHyphen(text, at)) { // ماري-كلير
        at += 2;
        continue;
      }
      if (!text.isWord(at) || at > from && text.quoted(at) != text.quoted(from)) break;
      if (at > from && taken.at(at) != null && isPlaceAsFamily(text, from, at, taken)) return at + 1;
      if (at > from && taken.at(at) != null) break;
      if (at > from && !isPart(text, at, parts)) break;
      at++;
      if (key.equals("عبد") && at < last && text.startsWithAl(at) && taken.at(at) == null) at++;
      if (isParticle(text, at - 1) && at < last && text.isWord(at)
          && (!arabic.isFunction(text, at) || arabic.isGivenName(text, at) && endsClause(text, at + 1))) {
        continue;
      }
      if (key.equals("ذو") && at < last && text.startsWithAl(at) && taken.at(at) == null) at++; // ذو الفقار
      boolean half = at < last && arabic.is("second half", text, at);
      if (half && (families.isBeforeGod(key) || !key.startsWith("ال"))) at++;
      if (half && arabic.is("second half", text, at) && !text.startsWithAl(at)) at++; // باشا زاده
      parts++;
      if (parts == 1 && isWholeKunya(text, from, at)) break;
      int reached = parts == 2 ? reaches(text, from, at, taken) : at;
      if (reached > at) return reached;
      if (parts > 1 && key.startsWith("ال") && !goesOnBehindArticle(text, from, at, parts)) break;
      if (parts < MOST_PARTS || at < last && (text.key(at).equals("بن") || text.key(at).equals("ال"))) continue;
      if (at < last && taken.at(at) == null && text.quoted(at) == text.quoted(from) && families.isLast(text, at)) at++;
      break;
    }
    // ممادو آلاسان با، أستاذ …: no particle, as nothing follows
    boolean whole = at - from > 2 && text.key(at - 1).equals("با") && arabic.breaksOff(text, at);
    while (!whole && at > from && isParticle(text, at - 1)) at--;
    return at;
  }

  /** سالمة الطاهر بن غلبون, سلمى بن الحاج عمار: whether a name goes on behind a word with the article, as few do. */
  private boolean goesOnBehindArticle(Text text, int from, int at, int parts) {
    String key = text.key(at);
    return key.equals("ال") || key.equals("بن") || key.equals("ابن") && arabic.isGivenName(text, at + 1)
        || text.key(at - 2).equals("بن") && isGiven(text, at) && isPart(text, at, parts)
        || isSecondFamily(text, at) || families.goesOn(text, from, at);
  }

  /**
   * محمد الأمين ولد الطالب عبد الله، وكيل الجمهورية: before a comma and a post, a given name goes on up to the comma,
   * whatever its words mean; where it ends, or {@code from} if no post follows.
   */
  private int endOfExplained(Text text, int from, Taken taken) {
    if (!arabic.isGivenName(text, from)) return from;
    int to = from + 1;
    if (isTradeAsFamily(text, to, taken)) return to + 1;
    while (to < text.size() && to - from < LONGEST && mayStandIn(text, from, to, taken)) to++;
    boolean post = to - from > 2 && to + 1 < text.size() && text.isComma(to)
        && (arabic.isPost(text, to + 1) || arabic.isActing(text, to + 1));
    return post && !isParticle(text, to - 1) ? to : from;
  }

  /** سمير خطيب، مدير الشركة: a trade right before a comma and the post is a family's name. */
  private boolean isTradeAsFamily(Text text, int at, Taken taken) {
    String key = text.key(at);
    boolean trade = at + 2 < text.size() && taken.at(at) == null && text.quoted(at) == text.quoted(at - 1)
        && arabic.words.isRole(key) && !text.startsWithAl(at) && !key.endsWith("ة");
    return trade && text.isComma(at + 1) && (arabic.isPost(text, at + 2) || arabic.isActing(text, at + 2));
  }

  private boolean mayStandIn(Text text, int from, int at, Taken taken) {
    String key = text.key(at);
    Name other = taken.at(at);
    boolean free = other == null || other.kind() == Name.Kind.PLACE && other.to() - other.from() == 1;
    if (!free || !text.isWord(at) || text.quoted(at) != text.quoted(from)) return false;
    if (isParticle(text, at) || arabic.is("second half", text, at) || isParticle(text, at - 1)
        || families.isGodly(text, at)) return true;
    if (arabic.isGivenName(text, at)) return couldBePart(text, at);
    if (arabic.isFunction(text, at) || arabic.is("number", text, at) || arabic.isTime(text, at)
        || arabic.isThat(text, at)
        || isPlural(key) || arabic.isNational(text, at) || !couldBePart(text, at)) return false;
    boolean article = text.startsWithAl(at);
    if (!article) return !arabic.isVerb(text, at) && !looksLikeVerb(key) && arabic.role(text, at).isEmpty()
        && !arabic.isHead(text, at) && !governed.hasPreposition(key);
    if (arabic.is("no surname", text, at) || arabic.isKind(text, at)) return false;
    // رجاء الشيخ علي, محمد الأمين ولد الطالب; but no post of its own: سمير حداد المدير العام
    boolean goesOn = at + 1 < text.size() && (isParticle(text, at + 1) || arabic.isGivenName(text, at + 1));
    return arabic.role(text, at).isEmpty() || goesOn || arabic.isSurname(text, at);
  }

  /** أم خالد is a name already; only a family name may follow. */
  private boolean isWholeKunya(Text text, int from, int at) {
    boolean kunya = at - from == 2 && Kunyas.begins(text.key(from));
    boolean family = at < text.size() && text.startsWithAl(at)
        && (text.key(at).endsWith("ي") && (!arabic.isEveryday(text, at) || arabic.isNational(text, at))
            || arabic.isSurname(text, at)
            || isExplained(text, at + 1) || (!arabic.isEveryday(text, at)
                || arabic.words.isGivenName(ArabicWords.withoutArticle(text.key(at)))) // أم عبد الله السالم
            && (endsClause(text, at + 1) || arabic.isPost(text, at + 1)))
        || isFathersName(text, at)
        || isHouse(text, at)
        || arabic.is("kunya as given name", text, at - 1) && isPart(text, at, 1);
    return kunya && arabic.isGivenName(text, at - 1) && !family;
  }

  /** أم إيلي رزق، وهي …, أم خالد سالم إن …: another given name before a mark or أن is the husband's or the father's. */
  private boolean isFathersName(Text text, int at) {
    boolean given = arabic.isGivenName(text, at) || arabic.words.isSeldomName(text.key(at));
    return given && arabic.isWrittenAsName(text, at) && !text.startsWithAl(at)
        && arabic.role(text, at).isEmpty() && (text.isComma(at + 1) || arabic.isThat(text, at + 1));
  }

  /** أم محمد دار الديك, أم علي أبو شقرا: the family by its house or its father. */
  private boolean isHouse(Text text, int at) {
    if (at + 1 >= text.size() || !text.isWord(at + 1)) return false;
    return text.key(at).equals("دار") && ArabicWords.opensWithArticle(text, at + 1)
        || Set.of("ابو", "ال", "بو").contains(text.key(at)) && !arabic.isFunction(text, at + 1);
  }

  /** The الديك of أم محمد دار الديك. */
  private boolean isHouseOf(Text text, int at) {
    return at > 2 && text.key(at - 1).equals("دار") && Kunyas.begins(text.key(at - 3)) && isHouse(text, at - 1);
  }

  static boolean isHyphen(Text text, int i) {
    return i > 0 && i + 1 < text.size() && text.key(i).equals("-") && text.isWord(i + 1)
        && text.token(i - 1).end() == text.token(i).start() && text.token(i + 1).start() == text.token(i).end();
  }

  /**
   * قال خوسيه مانويل غارسيا ماركيز، …: behind a verb that takes no object, all unknown words up to the mark or أن are
   * the name's; where they end, or {@code at}.
   */
  private int reaches(Text text, int from, int at, Taken taken) {
    ArabicVerbs.Form verb = from == 0 ? null : arabic.verb(text, from - 1).orElse(null);
    if (isSurnameOfPlace(text, at, taken)) return at + 1;
    if (verb == null || verb.verb().takes("noun") || verb.verb().is("pronoun") || verb.object()) return at;
    int to = at;
    while (to < text.size() && to - from < MOST_PARTS && taken.at(to) == null && isUnknown(text, to)
        && !governed.hasPreposition(text.key(to)) && !text.key(to).endsWith("ه")
        && !ArabicWords.opensWithArticle(text, to) && !arabic.isVerb(text, to)) to++;
    return to < text.size() && (text.isMark(to) || arabic.isThat(text, to)) ? to : at;
  }

  /** محمد صالح بغداد، مدير المخيم: behind a given name a city is the family's name, if a post or أن follows it. */
  private boolean isSurnameOfPlace(Text text, int at, Taken taken) {
    Name place = at < text.size() ? taken.at(at) : null;
    boolean city = place != null && place.kind() == Name.Kind.PLACE && place.from() == at && place.to() == at + 1
        && !place.attached() && text.key(at).equals(Tokenizer.key(place.text()));
    return city && arabic.isGivenName(text, at - 1)
        && (isExplained(text, at + 1) || at + 1 < text.size() && arabic.isBareThat(text, at + 1));
  }

  /**
   * قالت هند الزعتري إن: a place right behind a given name is the family's, where somebody must stand: behind a verb
   * that takes no object or behind a post, or with his post behind him.
   */
  private boolean isPlaceAsFamily(Text text, int from, int at, Taken taken) {
    Name place = taken.at(at);
    if (at != from + 1 || from == 0 || place == null || place.kind() != Name.Kind.PLACE || place.attached()
        || place.from() != at || place.to() != at + 1 || !arabic.isGivenName(text, from)) return false;
    ArabicVerbs.Form verb = arabic.verb(text, from - 1).orElse(null);
    boolean speaks = verb != null && !verb.object() && !verb.verb().takes("noun");
    boolean called = speaks || arabic.is("title", text, from - 1) || arabic.hasArticle(text, from - 1);
    return isExplained(text, at + 1) || called && (endsClause(text, at + 1) || arabic.isPost(text, at + 1));
  }

  /** بن, أبو, فان, لا, ود; but no particle of a name is فإن, the لا of لا يرى, the أو of أو النائب or the ود of ود أن. */
  boolean isParticle(Text text, int i) {
    if (!arabic.is("name particle", text, i) || arabic.isSo(text, i)) return false;
    String next = text.key(i + 1);
    return switch (text.key(i)) {
      case "ابي" -> !text.token(i).text().startsWith("آ"); // شينزو آبي
      case "لا" -> !looksLikeVerb(next) && !arabic.isEveryday(next) && !arabic.isVerb(text, i + 1);
      case "دير" -> i > 0 && (text.key(i - 1).equals("فان") || text.key(i - 1).equals("فون"));
      case "ود" -> i > 0 && isGiven(text, i - 1) && (next.startsWith("ال") || arabic.isGivenName(text, i + 1));
      case "بني" -> i > 0 && isGiven(text, i - 1) && !next.startsWith("ال") && text.isWord(i + 1);
      case "او" -> !ArabicWords.opensWithArticle(text, Math.min(i + 1, text.size() - 1));
      default -> true;
    };
  }

  /** The أكبر خان of نظير أكبر خان: no unknown words, but parts of a name behind a given one. */
  boolean isTitleInside(Text text, int at) {
    return families.isTitleInside(text, at)
        || arabic.is("second half", text, at) && (isGiven(text, at - 1) || arabic.is("elative as name", text, at - 1));
  }

  boolean isPart(Text text, int at, int parts) {
    String key = text.key(at);
    if (arabic.isSo(text, at) || parts > 0 && arabic.traps.mayNotFollow(text, at)) return false;
    if (isParticle(text, at)) return true;
    if (isParticle(text, at - 1)) return !arabic.isFunction(text, at) && couldBePart(text, at)
        || arabic.isGivenName(text, at);
    if (isPartByNeighbours(text, at, parts)) return true;
    if (arabic.isFunction(text, at) || arabic.is("number", text, at) || !couldBePart(text, at)
        || arabic.is("citing", text, at)) return false; // سمير حسبما نقل عنه
    if (parts > 1 && arabic.traps.isObjectWithAdjective(text, at)) return false;
    if (parts > 1 && (families.isBehindTwo(text, at) || families.isBehindDefinite(text, at)
        || families.isBehindFather(text, at))) return true;
    if (parts > 1 && isBeforeKnownFamily(text, at)) return true;
    // سعود بن سالم أمير المنطقة: a given name that is a post as well
    if (parts > 1 && arabic.words.isRole(key) && !endsClause(text, at + 1)) return false;
    // أبلغ الوزير سمير حداد الأمين العام للمنظمة
    if (text.startsWithAl(at) && text.key(at + 1).equals("العام") && arabic.isPost(text, at)) return false;
    if (arabic.isGivenName(text, at) && arabic.traps.isList(text, at)) return false;
    if (parts == 2 && arabic.words.isSeldomName(key) && arabic.breaksOff(text, at + 1)
        && isUnknown(text, at - 1) && arabic.isGivenName(text, at - 2)) return true; // كاكه مند رسول، وقد نزل …
    // شيلان بابان عزت التعثر إلى …: what she traced it to
    if (parts > 1 && arabic.isVerb(text, at) && key.endsWith("ت") && text.startsWithAl(at + 1)) return false;
    if (arabic.isGivenName(text, at)) return parts != 2 || !families.isSomebodyElse(text, at);
    return arabic.isOnlySurname(text, at) || isUnknownPart(text, at, parts);
  }

  /** Whether what stands beside a word makes it a part of the name, whatever it means by itself. */
  private boolean isPartByNeighbours(Text text, int at, int parts) {
    if (text.key(at - 1).equals("عبد") && text.startsWithAl(at)) return true; // عبد الملك: a king only by himself
    if (parts == 1 && Kunyas.begins(text.key(at - 2)) && (isHouse(text, at) || isFathersName(text, at))) return true;
    if (isHouseOf(text, at)) return true;
    if (isBeforeFamily(text, at)) return true; // عبد الأمير خلف الحلفي, فيصل التركي القحطاني
    if (families.isGodly(text, at) || families.isOfFather(text, at)) return true;
    if (parts > 1 && families.isTrade(text, at)) return true;
    if (isHyphen(text, at + 1)) return true; // كيم كي-جونغ
    return families.isTitleInside(text, at) || parts > 1 && isDayAsName(text, at);
  }

  /** Whether a word that no list calls a name can be one behind {@code parts} others. */
  private boolean isUnknownPart(Text text, int at, int parts) {
    String key = text.key(at);
    if (arabic.traps.isPredicate(text, at) || arabic.traps.isState(key) || arabic.traps.isObjectWithAdjective(text, at)
        || parts == 1 && arabic.traps.isObjectOf(text, at)) return false;
    // قال لقمان لابنه, أضاف سامي يتعافى: a noun behind its preposition, and a verb
    String noun = arabic.carried(text, at);
    boolean carried = !noun.equals(key) && !noun.startsWith("و") && !arabic.isThat(text, at + 1);
    if (parts == 1 && (carried || key.startsWith("يت") && key.length() > 4)) return false;
    // فيصل بن خالد الجاهزية التامة
    boolean hers = at > 1 && text.key(at - 2).equals("بنت") && !arabic.isEveryday(text, at); // هند بنت سيف الكعبية
    if (parts > 1 && text.startsWithAl(at) && key.endsWith("ية") && !hers && !endsClause(text, at + 1)) return false;
    // آل سعود الرامية
    if (text.startsWithAl(at) && key.endsWith("ة") && at > 1 && text.key(at - 2).equals("ال")) return false;
    boolean ofGiven = text.startsWithAl(at) && (arabic.words.isGivenName(ArabicWords.withoutArticle(key)) // السعدون
        || isExplained(text, at + 1) && !arabic.isEveryday(text, at)); // عبد الله الصمعين، عضو المجلس
    if (text.startsWithAl(at) && (isPlural(key) && !ofGiven || arabic.is("no surname", text, at))) return false;
    if (text.startsWithAl(at) && arabic.isKind(text, at)
        && !arabic.isSurname(text, at)) return false; // رفعت الشركة
    if (arabic.isVerb(text, at) && !text.startsWithAl(at)) return false;
    if (families.isTradeBehindFather(text, at)) return true;
    boolean family = parts == 1 && text.startsWithAl(at) && !key.endsWith("ة")
        && (endsClause(text, at + 1) || !arabic.role(text, at + 1).isEmpty() // خولة الخطيب والدة
        || arabic.isPlain("trade as family", text, at) // استقلت مها الصياد القطار
        && arabic.isGivenName(text, at - 1) && !arabic.words.isCommonName(text.key(at - 1)));
    // عبد الباسط سيدا: like سيد with the ending of an accusative, but أن follows
    boolean alike = parts == 1 && key.endsWith("ا") && !arabic.words.isRole(key)
        && arabic.words.isRole(key.substring(0, key.length() - 1)) && arabic.isThat(text, at + 1);
    if (!arabic.role(text, at).isEmpty() && !family && !alike) return false;
    boolean likeThe = key.startsWith("كال") && arabic.isEverydayAlone(key.substring(1)); // كالمدير, but جان بول كالون
    if (arabic.isHead(text, at) || key.startsWith("بال") || likeThe) return false;
    if (text.startsWithAl(at)) return parts == 1 || isFamilyName(text, at, parts) || isSecondFamily(text, at);
    // نفى ابن دخيل صحة الخبر
    if (parts == 1 && Set.of("ابن", "ابو", "ام").contains(text.key(at - 2)) && arabic.isEveryday(text, at)) return false;
    boolean verb = arabic.takesObject(text, at) || isEverydayVerb(key) && !arabic.breaksOff(text, at + 1);
    if (verb && (parts == 1 || isEverydayVerb(key))) return false; // سمير يحب الكتب, سمر قره محمد تقف مع …
    if (parts == 1 && governed.isPhrase(text, at)) return false;
    // وقال كاميرون لشبكة «…»
    boolean told = key.startsWith("ل") && key.length() > 4 && arabic.isEverydayAlone(key.substring(1));
    if (parts == 1) return key.length() > 1
        && !(governed.isPrepositional(key) && (told || governed.goesOn(text, at)) && !governed.isTitular(text, at));
    boolean like = key.startsWith("ك") && arabic.isEverydayAlone(key.substring(1)); // أبو بكر ناجي كجزء من …
    if (like || arabic.traps.isAccusative(key)) return false;
    // A third word without article: only a given name before it, and the name's end in sight.
    boolean explained = isExplained(text, at + 1) && !arabic.isEverydayAlone(text, at); // أحمد جاويد بيدار، المتحدث
    return (!key.endsWith("ه") || families.isForeign(text, at)) && (isGiven(text, at - 1) || key.endsWith("ي")
        || isUnknown(text, at) || explained)
        && (!looksLikeVerb(key) || isNisba(key) || text.isComma(at + 1) && isUnknown(text, at)) // آدم إسحق ترجوك، القادم
        && (families.isBounded(text, at) || isNoWord(text, at))
        && (explained || governed.isClosingName(text, at));
  }

  /** تسلمت شيلان محمود بارزنجي الجائزة: what no list and no pattern of a verb explains is a name, whatever follows. */
  boolean isNoWord(Text text, int at) {
    String key = text.key(at);
    return key.length() > 3 && isUnknown(text, at) && !governed.hasPreposition(key) && !looksLikeVerb(key)
        && !key.startsWith("است") && !key.startsWith("سي") && !key.startsWith("ست") && !key.startsWith("ن")
        && !key.startsWith("و") && !key.startsWith("ف") && !key.endsWith("ت")
        && !(key.startsWith("ك") && arabic.isEverydayAlone(key.substring(1))) && !key.endsWith("ا")
        && !key.endsWith("ة") && !key.endsWith("ين") && !key.endsWith("ون") && !arabic.isPlace(text, at);
  }

  /** شيروان محمد أمين بابان: a given name that is a post as well, and behind it a family's name that is known. */
  private boolean isBeforeKnownFamily(Text text, int at) {
    String next = text.key(at + 1);
    return arabic.isGivenName(text, at) && isGiven(text, at - 1) && !arabic.role(text, at).isEmpty()
        && !text.startsWithAl(at) && arabic.isOnlySurname(next) && !arabic.isPlace(text, at + 1)
        && !next.startsWith("ال");
  }

  /** محمد صالح جمعة وزير …, علي حسن خميس إن …: a day as the last of three names, before a post or the clause's end. */
  private boolean isDayAsName(Text text, int at) {
    String key = text.key(at);
    boolean name = arabic.isTime(text, at) || arabic.isTime("ال" + key);
    return name && (arabic.isGivenName(text, at) || arabic.words.isSeldomName(key)) && isGiven(text, at - 1)
        && (endsClause(text, at + 1) || !arabic.role(text, at + 1).isEmpty());
  }

  /** A given name, also عبد الرحيم and محيي الدين by its second half. */
  boolean isGiven(Text text, int at) {
    return arabic.isGivenName(text, at) || at > 0 && (text.key(at - 1).equals("عبد")
        || arabic.is("second half", text, at) && arabic.isGivenName(text, at - 1));
  }

  /** A given name that is a preposition as well, or a nation, with a family's name behind it. */
  private boolean isBeforeFamily(Text text, int at) {
    String key = text.key(at);
    boolean goesOn = at + 1 < text.size() && text.quoted(at) == text.quoted(at + 1);
    if (!goesOn || !text.startsWithAl(at + 1)) return false;
    boolean function = arabic.isFunction(text, at) && arabic.isGivenName(text, at) && isGiven(text, at - 1);
    boolean nation = arabic.isNationalWithArticle(text, at)
        && arabic.words.isGivenName(ArabicWords.withoutArticle(key)); // تركي is a given name, too
    // رامي خلف الهجر، …: at the end of the clause any unknown word with the article
    boolean ends = !isNationOrPost(text.key(at + 1)) && !arabic.isEveryday(text, at + 1)
        && !isPlural(text.key(at + 1)) && endsClause(text, at + 2);
    return (function || nation) && (ends || isFamily(text.key(at + 1)));
  }

  /** القحطاني, الزغاري: a family's name by the list, or an unknown word of that look. */
  boolean isFamily(String key) {
    if (isNationOrPost(key) || arabic.words.is("no surname", key)) return false;
    return arabic.isOnlySurname(key)
        || key.startsWith("ال") && key.endsWith("ي") && key.length() > 5 && !arabic.isEveryday(key);
  }

  private boolean isNationOrPost(String key) {
    return arabic.isNational(key) || !arabic.role(key).isEmpty();
  }

  /** قالت ليلى الحسن الموسى، …: behind the father's name with its article the family's, at the end of the clause. */
  private boolean isSecondFamily(Text text, int at) {
    String father = ArabicWords.withoutArticle(text.key(at - 1));
    String key = text.key(at);
    if (at > 0 && isBeforeFamily(text, at - 1)) return true;
    // زياد محمود أبو الهوى الزغاري
    if (at > 1 && isParticle(text, at - 2) && isFamily(key)) return true;
    boolean unknown = text.startsWithAl(at - 1) && !arabic.isEveryday(text, at - 1)
        && text.startsWithAl(at) && !arabic.isEveryday(text, at); // عاطف الخرابشة الحباشنة
    boolean closed = arabic.breaksOff(text, at + 1);
    if (isNationOrPost(key) || isPlural(key)) return false;
    if (unknown && closed || isFamily(text.key(at - 1)) && families.isKnownFamily(text, at)) return true;
    // إدريس الركراكي المنصوري، وزير …
    boolean families = text.startsWithAl(at - 1) && text.key(at - 1).endsWith("ي") && key.endsWith("ي")
        && isExplained(text, at + 1);
    return (arabic.words.isGivenName(father) || families) && text.startsWithAl(at)
        && key.length() > 4 && endsClause(text, at + 1)
        && !key.endsWith("ة") && !arabic.is("no surname", text, at) && (arabic.isSurname(text, at)
            || arabic.words.isGivenName(ArabicWords.withoutArticle(key)) || !arabic.isEveryday(text, at)
            || isExplained(text, at + 1));
  }

  /** التعاونيين, المتهمون: many people rather than a family. */
  static boolean isPlural(String key) {
    return key.length() > 6 && (key.endsWith("ين") || key.endsWith("ون"));
  }

  /** سالم جمعة الأسدي, but not سمير حداد البلدية: an object may follow two words that are a name already. */
  private boolean isFamilyName(Text text, int at, int parts) {
    String key = text.key(at);
    boolean ofGiven = arabic.words.isGivenName(ArabicWords.withoutArticle(key)); // محمد سالم العيسى
    // ماهر رداد القضاة، منسق الحملة: what a post explains is a name to its end
    if (parts <= 3 && isExplained(text, at + 1) && !isNationOrPost(key)) return true;
    // غسان نعسان البكور أن …
    boolean closed = at + 1 < text.size() && arabic.isThat(text, at + 1) && !arabic.isEveryday(text, at);
    if (parts <= 3 && closed && !isNationOrPost(key)) return true;
    // يعقوب بن خلفان الكندي, موزة عبيد الكندية،: whose tribe is called like a nation
    boolean ofTwo = isGiven(text, at - 1) && at > 1 && isGiven(text, at - 2) && arabic.breaksOff(text, at + 1);
    if (arabic.isNational(text, at) && (isSon(text, at - 2) || ofTwo)) return true;
    if (parts > 3 || arabic.isNational(text, at)
        || arabic.isEveryday(text, at) && !key.endsWith("ي") && !ofGiven
        && !(isSon(text, at - 2) && !arabic.isVerbalNoun(key) // ياسين بن صالح التعليق على …
            && !isObjectBehindFather(text, at))) {
      return false;
    }
    return arabic.isGivenName(text, at - 1) || isExplained(text, at + 1) || at > 1 && isParticle(text, at - 2)
        || key.endsWith("ي") && (endsClause(text, at + 1) || isFamily(key) && arabic.isPost(text, at + 1));
  }

  /** القاعة in دخلت سعاد عبد الجواد القاعة: an object rather than a name, but not الدخيل in عزام بن محمد الدخيل. */
  private boolean isObjectBehindFather(Text text, int at) {
    boolean son = SONS.contains(text.key(at - 2)) || text.key(at - 2).equals("عبد") && SONS.contains(text.key(at - 3));
    return !son && !arabic.isSurname(text, at);
  }

  /** What stands before the father's name; behind آل مشاري and ولد درمان no everyday word is the family's. */
  private static boolean isSon(Text text, int at) {
    return at >= 0 && BEFORE_FATHER.contains(text.key(at));
  }

  /** تسخيري, but not تنتهي. */
  private boolean isNisba(String key) {
    return key.length() > 5 && key.startsWith("ت") && key.endsWith("ي") && key.charAt(key.length() - 3) == 'ي';
  }

  /**
   * Whether a word can stand in a name at all: not with the ending of an adverb (كثيراً), a pronoun written onto it
   * (دهشتها) or "and" before it (وخروجه).
   */
  private boolean couldBePart(Text text, int at) {
    String key = text.key(at);
    if (arabic.isConvinced(text, at) || arabic.isSo(text, at)) return false;
    if (arabic.isGivenName(text, at)) return arabic.isWrittenAsName(text, at);
    if (text.may(at, Hint.HERS) && !arabic.isSurname(text, at)) return false; // فوجهت
    if (ArabicWords.hasTanwin(text, at) || text.may(at, Hint.PRONOUN)) return false;
    boolean joined = key.length() == 3 && key.startsWith("و") && arabic.isFunction(key.substring(1)); // ولم
    if (joined && !text.key(at - 1).equals("بن")) return false; // but عبد الكريم بن ولي
    boolean things = key.endsWith("ات") && key.length() > 6 && !arabic.isSurname(text, at);
    if (key.startsWith("لل") || things && !(text.startsWithAl(at) && isUnheardOf(text, at))) return false;
    boolean joinedNoun = key.length() == 4 && arabic.isEverydayAlone(key.substring(1)); // ريبوار وعدد من …
    return !key.startsWith("و") || key.length() < 5 && !joinedNoun || arabic.is("name in waw", text, at)
        || arabic.isOnlySurname(text, at) // ورسمه
        || at > 0 && (text.key(at - 1).equals("ايت") || text.key(at - 1).equals("ال")) // أيت وعزيز, آل وديان
        || families.opensWithWaw(text, at);
  }

  /** وليد الشحادات: no noun of general use, by itself or without the ending of many. */
  private boolean isUnheardOf(Text text, int at) {
    String key = text.key(at);
    String one = ArabicWords.withoutArticle(key.substring(0, key.length() - 2));
    return !arabic.isEveryday(text, at) && !arabic.isEveryday(one) && !arabic.isEveryday(one + "ة")
        && arabic.role(one).isEmpty() && !arabic.isVerbalNoun(one);
  }

  boolean endsClause(Text text, int at) {
    return at >= text.size() || !text.isWord(at) || arabic.isThat(text, at) || arabic.isSo(text, at)
        || arabic.isFunction(text, at);
  }
}
