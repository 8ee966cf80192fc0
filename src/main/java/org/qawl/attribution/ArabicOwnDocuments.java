package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Whose word a document is of whose issuer only a pronoun tells.
 *
 * <pre>
 * وجاء في بيان لها أن …               behind the document
 * وفقاً لبيان نشره على موقعه، …        in a verb of what one does with one's own, behind which nobody is named
 * وجاء في إفصاحها: «…»               written onto it
 * </pre>
 */
final class ArabicOwnDocuments {
  /** How many words may tell where and when a document was issued. */
  private static final int LONGEST = 12;
  /** بيان صحفي مقتضب: how many words stand between a document and the verb. */
  private static final int MOST_ADJECTIVES = 2;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicOwnDocuments(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  /**
   * Whoever issued the document at a token, up to where what it says begins; null if no pronoun tells.
   *
   * @param document its key, without the preposition that may be written onto it
   */
  @Nullable Subject at(int at, String document) {
    Gender owner = arabic.ownerOf(document, "said in");
    if (owner != null) return issuer(owner, at + 1, at + 1);
    String noun = ArabicWords.withoutArticle(document);
    if (!arabic.words.is("said in", noun)) return null;
    boolean definite = !noun.equals(document);
    for (int k = at + 1; k < in.to && k <= at + 1 + MOST_ADJECTIVES && text.isWord(k); k++) {
      Gender behind = definite ? null : meant(text.key(k));
      if (behind != null) return issuer(behind, k + 1, at + 1);
      boolean issued = in.is("issued by", k) && text.key(k).contains("ه") && in.is("relative", k - 1) == definite;
      if (issued) return issuer(genderOf(text.key(k)), k + 1, k + 1);
      if (in.subjects.nameAt(k) != null || arabic.isFunction(text, k) && !in.is("relative", k)) return null;
    }
    return null;
  }

  /** بيان لها, بلاغ له. */
  private static @Nullable Gender meant(String key) {
    return switch (key) {
      case "له" -> Gender.MALE;
      case "لها" -> Gender.FEMALE;
      case "لهم" -> Gender.MANY;
      default -> null;
    };
  }

  /** أصدره, أصدرتها: the pronoun is the document, and the ending before it that of whoever issued it. */
  private static Gender genderOf(String verb) {
    String stem = verb.substring(0, verb.lastIndexOf('ه'));
    return stem.endsWith("ت") ? Gender.FEMALE : Gender.MALE;
  }

  /**
   * @param behind from where on it may be told where and when
   * @param verb behind the verb, where nobody may be named
   */
  private @Nullable Subject issuer(Gender gender, int behind, int verb) {
    if (behind == verb && isNamed(behind)) return null;
    int end = behind;
    while (end < in.to && end - behind < LONGEST && text.isWord(end) && !text.quoted(end)
        && !arabic.isThat(text, end)) end++;
    boolean begins = end >= in.to || text.isMark(end) && !text.isMark(end, '(') || arabic.isThat(text, end)
        || text.quotationOpensAt(end);
    return begins ? Subject.pronoun(gender, end) : null;
  }

  /** أصدرته أمس وزارة النقل, but not نشره مساء أمس على موقعه: whether the verb has a subject. */
  private boolean isNamed(int behind) {
    int at = behind;
    while (at < in.to && in.subjects.nameAt(at) == null && (arabic.isTime(text, at) || in.is("adverb", at))) at++;
    boolean aside = at >= in.to || text.isMark(at) || arabic.isThat(text, at) || in.is("preposition", at)
        || in.is("occasion", at);
    return !aside || at < in.to && in.subjects.nameAt(at) != null;
  }
}
