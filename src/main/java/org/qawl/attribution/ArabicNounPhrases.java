package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the noun phrases of an Arabic paragraph reach, and which of their words are names or titles. */
final class ArabicNounPhrases {
  private static final int LONGEST = 40;
  private static final int LONGEST_DESCRIPTION = 7;
  private static final int LONGEST_IN_MARKS = 5;
  private static final int MOST_ADJECTIVES = 2;
  private static final int LONGEST_NAME_IN_MARKS = 4;

  final ArabicWords arabic;
  final Text text;
  final Taken names;

  ArabicNounPhrases(ArabicWords arabic, Text text, List<Name> names) {
    this.arabic = arabic;
    this.text = text;
    this.names = new Taken(text.size());
    for (Name name : names) this.names.take(name);
  }

  @Nullable Name nameAt(int i) {
    return i < 0 || i >= names.size() ? null : names.at(i);
  }

  boolean isPlace(int i) {
    Name name = nameAt(i);
    return name != null && name.kind() == Name.Kind.PLACE || arabic.isPlace(text, i);
  }

  boolean isTitle(int i) {
    return arabic.is("title", text, i);
  }

  /** الدكتور, صاحب السمو الملكي الأمير: the first token behind the titles that begin at {@code i}. */
  int behindTitles(int i, int limit) {
    int at = i;
    while (at + 1 < limit && (text.isWord(at + 1) || isSlash(at + 1))) {
      String next = text.key(at + 1);
      if (arabic.is("owner of honour", text, at) && arabic.words.is("honour", next)) {
        at += 2;
        if (arabic.is("royal", text, at)) at++;
      } else if (arabic.is("honorific", text, at) && nameAt(at) == null && isHonoured(at + 1)) {
        at++;
      } else if (isTitle(at) && (isSlash(at + 1) || arabic.traps.isBranch(text, at + 1)) && at + 2 < limit
          && text.isWord(at + 2)) { // الدكتور / سمير حداد, العميد ركن سمير حداد
        at += 2;
        if (arabic.traps.isBranch(text, at) && at + 1 < limit) at++; // الفريق أول ركن سمير حداد
      } else if (isSeveral(at) && isPersonAt(at + 1)) { // الوزيران سمير حداد ولينا خوري
        at++;
      } else if (isTitle(at) && (nameAt(at) == null || nameAt(at + 1) != null) && isTitled(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    return at < limit ? at : i;
  }

  /** الوزيران, الخبراء: a definite noun for several people. */
  private boolean isSeveral(int at) {
    return nameAt(at) == null && ArabicWords.opensWithArticle(text, at)
        && arabic.isPeopleInPlural(text.key(at));
  }

  private boolean isPersonAt(int at) {
    Name name = nameAt(at);
    return name != null && name.isPersonAt(at);
  }

  /** الدكتور / سمير حداد. */
  private boolean isSlash(int at) {
    return text.isMark(at, '/');
  }

  private boolean isTitled(int at) {
    if (arabic.is("address", text, at)) return isClosed(at + 1); // الدكتور لي:
    // الوزير حديثه, النائبة بدت
    if (arabic.isFunction(text, at) || arabic.is("seems", text, at)
        || nameAt(at) == null && arabic.isOwned(text.key(at))) return false;
    // الدكتور الخضيري, but not الشيخ السعودي
    boolean surname = arabic.is("title before surname", text, at - 1) && !arabic.isNational(text, at)
        && arabic.role(text, at).isEmpty() && endsPhrase(at + 1)
        && !arabic.isAny(text, at, "no surname", "anybody"); // السيدة الخمسينية
    if (surname) return true;
    String key = text.key(at);
    // but المحامي استدعاء الشاهد
    boolean indefinite = !text.startsWithAl(at) && (key.endsWith("ة") || !arabic.isActionNoun(key));
    return nameAt(at) != null || indefinite || isTitle(at);
  }

  private boolean endsPhrase(int at) {
    return arabic.breaksOff(text, at) || arabic.isFunction(text, at)
        || arabic.isVerb(text, at) || text.key(at).startsWith("لل");
  }

  private boolean isHonoured(int at) {
    return isTitle(at) || nameAt(at) != null || !arabic.role(text, at).isEmpty() || arabic.is("honorific", text, at);
  }

  /** Whether a colon or أن stands here. */
  boolean isClosed(int at) {
    return at < text.size() && (text.isMark(at, ':') || arabic.isThat(text, at));
  }

  /** The words that still belong to a noun phrase: up to that, a colon, a comma, a quotation, a relative clause. */
  int end(int from, int limit) {
    int at = from + 1;
    while (at < limit && at - from < LONGEST) {
      int beyond = behindBodyInMarks(at, limit);
      if (beyond > at) {
        at = beyond;
        continue;
      }
      if (isSlash(at) && isTitle(at - 1)) {
        at++;
        continue;
      }
      if (text.isMark(at) || text.quoted(at) || arabic.isThat(text, at) || arabic.isSo(text, at)) break;
      if (arabic.isAny(text, at, "relative", "pronoun", "negation", "clause particle")) break;
      at++;
    }
    return at;
  }

  /** المدير في «المرفأ» سمير حداد: the phrase goes on behind a body in marks; {@code at} if none stands here. */
  int behindBodyInMarks(int at, int limit) {
    if (at + 1 >= limit || !text.isQuotationMark(at) || !text.quoted(at + 1)) return at;
    String before = text.key(at - 1);
    boolean body = arabic.is("preposition", text, at - 1) || before.equals("ل") || before.equals("ب")
        || arabic.words.isHead(ArabicWords.withoutArticle(before));
    int close = text.endOfQuoted(at + 1, limit);
    body |= close + 1 < limit && isLedBody(at, close + 1);
    boolean goesOn = close + 1 < limit && text.isQuotationMark(close) && text.isWord(close + 1);
    return body && goesOn && close - at <= LONGEST_IN_MARKS ? close + 1 : at;
  }

  /**
   * زعيم «حركة النسيم» اللبناني سمير حداد, مدير عام «النسيم» للبحوث الدكتور سمير حداد: whether a body in marks stands
   * between the post and who holds it.
   */
  private boolean isLedBody(int mark, int behind) {
    if (!text.isWord(mark - 1) || text.quoted(mark - 1) || arabic.verbs.form(text.key(mark - 1)).isPresent()
        && !text.startsWithAl(mark - 1)) return false;
    int at = behind;
    while (at < behind + MOST_ADJECTIVES && at < text.size() && nameAt(at) == null && !isTitle(at)
        && (ArabicWords.opensWithArticle(text, at) || text.key(at).startsWith("لل"))) at++;
    while (at < behind + LONGEST_IN_MARKS && isTitle(at) && nameAt(at + 1) != null) at++;
    Name leader = nameAt(arabic.isNationalWithArticle(text, behind) ? behind + 1 : at);
    return leader != null && leader.kind() == Name.Kind.PERSON && !leader.attached();
  }

  /** Whether no preposition stands between two places. */
  boolean isOnePhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (arabic.isFunction(text, i) || text.key(i).startsWith("ب") || text.key(i).startsWith("ل")) return false;
    }
    return true;
  }

  /** الجراح الشهير «دورافال»: nothing but definite words, so that what stands in marks behind them is his name. */
  boolean isDefiniteOnly(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean definite = ArabicWords.opensWithArticle(text, i) && !text.key(i).startsWith("لل");
      if (!definite || nameAt(i) != null) return false;
    }
    return true;
  }

  /** دار النشر «أنهار» عن …: behind a short name in marks with which no sentence ends; {@code mark} if none is. */
  int behindName(int mark, int limit) {
    int close = text.closingMark(mark, limit, LONGEST_NAME_IN_MARKS);
    boolean name = close >= 0 && close + 1 < limit && text.isWord(close + 1)
        && arabic.verbs.form(text.key(close + 1)).isEmpty();
    return name ? close + 1 : mark;
  }

  /** المتحدث باسم الوزارة: the noun, its adjectives and a genitive, but nothing that follows. */
  int endOfDescription(int from, int end) {
    int at = from + 1;
    while (at < end && at - from < LONGEST_DESCRIPTION) {
      Name name = nameAt(at);
      if (name != null && name.kind() != Name.Kind.PERSON) {
        if (name.attached() && !arabic.isKind(text, from)) break;
        // فاجأ وسائل الإعلام الاتحاد الوطني: what is complete takes no further noun
        boolean further = at > from + 1 && name.kind() == Name.Kind.BODY && !name.attached()
            && arabic.hasArticle(text, at - 1) && nameAt(at - 1) == null && ArabicWords.opensWithArticle(text, at);
        if (further) break;
        at = Math.max(name.to(), at + 1);
        continue;
      }
      if (!belongs(at, from)) break;
      at++;
    }
    return Math.min(at, end);
  }

  /**
   * وسائل الإعلام الإيرانية, but not جدد الجانبان الدعوة: whether a definite word can still be an adjective or
   * genitive.
   */
  private boolean agrees(int at, int from) {
    String key = text.key(at);
    if (key.equals("الله")) return false; // دعت القيادة الله أن …
    String before = text.key(at - 1); // أبلغ مسؤولون النادي أن: what ends in ون has no genitive
    boolean closed = before.endsWith("ون") && before.length() > 4 && !before.startsWith("ال");
    // وصفت مصادر تركية الحادث: an adjective has none either
    closed |= at - from > 1 && !arabic.hasArticle(text, at - 1) && arabic.isNational(text, at - 1);
    if (closed && ArabicWords.opensWithArticle(text, at)) return false;
    if (at == from + 1 && isNoAdjectiveOf(from)) return false;
    if (at == from + 2 && isNoSecondAdjectiveOf(from)) return false;
    boolean nisba = key.endsWith("ي") || key.endsWith("ية") || key.endsWith("ين") || key.endsWith("ون")
        || key.endsWith("ان");
    boolean many = text.startsWithAl(from) && (text.key(from).endsWith("ان") || text.key(from).endsWith("ون"));
    return nisba || !many && at - from < 3 || arabic.isNational(text, at);
  }

  /**
   * أرجعت الشركة الارتفاع إلى …, وجه المدير الدعوة إلى …: whether the word behind a noun is the object of the verb, as
   * nothing but an adjective of its gender belongs to a noun with the article, and an action is no adjective.
   */
  private boolean isNoAdjectiveOf(int from) {
    int at = from + 1;
    String noun = text.key(from);
    String key = text.key(at);
    if (!arabic.hasArticle(text, from) || arabic.isNational(text, at) || key.endsWith("ي")) return false;
    if (!key.endsWith("ة") && arabic.isVerbalNoun(key)) return true; // but الكلية التقنية
    boolean several = noun.endsWith("اء") && arabic.isPeopleInPlural(noun);
    if (several && !arabic.is("of several", text, at)) { // الخبراء السبب, but not الخبراء المشاركون
      return !key.endsWith("ون") && !key.endsWith("ين") && !key.endsWith("ات");
    }
    boolean hers = key.endsWith("ة") || key.endsWith("اء") || key.endsWith("ى");
    if (noun.endsWith("ة") && arabic.isKind(text, from)) return !hers;
    boolean his = !noun.endsWith("ة") && !noun.endsWith("ات") && !arabic.role(noun).isEmpty()
        && !arabic.isUnnamed(noun) && !arabic.isPeopleInPlural(noun);
    return his && arabic.isEverydayAlone(text, at) && (key.endsWith("ة") || isNounByForm(at));
  }

  /** الحضور in فاجأ المدير الحضور: by its form no adjective, as السابق, الجديد, المساعد and الأول are. */
  private boolean isNounByForm(int at) {
    String word = ArabicWords.withoutArticle(text.key(at));
    boolean adjective = word.length() > 3 && (word.startsWith("م") || word.charAt(1) == 'ا' || word.charAt(2) == 'ي')
        || word.startsWith("ا") || word.endsWith("ي") || word.endsWith("ين") || word.endsWith("ون")
        || arabic.words.isAny(word, "adjective of holder", "adjective");
    return !adjective && arabic.role(text, at).isEmpty() && !arabic.isTime(text, at) && !arabic.isPlace(text, at)
        && !arabic.isUnnamed(text, at) && !arabic.is("number", text, at) && !arabic.isHead(text, at);
  }

  /** وبرر المدير العام القرار: the same, of the second word behind a post, whose adjective is the first. */
  private boolean isNoSecondAdjectiveOf(int from) {
    int at = from + 2;
    boolean holder = ArabicWords.opensWithArticle(text, from) && !arabic.role(text, from).isEmpty();
    if (!holder || !ArabicWords.opensWithArticle(text, at - 1)) return false;
    String word = ArabicWords.withoutArticle(text.key(at));
    if (word.endsWith("ي") || word.endsWith("ية") || !arabic.role(text, at).isEmpty()) return false;
    String his = word.endsWith("ة") ? word.substring(0, word.length() - 1) : word;
    return !arabic.words.isAny(his, "adjective of holder", "adjective");
  }

  /** كثير من السكان, but not حذر بعضهم من أن … */
  private boolean isPartOf(int of) {
    boolean part = arabic.isPlain("partitive", text, of - 1);
    // يشتكي البعض من الضجيج
    ArabicVerbs.Form verb = of > 1 ? arabic.verb(text, of - 2).orElse(null) : null;
    boolean what = verb != null && verb.verb().prepositions().contains("من") && !arabic.isUnnamed(text, of + 1)
        && !arabic.isPeople(text.key(of + 1)) && arabic.role(text, of + 1).isEmpty()
        && arabic.hasArticle(text, of - 1);
    return part && !what && of + 1 < text.size() && !arabic.isThat(text, of + 1)
        && !arabic.isVerb(text, of + 1);
  }

  private boolean belongs(int at, int from) {
    String key = text.key(at);
    if (arabic.isSo(text, at)) return false;
    if (key.equals("باسم")) return true;
    if (arabic.hasArticle(text, at)) {
      return agrees(at, from) || arabic.isAny(text, at - 1, "area", "rank with what");
    }
    if (key.equals("من")) return at == from + 1 && isPartOf(at);
    String before = text.key(at - 1);
    if (before.equals("باسم") || before.equals("من") && at - from == 2) return !arabic.isFunction(text, at);
    boolean head = arabic.isKind(text, from);
    if (key.startsWith("لل") && key.length() > 4 && arabic.hasArticle(text, at - 1) && head) return true;
    boolean nations = isOfNations(key);
    if (arabic.isFunction(text, at) || arabic.isVerb(text, at)) return false;
    boolean rank = arabic.is("rank of nameless", text, at);
    boolean adjective = at == from + 1 && key.endsWith("ي") && arabic.isEverydayAlone(text, at) || rank; // مصدر برلماني
    if (key.startsWith("ب") && !nations && !adjective) return false;
    // but رئيس لجنة التحكيم, مصدر ليبي
    if (key.startsWith("ل") && !nations && !arabic.isHead(text, at) && !arabic.isNational(text, at)) return false;
    if (arabic.hasArticle(text, from)) return false; // المصادر وجود …: no genitive behind an article
    // دبلوماسيان شاركا في المشاورات
    String stem = key.endsWith("وا") ? key.substring(0, key.length() - 2) : key.substring(0, key.length() - 1);
    boolean many = text.key(from).endsWith("ان") || text.key(from).endsWith("ون");
    if (many && key.endsWith("ا") && arabic.isEverydayAlone(stem)) return false;
    // مصدر أمني عراقي
    boolean nation = key.endsWith("ي") && before.endsWith("ي") && arabic.isNational(text, at) && at - from < 4;
    // مصادر أمنية مصرية
    // مسؤول أمني كبير, وكيل إمارة منطقة الوادي
    boolean area = at + 1 < text.size() && arabic.is("area", text, at) && arabic.hasArticle(text, at + 1);
    return at == from + 1 || nation || !arabic.hasArticle(text, at - 1) && at - from < 4
        && (rank || area || key.endsWith("ية") || key.endsWith("يون"));
  }

  /** مسؤولون لبنانيون, ضابطين بريطانيين: the nations of several, which no preposition begins. */
  private boolean isOfNations(String key) {
    boolean many = key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ان");
    return many && key.length() > 5 && arabic.isNational(key.substring(0, key.length() - 2));
  }
}
