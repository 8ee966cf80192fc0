package org.qawl.attribution;

/**
 * Where a post ends that runs into what its holder says or does, so that the name behind it is somebody else's.
 *
 * <pre>
 * رئيس النادي عن نيته …            the preposition of the verb before the post
 * رئيس البلدية شكره وامتنانه …       what the verb gives, with its pronoun
 * وزير النقل خلال لقائه …           an occasion or a time
 * مدير المركز قد وعد …             a verb
 * المسؤول المحلي في رسالة إلى …      where it was said
 * رئيس الجامعة والدكتور ماهر حداد …  somebody else
 * مدرب الفريق لاعبيه بالصعود …       what has his pronoun
 * وزير النقل قراراً بتكليف …         what he gives
 * </pre>
 */
final class ArabicPostEnds {
  /** How many words a post has at least. */
  private static final int LEAST = 2;
  /** How many letters the noun of an action has at least that does not begin with ت. */
  private static final int SHORTEST = 6;

  private final ArabicWords arabic;
  private final ArabicNounPhrases phrases;
  private final Text text;

  ArabicPostEnds(ArabicNounPhrases phrases) {
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** Where the post in [from, to) ends; {@code to} if all of it is one. */
  int end(int from, int to) {
    for (int i = from + LEAST; i < to; i++) {
      if (!text.quoted(i) && text.isWord(i) && isBehindPost(from, i, to)) return i;
    }
    return to;
  }

  /**
   * لاعب الفريق والذي سبق له, المرشد ومعه القادة: where a clause about its holder begins, behind which the
   * sentence goes on; {@code to} if none does.
   */
  int beforeAside(int from, int to) {
    for (int i = from + LEAST; i < to; i++) {
      String key = text.key(i);
      if (!text.quoted(i) && (arabic.is("aside behind post", text, i)
          || !arabic.is("relative", text, i)
          && arabic.words.is("relative", ArabicWords.withoutConjunction(key)))) return i;
    }
    return to;
  }

  private boolean isBehindPost(int from, int i, int to) {
    String key = text.key(i);
    if (arabic.is("behind post", text, i) || key.equals("في") && arabic.is("said in", text, i + 1)) return true;
    if (key.equals("عن")) return !isOutward(from) && !isOutward(i - 1) && phrases.nameAt(i) == null;
    if (isSomebodyElse(from, i, to)) return true;
    return phrases.nameAt(i) == null && (isVerb(i) || isGiven(key) || isHis(i) || isGivenWith(i));
  }

  /**
   * رئيس الجامعة والدكتور ماهر حداد, وزير النقل الفرنسي مع سمير حداد: whether somebody else is named here; but neither
   * متحدث باسم سمير حداد nor مستشار الأمير سلطان.
   */
  private boolean isSomebodyElse(int from, int i, int to) {
    boolean with = arabic.is("before another", text, i) && !isOutward(from) && !isOutward(i - 1);
    boolean titled = text.key(i).startsWith("وال") && arabic.words.is("title", text.key(i).substring(1));
    boolean definite = isClosed(i - 1) && !arabic.isAny(text, i - 1, "honour", "royal");
    if (!with && !titled && !isJoined(i) && !definite) return false;
    int at = phrases.behindTitles(with || titled ? i + 1 : i, to);
    Name person = phrases.nameAt(at);
    boolean named = person != null && person.kind() == Name.Kind.PERSON && person.from() == at && at < to
        && !person.attached();
    return named && (with || titled || at > i || isJoined(i) && person.to() - at > 1);
  }

  /** والدكتور, وحسن: whether "and" is written onto a title or a name. */
  private boolean isJoined(int i) {
    Name name = phrases.nameAt(i);
    boolean and = text.key(i).startsWith("و") && !text.bareKey(i).equals(text.key(i));
    return and && isClosed(i - 1) && (name == null || name.from() == i && name.start() > text.token(i).start());
  }

  /** Whether a post may end with a word: a definite one, or the last of a body's or a place's name. */
  private boolean isClosed(int at) {
    Name name = phrases.nameAt(at);
    if (name != null) return name.kind() != Name.Kind.PERSON && name.to() == at + 1;
    return ArabicWords.opensWithArticle(text, at);
  }

  /** لاعبيه, بثقله behind what a post may end with; but neither منه nor المنتهية ولايته. */
  private boolean isHis(int i) {
    String key = text.key(i);
    boolean pronoun = arabic.hasPronoun(key) || key.endsWith("ه") && key.length() > 4;
    return pronoun && isClosed(i - 1) && !text.startsWithAl(i) && !key.startsWith("و")
        && !arabic.isFunction(text, i) && !arabic.is("his term", text, i)
        && (key.endsWith("يه") && !arabic.role(key.substring(0, key.length() - 2)).isEmpty() // لاعبيه
            || arabic.role(text, i).isEmpty() && isEverydayWithout(key)); // but not نائبه
  }

  private static String withoutPronoun(String key) {
    return key.substring(0, key.length() - (key.endsWith("ه") ? 1 : 2));
  }

  private boolean isEverydayWithout(String key) {
    String noun = withoutPronoun(key);
    String bare = noun.startsWith("ب") || noun.startsWith("ل") ? noun.substring(1) : noun;
    boolean feminine = arabic.isEverydayAlone(noun + "ة") || arabic.isEverydayAlone(bare + "ة"); // بمنطقه الوادي
    return !feminine && (arabic.isEverydayAlone(noun) || arabic.isEverydayAlone(bare));
  }

  /** قراراً بتكليف, غضباً من: what somebody gives, has or feels, and the preposition that it takes. */
  private boolean isGivenWith(int i) {
    if (!ArabicWords.hasTanwin(text, i) || i + 1 >= text.size() || !text.isWord(i + 1)) return false;
    String next = text.key(i + 1);
    boolean preposition = arabic.is("preposition", text, i + 1) && !next.equals("في");
    return preposition || next.startsWith("ب") && arabic.isEverydayAlone(next.substring(1)) || next.startsWith("لل");
  }

  /** النائب عن الوادي, المسؤول عن الطريق, رئيس المجلس والمتحدث عنه. */
  private boolean isOutward(int at) {
    String role = arabic.role(text, at);
    return arabic.words.isAny(role, "post with preposition", "post about")
        || arabic.isSpokesman(text.key(at));
  }

  private boolean isVerb(int i) {
    ArabicVerbs.Form form = arabic.verb(text, i).orElse(null);
    return form != null && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && !form.verb().is("noun-like")
        && !text.startsWithAl(i) && arabic.role(text, i).isEmpty();
  }

  /** شكره, امتنانها: an action with a pronoun. */
  private boolean isGiven(String key) {
    if (key.startsWith("ال")) return false;
    boolean brief = key.length() == 4 && key.endsWith("ه"); // شكره
    if (!brief && !arabic.hasPronoun(key)) return false;
    String noun = withoutPronoun(key);
    if (brief) return arabic.words.is("action", noun);
    boolean verbal = noun.startsWith("ت") || noun.length() >= SHORTEST; // امتنانه, but not أطفاله
    return arabic.words.is("action", noun) || verbal && arabic.isVerbalNoun(noun) && arabic.isEverydayAlone(noun);
  }
}
