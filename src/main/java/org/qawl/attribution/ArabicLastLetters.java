package org.qawl.attribution;

/**
 * The last letters ى and ي, which Egypt writes alike, and other countries' writers without care.
 *
 * <pre>
 * القيادى فى الحزب المصرى     ى for ي: read by the word that is known
 * إلي, حتي, مصطفي             ي for ى: the same
 * الحفاظ علي الاستقرار         a word of its own either way: on, unless somebody stands here
 * </pre>
 */
final class ArabicLastLetters {
  private final ArabicWords arabic;

  ArabicLastLetters(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** The word that somebody has typed with the other of the two letters; itself if it is known as it stands. */
  String typedFor(String key) {
    int last = key.length() - 1;
    if (last < 1 || key.charAt(last) != 'ى' && key.charAt(last) != 'ي' || isKnown(key)) return key;
    if (key.charAt(last) == 'ي') { // حتي; but no فيري of فيرى
      String closed = key.substring(0, last) + "ى";
      return arabic.words.isClassed(closed) ? closed : key;
    }
    String other = key.substring(0, last) + "ي";
    boolean name = last > 2 && arabic.words.isGivenName(other); // but نأى
    boolean adjective = key.startsWith("ال") && arabic.isEverydayAlone(other);
    return name || adjective || isWord(other) ? other : key;
  }

  private boolean isKnown(String key) {
    return isWord(key) || arabic.verbs.form(key).isPresent() || arabic.isEverydayAlone(key)
        || arabic.words.isGivenName(key) || arabic.words.isSeldomName(key) || arabic.words.isSurname(key);
  }

  private boolean isWord(String key) {
    return arabic.words.isClassed(key) || arabic.words.isClassed(ArabicWords.withoutConjunction(key))
        || !arabic.role(key).isEmpty() || arabic.isNational(key) || arabic.words.isPlace(key) || arabic.isUnnamed(key)
        || arabic.isDocument(key) || arabic.words.isHead(ArabicWords.withoutArticle(key));
  }

  /**
   * علی أنفسنا, حرص علي القول: "on" rather than Ali, as it is typed in Persian or without care, by what stands behind it;
   * a paragraph that has على or إلى as well takes care.
   */
  boolean isOn(Text text, int i) {
    String next = text.key(i + 1);
    if (text.token(i).text().endsWith("ي\u0651")) return true; // عليّ إعلان الخطبة
    if (arabic.isGivenName(text, i + 1) || arabic.words.isSurname(next) || arabic.is("name particle", text, i + 1)) {
      return false;
    }
    if (text.token(i).text().endsWith("\u06cc")) return !next.startsWith("ال") || !next.endsWith("ي");
    if (next.endsWith("ه") && arabic.isEverydayAlone(next.substring(0, next.length() - 1))) return true;
    return isNoun(text, i + 1) && isWithoutCare(text, i);
  }

  /** Whether a word is an everyday noun that ends no name: neither a trade nor with the ending of a family's. */
  private boolean isNoun(Text text, int at) {
    String key = text.key(at);
    if (at >= text.size() || !text.isWord(at) || text.quoted(at) != text.quoted(at - 1)) return false;
    boolean family = text.startsWithAl(at) && (key.endsWith("ي") || arabic.words.is("trade as family",
        ArabicWords.withoutArticle(key)));
    return !family && arabic.isEverydayAlone(text, at) && arabic.role(text, at).isEmpty() && !arabic.isVerb(text, at)
        && !arabic.words.isSeldomName(key);
  }

  private boolean isWithoutCare(Text text, int on) {
    boolean care = false;
    boolean careless = false;
    for (int i = 0; i < text.size(); i++) {
      String key = text.key(i);
      care |= key.equals("على") || key.equals("الى");
      careless |= key.equals("الي");
    }
    if (careless || care) return careless && !care;
    if (on == 0) return text.startsWithAl(1) && !arabic.breaksOff(text, 2);
    // قال علي الصغير إن, الدكتور علي الصغير
    boolean somebody = arabic.isVerb(text, on - 1) || arabic.is("title", text, on - 1)
        || !arabic.role(text, on - 1).isEmpty() || arabic.isGivenName(text, on - 1) || !text.isWord(on - 1);
    return !somebody;
  }
}
