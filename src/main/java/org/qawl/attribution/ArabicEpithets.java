package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom the text speaks already, called by nothing but the age, the home or what he has just achieved.
 *
 * <pre>
 * ابن التاسعة والعشرين, ابنة الستين عاماً, ابن الـ19
 * ابنة صور, ابن المدينة
 * صاحب الميدالية, صاحبة هدف الفوز
 * نجم الليلة, بطلة السباق
 * </pre>
 */
final class ArabicEpithets {
  private final ArabicNounPhrases phrases;
  private final ArabicWords arabic;
  private final Text text;

  ArabicEpithets(ArabicNounPhrases phrases) {
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** Whom the epithet at a token means, up to its end; null if none begins there. */
  @Nullable Subject person(int at, int limit) {
    boolean may = at + 1 < limit && (arabic.is("star", text, at) || !arabic.role(text, at).isEmpty());
    int end = may ? end(at, limit) : -1;
    Gender gender = text.key(at).endsWith("ة") ? Gender.FEMALE : Gender.MALE;
    return end < 0 || isNamed(end, limit) ? null : Subject.person(gender, end);
  }

  /** صاحب هدف التعادل سمير حداد, with a comma or a title before the name: it is told at once who is meant. */
  private boolean isNamed(int end, int limit) {
    int at = phrases.behindTitles(end < limit && text.isComma(end) ? end + 1 : end, limit);
    Name next = at < limit ? phrases.nameAt(at) : null;
    return next != null && next.kind() == Name.Kind.PERSON && next.from() == at && !next.attached();
  }

  private int end(int at, int limit) {
    boolean born = text.key(at).equals("ابن") || text.key(at).equals("ابنة");
    if (born && (arabic.is("age", text, at + 1) || isInDigits(at + 1))) return endOfAge(at + 2, limit);
    if (born) return isHome(at + 1) ? at + 2 : -1;
    boolean owner = arabic.words.is("owner", arabic.role(text, at)) && !text.startsWithAl(at);
    if (owner) return endOfWhat("achieved", at + 1, limit);
    return arabic.is("star", text, at) ? endOfWhat("starring", at + 1, limit) : -1;
  }

  /** الـ19: an article and digits. */
  private boolean isInDigits(int at) {
    String key = text.key(at);
    return key.startsWith("ال") && key.length() > 2 && Character.isDigit(key.charAt(key.length() - 1));
  }

  /** Behind والعشرين and عاماً, سنة, ربيعاً, as far as they stand there. */
  private int endOfAge(int from, int limit) {
    int at = from;
    if (at < limit && text.key(at).startsWith("وال") && arabic.words.is("age", text.key(at).substring(1))) at++;
    if (at >= limit) return at;
    String years = text.key(at);
    boolean counted = ArabicWords.hasTanwin(text, at)
        && (years.startsWith("عام") || years.startsWith("سن") || years.startsWith("ربيع"));
    return counted || years.equals("سنة") ? at + 1 : at;
  }

  /** صور, المدينة: where somebody comes from. */
  private boolean isHome(int at) {
    boolean area = text.startsWithAl(at) && arabic.words.is("area", text.key(at).substring(2));
    return area || phrases.isPlace(at) || isUnknownTown(at);
  }

  /** ابنة خنيفرة: a word that may be a town no table knows. */
  private boolean isUnknownTown(int at) {
    return text.isWord(at) && phrases.nameAt(at) == null && !text.startsWithAl(at) && !arabic.isEveryday(text, at)
        && !arabic.isFunction(text, at) && arabic.role(text, at).isEmpty() && !arabic.isGivenName(text, at)
        && !arabic.isSurname(text, at) && !arabic.hasPronoun(text.key(at)) && !arabic.isVerb(text, at);
  }

  /** الميدالية, هدف الفوز: behind a definite noun of a class, or such a noun and its genitive; -1 if there is none. */
  private int endOfWhat(String wordClass, int at, int limit) {
    if (!arabic.words.is(wordClass, ArabicWords.withoutArticle(text.key(at)))) return -1;
    int end = text.startsWithAl(at) ? at + 1 : at + 1 < limit && text.startsWithAl(at + 1) ? at + 2 : -1;
    while (end > 0 && end < limit && text.startsWithAl(end) && arabic.isNationalWithArticle(text, end)) end++;
    return end;
  }
}
