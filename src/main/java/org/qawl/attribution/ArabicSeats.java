package org.qawl.attribution;

import static org.qawl.attribution.ArabicOrganizationTails.isPlainDefinite;
import static org.qawl.attribution.ArabicOrganizationTails.withoutLetters;

/**
 * Where a body is, as far as that belongs to its name.
 *
 * <pre>
 * الجامعة الأمريكية في بيروت              a place that is known, of what has a seat
 * جمعية النحالين بالباحة                 and one that only the gazetteer knows
 * الأكاديمية الجهوية للتربية لجهة سوس ماسة     the region of a body that looks after one
 * المكتب الجهوي للاستثمار الفلاحي للحوز       and the place, whatever it is, of one that says so
 * مديرية الزراعة بمنطقة الوادي              or of which every district has its own
 * اتحاد المزارعين في حلب                    where the people are whom it unites
 * وزارة الزراعة في حكومة الإنقاذ              and whose ministry it is
 * </pre>
 */
final class ArabicSeats {
  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicOrganizationTails tails;

  ArabicSeats(ArabicWords arabic, ArabicOrganizationWords words, ArabicOrganizationTails tails) {
    this.arabic = arabic;
    this.words = words;
    this.tails = tails;
  }

  /** Behind the seat of the body whose name has begun at {@code first} and come so far; the place itself if none. */
  int behind(Text text, int first, int at, Head head, Taken taken) {
    int end = place(text, at, head);
    if (end > at || at >= text.size() || !text.isWord(at) || text.quoted(at) != text.quoted(first)) return end;
    if (at - first > 2 && isRegion(text, at - 2)) return behindSecond(text, at);
    boolean local = isLocal(text, first, at);
    boolean seated = head.takes("place") && !head.is("جامعة") && !head.is("مستشفى"); // مستشفى الضمان بمدينة حلب
    boolean people = head.takes("union") && isOfPeople(text, first, at);
    if (text.key(at).equals("في")) {
      boolean council = local && at == first + 2 && head.is("مجلس"); // المجلس البلدي في قرية
      boolean district = head.takes("district");
      return seated || people || council || district ? in(text, at, council || district, taken) : at;
    }
    if (!local && !seated) return at;
    String key = text.key(at);
    boolean by = key.length() > 3 && (key.startsWith("ب") || local && key.startsWith("ل"));
    if (!by) return at;
    if (local && key.startsWith("لل") && words.is("seat", key.substring(2))) { // للمنطقة الشمالية
      int to = tails.adjectives(text, at + 1);
      return to > at + 1 ? to : at;
    }
    if (isRegion(text, at)) return behindRegion(text, at, key.startsWith("ب"), taken);
    if (key.startsWith("ب") && words.is("region", key.substring(1))) return at + 1;
    Name place = taken.at(at);
    if (ArabicUnits.isPlace(place) && place.from() == at) return place.attached() ? place.to() : at;
    return local && isTown(text, at) ? at + 1 : at;
  }

  /** In رئيس الجمعية الفلاحية في القرقور، a place that nobody has listed ends the name before a comma. */
  private boolean isVillage(Text text, int at) {
    String key = text.key(at);
    return isPlainDefinite(key) && at + 1 < text.size() && text.isComma(at + 1) && !arabic.isTime(text, at)
        && !arabic.isUnnamed(text, at) && arabic.role(text, at).isEmpty() && !arabic.isKind(text, at)
        && !tails.isAdjective(key);
  }

  /** الأمريكية في بيروت, نقابة الأطباء بحلب: behind a place that is known or surely one; the place itself if none. */
  private int place(Text text, int at, Head head) {
    if (head.takes("district")) return district(text, at);
    if (head.takes("abroad") && at + 1 < text.size() && text.key(at).equals("في")
        && arabic.isNationalWithArticle(text, at - 1) && arabic.isPlace(text, at + 1)) return at + 2;
    if (!head.takes("place")) return at;
    if (at + 1 < text.size() && text.key(at).equals("في")
        && (arabic.isPlace(text, at + 1) || isVillage(text, at + 1))) return at + 2;
    String key = text.key(at);
    boolean by = key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل")) && !head.is("جامعة")
        && (!head.is("مستشفى") || isPlainDefinite(withoutLetters(text.key(at - 1))));
    return by && arabic.words.isPlace(key.substring(1)) ? at + 1 : at;
  }

  /** مديرية الدفاع المدني بمنطقة الوادي, مديرية الزراعة في حلب: where it is; the place itself if that is not said. */
  private int district(Text text, int at) {
    if (at >= text.size() || !text.isWord(at)) return at;
    boolean in = text.key(at).equals("في") && at + 1 < text.size();
    String key = in ? text.key(at + 1) : text.key(at);
    if (!in && !(key.startsWith("ب") && key.length() > 3)) return at;
    String bare = in ? key : key.substring(1);
    int next = in ? at + 2 : at + 1;
    boolean town = isPlainDefinite(bare) && !arabic.isEverydayAlone(bare) && arabic.role(bare).isEmpty()
        && !arabic.isNational(bare); // بالسرمدية
    if (arabic.words.isPlace(bare) || town) return next;
    boolean area = arabic.words.is("area", ArabicWords.withoutArticle(bare));
    if (!area || next >= text.size() || !text.isWord(next)) return at;
    if (bare.startsWith("ال")) {
      int end = tails.adjectives(text, next);
      return end > next ? end : at;
    }
    String place = text.key(next);
    boolean described = place.endsWith("ة") || place.endsWith("ي") || tails.isAdjective(place); // منطقة سكنية
    boolean named = isPlainDefinite(place) ? !arabic.isTime(text, next) : !described
        || arabic.isPlace(text, next) || !arabic.isEverydayAlone(place);
    return named && !arabic.isFunction(text, next) ? tails.adjectives(text, next + 1) : at;
  }

  /** وزارة الزراعة في حكومة الإنقاذ, وزارة النقل بحكومة الوحدة: whose ministry it is. */
  int inGovernment(Text text, int at, Head head) {
    if (head.is("وزارة") && text.key(at).equals("بحكومة") && isPlainDefinite(text.key(at + 1))) {
      return tails.adjectives(text, at + 2);
    }
    boolean ministry = head.is("وزارة") && at + 2 < text.size() && text.key(at).equals("في")
        && text.key(at + 1).equals("حكومة");
    return ministry && isPlainDefinite(text.key(at + 2)) ? tails.adjectives(text, at + 3) : at;
  }

  /**
   * في أبها, في محافظة إب: behind the place that follows the preposition; the preposition itself if none does.
   *
   * @param unknown whether that may be a place that nobody has listed
   */
  private int in(Text text, int preposition, boolean unknown, Taken taken) {
    int at = preposition + 1;
    if (at >= text.size() || !text.isWord(at) || text.quoted(at) != text.quoted(preposition)) return preposition;
    if (words.is("seat", text.key(at))) {
      int to = behindRegion(text, at, true, taken);
      return to > at ? to : preposition;
    }
    Name place = taken.at(at);
    if (ArabicUnits.isPlace(place) && place.from() == at && !place.attached()) return place.to();
    return arabic.isPlace(text, at) || unknown && isTownBehindIn(text, at) ? at + 1 : preposition;
  }

  /** اتحاد المزارعين, رابطة خريجي المعاهد: whether it unites people of whom nothing tells yet where they are. */
  private boolean isOfPeople(Text text, int first, int to) {
    for (int i = first + 1; i < to; i++) if (arabic.isNational(text, i) || arabic.isPlace(text, i)) return false;
    String key = text.key(first + 1);
    return tails.isOfMembers(text, first + 1) || words.is("members", ArabicWords.withoutArticle(key))
        || words.isPluralInConstruct(key) || key.startsWith("ال") && (key.endsWith("ين") || arabic.isUnnamed(text, first + 1));
  }

  /** الجهوي, الإقليمية: whether an adjective says that the body is one of several like it. */
  private boolean isLocal(Text text, int first, int to) {
    for (int i = first + 1; i < to; i++) if (words.is("level", text.key(i))) return true;
    return false;
  }

  /** لجهة, بولاية. */
  private boolean isRegion(Text text, int i) {
    return i > 0 && text.key(i).length() > 3 && "بل".indexOf(text.key(i).charAt(0)) >= 0
        && words.is("seat", text.key(i).substring(1));
  }

  /** جهة الشرق, ولاية سطيف: behind the name of a region, whose noun stands at a token; the noun itself if none. */
  private int behindRegion(Text text, int noun, boolean in, Taken taken) {
    int at = noun + 1;
    if (at >= text.size() || !text.isWord(at)) return noun;
    Name place = taken.at(at);
    if (ArabicUnits.isPlace(place) && place.from() == at && !place.attached()) return behindSecond(text, place.to());
    if (isName(text, at, taken)) return behindSecond(text, at + 1);
    boolean plain = in && isPlainDefinite(text.key(at)) && !arabic.isTime(text, at)
        && !tails.startsTitle(text, at) && !tails.isAdjective(text.key(at));
    return plain ? tails.adjectives(text, at + 1) : noun;
  }

  /** ماسة in لجهة سوس ماسة, سطات in الدار البيضاء-سطات: behind the other half of a region's name. */
  private int behindSecond(Text text, int at) {
    int second = at < text.size() && text.token(at).is("-") ? at + 1 : at;
    if (second >= text.size() || !text.isWord(second)) return at;
    boolean ends = second + 1 >= text.size() || !text.isWord(second + 1) || arabic.isBareThat(text, second + 1)
        || arabic.is("preposition", text, second + 1);
    String key = text.key(second);
    boolean name = tails.mayBeName(text, second) && !text.startsWithAl(second) && !words.isTheirs(key)
        && !key.startsWith("و") && !tails.stops(key) && !ArabicWords.hasTanwin(text, second);
    return arabic.isPlace(text, second) || ends && name ? second + 1 : at;
  }

  private boolean isName(Text text, int i, Taken taken) {
    if (arabic.isPlace(text, i)) return true;
    String key = text.key(i);
    return taken.at(i) == null && tails.isUnknown(text, i) && key.length() > 1 && !arabic.isUnnamed(text, i);
  }

  /** بعقوبة in مديرية الصحة في بعقوبة: a word that nobody knows, of which the first letter is no preposition behind في. */
  private boolean isTownBehindIn(Text text, int i) {
    String key = text.key(i);
    return key.length() > 2 && tails.mayBeName(text, i) && !arabic.isEverydayAlone(text, i)
        && !arabic.isNational(text, i) && !arabic.isUnnamed(text, i) && !words.isTheirs(key)
        && !arabic.isVerbalNoun(key) && !arabic.is("number", text, i);
  }

  /** للحوز, بقبلي: a word that is nothing but a name. */
  private boolean isTown(Text text, int at) {
    String key = text.key(at);
    String town = key.startsWith("لل") ? key.substring(2) : key.substring(1);
    String bare = ArabicWords.withoutArticle(town);
    return bare.length() > 2 && !arabic.isEverydayAlone(bare) && !arabic.isEverydayAlone(town)
        && !arabic.isEverydayAlone(key) && !arabic.isFunction(town)
        && arabic.role(bare).isEmpty() && !arabic.isUnnamed(bare) && !arabic.hasPronoun(town)
        && arabic.verbs.form(key).isEmpty() && !arabic.words.isGivenName(town) && !arabic.words.isHead(bare)
        && !arabic.isNational(town) && !arabic.isVerbalNoun(bare) && !bare.endsWith("ات");
  }
}
