package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * The cues that nouns for what is said make, whatever the verb is.
 *
 * <pre>
 * فاجأ سمير حداد الحضور بتأكيده أن …         whoever the sentence is about
 * عاد سمير حداد إلى بيته رغم تأكيده أن …      the same
 * ختم سمير حداد كلمته بدعوة السكان إلى …      also of what is no clause, where it tells how a speech begins or ends
 * أثار تأكيد سمير حداد أن … جدلاً            whoever stands behind the noun
 * في انتظار تأكيد الوزارة أن …               nobody: it has not been said
 * </pre>
 */
final class ArabicSayingNounCues {
  private static final int LONGEST_OBJECT = 6;
  private static final int MOST_ADVERBS = 3;
  /** How far before the noun stands the verb that governs it. */
  private static final int FARTHEST_VERB = 14;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicVerbCues verbs;
  private final ArabicSayingNouns nouns;

  ArabicSayingNounCues(ArabicSentence sentence, ArabicVerbCues verbs, ArabicSayingNouns nouns) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** @param goesOn whether the sentence has a cue before it */
  @Nullable Cue at(int i, boolean goesOn) {
    ArabicSayingNouns.Form noun = nouns.form(text.key(i));
    if (noun == null || i + 1 >= in.to || isUnsaid(i)) return null;
    boolean bare = noun.owner() == null && !noun.definite();
    Cue said = bare ? saidBehind(i, noun) : null;
    return said != null ? said : aroundIt(i, noun, goesOn);
  }

  /** أثار تأكيد سمير حداد أن … جدلاً, رغم قول الوزير أمس إن …. */
  private @Nullable Cue saidBehind(int i, ArabicSayingNouns.Form noun) {
    boolean verb = noun.preposition().isEmpty() && in.verb(i).isPresent() && !in.isGoverned(i); // تعهد سمير حداد بأن
    if (verb || noun.hasObject() || arabic.isThat(text, i + 1)) return null;
    Subject subject = in.subjects.at(i + 1, in.to, false, false).orElse(null);
    boolean known = subject != null && (subject.type() == Subject.Type.NAMED
        || subject.type() == Subject.Type.DESCRIPTION);
    if (!known) return null;
    int content = behindAdverbs(subject.end());
    return isClause(content, noun) ? in.cue(i, i + 1, subject, content, false, false, "noun of saying", .85) : null;
  }

  private int behindAdverbs(int from) {
    int at = from;
    while (at < in.to && at < from + MOST_ADVERBS && (arabic.isTime(text, at) || in.is("adverb", at))) at++;
    return at;
  }

  private @Nullable Cue aroundIt(int i, ArabicSayingNouns.Form noun, boolean goesOn) {
    boolean by = noun.preposition().equals("ب");
    boolean owned = noun.owner() != null && !noun.hasObject();
    boolean adverb = noun.mayBeAdverb() && (i == in.from || text.isMark(i - 1)
        || in.isJoined("conjunction", i - 1)); // بالتأكيد إن …, لكن بالتأكيد إن …
    boolean reached = !by && noun.definite() && isReached(i);
    if (!by && !owned && !reached || i == in.from && noun.owner() == null) return null;
    if (by && (adverb || isOfAnother(i))) return null;
    int content = contentAt(i, noun);
    if (content < 0) return null;
    Gender gender = noun.owner() == null ? Gender.UNKNOWN : noun.owner();
    Subject subject = verbs.aroundNoun(i, gender, goesOn);
    boolean nobody = subject == null || gender == Gender.MANY && subject.type() == Subject.Type.SAME;
    if (nobody || noun.owner() != null && isRelayed(i)) return null;
    int behind = text.isMark(content, ':') ? content + 1 : content;
    return in.cue(i, i + 1, subject, behind, false, false, "participle", .85);
  }

  /** Where what is said begins; -1 if nothing that the noun takes follows. */
  private int contentAt(int i, ArabicSayingNouns.Form noun) {
    int at = i + 1;
    boolean quoted = text.isMark(at, ':') || text.quotationOpensAt(at);
    if (quoted || isClause(at, noun)) return !quoted || noun.takes("quote") || noun.owner() != null ? at : -1;
    boolean ofSpeech = isOfSpeech(i) || noun.definite() && in.isGoverned(i); // ذهبت إلى المطالبة بلجنة
    if (ofSpeech && isPreposition(at, noun)) return at;
    boolean object = noun.hasObject() && !noun.definite() && (noun.owner() == null || !arabic.isFunction(text, at));
    for (int k = at; object && k < in.to && k <= i + LONGEST_OBJECT; k++) {
      if (k > at && (isClause(k, noun) || ofSpeech && isPreposition(k, noun))) return k;
      if (!text.isWord(k) || text.quoted(k) || arabic.isVerb(text, k)) return -1;
    }
    return -1;
  }

  /** أن …, إلى أن …, بأن …. */
  private boolean isClause(int at, ArabicSayingNouns.Form noun) {
    if (at >= in.to) return false;
    if (arabic.isThat(text, at)) return noun.takes("that") || text.key(at).startsWith("ب") && noun.takes("ب");
    return noun.takes(text.key(at)) && arabic.isThat(text, at + 1);
  }

  /** إلى فتح الطريق, بفتح الطريق. */
  private boolean isPreposition(int at, ArabicSayingNouns.Form noun) {
    String key = text.key(at);
    if (noun.takes(key)) return text.isWord(at + 1);
    boolean attached = key.length() > 3 && noun.takes(key.substring(0, 1)) && !arabic.isEverydayAlone(text, at);
    return attached && !arabic.is("preposition", text, at);
  }

  /**
   * ختم كلمته بالدعوة إلى فتح الطريق: whether it is told how somebody speaks, so that he says what is no clause, too.
   */
  private boolean isOfSpeech(int i) {
    for (int k = i - 1; k >= in.from && k > i - FARTHEST_VERB; k--) {
      if (text.quoted(k) || arabic.isThat(text, k)) return false;
      if (in.is("speech given", k)) return true;
    }
    return false;
  }

  /** عاد سمير حداد إلى التأكيد أن …, وجد نفسه مضطراً إلى الاعتراف بأن …, آثر القول إن …. */
  private boolean isReached(int i) {
    for (int k = i - 1; k >= in.from && k > i - FARTHEST_VERB; k--) {
      if (text.quoted(k) || text.isMark(k) || arabic.isThat(text, k)) return false;
      if (in.isJoined("comes to say", k)) return k == in.from || !in.isJoined("negation", k - 1);
    }
    return false;
  }

  /** رحب سمير حداد بتأكيده أن …, استشهد بقوله إن …: what somebody else has said. */
  private boolean isOfAnother(int i) {
    for (int k = i - 1; k >= in.from && k > i - FARTHEST_VERB && !text.isMark(k); k--) {
      if (in.isJoined("of another's word", k)) return true;
    }
    return false;
  }

  /** نقلت الوكالة عن دبلوماسيين قولهم إن …: the pronoun means those behind عن. */
  private boolean isRelayed(int i) {
    for (int k = i - 1; k >= in.from && k > i - FARTHEST_VERB; k--) {
      if (in.verb(k).map(form -> form.verb().relays()).orElse(false)) return true;
    }
    return false;
  }

  /** من دون تأكيد الوزارة أن …, في انتظار إعلانها أن …: nothing has been said yet. */
  private boolean isUnsaid(int i) {
    return i > in.from && in.isJoined("not yet said", i - 1);
  }
}
