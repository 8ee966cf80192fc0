package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Whom a later clause of the sentence is about, so that a participle behind it means him rather than whoever the sentence
 * begins with.
 *
 * <pre>
 * فيما ربط سمير حداد موافقته بالموازنة، سائلاً: …      behind a conjunction
 * طلب أحد النواب الكلمة، فتدخل سمير حداد قائلاً: …     behind a verb that is joined with ف
 * </pre>
 */
final class ArabicNearClauses {
  /** How far before the participle the verb stands that is joined. */
  private static final int FARTHEST = 16;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicNearClauses(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  /** The subject of the last clause before a participle; null if none but the first has one. */
  @Nullable Subject subject(int i, Gender gender) {
    for (int k = i - 1; k > in.from; k--) {
      if (text.isMark(k, ':') || text.quoted(k)) return null;
      Subject joined = i - k < FARTHEST ? ofJoined(k, i, gender) : null;
      if (joined != null) return joined;
      if (!in.is("conjunction", k) || in.is("conjunction", k + 1) || arabic.isThat(text, k)) continue;
      Subject subject = k + 2 < i ? in.subjects.at(k + 2, i, false, false).orElse(null) : null;
      boolean named = subject != null && subject.type() == Subject.Type.NAMED && subject.end() <= i
          && isKnown(subject);
      boolean verb = named && in.subjects.nameAt(k + 1) == null && !arabic.isFunction(text, k + 1);
      return verb && subject.gender().agrees(gender) ? fitting(subject, i, gender) : null;
    }
    return null;
  }

  /** فتدخل سمير حداد, فقاطعته الرئيسة لينا حداد: whoever stands behind a verb with ف; null if none does. */
  private @Nullable Subject ofJoined(int k, int i, Gender gender) {
    boolean then = text.isWord(k) && text.key(k).startsWith("ف") && k > in.from + 1 && text.isMark(k - 1)
        && in.subjects.nameAt(k) == null && arabic.role(text, k).isEmpty() && !arabic.isFunction(text, k);
    if (!then || in.bareKey(k).equals(text.key(k))) return null;
    Subject subject = in.subjects.at(k + 1, i, false, false).orElse(null);
    if (subject == null && Kunyas.begins(text.key(k + 1))) subject = in.subjects.at(k + 1, i, false, true).orElse(null);
    boolean whole = subject != null && subject.end() <= i && subject.gender().agrees(gender);
    boolean known = whole && (subject.type() == Subject.Type.DESCRIPTION
        || subject.type() == Subject.Type.NAMED && (isKnown(subject) || subject.end() == i));
    return known ? fitting(subject, i, gender) : null;
  }

  private static Subject fitting(Subject subject, int i, Gender gender) {
    return ArabicVerbCues.gendered(subject, gender, true).endingAt(i + 1);
  }

  private boolean isKnown(Subject subject) {
    return subject.name() != null && in.subjects.nameAt(subject.name().from()) != null;
  }
}
