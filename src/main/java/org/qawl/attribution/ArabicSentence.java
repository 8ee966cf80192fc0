package org.qawl.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence at work: its tokens, the subjects that can stand in it, and what its words are to each other. */
final class ArabicSentence {
  /** How far behind a verb the clause may begin that it does not deny. */
  private static final int FARTHEST_THAT = 20;
  /** How far behind a denied verb stands what it does not deny. */
  private static final int FARTHEST_ONLY = 12;

  final ArabicWords arabic;
  final Text text;
  final int from;
  final int to;
  final ArabicSubjects subjects;

  ArabicSentence(ArabicWords arabic, Text text, Text.Sentence sentence, ArabicSubjects subjects) {
    this.arabic = arabic;
    this.text = text;
    this.from = sentence.from();
    this.to = sentence.to();
    this.subjects = subjects;
  }

  String key(int i) {
    return text.key(i);
  }

  /** The key of a token without و or ف before it. */
  String bareKey(int i) {
    return text.bareKey(i);
  }

  /** وبصوت خافت, بصرف النظر: ب and the everyday word that it is written onto. */
  boolean opensWithBa(int i) {
    String key = bareKey(i);
    return key.startsWith("ب") && key.length() > 3 && arabic.isEverydayAlone(key.substring(1));
  }

  /** The first word from a token on, before {@code limit}, that is no conjunction. */
  int behindConjunctions(int from, int limit) {
    int at = from;
    while (at < limit && isJoined("conjunction", at)) at++;
    return at;
  }

  boolean is(String wordClass, int i) {
    return arabic.is(wordClass, text, i);
  }

  /** Whether a word is of a class, with or without و or ف before it. */
  boolean isJoined(String wordClass, int i) {
    return text.isJoined(wordClass, i);
  }

  Optional<ArabicVerbs.Form> verb(int i) {
    return arabic.verb(text, i);
  }

  @Nullable Name nameEndingAt(int at) {
    Name name = subjects.nameAt(at);
    return name != null && name.to() == at + 1 ? name : null;
  }

  /** Whether a preposition stands before a noun, so that it is no subject. */
  boolean isGoverned(int at) {
    return at > from && isJoined("preposition", at - 1);
  }

  /** رئيس حركة النسيم, where nothing begins with the post: a body that only tells what somebody is. */
  boolean isInPost(Name body) {
    int post = body.from() - 1;
    if (body.kind() != Name.Kind.BODY || post <= from || arabic.role(key(post)).isEmpty()) return false;
    boolean opens = text.isMark(post - 1) || isJoined("conjunction", post - 1) || isJoined("copula", post - 1)
        || arabic.isThat(text, post - 1) || !bareKey(post).equals(key(post));
    return !key(post).startsWith("ال") && !opens;
  }

  /** أن, من أن: whether a clause with أن or إن begins here, also behind its preposition. */
  boolean isClause(int i) {
    return arabic.isThat(text, i) || is("preposition", i) && arabic.isThat(text, i + 1);
  }

  /** بيان قالت فيه, بيان ذكرت من خلاله: a pronoun that means what it is said in. */
  boolean isInside(int i) {
    return is("inside", i) || i + 1 < to && key(i).equals("من") && is("inside", i + 1);
  }

  /** كما قال, وفق ما أفاد, وفقاً لما أعلنه: whether a verb says whose word the rest of the sentence is. */
  boolean isCiting(int i) {
    if (i == from || !text.isWord(i - 1)) return false;
    if (is("citing", i - 1)) return true;
    if (is("was", i - 1) && i - 2 >= from && is("citing", i - 2)) return true; // كما كان يقول سمير حداد
    boolean what = key(i - 1).equals("ما") || key(i - 1).equals("لما");
    return what && i - 2 >= from && isJoined("citing before what", i - 2);
  }

  /** صدر بيان: whether a document stands here that came out, without anybody who brought it out. */
  boolean isIssued(int document) {
    if (document <= from) return false;
    String verb = bareKey(document - 1);
    return (verb.equals("صدر") || verb.equals("صدرت")) && text.isWord(document);
  }

  boolean isNegated(int i) {
    if (i == from || isCiting(i)) return false;
    if (bareKey(i - 1).equals("ما")) {
      // وهو ما وصفه …
      boolean relative = i - 2 >= from && isJoined("pronoun", i - 2)
          || verb(i).map(ArabicVerbs.Form::object).orElse(false);
      return !relative && (i - 2 < from || !is("citing before what", i - 2));
    }
    if (isJoined("negation", i - 1)) return !isOpinion(i) && !isLitotes(i) && !isOnly(i) && !isHeld(i);
    if (key(i - 1).equals("احد") && i - 2 >= from && isJoined("negation", i - 2)) return true; // لا أحد يتحدث
    boolean before = i - 2 >= from && key(i - 2).equals("قبل") && reports(i); // قبل أن يكشف أن …
    return key(i - 1).equals("ان") && i - 2 >= from && (is("negation", i - 2) || is("unfulfilled", i - 2)) && !before;
  }

  /** Whether a clause or a quotation follows a verb at once, so that somebody did say it. */
  private boolean reports(int i) {
    return thatFollows(i) || i + 1 < to && text.quotationOpensAt(i + 1);
  }

  /** لا يعتقد أن …: who does not believe something says so. */
  private boolean isOpinion(int i) {
    return bareKey(i - 1).equals("لا") && verb(i).map(form -> form.verb().is("opinion")).orElse(false)
        && thatBehind(i);
  }

  /** لا يتوقع سمير حداد فتح الطريق, لم يستبعد سمير حداد فتح الطريق: an opinion, too, if not the other one. */
  private boolean isHeld(int i) {
    ArabicVerbs.Form form = verb(i).orElse(null);
    return form != null && form.verb().is("held") && (bareKey(i - 1).equals("لا") || form.verb().is("denied"));
  }

  /** لم ينكر أن …, لم يخف أن …: who does not deny or hide something says so. */
  boolean isLitotes(int i) {
    if (i == from || !isJoined("negation", i - 1)) return false;
    boolean denies = verb(i).map(form -> form.verb().is("denied") || form.verb().is("litotes")).orElse(false);
    return denies && (thatAhead(i) || feelingAhead(i));
  }

  /** لا يرى في الخطة سوى «هدنة», لم تقل أكثر من أنها تأسف: a negation of everything but what is said. */
  private boolean isOnly(int i) {
    for (int k = i + 1; k + 1 < to && k < i + FARTHEST_ONLY && !text.quoted(k); k++) {
      boolean only = key(k).equals("سوى") || key(k).equals("الا") || k > i + 1 && key(k).equals("من")
          && key(k - 1).equals("اكثر");
      if (only) return text.quotationOpensAt(k + 1) || arabic.isThat(text, k + 1);
    }
    return false;
  }

  /** Whether أن or إن follows a verb before another does or a quotation begins. */
  private boolean thatAhead(int i) {
    for (int k = i + 1; k < to && k < i + FARTHEST_THAT && !text.quoted(k); k++) {
      if (arabic.isThat(text, k)) return true;
      if (verb(k).map(form -> !form.verb().is("noun-like")).orElse(false)) return false;
    }
    return false;
  }

  /** لم يخف سمير حداد قلقه: what somebody feels who does not hide it. */
  private boolean feelingAhead(int i) {
    if (!verb(i).map(form -> form.verb().takes("feeling")).orElse(false)) return false;
    for (int k = i + 1; k < to && k < i + FARTHEST_ONLY && text.isWord(k) && !text.quoted(k); k++) {
      if (arabic.ownerOf(key(k), "feeling") != null) return true;
    }
    return false;
  }

  /** سبق لسمير حداد أن أعلن: whether a verb behind أن tells what somebody has done before. */
  boolean isDoneBefore(int verb) {
    if (verb - 3 < from || !key(verb - 1).equals("ان")) return false;
    for (int k = verb - 2; k > from && k > verb - FARTHEST_ONLY; k--) {
      if (isJoined("formerly", k - 1) && key(k).startsWith("ل")) return true;
    }
    return false;
  }

  /** Whether a form that can be a noun as well stands where a clause begins. */
  boolean opensClause(int i, ArabicVerbs.Form form) {
    if (i == from || form.joined() || text.isMark(i - 1)) return true;
    Name name = subjects.nameAt(i - 1);
    if (name != null && name.to() == i && !name.attached()) return true;
    String before = key(i - 1);
    return arabic.words.isAny(before, "conjunction", "adverb", "time", "pronoun", "relative", "clause pronoun",
        "citing")
        || isJoined("citing", i - 1) || before.equals("ان")
        // فقد كتب; على ذلك رد سمير حداد بأن …
        || isJoined("already", i - 1) || is("demonstrative", i - 1) && isPersonAt(i + 1);
  }

  private boolean isPersonAt(int i) {
    Name name = i < to ? subjects.nameAt(i) : null;
    return name != null && name.isPersonAt(i);
  }

  /** ما زالت لافتة قديمة تقول: the verb's subject is a thing that stands before it. */
  boolean isDocumentBefore(int i) {
    for (int k = i - 1; k >= from && k >= i - 4; k--) {
      if (text.isMark(k)) return false;
      if (arabic.isDocument(text, k) && !isGoverned(k)) return true;
    }
    return false;
  }

  boolean afterQuotation(int i) {
    if (i == from) return false;
    int at = i - 1;
    if (isCiting(i) && !isJoined("citing", at)) at = Math.max(from, at - 2);
    // «…»، هذا ما قاله سمير حداد
    boolean such = at - 1 > from && bareKey(at).equals("ما") && (isJoined("demonstrative", at - 1)
        || isJoined("pronoun", at - 1));
    if (such) at -= 2;
    while (at > from && (text.isComma(at) || isJoined("citing", at))) at--;
    return text.isQuotationMark(at) && at > 0 && text.quoted(at - 1);
  }

  /** Whether أن or a colon follows within a few words. */
  boolean thatFollows(int at) {
    for (int k = at + 1; k < to && k < at + 5; k++) {
      if (text.quoted(k)) return false;
      if (arabic.isThat(text, k) || text.isMark(k, ':')) return true;
      if (text.isMark(k)) return false;
      // أعلنت … في بيان أن
      if (key(k).equals("في") && k + 1 < to && arabic.isCarrier(text, k + 1)) return true;
    }
    return false;
  }

  /** بيير لوكونت، خبير المياه: up to four words, a comma and a post. */
  boolean commaAndPost(int at) {
    for (int k = at + 1; k + 1 < to && k < at + 5; k++) {
      if (text.quoted(k)) return false;
      if (text.isComma(k)) return arabic.isPost(text, k + 1);
      if (!text.isWord(k)) return false;
      if (k < at + 4 && arabic.isPost(text, k) && !text.key(k).startsWith("و")) {
        return arabic.role(text, at).isEmpty();
      }
    }
    return false;
  }

  /** إلينا ماركوفيتش، الباحثة …: two or three words, and then the comma. */
  boolean nameBetween(int at) {
    int comma = at;
    while (comma < to && text.isWord(comma)) comma++;
    return comma - at > 1 && comma - at < 4 && comma < to && text.isComma(comma);
  }

  boolean quotationFollows(int at) {
    for (int k = at + 1; k < to && k < at + 5; k++) if (text.quotationOpensAt(k)) return true;
    return false;
  }

  /** تقول كارا في حديث صحفي: «…»: whether a colon and a quotation follow. */
  boolean colonFollows(int at) {
    for (int k = at + 1; k + 1 < to && k < at + 12 && !text.isComma(k); k++) {
      if (text.isMark(k, ':')) return text.quotationOpensAt(k + 1);
    }
    return false;
  }

  /** Whether أن follows before any mark. */
  boolean thatBehind(int at) {
    for (int k = at + 1; k < to && k < at + 12; k++) {
      if (text.quoted(k) || text.isMark(k)) return false;
      if (arabic.isThat(text, k)) return true;
    }
    return false;
  }

  /** أوضحت إدارة المياه، أن …: whether أن or إن follows behind a comma. */
  boolean thatBehindComma(int at) {
    int comma = at + 1;
    while (comma < to && comma < at + 14 && text.isWord(comma) && !text.quoted(comma)) comma++;
    return comma + 1 < to && text.isComma(comma) && arabic.isThat(text, comma + 1);
  }

  Cue cue(
      int start, int end, Subject subject, int content, boolean before, boolean needsQuotation, String rule,
          double certainty) {
    return new Cue(start, end, text.written(start, end), subject, content, to, before, needsQuotation, rule, certainty);
  }
}
