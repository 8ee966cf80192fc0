package org.qawl.attribution;

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

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;

  ArabicOrganizations(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
  }

  /** Whether a word may begin a body's name, by its noun or spelled. */
  int hints(String key) {
    boolean begins = words.is("letter", key);
    for (ArabicWords.Bare reading : ArabicWords.readings(key)) {
      begins |= arabic.words.isHead(ArabicWords.withoutArticle(reading.key()));
    }
    return begins ? Hint.BODY : 0;
  }

  /** شركة «ون بلس»: the name in quotation marks behind its noun; null if none stands there. */
  @Nullable Name inMarks(Text text, int head) {
    if (!text.may(head, Hint.BODY)) return null;
    int mark = head + 1;
    while (mark + 1 < text.size() && text.isQuotationMark(mark) && text.isQuotationMark(mark + 1)) mark++;
    if (mark + 1 >= text.size() || !text.isQuotationMark(mark) || !text.quoted(mark + 1)) return null;
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
    if (!token.isWord() || !text.may(i, Hint.BODY)) return null;
    if (words.is("letter", token.key()) && (i == 0 || !words.is("letter", text.key(i - 1))
        && !text.token(i - 1).is("."))) {
      int to = words.letters(text, i);
      if (to > 0) {
        Name spelled = name(text, i, to, new ArabicWords.Bare(token.key(), 0, false));
        return words.isGeneric(spelled.text()) ? null : spelled;
      }
    }
    for (ArabicWords.Bare reading : ArabicWords.readings(token.key())) {
      String bare = ArabicWords.withoutArticle(reading.key());
      boolean definite = !bare.equals(reading.key());
      if (!arabic.words.isHead(bare)) continue;
      if (words.takes(bare, "facility") && !definite) return ofFacility(text, i, reading);
      boolean general = bare.equals("لواء") && definite; // اللواء الجوهري
      if (general || words.takes(bare, "no") || bare.equals("كلية") && definite || definite
          && bare.equals("قوات")) return null;
      int end = definite ? endOfDefinite(text, i, bare) : endOfIndefinite(text, i, bare);
      if (end < 0 || end - i > LONGEST || words.takes(bare, "only") && !hasPurpose(text, i + 1, end)) return null;
      Name name = name(text, i, end, reading);
      return words.isGeneric(name.text()) ? null : name;
    }
    return null;
  }

  /** إدارة مرفأ الوادي: who runs a place that has a name; null if none stands behind the noun. */
  private @Nullable Name ofFacility(Text text, int i, ArabicWords.Bare reading) {
    int at = i + 2;
    if (at >= text.size() || !text.token(at).isWord() || !arabic.words.is("facility", text.key(i + 1))
        || arabic.words.isHead(text.key(i + 1)) || text.quoted(at) != text.quoted(i)) return null;
    String key = text.key(at);
    boolean named = arabic.words.isPlace(key) || arabic.hasArticle(key) && !arabic.isTime(key);
    return named ? name(text, i, adjectives(text, at + 1), reading) : null;
  }

  private static boolean hasPurpose(Text text, int from, int to) {
    for (int i = from; i < to; i++) if (text.key(i).startsWith("لل")) return true;
    return false;
  }

  /** How far the name of a body that the gazetteer knows goes on in adjectives: مجلس الأمن القومي السعودي. */
  int extended(Text text, Name known) {
    String head = text.key(known.from());
    for (ArabicWords.Bare reading : ArabicWords.readings(head)) {
      String bare = ArabicWords.withoutArticle(reading.key());
      if (!words.takes(bare, "portfolio")) continue;
      int end = adjectives(text, known.to());
      boolean field = end + 1 < text.size() && text.key(end).startsWith("ل")
          && words.is("field", text.key(end).substring(1));
      return field ? endOfPurpose(text, end + 1) : end;
    }
    return known.to();
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

  private int endOfDefinite(Text text, int i, String head) {
    if (i + 1 >= text.size() || !agrees(head, text.key(i + 1))) return -1;
    int end = adjectives(text, i + 1);
    for (int k = i + 2; k < end; k++) if (!agrees(head, text.key(k))) end = k;
    if (end == i + 1) return -1;
    int beyond = purpose(text, end, head);
    // الوكالة الوطنية لزرع الأعضاء: behind an adjective, any noun with a genitive says what the body is for.
    if (beyond == end && words.takes(head, "for") && end + 1 < text.size() && text.token(end).isWord()
        && isPurpose(text.key(end))) {
      int to = endOfPurpose(text, end + 1);
      boolean closed = to > end + 1 && (isPlainDefinite(text.key(to - 1)) || arabic.words.isPlace(text.key(to - 1)));
      if (closed) beyond = to;
    }
    int whole = place(text, beyond, head);
    // الشركة التركية: the one named before, unless it says more
    if (whole == i + 2 && words.takes(head, "name") && arabic.isNational(text.key(i + 1))) return -1;
    if (whole - i == 2 && (words.is("rank", text.key(i + 1)) || words.takes(head, "more")
        && !arabic.isNational(text.key(i + 1)))) return -1;
    return whole;
  }

  /** In قدرات الحزب العسكرية the adjective is not the party's. */
  private boolean agrees(String head, String adjective) {
    boolean feminine = head.endsWith("ة") || head.endsWith("ات") || words.is("feminine", head);
    return !isAdjective(adjective) || feminine == (adjective.endsWith("ة") || adjective.endsWith("اء")
        || words.is("feminine", ArabicWords.withoutArticle(adjective)));
  }

  private boolean isPurpose(String key) {
    return key.length() > 3 && key.startsWith("ل") && !key.startsWith("لل") && !arabic.isFunction(key)
        && !arabic.words.isPlace(key.substring(1))
        && arabic.role(key.substring(1)).isEmpty()
        && (!arabic.words.isHead(key.substring(1)) || words.is("guarded", key.substring(1)))
        && !arabic.isUnnamed(key.substring(1)) && !arabic.words.isGivenName(key);
  }

  private int endOfIndefinite(Text text, int i, String head) {
    if (words.takes(head, "explains") && words.letters(text, i + 1) > 0) return -1;
    int at = i + 1;
    boolean bound = false;
    while (at < text.size() && at - i < LONGEST) {
      Token token = text.token(at);
      String key = token.key();
      if (!token.isWord() || text.quoted(at) != text.quoted(i) || stops(key)
          && !(at == i + 1 && isNameWithLam(text, at, head)) || text.token(at - 1).end() + 2 < token.start()) break;
      if (!Tokenizer.isArabic(token.text().codePointAt(0))) {
        at = latin(text, at);
        bound = words.takes(head, "name");
        break;
      }
      if (at == i + 1 && words.is("honoured", key)) {
        // جامعة الملك سعود, مركز الأمير سلطان بن عبدالعزيز: a body named after somebody.
        at = endOfHonoured(text, at + 1);
        bound = true;
        break;
      }
      if (isPlainDefinite(key)) {
        if (arabic.isTime(key) || startsTitle(text, at) && at > i + 1 || words.takes(head, "verb") && at == i + 1
            && !key.endsWith("ين")) break;
        if (at > i + 1 && bound && words.takes(head, "name") && (arabic.isNational(key)
            || words.is("outside", key))) break;
        at = words.is("rank", text.key(Math.min(at + 1, text.size() - 1))) && !words.takes(head, "name")
            ? at + 1 : adjectives(text, at + 1);
        bound = true;
        if (at == i + 2 && words.takes(head, "more") && !arabic.words.isPlace(key)
            && purpose(text, at, head) == at) return -1;
        break;
      }
      if (arabic.words.isPlace(key)) {
        at = adjectives(text, at + 1);
        bound = true;
        break;
      }
      if (arabic.hasPronoun(key) || key.length() > 4 && (key.startsWith("سي") || key.startsWith("ست"))
          && at + 1 < text.size()
          && text.token(at + 1).isWord() && arabic.isEveryday(key.substring(1))) break;
      if (key.startsWith("و") || (key.startsWith("ي") || key.startsWith("ت")) && key.length() < 6
          && !arabic.words.isGivenName(key)
          || arabic.verbs.form(key).isPresent() && !arabic.words.isHead(key) && !bindsNext(text, at)) break;
      if (at > i + 1 && (arabic.words.isGivenName(key) && !arabic.words.isCommonName(key)
          || !arabic.role(key).isEmpty())) break;
      boolean named = words.takes(head, "name") && at + 1 < text.size() && startsTitle(text, at + 1);
      if (at == i + 1 && isIndefiniteAdjective(head, key) && !bindsNext(text, at) && !named) return -1;
      at++;
      if (words.takes(head, "name") && (at >= text.size() || !isPlainDefinite(text.key(at))
          || endsProperName(text, at))) {
        // إذاعة موزاييك: a proper name may be all there is; a second word is taken only before what ends the name.
        bound = !words.is("common", key) && !(key.startsWith("ي") && at < text.size() && arabic.isThat(text.key(at)));
        if (!bound || !secondOfName(text, at) && !(head.equals("جامعة") && at + 1 < text.size()
            && text.key(at + 1).equals("في") && !arabic.isFunction(text.key(at)))) break;
      }
    }
    // معهد سرمدا للاقتصاد: what it is for makes a name of a word nobody knows.
    if (!bound && at > i + 1 && at < text.size() && text.key(at).startsWith("لل") && text.key(at).length() > 5
        && !words.is("addressee", text.key(at))) bound = true;
    if (!bound && at > i + 1 && at < text.size() && text.key(at).startsWith("ل")
        && words.is("purpose", text.key(at).substring(1))) bound = true;
    if (!bound || at == i + 1) return -1;
    return inGovernment(text, place(text, purpose(text, at, head), head), head);
  }

  /** وزارة الزراعة في حكومة الإنقاذ: whose ministry it is. */
  private int inGovernment(Text text, int at, String head) {
    boolean ministry = head.equals("وزارة") && at + 2 < text.size() && text.key(at).equals("في")
        && text.key(at + 1).equals("حكومة");
    return ministry && isPlainDefinite(text.key(at + 2)) ? adjectives(text, at + 3) : at;
  }

  /** In جمعية ذاكرة درنة the second word is no adjective, as a place or a definite noun is bound to it. */
  private boolean bindsNext(Text text, int at) {
    if (at + 1 >= text.size() || !text.token(at + 1).isWord() || text.key(at).endsWith("ية")
        || text.key(at).endsWith("ي")) return false;
    String next = text.key(at + 1);
    return arabic.words.isPlace(next) || isPlainDefinite(next) && !arabic.isTime(next) && !startsTitle(text, at + 1)
        && !arabic.isFunction(next);
  }

  /** كونكو فيليبس in شركة كونكو فيليبس الأميركية: the second word stands before a mark, a nation or what was said. */
  private boolean secondOfName(Text text, int at) {
    if (at < text.size() && arabic.words.isPlace(text.key(at))) return true;
    if (at >= text.size() || !text.token(at).isWord() || text.key(at).endsWith("ة")
        || text.key(at).endsWith("ا")) return false;
    if (at + 1 >= text.size()) return true;
    String next = text.key(at + 1);
    return !text.token(at + 1).isWord() || arabic.isNationalWithArticle(next) || arabic.isBareThat(next)
        || arabic.words.is("relative", next);
  }

  /** In مجلة نسيم الأسبوعية and قناة نسيم المحامية هبة the definite word is not bound to the name. */
  private boolean endsProperName(Text text, int at) {
    return arabic.isNational(text.key(at)) || words.is("outside", text.key(at)) || startsTitle(text, at)
        || arabic.words.is("relative", text.key(at));
  }

  private static int latin(Text text, int from) {
    int at = from;
    while (at < text.size() && text.token(at).isCapital()) at++;
    return at;
  }

  /** ليوبليانا in جامعة ليوبليانا، is no preposition and its noun, as the name ends there. */
  private boolean isNameWithLam(Text text, int at, String head) {
    String key = text.key(at);
    return words.takes(head, "name") && key.startsWith("ل") && !key.startsWith("لل") && !arabic.isFunction(key)
        && key.length() > 3
        && (at + 1 >= text.size() || !text.token(at + 1).isWord() || arabic.isBareThat(text.key(at + 1)));
  }

  private int endOfHonoured(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 5 && text.token(at).isWord()) {
      String key = text.key(at);
      boolean bin = key.equals("بن") || key.equals("ال") || key.equals("عبد");
      boolean afterBin = at > from && (text.key(at - 1).equals("بن") || text.key(at - 1).equals("ال")
          || text.key(at - 1).equals("عبد"));
      if (at > from && !bin && !afterBin) break;
      at++;
    }
    return at;
  }

  /** صحيفة محلية, بنك مركزي: an indefinite adjective, so that no name follows. */
  private static boolean isIndefiniteAdjective(String head, String key) {
    if (key.endsWith("ية") || key.endsWith("ي") && key.length() > 4 && !key.startsWith("ال")) return true;
    return key.endsWith("ة") && (head.endsWith("ة") || head.equals("قوات"));
  }

  private boolean stops(String key) {
    return arabic.isFunction(key) || key.startsWith("ل") && !arabic.words.isPlace(key) && key.length() > 3
        || key.startsWith("ب") && key.length() > 4 && (key.startsWith("بال") || arabic.isFunction(key.substring(1))
        || arabic.words.isPlace(key.substring(1)));
  }

  private static boolean isPlainDefinite(String key) {
    return key.startsWith("ال") && key.length() > 3;
  }

  private boolean startsTitle(Text text, int at) {
    return !arabic.role(text.key(at)).isEmpty() || words.is("title", text.key(at));
  }

  private int adjectives(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 4) {
      Token token = text.token(at);
      String key = token.key();
      if (key.equals("غير") && at + 1 < text.size() && isAdjective(text.key(at + 1))) { // الهجرة غير الشرعية
        at += 2;
        continue;
      }
      if (!token.isWord() || !isPlainDefinite(key) || arabic.isTime(key) && !key.equals("العام")
          || startsTitle(text, at) && !isAlsoNisba(text, at)) break;
      if (arabic.words.isAny(key, "relative", "demonstrative") || words.is("rank", key) && at > from
          || words.is("outside", key)) break;
      if (!isAdjective(key)) break;
      at++;
    }
    return at;
  }

  /** الاقتصادي is also the economist, but only before his name. */
  private boolean isAlsoNisba(Text text, int at) {
    String key = text.key(at);
    return (key.endsWith("ي") || key.endsWith("ية") || words.is("adjective", ArabicWords.withoutArticle(key)))
        && (at + 1 >= text.size() || !arabic.words.isGivenName(text.key(at + 1))
        && !arabic.words.isHead(ArabicWords.withoutArticle(text.key(at - 1))));
  }

  /** A nisba (الدولي) or an adjective of the table; in أغلقت وزارة النقل الجسر the last word is neither. */
  private boolean isAdjective(String key) {
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    if (bare.endsWith("يين") && arabic.isNational(bare.substring(0, bare.length() - 2))) return true;
    return (bare.endsWith("ي") || bare.endsWith("ية")) && bare.length() > 2 && !arabic.words.isHead(bare)
        && !arabic.words.isPlace(key) || words.is("adjective", bare);
  }

  /** للاجئين, لشؤون اللاجئين, and what و joins to it. */
  private int purpose(Text text, int from, String head) {
    int at = from;
    if (words.takes(head, "portfolio")) at = joined(text, at);
    if (words.takes(head, "for") && at < text.size() && text.token(at).isWord()) {
      String key = text.key(at);
      boolean definite = key.startsWith("لل") && key.length() > 4 && !words.is("addressee", key);
      boolean noun = key.startsWith("ل") && words.is("purpose", key.substring(1));
      if (definite || noun && at + 1 < text.size() && text.token(at + 1).isWord()) {
        at = definite ? adjectives(text, at + 1) : endOfPurpose(text, at + 1);
        at = joined(text, at);
      }
    }
    return at;
  }

  private int endOfPurpose(Text text, int from) {
    int at = from;
    while (at < text.size() && at - from < 3 && text.token(at).isWord() && !isPlainDefinite(text.key(at))
        && !stops(text.key(at))
        && (!text.key(at).startsWith("و") || arabic.isActionNoun(text.key(at).substring(1)))) {
      at++;
      if (arabic.words.isPlace(text.key(at - 1))) return at;
    }
    if (at < text.size() && isPlainDefinite(text.key(at))) at = adjectives(text, at + 1);
    return at;
  }

  private int joined(Text text, int from) {
    int at = from;
    if (from + 1 < text.size()
        && arabic.words.isPlace(ArabicWords.withoutConjunction(text.key(from)) + " " + text.key(from + 1))) return from;
    while (at < text.size() && text.token(at).isWord() && text.key(at).startsWith("وال") && text.key(at).length() > 5
        && arabic.role(text.key(at)).isEmpty() && !words.is("title", text.key(at).substring(1))
        && !arabic.words.isHead(text.key(at).substring(3)) && !arabic.isTime(text.key(at).substring(1))
        && !arabic.words.isPlace(text.key(at).substring(1)) && !text.key(at).endsWith("ون")
        && !text.key(at).equals("والتي")
        && !text.key(at).equals("والذي") && !arabic.isFunction(text.key(at).substring(1))) {
      at = adjectives(text, at + 1);
    }
    return at;
  }

  /** In رئيس الجمعية الفلاحية في القرقور، a place that nobody has listed ends the name before a comma. */
  private boolean isVillage(Text text, int at) {
    String key = text.key(at);
    return isPlainDefinite(key) && at + 1 < text.size() && text.token(at + 1).isComma() && !arabic.isTime(key)
        && !arabic.isUnnamed(key)
        && arabic.role(key).isEmpty() && !arabic.words.isHead(ArabicWords.withoutArticle(key)) && !isAdjective(key);
  }

  private int place(Text text, int at, String head) {
    if (words.takes(head, "place")) {
      if (at + 1 < text.size() && text.key(at).equals("في") && (arabic.words.isPlace(text.key(at + 1))
          || isVillage(text, at + 1))) return at + 2;
      String key = text.key(at);
      if (key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل")) && arabic.words.isPlace(key.substring(1))
          && !head.equals("جامعة")) return at + 1;
    }
    return at;
  }
}
