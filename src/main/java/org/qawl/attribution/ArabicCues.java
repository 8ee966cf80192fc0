package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/** Finds who is credited with what in an Arabic paragraph. */
final class ArabicCues {
  private static final int MOST_OTHERS = 4;

  private final ArabicWords arabic;
  private final ArabicPhrases phrases;
  private final ArabicSayingNouns sayingNouns =
      new ArabicSayingNouns(Table.of(ArabicCues.class, "arabic-saying-nouns.tsv"));

  ArabicCues(ArabicWords arabic) {
    this.arabic = arabic;
    this.phrases = new ArabicPhrases(arabic);
  }

  /** Whether a word may begin a cue. */
  int hints(String key, ArabicWord word) {
    int kinds = phrases.mayBegin(key) ? Hint.PHRASE : 0;
    if (sayingNouns.form(key) != null) kinds |= Hint.SAYING_NOUN;
    if (ArabicNounCues.mayBegin(arabic, key, word)) kinds |= Hint.NOUN_CUE;
    boolean begins = kinds != 0 || word.verb() != null || word.is("what") || word.is("thus") || word.is("words of");
    return begins ? kinds | Hint.CUE : 0;
  }

  Finder<Cue> in(Text text) {
    if (!text.mayHold(Hint.CUE)) return names -> List.of();
    return new BySentence<>(arabic, text, (sentence, subjects) -> find(text, sentence, subjects))::find;
  }

  private List<Cue> find(Text text, Text.Sentence sentence, ArabicSubjects subjects) {
    if (text.next(Hint.CUE, sentence.from()) >= sentence.to()) return List.of();
    return new InSentence(new ArabicSentence(arabic, text, sentence, subjects)).find();
  }

  /** One sentence at work. */
  private final class InSentence {
    final ArabicSentence in;
    final Text text;
    final ArabicVerbCues verbs;
    final ArabicNounCues nouns;
    final ArabicSayingNounCues said;
    final ArabicInnerWords inner;
    final List<Cue> cues = new ArrayList<>();

    InSentence(ArabicSentence sentence) {
      this.in = sentence;
      this.text = sentence.text;
      this.verbs = new ArabicVerbCues(sentence);
      this.nouns = new ArabicNounCues(sentence);
      this.said = new ArabicSayingNounCues(sentence, verbs, sayingNouns);
      this.inner = new ArabicInnerWords(sentence, verbs, phrases);
    }

    List<Cue> find() {
      int i = in.from;
      while (i < in.to) {
        boolean begins = text.may(i, Hint.CUE) && text.isWord(i) && !text.quoted(i);
        Cue cue = begins ? cueAt(i) : null;
        if (cue != null && (isNested(cue) || isInAside(cue) || isRelay(cue))) cue = null;
        int handedOn = cue == null ? -1 : handedOn(cue);
        if (handedOn >= 0) {
          cues.set(cues.size() - 1, cues.getLast().withContent(handedOn, in.to));
        } else if (cue != null) {
          clipPrevious(cue);
          cues.add(cue);
          cues.addAll(alsoSaidBy(cue));
        }
        i = cue == null ? i + 1 : Math.max(cue.to(), i + 1);
      }
      return cues;
    }

    /**
     * قال سمير حداد، بحسب وكالة «المرفأ»، إن …: where what somebody says begins, if a cue only tells who handed it on;
     * -1 otherwise.
     */
    private int handedOn(Cue cue) {
      if (cues.isEmpty() || !cue.rule().equals("according to")) return -1;
      Cue said = cues.getLast();
      boolean ahead = said.contentFrom() > cue.from() && arabic.isThat(text, said.contentFrom());
      if (ahead && isSomebodys(said) && !text.key(cue.from()).endsWith("نقلا")) return said.contentFrom();
      boolean finite = switch (said.rule()) {
        case "verb before subject", "verb without subject", "subject before verb" -> true;
        default -> false;
      };
      int behind = Math.max(said.to(), said.subject().end());
      if (behind < in.to && text.isComma(behind)) behind++;
      int content = cue.contentFrom() >= 0 ? cue.contentFrom() : cue.subject().end();
      boolean begins = content < in.to && (arabic.isThat(text, content) || text.isMark(content, ':')
          || text.quotationOpensAt(content));
      return finite && begins && cue.from() >= said.to() && cue.from() <= behind ? content : -1;
    }

    /** قال سمير حداد إن الطريق مفتوح، بحسب وكالة المرفأ: a medium that only tells what somebody else says. */
    private boolean isRelay(Cue cue) {
      boolean behind = cue.before() && cue.rule().equals("according to") && !cues.isEmpty();
      if (!behind || !isSomebodys(cues.getLast())) return false;
      int content = cues.getLast().contentFrom(); // but not منذ وصول سمير حداد، الذي توعد بالرد، قتل عشرة، بحسب الوكالة
      if (content < 0 || !in.isClause(content) || in.is("who", cues.getLast().from() - 1)) return false;
      for (int k = cue.from(); k < cue.subject().end(); k++) {
        String noun = ArabicWords.withoutArticle(text.key(k));
        if (arabic.words.is("medium", noun) || noun.startsWith("ل") && arabic.words.is("medium", noun.substring(1))) {
          return true;
        }
      }
      return false;
    }

    /** Whether it is told who says it, or he goes on; but not يرى نصف السكان، بحسب الوزارة، أن …. */
    private boolean isSomebodys(Cue said) {
      return switch (said.subject().type()) {
        case NAMED, DESCRIPTION -> true;
        case UNNAMED, SAME -> false;
        default -> in.verb(said.from()).map(ArabicVerbs.Form::joined).orElse(false);
      };
    }

    /** قال سمير حداد ولينا خوري إن …: the same words are those of the others too; empty if there are none. */
    private List<Cue> alsoSaidBy(Cue cue) {
      List<Cue> others = new ArrayList<>();
      Subject last = cue.subject();
      boolean behind = last.name() != null && last.name().from() > cue.from();
      while (behind && others.size() < MOST_OTHERS) {
        Subject other = joinedTo(last, cue.contentFrom());
        if (other == null) break;
        others.add(in.cue(cue.from(), cue.to(), other, cue.contentFrom(), cue.before(), cue.needsQuotation(),
            cue.rule(), cue.certainty()));
        last = other;
      }
      return others;
    }

    /** ولينا خوري, والمهندس سمير حداد, ووزير النقل كريم ناصر: somebody of the same kind; null if nobody is joined. */
    private @Nullable Subject joinedTo(Subject first, int content) {
      int and = first.end();
      if (and >= in.to || content <= and || !text.isWord(and) || !text.key(and).startsWith("و")) return null;
      boolean title = in.subjects.nameAt(and) == null && in.isJoined("title", and) && !in.is("title", and);
      Subject second = in.subjects.at(title ? and + 1 : and, content, false, false).orElse(null);
      boolean named = second != null && second.type() == Subject.Type.NAMED
          && second.name().kind() == first.name().kind() && second.end() > and;
      return named ? second : null;
    }

    private @Nullable Cue cueAt(int i) {
      Cue cue = ArabicSummaries.at(in, i);
      if (cue == null) cue = phrases.at(in, i);
      if (cue == null) cue = inner.at(i);
      if (cue == null) cue = namedAt(i);
      if (cue == null) cue = verbs.at(i, !cues.isEmpty());
      if (cue == null && text.may(i, Hint.NOUN_CUE)) cue = nouns.at(i);
      return cue == null && text.may(i, Hint.SAYING_NOUN) ? said.at(i, !cues.isEmpty()) : cue;
    }

    /**
     * ذكرت الوزارة، في بيان ورد للوكالة، أن …: a verb between another one and the أن that belongs to that one, or
     * a word that only says how it was said, as in قال سمير حداد، مخاطباً الحضور: …
     */
    private boolean isInAside(Cue cue) {
      if (cues.isEmpty() || cues.getLast().contentFrom() <= cue.from()) return false;
      return cue.needsQuotation() && cue.subject().name() == null
          || arabic.isThat(text, cues.getLast().contentFrom()) && cue.rule().equals("verb without subject");
    }

    /** Whether a cue stands inside what an earlier one reports: only the outer speaker counts. */
    private boolean isNested(Cue cue) {
      if (cues.isEmpty()) return false;
      int content = cues.getLast().contentFrom();
      boolean that = content >= 0 && in.isClause(content);
      if (!that || cue.from() <= content) return false;
      switch (cue.rule()) {
        case "named by", "relayed" -> {
          return false;
        }
        default -> {
          Name name = cue.subject().name();
          int start = name != null && name.from() < cue.from() ? name.from() : cue.from();
          // قال سمير حداد إن …، وإن الوزارة تقول إن …
          if (start > content && text.key(start - 1).startsWith("و") && arabic.isThat(text, start - 1)) return true;
          return start <= content + 1 || !goesOn(cue, start);
        }
      }
    }

    /** Whether a cue is joined to what stands before it as an equal: by و, a comma, a conjunction. */
    private boolean goesOn(Cue cue, int start) {
      if (in.verb(start).map(ArabicVerbs.Form::joined).orElse(false) || text.isMark(start - 1)) return true;
      if (text.key(start - 1).equals("وقد")) return true; // …، وقد صرح سمير حداد بأن …
      if (in.isJoined("conjunction", start - 1) || in.is("clause pronoun", start - 1)
          || in.isJoined("pronoun", start - 1) || in.is("what", start - 1) && in.isJoined("pronoun", start - 2)) {
        return true;
      }
      return switch (cue.rule()) {
        case "participle", "according to", "pronoun phrase" -> true;
        default -> text.key(start).startsWith("ف");
      };
    }

    /** Ends what was said before where this cue begins: قال سمير حداد إن الجسر مغلق | وهو ما نفته لينا حداد. */
    private void clipPrevious(Cue cue) {
      if (cues.isEmpty()) return;
      int end = cue.start() > cues.getLast().to() ? Math.min(cue.from(), cue.start()) : cue.from();
      Name subject = cue.subject().name();
      if (subject != null && subject.from() < end && subject.from() > cues.getLast().to()) end = subject.from();
      cues.set(cues.size() - 1, cues.getLast().withContentTo(end));
    }

    /** ما سماه «…»: the words are those of whoever the sentence is about. */
    private @Nullable Cue namedAt(int i) {
      if (!in.is("what", i) || i + 1 >= in.to) return null;
      boolean hers = in.is("named by her", i + 1);
      if (!hers && !in.is("named by him", i + 1)) return null;
      // وهو ما اعتبرته الرئاسة …: whoever stands behind the verb is its subject.
      if (i + 2 < in.to && !text.quoted(i + 2) && text.isWord(i + 2)
          && ArabicWords.opensWithArticle(text, i + 2)) return null;
      Name behind = in.subjects.nameAt(i + 2); // فيما وصفه سمير حداد بأنه …
      if (behind != null && behind.isPersonAt(i + 2) && !text.quoted(i + 2)) return null;
      Subject subject = Subject.same(hers ? Gender.FEMALE : Gender.UNKNOWN, i + 2);
      return in.cue(i, i + 2, subject, i + 2, false, true, "named by", .75);
    }
  }
}
