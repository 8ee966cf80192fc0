package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Whoever is the subject of a verb of speech though no list knows his name: right behind such a verb stands nothing
 * else, so the words belong to a name up to where the sentence says who that is, where he speaks, or what he says.
 *
 * <pre>
 * قال دوني بريزن، عضو اللجنة، إن …         a comma, and who that is
 * وأضاف بريزن الذي وصل أمس: «…»         a relative clause
 * يقول بريزن من شركة النسيم إن …          where he works or speaks
 * قالت لونا بريزن المتحدثة باسم النادي إن …  a post
 * </pre>
 */
final class ArabicStrangers {
  private static final int LONGEST = 4;

  private final ArabicSubjects subjects;
  private final ArabicWords arabic;
  private final Text text;

  ArabicStrangers(ArabicSentence sentence) {
    this.subjects = sentence.subjects;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  /** The name that begins right behind the verb of speech before {@code from}; null if its words may mean something. */
  @Nullable Name at(int from, int limit) {
    int to = isParticle(from) ? from + 1 : from;
    int first = to;
    boolean unknown = false;
    while (to < limit && to - from <= LONGEST && mayBePart(to, to == from)) {
      unknown |= isUnknown(to);
      boolean family = ArabicWords.opensWithArticle(text, to);
      to++;
      if (family) break;
    }
    boolean whole = to > first && to - from <= LONGEST && unknown && to < limit && isEnd(to, to - from > 1);
    return whole ? ArabicPersonNames.person(text, from, to) : null;
  }

  /** The فان of قال فان دالن إن, where no فإن can stand. */
  private boolean isParticle(int at) {
    return text.token(at).text().equals("فان");
  }

  private boolean isUnknown(int at) {
    String key = text.key(at);
    return key.length() > 2 && !arabic.isEveryday(text, at) || at > 0 && isParticle(at - 1);
  }

  private boolean mayBePart(int at, boolean first) {
    String key = text.key(at);
    boolean word = text.isWord(at) && !text.quoted(at) && key.length() > 1 && subjects.nameAt(at) == null
        && text.token(at).type() != Token.Type.NUMBER && Tokenizer.isArabic(key.codePointAt(0));
    if (!word) return false;
    if (arabic.isGivenName(text, at) && arabic.isWrittenAsName(text, at)) return true;
    if (arabic.isOnlySurname(text, at)) return !arabic.isNational(text, at) && !arabic.isPlace(text, at);
    if (!hasNoMeaning(at, key)) return false;
    if (ArabicWords.opensWithArticle(text, at)) return !first && !arabic.isEveryday(text, at);
    if (first && arabic.isEveryday(text, at)) return false;
    // وبريزن, لوكالة: with the letter before it the word may be an everyday one
    String rest = key.substring(1);
    return "وفبلك".indexOf(key.charAt(0)) < 0 || key.length() < 4 || !arabic.isEverydayAlone(rest)
        && !arabic.isFunction(rest) && arabic.role(rest).isEmpty() && !arabic.words.isHead(rest)
        && !rest.startsWith("ال") && !(key.startsWith("ل") && rest.startsWith("ل"));
  }

  /** Whether a word has none of the meanings that would make it something else than a name. */
  private boolean hasNoMeaning(int at, String key) {
    boolean plural = key.endsWith("ات") || key.endsWith("ون") && !isPartOfForeign(at);
    return !arabic.isFunction(text, at) && arabic.role(text, at).isEmpty() && !arabic.isHead(text, at)
        && !arabic.isUnnamed(text, at) && !arabic.isPeople(key) && !arabic.isDocument(text, at)
        && !arabic.isVerb(text, at) && !arabic.isTime(text, at) && !arabic.isNational(text, at)
        && !arabic.isPlace(text, at) && !arabic.isAny(text, at, "number", "measure", "action", "speech", "partitive")
        && !arabic.isVerbalNoun(key) && !arabic.isActionNoun(key) && !arabic.hasPronoun(key)
        && !arabic.traps.isNoName(key) && !arabic.traps.isPredicate(text, at) && !arabic.traps.isState(key)
        && !arabic.traps.isInflected(key) && !ArabicWords.hasTanwin(text, at) && !plural
        && !key.endsWith("ية") && !(key.endsWith("ة") && arabic.isEveryday(key));
  }

  /** The ويلسون of روني ويلسون, but not منتقدون: behind another part of a name the ending is no plural. */
  private boolean isPartOfForeign(int at) {
    String before = text.key(at - 1);
    return !arabic.isVerb(text, at - 1) && !before.endsWith("ون") && !arabic.isEveryday(text, at);
  }

  /** Whether the name is over: something stands here that tells of whoever bears it. */
  private boolean isEnd(int at, boolean full) {
    if (arabic.isThat(text, at) || text.isMark(at, ':')) return true;
    if (text.isComma(at)) {
      return full || arabic.isPost(text, at + 1) || arabic.isActing(text, at + 1) || arabic.isAndHe(text, at + 1)
          || arabic.is("who", text, at + 1) || arabic.is("preposition", text, at + 1);
    }
    return arabic.is("relative", text, at) || full && (arabic.isPost(text, at) || isPreposition(at));
  }

  private boolean isPreposition(int at) {
    return arabic.is("preposition", text, at) || subjects.nameAt(at) != null && subjects.nameAt(at).attached();
  }
}
