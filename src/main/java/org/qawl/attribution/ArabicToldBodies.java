package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies of which nobody knows the name, where a clause behind it tells what they are.
 *
 * <pre>
 * نشرتها داليرو، وهي منصة تتابع الأسعار     the clause alone
 * «سرمدا ليغال» وهي مؤسسة قانونية           the same behind marks
 * شركة نبرة، وهي شركة ناشئة                  behind its noun even an everyday word
 * </pre>
 */
final class ArabicToldBodies {
  /** How many words a name has at most. */
  private static final int LONGEST = 3;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;

  ArabicToldBodies(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
  }

  /** Adds the bodies of a paragraph that such clauses tell of. */
  void add(Text text, List<Name> found) {
    for (int i = text.next(Hint.AND_HE, 2); i + 1 < text.size(); i = text.next(Hint.AND_HE, i + 1)) {
      if (!isKind(text, i + 1)) continue;
      Name name = before(text, i);
      if (name != null) found.add(name);
    }
  }

  /** منصة, موقع إلكتروني: a noun of bodies, or two words that are one only together. */
  private boolean isKind(Text text, int i) {
    return words.is("told", text.key(i)) || words.is("told", text.key(i), text.key(i + 1));
  }

  /** The name that ends before a clause; null if what stands there may be something else. */
  private @Nullable Name before(Text text, int clause) {
    boolean comma = text.isComma(clause - 1);
    int to = comma ? clause - 1 : clause;
    if (text.isAnyQuotationMark(to - 1)) return inMarks(text, to - 1);
    if (!comma) return null;
    int from = to;
    while (from > 0 && to - from < LONGEST && isUnknown(text, from - 1)
        && !(from < to && mayBeVerb(text.key(from - 1)))) from--;
    Name headed = from == to || from == to - 1 ? behindHead(text, to - 2, to, clause) : null;
    if (headed != null) return headed;
    return from == to ? null : ArabicOrganizations.name(text, from, to, reading(text, from));
  }

  private @Nullable Name inMarks(Text text, int close) {
    int open = Math.max(0, close - 1);
    while (open > 0 && close - open <= LONGEST && text.isWord(open)) open--;
    boolean marks = text.isAnyQuotationMark(open) && close - open > 1 && text.quoted(open + 1);
    return marks && !arabic.isGivenName(text, open + 1) ? ArabicOrganizations.name(text, open + 1, close) : null;
  }

  /** شركة نبرة, لشركة نبرة: a noun and one word, of which the clause tells by the same noun; null if it does not. */
  private @Nullable Name behindHead(Text text, int head, int to, int clause) {
    boolean name = text.isWord(to - 1) && !text.startsWithAl(to - 1) && !arabic.hasPronoun(text.key(to - 1));
    if (head < 0 || !name) return null;
    for (ArabicWords.Bare reading : text.readings(head)) {
      if (reading.key().equals(text.key(clause + 1)) && words.is("told", reading.key())) {
        return ArabicOrganizations.name(text, head, to, reading);
      }
    }
    return null;
  }

  /** المديرة التنفيذية لداليرو: behind a post without the preposition. */
  private ArabicWords.Bare reading(Text text, int from) {
    String key = text.key(from);
    boolean lam = key.startsWith("ل") && key.length() > 4 && from > 0
        && (arabic.isPost(text, from - 1) || arabic.hasArticle(text, from - 1));
    return lam ? new ArabicWords.Bare(key.substring(1), 1, true) : new ArabicWords.Bare(key, 0, false);
  }

  /** نشرت داليرو, تدير داليرو: what may be done rather than the first word of a name. */
  private boolean mayBeVerb(String key) {
    return words.isPerfect(key) || key.length() < 6 && (key.startsWith("ت") || key.startsWith("ي"));
  }

  private boolean isUnknown(Text text, int i) {
    String key = text.key(i);
    return text.isWord(i) && key.length() > 2 && !text.startsWithAl(i) && !key.startsWith("لل")
        && !key.startsWith("بال") && !key.startsWith("و") && !key.endsWith("ة") && !ArabicWords.hasTanwin(text, i)
        && !arabic.isEveryday(text, i) && !arabic.isFunction(text, i) && !arabic.isGivenName(text, i)
        && !arabic.isSurname(text, i) && !arabic.isPlace(text, i) && !arabic.isNational(text, i)
        && !arabic.isVerb(text, i) && !arabic.isHead(text, i) && !arabic.hasPronoun(key)
        && arabic.role(text, i).isEmpty();
  }
}
