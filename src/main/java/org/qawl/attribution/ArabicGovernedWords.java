package org.qawl.attribution;

/**
 * Prepositions written onto the noun behind somebody's name, and names that only begin like one: رفض سمير بفتح الطريق,
 * لجماهير فريقه, but بوعزة, باعشن and بارزنجي.
 */
final class ArabicGovernedWords {
  private final ArabicWords arabic;

  ArabicGovernedWords(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** By its look, for بوعزة and بومدين are names, and a word without its first letter that nobody knows is none. */
  boolean hasPreposition(String key) {
    return !arabic.words.isJoinedSurname(key) && hasItsLetter(key)
        && (key.startsWith("ل") || mayBeGoverned(key.substring(1)));
  }

  /** Whether a word is known, or by its form may be one: of بارزنجي there is no ارزنجي. */
  private boolean mayBeGoverned(String rest) {
    return rest.startsWith("ال") || rest.startsWith("لل") || rest.length() < 4 || arabic.hasPronoun(rest)
        || rest.endsWith("ه") || rest.endsWith("ها") || rest.endsWith("ين") || rest.endsWith("ات")
        || arabic.isEverydayAlone(rest) || arabic.words.isGivenName(rest) || arabic.words.isSurname(rest)
        || arabic.words.isPlace(rest) || arabic.words.isHead(rest) || !arabic.role(rest).isEmpty()
        || arabic.isVerbalNoun(rest) || arabic.isNational(rest) || rest.endsWith("ة");
  }

  private static boolean hasItsLetter(String key) {
    return key.startsWith("ب") && !(key.startsWith("بو") && key.length() > 4) || key.startsWith("ل");
  }

  /** أبي خليل بشيء من: a preposition and a noun of general use, before a preposition. */
  boolean isPhrase(Text text, int at) {
    String key = text.key(at);
    return hasPreposition(key) && key.length() > 3 && arabic.is("preposition", text, at + 1)
        && arabic.isEverydayAlone(key.substring(1)) && !arabic.isSurname(text, at);
  }

  /** بفتح, لجماهير, بفصل: by its look a preposition and its noun. */
  boolean isPrepositional(String key) {
    return hasPreposition(key) && (key.length() > 4 || key.length() > 3 && arabic.isEverydayAlone(key.substring(1)));
  }

  /** باتريك بامفورد مهاجم الفريق: a word of that look that is no preposition with a noun, and then a post. */
  boolean isTitular(Text text, int at) {
    return arabic.isPost(text, at + 1) && isClosingName(text, at);
  }

  /** بتهنئة behind أسامة أحمد عامودي. */
  boolean isWithEverydayWord(String key) {
    boolean action = key.startsWith("بت") && key.endsWith("ة");
    return key.startsWith("ب") && key.length() > 4 && (action || arabic.isEverydayAlone(key.substring(1)));
  }

  /** باعشن, بطوش: a word that begins like a preposition with its noun, but there is no such noun. */
  boolean isClosingName(Text text, int at) {
    String key = text.key(at);
    String rest = key.substring(1);
    if (!hasPreposition(key)) return true;
    if (key.endsWith("ين") || key.endsWith("ات")) return false; // ببيدونين
    boolean ends = arabic.breaksOff(text, at + 1); // not لرجلي الأمن
    return key.endsWith("ي") && ends || !rest.startsWith("ال") && !rest.startsWith("ل")
        && !arabic.isEveryday(rest) && !arabic.words.isGivenName(rest) && !arabic.words.isPlace(rest)
        && !arabic.words.isHead(rest) && arabic.role(rest).isEmpty() && !key.endsWith("ة")
        && !arabic.isVerbalNoun(rest);
  }

  /** بفتح الطريق, لجماهير فريقه: a preposition and a noun rather than a surname, as another noun follows. */
  boolean goesOn(Text text, int at) {
    if (at + 1 < text.size() && text.token(at + 1).type() == Token.Type.NUMBER) return true; // لمدة 74 دقيقة
    if (at + 1 >= text.size() || !text.isWord(at + 1)) return false;
    return !arabic.isThat(text, at + 1) && !arabic.isFunction(text, at + 1) && !arabic.isVerb(text, at + 1);
  }
}
