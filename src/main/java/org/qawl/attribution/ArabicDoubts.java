package org.qawl.attribution;

/**
 * Whether what looks like somebody's name hardly is that of whom a sentence is about, so that a verb without a subject
 * does not mean him.
 *
 * <pre>
 * العالم العربي ودور الفكر. ويرى …   nothing but everyday words, and no post, title or verb beside them
 * </pre>
 */
final class ArabicDoubts {
  private final ArabicWords arabic;

  ArabicDoubts(ArabicWords arabic) {
    this.arabic = arabic;
  }

  boolean isDoubtful(Text text, Name name) {
    if (name.kind() != Name.Kind.PERSON || !name.id().isEmpty()) return false;
    boolean kunya = name.to() - name.from() > 1 && Kunyas.begins(text.key(name.from()))
        && arabic.isGivenName(text, name.from() + 1);
    return !kunya && !isPresented(text, name) && isOfEverydayWords(text, name);
  }

  /** هي هبة كريم, كانت حواء النور، القادمة من الوادي، …; but the comma behind المثل العربي الشارد، is no evidence. */
  private boolean isPresented(Text text, Name name) {
    int before = name.from() - 1;
    boolean adjective = before >= 0 && arabic.hasArticle(text, before) && arabic.hasArticle(text, name.from());
    boolean told = name.to() < text.size() && text.isComma(name.to());
    return !adjective && (told || isIntroduced(text, before));
  }

  private boolean isIntroduced(Text text, int before) {
    if (before < 0) return false;
    return text.isWord(before) && (arabic.isAny(text, before, "title", "called", "topic", "pronoun")
        || !arabic.role(text, before).isEmpty() || arabic.isVerb(text, before)) || text.isJoined("topic", before)
        || text.isJoined("copula", before) || text.isJoined("was", before);
  }

  private boolean isOfEverydayWords(Text text, Name name) {
    boolean one = name.to() - name.from() == 1;
    for (int i = name.from(); i < name.to(); i++) {
      String key = text.key(i);
      if (one ? !arabic.traps.isNoName(key) : !isEveryday(text, i)) return false;
    }
    return true;
  }

  private boolean isEveryday(Text text, int i) {
    String key = text.key(i);
    if (arabic.isSurname(text, i)) return false;
    String bare = ArabicWords.withoutConjunction(key);
    return arabic.isFunction(text, i) || arabic.isEverydayAlone(text, i) || arabic.words.isCommonName(key)
        || arabic.words.isSeldomName(key) || arabic.traps.isNoName(key)
        || key.startsWith("و") && (arabic.isEverydayAlone(bare) || arabic.isFunction(bare));
  }
}
