package org.qawl.attribution;

/**
 * Where the name of a body goes on behind its first nouns.
 *
 * <pre>
 * وزارة المياه والري                      what و joins, if the body looks after several things
 * معهد المشرق لسياسات المياه               what it is for, up to the noun that closes the chain
 * المركز الوطني للوقاية من الآفات          and the preposition that such a noun takes
 * الجامعة الأمريكية في بيروت               where it is
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
  boolean isAdjective(String key) {
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    if (bare.endsWith("يين") && arabic.isNational(bare.substring(0, bare.length() - 2))) return true;
    return (bare.endsWith("ي") || bare.endsWith("ية")) && bare.length() > 2 && !arabic.words.isHead(bare)
        && !arabic.words.isPlace(key) || words.is("adjective", bare);
  }

  /** للاجئين, لشؤون اللاجئين, and what و joins to it. */
  int purpose(Text text, int from, String head) {
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

  int endOfPurpose(Text text, int from) {
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

  int place(Text text, int at, String head) {
    if (words.takes(head, "place")) {
      if (at + 1 < text.size() && text.key(at).equals("في") && (arabic.words.isPlace(text.key(at + 1))
          || isVillage(text, at + 1))) return at + 2;
      String key = text.key(at);
      if (key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل")) && arabic.words.isPlace(key.substring(1))
          && !head.equals("جامعة")) return at + 1;
    }
    return at;
  }

  /** وزارة الزراعة في حكومة الإنقاذ: whose ministry it is. */
  int inGovernment(Text text, int at, String head) {
    boolean ministry = head.equals("وزارة") && at + 2 < text.size() && text.key(at).equals("في")
        && text.key(at + 1).equals("حكومة");
    return ministry && isPlainDefinite(text.key(at + 2)) ? adjectives(text, at + 3) : at;
  }

  boolean isPurpose(String key) {
    return key.length() > 3 && key.startsWith("ل") && !key.startsWith("لل") && !arabic.isFunction(key)
        && !arabic.words.isPlace(key.substring(1))
        && arabic.role(key.substring(1)).isEmpty()
        && (!arabic.words.isHead(key.substring(1)) || words.is("guarded", key.substring(1)))
        && !arabic.isUnnamed(key.substring(1)) && !arabic.words.isGivenName(key);
  }

  boolean stops(String key) {
    return arabic.isFunction(key) || key.startsWith("ل") && !arabic.words.isPlace(key) && key.length() > 3
        || key.startsWith("ب") && key.length() > 4 && (key.startsWith("بال") || arabic.isFunction(key.substring(1))
        || arabic.words.isPlace(key.substring(1)));
  }

  static boolean isPlainDefinite(String key) {
    return key.startsWith("ال") && key.length() > 3;
  }

  boolean startsTitle(Text text, int at) {
    return !arabic.role(text.key(at)).isEmpty() || words.is("title", text.key(at));
  }
}
