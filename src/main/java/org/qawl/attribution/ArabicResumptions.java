package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What a verb says of words before it, which the pronoun written onto it takes up again.
 *
 * <pre>
 * هذه الأرقام رفضها سمير حداد           the noun with which the sentence begins
 * كلام نفته لينا حداد                    the same, of the sentence before
 * وهو ما أكده سمير حداد                 all that was told before
 * وهي رواية تنفيها البلدية              what it is called in other words
 * </pre>
 */
final class ArabicResumptions {
  /** How many words the noun has at most, those that describe it included. */
  private static final int LONGEST_NOUN = 5;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicSubjectBehind behind;

  ArabicResumptions(ArabicSentence sentence, ArabicSubjectBehind behind) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.behind = behind;
  }

  /** The cue of a verb with such a pronoun; null if it takes up nothing, or nobody is named behind it. */
  @Nullable Cue at(int i, ArabicVerbs.Form form) {
    if (!form.object() || form.joined() || !form.verb().is("resumes")) return null;
    int clause = beginOfClause(i);
    int noun = clause < 0 ? beginOfNoun(i) : -1;
    if (clause < 0 && noun < 0) return null;
    Subject subject = behind.of(i, form, false).subject();
    boolean somebody = subject != null && subject.end() > i + 1
        && (subject.type() == Subject.Type.NAMED || subject.type() == Subject.Type.DESCRIPTION);
    if (!somebody) return null;
    Text.Sentence told = noun >= 0 ? new Text.Sentence(noun, i) : before(clause, i);
    return new Cue(i, i + 1, text.token(i).text(), ArabicVerbCues.gendered(subject, form.gender(), true), told.from(),
        told.to(), true, false, "resumed", .8, Math.max(clause, noun));
  }

  /**
   * تنفيها: whether the pronoun of a verb can only take something up, so that the verb makes no other cue; but not that of
   * وفق ما أكده, نصحها.
   */
  boolean mayOnlyResume(int i, ArabicVerbs.Form form) {
    ReportingVerb verb = form.verb();
    if (!form.object() || !verb.is("resumes") || verb.is("pronoun") || verb.is("such") || verb.is("told")) return false;
    boolean cited = form.aspect() == ArabicVerbs.Aspect.PERFECT && !text.key(i).endsWith("ها");
    return !(cited && verb.is("what")) && !verb.is("retold");
  }

  /** The وهو of وهو ما أكده, الأمر of الأمر الذي نفاه, وهي of وهي رواية ينفيها; -1 if no such clause ends here. */
  private int beginOfClause(int verb) {
    int at = verb - 1;
    if (at <= in.from) return -1;
    boolean what = text.key(at).equals("ما");
    if (what) at--;
    if (what && isPointer(at)) return at;
    if (!what && in.is("relative", at)) at--;
    if (at >= in.from && text.key(at).equals("الامر")) return at;
    for (int k = at - 1; !what && k >= in.from && at - k < LONGEST_NOUN && isPlain(k + 1); k--) {
      boolean opens = k == in.from || text.isMark(k - 1) || !in.is("pronoun", k); // وهي, but not ما أقلقه هو الرقم الذي
      if (in.isJoined("pronoun", k) && opens) return k;
    }
    return -1;
  }

  /** وهو, هذا. */
  private boolean isPointer(int at) {
    return at >= in.from && (in.isJoined("pronoun", at) || in.isJoined("demonstrative", at));
  }

  /** The هذه of هذه الأرقام رفضها: where the noun with which the sentence begins does; -1 if anything else does. */
  private int beginOfNoun(int verb) {
    int from = in.behindConjunctions(in.from, verb);
    if (from >= verb || verb - from > LONGEST_NOUN || !arabic.role(text, from).isEmpty()) return -1;
    boolean definite = in.isJoined("demonstrative", from) || in.bareKey(from).startsWith("ال");
    if (!definite && verb - from > 1) return -1;
    for (int k = from; k < verb; k++) if (!isPlain(k) || k > from && !text.startsWithAl(k)) return -1;
    return from;
  }

  /** Whether a word is neither a name nor one that belongs to another clause. */
  private boolean isPlain(int at) {
    return text.isWord(at) && !text.quoted(at) && in.subjects.nameAt(at) == null && !in.isJoined("preposition", at)
        && !in.isJoined("negation", at) && !in.is("relative", at) && !arabic.isTime(text, at) && in.verb(at).isEmpty();
  }

  /** What stands before a clause: the words of its sentence, else the sentence before, else the clause itself. */
  private Text.Sentence before(int clause, int verb) {
    if (clause > in.from) return new Text.Sentence(in.from, clause);
    Text.Sentence before = null;
    for (Text.Sentence sentence : text.sentences) if (sentence.to() <= in.from) before = sentence;
    return before == null ? new Text.Sentence(clause, verb) : before;
  }
}
