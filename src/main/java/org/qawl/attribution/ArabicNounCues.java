package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cues in an Arabic sentence that has no verb of speech.
 *
 * <pre>
 * وحجته أن الطريق ضيق                    a noun for a view, with a pronoun or with whose view it is behind it
 * سمير حداد مقتنع بأن الطريق ضيق          an adjective for who holds one
 * لينا حداد على يقين من أن الطريق ضيق
 * استقبلنا سمير حداد بعبارة: «أهلاً»        whatever somebody does with words that are quoted
 * لسمير حداد رأي آخر: «الطريق ضيق»       who has something to say
 * </pre>
 */
final class ArabicNounCues {
  private static final int LONGEST_SUBJECT = 10;
  private static final int LONGEST_POST = 14;
  /** How far before what somebody has to say he may be named. */
  private static final int FARTHEST_HOLDER = 20;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicNounCues(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  static boolean mayBegin(ArabicWords arabic, String key, ArabicWord word) {
    String bare = ArabicWords.withoutConjunction(key);
    return word.is("by words") || word.is("has to say") || word.is("convinced") || word.is("conviction")
        || arabic.words.is("view", key) || arabic.words.is("view", bare) || arabic.ownerOf(bare, "view") != null;
  }

  @Nullable Cue at(int i) {
    if (in.is("convinced", i) || in.is("conviction", i)) return convinced(i);
    if (in.is("by words", i)) return byWords(i);
    Cue own = in.is("has to say", i) ? hasToSay(i) : null;
    if (own != null) return own;
    boolean view = in.bareKey(i).startsWith("نظر") && i > in.from && in.bareKey(i - 1).equals("وجهة");
    int first = view ? i - 1 : i;
    if (!opens(first)) return null;
    Gender owner = arabic.ownerOf(in.bareKey(i), "view");
    if (owner != null) {
      int content = behindAside(i + 1);
      return isContent(content) ? in.cue(first, i + 1, Subject.pronoun(owner, i + 1), behindColon(content), false,
          false, "pronoun phrase", .85) : null;
    }
    boolean noun = in.isJoined("view", i) && in.verb(i).isEmpty() && i + 1 < in.to;
    Subject subject = noun ? in.subjects.at(i + 1, in.to, false, false).orElse(null) : null;
    boolean known = subject != null && (subject.type() == Subject.Type.NAMED
        || subject.type() == Subject.Type.DESCRIPTION);
    return known && isContent(subject.end()) ? in.cue(first, i + 1, subject, behindColon(subject.end()), false, false,
        "according to", .85) : null;
  }

  /** استقبلتنا المديرة لينا حداد بجملة قصيرة: «أهلاً»: the person named right before speaks. */
  private @Nullable Cue byWords(int i) {
    if (i == in.from || !in.colonFollows(i)) return null;
    int colon = i + 1;
    while (!text.isMark(colon, ':')) colon++;
    Name name = in.nameEndingAt(i - 1);
    Subject subject = name != null && name.kind() == Name.Kind.PERSON && name.speaks() && !in.isGoverned(name.from())
        ? in.subjects.named(name, List.of(), i) : null;
    for (int k = Math.max(in.from, i - LONGEST_POST); k < i && !text.quoted(k); k++) {
      if (!arabic.isPost(text, k) || in.isGoverned(k)) continue;
      Subject holder = in.subjects.at(k, i, false, true).orElse(null);
      if (holder == null || holder.type() != Subject.Type.NAMED || holder.end() != i) continue;
      subject = holder;
      break;
    }
    if (subject == null) return null;
    return in.cue(i, i + 1, subject, colon + 1, false, true, "verb before subject", .9);
  }

  /** ولسمير حداد رأي آخر: «…», وكان لها تفسير مختلف: «…»: what is quoted is his to whom ل gives it. */
  private @Nullable Cue hasToSay(int i) {
    int colon = i + 1 < in.to && text.isWord(i + 1) ? i + 2 : i + 1;
    if (colon >= in.to || !text.isMark(colon, ':') || !text.quotationOpensAt(colon + 1)) return null;
    Subject holder = null;
    for (int k = i - 1; holder == null && k >= in.from && k > i - FARTHEST_HOLDER && !text.quoted(k); k--) {
      Name name = in.subjects.nameAt(k);
      boolean person = name != null && name.from() == k && name.kind() == Name.Kind.PERSON;
      if (person && !isHolder(name)) return null;
      if (person) holder = in.subjects.named(name, List.of(), i + 1);
      else if (in.bareKey(k).equals("له")) holder = Subject.pronoun(Gender.MALE, i + 1);
      else if (in.bareKey(k).equals("لها")) holder = Subject.pronoun(Gender.FEMALE, i + 1);
    }
    return holder == null ? null : in.cue(i, i + 1, holder, colon + 1, false, true, "according to", .85);
  }

  /** لسمير, للحاج سمير, لدى سمير: whether what follows is his. */
  private boolean isHolder(Name name) {
    String first = in.bareKey(name.from());
    String before = name.from() > in.from ? in.bareKey(name.from() - 1) : "";
    return name.attached() && first.startsWith("ل") || before.startsWith("لل") || before.equals("لدى");
  }

  /** Whether a noun may stand here that is what its sentence is about: وحجته, كانت حجته. */
  private boolean opens(int i) {
    return i == in.from || !in.bareKey(i).equals(text.key(i)) && !arabic.is("view", text, i)
        || text.isMark(i - 1) || in.isJoined("was", i - 1);
  }

  /** وحجته في ذلك أن …, وشرطه الوحيد أن … */
  private int behindAside(int at) {
    int end = at;
    while (end < in.to && end < at + 2 && (arabic.is("preposition", text, end)
        || end > at && text.key(end).equals("ذلك") || ArabicWords.opensWithArticle(text, end))) end++;
    return end;
  }

  private boolean isContent(int at) {
    return at < in.to && (arabic.isBareThat(text, at) || text.isMark(at, ':') && text.quotationOpensAt(at + 1));
  }

  private int behindColon(int at) {
    return text.isMark(at, ':') ? at + 1 : at;
  }

  /** واثق من أن, مقتنع بأن, على يقين من أن: whose conviction follows. */
  private @Nullable Cue convinced(int i) {
    int content = i + 1;
    boolean conviction = in.is("conviction", i) && i > in.from && text.key(i - 1).equals("على")
        && arabic.isOfThat(text, content);
    if (content >= in.to || !conviction && !arabic.isConvinced(text, i)) return null;
    int first = conviction ? i - 1 : i;
    if (first > in.from && (in.is("adverb", first - 1) || text.key(first - 1).equals("غير"))) first--;
    Subject subject = holder(first, text.key(i));
    return subject == null ? null : in.cue(first, content, subject, content, false, false, "subject before verb", .8);
  }

  /** Whoever stands before an adjective at the beginning of a clause; null if nobody does. */
  private @Nullable Subject holder(int i, String adjective) {
    if (i == in.from) return null;
    if (in.isJoined("pronoun", i - 1)) {
      String pronoun = in.bareKey(i - 1);
      if (pronoun.equals("هو")) return Subject.person(Gender.MALE, i);
      return pronoun.equals("هي") ? Subject.person(Gender.FEMALE, i) : null;
    }
    for (int k = i - 1; k >= in.from && i - k < LONGEST_SUBJECT && text.isWord(k) && !text.quoted(k); k--) {
      boolean begins = k == in.from || text.isMark(k - 1) || in.isJoined("conjunction", k - 1) || seems(k - 1)
          || arabic.isBareThat(text, k - 1);
      Subject subject = begins ? in.subjects.at(k, i, false, false).orElse(null) : null;
      if (subject != null && subject.end() == i && (subject.type() == Subject.Type.NAMED
          || subject.type() == Subject.Type.DESCRIPTION)) return subject;
    }
    // لكنه بدا واثقاً من أن …
    boolean dropped = seems(i - 1) && (!in.bareKey(i - 1).equals(text.key(i - 1)) || i - 1 == in.from);
    return dropped ? Subject.pronoun(adjective.endsWith("ة") ? Gender.FEMALE : Gender.MALE, i) : null;
  }

  private boolean seems(int i) {
    return in.isJoined("was", i) || in.isJoined("seems", i);
  }
}
