package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies whose names stand between quotation marks, where the words before tell that they are names, and foreign
 * ones by their last word.
 *
 * <pre>
 * شركتي «الواحة» و«الجسر»        behind a noun that means several
 * علمت «الجسر الأخضر» أن          behind what media say of themselves
 * قالت «نماء البحر» إنها          a verb, a short name and the clause that it says
 * بحسب «ساحل نيوز»               behind a word that cites somebody
 * قال لسرمدا نيوز                 by its last word the name is foreign
 * المحامي في «سرمدا ليغال»         behind a post
 * </pre>
 */
final class ArabicMarkedBodies {
  private static final int LONGEST = 4;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicBodyTraps traps;

  ArabicMarkedBodies(ArabicWords arabic, ArabicOrganizationWords words, ArabicBodyTraps traps) {
    this.arabic = arabic;
    this.words = words;
    this.traps = traps;
  }

  /** Whether a word ends foreign names, or tells that a medium follows. */
  int hints(String key) {
    return (words.is("tail", key) ? Hint.TAIL : 0) | (words.is("informed", key) ? Hint.INFORMED : 0);
  }

  List<Name> find(Text text) {
    List<Name> found = new ArrayList<>();
    boolean informed = text.mayHold(Hint.INFORMED);
    if (text.quotations.isEmpty() && !informed && !text.mayHold(Hint.TAIL)) return found;
    int chained = -1;
    for (int i = 1; i + 1 < text.size(); i++) {
      if (!text.isMark(i)) {
        if (text.may(i, Hint.TAIL) && isForeign(text, i - 1)) found.add(ofTail(text, i));
        continue;
      }
      int close = closing(text, i);
      if (close < 0) {
        int bracket = informed ? bracket(text, i, text.bareKey(i - 1)) : -1;
        if (bracket < 0) continue;
        found.add(ArabicOrganizations.name(text, i + 1, bracket));
        i = bracket;
        continue;
      }
      String before = text.bareKey(i - 1);
      boolean chain = chained >= 0 && i - chained <= 2;
      if (chain || isMany(text, i - 1) && isNamed(text, i, close) || isInformed(text, i, before)
          || says(text, before, i, close) || isCited(text, i, before)
          || close - i > 2 && text.may(close - 1, Hint.TAIL) || isMember(text, i, close)
          || isOfKind(text, i + 1, close)) {
        found.add(ArabicOrganizations.name(text, i + 1, close));
        chained = chain || isMany(text, i - 1) ? close : -1;
      }
      i = close;
    }
    return found;
  }

  /**
   * شركة المقاولات «سرمدا الشرق», الصحيفة اليونانية «سرمدا»: the name in marks behind a noun that only says with
   * definite words what it is; null if none stands there.
   */
  @Nullable Name behindKind(Text text, int head) {
    int mark = head + 1;
    while (mark - head < 4 && ArabicOrganizationTails.isPlainDefinite(text.key(mark)) && text.isWord(mark)
        && !words.is("rank", text.key(mark))) mark++;
    if (mark == head + 1 || text.quoted(head)) return null;
    int close = closing(text, mark);
    if (close < 0 || arabic.isGivenName(text, mark + 1) || isPlainPhrase(text, mark + 1, close)) return null;
    for (ArabicWords.Bare reading : text.readings(head)) {
      String noun = ArabicWords.withoutArticle(reading.key());
      boolean ofIdeals = words.takes(noun, "ideal"); // حركة البيع «ضعيفة»
      if (ofIdeals || !arabic.words.isHead(noun) || !words.takes(noun, "name")) continue;
      return ArabicOrganizations.name(text, mark + 1, close);
    }
    return null;
  }

  /** خارطة عمل: everyday words of which none has an article. */
  private boolean isPlainPhrase(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.startsWithAl(i) || !arabic.isEverydayAlone(text, i)) return false;
    }
    return true;
  }

  private static boolean isMark(Text text, int i) {
    return text.isQuotationMark(i) && text.quoted(i + 1);
  }

  /** The mark behind a short run of words that may be a name; -1 if no mark opens one. */
  int closing(Text text, int open) {
    if (open + 1 >= text.size() || !isMark(text, open)) return -1;
    int at = open + 1;
    while (at < text.size() && text.quoted(at) && at - open <= LONGEST + 1) {
      String key = text.key(at);
      boolean single = at == open + 1;
      boolean function = arabic.isFunction(text, at) && (single || !arabic.isTime(text, at));
      boolean somebody = single && (!arabic.role(text, at).isEmpty() || arabic.isUnnamed(text, at));
      boolean verb = arabic.isVerb(text, at) && !text.startsWithAl(at);
      if (!text.isWord(at) || function || somebody || verb) return -1;
      at++;
    }
    return at < text.size() && text.isQuotationMark(at) && at - open <= LONGEST + 1 ? at : -1;
  }

  /** شركات «النمو»: a kind rather than a name, if it is one everyday word with the article and no other follows. */
  private boolean isNamed(Text text, int open, int close) {
    String key = text.key(open + 1);
    boolean kind = text.key(open - 1).endsWith("ات") && close == open + 2 && key.startsWith("ال")
        && arabic.isEverydayAlone(key);
    return !kind || text.key(close + 1).startsWith("و");
  }

  private boolean isMany(Text text, int i) {
    for (ArabicWords.Bare reading : text.readings(i)) if (words.is("many", reading.key())) return true;
    return false;
  }

  /** «كتيبة النسيم», "تجمع مودعي الوادي": the kind of body it is, and behind it no everyday word without article. */
  private boolean isOfKind(Text text, int head, int close) {
    String key = text.key(head);
    boolean noun = !text.startsWithAl(head) && arabic.isHead(text, head) && !words.takes(key, "no");
    if (close - head < 2 || !noun || traps.isTitle(text, head, close)) return false;
    String next = text.key(head + 1);
    boolean adjective = next.endsWith("ي") && close - head == 2; // but تجمع مودعي الوادي
    return !arabic.isEverydayAlone(next) && !next.endsWith("ة") && !next.endsWith("ا") && !adjective;
  }

  /** المحامي في «سرمدا ليغال», محللة لدى «سرمدا»: where somebody works, if a name nobody knows stands in marks. */
  private boolean isMember(Text text, int open, int close) {
    String in = text.key(open - 1);
    if (open < 2 || !in.equals("في") && !in.equals("لدى") || !arabic.isPost(text, open - 2)) return false;
    for (int k = open + 1; k < close; k++) if (arabic.isEverydayAlone(text, k)) return false;
    return true;
  }

  /** علمت «الجسر», اطلعت عليها «الجسر». */
  private boolean isInformed(Text text, int open, String before) {
    if (words.is("informed", before) || words.is("informed", text.key(open - 1))) return true;
    boolean spoken = open > 1 && (before.equals("الى") || before.equals("مع"))
        && (words.is("spoken", text.bareKey(open - 2)) || open > 2 && words.is("spoken", text.bareKey(open - 3))
        && (ArabicWords.hasTanwin(text, open - 2) // تحدث هاتفياً إلى «الجسر»
        || ArabicOrganizationTails.isNisba(text.key(open - 2)))); // في اتصال هاتفي مع «الجسر»
    return spoken || isReached(text, open, before);
  }

  /** اطلعت عليها «الجسر», اطلع عليه (صوت الوادي). */
  private boolean isReached(Text text, int open, String before) {
    return open > 1 && (before.equals("عليه") || arabic.hasPronoun(before) && arabic.isFunction(before)
        && !arabic.isThat(text, open - 1)) // ما حصل بأنه «جريمة حرب»
        && words.is("informed", text.bareKey(open - 2));
  }

  /** The bracket behind a short name that is no person's; -1 if none opens here. */
  private int bracket(Text text, int open, String before) {
    int close = text.closingBracket(open, LONGEST + 1);
    return close >= 0 && isReached(text, open, before) && !arabic.isGivenName(text, open + 1) ? close : -1;
  }

  /** بحسب «ساحل نيوز», وفقاً لـ«ساحل نيوز»: but not حسب «خطة العمل». */
  private boolean isCited(Text text, int open, String before) {
    if (arabic.isDocument(text, open + 1) || arabic.is("plan", text, open + 1)) return false;
    return arabic.words.is("according", before) || open > 1 && before.equals("ل")
        && arabic.words.is("according to", text.bareKey(open - 2));
  }

  /** قالت «نماء البحر» إنها, and with an aside between them: قالت «نماء البحر»، وهي شركة صغيرة، إنها. */
  private boolean says(Text text, String before, int open, int close) {
    ArabicVerbs.Form verb = arabic.verbs.form(before).orElse(null);
    if (verb == null || close + 1 >= text.size() || isFamily(text.key(close - 1))) return false;
    if (close - open == 2 && isSomebody(arabic, text, open + 1, verb.gender())) return false;
    if (arabic.isBareThat(text, close + 1)) return true;
    if (!text.isComma(close + 1)) return false;
    for (int k = close + 2; k < Math.min(text.size(), close + 14); k++) {
      if (text.quoted(k) && text.isMark(k)) return false;
      if (text.isComma(k)) return k + 1 < text.size() && arabic.isBareThat(text, k + 1);
    }
    return false;
  }

  /** أوضح «بلو» أن, قالت «ويندي» إن: who speaks alone between marks is a man, or a woman by her given name. */
  static boolean isSomebody(ArabicWords arabic, Text text, int word, Gender gender) {
    return gender == Gender.MALE || arabic.isGivenName(text, word);
  }

  /** قال «الشمري» إن: a family's name, not a body's. */
  private boolean isFamily(String key) {
    return arabic.isOnlySurname(key) || key.startsWith("ال") && key.endsWith("ي") && !arabic.isEverydayAlone(key);
  }

  private boolean isForeign(Text text, int i) {
    if (!text.isWord(i) || text.quoted(i) != text.quoted(i + 1)) return false;
    return !arabic.isFunction(text, i) && !arabic.isVerb(text, i) && !arabic.isHead(text, i)
        && arabic.role(text, i).isEmpty();
  }

  private Name ofTail(Text text, int last) {
    String key = text.key(last - 1);
    boolean lam = key.length() > 4 && key.startsWith("ل") && !key.startsWith("لل") && isTold(text, last - 1);
    boolean article = key.startsWith("لل") && isTold(text, last - 1);
    ArabicWords.Bare reading = article ? new ArabicWords.Bare("ال" + key.substring(2), 2, true)
        : lam ? new ArabicWords.Bare(key.substring(1), 1, true) : new ArabicWords.Bare(key, 0, false);
    int to = words.is("business", text.key(last + 1)) ? last + 2 : last + 1; // سرمدا كابيتال الاستثمارية
    boolean mayHaveHead = last > 1 && reading.taken() == 0;
    for (ArabicWords.Bare head : mayHaveHead ? text.readings(last - 2) : List.<ArabicWords.Bare>of()) {
      if (words.is("told", head.key()) && !words.takes(head.key(), "explains")) { // صندوق سرمدا كابيتال
        return ArabicOrganizations.name(text, last - 2, to, head);
      }
    }
    return ArabicOrganizations.name(text, last - 1, to, reading);
  }

  /** قال لسرمدا نيوز: whether ل is a preposition, as something was said or shown to somebody in this sentence. */
  private boolean isTold(Text text, int i) {
    for (int k = Math.max(0, i - 14); k < i; k++) {
      if (arabic.verbs.form(text.bareKey(k)).isPresent()
          || arabic.isDocument(text, k)) return true;
    }
    return false;
  }
}
