package org.qawl.attribution;

/**
 * Verbs of speech behind which nobody has said anything yet: what will be said, may be said, is asked.
 *
 * <pre>
 * ستعلن الشركة نتائجها                     the future
 * يعلن النادي خلال الأيام المقبلة عن مدربه     a present that means it
 * قد يعتقد البعض أن الطريق مفتوح            a supposition
 * هل يرى المدير أن الطريق مفتوح؟            a question
 * </pre>
 */
final class ArabicUnsaid {
  /** How far behind its verb the time stands at which something will be announced. */
  private static final int FARTHEST_TIME = 14;
  /** How far behind a verb of forgetting stands what somebody did not forget to say. */
  private static final int LONGEST_UNFORGOTTEN = 12;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicUnsaid(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  boolean isUnsaid(int i, ArabicVerbs.Form form) {
    return isFuture(i, form) || isSupposed(i, form) || isAsked(i, form) || isAnnouncedLater(i, form)
        || isWanted(i, form);
  }

  /** بعد أن تعلن اللجنة النتائج, لا يريدون أن يعترفوا بالواقع; but قبل أن يضيف: «…»: what somebody should or will say. */
  private boolean isWanted(int i, ArabicVerbs.Form form) {
    boolean that = i > in.from + 1 && form.aspect() == ArabicVerbs.Aspect.IMPERFECT && !form.joined()
        && text.key(i - 1).equals("ان") && text.token(i - 1).text().indexOf('إ') < 0;
    if (!that || text.key(i - 2).equals("قبل") || text.key(i - 2).equals("الى")) return false;
    for (int k = i - 2; k >= in.from && k > i - LONGEST_UNFORGOTTEN; k--) {
      if (in.is("forgets", k)) return false; // لم ينس سمير حداد أن يشير إلى ضيق الطريق
    }
    return true;
  }

  /** ستعلن الشركة, سوف تعلن الشركة: nothing has been said yet. */
  private boolean isFuture(int i, ArabicVerbs.Form form) {
    String key = form.joined() ? text.key(i).substring(1) : text.key(i);
    return form.aspect() == ArabicVerbs.Aspect.IMPERFECT
        && (key.startsWith("س") || i > in.from && in.isJoined("future", i - 1));
  }

  /** قد يعتقد البعض أن …, ربما يقول قائل …: somebody may say so, and nobody has. */
  private boolean isSupposed(int i, ArabicVerbs.Form form) {
    return i > in.from && form.aspect() == ArabicVerbs.Aspect.IMPERFECT && !form.joined()
        && in.isJoined("maybe", i - 1) && !in.isJoined("was", i - 2);
  }

  /** هل يرى المدير أن …, لماذا يقول المدير إن …, كيف يعبر الأطفال عن فرحتهم: the writer asks. */
  private boolean isAsked(int i, ArabicVerbs.Form form) {
    if (i == in.from || form.joined()) return false;
    return in.isJoined("questioning", i - 1)
        || in.isJoined("interrogative", i - 1) && form.aspect() == ArabicVerbs.Aspect.IMPERFECT;
  }

  /** يعلن النادي خلال الأيام المقبلة عن مدربه: the present of an announcement that is still to come. */
  private boolean isAnnouncedLater(int i, ArabicVerbs.Form form) {
    boolean announces = form.aspect() == ArabicVerbs.Aspect.IMPERFECT && form.verb().is("announces");
    for (int k = i + 1; announces && k < in.to && k < i + FARTHEST_TIME; k++) {
      if (text.isMark(k) || text.quoted(k) || arabic.isThat(text, k)) return false;
      if (in.is("soon", k)) return true;
    }
    return false;
  }
}
