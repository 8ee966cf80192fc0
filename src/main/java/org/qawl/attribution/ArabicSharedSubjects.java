package org.qawl.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who says something where the verb of speech has no subject of its own but another verb of the sentence has.
 *
 * <pre>
 * أصدر مجلس البلدية بياناً قال فيه إن …        whoever issues what it is said in
 * البنك الدولي، الذي أصدر بياناً قال فيه إن …   or whom the clause that tells so is about
 * تلقى سمير حداد رسالة من لينا خوري قالت فيها   whoever it comes from
 * عادت الوزارة لتقول إن …                    whoever comes back to say it
 * سبق للوزارة أن قالت إن …                   whoever has said it before
 * </pre>
 */
final class ArabicSharedSubjects {
  /** How far before a verb of speech the other one stands. */
  private static final int FARTHEST = 22;
  /** How far behind its verb a name stands before which there are only nouns. */
  private static final int NEAR = 6;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicSubjectBefore before;

  /**
   * Who says something by another verb.
   *
   * @param subject null if nobody can be read there
   */
  record Shared(@Nullable Subject subject) {}

  ArabicSharedSubjects(ArabicSentence sentence, ArabicSubjectBefore before) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.before = before;
  }

  /** Whoever another verb says it is; empty if no such verb stands before this one, or one without a subject. */
  Optional<Shared> of(int i, ArabicVerbs.Form form) {
    if (i <= in.from + 1) return Optional.empty();
    if (!form.joined() && in.isInside(i + 1)) return issuer(i, form);
    boolean purpose = form.aspect() == ArabicVerbs.Aspect.IMPERFECT && text.key(i).startsWith("ل");
    if (purpose && !form.verb().id().startsWith("l")) return returning(i, form);
    return text.key(i - 1).equals("ان") ? before(i, form) : Optional.empty();
  }

  private Optional<Shared> issuer(int i, ArabicVerbs.Form form) {
    for (int k = text.isComma(i - 1) ? i - 2 : i - 1; k >= in.from && i - k < FARTHEST; k--) {
      if (ends(k)) return Optional.empty();
      if (in.isJoined("receiving verb", k)) return sender(k, i, form);
      if (!in.isJoined("issuing verb", k)) continue;
      int verb = k;
      if (k > in.from && in.is("who", k - 1)) { // البنك الدولي، الذي أصدر بياناً قال فيه
        Subject whom = before.ofRelative(k, form.gender()).map(subject -> fitting(subject, i, form)).orElse(null);
        return Optional.of(new Shared(whom != null ? whom : Subject.unread(form.gender(), i + 1)));
      }
      if (isDocument(k + 1) || arabic.isFunction(text, k + 1)) return Optional.empty(); // أصدر بياناً قال فيه
      Subject subject = in.subjects.at(k + 1, i, false, true).orElseGet(() -> nearest(verb + 1, i));
      if (subject == null) subject = described(k + 1, i);
      return Optional.of(new Shared(subject == null || isAnyoneBetween(subject.end(), i) && isPublisher(verb + 1) ? null
          : fitting(subject, i, form)));
    }
    return Optional.empty();
  }

  /**
   * ألقى العميد والداعية سمير حداد كلمة, نشرت سلسلة متاجر النسيم إعلاناً: the next name, if no preposition stands
   * before it.
   */
  private @Nullable Subject nearest(int from, int to) {
    for (int k = from; k < to && k < from + NEAR && text.isWord(k) && !arabic.isFunction(text, k); k++) {
      Name name = in.subjects.nameAt(k);
      if (name == null) continue;
      return name.speaks() && !name.attached() ? Subject.named(name, List.of(), name.to()) : null;
    }
    return null;
  }

  /** أصدر الوزير بياناً, نشرت النائبة السابقة تغريدة: what somebody is who has been named, right before the document. */
  private @Nullable Subject described(int from, int to) {
    String noun = text.key(from);
    boolean somebody = ArabicWords.opensWithArticle(text, from) && !arabic.isDocument(text, from)
        && (!arabic.role(text, from).isEmpty() || arabic.is("title", text, from));
    int end = from;
    while (end < to && ArabicWords.opensWithArticle(text, end) && !arabic.isDocument(text, end)) end++;
    boolean says = end < to && (isDocument(end) || in.is("said in", end) || in.is("speech", end)); // تغريدة, كلمة
    if (!somebody || !says) return null;
    return Subject.described(text.written(from, end), noun.endsWith("ة") ? Gender.FEMALE : Gender.UNKNOWN, end);
  }

  /** بياناً, رسالة, خطابا. */
  private boolean isDocument(int at) {
    String key = text.key(at);
    return ArabicWords.hasTanwin(text, at) || arabic.isDocument(text, at)
        || key.endsWith("ا") && arabic.isDocument(key.substring(0, key.length() - 1));
  }

  /** نشرت صحيفة المرفأ رسالة من سمير حداد قال فيها: a medium hands on what somebody else says. */
  private boolean isPublisher(int at) {
    return arabic.isPlain("medium", text, at);
  }

  private boolean isAnyoneBetween(int from, int to) {
    for (int k = from; k < to; k++) {
      Name name = in.subjects.nameAt(k);
      if (name != null && name.kind() != Name.Kind.PLACE) return true;
    }
    return false;
  }

  private Optional<Shared> sender(int verb, int i, ArabicVerbs.Form form) {
    for (int k = verb + 1; k + 1 < i; k++) {
      if (!text.key(k).equals("من")) continue;
      return in.subjects.at(k + 1, i, false, true).map(subject -> new Shared(fitting(subject, i, form)));
    }
    return Optional.empty();
  }

  private Optional<Shared> returning(int i, ArabicVerbs.Form form) {
    for (int k = i - 1; k >= in.from && i - k < FARTHEST; k--) {
      if (ends(k)) return Optional.empty();
      if (!in.isJoined("returning verb", k)) continue;
      Subject subject = in.subjects.at(k + 1, i, false, false).orElse(null);
      if (subject == null && k > in.from) subject = in.subjects.at(k - 1, k, false, false).orElse(null);
      // ثم التفت إلينا ليقول إن …
      boolean dropped = subject == null && in.thatFollows(i) && in.opensClause(k, form)
          && (k + 1 == i || arabic.isFunction(text, k + 1) || arabic.isTime(text, k + 1)); // عاد مساء ليكتب أن
      if (dropped) return Optional.of(new Shared(Subject.pronoun(form.gender(), i + 1)));
      return Optional.ofNullable(subject).map(found -> new Shared(fitting(found, i, form)));
    }
    return Optional.empty();
  }

  private Optional<Shared> before(int i, ArabicVerbs.Form form) {
    boolean apart = false;
    for (int k = i - 2; k >= in.from && i - k < FARTHEST; k--) {
      apart |= text.isComma(k);
      if (text.isMark(k) && !text.isQuotationMark(k) && !text.isComma(k)) return Optional.empty();
      boolean unforgotten = in.is("forgets", k) && in.isJoined("negation", k - 1); // لم ينس سمير حداد أن يذكر بأن
      if (!in.isJoined("formerly", k) && !unforgotten) continue;
      if (apart && unforgotten) return Optional.empty();
      boolean marked = text.key(k + 1).startsWith("ل") && text.isQuotationMark(k + 2);
      Name name = marked ? in.subjects.nameInMarks(k + 2, in.to) : null; // سبق لصحيفة «نسيم» أن أشارت
      Subject subject = name != null ? Subject.named(name, List.of(), name.to())
          : in.subjects.at(k + 1, i - 1, !unforgotten, false).orElse(null);
      // سبق لسمير حداد، رئيس الغرفة، أن أكد: nothing but his post stands between commas
      if (apart && (subject == null || subject.end() != i - 1)) return Optional.empty();
      if (unforgotten && subject != null && subject.type() != Subject.Type.NAMED) return Optional.empty();
      if (unforgotten && subject == null && k + 2 == i) subject = Subject.pronoun(form.gender(), i);
      return Optional.ofNullable(subject).map(found -> new Shared(fitting(found, i, form)));
    }
    return Optional.empty();
  }

  private boolean ends(int k) {
    return text.quoted(k) || text.isMark(k, ':') || arabic.isThat(text, k);
  }

  private @Nullable Subject fitting(Subject subject, int i, ArabicVerbs.Form form) {
    if (subject.end() > i || !subject.gender().agrees(form.gender())) return null;
    return (subject.gender() == Gender.UNKNOWN ? subject.withGender(form.gender()) : subject).endingAt(i + 1);
  }
}
