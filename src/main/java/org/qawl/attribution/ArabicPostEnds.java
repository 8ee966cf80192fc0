package org.qawl.attribution;

import java.util.Set;

/**
 * Where a post ends that runs into what its holder says or does, so that the name behind it is somebody else's.
 *
 * <pre>
 * رئيس النادي عن نيته …            the preposition of the verb before the post
 * رئيس البلدية شكره وامتنانه …       what the verb gives, with its pronoun
 * وزير النقل خلال لقائه …           an occasion or a time
 * مدير المركز قد وعد …             a verb
 * المسؤول المحلي في رسالة إلى …      where it was said
 * </pre>
 */
final class ArabicPostEnds {
  /** How many words a post has at least. */
  private static final int LEAST = 2;
  /** How many letters the noun of an action has at least that does not begin with ت. */
  private static final int SHORTEST = 6;
  private static final Set<String> SPEAKING_FOR = Set.of("نائب", "ممثل", "عضو");

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
      if (!text.quoted(i) && text.isWord(i) && isBehindPost(from, i)) return i;
    }
    return to;
  }

  private boolean isBehindPost(int from, int i) {
    String key = text.key(i);
    if (arabic.words.is("behind post", key) || key.equals("في") && arabic.is("said in", text, i + 1)) return true;
    if (key.equals("عن")) return !isOutward(from) && !isOutward(i - 1);
    return phrases.nameAt(i) == null && (isVerb(i) || isGiven(key));
  }

  /** النائب عن الوادي, المسؤول عن الطريق, رئيس المجلس والمتحدث عنه. */
  private boolean isOutward(int at) {
    String role = arabic.role(text, at);
    return arabic.words.is("post with preposition", role) || SPEAKING_FOR.contains(role)
        || arabic.isSpokesman(text.key(at));
  }

  private boolean isVerb(int i) {
    ArabicVerbs.Form form = arabic.verb(text, i).orElse(null);
    return form != null && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && !form.verb().is("noun-like")
        && !text.key(i).startsWith("ال") && arabic.role(text, i).isEmpty();
  }

  /** شكره, امتنانها: an action with a pronoun. */
  private boolean isGiven(String key) {
    if (key.startsWith("ال") || !arabic.hasPronoun(key)) return false;
    String noun = key.substring(0, key.length() - (key.endsWith("ه") ? 1 : 2));
    boolean verbal = noun.startsWith("ت") || noun.length() >= SHORTEST; // امتنانه, but not أطفاله
    return arabic.words.is("action", noun) || verbal && arabic.isVerbalNoun(noun) && arabic.isEverydayAlone(noun);
  }
}
