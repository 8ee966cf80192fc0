package org.qawl.attribution;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/**
 * Finds bodies that are told from others of their kind by the place they look after, or by a number.
 *
 * <pre>
 * إدارة مرفأ الوادي          who runs a place that has a name
 * شرطة منطقة الوادي          who looks after a town or an area
 * قيادة شرطة حلب            and who is over them
 * الفيلق الخامس             a unit by its number
 * حركة 23 مارس             a movement by the day on which it began
 * الهيئة الملكية للجبيل وينبع   and who looks after two towns
 * </pre>
 */
final class ArabicUnits {
  private static final Set<String> MONTHS = months();

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicOrganizationTails tails;

  ArabicUnits(ArabicWords arabic, ArabicOrganizationWords words, ArabicOrganizationTails tails) {
    this.arabic = arabic;
    this.words = words;
    this.tails = tails;
  }

  private static Set<String> months() {
    Set<String> months = new HashSet<>();
    for (Table.Row row : Table.of(Table.class, "months.tsv")) months.add(Tokenizer.key(row.get("name")));
    return months;
  }

  /** The body whose name begins at a token with this noun; null if no place and no number makes one of it. */
  @Nullable Name at(Text text, int i, Head head, ArabicWords.Bare reading, Taken taken) {
    if (i + 1 >= text.size() || text.quoted(i + 1) != text.quoted(i)) return null;
    boolean definite = reading.key().startsWith("ال");
    if (definite) {
      boolean numbered = head.takes("unit") && isNumber(text, i + 1);
      return numbered ? ArabicOrganizations.name(text, i, endOfNumber(text, i + 2), reading) : null;
    }
    int to = end(text, i, head, taken);
    return to == i ? null : ArabicOrganizations.name(text, i, to, reading);
  }

  /** Where the name behind a noun without the article ends; the noun itself if none stands there. */
  private int end(Text text, int i, Head head, Taken taken) {
    int facility = head.takes("facility") ? endOfFacility(text, i) : i;
    if (facility > i) return facility;
    boolean municipal = head.takes("municipal") && arabic.is("area", text, i + 1); // بلدية محافظة حلب
    if (municipal || head.takes("local") && !isSite(text, i)) {
      int area = endOfArea(text, i + 1, taken);
      if (area > i + 1) return area;
    }
    if (head.takes("chamber")) {
      int area = endOfChamber(text, i, taken);
      if (area > i + 1) return area;
    }
    if (head.takes("over") && text.isWord(i + 1) && words.takes(text.key(i + 1), "local")) { // قيادة شرطة حلب
      int area = endOfArea(text, i + 2, taken);
      if (area > i + 2) return area;
    }
    boolean day = head.takes("ideal") && i + 2 < text.size()
        && text.token(i + 1).type() == Token.Type.NUMBER && MONTHS.contains(text.key(i + 2));
    return day ? i + 3 : i;
  }

  /** سبع عشرة مؤسسة صغيرة, مديرية حيس: one of many that are counted, or a district that is called by its place. */
  boolean isCounted(Text text, int i, ArabicWords.Bare reading) {
    if (i > 0 && reading.taken() == 0 && (text.isWord(i - 1) ? arabic.is("number", text, i - 1)
        : isMany(text, i - 1))) return true;
    String next = text.key(i + 1);
    return words.takes(reading.key(), "district") && !words.takes(reading.key(), "chamber") && text.isWord(i + 1)
        && !ArabicOrganizationTails.isPlainDefinite(next)
        && !arabic.isEverydayAlone(next) && !words.is("purpose", next) && !words.is("work", next)
        && !arabic.words.isHead(next) && !next.startsWith("لل");
  }

  /** 900 شركة تركية: from eleven on what is counted is in the singular; but في 2020 شركة نسيم is a year. */
  private static boolean isMany(Text text, int i) {
    String digits = text.key(i);
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    return text.token(i).type() == Token.Type.NUMBER && digits.length() > 1 && !year;
  }

  /** كتيبة الإسناد الأولى: whether a number tells troops from others of the same name. */
  boolean isTroop(Head head, String number) {
    return head.takes("troop") && isOrdinal(number);
  }

  /** الأولى, الثالثة: whether a word is an ordinal with its article. */
  boolean isOrdinal(String number) {
    return number.startsWith("الاول")
        || words.is("ordinal", number.endsWith("ة") ? number.substring(0, number.length() - 1) : number);
  }

  /** قسم شرطة الوادي, جنود شرطة: a station or men of theirs. */
  private boolean isSite(Text text, int i) {
    return i > 0 && words.is("site", text.bareKey(i - 1));
  }

  /** الرابعة عشرة, 444 قتال, الخامسة مشاة: behind the rest of a unit's number and its arm. */
  private int endOfNumber(Text text, int at) {
    int to = text.key(at).equals("عشر") || text.key(at).equals("عشرة") ? at + 1 : at;
    return words.is("arm", text.key(to)) ? to + 1 : to;
  }

  /** الفيلق الخامس, الفرقة 30: but no الفرقة الرابعة of a college. */
  private boolean isNumber(Text text, int at) {
    if (text.token(at).type() == Token.Type.NUMBER) {
      String digits = text.key(at);
      return digits.length() < 4 && digits.chars().allMatch(Character::isDigit) && digits.length() > 1
          && (at + 1 >= text.size() || !text.isWord(at + 1) || arabic.isFunction(text, at + 1)
          || arabic.hasArticle(text, at + 1) || words.is("arm", text.key(at + 1)));
    }
    String ordinal = text.key(at);
    if (words.is("ordinal", ordinal)) return true;
    boolean feminine = ordinal.equals("الاولى")
        || ordinal.endsWith("ة") && words.is("ordinal", ordinal.substring(0, ordinal.length() - 1));
    return feminine && endOfNumber(text, at + 1) > at + 1; // الفرقة الرابعة عشرة
  }

  /** إذاعة ميدي 1: a number belongs to the name if nothing that may be counted stands behind it. */
  boolean isNumbered(Text text, int at) {
    if (at >= text.size() || text.token(at).end() - text.token(at).start() > 3
        || !text.token(at).text().chars().allMatch(Character::isDigit)) return false; // بنك برقان 1.5
    return at + 1 >= text.size() || !text.isWord(at + 1) || arabic.isFunction(text, at + 1)
        || arabic.isNationalWithArticle(text, at + 1);
  }

  /** إدارة مرفأ الوادي: where the place that somebody runs ends; the first token if none stands behind the noun. */
  private int endOfFacility(Text text, int i) {
    int at = i + 2;
    if (at >= text.size() || !text.isWord(at) || !arabic.is("facility", text, i + 1)
        || arabic.isHead(text, i + 1) || text.quoted(at) != text.quoted(i)) return i;
    String key = text.key(at);
    boolean named = arabic.isPlace(text, at) || arabic.hasArticle(text, at) && !arabic.isTime(text, at);
    int end = words.is("honoured", key) ? tails.endOfHonoured(text, at + 1) : at + 1; // مطار الملك خالد
    return named ? tails.adjectives(text, end) : i;
  }

  /** غرفة حلب, رئيس غرفة السرمدية: a chamber of commerce by its place, one that nobody has listed behind a post only. */
  private int endOfChamber(Text text, int i, Taken taken) {
    int at = i + 1;
    if (at >= text.size() || !text.isWord(at)) return at;
    int place = endOfPlace(text, at, taken);
    if (place >= 0) return place;
    boolean area = arabic.isPlain("area", text, at);
    boolean post = i > 0 && (!arabic.role(text, i - 1).isEmpty() || text.key(i - 1).equals("ادارة"));
    return post && !area ? endOfArea(text, at, taken) : at;
  }

  /** حلب: behind a place, the place itself if a preposition is written onto it; -1 if none is named here. */
  private int endOfPlace(Text text, int at, Taken taken) {
    Name place = taken.at(at);
    if (isPlace(place) && place.from() == at) return place.attached() ? at : place.to();
    return arabic.isPlace(text, at) ? at + 1 : -1;
  }

  /** حلب, منطقة الوادي, المنطقة الغربية, العاصمة: where an area ends; the place itself if none stands there. */
  private int endOfArea(Text text, int at, Taken taken) {
    if (at >= text.size() || !text.isWord(at)) return at;
    int place = endOfPlace(text, at, taken);
    if (place >= 0) return place;
    String bare = ArabicWords.withoutArticle(text.key(at));
    if (!arabic.words.is("area", bare) && !bare.equals("عاصمة")) {
      boolean unknown = ArabicOrganizationTails.isPlainDefinite(text.key(at)) && !arabic.isEverydayAlone(text, at)
          && !arabic.isNational(text, at) && arabic.role(text, at).isEmpty() && !arabic.isTime(text, at);
      return unknown ? at + 1 : at; // أمانة السرمدية
    }
    if (arabic.hasArticle(text, at)) {
      int end = tails.adjectives(text, at + 1);
      return end > at + 1 || bare.equals("عاصمة") ? end : at;
    }
    int end = endOfArea(text, at + 1, taken);
    if (end > at + 1) return end;
    if (at + 1 < text.size() && tails.isUnknown(text, at + 1)) { // محافظة سرمدا, محافظة دومة الجندل
      boolean second = arabic.hasArticle(text, at + 2) && tails.isUnknown(text, at + 2);
      return second ? at + 3 : at + 2;
    }
    boolean named = at + 1 < text.size() && arabic.hasArticle(text, at + 1) && !arabic.isTime(text, at + 1);
    return named ? tails.adjectives(text, at + 2) : at; // منطقة المدينة المنورة
  }

  /** الهيئة الملكية للجبيل وينبع: behind the second of two places that a body is for. */
  static int endOfPlaces(Text text, int end, Taken taken) {
    if (end < 1 || end >= text.size() || !text.key(end - 1).startsWith("لل") || !text.key(end).startsWith("و")
        || !isPlace(taken.at(end - 1)) || !isPlace(taken.at(end))) return end;
    return taken.at(end).to();
  }

  /** Whether a place is named at a token, with no preposition written onto it. */
  static boolean isBarePlace(Taken taken, int at) {
    return at < taken.size() && isPlace(taken.at(at)) && !taken.at(at).attached();
  }

  static boolean isPlace(@Nullable Name name) {
    return name != null && name.kind() == Name.Kind.PLACE;
  }
}
