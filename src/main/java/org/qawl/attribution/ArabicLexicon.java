package org.qawl.attribution;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks an Arabic word up in all tables. */
final class ArabicLexicon {
  static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم", "انهما", "انني", "اننا", "انهن", "اني",
      "بان", "بانه", "بانها", "بانهم", "باننا", "بانهن", "ألا", "ألّا", "بألا", "بألّا");
  private static final String[] OBJECT_PRONOUNS = {"ه", "ها", "هم", "هما", "ي", "ك", "نا", "كم"};
  private static final String[] ROLE_ENDINGS = {"ة", "ته", "ه", "ا", "تها", "ها"};

  private final Words words;
  private final ArabicVerbs verbs;
  private final ArabicEverydayWords everyday;
  /** What is told of several words, once; no more than the tables tell apart. */
  private final Map<ArabicWord, ArabicWord> alike = new ConcurrentHashMap<>();

  ArabicLexicon(Words words, ArabicVerbs verbs, ArabicEverydayWords everyday) {
    this.words = words;
    this.verbs = verbs;
    this.everyday = everyday;
  }

  ArabicWord word(String key) {
    String role = role(key);
    String bare = ArabicWords.withoutArticle(key);
    int facts = words.isPost(role) ? ArabicWord.POST : 0;
    boolean national = words.isNational(bare)
        || bare.endsWith("ة") && words.isNational(bare.substring(0, bare.length() - 1));
    if (national && !key.equals("المالية")) facts |= ArabicWord.NATIONAL; // وزارة المالية is no nation's
    boolean that = isThatWord(key);
    if (that) facts |= ArabicWord.THAT;
    if (key.startsWith("فان") && THAT.contains(key.substring(1))) facts |= ArabicWord.SO;
    boolean grammar = isGrammarWord(key);
    if (grammar) facts |= ArabicWord.GRAMMAR;
    boolean function = grammar || that || key.length() > 3 && key.charAt(0) == 'و' && isGrammarWord(key.substring(1))
        || key.startsWith("ف") && words.is("pronoun", key.substring(1)); // فهي
    if (function) facts |= ArabicWord.FUNCTION;
    if (words.isUnnamed(key) || words.isUnnamed(bare)) facts |= ArabicWord.UNNAMED;
    if (words.isDocument(bare)) facts |= ArabicWord.DOCUMENT;
    if (words.isCarrier(bare)) facts |= ArabicWord.CARRIER;
    boolean given = words.isGivenName(key);
    if (given) facts |= ArabicWord.GIVEN_NAME;
    if (words.isCommonName(key)) facts |= ArabicWord.COMMON_NAME;
    if (words.isSeldomName(key)) facts |= ArabicWord.SELDOM_NAME;
    if (words.isHead(key)) facts |= ArabicWord.HEAD;
    if (words.isPlace(key)) facts |= ArabicWord.PLACE;
    if (words.isHead(bare)) facts |= ArabicWord.KIND;
    if (key.startsWith("ال")) facts |= ArabicWord.AL;
    if (words.isSurname(key)) facts |= ArabicWord.SURNAME;
    if (!given && everyday.contains(key)) facts |= ArabicWord.EVERYDAY;
    if (!given && everyday.containsAlone(key)) facts |= ArabicWord.EVERYDAY_ALONE;
    ArabicWord word = new ArabicWord(role, words.classesOf(key), words.classesOf(ArabicWords.withoutConjunction(key)),
        words.classesOf(bare), verbs.formOrShown(key).orElse(null), facts);
    ArabicWord same = alike.putIfAbsent(word, word);
    return same == null ? word : same;
  }

  /** The role noun in a word, without article and feminine ending; empty if it has none. */
  private String role(String key) {
    if (words.is("relative", key)) return ""; // عما is no uncle
    String role = bareRole(key);
    String rest = ArabicWords.withoutConjunction(key);
    return !role.isEmpty() || rest.length() == key.length() ? role : bareRole(rest);
  }

  private String bareRole(String key) {
    String bare = ArabicWords.withoutArticle(key);
    if (words.isRole(bare)) return bare;
    if (words.is("no woman", bare)) return ""; // قيمة is no woman who is قيّم
    for (String ending : ROLE_ENDINGS) {
      if (!bare.endsWith(ending)) continue;
      String role = bare.substring(0, bare.length() - ending.length());
      if (words.isRole(role)) return role;
    }
    return "";
  }

  private static boolean isThatWord(String key) {
    return THAT.contains(key) || key.startsWith("و") && key.length() > 2 && THAT.contains(key.substring(1));
  }

  private boolean isGrammarWord(String key) {
    return words.isAny(key, "preposition", "time", "adverb", "negation", "conjunction", "relative", "demonstrative",
        "pronoun", "copula", "address", "clause particle", "saying", "elative", "own part")
        || isPrepositionWithPronoun(key);
  }

  /** أمامه, عليها, بينهم, معي. */
  private boolean isPrepositionWithPronoun(String key) {
    for (String pronoun : OBJECT_PRONOUNS) {
      if (!key.endsWith(pronoun) || key.length() - pronoun.length() < 2) continue;
      String preposition = key.substring(0, key.length() - pronoun.length());
      if (words.is("preposition", preposition)) return true;
      if (preposition.endsWith("ي")
          && words.is("preposition", preposition.substring(0, preposition.length() - 1) + "ى")) return true;
    }
    return false;
  }
}
