package org.qawl.attribution;

/**
 * Where the name of a body goes on behind its first nouns.
 *
 * <pre>
 * وزارة المياه والري                      what و joins, if the body looks after several things
 * معهد المشرق لسياسات المياه               what it is for, up to the noun that closes the chain
 * المركز الوطني للوقاية من الآفات          and the preposition that such a noun takes
 * </pre>
 */
final class ArabicOrganizationTails {
  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;

  ArabicOrganizationTails(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
  }

  int adjectives(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 4) {
      Token token = text.token(at);
      String key = token.key();
      if (key.equals("غير") && at + 1 < text.size() && isAdjective(text.key(at + 1))) { // الهجرة غير الشرعية
        at += 2;
        continue;
      }
      if (words.is("whole", withoutLetters(text.key(at - 1)), key)) { // والجريمة المنظمة
        at++;
        continue;
      }
      boolean foreign = token.text().startsWith("أ"); // محافظ البنك المركزي ألباي كورت
      if (!token.isWord() || foreign || !isPlainDefinite(key) || arabic.isTime(key) && !key.equals("العام")
          || startsTitle(text, at) && !isAlsoNisba(text, at)) break;
      if (arabic.words.isAny(key, "relative", "demonstrative") || words.is("rank", key) && at > from
          && !text.key(at - 1).endsWith("لقوات") // مستشفى القوات المسلحة
          || words.is("outside", key) && charged(text, at + 1) == at + 1 && charged(text, at + 2) == at + 2) break;
      // رئيس الاتحاد الأوروبي الفرنسي ميشال …: the second nation is the person's
      if (at > from && arabic.isNational(key) && arabic.isNational(text, at - 1) && arabic.isGivenName(text, at + 1)
          && !words.is("between", text.key(from - 1))) break; // but مجلس الأعمال المصري التركي
      // رابطة المودعين المستقلين: people and an adjective of theirs
      // وزارة الشؤون البلدية, لجنة الانتخابات البلدية
      boolean urban = text.key(at - 1).equals("الشؤون") && key.endsWith("ية")
          || text.key(at - 1).endsWith("لانتخابات") && key.equals("البلدية");
      boolean many = key.endsWith("ين") && key.length() > 6 && (text.key(at - 1).endsWith("ين")
          || text.key(at - 1).endsWith("اة") // الطهاة المحترفين
          || arabic.isUnnamed(text, at - 1) && !arabic.words.isFeminine(text.key(at - 1))
          || !text.key(at - 1).startsWith("لل") && arabic.isNational(key.substring(0, key.length() - 2)))
          && (!arabic.isUnnamed(key) || isAdjective(key.substring(0, key.length() - 2))) && arabic.role(key).isEmpty();
      if (!isAdjective(key) && !many && !urban) break;
      at++;
    }
    return at;
  }

  /** غرفة طوارئ سرمدا, مجلس بلدي سرمدا: behind a town that nobody has listed; -1 if such words do not begin there. */
  int endOfTown(Text text, int i, Head head) {
    int at = i + 2;
    if (at >= text.size() || !text.isWord(at) || !words.is("town", head.noun(), text.key(i + 1))) return -1;
    String key = text.key(at);
    boolean area = at + 1 < text.size() && text.isWord(at + 1) && arabic.is("area", text, at); // غرفة طوارئ مدينة سرمدا
    if (area && !isUnknown(text, at + 1) && !arabic.isPlace(text, at + 1)) return -1;
    if (area) return at + 2;
    return arabic.isPlace(text, at) || isUnknown(text, at) ? at + 1 : -1;
  }

  /** Whether a word is none that anybody knows, and may be a town. */
  boolean isUnknown(Text text, int i) {
    String key = text.key(i);
    return text.isWord(i) && !arabic.isEverydayAlone(text, i) && mayBeName(text, i) && !stops(key)
        && !key.startsWith("و") && !arabic.isNational(text, i) && !arabic.isGivenName(text, i);
  }

  /** Whether a word has no task in the sentence, so that it may be a name: no function word, verb, post, time, adjective. */
  boolean mayBeName(Text text, int i) {
    return !arabic.isFunction(text, i) && !arabic.isVerb(text, i) && !isAdjective(text.key(i))
        && arabic.role(text, i).isEmpty() && !arabic.isTime(text, i);
  }

  /** مصرف الأرز والمتوسط: behind the second of two everyday nouns that are a name together; the place itself if none. */
  private int twin(Text text, int at) {
    if (at >= text.size() || !text.isWord(at) || !text.key(at).startsWith("وال")) return at;
    String first = text.key(at - 1);
    String second = text.key(at).substring(1);
    boolean everyday = isPlainDefinite(first) && arabic.isEverydayAlone(first) && arabic.isEverydayAlone(second)
        && !isAdjective(first) && !arabic.isPlace(text, at - 1) && !arabic.is("relative", text, at)
        && !words.is("rank", second);
    return everyday && isPortfolio(text, at, second, false) ? adjectives(text, at + 1) : at;
  }

  /** الجريمة of والجريمة, للجريمة. */
  static String withoutLetters(String key) {
    return key.startsWith("وال") ? key.substring(1) : key.startsWith("لل") ? "ال" + key.substring(2) : key;
  }

  /** الاقتصادي is also the economist, but only before his name. */
  private boolean isAlsoNisba(Text text, int at) {
    String key = text.key(at);
    return (key.endsWith("ي") || key.endsWith("ية") || words.is("adjective", ArabicWords.withoutArticle(key)))
        && (at + 1 >= text.size() || !arabic.isGivenName(text, at + 1) || isHers(text, at)
        && !arabic.isKind(text, at - 1));
  }

  /** لقناة ليبيا المتوسط: whether a definite word and no adjective ends a name behind a place. */
  boolean endsPlaceName(Text text, int at) {
    String key = text.key(at);
    boolean plain = isPlainDefinite(key) && !arabic.isTime(text, at) && !isAdjective(key) && !startsTitle(text, at)
        && !words.is("rank", key) && !words.is("outside", key) && !arabic.isPlace(text, at)
        && !arabic.isFunction(text, at);
    return plain && (at + 1 >= text.size() || !text.isWord(at + 1) || arabic.isBareThat(text, at + 1)
        || arabic.is("preposition", text, at + 1));
  }

  /** البرلمانية in كتلة الإصلاح البرلمانية سمير حداد: no man's post. */
  private boolean isHers(Text text, int at) {
    return text.key(at).endsWith("ية") && arabic.words.genderOf(text.key(at + 1)) == Gender.MALE;
  }

  /** A nisba (الدولي) or an adjective of the table; in أغلقت وزارة النقل الجسر the last word is neither. */
  boolean isAdjective(String key) {
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    return (bare.endsWith("ي") || bare.endsWith("ية")) && bare.length() > 2 && !arabic.words.isHead(bare)
        && !words.is("deed", bare) // النأي is no nisba
        && (!arabic.words.isPlace(key) || arabic.isNational(key)) || words.is("adjective", bare) // السعودية is both
        || bare.endsWith("ة") && words.is("adjective", bare.substring(0, bare.length() - 1));
  }

  /**
   * What و joins to a portfolio, and what the body is for: للاجئين, لشؤون اللاجئين, and what و joins to that.
   *
   * @param first the head; a verb before it may want a purpose of its own, as in تسعى منظمة نسيم لحماية الغابة
   */
  int purpose(Text text, int first, int from, Head head) {
    int at = head.takes("portfolio") ? joined(text, governed(text, from), false)
        : governed(text, from); // رابطة الدفاع عن الحقوق
    if (head.takes("pair") && text.key(at).startsWith("وال")
        && words.is("cared", text.key(at).substring(3))) at++;
    if (head.takes("ideal")) at = ideals(text, at);
    if (head.takes("twin")) at = twin(text, at);
    boolean named = head.takes("name") && !head.takes("municipal");
    if (named && at + 1 < text.size() && text.key(at).equals("بلا") && text.isWord(at + 1)) {
      return at + 2; // منظمة طرقات بلا حدود
    }
    if (at >= text.size() || !text.isWord(at)) return at;
    String key = text.key(at);
    if (key.equals("من") && (head.takes("for") || head.takes("ideal"))) return forTheSakeOf(text, at);
    if (!head.takes("for")) return head.takes("sport") ? sport(text, at) : at;
    if (key.startsWith("لل") && key.length() > 3) {
      int end = governed(text, at + 1);
      if (end == at + 1 && isNoPurpose(text, first, at) && !isPeopleOfNation(text, at)) return at;
      return joined(text, end == at + 1 ? adjectives(text, end) : end, true);
    }
    boolean whole = at == first + 3 && words.is("whole", head.noun(), text.key(first + 1)); // مصلحة الطب الشرعي
    if (whole || at + 1 >= text.size() || !text.isWord(at + 1)
        || !isPurposeOf(text, first, key) && !isMembers(text, first, at)) return at;
    int end = endOfPurpose(text, at + 1);
    // أسسوا الرابطة لحماية مصالحهم
    boolean theirs = !text.startsWithAl(end - 1)
        && words.isTheirs(text.key(end - 1));
    return end == at + 1 || theirs ? at : joined(text, governed(text, end), true);
  }

  /** المعنية بالتنمية in الهيئة الحكومية المعنية بالتنمية: behind what a body looks after; the place itself if none. */
  int charged(Text text, int at) {
    if (at >= text.size() || !words.is("charged", text.key(at))) return at;
    int end = governed(text, at + 1);
    return end > at + 1 ? end : at;
  }

  /** للفروسية, لرياضة المحركات: behind the sport of a club; the place itself if none stands there. */
  private int sport(Text text, int at) {
    String key = text.key(at);
    if (key.startsWith("لل") && words.is("sport", key.substring(2))) return adjectives(text, at + 1);
    boolean ofSport = key.startsWith("ل") && words.is("sport", key.substring(1));
    int end = ofSport ? endOfPurpose(text, at + 1) : at;
    return end > at + 1 ? end : at;
  }

  /** من أجل حقوق الإنسان: an ideal for which it stands, rather than why somebody acts; the place itself if none. */
  private int forTheSakeOf(Text text, int at) {
    if (at + 2 >= text.size() || !text.key(at + 1).equals("اجل") || !arabic.hasArticle(text, at - 1)) return at;
    String noun = ArabicWords.withoutArticle(text.key(at + 2));
    if (!words.is("ideal", noun)) return at;
    int end = endOfPurpose(text, at + 2);
    return isPlainDefinite(text.key(end - 1)) || arabic.isPlace(text, end - 1) ? joined(text, end, true) : at;
  }

  /** الهيئة الحكومية المعنية بالتنمية (إيغاد): where definite words end before a short name in brackets; -1 if none. */
  int beforeAcronym(Text text, int first) {
    int at = first + 1;
    while (at < text.size() && at - first < 6 && isDefiniteTail(text.key(at))) at++;
    boolean brackets = at - first > 2 && at + 2 < text.size() && text.isMark(at, '(') && text.isMark(at + 2, ')');
    String name = brackets ? text.key(at + 1) : "";
    boolean unknown = name.length() > 2 && !arabic.isEveryday(name) && !arabic.words.isPlace(name);
    return unknown && text.isWord(at + 1) ? at : -1;
  }

  /** المعنية, بالتنمية, للبحوث, والعلوم. */
  private static boolean isDefiniteTail(String key) {
    return isPlainDefinite(key) || key.length() > 5 && (key.startsWith("بال") || key.startsWith("وال"))
        || key.length() > 4 && key.startsWith("لل");
  }

  /** للصحفيين التونسيين: members of a union rather than whom one tells something. */
  private boolean isPeopleOfNation(Text text, int at) {
    String next = text.key(at + 1);
    return text.key(at).endsWith("ين") && (next.equals("العرب") || isPlainDefinite(next) && next.endsWith("ين")
        && arabic.isNational(next.substring(0, next.length() - 2)));
  }

  /** Whether a definite noun behind ل is whom one tells, when, or why one acts: للصحفيين, للمرة, للرد. */
  boolean isNoPurpose(Text text, int first, int at) {
    String key = text.key(at);
    if (words.is("addressee", key)) return true;
    boolean preposition = at + 1 < text.size() && arabic.is("preposition", text, at + 1);
    return words.is("intent", key) && (isAim(text, first) || preposition || !isPlainDefinite(nounOf(text, first)));
  }

  /** The first word of a name without what is written onto it. */
  private String nounOf(Text text, int first) {
    for (ArabicWords.Bare reading : text.readings(first)) {
      if (arabic.words.isHead(ArabicWords.withoutArticle(reading.key()))) return reading.key();
    }
    return text.key(first);
  }

  /** للتوريدات, but not للصحفيين. */
  boolean isForThings(Text text, int at) {
    return text.key(at).startsWith("لل") && !words.is("addressee", text.key(at)) && !words.is("intent", text.key(at));
  }

  /** Whether a word with ل says what a body is for rather than why somebody does something with it. */
  boolean isPurposeOf(Text text, int first, String key) {
    boolean aim = isAim(text, first) && !isAimBehind(text, first);
    if (!key.startsWith("ل") || aim || words.is("intent", key)) return false;
    String noun = key.substring(1);
    // تعاقدت مع شركة نسيم لبناء الجسر, أحاله إلى مجلس النواب لمعالجة الخلل
    boolean together = first > 0 && (text.key(first - 1).equals("مع") || text.key(first - 1).equals("الى"));
    return words.is("purpose", noun) || words.is("cared", noun) || words.is("work", noun) && !together;
  }

  /** النقابة الوطنية لأساتذة التعليم العالي, لهيئة التدريس: whether those whom a definite head unites stand here. */
  private boolean isMembers(Text text, int first, int at) {
    String key = text.key(at);
    if (!key.startsWith("ل") || isAim(text, first) || !isPlainDefinite(nounOf(text, first))) return false;
    String noun = key.substring(1);
    return words.is("members", noun) || words.is("members", noun, text.key(at + 1));
  }

  /** آباء in جمعية آباء تلاميذ ثانوية المنصور: people whom a body unites. */
  boolean isOfMembers(Text text, int i) {
    return words.is("members", text.key(i)) || words.is("cared", text.key(i));
  }

  /** تلاميذ ثانوية المنصور, إعدادية ابن الهيثم: everyday nouns of which the last is bound to a definite one or a place. */
  boolean closes(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 4 && text.isWord(at) && !text.startsWithAl(at)
        && !arabic.isFunction(text, at) && (arabic.isEverydayAlone(text, at) || text.key(at).equals("ابن"))) at++;
    return at > from && at < text.size() && text.isWord(at) && !arabic.isTime(text, at)
        && (arabic.isPlace(text, at) || isPlainDefinite(text.key(at)) && !startsTitle(text, at));
  }

  /** تسعى منظمة نسيم لحماية الغابة: whether a verb before a body takes ل, so that the purpose is its own. */
  private boolean isAim(Text text, int first) {
    return first > 0 && words.is("aim", text.bareKey(first - 1));
  }

  /** تخطط شركة نسيم لصناعة النسيج لإنشاء مصنع: whether what a verb wants stands behind another word with ل. */
  private boolean isAimBehind(Text text, int first) {
    int at = first + 1;
    while (at < text.size() && text.isWord(at) && !text.key(at).startsWith("ل")) at++;
    int end = at + 1 >= text.size() || !text.isWord(at) ? at : endOfPurpose(text, at + 1);
    if (end < at + 2 || end >= text.size() || !text.isWord(end)) return false;
    String next = text.key(end);
    return next.equals("الى") || next.length() > 3 && next.startsWith("ل") && !arabic.isFunction(text, end);
  }

  /** الوقاية من الآفات: where what the noun before governs ends; the place itself if nothing. */
  private int governed(Text text, int at) {
    if (at == 0 || at + 1 > text.size() || at >= text.size() || !text.isWord(at)) return at;
    String noun = text.key(at - 1);
    noun = noun.startsWith("وال") ? noun.substring(3) : noun.startsWith("لل") ? noun.substring(2)
        : ArabicWords.withoutArticle(noun);
    String key = text.key(at);
    if (key.startsWith("بال") && words.is("governs", noun + " ب")) return joined(text, adjectives(text, at + 1), true);
    // المعنية بتغير المناخ
    boolean by = key.length() > 4 && key.startsWith("ب") && words.is("charged", "ال" + noun)
        && arabic.isEverydayAlone(key.substring(1)) && at + 1 < text.size() && isPlainDefinite(text.key(at + 1))
        && !arabic.isTime(text, at + 1);
    if (by) return joined(text, adjectives(text, at + 2), true);
    if (at + 1 >= text.size() || !words.is("governs", noun, key)) return at;
    if (isPlainDefinite(text.key(at + 1))) return joined(text, adjectives(text, at + 2), true);
    // البحث في علم الفلك
    boolean chain = at + 2 < text.size() && arabic.isEverydayAlone(text, at + 1)
        && isPlainDefinite(text.key(at + 2));
    return chain ? joined(text, adjectives(text, at + 3), true) : at;
  }

  int endOfPurpose(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 3 && text.isWord(at) && !isPlainDefinite(text.key(at))
        && !stops(text.key(at))
        && (!text.key(at).startsWith("و") || arabic.isActionNoun(text.key(at).substring(1)))) {
      at++;
      if (arabic.isPlace(text, at - 1)) return at;
    }
    if (at < text.size() && isPlainDefinite(text.key(at))) at = adjectives(text, at + 1);
    return at;
  }

  /** Behind what و joins to a name: والري, وشؤون المغتربين, ومكافحتها; people only to what a body is for. */
  private int joined(Text text, int from, boolean people) {
    int at = from;
    while (at < text.size() && text.isWord(at) && text.key(at).startsWith("و")) {
      String noun = text.key(at).substring(1);
      if (noun.startsWith("ال") && isPortfolio(text, at, noun, people)) {
        int end = adjectives(text, at + 1);
        at = end == at + 1 ? governed(text, end) : end;
      } else if (words.is("purpose", noun) && at + 1 < text.size() && isPlainDefinite(text.key(at + 1))
          && !arabic.isTime(text, at + 1)) {
        at = endOfPurpose(text, at + 1);
      } else if (isOtherMembers(text, at, noun)) {
        at = adjectives(text, at + 2);
      } else {
        return people && isPurposeOfIt(noun) ? at + 1 : at;
      }
    }
    return at;
  }

  /** ومربي النحل in اتحاد المزارعين ومربي النحل: people whom a body unites beside those named before. */
  private boolean isOtherMembers(Text text, int at, String noun) {
    boolean people = text.key(at - 1).endsWith("ين") && text.startsWithAl(at - 1);
    return people && (words.is("members", noun) || words.is("cared", noun) || words.isPluralInConstruct(noun))
        && at + 1 < text.size() && isPlainDefinite(text.key(at + 1)) && !startsTitle(text, at + 1);
  }

  /** مكافحتها: a purpose with a pronoun that stands for what was said before. */
  private boolean isPurposeOfIt(String noun) {
    for (String pronoun : new String[] {"ها", "هم", "ه"}) {
      if (!noun.endsWith(pronoun)) continue;
      String bare = noun.substring(0, noun.length() - pronoun.length());
      if (words.is("purpose", bare) || bare.endsWith("ت")
          && words.is("purpose", bare.substring(0, bare.length() - 1) + "ة")) return true;
    }
    return false;
  }

  /** Whether a definite noun behind و may be another thing that a body looks after, rather than another body. */
  private boolean isPortfolio(Text text, int at, String noun, boolean people) {
    boolean post = !arabic.role(noun).isEmpty() && !words.is("purpose", noun.substring(2)) // but المحاسبة
        && !(noun.endsWith("ية") && text.key(at - 1).endsWith("ية")); // المالية والاقتصادية
    if (noun.length() < 4 || post || words.is("title", noun)
        || arabic.words.isHead(noun.substring(2)) && !words.is("guarded", noun.substring(2))
        || arabic.isTime(noun) || arabic.words.isPlace(noun)
        || arabic.isFunction(noun) || arabic.isPeople(noun) || words.is("apart", noun.substring(2))) return false;
    if (!people && arabic.isNational(noun) && !noun.endsWith("ة")) return false;
    return at + 1 >= text.size() || !arabic.words.isPlace(noun + " " + text.key(at + 1));
  }

  /** حزب العدالة والتنمية: what a party stands for, and what و joins to it. */
  private int ideals(Text text, int from) {
    boolean ideal = words.is("ideal", ArabicWords.withoutArticle(text.key(from - 1)));
    int at = from;
    while (ideal && at < text.size() && text.key(at).startsWith("وال")
        && words.is("ideal", ArabicWords.withoutArticle(text.key(at).substring(1)))) at = adjectives(text, at + 1);
    return at;
  }

  boolean isPurpose(String key) {
    if (key.length() == 3 && key.startsWith("ل") && arabic.words.is("facility", key.substring(1))) return true; // لسد
    return key.length() > 3 && key.startsWith("ل") && !key.startsWith("لل") && !arabic.isFunction(key)
        && !words.is("intent", key)
        && arabic.verbs.form(key).isEmpty() // لاحظ
        && !arabic.words.isPlace(key.substring(1))
        && arabic.role(key.substring(1)).isEmpty()
        && (!arabic.words.isHead(key.substring(1)) || words.is("guarded", key.substring(1)))
        && !arabic.isUnnamed(key.substring(1)) && !arabic.words.isGivenName(key);
  }

  boolean stops(String key) {
    boolean lam = key.startsWith("ل") && key.length() > 3 && !arabic.words.isPlace(key) && !arabic.words.isHead(key)
        && (key.startsWith("لل") || !arabic.isEverydayAlone(key)); // but لقاء
    return arabic.isFunction(key) || lam
        || key.startsWith("ب") && key.length() > (arabic.words.isSurname(key) ? 4 : 3) && (key.startsWith("بال")
        || !arabic.isEverydayAlone(key) && (arabic.isEverydayAlone(key.substring(1)) || isTwo(key.substring(1)))
        || arabic.isFunction(key.substring(1))
        || arabic.words.isPlace(key.substring(1)));
  }

  /** هدفين, نقطتين. */
  private boolean isTwo(String key) {
    if (!key.endsWith("ين") || key.length() < 5) return false;
    String one = key.substring(0, key.length() - 2);
    return arabic.isEverydayAlone(one) || one.endsWith("ت")
        && arabic.isEverydayAlone(one.substring(0, one.length() - 1) + "ة");
  }

  /** تربية, تنمية, رعاية: by their form nouns, though they end as nisbas do. */
  static boolean isVerbalNounInYa(String key) {
    return key.length() == 5 && key.startsWith("ت") && key.endsWith("ية") || key.endsWith("اية");
  }

  /** هاتفي, هاتفية: an adjective of this form without the article. */
  static boolean isNisba(String key) {
    return key.length() > 3 && !key.startsWith("ال") && (key.endsWith("ي") || key.endsWith("ية"));
  }

  static boolean isPlainDefinite(String key) {
    return key.startsWith("ال") && key.length() > 3;
  }

  boolean startsTitle(Text text, int at) {
    return !arabic.role(text, at).isEmpty() || words.is("title", text.key(at));
  }

  /** مؤسسة سمير الحداد, مركز محمد بن راشد: behind the name of whom a body is named after; the place itself if none. */
  int endOfNamesake(Text text, int from) {
    boolean servant = text.key(from).equals("عبد") && from + 1 < text.size() && isPlainDefinite(text.key(from + 1));
    if (!servant && (!arabic.isGivenName(text, from) || arabic.words.isCommonName(text.key(from))
        && !text.key(from + 1).equals("بن"))) return from;
    int at = from + (servant ? 2 : 1);
    // مؤسسة بيل وميليندا غيتس
    boolean two = at + 1 < text.size() && text.key(at).startsWith("و")
        && arabic.words.isGivenName(text.key(at).substring(1)) && !arabic.isGivenName(text, at)
        && !arabic.isEverydayAlone(text, at + 1) && text.isWord(at + 1);
    if (two) return at + 2;
    int given = at;
    while (at + 1 < text.size() && (text.key(at).equals("بن") || text.key(at).equals("ال")
        || text.key(at).equals("ابن")) && text.isWord(at + 1)) at += text.key(at + 1).equals("عبد") ? 3 : 2;
    if (at >= text.size() || !text.isWord(at)) {
      return at == given && arabic.isNational(text, from) ? from : Math.min(at, text.size()); // مؤسسة تركية
    }
    String key = text.key(at);
    boolean family = !arabic.isFunction(text, at) && !stops(key) && !arabic.isVerb(text, at)
        && !arabic.isNational(text, at) && !startsTitle(text, at) && !key.startsWith("و")
        && (!arabic.isEverydayAlone(text, at) || arabic.isGivenName(text, at));
    String next = at + 1 < text.size() ? text.key(at + 1) : "";
    boolean another = arabic.isGivenName(text, at) && (isPlainDefinite(next) && next.endsWith("ي") && !isPublic(next)
        || arabic.words.isGivenName(next)); // معهد باستور سفيان الطرابلسي
    if (another && at == given) return from;
    if (family) return at + 1;
    return at > given || at < text.size() && key.startsWith("لل") ? at : from;
  }

  /** الوطني in معهد سمير حداد الوطني, but not in معهد باستور سفيان الطرابلسي: an adjective of a body, and no family. */
  private boolean isPublic(String adjective) {
    return arabic.isEverydayAlone(adjective) || words.is("business", adjective) || words.is("channel", adjective);
  }

  /** جامعة الملك سعود, مركز الأمير سلطان بن عبدالعزيز: behind the name that follows such a title. */
  int endOfHonoured(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 5 && text.isWord(at)) {
      String key = text.key(at);
      boolean bin = key.equals("بن") || key.equals("ال") || key.equals("عبد");
      boolean afterBin = at > from && (text.key(at - 1).equals("بن") || text.key(at - 1).equals("ال")
          || text.key(at - 1).equals("عبد"));
      // مستشفى الدكتور سعيد الحداد
      boolean family = at == from + 1 && words.is("title", text.key(from - 1)) && isPlainDefinite(key)
          && !isAdjective(key) && !arabic.isTime(text, at) && !startsTitle(text, at);
      if (at > from && !bin && !afterBin && !family || at == from && arabic.isFunction(text, at)) break;
      at++;
    }
    return at;
  }
}
