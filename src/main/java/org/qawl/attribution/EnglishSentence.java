package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is credited with what in one English sentence. */
final class EnglishSentence {
  private final Text text;
  private final NamedText named;
  private final int from;
  private final int to;
  private final List<EnglishCues.Phrase> phrases;
  private final EnglishSubjects subjects;
  private final EnglishClause clause;
  private final EnglishNounCues nouns;
  private final EnglishVerbCues verbs;
  private final List<Cue> cues = new ArrayList<>();

  EnglishSentence(Words english, EnglishVerbs verbs, List<EnglishCues.Phrase> phrases, NamedText named,
      Text.Sentence sentence, EnglishSubjects subjects) {
    this.text = named.text;
    this.named = named;
    this.from = sentence.from();
    this.to = sentence.to();
    this.phrases = phrases;
    this.subjects = subjects;
    this.clause = new EnglishClause(english, verbs, named, sentence);
    this.nouns = new EnglishNounCues(english, named, sentence, subjects);
    this.verbs = new EnglishVerbCues(english, verbs, named, sentence, subjects, cues);
  }

  /** The cues of the sentence in their order. */
  List<Cue> cues() {
    int i = from;
    while (i < to) {
      if (text.quoted(i) || !text.token(i).isWord()) {
        i++;
        continue;
      }
      Cue cue = phraseAt(i);
      if (cue == null) cue = nouns.at(i);
      if (cue == null) cue = verbs.at(i);
      if (cue != null && isNested(cue)) cue = null;
      if (cue != null) {
        if (!cues.isEmpty()) {
          Name subject = cue.subject().name();
          int end = subject != null && subject.from() < cue.from()
              && subject.from() > cues.getLast().to() ? subject.from() : cue.from();
          cues.set(cues.size() - 1, cues.getLast().withContentTo(end));
        }
        cues.add(cue);
        i = Math.max(cue.to(), i + 1);
      } else {
        i++;
      }
    }
    return cues;
  }

  private @Nullable Cue phraseAt(int i) {
    for (EnglishCues.Phrase phrase : phrases) {
      int end = i + phrase.keys().size();
      if (end > to || !matches(phrase.keys(), i)) continue;
      if (phrase.kind().equals("pronoun")) {
        Subject subject = Subject.person(phrase.gender(), end);
        int content = end;
        while (content < to && text.token(content).isMark() && !text.isQuotationMark(content)) content++;
        return new Cue(i, end, text.written(i, end), subject, content < to
            && (i <= from + 1 || nouns.quotesBehind(content)) ? content : -1, to, true, false, "pronoun phrase", .85);
      }
      if (phrase.kind().equals("initial") && i != from) continue;
      if (phrase.kind().equals("final") && (i == from || !text.token(i - 1).isComma())) continue;
      Optional<Subject> subject = subjects.after(end, to);
      if (subject.isEmpty()) return null;
      List<Subject> others = subjects.joinedBehind(subject.get(), to);
      int content = others.isEmpty() ? subject.get().end() : others.getLast().end();
      if (phrase.kind().equals("initial")) {
        Name name = subject.get().name();
        content = behindBody(content);
        if (text.key(content).equals("who")) {
          for (int k = content; k < to && k < content + 16; k++) {
            if (!text.token(k).isComma()) continue;
            content = k;
            break;
          }
        }
        if (name == null || content >= to || !text.token(content).isComma() || name.kind() != Name.Kind.PERSON
            && (name.kind() != Name.Kind.OPEN || name.to() - name.from() < 2)) return null;
      }
      while (content < to && text.token(content).isComma()) content++;
      boolean behind = content < to && (!text.token(content).isMark() || text.isQuotationMark(content))
          && (i <= from + 1 || nouns.quotesBehind(content));
      return new Cue(i, end, text.written(i, end), subject.get(), behind ? content : -1, to, !behind, false,
          "according to", .9)
          .with(others);
    }
    return null;
  }

  /** For Haddad <i>of the Carlisle Institute</i>, …: where it ends. */
  private int behindBody(int at) {
    if (!Set.of("of", "from", "at").contains(text.key(at))) return at;
    int first = text.key(at + 1).equals("the") ? at + 2 : at + 1;
    Name body = named.at(first);
    return body != null && body.from() == first ? body.to() : at;
  }

  /** Whether a cue stands inside the clause that an earlier one reports: only the outer speaker counts. */
  private boolean isNested(Cue cue) {
    if (cues.isEmpty()) return false;
    Cue earlier = cues.getLast();
    if (earlier.contentFrom() < 0 || cue.from() <= earlier.contentFrom() || earlier.rule().equals("according to")
        || cue.rule().equals("participle")) return false;
    if (cue.subject().type() == Subject.Type.SAME || cue.rule().equals("according to")
        || cue.rule().equals("pronoun phrase") || cue.before()) return false;
    Name name = cue.subject().name();
    int start = clause.startOf(cue.subject(), cue.from());
    if (name != null && name.from() < cue.from()) start = Math.min(start, name.from());
    if (start <= earlier.contentFrom() + 1) return true;
    for (int k = start; k <= cue.from(); k++) {
      if (text.token(k - 1).isMark()
          || Set.of("and", "but", "while", "whereas", "although", "though", "as", "with").contains(text.key(k - 1)))
              return false;
      if (k > start + 6) break;
    }
    return true;
  }

  private boolean matches(List<String> keys, int i) {
    for (int k = 0; k < keys.size(); k++) if (!text.key(i + k).equals(keys.get(k)) || text.quoted(i + k)) return false;
    return true;
  }
}
