package org.qawl.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose word it is what stands in a document that the sentence has named before.
 *
 * <pre>
 * رسالة وجهها سمير حداد إلى الوزارة جاء فيها أن …    whoever does with it what one does with one's own
 * رسالة من البنك الدولي جاء فيها أن …              whom it comes from
 * اكتفت الشركة برسالة جاء فيها أن …               the subject of the verb, if nobody stands behind the document
 * تلقى سمير حداد رسالة جاء فيها أن …              nobody: he has not written it
 * </pre>
 */
final class ArabicInnerWords {
  /** How far before the phrase the document stands. */
  private static final int FARTHEST = 20;
  /** How far before the document its verb stands. */
  private static final int FARTHEST_VERB = 14;
  /** How far behind the document stands the verb that tells who wrote it. */
  private static final int NEAR = 4;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicVerbCues verbs;
  private final ArabicPhrases phrases;

  ArabicInnerWords(ArabicSentence sentence, ArabicVerbCues verbs, ArabicPhrases phrases) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  @Nullable Cue at(int i) {
    int end = phrases.behindInner(in, i);
    if (end == i || end >= in.to) return null;
    boolean colon = text.isMark(end, ':');
    if (!colon && !arabic.isThat(text, end) && !text.quotationOpensAt(end)) return null;
    int document = documentBefore(i, text.key(end - 1).endsWith("ها"));
    Subject writer = document < 0 ? null : writer(document, i);
    return writer == null ? null : in.cue(i, end, writer.endingAt(end), colon ? end + 1 : end, false, false,
        "according to", .9);
  }

  /** The nearest document that the pronoun of the phrase can mean; -1 if there is none. */
  private int documentBefore(int phrase, boolean feminine) {
    for (int k = phrase - 1; k >= in.from && phrase - k < FARTHEST; k--) {
      if (text.quoted(k) || text.isMark(k, ':') || arabic.isThat(text, k)) return -1;
      String noun = document(k);
      if (!noun.isEmpty() && (noun.endsWith("ة") || noun.endsWith("ات")) == feminine) return k;
    }
    return -1;
  }

  /** بيان of بياناً, رسالة of برسالة; empty if no document stands here. */
  private String document(int at) {
    String bare = text.keyWithoutTanwin(at);
    for (String noun : new String[] {bare, bare.startsWith("ب") ? bare.substring(1) : bare, arabic.carried(bare)}) {
      String plain = ArabicWords.withoutArticle(noun);
      if (arabic.isDocument(noun) || arabic.words.is("said in", plain)) return noun;
    }
    return "";
  }

  private @Nullable Subject writer(int document, int phrase) {
    Subject behind = behind(document, phrase);
    if (behind != null) return behind;
    for (int k = document - 1; k >= in.from && document - k < FARTHEST_VERB; k--) {
      if (text.quoted(k) || in.isJoined("receiving verb", k)) return null;
      if (!in.isJoined("issuing verb", k)) continue;
      Gender gender = text.key(k).endsWith("ت") ? Gender.FEMALE : Gender.MALE;
      Subject subject = in.subjects.at(k + 1, document, false, false).orElse(null);
      return subject != null && subject.end() <= document ? subject.withGender(gender)
          : verbs.aroundNoun(document, gender, false);
    }
    return null;
  }

  /** Whoever stands behind the document as the one whose it is; null if nobody does. */
  private @Nullable Subject behind(int document, int phrase) {
    for (int k = document + 1; k < phrase; k++) {
      if (in.isJoined("seen by", k)) return null;
      boolean own = k <= document + NEAR && in.is("issued by", k);
      boolean from = text.key(k).equals("من") || text.key(k).equals("عن");
      if (!own && !from) continue;
      Optional<Subject> writer = in.subjects.at(k + 1, phrase, false, own);
      if (writer.isPresent() && !writer.get().isPronoun()) return writer.get();
    }
    boolean owner = document + 1 < phrase && !ArabicWords.hasTanwin(text, document);
    Subject subject = owner ? in.subjects.at(document + 1, phrase, true, false).orElse(null) : null;
    boolean named = subject != null && subject.type() == Subject.Type.NAMED;
    return named ? subject : null;
  }
}
