package org.qawl.attribution;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The full name of somebody whom the article calls by a single word, read where that word stands beside others that can
 * only belong to it.
 *
 * <pre>
 * هيكارو كيمورا المسؤول في الشركة … وقال كيمورا     an unknown word before the surname, where no verb can stand
 * النائب حاكم الزاملي في مؤتمر … وأضاف الزاملي       an everyday one that is a given name, behind a title
 * البريطانية "ويندي باربر" … وقالت "ويندي"         the rest of what stands in the same marks
 * شونغ مونغكو، وهي … وقال شونغ                 an unknown word behind it, and then what explains a name
 * </pre>
 */
final class ArabicFullNames {
  /** How many words may stand before or behind the one by which somebody is called. */
  private static final int MOST_OTHERS = 2;

  private final ArabicWords arabic;
  private final ArabicNameEnds nameEnds;

  ArabicFullNames(ArabicWords arabic, ArabicNameEnds nameEnds) {
    this.arabic = arabic;
    this.nameEnds = nameEnds;
  }

  /**
   * The full name around a token; null if the word stands alone there.
   *
   * @param called whether the article calls somebody by a word
   */
  @Nullable Name around(Text text, int only, Text.Sentence sentence, Predicate<String> called) {
    if (arabic.isVerb(text, only) || arabic.isEverydayAlone(text, only) && !mayBeFamily(text, only)) return null;
    Name marked = inMarks(text, only, sentence);
    if (marked != null) return marked;
    int from = only;
    while (from > sentence.from() && only - from < MOST_OTHERS && isPart(text, from - 1, called)) from--;
    for (; from < only; from++) if (mayBegin(text, from, only, sentence)) return name(text, from, only + 1);
    if (isAnyWordAsName(text, only - 1, only)) return name(text, only - 1, only + 1);
    int to = only + 1;
    while (to < sentence.to() && to - only <= MOST_OTHERS && isUnknown(text, to) && !called.test(text.key(to))) to++;
    return to > only + 1 && isClosed(text, to) && !arabic.isThat(text, to) ? name(text, only, to) : null;
  }

  /** المسلم, سيف: an everyday word that is somebody's name as well. */
  private boolean mayBeFamily(Text text, int i) {
    return ArabicWords.opensWithArticle(text, i) || isGiven(text, i) || arabic.isSurname(text, i);
  }

  /** "محمد توفيق بلو": the words between two marks. */
  private @Nullable Name inMarks(Text text, int only, Text.Sentence sentence) {
    if (!text.quoted(only)) return null;
    int from = only;
    while (from > sentence.from() && text.quotationAt(from - 1) == text.quotationAt(only)) from--;
    int to = only + 1;
    while (to < sentence.to() && text.quotationAt(to) == text.quotationAt(only)) to++;
    if (to - from < 2 || to - from > MOST_OTHERS + 1 || only != from && only != to - 1) return null;
    boolean person = from > 1 && isCalledHere(text, from - 1);
    for (int i = from; i < to; i++) {
      boolean listed = isGiven(text, i) || arabic.isSurname(text, i);
      if (i != only && !listed && !isUnknown(text, i)) return null;
      person |= listed;
    }
    return person ? name(text, from, to) : null;
  }

  /** The name without the letter that is written onto its first word: لأولي سولفانغ. */
  private static Name name(Text text, int from, int to) {
    int letters = isJoined(text, from) ? 1 : 0;
    return ArabicOrganizations.name(text, from, to,
        new ArabicWords.Bare(text.key(from).substring(letters), letters, letters > 0)).as(Name.Kind.PERSON);
  }

  /** لأولي, بأدامز: no name begins with a preposition's letter before a hamza. */
  private static boolean isJoined(Text text, int i) {
    String written = text.token(i).text();
    return written.length() > 4 && "لبف".indexOf(written.charAt(0)) >= 0 && "أإ".indexOf(written.charAt(1)) >= 0;
  }

  private boolean isPart(Text text, int i, Predicate<String> called) {
    if (text.quoted(i) || called.test(text.key(i))) return false;
    return isUnknown(text, i) || isGiven(text, i);
  }

  /** A given name, also one that is an everyday word. */
  private boolean isGiven(Text text, int i) {
    return text.isWord(i) && !ArabicWords.opensWithArticle(text, i) && !arabic.isFunction(text, i)
        && (arabic.isGivenName(text, i) || arabic.words.isSeldomName(text.key(i)));
  }

  private boolean isUnknown(Text text, int i) {
    String key = text.key(i);
    if (!text.isWord(i) || key.length() < 3 || !Tokenizer.isArabic(key.codePointAt(0))) return false;
    String bare = isJoined(text, i) ? key.substring(1) : key;
    boolean known = arabic.isFunction(text, i) || arabic.isEveryday(bare) || !arabic.role(text, i).isEmpty()
        || arabic.isHead(text, i) || arabic.isUnnamed(text, i) || arabic.isDocument(text, i) || arabic.isPlace(text, i)
        || arabic.isNational(text, i) || arabic.isTime(text, i) || arabic.is("number", text, i)
        || arabic.isVerb(text, i) && !arabic.isVerb(text, i - 1); // قال يروين ديسلبلوم
    boolean inflected = ArabicWords.hasTanwin(text, i) || arabic.hasPronoun(key) || text.startsWithAl(i)
        || key.startsWith("لل") || ArabicNameEnds.isPlural(key) || key.endsWith("ات") && key.length() > 6
        || key.endsWith("ية") || key.endsWith("ة") && !arabic.isGivenName(text, i);
    return !known && !inflected && !isCarried(key);
  }

  /** بفيتو, ومونديال, لكيمورا: a letter before a word that is known without it. */
  private boolean isCarried(String key) {
    if ("وفبلك".indexOf(key.charAt(0)) < 0 || key.length() < 5) return false;
    String rest = key.substring(1);
    return rest.startsWith("ال") || arabic.isEveryday(rest) || arabic.words.isGivenName(rest)
        || arabic.words.isPlace(rest) || arabic.words.isSurname(rest) || arabic.words.isHead(rest) || !arabic.role(rest).isEmpty()
        || arabic.isNational(rest) || arabic.isFunction(rest);
  }

  /** Whether a full name may begin at a token before a surname. */
  private boolean mayBegin(Text text, int from, int surname, Text.Sentence sentence) {
    boolean behind = isClosed(text, surname + 1);
    if (!isUnknown(text, from)) {
      String key = text.key(from);
      boolean everyday = arabic.isEverydayAlone(text, from) || arabic.words.isCommonName(key)
          || arabic.words.isSeldomName(key) || !arabic.role(text, from).isEmpty();
      if (everyday) return isCalledHere(text, from) && (behind || arabic.is("title", text, from - 1));
    }
    boolean verb = from == sentence.from() || text.isMark(from - 1) || text.key(from).startsWith("و")
        || !text.key(from).startsWith("ف") && nameEnds.looksLikeVerb(text.key(from)) && !arabic.isVerb(text, from - 1);
    return !verb || behind && arabic.isGivenName(text, from);
  }

  /** قالت أمي بارتليت المتحدثة, النائب حاكم الزاملي: behind a verb without object or a title, whatever the word means. */
  private boolean isAnyWordAsName(Text text, int i, int surname) {
    if (i < 1 || !text.isWord(i) || text.quoted(i) || text.key(i).length() < 3) return false;
    if (ArabicWords.opensWithArticle(text, i) || arabic.isFunction(text, i)
        || arabic.isAny(text, i, "title", "number", "kin") || arabic.isVerb(text, i)
        || ArabicWords.hasTanwin(text, i) || arabic.isUnnamed(text, i)) return false;
    if (arabic.is("title", text, i - 1)) return arabic.hasArticle(text, i - 1);
    if (isJoined(text, i) && arabic.isPost(text, surname + 1)) return true; // بيان لأولي سولفانغ مسؤول الطوارئ
    ArabicVerbs.Form verb = arabic.verb(text, i - 1).orElse(null);
    boolean intransitive = verb != null && !verb.object() && !verb.verb().takes("noun") && !verb.verb().is("noun-like");
    return intransitive && arabic.isPost(text, surname + 1) && arabic.role(text, i).isEmpty()
        && !arabic.isHead(text, i);
  }

  /** Whether somebody is called by what stands before a token: a verb, a title, his post, his nation. */
  private boolean isCalledHere(Text text, int i) {
    if (i == 0 || !text.isWord(i - 1)) return false;
    return arabic.isVerb(text, i - 1) || arabic.isAny(text, i - 1, "title", "called")
        || ArabicWords.opensWithArticle(text, i - 1) && !arabic.isTime(text, i - 1);
  }

  /** What stands behind a whole name: a comma and a post, his age, a relative clause, أن. */
  private boolean isClosed(Text text, int at) {
    boolean age = at + 1 < text.size() && text.isMark(at, '(') && text.token(at + 1).type() == Token.Type.NUMBER;
    return age || nameEnds.isExplained(text, at) || arabic.is("relative", text, at) || arabic.isThat(text, at)
        || arabic.isPost(text, at);
  }
}
