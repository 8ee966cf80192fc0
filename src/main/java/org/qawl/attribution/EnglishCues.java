package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/** Finds who is credited with what in an English paragraph. */
final class EnglishCues implements CueFinder {
  /** Before a verb they make it passive, or something that has not been said. */
  private static final Set<String> SILENCING = Set.of("is", "was", "were", "are", "be", "been", "being", "did", "does", "do",
      "will", "would", "could", "can", "may", "might", "should", "must", "shall");

  /** A row of english-phrases.tsv. */
  private record Phrase(List<String> keys, String kind, Gender gender) {}

  private final Words english;
  private final EnglishVerbs verbs;
  private final List<Phrase> phrases = new ArrayList<>();

  EnglishCues(Words english, Additions additions) {
    this.english = english;
    List<Table> tables = new ArrayList<>(additions.verbs(Language.ENGLISH));
    tables.add(Table.of(EnglishCues.class, "english-verbs.tsv"));
    this.verbs = new EnglishVerbs(tables);
    for (Table.Row row : Table.of(EnglishCues.class, "english-phrases.tsv")) {
      Gender gender = switch (row.get("gender")) {
        case "male" -> Gender.MALE;
        case "female" -> Gender.FEMALE;
        case "many" -> Gender.MANY;
        default -> Gender.UNKNOWN;
      };
      phrases.add(new Phrase(Tokenizer.tokens(row.get("phrase")).stream().map(Token::key).toList(), row.get("kind"), gender));
    }
    phrases.sort((a, b) -> Integer.compare(b.keys().size(), a.keys().size()));
  }

  @Override
  public List<Cue> find(Text text, List<Name> names) {
    List<Cue> cues = new ArrayList<>();
    EnglishSubjects subjects = new EnglishSubjects(english, text, names);
    for (Text.Sentence sentence : text.sentences) new InSentence(text, sentence, subjects, cues).find();
    return cues;
  }

  /** Whether a word is a form that tells of speech: said, says. */
  boolean reports(String key) {
    return verbs.form(key).map(form -> form.shape() == EnglishVerbs.Shape.PAST || form.shape() == EnglishVerbs.Shape.THIRD).orElse(false);
  }

  private final class InSentence {
    final Text text;
    final int from;
    final int to;
    final EnglishSubjects subjects;
    final List<Cue> cues;
    final int firstCue;
    final EnglishContent content;
    final EnglishNounCues nouns;

    InSentence(Text text, Text.Sentence sentence, EnglishSubjects subjects, List<Cue> cues) {
      this.text = text;
      this.from = sentence.from();
      this.to = sentence.to();
      this.subjects = subjects;
      this.cues = cues;
      this.firstCue = cues.size();
      this.content = new EnglishContent(english, verbs, text, subjects, to);
      this.nouns = new EnglishNounCues(english, text, sentence, subjects);
    }

    void find() {
      int i = from;
      while (i < to) {
        if (text.quoted(i) || !text.token(i).isWord()) {
          i++;
          continue;
        }
        Cue cue = phraseAt(i);
        if (cue == null) cue = nouns.at(i);
        if (cue == null) cue = verbAt(i);
        if (cue == null) cue = behindQuotation(i);
        if (cue != null && isNested(cue)) cue = null;
        if (cue != null) {
          if (cues.size() > firstCue) {
            Name subject = cue.subject().name();
            int end = subject != null && subject.from() < cue.from() && subject.from() > cues.getLast().to() ? subject.from() : cue.from();
            cues.set(cues.size() - 1, cues.getLast().withContentTo(end));
          }
          cues.add(cue);
          i = Math.max(cue.to(), i + 1);
        } else {
          i++;
        }
      }
    }

    private @Nullable Cue phraseAt(int i) {
      for (Phrase phrase : phrases) {
        int end = i + phrase.keys().size();
        if (end > to || !matches(phrase.keys(), i)) continue;
        if (phrase.kind().equals("pronoun")) {
          Subject subject = new Subject(Subject.Type.PRONOUN, null, "he", phrase.gender(), List.of(), end);
          int content = end;
          while (content < to && text.token(content).isMark() && !text.isQuotationMark(content)) content++;
          return new Cue(i, end, text.written(i, end), subject, content < to && i <= from + 1 ? content : -1, to, true, false, "pronoun phrase", .85);
        }
        if (phrase.kind().equals("initial") && i != from) continue;
        if (phrase.kind().equals("final") && (i == from || !text.token(i - 1).isComma())) continue;
        Optional<Subject> subject = subjects.after(end, to);
        if (subject.isEmpty()) return null;
        int content = subject.get().end();
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
          if (name == null || content >= to || !text.token(content).isComma() || name.kind() != Name.Kind.PERSON && (name.kind() != Name.Kind.OPEN || name.to() - name.from() < 2)) return null;
        }
        while (content < to && text.token(content).isComma()) content++;
        boolean behind = content < to && (!text.token(content).isMark() || text.isQuotationMark(content)) && i <= from + 1;
        return new Cue(i, end, text.written(i, end), subject.get(), behind ? content : -1, to, !behind, false, "according to", .9);
      }
      return null;
    }

    /** For Haddad <i>of the Carlisle Institute</i>, …: where it ends. */
    private int behindBody(int at) {
      if (!Set.of("of", "from", "at").contains(text.key(at))) return at;
      int first = text.key(at + 1).equals("the") ? at + 2 : at + 1;
      Name body = subjects.nameAt(first);
      return body != null && body.from() == first ? body.to() : at;
    }

    /** Whether a cue stands inside the clause that an earlier one reports: only the outer speaker counts. */
    private boolean isNested(Cue cue) {
      if (cues.size() == firstCue) return false;
      Cue earlier = cues.getLast();
      if (earlier.contentFrom() < 0 || cue.from() <= earlier.contentFrom() || earlier.rule().equals("according to") || cue.rule().equals("participle")) return false;
      if (cue.subject().type() == Subject.Type.SAME || cue.rule().equals("according to") || cue.rule().equals("pronoun phrase") || cue.before()) return false;
      Name name = cue.subject().name();
      int start = startOf(cue.subject(), cue.from());
      if (name != null && name.from() < cue.from()) start = Math.min(start, name.from());
      if (start <= earlier.contentFrom() + 1) return true;
      for (int k = start; k <= cue.from(); k++) {
        if (text.token(k - 1).isMark() || Set.of("and", "but", "while", "whereas", "although", "though", "as", "with").contains(text.key(k - 1))) return false;
        if (k > start + 6) break;
      }
      return true;
    }

    private boolean matches(List<String> keys, int i) {
      for (int k = 0; k < keys.size(); k++) if (!text.key(i + k).equals(keys.get(k)) || text.quoted(i + k)) return false;
      return true;
    }

    private @Nullable Cue verbAt(int i) {
      Optional<EnglishVerbs.Form> found = verbs.form(text.key(i));
      if (found.isEmpty() || subjects.nameAt(i) != null || text.token(i).isCapital() && i > from) return null;
      EnglishVerbs.Form form = found.get();
      if (form.verb().relays()) {
        Cue relay = relayAt(i, form);
        boolean citing = relay == null && form.shape() == EnglishVerbs.Shape.ING && i + 1 < to && text.isQuotationMark(i + 1);
        return citing ? participleAt(i, form) : relay;
      }
      if (form.shape() == EnglishVerbs.Shape.ING) return participleAt(i, form);
      int at = i;
      boolean helped = false;
      while (at > from && english.isAny(text.key(at - 1), "adverb", "auxiliary") && subjects.nameAt(at - 1) == null && !text.quoted(at - 1)
          && !english.is("negation", text.key(at - 1))) {
        String key = text.key(at - 1);
        if (SILENCING.contains(key)) return null;
        helped |= Set.of("has", "have", "had").contains(key);
        at--;
      }
      if (at > from && english.isAny(text.key(at - 1), "negation") && subjects.nameAt(at - 1) == null) return null;
      if (at > from && text.key(at - 1).equals("to")) return wentOn(i, at - 1, form);
      boolean behindQuotation = text.token(i - 1 >= from ? i - 1 : from).isMark() && i > from && isBoundary(i - 1);
      Optional<Subject> subject = Optional.empty();
      String rule = "subject before verb";
      if (at > from) subject = subjects.before(at, from);
      if (subject.isEmpty() && at > from) subject = shared(at, i + 1);
      int end = i + 1;
      boolean inverted = false;
      if (form.shape() != EnglishVerbs.Shape.BASE || subject.isEmpty()) {
        boolean afterMark = i > from && isBoundary(i - 1);
        if (afterMark && !helped && (subject.isEmpty() || subject.get().type() != Subject.Type.NAMED)) {
          Optional<Subject> behind = subjects.after(i + 1, to);
          if (behind.isPresent()) {
            subject = behind;
            rule = "verb before subject";
            inverted = true;
            end = behind.get().end();
          }
        }
      }
      if (subject.isEmpty()) return null;
      Subject speaker = subject.get();
      if (!inverted && isQuestioned(startOf(speaker, at))) return null;
      if (form.shape() == EnglishVerbs.Shape.BASE && !isPluralSubject(speaker) && !Set.of("put", "forecast").contains(text.key(i))) return null;
      if (form.verb().is("mutual") && isJoined(speaker)) return null;
      if (form.verb().is("noun-like") && form.shape() != EnglishVerbs.Shape.PAST && speaker.type() != Subject.Type.NAMED && speaker.type() != Subject.Type.PRONOUN
          && !strictContent(i)) return null;
      boolean before = isMidOrEnd(speaker, at, inverted, i);
      int content = this.content.at(end, form, before);
      if (content < 0 && !(before && (form.verb().takes("bare") || form.verb().takes("that") || form.verb().takes("clause") || behindQuotation || quotationBefore(speaker, at)))) {
        return null;
      }
      if (inverted && !before) return null;
      if (form.verb().quotesOnly() && before && content < 0 && !quotationBefore(speaker, at)) return null;
      double certainty = speaker.type() == Subject.Type.NAMED ? .95 : .8;
      int start = inverted ? i : startOf(speaker, at);
      return new Cue(i, i + 1, text.token(i).text(), speaker, content, to, before, form.verb().quotesOnly(), rule, certainty, start);
    }

    /** <i>went on to say</i>. */
    private @Nullable Cue wentOn(int i, int toAt, EnglishVerbs.Form form) {
      boolean on = toAt - 1 > from && Set.of("on", "continued", "continues", "back", "likes", "liked", "prefers", "preferred", "tends", "hastens", "hastened")
          .contains(text.key(toAt - 1));
      if (!on) return null;
      int verb = text.key(toAt - 1).equals("on") || text.key(toAt - 1).equals("back") ? toAt - 2 : toAt - 1;
      Optional<Subject> subject = subjects.before(verb, from);
      if (subject.isEmpty()) return null;
      boolean before = isMidOrEnd(subject.get(), verb, false, i);
      int content = this.content.at(i + 1, form, before);
      return content < 0 && !before ? null : new Cue(i, i + 1, text.token(i).text(), subject.get(), content, to, before, form.verb().quotesOnly(), "subject before verb", .8);
    }

    /** Whose a verb is that a conjunction joins to the one before it: <i>announced X and said Y</i>. */
    private Optional<Subject> shared(int at, int end) {
      String key = text.key(at - 1);
      if (!key.equals("and") && !key.equals("but")) return Optional.empty();
      if (cues.size() > firstCue && cues.getLast().from() >= clauseFrom(at)) return Optional.of(Subject.same(Gender.UNKNOWN, end));
      return subjects.first(clauseFrom(at), at - 1, end);
    }

    /** Where the clause begins that ends before a token: behind a semicolon or dash. */
    private int clauseFrom(int at) {
      for (int k = at - 1; k > from; k--) if (Set.of(";", "—", "–").contains(text.key(k))) return k + 1;
      return from;
    }

    private boolean isBoundary(int at) {
      return text.token(at).isComma() || text.isQuotationMark(at) || text.key(at).equals("—") || text.key(at).equals("–") || text.key(at).equals("-")
          || text.key(at).equals("?") || text.key(at).equals("!");
    }

    private boolean isPluralSubject(Subject subject) {
      if (subject.type() == Subject.Type.UNNAMED) return true;
      if (subject.type() == Subject.Type.SAME) return false;
      return subject.name() != null && (subject.name().kind() == Name.Kind.BODY || isJoined(subject));
    }

    /** Whether a subject is the second of two: <i>Haddad and Nasser agreed</i>. */
    private boolean isJoined(Subject subject) {
      Name name = subject.name();
      return name != null && name.from() - 1 >= from && text.key(name.from() - 1).equals("and");
    }

    private boolean strictContent(int i) {
      int next = i + 1;
      return next < to && (text.key(next).equals("that") || text.token(next).isColon() || text.isQuotationMark(next) || text.token(next).isComma() && next + 1 < to && text.isQuotationMark(next + 1));
    }

    /** Asked whether he believed it: what a word of question opens is not said. */
    private boolean isQuestioned(int start) {
      return start > from && Set.of("whether", "if", "unless").contains(text.key(start - 1));
    }

    /** Whether the cue stands behind or inside what it reports: <i>…, he said</i>; <i>The trouble, she added, is …</i> */
    private boolean isMidOrEnd(Subject subject, int at, boolean inverted, int verb) {
      int start = inverted ? verb : startOf(subject, at);
      if (start <= from) return false;
      // As each task becomes more specialized, Smith noted, it …
      if (text.token(start - 1).isComma() && verb + 1 < to && text.token(verb + 1).isComma() && start - from > 1) return true;
      // Possibly, said Haddad. Not yet, she said.
      if (text.token(start - 1).isComma() && endsSentence(inverted ? subject.end() : verb + 1) && start - from > 1) return true;
      return isBoundary(start - 1) && (start - from > 2 || text.isQuotationMark(start - 1)) && !opensAdverbially(start);
    }

    private boolean endsSentence(int at) {
      for (int k = at; k < to; k++) if (!text.token(k).isMark()) return false;
      return true;
    }

    private int startOf(Subject subject, int at) {
      Name name = subject.name();
      if (name != null && name.from() < at) {
        int start = name.from();
        while (start > from && !isBoundary(start - 1) && start > at - 14 && !opensClause(start - 1)) start--;
        return start;
      }
      if (subject.type() == Subject.Type.PRONOUN) return at - 1;
      int start = at;
      while (start > from && !isBoundary(start - 1) && at - start < 14 && !opensClause(start - 1)) start--;
      return start;
    }

    /** Whether what follows a word is a clause of its own: behind that, and behind another verb of speech. */
    private boolean opensClause(int at) {
      String key = text.key(at);
      return subjects.nameAt(at) == null && (key.equals("that") || verbs.form(key).map(form -> form.shape() == EnglishVerbs.Shape.PAST && !form.verb().is("noun-like")).orElse(false));
    }

    /** In a statement, he said …: a phrase in front is not what is reported. */
    private boolean opensAdverbially(int start) {
      if (text.isQuotationMark(start - 1) || start - from > 40) return false;
      String first = text.key(from);
      boolean phrase = english.isAny(first, "preposition", "adverb") || Set.of("asked", "when", "while", "after", "as", "although", "though", "if", "speaking", "pressed",
          "cross-examined", "but", "and", "questioned", "because", "since").contains(first) || first.endsWith("ing");
      if (!phrase) return false;
      if (first.endsWith("ing") && start - from > 10) return false;
      for (int k = from; k < start; k++) if (text.quoted(k)) return false;
      for (int k = from; k < start - 1; k++) if (text.token(k).isComma() && k > from + 1) return false;
      return true;
    }

    private boolean quotationBefore(Subject subject, int at) {
      int start = startOf(subject, at);
      return start > from && (text.isQuotationMark(start - 1) || start - 2 > from && text.token(start - 1).isMark() && text.isQuotationMark(start - 2));
    }

    private @Nullable Cue participleAt(int i, EnglishVerbs.Form form) {
      if (i <= from) return null;
      Name name = subjects.nameAt(i - 1);
      if (name != null && name.speaks()) {
        int content = this.content.at(i + 1, form, false);
        boolean quotation = content >= 0 && (text.isQuotationMark(content) || text.quoted(content) || text.token(Math.max(content - 1, 0)).isColon());
        boolean with = i - (name.to() - name.from()) - 1 >= from && Set.of("with", ",").contains(text.key(name.from() - 1)) || quotation;
        if (!with || content < 0 || !(quotation || form.verb().takes("clause") || form.verb().takes("that"))) return null;
        return new Cue(i, i + 1, text.token(i).text(), Subject.named(name, List.of(), i + 1), content, to, false, form.verb().quotesOnly(), "participle", .8);
      }
      if (!text.token(i - 1).isComma() && !Set.of("and", "by", "while", "before", "after").contains(text.key(i - 1))) return null;
      boolean byForm = Set.of("by", "while", "before", "after").contains(text.key(i - 1));
      int content = this.content.at(i + 1, form, false);
      if (content < 0 || byForm && !text.quotationOpensAt(content)) return null;
      Optional<Subject> first = cues.size() > firstCue ? Optional.empty() : subjects.first(clauseFrom(i), i, i + 1);
      return new Cue(i, i + 1, text.token(i).text(), first.orElse(Subject.same(Gender.UNKNOWN, i + 1)), content, to, false, form.verb().quotesOnly(), "participle", .8);
    }

    /** <i>quoted X as saying</i>; <i>X was quoted as saying</i>. */
    private @Nullable Cue relayAt(int i, EnglishVerbs.Form form) {
      int saying = -1;
      for (int k = i + 1; k + 1 < to && k < i + 14; k++) if (text.key(k).equals("as") && Set.of("saying", "telling").contains(text.key(k + 1))) saying = k + 1;
      if (saying < 0) return null;
      int content = saying + 1;
      if (content >= to) return null;
      if (saying == i + 2) {
        int at = i - 1;
        while (at > from && english.isAny(text.key(at), "auxiliary", "adverb")) at--;
        Optional<Subject> subject = subjects.before(at + 1, from);
        return subject.map(s -> new Cue(i, i + 3, text.written(i, i + 3), s, i + 3, to, false, false, "relayed", .9)).orElse(null);
      }
      Optional<Subject> subject = subjects.after(i + 1, saying - 1);
      int at = saying;
      return subject.map(s -> new Cue(at, at + 1, text.token(at).text(), s, at + 1, to, false, false, "relayed", .9)).orElse(null);
    }

    /** “A film ends,” he smiles: any verb, right behind a quotation that ends in a comma. */
    private @Nullable Cue behindQuotation(int i) {
      String key = text.key(i);
      if (!text.token(i).isWord() || text.token(i).isCapital() || i - 1 <= from || !(key.endsWith("s") || key.endsWith("ed"))) return null;
      if (verbs.form(key).isPresent() || english.isAny(key, "auxiliary", "preposition", "determiner", "pronoun", "conjunction")) return null;
      int end = i + 1;
      Name behind = subjects.nameAt(end);
      if (behind != null && behind.from() == end && behind.kind() == Name.Kind.PERSON && text.isQuotationMark(i - 1) && text.quoted(i - 3)
          && Set.of(",", "?", "!").contains(text.key(i - 2))) {
        return new Cue(i, end, text.token(i).text(), Subject.named(behind, List.of(), behind.to()), -1, to, true, true, "behind quotation", .7, i);
      }
      if (end < to && !text.token(end).isMark() && !english.isAny(text.key(end), "adverb", "conjunction", "preposition")) return null;
      Name name = subjects.nameAt(i - 1);
      boolean pronoun = Set.of("he", "she").contains(text.key(i - 1));
      int start = name != null && name.to() == i && name.kind() == Name.Kind.PERSON ? name.from() : pronoun ? i - 1 : -1;
      if (start <= from || !text.isQuotationMark(start - 1) || !text.quoted(start - 2) || !Set.of(",", "?", "!").contains(text.key(start - 2))) return null;
      Subject subject = name != null && name.to() == i ? Subject.named(name, List.of(), end)
          : new Subject(Subject.Type.PRONOUN, null, "he", text.key(i - 1).equals("he") ? Gender.MALE : Gender.FEMALE, List.of(), end);
      return new Cue(i, end, text.token(i).text(), subject, -1, to, true, true, "behind quotation", .7);
    }
  }
}
