package org.qawl.attribution;

/**
 * The words nobody knows by which companies, banks and universities are called, behind the noun that says what they
 * are.
 *
 * <pre>
 * شركة لاكتاليا                   a word that only looks as if a preposition were written onto it
 * شركة سينيراما                   or a verb
 * جامعة سرمدا داليرو             a second such word
 * نادي ساو باولو, إذاعة سرمدا إف إم   and what foreign names of several words go on with
 * جمعية خطوة                      a noun that is written as feminine adjectives are
 * </pre>
 */
final class ArabicBrands {
  /** شركة سرمدا داليرو كورفيتا: of how many words such a name is at most. */
  private static final int MOST_WORDS = 3;
  /** خطوة, بوصلة: the pattern of a noun; adjectives in ة are longer, begin with م or have a long vowel. */
  private static final int MOST_LETTERS_OF_NOUN = 5;
  /** A verb in the future has its prefix, the letter of the person and three more at least, and no more than these. */
  private static final int LONGEST_FUTURE = 8;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicOrganizationTails tails;

  ArabicBrands(ArabicWords arabic, ArabicOrganizationWords words, ArabicOrganizationTails tails) {
    this.arabic = arabic;
    this.words = words;
    this.tails = tails;
  }

  /** ليوبليانا in جامعة ليوبليانا، is no preposition and its noun, as the name ends there. */
  boolean isNameWithLam(Text text, int at, Head head) {
    String key = text.key(at);
    if (!head.takes("name") && !head.takes("proper") || !key.startsWith("ل") || key.startsWith("لل")
        || key.length() < 4 || key.endsWith("ة") || arabic.isFunction(text, at)) return false;
    // شركة لاكتاليا, جامعة لايدن الهولندية
    if (key.length() > 4 && isForeign(key) && (isStrange(key.substring(1))
        || arabic.isNationalWithArticle(text, at + 1) || text.key(at + 1).startsWith("ل"))) return true;
    return head.takes("name") && (at + 1 >= text.size() || !text.isWord(at + 1) || arabic.isBareThat(text, at + 1)
        || arabic.is("preposition", text, at + 1) && !arabic.isEveryday(text, at)); // جامعة ليدز في إنجلترا
  }

  /** Whether a word as it stands is no everyday word and no name that is known. */
  private boolean isForeign(String key) {
    return !arabic.isEverydayAlone(key) && !arabic.words.isPlace(key) && !arabic.words.isGivenName(key)
        && !arabic.words.isSurname(key) && !arabic.words.isHead(key);
  }

  /** The same, and not even with something written onto it one that is known. */
  private boolean isStrange(String key) {
    return isForeign(key) && !arabic.isEveryday(key) && !arabic.isNational(key) && arabic.role(key).isEmpty()
        && !arabic.isFunction(key) && !arabic.isUnnamed(key) && !words.is("purpose", key) && !words.is("work", key)
        && !words.is("cared", key) && !words.is("members", key);
  }

  /** سينيراما, but not سيتعاون: whether a word of which nothing is known may be a verb in the future. */
  boolean mayBeFuture(String key) {
    boolean prefix = key.startsWith("سي") && key.length() > 4 && key.length() < LONGEST_FUTURE;
    return prefix && !key.endsWith("ا") && !key.endsWith("و") && !key.endsWith("ة");
  }

  /** خطوة, نبتة: by its pattern a noun rather than an adjective, as nobody knows it without its ending. */
  boolean isNounInTa(String key) {
    boolean vowel = key.indexOf('ا') >= 0 || key.indexOf('ي') > 0 && key.indexOf('ي') < key.length() - 2;
    boolean pattern = key.length() > 3 && key.length() <= MOST_LETTERS_OF_NOUN && !vowel && !key.startsWith("م");
    return key.endsWith("ة") && pattern
        && !arabic.isEverydayAlone(key.substring(0, key.length() - 1)) && !arabic.isNational(key);
  }

  /**
   * Behind the words with which a foreign name goes on at a token; the place itself if it does not.
   *
   * @param proper whether what stands before is a name, so that words which nobody knows belong to it
   */
  int end(Text text, int head, int at, boolean proper) {
    int end = endOfForeign(text, at);
    if (end > at || !proper) return end;
    if (isSurelyName(text, at) || isWord(text, at) && isLast(text, at)) return at + 1;
    while (end - head - 1 < MOST_WORDS && isSecond(text, end)) end++;
    // مدير شركة سرمدا فيكتور داليرو: two such words behind a post and a body are a person
    boolean person = end - at > 1 && isBehindPost(text, head);
    return person ? at : end;
  }

  /** ساو باولو in نادي ساو باولو, بروكفيلد آند هيل: behind what a foreign name of several words goes on with. */
  private int endOfForeign(Text text, int at) {
    int spelled = at < text.size() ? words.letters(text, at, 2) : -1; // إذاعة سرمدا إف إم
    if (spelled > 0) return spelled;
    if (arabic.isSo(text, at)) return at; // وبحسب حزب سرمدا فإن الطريق مفتوح
    if (at + 1 < text.size() && words.is("foreign", text.key(at)) && text.isWord(at + 1)
        && !words.is("foreign", text.key(at - 1))) return at + 2; // بروكفيلد آند هيل
    boolean goesOn = at < text.size() && words.is("foreign", text.key(at - 1)) && text.isWord(at)
        && !arabic.isFunction(text, at) && !arabic.isVerb(text, at) && !arabic.isEverydayAlone(text, at)
        && !ArabicOrganizationTails.isPlainDefinite(text.key(at));
    return goesOn ? at + 1 : at;
  }

  /** سرمدا باور للتوريدات, حلب ماكرو and حلب الشام القابضة: where a name goes on behind the place it begins with. */
  int behindPlace(Text text, int at, boolean named) {
    if (!named || at >= text.size() || !text.isWord(at)) return tails.adjectives(text, at);
    boolean last = at + 1 >= text.size();
    String next = last ? "" : text.key(at + 1);
    boolean business = ArabicOrganizationTails.isPlainDefinite(text.key(at)) && words.is("business", next)
        && !words.is("business", text.key(at));
    boolean ends = last || !text.isWord(at + 1) || next.startsWith("لل") || arabic.isNationalWithArticle(text, at + 1)
        || words.is("business", next);
    boolean foreign = !text.startsWithAl(at) && (ends && tails.isUnknown(text, at) || isSurelyName(text, at));
    if (business && !tails.isAdjective(text.key(at))) return tails.adjectives(text, at + 1);
    return foreign ? at + 1 : tails.adjectives(text, at);
  }

  /** كير in شركة دلتا كير للرعاية: a word that may be somebody's name, but what a body is for follows. */
  private boolean isSurelyName(Text text, int at) {
    return at + 1 < text.size() && tails.isForThings(text, at + 1) && !tails.isNoPurpose(text, at, at + 1)
        && !arabic.isEverydayAlone(text, at) && !arabic.isFunction(text, at) && arabic.role(text, at).isEmpty()
        && !arabic.isVerb(text, at) && !tails.stops(text.key(at)) && !text.key(at).startsWith("و");
  }

  /** ابن زهر, أبو خاطر: a father's or a son's name, which only the next word makes one. */
  boolean isKunya(Text text, int at) {
    return at + 1 < text.size() && text.isWord(at + 1) && words.is("kunya", text.key(at))
        && !arabic.isFunction(text, at + 1) && !text.key(at + 1).startsWith("و");
  }

  /** الجديد in كتائب الفجر الجديد: an adjective that agrees with the noun before it, and not with the head. */
  boolean isHisOwn(Text text, int head, int at, Head noun) {
    if (at != head + 2 || at >= text.size() || !words.is("own", text.key(at))) return false;
    boolean hers = isFeminine(noun.noun()) || words.is("feminine", noun.noun());
    boolean his = !isFeminine(text.key(at - 1)) && !tails.isAdjective(text.key(at - 1));
    return hers && his && !isGoverned(text, head);
  }

  /** قائد كتائب …: whether a noun stands before a token of which an adjective behind may be. */
  private boolean isGoverned(Text text, int at) {
    int before = at - 1;
    if (before < 0 || !text.isWord(before)) return false;
    return !arabic.role(text, before).isEmpty() || arabic.isEverydayAlone(text, before)
        && !arabic.isFunction(text, before) && !arabic.isVerb(text, before) && !words.isPerfect(text.bareKey(before));
  }

  /**
   * شركة أجنحة النهرين of شركة أجنحة النهرين العراقية: a nation behind more than one word is no part of a company's
   * name, unless it is the nation of the noun before it.
   */
  int withoutNation(Text text, int head, int end) {
    if (end - head < 4 || !arabic.isNationalWithArticle(text, end - 1) || words.is("channel", text.key(end - 1))
        || words.is("business", text.key(end - 1))) return end;
    boolean agrees = isFeminine(text.key(end - 2)) == isFeminine(text.key(end - 1));
    return agrees || arabic.isNational(text, end - 2) ? end : end - 1;
  }

  /** شركة نستله مصر, متحف اللوفر أبوظبي: behind the place of a branch. */
  int branch(Text text, int head, int end, Head noun, Taken taken) {
    boolean branches = noun.takes("bare") || noun.is("جامعة") || noun.is("متحف");
    if (!branches || end < head + 2 || end >= text.size() || text.quoted(end) != text.quoted(head)
        || text.key(end - 1).startsWith("لل") || arabic.isPlace(text, end - 1)) return end;
    Name place = taken.at(end);
    boolean state = ArabicUnits.isPlace(place) && place.from() == end && !place.attached() || arabic.isPlace(text, end);
    return state && !text.key(end).startsWith("و") ? place == null ? end + 1 : place.to() : end;
  }

  /** الفيحاء, السرمدية: a definite word that is nothing but a name. */
  boolean isProper(Text text, int at) {
    String key = text.key(at);
    String bare = ArabicWords.withoutArticle(key);
    return ArabicWords.opensWithArticle(text, at) && bare.length() > 3
        && !arabic.isEverydayAlone(text, at) && !arabic.isEveryday(bare) && !tails.isAdjective(key)
        && !arabic.isUnnamed(text, at) && !arabic.isPeople(key) && !arabic.isVerbalNoun(bare)
        && arabic.role(text, at).isEmpty() && !bare.endsWith("ين")
        && !bare.endsWith("ات") && !arabic.isNational(text, at);
  }

  /** الاقتصادية in قناة نسيم الاقتصادية: an adjective of a medium, though before a name it is somebody's post. */
  boolean isOfChannel(Text text, int at, Head head) {
    return head.takes("explains") && !head.takes("for") && words.is("channel", text.key(at))
        && !arabic.isGivenName(text, at + 1);
  }

  private static boolean isFeminine(String key) {
    return key.endsWith("ة") || key.endsWith("ات");
  }

  /** Whether a post stands before a body: مدير شركة, الرئيس التنفيذي لشركة. */
  private boolean isBehindPost(Text text, int head) {
    return head > 0 && (!arabic.role(text, head - 1).isEmpty() || head > 1 && !arabic.role(text, head - 2).isEmpty());
  }

  /** الاستطلاع in أجرت مؤسسة غالوب الاستطلاع: no noun is bound to a foreign name, and this is what is done. */
  boolean isObjectOf(Text text, int at) {
    String name = text.key(at - 1);
    boolean construct = name.endsWith("ات") || name.endsWith("ي") || name.endsWith("ة");
    return at < text.size() && text.startsWithAl(at) && !tails.isAdjective(text.key(at)) && !construct
        && isStrange(name) && isDeed(ArabicWords.withoutArticle(text.key(at)));
  }

  /** استطلاع, but not استثمار, for which there are companies. */
  private boolean isDeed(String noun) {
    return arabic.isVerbalNoun(noun) && !words.is("purpose", noun) && !words.is("work", noun)
        && !words.is("ideal", noun);
  }

  /** Whether a word that nobody knows goes on with a name, and is no verb of the sentence. */
  boolean isSecond(Text text, int at) {
    if (!isWord(text, at)) return false;
    String key = text.key(at);
    boolean verb = words.isPerfect(key) || ArabicWords.isDoneByMany(key) || key.endsWith("ت")
        || key.length() < 6 && (key.startsWith("ي") || key.startsWith("ت")) || arabic.isSo(text, at)
        || ArabicVerbs.isFuture(key) && mayBeFuture(key);
    return !verb && !key.endsWith("ة");
  }

  /** Whether a word is none that is known, and may stand in a name of several. */
  boolean isWord(Text text, int at) {
    if (at >= text.size() || !tails.isUnknown(text, at) || text.startsWithAl(at)) return false;
    String key = text.key(at);
    boolean lam = key.startsWith("ل") && key.length() < 5; // لطب الأسنان
    boolean accusative = key.endsWith("ا") && text.key(at + 1).endsWith("ا"); // نموذجا أوليا
    return !lam && !accusative && isStrange(key) && !words.isTheirs(key)
        && !ArabicWords.hasTanwin(text, at) && Tokenizer.isArabic(key.codePointAt(0)) && key.length() > 1
        && !arabic.is("number", text, at);
  }

  /** فيليبس in شركة كونكو فيليبس الأميركية: a last word, as a mark, a nation or what was said stands behind it. */
  boolean isLast(Text text, int at) {
    if (at >= text.size() || !text.isWord(at) || text.key(at).endsWith("ة")
        || text.key(at).endsWith("ا") || arabic.is("number", text, at) || arabic.isTime(text, at)) return false;
    if (at + 1 >= text.size()) return true;
    // جامعة بيونغ يانغ في البلاد, نادي سرمدا سيتي أمس, شركة سرمدا باور للتوريدات
    boolean ends = arabic.isFunction(text, at + 1) || arabic.isTime(text, at + 1) || tails.isForThings(text, at + 1);
    boolean unknown = ends && !arabic.isEveryday(text, at) && !arabic.isGivenName(text, at)
        && !arabic.isFunction(text, at) && arabic.role(text, at).isEmpty() && !arabic.isVerb(text, at);
    boolean before = !text.isWord(at + 1) && (text.isMark(at + 1) || !arabic.isEverydayAlone(text, at)); // but عام 1998
    return unknown || before || arabic.isNationalWithArticle(text, at + 1)
        || arabic.isBareThat(text, at + 1) || arabic.is("relative", text, at + 1);
  }
}
