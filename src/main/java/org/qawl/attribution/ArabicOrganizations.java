package org.qawl.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/**
 * Finds bodies by the noun that begins their name, and where the name ends.
 *
 * <pre>
 * مفوضية الأمم المتحدة لشؤون اللاجئين   an indefinite head takes nouns up to the first definite one or place, then its adjectives
 * المجلس النرويجي للاجئين               a definite head takes adjectives; alone it only refers back (المجلس)
 * الاتحاد التونسي للصناعة والتجارة      what it is for belongs to it, and what و joins to that
 * </pre>
 */
final class ArabicOrganizations {
  private static final int LONGEST = 9;

  private final ArabicWords arabic;
  private final Set<String> purposes = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  /** Adjectives that do not end as nisbas do. */
  private final Set<String> adjectives = new HashSet<>();

  ArabicOrganizations(ArabicWords arabic) {
    this.arabic = arabic;
    for (Table.Row row : Table.of(ArabicOrganizations.class, "arabic-organization-words.tsv")) {
      StringBuilder words = new StringBuilder();
      for (Token token : Tokenizer.tokens(row.get("words"))) words.append(words.isEmpty() ? "" : " ").append(token.key());
      switch (row.get("kind")) {
        case "purpose" -> purposes.add(words.toString());
        case "adjective" -> adjectives.add(words.toString());
        case "generic" -> generic.add(words.toString());
        default -> throw row.broken("\"" + row.get("kind") + "\" is no kind");
      }
    }
  }

  /** شركة «ون بلس»: the name in quotation marks behind its noun; null if none stands there. */
  @Nullable Name inMarks(Text text, int head) {
    int mark = head + 1;
    if (!text.token(head).may(Hint.BODY) || mark + 1 >= text.size() || !text.isQuotationMark(mark) || !text.quoted(mark + 1)) return null;
    for (ArabicWords.Bare reading : ArabicWords.readings(text.key(head))) {
      if (!arabic.words.isHead(reading.key()) || reading.key().startsWith("ال")) continue;
      int to = mark + 1;
      while (to < text.size() && text.quoted(to)) to++;
      if (to - mark > 6) return null;
      return name(text, mark + 1, to, new ArabicWords.Bare(text.key(mark + 1), 0, false));
    }
    return null;
  }

  /** The body whose name begins at a token, or null. */
  @Nullable Name at(Text text, int i) {
    Token token = text.token(i);
    if (!token.isWord() || !token.may(Hint.BODY)) return null;
    for (ArabicWords.Bare reading : ArabicWords.readings(token.key())) {
      String bare = ArabicWords.withoutArticle(reading.key());
      boolean definite = !bare.equals(reading.key());
      if (!arabic.words.isHead(bare)) continue;
      if (arabic.words.after(bare).equals("no") || bare.equals("كلية") && definite) return null;
      if (definite && bare.equals("قوات")) return null;
      int end = definite ? endOfDefinite(text, i, bare) : endOfIndefinite(text, i, bare);
      if (end < 0 || end - i > LONGEST) return null;
      Name name = name(text, i, end, reading);
      return generic.contains(keys(name.text())) ? null : name;
    }
    return null;
  }

  private static String keys(String name) {
    StringBuilder keys = new StringBuilder();
    for (Token token : Tokenizer.tokens(name)) keys.append(keys.isEmpty() ? "" : " ").append(token.key());
    return keys.toString();
  }

  /** The name of the tokens [from, to), the first of them read without what is written onto it. */
  static Name name(Text text, int from, int to, ArabicWords.Bare reading) {
    Token first = text.token(from);
    int start = reading.taken() == 0 ? first.start() : ArabicWords.offset(first, reading.taken());
    int end = text.token(to - 1).end();
    String written = text.text.substring(start, end);
    boolean articleLost = reading.taken() > 0 && reading.key().startsWith("ال") && !Tokenizer.key(written).startsWith("ال");
    String name = articleLost ? "ال" + written : written;
    return new Name(from, to, start, end, Name.Kind.BODY, name.strip(), "", reading.preposition());
  }

  private int endOfDefinite(Text text, int i, String head) {
    int end = adjectives(text, i + 1);
    int beyond = purpose(text, end, head);
    // الوكالة الوطنية لزرع الأعضاء: behind an adjective, any noun with a genitive says what the body is for.
    if (beyond == end && end > i + 1 && end + 1 < text.size() && text.token(end).isWord() && isPurpose(text.key(end))) {
      int to = endOfPurpose(text, end + 1);
      boolean closed = to > end + 1 && (isPlainDefinite(text.key(to - 1)) || arabic.words.isPlace(text.key(to - 1)));
      if (closed) beyond = to;
    }
    if (beyond == i + 1) return -1;
    if (beyond - i == 2 && isRankOrOrder(text.key(i + 1))) return -1;
    return place(text, beyond, head);
  }

  private boolean isPurpose(String key) {
    return key.length() > 3 && key.startsWith("ل") && !key.startsWith("لل") && !arabic.isFunction(key) && !arabic.words.isPlace(key.substring(1))
        && arabic.role(key.substring(1)).isEmpty() && !arabic.words.isHead(key.substring(1)) && !arabic.isUnnamed(key.substring(1)) && !arabic.words.isGivenName(key);
  }

  /** الجبهة الأولى, المجلس الجديد: an adjective that names nothing. */
  private static boolean isRankOrOrder(String key) {
    return Set.of("الجديد", "الجديدة", "الاول", "الاولى", "الثاني", "الثانية", "المذكور", "المذكورة", "الحالي", "الحالية", "السابق",
        "السابقة", "الاخير", "الاخيرة", "المعني", "المعنية", "المحلي", "المحلية", "الحاكم", "الكبير", "الكبيرة", "نفسه", "الاخرى",
        "الماضي", "الماضية", "الخاص", "الخاصة", "الحكومي", "الحكومية", "المسلح", "المسلحة", "القادم", "القادمة", "الثالث", "الثالثة", "الرابع", "الرابعة", "الخامس", "الخامسة", "السادس", "السادسة", "السابع", "الثامن", "التاسع", "العاشر",
        "المركزية", "التابع", "التابعة", "المختلفة", "المشترك", "المشتركة", "المعارضة", "المحيطة").contains(key);
  }

  private int endOfIndefinite(Text text, int i, String head) {
    int at = i + 1;
    boolean bound = false;
    while (at < text.size() && at - i < LONGEST) {
      Token token = text.token(at);
      String key = token.key();
      if (!token.isWord() || text.quoted(at) != text.quoted(i) || stops(key) || text.token(at - 1).end() + 2 < token.start()) break;
      if (at == i + 1 && HONOURED.contains(key)) {
        // جامعة الملك سعود, مركز الأمير سلطان بن عبدالعزيز: a body named after somebody.
        at = endOfHonoured(text, at + 1);
        bound = true;
        break;
      }
      if (isPlainDefinite(key)) {
        if (arabic.isTime(key) || startsTitle(text, at) && at > i + 1) break;
        at = adjectives(text, at + 1);
        bound = true;
        break;
      }
      if (arabic.words.isPlace(key)) {
        at = adjectives(text, at + 1);
        bound = true;
        break;
      }
      if (key.startsWith("و") || key.startsWith("ي") && key.length() < 6 && !arabic.words.isGivenName(key) || arabic.verbs.form(key).isPresent() && !arabic.words.isHead(key)) break;
      if (at > i + 1 && (arabic.words.isGivenName(key) && !arabic.words.isCommonName(key) || !arabic.role(key).isEmpty())) break;
      if (isIndefiniteAdjective(head, key) && at == i + 1) return -1;
      at++;
      if (takesProperNames(head) && (at >= text.size() || !isPlainDefinite(text.key(at)))) {
        // إذاعة موزاييك: a proper name may be all there is; a second foreign word is taken only before a mark.
        bound = true;
        if (at + 1 >= text.size() || !text.token(at).isWord() || text.token(at + 1).isWord()) break;
      }
    }
    // معهد سرمدا للاقتصاد: what it is for makes a name of a word nobody knows.
    if (!bound && at > i + 1 && at < text.size() && text.key(at).startsWith("لل") && text.key(at).length() > 5 && !isAddressee(text.key(at))) bound = true;
    if (!bound && at > i + 1 && at < text.size() && text.key(at).startsWith("ل") && purposes.contains(text.key(at).substring(1))) bound = true;
    if (!bound || at == i + 1) return -1;
    return place(text, purpose(text, at, head), head);
  }

  private static final Set<String> HONOURED = Set.of("الملك", "الملكة", "الامير", "الاميرة", "الامام", "السلطان");

  private int endOfHonoured(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 5 && text.token(at).isWord()) {
      String key = text.key(at);
      boolean bin = key.equals("بن") || key.equals("ال") || key.equals("عبد");
      boolean afterBin = at > from && (text.key(at - 1).equals("بن") || text.key(at - 1).equals("ال") || text.key(at - 1).equals("عبد"));
      if (at > from && !bin && !afterBin) break;
      at++;
    }
    return at;
  }

  private static boolean takesProperNames(String head) {
    return Set.of("اذاعة", "قناة", "صحيفة", "جريدة", "مجلة", "وكالة", "شركة", "نادي", "موقع", "بنك", "حركة", "تلفزيون", "راديو",
        "حزب", "جماعة", "منظمة", "مؤسسة", "جمعية", "مجموعة", "مصرف").contains(head);
  }

  /** صحيفة محلية, بنك مركزي: an indefinite adjective, so that no name follows. */
  private static boolean isIndefiniteAdjective(String head, String key) {
    if (key.endsWith("ية") || key.endsWith("ي") && key.length() > 4 && !key.startsWith("ال")) return true;
    return key.endsWith("ة") && (head.endsWith("ة") || head.equals("قوات"));
  }

  private boolean stops(String key) {
    return arabic.isFunction(key) || key.startsWith("ل") && !arabic.words.isPlace(key) && key.length() > 3
        || key.startsWith("ب") && key.length() > 4 && (key.startsWith("بال") || arabic.isFunction(key.substring(1)) || arabic.words.isPlace(key.substring(1)));
  }

  private static boolean isPlainDefinite(String key) {
    return key.startsWith("ال") && key.length() > 3;
  }

  private boolean startsTitle(Text text, int at) {
    return !arabic.role(text.key(at)).isEmpty() || Set.of("الدكتور", "الدكتورة", "السيد", "السيدة", "المتحدث", "المتحدثة").contains(text.key(at));
  }

  private int adjectives(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 4) {
      Token token = text.token(at);
      String key = token.key();
      if (!token.isWord() || !isPlainDefinite(key) || arabic.isTime(key) && !key.equals("العام") || startsTitle(text, at)) break;
      if (arabic.words.isAny(key, "relative", "demonstrative") || isRankOrOrder(key) && at > from) break;
      if (!isAdjective(key)) break;
      at++;
    }
    return at;
  }

  /** A nisba (الدولي, الأردنية) or one of the adjectives of the table; in أغلقت وزارة النقل الجسر the last word is neither. */
  private boolean isAdjective(String key) {
    String bare = ArabicWords.withoutArticle(key);
    return (bare.endsWith("ي") || bare.endsWith("ية")) && bare.length() > 3 && !arabic.words.isHead(bare) && !arabic.words.isPlace(key) || adjectives.contains(bare);
  }

  /** للاجئين, لشؤون اللاجئين, and what و joins to it. */
  private int purpose(Text text, int from, String head) {
    int at = from;
    boolean joins = arabic.words.after(head).contains("portfolio");
    if (joins) at = joined(text, at);
    if (at < text.size() && text.token(at).isWord()) {
      String key = text.key(at);
      boolean definite = key.startsWith("لل") && key.length() > 4 && !isAddressee(key);
      boolean noun = key.startsWith("ل") && purposes.contains(key.substring(1));
      if (definite || noun && at + 1 < text.size() && text.token(at + 1).isWord()) {
        at = definite ? adjectives(text, at + 1) : endOfPurpose(text, at + 1);
        at = joined(text, at);
      }
    }
    return at;
  }

  private int endOfPurpose(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 3 && text.token(at).isWord() && !isPlainDefinite(text.key(at)) && !stops(text.key(at))
        && !text.key(at).startsWith("و")) {
      at++;
      if (arabic.words.isPlace(text.key(at - 1))) return at;
    }
    if (at < text.size() && isPlainDefinite(text.key(at))) at = adjectives(text, at + 1);
    return at;
  }

  private int joined(Text text, int from) {
    int at = from;
    while (at < text.size() && text.token(at).isWord() && text.key(at).startsWith("وال") && text.key(at).length() > 5
        && arabic.role(text.key(at)).isEmpty() && !Set.of("والدكتور", "والسيد", "والشيخ", "والسيدة", "والدكتورة").contains(text.key(at)) && !arabic.words.isHead(text.key(at).substring(3)) && !arabic.isTime(text.key(at).substring(1))
        && !arabic.words.isPlace(text.key(at).substring(1)) && !text.key(at).endsWith("ون") && !text.key(at).equals("والتي")
        && !text.key(at).equals("والذي") && !arabic.isFunction(text.key(at).substring(1))) {
      at = adjectives(text, at + 1);
    }
    return at;
  }

  private static boolean isAddressee(String key) {
    return Set.of("للصحفيين", "للصحافيين", "للمرة", "للعام", "للشهر", "لليوم", "للاسبوع", "للغاية", "للمواطنين", "للحديث", "للوقوف", "للرد",
        "للسماح", "للضغط", "للحصول", "للمشاركة", "للوصول", "للخروج", "للتوصل", "للمطالبة", "للتعامل", "للبحث", "للنظر").contains(key);
  }

  private int place(Text text, int at, String head) {
    if (arabic.words.after(head).contains("place")) {
      if (at + 1 < text.size() && text.key(at).equals("في") && arabic.words.isPlace(text.key(at + 1))) return at + 2;
      String key = text.key(at);
      if (key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل")) && arabic.words.isPlace(key.substring(1)) && !head.equals("جامعة")) return at + 1;
    }
    return at;
  }
}
