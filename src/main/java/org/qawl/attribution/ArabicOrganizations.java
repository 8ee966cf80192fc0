package org.qawl.attribution;

import static org.qawl.attribution.ArabicOrganizationTails.isPlainDefinite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies by the noun that begins their name, and where the name ends.
 *
 * <pre>
 * مفوضية الأمم المتحدة لشؤون اللاجئين   an indefinite head takes nouns up to the first definite one, then adjectives
 * المجلس النرويجي للاجئين               a definite head takes adjectives; alone it only refers back (المجلس)
 * الاتحاد التونسي للصناعة والتجارة      what it is for belongs to it, and what و joins to that
 * </pre>
 */
final class ArabicOrganizations {
  private static final int LONGEST = 9;
  /** And with its purpose: مركز الملك عبدالله بن عبدالعزيز العالمي للحوار بين أتباع الأديان والثقافات. */
  private static final int LONGEST_WHOLE = 11;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicOrganizationTails tails;
  private final ArabicUnits units;
  private final ArabicSeats seats;
  private final ArabicBrands brands;
  private final ArabicBodyTraps traps;

  ArabicOrganizations(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
    this.tails = new ArabicOrganizationTails(arabic, words);
    this.units = new ArabicUnits(arabic, words, tails);
    this.seats = new ArabicSeats(arabic, words, tails);
    this.traps = new ArabicBodyTraps(arabic, words);
    this.brands = new ArabicBrands(arabic, words, tails);
  }

  /** Whether a word may begin a body's name, by its noun or spelled. */
  int hints(String key, List<ArabicWords.Bare> readings) {
    int hints = words.is("letter", key) ? Hint.LETTER : 0;
    for (ArabicWords.Bare reading : readings) {
      if (arabic.words.isHead(ArabicWords.withoutArticle(reading.key()))) hints |= Hint.BODY;
    }
    return hints;
  }

  /** Whether another letter follows, or its full stop: سي إن إن, سي. إن. إن. */
  boolean maySpell(Text text, int i) {
    return i + 1 < text.size() && (text.may(i + 1, Hint.LETTER) || text.isMark(i + 1, '.'));
  }

  /** The body whose name begins at a token, or null; {@code taken} are the names found before. */
  @Nullable Name at(Text text, int i, Taken taken) {
    Token token = text.token(i);
    if (!token.isWord() || !text.may(i, Hint.BODY | Hint.LETTER)) return null;
    if (text.may(i, Hint.LETTER) && (i == 0 || !words.is("letter", text.key(i - 1))
        && !text.token(i - 1).is("."))) {
      int to = words.letters(text, i);
      if (to > 0) {
        Name spelled = name(text, i, to);
        return words.isGeneric(spelled.text()) ? null : spelled;
      }
    }
    for (ArabicWords.Bare reading : text.readings(i)) {
      Head head = arabic.words.head(ArabicWords.withoutArticle(reading.key()));
      if (head == null || traps.isOfPost(text, i, head)) continue;
      boolean definite = !head.is(reading.key());
      if (!definite && units.isCounted(text, i, reading)) continue;
      Name unit = units.at(text, i, head, reading, taken);
      if (unit != null) return unit;
      boolean general = head.is("لواء") && (definite || isBanner(text, i)); // اللواء الجوهري, حمل لواء العلم
      boolean whole = !definite && words.is("whole", head.noun(), text.key(i + 1));
      boolean whatFor = definite && (head.takes("for")
          || words.is("part", reading.key(), text.key(i + 1))); // الأمانة العامة لمجلس النواب
      if (general || head.takes("no") && !whole && !whatFor || head.is("كلية") && definite || definite
          && head.is("قوات")) return null;
      int end = definite ? endOfDefinite(text, i, head, taken) : endOfIndefinite(text, i, head, taken);
      boolean needsPurpose = head.takes("only") || head.takes("no") && !whole
          || definite && head.takes("indefinite");
      boolean named = whole || !definite && head.takes("publisher") && isNoun(text, i, reading);
      if (!definite && head.takes("bare")) end = brands.withoutNation(text, i, end);
      if (!definite) end = brands.branch(text, i, end, head, taken);
      if (definite) end = Math.max(ArabicUnits.endOfPlaces(text, end, taken), tails.beforeAcronym(text, i));
      // مدينة الأمير سعود الرياضية
      boolean ground = head.is("مدينة") && end > 0 && text.key(end - 1).equals("الرياضية");
      if (ground || end < 0 || end - i > LONGEST_WHOLE
          || needsPurpose && !named && !hasPurpose(text, i + 1, end)) return null;
      Name name = name(text, i, end, reading);
      return words.isGeneric(name.text()) ? null : name;
    }
    return null;
  }

  /** حمل لواء العلم, تحت لواء الاتحاد: whether what stands before makes it a flag. */
  private boolean isBanner(Text text, int i) {
    return i > 0 && words.is("banner", text.bareKey(i - 1));
  }

  /** صدرت عن دار مرايا الوادي: whether دار is a house here, and not the verb that it is in دار نقاش. */
  private boolean isNoun(Text text, int i, ArabicWords.Bare reading) {
    if (i + 1 < text.size() && isPlainDefinite(text.key(i + 1))) return isPublished(text, i); // دار الأيتام is none
    if (i + 1 < text.size() && arabic.isFunction(text, i + 1)) return false; // دار هكذا
    if (reading.preposition() || i + 1 < text.size() && !arabic.isEverydayAlone(text, i + 1)) return true;
    if (i == 0 || !text.isWord(i - 1)) return false;
    String before = text.bareKey(i - 1);
    return arabic.words.is("preposition", before) || !arabic.role(before).isEmpty()
        || before.endsWith("ت") && arabic.verbs.form(before).isPresent();
  }

  /** صدرت روايتها عن دار المعارج: whether a word of publishing stands before. */
  private boolean isPublished(Text text, int i) {
    for (int k = Math.max(0, i - 8); k < i; k++) {
      if (words.is("published", ArabicWords.withoutArticle(text.bareKey(k)))) return true;
    }
    return false;
  }

  /** Whether a word is one that nobody knows, and may be a second word of a company's name. */
  boolean isBrand(Text text, int i) {
    return brands.isSecond(text, i);
  }

  /** Whether a word begins the name of what looks after things, of which every nation has one: هيئة, وزارة. */
  boolean isOffice(String key) {
    for (ArabicWords.Bare reading : ArabicWords.readings(key)) {
      if (!reading.key().startsWith("ال") && words.takes(reading.key(), "portfolio")) return true;
    }
    return false;
  }

  /**
   * Whether a noun and the head of another body stand here, of which it says nothing but that it is sent, armed or at
   * work: مكتب المنظمة الدولية للهجرة, مجلس بنك المشرق.
   */
  boolean isPartOf(Text text, int i) {
    if (i + 1 >= text.size() || !text.isWord(i + 1)) return false;
    String whole = ArabicWords.withoutArticle(text.key(i + 1));
    if (!arabic.words.isHead(whole)) return false;
    for (ArabicWords.Bare reading : text.readings(i)) {
      if (words.takes(reading.key(), whole.equals(text.key(i + 1)) ? "part" : "office")
          || words.is("part", reading.key(), whole)) return true;
    }
    return false;
  }

  boolean isNamedAfterPeople(String key) {
    for (ArabicWords.Bare reading : ArabicWords.readings(key)) if (words.takes(reading.key(), "after")) return true;
    return false;
  }

  /** Whether a proper name alone may stand behind a head: إذاعة موزاييك, معهد باستور. */
  private boolean mayBeNamed(Head head, String first) {
    if (words.isPluralInConstruct(first)) return false; // جمعية صيادي عزبة البرج
    return head.takes("name") || head.takes("publisher")
        || head.takes("proper") && !arabic.isEverydayAlone(first)
        && !(first.endsWith("ت") && arabic.isEverydayAlone(first.substring(0, first.length() - 1))); // no قدمت
  }

  private static boolean hasPurpose(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.key(i).startsWith("لل") || i > from && text.key(i).startsWith("ل")) return true;
    }
    return false;
  }

  private static boolean takesName(Head head) {
    return head.takes("name") || head.takes("proper");
  }

  /** How far the name of a body that the gazetteer knows goes on in adjectives: مجلس الأمن القومي السعودي. */
  int extended(Text text, Name known) {
    for (ArabicWords.Bare reading : text.readings(known.from())) {
      Head head = arabic.words.head(ArabicWords.withoutArticle(reading.key()));
      if (head == null) continue;
      if (takesName(head) && units.isNumbered(text, known.to())) return known.to() + 1; // جامعة حلب 2
      if (brands.isOfChannel(text, known.to(), head)) return known.to() + 1; // قناة الأفق الوثائقية
      // بنك قرطاج الدولي: another than the one that the gazetteer knows
      boolean another = takesName(head) && head.takes("for") && known.to() < text.size()
          && tails.isAdjective(text.key(known.to())) && !arabic.isNational(text, known.to())
          && isPlainDefinite(text.key(known.to())) && !arabic.isTime(text, known.to()); // العام الماضي
      if (another) return tails.purpose(text, known.from(), tails.adjectives(text, known.to()), head);
      if (!head.takes("portfolio") || head.takes("only")) continue;
      int end = tails.adjectives(text, known.to());
      boolean field = end + 1 < text.size() && text.key(end).startsWith("ل")
          && words.is("field", text.key(end).substring(1));
      return field ? tails.endOfPurpose(text, end + 1) : end;
    }
    return known.to();
  }

  /** بنك المشرق العربي للاستثمار: whether what a body is for tells it from one that the gazetteer knows. */
  boolean saysMore(Text text, Name known, Name body) {
    boolean whatFor = false;
    for (int i = known.to() + 1; i < body.to(); i++) whatFor |= text.key(i).startsWith("لل");
    return whatFor && arabic.isNational(text, known.to());
  }

  /** The name of the tokens [from, to) as they are written. */
  static Name name(Text text, int from, int to) {
    return name(text, from, to, new ArabicWords.Bare(text.key(from), 0, false));
  }

  /** The name of the tokens [from, to), the first of them read without what is written onto it. */
  static Name name(Text text, int from, int to, ArabicWords.Bare reading) {
    Token first = text.token(from);
    int start = reading.taken() == 0 ? first.start() : ArabicWords.offset(first, reading.taken());
    int end = text.token(to - 1).end();
    String written = text.text.substring(start, end);
    boolean articleLost = reading.taken() > 0 && reading.key().startsWith("ال")
        && !Tokenizer.key(written).startsWith("ال");
    String name = articleLost ? "ال" + written : written;
    return new Name(from, to, start, end, Name.Kind.BODY, name.strip(), "", reading.preposition());
  }

  private int endOfDefinite(Text text, int i, Head head, Taken taken) {
    if (i + 1 >= text.size() || !agrees(head, text.key(i + 1))) return -1;
    int end = tails.adjectives(text, i + 1);
    for (int k = i + 2; k < end; k++) if (!agrees(head, text.key(k))) end = k;
    if (end == i + 1) return -1;
    if (head.takes("series") && end < text.size() && units.isOrdinal(text.key(end))) end++; // القناة الوطنية الأولى
    int charged = head.takes("nation") || head.is("مجلس") ? tails.charged(text, end) : end;
    if (charged > end) return charged;
    int beyond = tails.purpose(text, i, end, head);
    // الوكالة الوطنية لزرع الأعضاء: behind an adjective, any noun with a genitive says what the body is for.
    if (beyond == end && head.takes("for") && end + 1 < text.size() && text.isWord(end)
        && tails.isPurpose(text.key(end))) {
      int to = tails.endOfPurpose(text, end + 1);
      boolean closed = to > end + 1 && (isPlainDefinite(text.key(to - 1)) || arabic.isPlace(text, to - 1));
      boolean person = to < text.size() && arabic.isNational(text, to - 1)
          && arabic.isGivenName(text, to); // دعا الاتحاد الدولي لتكريم اللبناني سمير حداد
      if (closed && !person) beyond = to;
    }
    if (beyond == end) beyond = ofWhole(text, end, taken);
    int whole = seats.behind(text, i, beyond, head, taken);
    // الشركة التركية: the one named before, unless it says more
    boolean namedBefore = !head.takes("own") && (head.takes("name") || head.takes("nation"));
    if (whole == i + 2 && namedBefore && arabic.isNational(text, i + 1)) return -1;
    boolean alone = whole - i == 2;
    if (alone && words.is("whole", "ال" + head.noun(), text.key(i + 1))) return whole; // الديوان الملكي
    // المركز الثاني والكأس
    if ((alone || text.key(i + 2).startsWith("و")) && words.is("rank", text.key(i + 1))) return -1;
    boolean ofTown = head.takes("city") && !arabic.isEverydayAlone(text, i + 1); // النادي الوهراني
    boolean vague = alone && !arabic.isNational(text, i + 1) && (head.takes("more") || ofTown);
    return vague ? -1 : whole;
  }

  /** الأمانة العامة لمجلس النواب: behind the body of which this is a part; the place itself if none stands there. */
  private int ofWhole(Text text, int end, Taken taken) {
    if (end >= text.size() || !text.isWord(end) || !text.key(end).startsWith("ل")
        || !words.is("part", text.key(end - 2), text.key(end - 1))) return end;
    for (ArabicWords.Bare reading : text.readings(end)) {
      Head head = arabic.words.head(ArabicWords.withoutArticle(reading.key()));
      if (!reading.preposition() || head == null) continue;
      int to = head.is(reading.key()) ? endOfIndefinite(text, end, head, taken)
          : endOfDefinite(text, end, head, taken);
      if (to > end + 1) return to;
    }
    return end;
  }

  /** In قدرات الحزب العسكرية the adjective is not the party's. */
  private boolean agrees(Head head, String adjective) {
    boolean feminine = head.noun().endsWith("ة") || head.noun().endsWith("ات") || words.is("feminine", head.noun());
    return !tails.isAdjective(adjective) || feminine == (adjective.endsWith("ة") || adjective.endsWith("اء")
        || words.is("feminine", ArabicWords.withoutArticle(adjective)));
  }

  private int endOfIndefinite(Text text, int i, Head head, Taken taken) {
    if (head.takes("explains") && words.letters(text, i + 1) > 0) return -1;
    int town = tails.endOfTown(text, i, head);
    if (town > 0) return town;
    int at = i + 1;
    boolean bound = false;
    boolean proper = at < text.size() && mayBeNamed(head, text.key(at));
    if (head.takes("alone") && (!proper || at < text.size() && text.startsWithAl(at))) return -1;
    while (at < text.size() && at - i < LONGEST) {
      Token token = text.token(at);
      String key = token.key();
      Name place = taken.at(at);
      if (place != null && place.kind() == Name.Kind.PLACE && place.start() == token.start()
          && (place.to() > at + 1 || at > i + 1 && !arabic.isPlace(text, at))
          && text.quoted(at) == text.quoted(i) && !key.startsWith("ال")) { // دائرة صحة ذي قار, مديرية زراعة ديالى
        at = tails.adjectives(text, place.to());
        bound = true;
        break;
      }
      if (!token.isWord() || ArabicWords.hasTanwin(token) || text.quoted(at) != text.quoted(i) || tails.stops(key)
          && !(at == i + 1 && (brands.isNameWithLam(text, at, head) || isMother(text, at)))
          || text.token(at - 1).end() + 2 < token.start()) break;
      if (!Tokenizer.isArabic(token.text().codePointAt(0))) {
        at = latin(text, at);
        bound = head.takes("name");
        break;
      }
      if (at == i + 1 && words.is("honoured", key) && (!words.is("title", key) || head.takes("after"))) {
        // جامعة الملك سعود, مركز الأمير سلطان بن عبدالعزيز: a body named after somebody; but في مجلس الشيخ سعيد.
        at = tails.adjectives(text, tails.endOfHonoured(text, at + 1));
        bound = true;
        break;
      }
      if (at == i + 1 && takesName(head) && words.is("letter", key)) { // شركة بي.بي
        int spelled = words.letters(text, at, 2);
        if (spelled < 0 && brands.isSecond(text, at + 1)) spelled = at + 2; // شركة كي غلوب
        if (spelled < 0 && !isPlainDefinite(text.key(at + 1))) return -1;
        if (spelled > 0) {
          at = spelled;
          bound = true;
          break;
        }
      }
      if (at == i + 1 && brands.isKunya(text, at)) { // جامعة ابن زهر, شركة أبو خاطر
        at = tails.adjectives(text, at + 2);
        bound = true;
        break;
      }
      if (at == i + 1 && head.takes("after")) {
        int named = tails.endOfNamesake(text, at);
        if (named > at) {
          at = tails.adjectives(text, named);
          bound = true;
          break;
        }
      }
      if (arabic.is("number", text, at) && at > i + 1) { // جامعة كورنيل آلاف الألواح
        bound |= proper;
        break;
      }
      if (isPlainDefinite(key)) {
        if (head.takes("alone") && !endsProperName(text, at)) return -1;
        boolean channel = brands.isOfChannel(text, at, head);
        boolean title = tails.startsTitle(text, at) && !channel && (bound || !arabic.isEverydayAlone(text, at - 1));
        if (arabic.isTime(key) || title && at > i + 1 || head.takes("verb") && at == i + 1
            && !key.endsWith("ين")) break;
        boolean more = head.is("جامعة") && text.key(at + 1).startsWith("لل"); // جامعة نايف العربية للعلوم
        if (at > i + 1 && bound && !more && head.takes("name") && !channel
            && (arabic.isNational(key) || words.is("outside", key))) break;
        String behind = text.key(Math.min(at + 1, text.size() - 1));
        at = words.is("rank", behind) && !words.is("topic", behind) && !head.takes("name")
            && !words.is("whole", head.noun(), key)
            ? at + 1 : tails.adjectives(text, at + 1);
        if (units.isTroop(head, behind) // كتيبة الإسناد الأولى
            || head.takes("troop") && units.isNumbered(text, at) // كتيبة الفرسان 12
            || brands.isHisOwn(text, i, at, head)) at++; // كتائب الفجر الجديد
        bound = true;
        boolean refersBack = at < i + 4 && text.key(at - 1).equals(key) && !takesName(head)
            && words.is("owner", key.substring(2)); // مجلس أمناء الجامعة
        if (refersBack) return -1;
        boolean common = at == i + 2 && head.takes("more") && !arabic.words.isPlace(key) && !makesName(head, key)
            && !(head.takes("solo") && brands.isProper(text, i + 1));
        if (common && tails.purpose(text, i, at, head) == at && seats.behind(text, i, at, head, taken) == at) return -1;
        break;
      }
      if (arabic.words.isPlace(key)) {
        boolean goesOn = head.takes("name") && isGoverned(text, i) && tails.endsPlaceName(text, at + 1);
        at = goesOn ? at + 2 : brands.behindPlace(text, at + 1, head.takes("name"));
        if (head.takes("name") && units.isNumbered(text, at)) at++; // جامعة حلب 2
        bound = true;
        break;
      }
      if (words.isTheirs(key) || words.isManyPeople(key)
          || ArabicVerbs.isFuture(key) && at + 1 < text.size() && text.isWord(at + 1)
          && arabic.isEveryday(key.substring(1))) break;
      if (at == i + 1 && words.isPerfect(key) && !bindsNext(text, at)) return -1;
      if (isJoinedNoun(text, i, at)) {
        at++;
        continue;
      }
      if (key.startsWith("و") || arabic.isSo(text, at) || (key.startsWith("ي") || key.startsWith("ت")) && key.length() < 6
          && !arabic.words.isGivenName(key) && !ArabicOrganizationTails.isVerbalNounInYa(key)
          && !arabic.isVerbalNoun(key) && !arabic.isUnnamed(key) && !key.endsWith("ة") // جمعية تجار السوق
          || arabic.verbs.form(key).isPresent() && !arabic.words.isHead(key) && !bindsNext(text, at)) break;
      if (at > i + 1 && (arabic.words.isGivenName(key) && !arabic.words.isCommonName(key)
          || !arabic.role(key).isEmpty())) break;
      boolean named = head.takes("name") && at + 1 < text.size() && tails.startsTitle(text, at + 1);
      boolean binds = bindsNext(text, at) || ArabicUnits.isBarePlace(taken, at + 1); // صحة ذي قار
      boolean brief = key.length() < 5 && !tails.isAdjective(key) && at + 1 < text.size()
          && text.key(at + 1).startsWith("لل"); // شركة صلة للتسويق
      if (at == i + 1 && isIndefiniteAdjective(head, key) && !binds && !named && !brief
          && !isJoinedNoun(text, i, at + 1)) return -1;
      at++;
      boolean described = head.takes("explains") && !head.takes("more")
          && words.is("medium", text.key(at)); // صحيفة سرمدا القريبة من الحزب
      if (proper && (head.takes("alone") || at >= text.size() || !isPlainDefinite(text.key(at))
          || described || !brands.isOfChannel(text, at, head) && endsProperName(text, at))) {
        boolean ofPlace = arabic.isPlace(text, at) || ArabicUnits.isBarePlace(taken, at); // إذاعة صوت ديالى
        // إذاعة موزاييك: a proper name may be all there is; a second word is taken only before what ends the name.
        boolean ordinary = (arabic.isEverydayAlone(key) || words.is("common", key))
            && !ArabicUnits.isPlace(taken.at(at - 1)) && at < text.size() && text.isWord(at)
            && !endsProperName(text, at) && !arabic.isBareThat(text, at) && !ofPlace
            && (arabic.isEverydayAlone(text, at) || arabic.isFunction(text, at));
        // نادي ضباط قوى الأمن, but not منشورات هيئة الأمن, which is the body's
        boolean chain = ordinary && at == i + 2 && !arabic.words.isHead(key);
        if (chain && arabic.isEverydayAlone(text, at) && bindsNext(text, at)
            || tails.isOfMembers(text, i + 1) && (isJoinedNoun(text, i, at) || tails.closes(text, at))) continue;
        boolean future = brands.mayBeFuture(key) && at < text.size() && arabic.isFunction(text, at);
        bound = !words.is("common", key) && !ordinary && !future
            && !(key.startsWith("ي") && at < text.size() && arabic.isThat(text, at));
        int foreign = brands.end(text, i, at, bound);
        if (foreign > at) {
          at = foreign;
          bound = true;
          break;
        }
        if (bound && units.isNumbered(text, at)) {
          at++;
          break;
        }
        if (words.is("common", key) && ofPlace) continue; // وكالة أنباء آسيا
        if (words.is("common", key) && head.takes("bare") && brands.isWord(text, at)) { // شركة إسمنت سرمدا
          at++;
          bound = true;
          break;
        }
        if (!bound || !ofPlace && !brands.isLast(text, at) && !(head.is("جامعة") && at + 1 < text.size()
            && text.key(at + 1).equals("في") && !arabic.isFunction(text, at))) break;
      }
    }
    // معهد سرمدا للاقتصاد: what it is for makes a name of a word nobody knows.
    bound |= at > i + 1 && at < text.size() && (tails.isPurposeOf(text, i, text.key(at))
        || text.key(at).startsWith("لل") && (text.key(at).length() > 5 || tails.isAdjective(text.key(at + 1)))
        && !tails.isNoPurpose(text, i, at)
        || text.key(at).equals("بلا") && head.takes("name")); // منظمة رعاة بلا حدود
    if (!bound || at == i + 1) return -1;
    int end = seats.behind(text, i, tails.purpose(text, i, at, head), head, taken);
    return seats.inGovernment(text, end, head);
  }

  /** ديوان المحاسبة, تيار الحكمة and كتلة الصادقون: nouns that say enough with their article alone. */
  private boolean makesName(Head head, String key) {
    return words.is("whole", head.noun(), key) || key.endsWith("ون")
        || head.takes("ideal") && words.is("ideal", ArabicWords.withoutArticle(key));
  }

  /** In جمعية ذاكرة درنة the second word is no adjective, as a place or a definite noun is bound to it. */
  private boolean bindsNext(Text text, int at) {
    boolean nisba = text.key(at).endsWith("ي") || text.key(at).endsWith("ية")
        && !ArabicOrganizationTails.isVerbalNounInYa(text.key(at)) && !words.isPluralInConstruct(text.key(at));
    if (at + 1 >= text.size() || !text.isWord(at + 1) || nisba) return false;
    String next = text.key(at + 1);
    return arabic.isPlace(text, at + 1) || isPlainDefinite(next) && !arabic.isTime(text, at + 1)
        && !tails.startsTitle(text, at + 1)
        && !arabic.isFunction(text, at + 1);
  }

  /** In مجلة نسيم الأسبوعية and قناة نسيم المحامية هبة the definite word is not bound to the name. */
  private boolean endsProperName(Text text, int at) {
    if (brands.isObjectOf(text, at)) return true; // مؤسسة غالوب الاستطلاع
    return arabic.isNational(text, at) || words.is("outside", text.key(at))
        || tails.startsTitle(text, at) && (!arabic.isEverydayAlone(text, at - 1) // but جمعية حماية المستهلك
            || arabic.isGivenName(text, at + 1))
        || arabic.is("relative", text, at);
  }

  /** عن كتلة, لقناة: whether a preposition stands before a body, so that nothing it does can follow its name. */
  private boolean isGoverned(Text text, int i) {
    String key = text.key(i);
    return i > 0 && arabic.is("preposition", text, i - 1) || key.startsWith("ل") && !key.equals("لجنة")
        || key.startsWith("ب") && arabic.words.isHead(key.substring(1));
  }

  private static int latin(Text text, int from) {
    int at = from;
    while (at < text.size() && text.token(at).isCapital()) at++;
    return at;
  }

  /** أم in جامعة أم القرى is no conjunction, as a definite noun follows. */
  private static boolean isMother(Text text, int at) {
    return text.key(at).equals("ام") && isPlainDefinite(text.key(at + 1));
  }

  /** وصناعة in غرفة تجارة وصناعة الكويت: of two nouns that share what follows the second. */
  private boolean isJoinedNoun(Text text, int i, int at) {
    if (at < i + 2 || !text.key(at).startsWith("و") || at + 1 >= text.size()) return false;
    String noun = text.key(at).substring(1);
    String next = text.key(at + 1);
    boolean closed = arabic.isPlace(text, at + 1) || isPlainDefinite(next) && !arabic.isTime(text, at + 1)
        && !tails.startsTitle(text, at + 1) || tails.isOfMembers(text, i + 1) && tails.closes(text, at + 1);
    boolean everyday = arabic.isEverydayAlone(noun) && arabic.isEverydayAlone(text, at - 1);
    return closed && arabic.verbs.form(noun).isEmpty() && !arabic.isPost(noun) && (words.is("purpose", noun)
        || words.is("members", noun) || everyday);
  }

  /** صحيفة محلية, بنك مركزي: an indefinite adjective, so that no name follows; not تربية, and no دجلة. */
  private boolean isIndefiniteAdjective(Head head, String key) {
    if (ArabicOrganizationTails.isVerbalNounInYa(key) && !arabic.isNational(key) || words.isPluralInConstruct(key)
        || words.is("cared", key) || arabic.words.isHead(key) && !words.isPeriodical(key)
        || head.is("وزارة") && words.is("portfolio", key)) return false;
    boolean known = arabic.isEverydayAlone(key) || arabic.isNational(key);
    if (key.endsWith("ية") || key.endsWith("ي") && !key.startsWith("ال") && known) return true;
    // مركز متخصص للأبحاث
    if (words.is("adjective", key) && arabic.isEverydayAlone(key) && !head.noun().endsWith("ة")) return true;
    boolean many = head.noun().endsWith("ات"); // منشورات مقتضبة
    return key.endsWith("ة") && (known && head.noun().endsWith("ة") && !brands.isNounInTa(key)
        || many && key.startsWith("م") && key.length() > 5);
  }
}
