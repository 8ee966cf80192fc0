package org.qawl.attribution;

/**
 * Whether words by which an article calls a body mean it where they stand, though they are everyday ones.
 *
 * <pre>
 * قالت رمال الجنوب إن              behind a verb of speech
 * الرئيس التنفيذي لرمال            behind a post, a share and the like
 * راجعت مجهر مئة عقد               behind a feminine verb that goes with no word but شركة or منصة
 * أن رمال الجنوب ستفتح            between a conjunction and what it will do
 * مدرب الروضة                     a club, in a paragraph about the game
 * </pre>
 */
final class ArabicKnownBodies {
  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicBareNames bareNames;

  ArabicKnownBodies(ArabicWords arabic, ArabicOrganizationWords words, ArabicBareNames bareNames) {
    this.arabic = arabic;
    this.words = words;
    this.bareNames = bareNames;
  }

  /** Whether a form that always means the body does so here. */
  boolean isMeant(Text text, int from, int to, ArabicWords.Bare first, String form) {
    if (isSubject(text, from, to, first) || to - from > 1 && bareNames.isTold(text, from, first)) return true;
    boolean named = to - from == 1 && first.taken() == 0 && first.key().startsWith("ال") && text.mayHold(Hint.MATCH)
        && bareNames.isBesidePlay(text, from); // مدرب الواحة
    if (named) return true;
    boolean club = first.taken() == 0 && bareNames.isClub(form) && !bareNames.isOrdinary(form);
    return club || !bareNames.isEveryday(form) && !isOfEverydayWords(text, from, to, first);
  }

  /** Whether a form that is sure to mean the body between marks only, but stands without them, means it here. */
  boolean isMeantBare(Text text, int from, int to, ArabicWords.Bare first) {
    String key = first.key();
    if (to - from == 1 && arabic.words.isPlace(key)) return false; // الكاميرون of إذاعة الكاميرون
    if (bareNames.isOrdinary(key) || first.preposition() && !isBehindLam(text, from, first)) return false;
    if (isSubject(text, from, to, first) || isBehindPost(text, from, first)) return true;
    // أن رمال الجنوب ستفتح, أن رمال لم تفتح, but not قائمة مواقع التراث
    boolean acts = from > 0 && arabic.isBareThat(text, from - 1) && to < text.size()
        && (ArabicVerbs.isFuture(text.key(to)) || arabic.is("negation", text, to));
    if (acts || to - from > 1) return acts;
    boolean definite = key.startsWith("ال");
    if (definite) return text.mayHold(Hint.MATCH) && bareNames.isBesidePlay(text, from)
        && !arabic.isVerbalNoun(key.substring(2)); // فريق التمثيل
    String before = from == 0 ? "" : text.bareKey(from - 1);
    boolean hers = first.taken() == 0 && to < text.size() && arabic.isVerb(text, from - 1) && before.startsWith("ت")
        && text.key(to).endsWith("ها"); // تبيع رمال خدماتها
    return hers || first.taken() == 0 && words.isPerfect(before) && !ArabicWords.hasTanwin(text, from)
        && !(to < text.size() && arabic.hasArticle(text, to));
  }

  /** لرمال, للواحة: whether the preposition written onto a word is ل. */
  private static boolean isBehindLam(Text text, int i, ArabicWords.Bare reading) {
    return text.key(i).charAt(reading.taken() - 1) == 'ل' || text.key(i).startsWith("لل");
  }

  /** قالت رمال, علمت رمال: behind a verb of speech. */
  private boolean isSubject(Text text, int i, int to, ArabicWords.Bare first) {
    return i > 0 && (first.taken() == 0 || first.key().startsWith("ال") && to - i > 1)
        && (arabic.verbs.form(text.bareKey(i - 1)).isPresent()
        || words.is("informed", text.key(i - 1)));
  }

  /** الرئيس التنفيذي لرمال, المتحدثة باسم رمال, سهم رمال. */
  private boolean isBehindPost(Text text, int i, ArabicWords.Bare first) {
    if (i == 0) return false;
    if (first.preposition()) {
      return arabic.isPost(text, i - 1) || i > 1 && arabic.isPost(text, i - 2) && arabic.hasArticle(text, i - 1);
    }
    return first.taken() == 0 && (words.is("informed", text.key(i - 1)) || text.key(i - 1).equals("باسم"));
  }

  /** In شركات «النمو» and وتيرة النمو: everyday words without a noun of bodies are a name between marks only. */
  private boolean isOfEverydayWords(Text text, int from, int to, ArabicWords.Bare first) {
    boolean inMarks = from > 0 && to < text.size() && text.isAnyQuotationMark(from - 1)
        && text.isAnyQuotationMark(to);
    if (inMarks || arabic.words.isHead(ArabicWords.withoutArticle(first.key()))
        || to - from > 1 && first.key().startsWith("ال")) return false;
    boolean everyday = arabic.isEverydayAlone(first.key());
    for (int i = from + 1; i < to; i++) {
      everyday &= arabic.isEverydayAlone(text, i) && !arabic.isNational(text, i); // المركزي الإيراني
    }
    return everyday;
  }
}
