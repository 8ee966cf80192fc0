package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The posts that stand before and behind a name: المدير العام سمير حداد, لينا حداد، الباحثة في معهد الأنهار. */
final class ArabicPosts {
  private static final int LONGEST = 18;
  private static final int LONGEST_PARENTHESIS = 8;
  private static final Pattern PRONOUN = Pattern.compile("(ه|ها|هم)$");

  private final ArabicNounPhrases phrases;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicPostEnds ends;

  ArabicPosts(ArabicNounPhrases phrases) {
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
    this.ends = new ArabicPostEnds(phrases);
  }

  /** رئيس النادي عن نيته تكريم سمير حداد: whether what is before a name is more than a post. */
  boolean runOn(int from, int to) {
    return ends.end(from, to) < to;
  }

  /** The posts written in [from, to), without titles that stand before the name. */
  List<String> in(int from, int to) {
    int end = to;
    while (end > from && (isLooseTitle(end - 1, from) || text.isComma(end - 1) || text.isMark(end - 1, '/')
        || isHonorific(end - 1, from) || isInitial(end - 1, from))) end--;
    end = beforeHonour(from, end);
    while (end > from + 1 && isPreposition(text.key(end - 1))) end--; // رئيس القسم فيه
    // رئيس الاتحاد منذ 2021
    if (end - from > 2 && text.key(end - 2).equals("منذ") && text.token(end - 1).type() == Token.Type.NUMBER) end -= 2;
    // مدرب مولودية الجزائر البرتغالي: the coach's nation, not Algeria's
    if (end - from > 2 && arabic.isNationalWithArticle(text, end - 1) && phrases.isPlace(end - 2)) end--;
    int start = from;
    boolean title = end - start == 1 && phrases.isTitle(start);
    boolean none = start >= end || title || isNoPost(start, end) || isOfSome(start, end)
        || !arabic.isPost(arabic.carried(text, start)) && !arabic.isActing(text, start);
    if (none || runOn(start, end)) return new ArrayList<>();
    List<String> posts = new ArrayList<>();
    if (!isTradeAlone(start, end)) posts.add(written(start, end));
    return posts;
  }

  /** إمام المسجد فضيلة, الناطق باسم القيادة المقدم البحري: what belongs to the name behind it. */
  private boolean isHonorific(int at, int from) {
    if (at <= from + 1) return false;
    if (arabic.is("honorific", text, at)) return true;
    int rank = at;
    while (rank > from + 1 && arabic.is("branch of service", text, rank)) rank--; // العميد ركن طيار
    return rank < at && phrases.isTitle(rank);
  }

  /** رئيس الجامعة وأ. د. ماهر حداد: the letter of a title that was cut off. */
  private boolean isInitial(int at, int from) {
    return at > from + 1 && text.token(at).text().length() == 2 && text.key(at).startsWith("و");
  }

  /** رئيس الهيئة صاحب السمو الملكي: a style of honour belongs to the name behind it. */
  private int beforeHonour(int from, int end) {
    int at = end;
    if (at - from > 3 && arabic.is("royal", text, at - 1)) at--;
    boolean style = at - from > 2 && arabic.is("honour", text, at - 1) && arabic.is("owner of honour", text, at - 2);
    return style ? at - 2 : end;
  }

  /** العالم 2008, العالم إلى تغيير, رئيس جديد: the world rather than a scientist, and somebody still to be found. */
  private boolean isNoPost(int start, int end) {
    if (end - start < 2) return false;
    String next = text.key(start + 1);
    boolean world = text.key(start).equals("العالم") && !next.startsWith("ال") && !next.equals("في");
    return world || next.equals("جديد") || next.equals("جديدة");
  }

  /** صاحب محل, مالكة مطعم في القرية: whoever owns what has no name. */
  private boolean isOfSome(int start, int end) {
    int next = start + 1;
    boolean owned = arabic.words.is("owner", arabic.role(text, start)) && next < end && !text.startsWithAl(next)
        && phrases.nameAt(next) == null;
    return owned && (next + 1 == end || text.key(next + 1).startsWith("ل") || isPreposition(text.key(next + 1)));
  }

  private boolean isPreposition(String key) {
    return arabic.isFunction(key) && arabic.words.is("preposition", PRONOUN.matcher(key).replaceFirst(""));
  }

  /**
   * الناقد, الناقد التشكيلي, المخرجة السنغالية, معلم متقاعد في الثالثة والستين: a trade without a place at which it is
   * done is nobody's post.
   */
  private boolean isTradeAlone(int start, int end) {
    boolean trade = arabic.words.is("trade", arabic.role(text, start))
        || end - start == 2 && arabic.words.is("trade of a nation", arabic.role(text, start));
    for (int i = start + 1; trade && i < end; i++) {
      String word = ArabicWords.withoutConjunction(text.key(i)); // والستين
      boolean aged = text.key(i).equals("في") && i + 1 < end && arabic.is("age", text, i + 1);
      trade = aged || arabic.isNationalWithArticle(text, i) || arabic.is("adjective of trade", text, i)
          || arabic.role(text, i).equals("متقاعد")
          || arabic.words.is("age", word) || arabic.words.is("age", ArabicWords.withoutArticle(word));
    }
    return trade;
  }

  private boolean isLooseTitle(int at, int from) {
    // مدرب الفريق, المشرف على الفريق, but وزير الدفاع الفريق سمير حداد
    boolean team = text.key(at).equals("الفريق") && (at == from + 1 || text.key(at - 1).equals("على")
        || !arabic.role(text, at - 1).isEmpty() && !text.startsWithAl(at - 1)); // أستاذة الكيمياء ورئيسة الفريق
    // رئيس البيت الفني للمسرح المخرج هاني حداد
    boolean trade = at > from + 1 && ArabicWords.opensWithArticle(text, at)
        && arabic.words.is("trade", arabic.role(text, at));
    if (trade) return true;
    return at > from && phrases.isTitle(at) && !text.key(at).equals("الاول") && !team;
  }

  /** A post without the preposition or conjunction written onto it; للرئيس is الرئيس. */
  String written(int start, int end) {
    String key = text.key(start);
    int taken = 0;
    // لاعبو الفريق: no preposition
    if (arabic.isUnnamed(text, start) || arabic.isPeople(key)) return text.written(start, end);
    if (arabic.role(text, start).isEmpty()) {
      taken = key.startsWith("ل") || key.startsWith("ب") ? 1 : 0;
    } else if (!ArabicWords.withoutConjunction(key).equals(key) && key.length() > 3 && !arabic.words.isRole(key)) {
      taken = arabic.role(key.substring(1)).equals(arabic.role(text, start)) ? 1 : 0;
    }
    if (taken == 0) return text.written(start, end);
    boolean article = key.startsWith("لل");
    String rest = text.text.substring(ArabicWords.offset(text.token(start), article ? 2
        : taken), text.token(end - 1).end());
    return article ? "ال" + rest : rest;
  }

  /** A name with the posts found before it and those in apposition behind it. */
  Subject around(Name name, List<String> before, int limit) {
    List<String> posts = new ArrayList<>(before);
    int at = behindBrackets(name.to(), limit);
    boolean dash = at + 1 < limit && text.isDash(at) && text.isWord(at + 1)
        && !arabic.role(text, at + 1).isEmpty(); // سمير حداد – أستاذ الجغرافيا – إن
    boolean comma = at < limit && text.isComma(at) || dash;
    int first = comma ? at + 1 : at;
    if (first >= limit || text.quoted(first)) return Subject.named(name, posts, at);
    boolean who = arabic.isAndHe(text, first);
    int head = who ? first + 1 : first;
    boolean role = head < limit && text.isWord(first)
        && (!arabic.role(text, head).isEmpty() || arabic.isActing(text, head))
        && !isSomebodyElse(first, comma, limit) && !isPredicate(head, comma || who) && !isObject(name, head, comma);
    if (role && name.kind() == Name.Kind.PERSON) {
      int end = ends.end(head, endOfApposition(head, limit));
      boolean calling = dash && arabic.is("calling", text, head); // سمير حداد - موظف -
      if (!calling) posts.addAll(in(head, ends.beforeAside(head, end)));
      at = end < limit && (text.isComma(end) || dash && text.isDash(end)) ? end + 1 : end;
    } else if (comma && name.kind() == Name.Kind.PERSON && text.key(first).equals("من") && isBodyTo(first + 1, limit)) {
      int end = phrases.nameAt(first + 1).to(); // لينا حداد، من شركة «المرفأ»، إن
      posts.add(text.written(first + 1, end));
      at = end + 1;
    } else if (comma && (who || text.token(first).type() == Token.Type.NUMBER || isParenthesis(first, limit))) {
      int end = phrases.end(first, limit);
      at = end < limit && text.isComma(end) ? end + 1 : at;
    }
    return Subject.named(name, posts, at);
  }

  /** تدير لينا حداد المدرسة, يقود سمير حداد الفريق: behind a verb not of speech, what she runs and he leads. */
  private boolean isObject(Name name, int at, boolean apart) {
    boolean thing = !apart && text.startsWithAl(at)
        && arabic.words.is("equivocal role", ArabicWords.withoutArticle(text.key(at)));
    return thing && name.from() > 0 && text.isWord(name.from() - 1) && !arabic.isVerb(text, name.from() - 1);
  }

  /** عمل سمير حداد مديراً للنادي, عملت لينا حداد ممرضة في …: what somebody was or became is said of him, and no post. */
  private boolean isPredicate(int at, boolean apart) {
    String key = text.key(at);
    if (ArabicWords.hasTanwin(text, at)) return key.endsWith("ا");
    boolean hers = key.endsWith("ة") && !text.startsWithAl(at) && arabic.is("preposition", text, at + 1);
    return hers && !apart;
  }

  /** أشاد سمير حداد، ورئيس النادي كريم ناصر; سمير حداد ورئيس النادي كريم ناصر; سمير حداد ورائد خوري: somebody else. */
  private boolean isSomebodyElse(int first, boolean comma, int limit) {
    if (!isJoinedRole(first)) return false;
    int end = comma ? first : endOfApposition(first, limit);
    boolean named = isPerson(first);
    for (int i = first + 1; i < end && !named; i++) named = isPerson(i) && !phrases.nameAt(i).attached();
    return comma || named;
  }

  private boolean isPerson(int at) {
    Name name = phrases.nameAt(at);
    return name != null && name.kind() == Name.Kind.PERSON && name.from() == at;
  }

  /** ورئيس, والمدير; but وزير. */
  private boolean isJoinedRole(int at) {
    String key = text.key(at);
    String noun = ArabicWords.withoutConjunction(key);
    return !noun.equals(key) && !arabic.words.isRole(key) && !arabic.role(noun).isEmpty();
  }

  /** Whether a body stands here, and a comma behind it. */
  private boolean isBodyTo(int at, int limit) {
    Name body = phrases.nameAt(at);
    return body != null && body.kind() == Name.Kind.BODY && body.from() == at && body.to() < limit
        && text.isComma(body.to());
  }

  /** Behind (أوتشا), the short name of a body; {@code at} if no brackets open here. */
  int behindBrackets(int at, int limit) {
    if (at + 1 >= limit || !text.key(at).equals("(")) return at;
    int close = at + 1;
    while (close < limit && close - at < LONGEST_PARENTHESIS && !text.key(close).equals(")")) close++;
    return close < limit && text.key(close).equals(")") ? close + 1 : at;
  }

  private boolean isParenthesis(int first, int limit) {
    if (!text.isWord(first)) return false;
    int end = phrases.end(first, limit);
    boolean preposition = arabic.is("preposition", text, first) || text.key(first).startsWith("ب");
    return preposition && end < limit && text.isComma(end) && end - first <= LONGEST_PARENTHESIS;
  }

  private int endOfApposition(int from, int limit) {
    int at = from + 1;
    boolean outward = arabic.words.is("post with preposition", arabic.role(text, from));
    boolean stands = arabic.words.is("post about", arabic.role(text, from)); // مرشحة الحزب عن المقعد
    while (at < limit && at - from <= LONGEST && !endsApposition(at) && !isSpokenTo(from, at)
        && !(at > from + 1 && isAnotherClause(at))) {
      // المبعوث إلى سوريا, المشرف على المهرجان; but وزير الداخلية عن … and مدير المخيم إلى … go on with the verb.
      boolean seat = stands && text.key(at).equals("عن");
      if (!outward && !seat && at > from + 1 && arabic.is("preposition of verbs", text, at)) break;
      at++;
      at = phrases.behindBodyInMarks(at, limit); // محلل في شركة «المرفأ» للاستشارات
      at = behindLastInMarks(at, limit);
    }
    return at;
  }

  /** عضو المجلس التابع لـ«حركة المرفأ»،: a body in marks may be the last of a post. */
  private int behindLastInMarks(int at, int limit) {
    boolean body = at + 1 < limit && text.isQuotationMark(at) && text.quoted(at + 1) && text.key(at - 1).equals("ل")
        && arabic.isKind(text, at + 1); // but الباحث لـ«الشرق المفتوح»
    if (!body) return at;
    int close = text.endOfQuoted(at + 1, limit);
    return close + 1 < limit && close - at < LONGEST_PARENTHESIS && text.isQuotationMark(close)
        && text.isComma(close + 1) ? close + 1 : at;
  }

  /** في بيان, في حديث شامل مع …, حيث …, للصحفيين, and behind a body لرويترز: where, when and to whom it was said. */
  private boolean isSpokenTo(int from, int at) {
    String key = text.key(at);
    if (key.equals("حيث")) return true;
    if (at + 1 < text.size() && (key.equals("في") || key.equals("خلال"))) {
      if (arabic.is("said in", text, at + 1)) return true;
    }
    if (arabic.is("told", text, at)) return true;
    Name told = phrases.nameAt(at);
    boolean named = told != null && told.attached() && told.from() == at && told.kind() == Name.Kind.BODY
        && told.to() - at < 3 && key.startsWith("ل") && !arabic.words.isHead(key.substring(1));
    boolean medium = (named || arabic.is("told by its kind", text, at)) && !text.key(at - 1).startsWith("التابع");
    for (int i = from + 1; medium && i < at; i++) {
      Name before = phrases.nameAt(i);
      if (before != null && before.kind() == Name.Kind.BODY && before.to() <= at) return true;
    }
    // نائب رئيس الجمهورية لقناة, but not المدير الإقليمي لقناة
    boolean whole = false;
    for (int i = from; i < at; i++) {
      whole |= !text.startsWithAl(i);
      medium &= !arabic.is("of media", text, i);
    }
    return whole && medium && arabic.is("told by its kind", text, at);
  }

  /** سفير الأردن في مصر دعم …: an indefinite noun or a verb behind what is definite does not belong to the post. */
  private boolean isAnotherClause(int at) {
    String key = text.key(at);
    String before = text.key(at - 1);
    Name name = phrases.nameAt(at - 1);
    boolean closed = ArabicWords.opensWithArticle(text, at - 1) && arabic.isEverydayAlone(before)
        || name != null && name.to() == at && name.kind() != Name.Kind.PERSON;
    boolean plain = text.isWord(at) && !text.startsWithAl(at) && !key.startsWith("و") && !key.startsWith("ب")
        && !key.startsWith("ل") && arabic.isEverydayAlone(text, at);
    return closed && plain && phrases.nameAt(at) == null && arabic.role(text, at).isEmpty()
        && !arabic.isFunction(text, at)
        && !arabic.isHead(text, at) && !arabic.isUnnamed(text, at) && !arabic.is("post goes on", text, at)
        && !arabic.is("number", text, at) && !ArabicWords.hasTanwin(text, at)
        && !(at + 1 < text.size() && ArabicWords.hasTanwin(text, at + 1)) && !key.endsWith("ا");
  }

  private boolean endsApposition(int at) {
    Token token = text.token(at);
    if (token.isMark() || text.quoted(at) || arabic.isThat(token.key())) return true;
    if (token.key().equals("اول") && !arabic.role(text, at - 1).isEmpty()) return false; // استشاري أول
    if (token.key().equals("العام") && arabic.hasArticle(text, at - 1)) return false; // رئيس الاتحاد العام
    if (arabic.words.isAny(token.key(), "relative", "time", "pronoun", "negation", "occasion", "speech",
        "clause particle")) return true;
    ArabicVerbs.Form form = arabic.verbs.form(token.key()).orElse(null);
    if (form != null && form.aspect() == ArabicVerbs.Aspect.PARTICIPLE && ArabicWords.hasTanwin(token)) {
      return true; // مدير الإدارة معرباً عن …
    }
    return form != null && phrases.nameAt(at) == null && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE
        && (!form.verb().is("noun-like") || form.joined());
  }
}
