package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Whether an Arabic sentence goes on with somebody without naming him, so that a quotation behind it is his or hers.
 *
 * <pre>
 * هي أصغرهن.                 a pronoun
 * لكن ذلك لم يقنعها.           whom something did not move
 * يضحك.                     a verb in the imperfect and nothing else
 * وتمضي في شرح …            or with a word behind it that is no subject
 * يرفع جرة إلى الضوء.         or with a noun of the other gender, which is its object
 * والتفتت إلى الحضور.          a verb in the perfect that is written as hers
 * في مكتبه خريطة.             or something of his
 * </pre>
 */
final class ArabicActs {
  /** Among how many words at the beginning of a sentence the negation is looked for. */
  private static final int LATEST = 3;

  private final ArabicWords arabic;

  ArabicActs(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** The gender of the person with whom a sentence goes on; null if it does not show that it does. */
  @Nullable Gender goingOn(Text text, Text.Sentence sentence) {
    int first = sentence.from();
    return switch (text.bareKey(first)) {
      case "هو", "لكنه" -> Gender.MALE;
      case "هي", "لكنها" -> Gender.FEMALE;
      default -> isOwn(text, sentence) ? genderOfPronoun(text.key(first + 1)) : otherwise(text, sentence);
    };
  }

  private @Nullable Gender otherwise(Text text, Text.Sentence sentence) {
    int first = sentence.from();
    boolean that = first + 1 < sentence.to() && text.isJoined("other that", first);
    if (that && text.key(first + 1).equals("انه")) return Gender.MALE; // غير أنه يخاف من الصيف
    if (that && text.key(first + 1).equals("انها")) return Gender.FEMALE;
    Gender moved = moved(text, sentence);
    return moved != null ? moved : withoutSubject(text, sentence);
  }

  /** لكن ذلك لم يقنعها: the gender of whom something did not move, by the pronoun of the verb; null if none tells. */
  private @Nullable Gender moved(Text text, Text.Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to() - 1 && i < sentence.from() + LATEST; i++) {
      if (!text.isWord(i) || text.quoted(i)) return null;
      String verb = text.key(i + 1);
      boolean imperfect = verb.length() > 4 && (verb.startsWith("ي") || verb.startsWith("ت"));
      if (imperfect && text.isJoined("negation", i)) return genderOfPronoun(verb);
    }
    return null;
  }

  /** في مكتبه, على طاولتها: whether a sentence begins with a preposition and something of somebody's. */
  private boolean isOwn(Text text, Text.Sentence sentence) {
    int noun = sentence.from() + 1;
    return noun < sentence.to() && text.isJoined("preposition", sentence.from()) && arabic.isOwned(text.key(noun))
        && !arabic.isFunction(text, noun) && genderOfPronoun(text.key(noun)) != null;
  }

  private static @Nullable Gender genderOfPronoun(String key) {
    return key.endsWith("ها") ? Gender.FEMALE : key.endsWith("ه") ? Gender.MALE : null;
  }

  /**
   * وتمضي في شرح …, تنهض لتعد القهوة, ثم خفضت صوتها: the gender that a verb shows behind which no subject stands; null
   * if one may stand there.
   */
  private @Nullable Gender withoutSubject(Text text, Text.Sentence sentence) {
    int first = sentence.from();
    String verb = text.bareKey(first);
    if (isHersInPerfect(text, sentence)) return Gender.FEMALE;
    int act = text.key(first).equals("ثم") ? first + 1 : first;
    if (movesHerOwn(text, act, sentence.to())) return Gender.FEMALE;
    boolean imperfect = verb.length() > 2 && (verb.startsWith("ي") || verb.startsWith("ت")) && !verb.endsWith("ة")
        && !arabic.isFunction(verb) && !arabic.isActionNoun(verb) && arabic.role(verb).isEmpty();
    if (!imperfect || first + 1 >= sentence.to()) return null;
    Gender gender = verb.startsWith("ي") ? Gender.MALE : mayBePerfect(verb) ? Gender.UNKNOWN : Gender.FEMALE;
    String next = text.key(first + 1);
    boolean open = arabic.isFunction(next) || isVerbOfPurpose(next) || ArabicWords.hasTanwin(text, first + 1)
        || text.isMark(first + 1) || isObject(text, first + 1, gender);
    return open ? gender : null;
  }

  /** والتفتت إلى الحضور: a verb in the perfect, and a preposition at once behind it. */
  private boolean isHersInPerfect(Text text, Text.Sentence sentence) {
    int first = sentence.from();
    String verb = text.bareKey(first);
    boolean noun = arabic.isActionNoun(verb) || verb.startsWith("ال") && !verb.endsWith("تت");
    return !noun && looksLikeHers(verb) && first + 1 < sentence.to() && arabic.is("preposition", text, first + 1);
  }

  /** ثم خفضت صوتها, وهزت كتفيها: whether behind a verb in the perfect stands something of hers. */
  private boolean movesHerOwn(Text text, int verb, int limit) {
    return verb + 1 < limit && looksLikeHers(text.bareKey(verb)) && text.key(verb + 1).endsWith("ها")
        && arabic.isOwned(text.key(verb + 1));
  }

  /** خفضت, التفتت: whether a word that is known as no other is written as a verb that a woman is the subject of. */
  private boolean looksLikeHers(String verb) {
    return ArabicVerbs.endsAsHers(verb) && !arabic.isEverydayAlone(verb) && !arabic.isFunction(verb)
        && arabic.role(verb).isEmpty();
  }

  /** تنهد and تبادل, which he did, look like تجلس and تحاول, which she does. */
  private static boolean mayBePerfect(String verb) {
    return verb.length() == 4 || verb.length() == 5 && verb.charAt(2) == 'ا';
  }

  /** لتعد, ليفتح. */
  private boolean isVerbOfPurpose(String key) {
    return key.length() > 4 && (key.startsWith("لي") || key.startsWith("لت")) && arabic.isEveryday(key.substring(1));
  }

  /**
   * يرفع جرة, تهز كتفيها: a noun that cannot be the subject of the verb, as it is of the other gender or a pair of
   * somebody's own.
   */
  private boolean isObject(Text text, int i, Gender gender) {
    String key = text.key(i);
    if (!text.isWord(i) || text.quoted(i)) return false;
    boolean hers = gender == Gender.MALE && key.endsWith("ة") && arabic.isEverydayAlone(key)
        && arabic.role(key).isEmpty() && !arabic.isUnnamed(key);
    return hers || key.endsWith("يها") || key.endsWith("يه");
  }
}
