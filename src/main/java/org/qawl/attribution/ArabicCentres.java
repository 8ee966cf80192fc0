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
    String first = ArabicWords.withoutConjunction(text.key(i));
    if (first.startsWith("ال")) return described(named, i, first, sentence.to());
    boolean negated = arabic.words.is("negation", first) && !text.key(i + 1).startsWith("ال");
    if (negated) first = text.key(++i);
    boolean copula = arabic.words.is("copula", first) && !first.equals("ما");
    boolean imperfect = first.length() > (negated ? 2 : 3) && (first.startsWith("ي") || first.startsWith("ت"))
        && !first.endsWith("ة") && !arabic.isActionNoun(first) && !arabic.isFunction(first);
    if (named.at(i) != null || !copula && !imperfect || i + 1 >= sentence.to()) return null;
    boolean hers = copula ? first.endsWith("ت") : first.startsWith("ت");
    String noun = text.key(i + 1);
    return noun.startsWith("ال") && hers == noun.endsWith("ة") ? described(named, i + 1, noun, sentence.to()) : null;
  }

  private boolean isBefore(Text text, int i) {
    String key = ArabicWords.withoutConjunction(text.key(i));
    return text.isWord(i) && (arabic.words.isAny(key, "adverb", "time") || arabic.is("conjunction", text, i));
  }

  /** وعلى مدرج المطار، …: behind the phrase with which a sentence begins. */
  private int behindAside(NamedText named, Text.Sentence sentence) {
    Text text = named.text;
    int from = sentence.from();
    if (!arabic.words.is("preposition", ArabicWords.withoutConjunction(text.key(from)))) return from;
    for (int i = from; i < sentence.to() && i < from + LONGEST_ASIDE && !text.quoted(i); i++) {
      if (text.isComma(i)) return i + 1;
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
        && (ArabicWords.opensWithArticle(text.token(end)) || text.key(end).startsWith("لل"))) end++;
    if (named.at(end) != null && named.at(end).kind() == Name.Kind.PERSON) return null; // المدير سمير حداد
    Token token = text.token(at);
    int start = noun.equals(token.key()) ? token.start() : ArabicWords.offset(token, 1);
    Gender gender = noun.endsWith("ة") ? Gender.FEMALE : Gender.MALE;
    return Subject.described(text.text.substring(start, text.token(end - 1).end()), gender, end);
  }

  /** The gender of whoever a sentence says was asked, by the pronoun on the word; null if it says so of nobody. */
  @Nullable Gender asked(Text text, Text.Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to() && i < sentence.from() + LATEST_QUESTION; i++) {
      if (!text.isWord(i) || text.quoted(i)) return null;
      String key = ArabicWords.withoutConjunction(text.key(i));
      if (key.startsWith("ب")) key = key.substring(1);
      if (i == sentence.from() && arabic.words.is("asks", key)) return key.endsWith("ها") ? Gender.FEMALE : Gender.MALE;
      if (arabic.words.is("asked him", key)) return Gender.MALE;
      if (arabic.words.is("asked her", key)) return Gender.FEMALE;
    }
    return null;
  }
}
