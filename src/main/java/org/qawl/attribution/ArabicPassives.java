package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Verbs written like their active that are passive where they stand: what is said of somebody, and nobody says it.
 *
 * <pre>
 * واتهم بإهمال الطريق                   of whom it is said is missing, so the verb is about him
 * القرار يعتبر خطأ                      what something is taken for stands at once behind the verb
 * المركز الذي يعتبر المرجع الوحيد          or what the relative clause is about is
 * اللجنة التي يعتقد على نطاق واسع أنها …   many believe it
 * </pre>
 */
final class ArabicPassives {
  /** How far behind an adverb with ب the preposition of the verb stands: اتهم بشكل مباشر المجلس بالإهمال. */
  private static final int FARTHEST_OWN = 8;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicContents contents;

  ArabicPassives(ArabicSentence sentence, ArabicContents contents) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.contents = contents;
  }

  boolean isPassive(int i, ArabicVerbs.Form form) {
    if (form.object() || form.aspect() == ArabicVerbs.Aspect.PARTICIPLE || i + 1 >= in.to) return false;
    return lacksWhom(i, form) || isTaken(i, form) || isGenerallyHeld(i, form);
  }

  /** اتهم بالإهمال, وصف بأنه خطر, يقدر بمليون, نسب إليه: with the preposition at once behind the verb. */
  private boolean lacksWhom(int i, ArabicVerbs.Form form) {
    return form.verb().is("whom") && takesHere(i + 1, form) && !takesLater(i + 2);
  }

  private boolean takesHere(int at, ArabicVerbs.Form form) {
    String key = text.key(at);
    if (in.is("adverb", at) || in.is("own part", at) || !text.isWord(at)) return false;
    if (key.equals("ب")) return true;
    if (form.verb().takes("noun") && key.equals("على")) return true; // يقدر على المشي
    boolean to = form.verb().prepositions().contains("الى") && (key.equals("اليه") || key.equals("اليها"));
    return to || isWith(at);
  }

  /** بالإهمال, بأنه, بنحو: ب and a word that it is written onto. */
  private boolean isWith(int at) {
    String key = text.key(at);
    Name name = in.subjects.nameAt(at);
    boolean named = name != null && name.from() == at && !name.attached(); // وصف بلال الطريق
    if (!key.startsWith("ب") || key.length() < 4 || named) return false;
    String noun = key.substring(1);
    boolean word = arabic.isThat(text, at) || noun.startsWith("ال") || arabic.isEverydayAlone(noun)
        || arabic.isVerbalNoun(noun);
    return word && !arabic.isUnnamed(text, at) && arabic.role(text, at).isEmpty() && !arabic.isGivenName(text, at);
  }

  /** اتهم بشكل مباشر المجلس بالإهمال: the preposition of the verb is still to come. */
  private boolean takesLater(int from) {
    for (int k = from; k < in.to && k < from + FARTHEST_OWN && text.isWord(k); k++) {
      if (text.key(k).equals("ب") || isWith(k)) return true;
    }
    return false;
  }

  /** واتهم حزب النسيم بالإهمال: whether a name alone stands between a verb and its preposition, and so is its object. */
  boolean isWhom(@Nullable Subject subject, int i, ArabicVerbs.Form form) {
    boolean whom = subject != null && form.verb().is("whom") && form.verb().is("pronoun") && !form.object();
    if (!whom || subject.end() >= in.to || !takesHere(subject.end(), form)) return false;
    Name name = subject.name();
    if (name == null) return subject.end() == i + 2 && ArabicWords.opensWithArticle(text, i + 1); // واتهم الحزب بـ…
    int marks = text.isQuotationMark(i + 1) ? 1 : 0;
    return name.from() == i + 1 + marks && name.to() == subject.end() - marks;
  }

  /** القرار يعتبر خطأ, تعتبر من المدن القديمة, المركز الذي يعتبر المرجع الوحيد. */
  private boolean isTaken(int i, ArabicVerbs.Form form) {
    if (!form.verb().is("taken") || form.aspect() != ArabicVerbs.Aspect.IMPERFECT) return false;
    int next = i + 1;
    if (in.thatFollows(i) || text.isMark(next)) return false;
    boolean somebody = !arabic.role(text, next).isEmpty() || arabic.isUnnamed(text, next);
    if (in.is("preposition", next) || !somebody && contents.isPredicate(next)) return true;
    boolean relative = i > in.from && in.is("who", i - 1);
    return relative && ArabicWords.opensWithArticle(text, next) && !somebody && !contents.isTaken(next);
  }

  /** الذي يفترض أن يفتح, الذي يعتقد على نطاق واسع أنه …: what everybody supposes of the noun before a relative clause. */
  private boolean isGenerallyHeld(int i, ArabicVerbs.Form form) {
    boolean relative = form.aspect() == ArabicVerbs.Aspect.IMPERFECT && form.verb().is("opinion") && i > in.from
        && in.is("who", i - 1);
    boolean supposed = form.verb().is("supposed") && in.isClause(i + 1);
    boolean widely = text.key(i + 1).equals("على") && text.key(i + 2).equals("نطاق");
    return relative && (supposed || widely);
  }
}
