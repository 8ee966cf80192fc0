package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Names of two words or more that neither a list nor their look explains, where somebody is due.
 *
 * <pre>
 * أصيب المهاجم الغاني كوادو مينساه بتمزق     behind a post or a nation
 * قال رئيس الغرفة كريكور بارزفيان إن        behind a post and what it is a post of
 * أكد مساعده كريكور بارزفيان              behind his post, with a pronoun
 * خبير يدعى نيكوس مارفادس               behind what somebody is called by
 * حذر نيكوس مارفادس رئيس الغرفة من        before a post, an age, or a comma and a post
 * </pre>
 */
final class ArabicUnheardNames {
  /** How many words a post has at most behind which a name is looked for. */
  private static final int LONGEST_POST = 8;

  private final ArabicWords arabic;
  private final ArabicNameEnds nameEnds;

  ArabicUnheardNames(ArabicWords arabic, ArabicNameEnds nameEnds) {
    this.arabic = arabic;
    this.nameEnds = nameEnds;
  }

  int hints(String key, ArabicWord word) {
    return isUnheard(key, word) ? Hint.UNHEARD : 0;
  }

  /** The name that begins at a token; null if none does. */
  @Nullable Name at(Text text, int i, Taken taken) {
    if (i == 0 || text.quoted(i) || taken.at(i) != null || !isUnheard(text, i)) return null;
    int to = end(text, i, taken);
    if (to - i < 2 || arabic.traps.isNamesake(text, i) || isThing(text, i - 1)) return null;
    return isDue(text, i, taken) || isEnded(text, to) ? ArabicPersonNames.person(text, i, to) : null;
  }

  /** Where the words end of which a name may be made; a given name or a particle never ends them. */
  private int end(Text text, int from, Taken taken) {
    int to = from;
    int unheard = from;
    while (to < text.size() && to - from < ArabicNameEnds.MOST_PARTS && taken.at(to) == null && !text.quoted(to)
        && (isUnheard(text, to) || mayStandAmong(text, to))) {
      to++;
      if (isUnheard(text, to - 1)) unheard = to;
      if (text.startsWithAl(to - 1)) break;
    }
    // بيجان نمدار زنقانة: before a mark also what ends as nouns do
    boolean whole = unheard == to && to > from && nameEnds.isUnknown(text, to) && taken.at(to) == null
        && !text.startsWithAl(to) && text.key(to).endsWith("ة") && arabic.breaksOff(text, to + 1);
    return whole ? to + 1 : unheard;
  }

  private boolean mayStandAmong(Text text, int at) {
    return nameEnds.isParticle(text, at) || arabic.isGivenName(text, at) && arabic.isWrittenAsName(text, at)
        && !arabic.isFunction(text, at) && !arabic.words.isCommonName(text.key(at));
  }

  private boolean isUnheard(Text text, int at) {
    return text.may(at, Hint.UNHEARD) && nameEnds.isUnknown(text, at) && !nameEnds.isParticle(text, at)
        && !arabic.traps.isObjectWithAdjective(text, at) && !arabic.traps.isList(text, at)
        && (!ArabicWords.opensWithArticle(text, at) || text.key(at).endsWith("ي"));
  }

  /** Whether a word has no meaning, and no letters written onto it or ending of a verb or of a noun. */
  private boolean isUnheard(String key, ArabicWord word) {
    if (key.length() < 3 || !Tokenizer.isArabic(key.codePointAt(0)) || word.is(ArabicWord.EVERYDAY)
        || word.is(ArabicWord.FUNCTION) || word.is(ArabicWord.NATIONAL) || word.is(ArabicWord.PLACE)
        || !word.classes().isEmpty()) return false;
    return !mayBeVerb(key, word) && !mayBeJoined(key) && !isInflected(key) && !arabic.traps.isNoName(key);
  }

  /** نعتز, يكن, سيفتح, استهل, أعطتني. */
  private boolean mayBeVerb(String key, ArabicWord word) {
    boolean ours = key.startsWith("ن") && arabic.isEveryday("ي" + key.substring(1));
    boolean shortVerb = key.length() == 3 && (key.startsWith("ت") || key.startsWith("ي"));
    return word.verb() != null || ours || shortVerb || nameEnds.looksLikeVerb(key) || ArabicVerbs.isFuture(key)
        || key.startsWith("است") || key.endsWith("تني");
  }

  /** وملف, بملف, فالملف, فاستطاع. */
  private boolean mayBeJoined(String key) {
    String rest = key.substring(1);
    return nameEnds.governed.hasPreposition(key) || key.startsWith("و")
        || key.startsWith("ف") && (rest.startsWith("ال") || arabic.isFunction(rest) || arabic.isEveryday(rest));
  }

  /** انتصارا, رمضاننا, ملفات, موظفون. */
  private boolean isInflected(String key) {
    boolean accusative = key.endsWith("ا") && arabic.isEverydayAlone(key.substring(0, key.length() - 1));
    boolean ours = key.endsWith("نا") && arabic.words.isGivenName(key.substring(0, key.length() - 2));
    return accusative || ours || key.endsWith("ت") || key.endsWith("ه") || key.endsWith("ة")
        || ArabicNameEnds.isPlural(key);
  }

  /** في, مدينة, شركة: what stands before the name of a place or a body. */
  private boolean isThing(Text text, int i) {
    if (!text.isWord(i)) return false;
    boolean kind = arabic.isHead(text, i) || arabic.isKind(text, i) || arabic.is("area", text, i)
        || arabic.is("facility", text, i) || nameEnds.isUnknown(text, i) && !arabic.isVerb(text, i);
    return kind && !text.startsWithAl(i) || text.key(i).equals("في") || arabic.is("relative", text, i);
  }

  /**
   * Whether what stands before a word is a post without its holder's name: رئيس الغرفة, المهاجم الغاني, الغاني, مساعده;
   * but of العاصمة الغانية it is none, as the nation is that of a thing.
   */
  private boolean isDue(Text text, int i, Taken taken) {
    if (arabic.is("called", text, i - 1) && !text.key(i - 1).equals("اما")) return true;
    boolean whole = isDefinite(text, i - 1) || arabic.isPlace(text, i - 1) || text.key(i - 1).endsWith("ه");
    for (int k = i - 1; whole && k >= 0 && k >= i - LONGEST_POST && text.isWord(k); k--) {
      Name name = taken.at(k);
      if (name != null && name.kind() == Name.Kind.PERSON) return false;
      if (!arabic.role(text, k).isEmpty()) return true;
      if (name == null && !isDefinite(text, k) && !arabic.isPlace(text, k)) break;
    }
    return arabic.isNationalWithArticle(text, i - 1) && !text.key(i - 1).endsWith("ة");
  }

  /** المهاجم, والمهاجم. */
  private static boolean isDefinite(Text text, int i) {
    return text.bareKey(i).startsWith("ال");
  }

  /** Whether what stands behind words shows that they are a name. */
  private boolean isEnded(Text text, int to) {
    return nameEnds.isExplained(text, to) || arabic.isPost(text, to) && !text.key(to).endsWith("ا");
  }
}
