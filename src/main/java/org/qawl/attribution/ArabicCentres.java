package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Whom an Arabic sentence brings back to mind without naming him, so that a later verb without a subject means him.
 *
 * <pre>
 * والمهندسة التي أمضت أعواماً …   a trade with which the sentence begins
 * لم تشأ المديرة أن …            or that stands behind its verb
 * ولدى سؤالها عن …, سألناها       whoever was asked
 * </pre>
 */
final class ArabicCentres {
  private static final int LONGEST_ASIDE = 15;
  private static final int MOST_ADJECTIVES = 3;
  /** رئيس لجنة الحكام: how many words stand between a post and the one with the article. */
  private static final int MOST_GENITIVES = 2;
  /** How many words a topic and what stands before it have. */
  private static final int LATEST_VERB = 4;
  /** How many words may stand before the word that asks. */
  private static final int LATEST_QUESTION = 4;

  private final ArabicWords arabic;

  ArabicCentres(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** The definite trade or post of which a sentence is; null if another word is its subject, or none can be told. */
  @Nullable Subject noun(NamedText named, Text.Sentence sentence) {
    Text text = named.text;
    int i = behindAside(named, sentence);
    while (i < sentence.to() && isBefore(text, i)) i++;
    if (i + 1 >= sentence.to() || text.quoted(i) || !text.isWord(i)) return null;
    String first = text.bareKey(i);
    boolean as = first.equals("اما") && text.startsWithAl(i + 1); // أما الخباز فلم يحسب شيئاً
    if (as) return described(named, i + 1, text.key(i + 1), sentence.to());
    if (first.startsWith("ال")) return described(named, i, first, sentence.to());
    int refused = verbAboutTopic(text, i, sentence.to());
    if (refused > 0) return described(named, refused + 1, text.key(refused + 1), sentence.to());
    boolean negated = text.arabic(i).joined().has("negation") && !text.startsWithAl(i + 1);
    if (negated) first = text.key(++i);
    if (named.at(i) != null) return null;
    Traits classes = negated ? text.arabic(i).classes() : text.arabic(i).joined();
    boolean copula = classes.has("copula") && !first.equals("ما");
    boolean imperfect = first.length() > (negated ? 2 : 3) && (first.startsWith("ي") || first.startsWith("ت"))
        && !first.endsWith("ة") && !arabic.isActionNoun(first) && !arabic.isFunction(first);
    boolean simple = arabic.is("anybody", text, i + 1) && !arabic.isFunction(text, i) // ضحك الأخير
        && arabic.words.isFeminine(text.key(i + 1)) == first.endsWith("ت");
    boolean perfect = !negated && (isPerfect(text, i, first) || classes.has("seems"));
    if (!copula && !imperfect && !simple && !perfect) return null;
    boolean hers = copula || !imperfect ? first.endsWith("ت") : first.startsWith("ت");
    Name state = named.beginningAt(i + 1);
    if (state != null && state.kind() == Name.Kind.PLACE && !state.attached()) {
      return hers && !copula ? Subject.unread(Gender.FEMALE, state.to()) : null; // رفضت مصر …
    }
    String noun = text.key(i + 1);
    if (hers != arabic.words.isFeminine(noun)) return null;
    boolean article = noun.startsWith("ال");
    if (!article && !copula && named.at(i + 1) == null && arabic.isUnnamed(noun) && !arabic.words.isHead(noun)) {
      return Subject.unread(hers ? Gender.FEMALE : Gender.MALE, i + 2); // يجلس رجل مسن …
    }
    return article ? described(named, i + 1, noun, sentence.to()) : postOf(named, i + 1, sentence.to());
  }

  /** أوقفت, وسأل: a verb in the perfect. */
  private boolean isPerfect(Text text, int i, String first) {
    if (first.endsWith("ات") || first.startsWith("ال") || arabic.isFunction(text, i)) return false;
    boolean hers = ArabicVerbs.endsAsHers(first) && arabic.role(first).isEmpty() && !arabic.isActionNoun(first);
    return hers || isUnknownVerb(text, i, first)
        || arabic.verbs.form(first).filter(form -> form.aspect() == ArabicVerbs.Aspect.PERFECT
            && !form.object() && (form.gender() == Gender.FEMALE || !form.verb().is("noun-like"))).isPresent();
  }

  /** هدأ المدرب, تنهد المعلم: a short word before a trade that is no noun we know must be a verb. */
  private boolean isUnknownVerb(Text text, int i, String first) {
    return first.length() > 2 && first.length() < 6 && !first.endsWith("ة") && !first.endsWith("ي")
        && !arabic.isEveryday(first) && !arabic.isGivenName(text, i) && !arabic.isSurname(text, i)
        && !arabic.isPlace(text, i) && arabic.role(first).isEmpty() && !arabic.words.isHead(first)
        && !arabic.isActionNoun(first) && !arabic.hasPronoun(first) && !arabic.isDocument(first);
  }

  /** تلك رواية رفضها العقيد: a verb about the noun with which a sentence begins; -1 if there is none. */
  private int verbAboutTopic(Text text, int from, int limit) {
    for (int i = from + 1; i < from + LATEST_VERB && i + 1 < limit && text.isWord(i); i++) {
      String noun = text.key(i + 1);
      boolean verb = text.key(i).endsWith("ها") || text.key(i).endsWith("ه");
      if (!verb || !noun.startsWith("ال")) continue;
      boolean agrees = arabic.is("rejects it", text, i) || arabic.verbs.form(text.key(i)).filter(form -> form.object()
          && (form.gender() == Gender.FEMALE) == arabic.words.isFeminine(noun)).isPresent();
      if (agrees) return i;
    }
    return -1;
  }

  private boolean isBefore(Text text, int i) {
    Traits word = text.arabic(i).joined();
    return text.isWord(i) && (word.has("adverb") || word.has("time") || arabic.is("conjunction", text, i));
  }

  /** وعلى مدرج المطار، …: behind the phrase with which a sentence begins. */
  private int behindAside(NamedText named, Text.Sentence sentence) {
    Text text = named.text;
    int from = sentence.from();
    Traits first = text.arabic(from).joined();
    if (!first.has("preposition") && !first.has("when")) return from; // وحين سألنا حداد، ضحك الرجل
    for (int i = from; i < sentence.to() && i < from + LONGEST_ASIDE && !text.quoted(i); i++) {
      // على المنصة بدا المخرج مرتبكاً
      if (i > from + 1 && i < from + LATEST_VERB && arabic.is("seems", text, i)) return i;
      if (!text.isComma(i)) continue;
      boolean another = arabic.isAny(text, i + 1, "pronoun", "who"); // وخلال جلسة طويلة، هي الأولى، …
      if (!another) return i + 1;
    }
    return from;
  }

  private @Nullable Subject described(NamedText named, int at, String noun, int limit) {
    Text text = named.text;
    boolean person = !arabic.role(noun).isEmpty() || arabic.words.is("anybody", noun)
        || arabic.isNationalWithArticle(noun) && (text.isMark(at + 1) || arabic.is("who", text, at + 1));
    person &= !arabic.words.is("equivocal role", ArabicWords.withoutArticle(noun)); // العالم
    if (!person || named.at(at) != null || arabic.isPeopleInPlural(noun)) return null;
    int end = at + 1;
    while (end < limit && end - at <= MOST_ADJECTIVES && named.at(end) == null && text.isWord(end)
        && (ArabicWords.opensWithArticle(text, end) || text.key(end).startsWith("لل"))) end++;
    if (named.at(end) != null && named.at(end).kind() == Name.Kind.PERSON) return null; // المدير سمير حداد
    Token token = text.token(at);
    int start = noun.equals(token.key()) ? token.start() : ArabicWords.offset(token, 1);
    Gender gender = arabic.words.isFeminine(noun) ? Gender.FEMALE : Gender.MALE;
    return Subject.described(text.text.substring(start, text.token(end - 1).end()), gender, end);
  }

  /** لم تشأ نائبة المتحدث أن …: a post without an article, and that of which it is. */
  private @Nullable Subject postOf(NamedText named, int at, int limit) {
    Text text = named.text;
    if (!arabic.isPost(text, at)) return null;
    int end = at + 1;
    while (end < limit && end - at <= MOST_GENITIVES && text.isWord(end) && named.at(end) == null
        && !arabic.isFunction(text, end) && !ArabicWords.opensWithArticle(text, end)) end++;
    if (end >= limit || !ArabicWords.opensWithArticle(text, end)) return null;
    while (end < limit && end - at <= MOST_ADJECTIVES && named.at(end) == null && text.isWord(end)
        && ArabicWords.opensWithArticle(text, end)) end++;
    if (named.at(end) != null && named.at(end).kind() == Name.Kind.PERSON) return null;
    Gender gender = arabic.words.isFeminine(text.key(at)) ? Gender.FEMALE : Gender.MALE;
    return Subject.described(text.written(at, end), gender, end);
  }

  /** The gender of whoever a sentence says was asked, by the pronoun on the word; null if it says so of nobody. */
  @Nullable Gender asked(Text text, Text.Sentence sentence) {
    if (!text.mayHold(Hint.ASKED)) return null;
    for (int i = sentence.from(); i < sentence.to() && i < sentence.from() + LATEST_QUESTION; i++) {
      if (!text.isWord(i) || text.quoted(i)) return null;
      if (!text.may(i, Hint.ASKED)) continue;
      String key = withoutBa(text.key(i));
      if (i == sentence.from() && arabic.words.is("asks", key)) return key.endsWith("ها") ? Gender.FEMALE : Gender.MALE;
      if (arabic.words.is("asked him", key)) return Gender.MALE;
      if (arabic.words.is("asked her", key)) return Gender.FEMALE;
    }
    return null;
  }

  /** Whether a word may say that somebody was asked. */
  boolean mayAsk(String word) {
    return arabic.words.isAny(withoutBa(word), "asks", "asked him", "asked her");
  }

  /** سؤاله of وبسؤاله. */
  private static String withoutBa(String word) {
    String key = ArabicWords.withoutConjunction(word);
    return key.startsWith("ب") ? key.substring(1) : key;
  }
}
