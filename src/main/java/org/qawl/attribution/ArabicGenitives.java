package org.qawl.attribution;

/**
 * Where a noun phrase ends by which another word is completed: a genitive, or what a preposition governs.
 *
 * <pre>
 * التحقيقات                       a definite noun with its adjectives
 * صناعة المياه الصحية              nouns up to the one with the article, a name or a pronoun
 * بيع وتصنيع العطور                two of them joined before it
 * بلدة برايتون                    an area and a place that nobody has listed
 * هذه الفعاليات                    what is pointed at
 * الرئيس السابق سمير حداد          a title with who holds it
 * </pre>
 */
final class ArabicGenitives {
  private static final int LONGEST = 6;
  private static final int LONGEST_IN_MARKS = 4;
  /** How many letters the first of two words has at most that are one place: أبو مرخة. */
  private static final int LONGEST_FIRST = 4;

  private final ArabicNounPhrases phrases;
  private final ArabicWords arabic;
  private final Text text;

  ArabicGenitives(ArabicNounPhrases phrases) {
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** Behind the phrase that begins at a token; the token itself if no complete one does. */
  int end(int from, int limit, boolean attached) {
    if (from >= limit) return from;
    if (!text.isWord(from)) return behindMarks(from, limit);
    int at = from;
    while (at < limit && at - from < LONGEST && text.isWord(at) && !text.quoted(at)) {
      boolean prefixed = attached && at == from;
      Name name = phrases.nameAt(at);
      if (name != null && name.from() == at && name.attached() == prefixed) return adjectives(name.to(), limit);
      int place = prefixed ? at : behindUnlisted(at, limit);
      if (place > at) return place;
      String key = prefixed ? withoutPreposition(text.key(at)) : text.key(at);
      boolean pointing = arabic.is("demonstrative", text, at) && at + 1 < limit
          && ArabicWords.opensWithArticle(text, at + 1);
      if (!pointing) {
        if (at > from && isOutside(at) || at == from && arabic.isFunction(key)) break;
        if (arabic.hasPronoun(key) && arabic.role(key).isEmpty()) return at + 1;
        if (key.startsWith("ال") && key.length() > 3) return joined(holder(adjectives(at + 1, limit), limit), limit);
      }
      at++;
    }
    return unfinished(from, at, limit);
  }

  /**
   * منظمو معرض المواد, أمير منطقة الوادي, كثير من الساسة العرب: where a description [from, to) ends with the genitive that
   * its last word lacks, and with adjectives.
   */
  int completed(int from, int to, int limit) {
    int at = to;
    while (at < limit && isOpen(from, at)) {
      int end = at < limit && text.isWord(at) ? end(at, limit, false) : at;
      if (end == at) break;
      at = end;
    }
    boolean definite = ArabicWords.opensWithArticle(text, at - 1) && at - from > 1;
    int end = definite ? adjectives(at, limit) : at;
    // مجموعة الطاقة «النسيم»
    boolean marked = end - from > 2 && end < limit && text.isQuotationMark(end)
        && (arabic.isHead(text, end - 2) || arabic.isHead(text, end - 1));
    int behind = marked ? behindMarks(end, limit) : end;
    return behind < limit && behind > end && text.isWord(behind) ? behind : end;
  }

  /** Whether nothing can end with the word before a token. */
  private boolean isOpen(int from, int at) {
    String last = text.key(at - 1);
    if (last.startsWith("ال") || ArabicWords.hasTanwin(text, at - 1)) return false;
    if (phrases.nameAt(at - 1) != null && phrases.nameAt(at - 1) == phrases.nameAt(at)) return false;
    String before = at - 2 >= from ? text.key(at - 2) : "";
    if (isConstructPlural(last, before) || isConstructPlural(before, "")) return true;
    boolean pointing = arabic.is("demonstrative", text, at);
    if (arabic.is("construct", text, at - 1)) return pointing || before.equals("من");
    if (pointing) return false;
    if (arabic.is("area", text, at - 1)) return true;
    // مدير عام جمرك المطار
    if (last.equals("عام") && arabic.isPost(before) && !before.startsWith("ال")) return true;
    boolean post = before.equals("باسم") || !before.startsWith("ال") && arabic.isPost(before);
    return at - 1 > from && (arabic.isHead(text, at - 1) || post && arabic.isPost(last) && !last.endsWith("ي")
        && !arabic.is("rank of nameless", text, at - 1));
  }

  /** منظمو, عدد من مراجعي: a plural that has lost its ن. */
  private boolean isConstructPlural(String key, String before) {
    if (key.length() < 5) return false;
    String stem = key.substring(0, key.length() - 1);
    boolean person = !arabic.role(stem).isEmpty() || arabic.isUnnamed(stem + "ون");
    if (key.endsWith("و")) return person;
    boolean nisba = !arabic.role(key).isEmpty() || arabic.isNational(key) || arabic.isUnnamed(key);
    return key.endsWith("ي") && !nisba && (before.equals("من") || person && stem.startsWith("م"));
  }

  /** لل is ال behind ل. */
  static String withoutPreposition(String key) {
    return key.startsWith("لل") ? "ال" + key.substring(2) : key.substring(1);
  }

  /** Whether a word cannot stand in a chain of genitives. */
  private boolean isOutside(int at) {
    String key = text.key(at);
    boolean and = key.startsWith("و") && key.length() > 3;
    if (and && arabic.isVerb(text, at)) return true;
    if (and && (arabic.isEverydayAlone(key.substring(1)) || !arabic.role(text, at).isEmpty())) return false;
    boolean preposition = (key.startsWith("ب") || key.startsWith("ل")) && !arabic.isEverydayAlone(text, at)
        && arabic.isEverydayAlone(withoutPreposition(key));
    return preposition || arabic.isFunction(text, at) || ArabicWords.hasTanwin(text, at) || phrases.isTitle(at)
        || arabic.verb(text, at).filter(form -> !form.verb().is("noun-like")).isPresent();
  }

  /** A chain [from, to) without a definite noun: complete if all ends behind it. */
  private int unfinished(int from, int to, int limit) {
    boolean ends = to > from && to - from < LONGEST / 2
        && (to >= limit || text.isMark(to) || arabic.isThat(text, to) || arabic.isSo(text, to));
    return ends ? to : from;
  }

  /** بلدة برايتون, منطقة أبو مرخة: behind a place that nobody has listed; the token itself if none is. */
  private int behindUnlisted(int at, int limit) {
    if (!arabic.is("area", text, at - 1) || !isUnlisted(at)) return at;
    boolean two = text.key(at).length() <= LONGEST_FIRST && at + 1 < limit && isUnlisted(at + 1)
        && !text.startsWithAl(at + 1);
    return adjectives(two ? at + 2 : at + 1, limit);
  }

  private boolean isUnlisted(int at) {
    return text.isWord(at) && !text.quoted(at) && !arabic.isEveryday(text, at) && !arabic.isFunction(text, at)
        && !text.startsWithAl(at) && arabic.role(text, at).isEmpty() && !arabic.isVerb(text, at);
  }

  /** «فيرست إنيرجي»: a short name in marks. */
  int behindMarks(int mark, int limit) {
    int close = text.closingMark(mark, limit, LONGEST_IN_MARKS);
    for (int i = mark + 1; i < close; i++) {
      if (!text.isWord(i) || arabic.isFunction(text, i) || arabic.isVerb(text, i)) return mark;
    }
    return close < 0 ? mark : close + 1;
  }

  /** المياه الصحية: behind a definite word the adjectives with the article. */
  int adjectives(int from, int limit) {
    int at = from;
    while (at < limit && text.isWord(at) && text.quoted(at) == text.quoted(from - 1) && phrases.nameAt(at) == null
        && isAdjective(text.key(at))) at++;
    return at;
  }

  private boolean isAdjective(String key) {
    if (!key.startsWith("ال") || key.length() < 5) return false;
    String bare = key.substring(2);
    return arabic.isNational(key) || arabic.words.is("adjective", bare)
        || bare.endsWith("ة") && arabic.words.is("adjective", bare.substring(0, bare.length() - 1))
        || arabic.role(key).isEmpty() && (key.endsWith("ي") || key.endsWith("ية"));
  }

  /** الرئيس السابق سمير حداد, العاصمة عدن. */
  private int holder(int at, int limit) {
    Name name = at < limit ? phrases.nameAt(at) : null;
    return name != null && name.from() == at && name.kind() != Name.Kind.BODY && !name.attached() ? name.to() : at;
  }

  /** الاقتصاد والمال: what و joins to it, unless it is somebody who speaks as well. */
  private int joined(int at, int limit) {
    String key = text.key(at);
    boolean noun = at < limit && key.startsWith("وال") && key.length() > 5 && !text.quoted(at)
        && phrases.nameAt(at) == null && arabic.isEverydayAlone(key.substring(3)) && arabic.role(text, at).isEmpty()
        && !arabic.isUnnamed(key.substring(1)) && !arabic.words.isHead(key.substring(3));
    return noun ? adjectives(at + 1, limit) : at;
  }
}
