package org.qawl.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of speech of an English sentence and whose they are. */
final class EnglishVerbCues {

  private final Words english;
  private final EnglishVerbs verbs;
  private final Text text;
  private final NamedText named;
  private final EnglishSubjects subjects;
  private final EnglishClause clause;
  private final EnglishContent content;
  /** The cues of the sentence so far, the last one last. */
  private final List<Cue> earlier;
  private final int from;
  private final int to;

  EnglishVerbCues(Words english, EnglishVerbs verbs, NamedText named, Text.Sentence sentence, EnglishSubjects subjects,
      List<Cue> earlier) {
    this.english = english;
    this.verbs = verbs;
    this.text = named.text;
    this.named = named;
    this.subjects = subjects;
    this.clause = new EnglishClause(english, verbs, named, sentence);
    this.content = new EnglishContent(english, verbs, named, sentence.to());
    this.earlier = earlier;
    this.from = sentence.from();
    this.to = sentence.to();
  }

  /** The cue whose verb stands at a token; null if none does. */
  @Nullable Cue at(int i) {
    Cue cue = verbAt(i);
    return cue != null ? cue : behindQuotation(i);
  }

  private @Nullable Cue verbAt(int i) {
    Optional<EnglishVerbs.Form> found = verbs.form(text.key(i));
    if (found.isEmpty() || named.at(i) != null || text.token(i).isCapital() && i > from) return null;
    EnglishVerbs.Form form = found.get();
    if (form.verb().relays()) {
      Cue relay = relayAt(i, form);
      boolean citing = relay == null && form.shape() == EnglishVerbs.Shape.ING && i + 1 < to
          && text.isQuotationMark(i + 1);
      return citing ? participleAt(i, form) : relay;
    }
    if (form.shape() == EnglishVerbs.Shape.ING) return participleAt(i, form);
    int at = i;
    boolean helped = false;
    while (at > from && (english.isAny(text.key(at - 1), "adverb", "auxiliary")
        || Set.of("each", "both").contains(text.key(at - 1))) && named.at(at - 1) == null && !text.quoted(at - 1)
        && !english.is("negation", text.key(at - 1))) {
      String key = text.key(at - 1);
      if (english.is("silencing", key)) return null;
      helped |= Set.of("has", "have", "had").contains(key);
      at--;
    }
    if (at > from && english.isAny(text.key(at - 1), "negation") && named.at(at - 1) == null) return null;
    if (form.shape() == EnglishVerbs.Shape.PAST && text.key(i + 1).equals("by")) return null; // asked by the envoys
    // on a call that …, his claim that …: a noun.
    if (form.shape() != EnglishVerbs.Shape.PAST && at == i && at > from && english.is("article", text.key(at - 1))
        && named.at(at - 1) == null) return null;
    // the Amber post argues that …, her claim is that …
    boolean noun = form.verb().is("noun-like") && form.shape() != EnglishVerbs.Shape.PAST && i + 1 < to
        && (english.is("auxiliary", text.key(i + 1)) || verbs.form(text.key(i + 1)).isPresent());
    if (noun || saysNothing(i + 1)) return null;
    if (at > from && text.key(at - 1).equals("to")) return wentOn(i, at - 1, form);
    boolean behindQuotation = text.token(i - 1 >= from ? i - 1 : from).isMark() && i > from && clause.isBoundary(i - 1);
    Optional<Subject> subject = Optional.empty();
    String rule = "subject before verb";
    if (at > from) subject = subjects.before(at, from);
    if (subject.isEmpty() && at > from) subject = shared(at, i + 1);
    int end = i + 1;
    boolean inverted = false;
    if (form.shape() != EnglishVerbs.Shape.BASE || subject.isEmpty()) {
      boolean afterMark = i > from && clause.isBoundary(i - 1);
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
    List<Subject> others = inverted ? subjects.joinedBehind(speaker, to) : others(speaker, at);
    if (!inverted && isQuestioned(clause.startOf(speaker, at))) return null;
    if (form.shape() == EnglishVerbs.Shape.BASE && !isPluralSubject(speaker)
        && !Set.of("put", "forecast").contains(text.key(i))) return null;
    if (form.verb().is("mutual") && !others.isEmpty()) return null;
    if (form.verb().is("noun-like") && form.shape() != EnglishVerbs.Shape.PAST && speaker.type() != Subject.Type.NAMED
        && !speaker.isPronoun()
        && !strictContent(i) && !(inverted && behindQuotation)) return null;
    boolean before = clause.isMidOrEnd(speaker, at, inverted, i);
    int reported = content.at(end, form, before);
    if (reported < 0 && !(before && (form.verb().takes("bare") || form.verb().takes("that")
        || form.verb().takes("clause") || behindQuotation || clause.quotationBefore(speaker, at)))) {
      return null;
    }
    if (inverted && !before) return null;
    if (form.verb().quotesOnly() && before && reported < 0 && !clause.quotationBefore(speaker, at)) return null;
    double certainty = speaker.type() == Subject.Type.NAMED ? .95 : .8;
    int start = inverted ? i : clause.startOf(speaker, at);
    if (!inverted && !others.isEmpty()
        && others.getFirst().name() != null) start = clause.startOf(others.getFirst(), at);
    return new Cue(
        i, i + 1, text.token(i).text(), speaker, reported, to, before, form.verb().quotesOnly(), rule, certainty,
            start, others);
  }

  /** has said <i>little</i>, said <i>nothing</i> of it; but said nothing would change. */
  private boolean saysNothing(int at) {
    if (!Set.of("little", "nothing").contains(text.key(at))) return false;
    return at + 1 >= to || text.token(at + 1).isMark() || english.isAny(text.key(at + 1), "preposition", "conjunction");
  }

  /** <i>went on to say</i>. */
  private @Nullable Cue wentOn(int i, int toAt, EnglishVerbs.Form form) {
    boolean on = toAt - 1 > from
        && Set.of("on", "continued", "continues", "back", "likes", "liked", "prefers", "preferred", "tends", "hastens",
            "hastened")
        .contains(text.key(toAt - 1));
    if (!on) return null;
    int verb = text.key(toAt - 1).equals("on") || text.key(toAt - 1).equals("back") ? toAt - 2 : toAt - 1;
    Optional<Subject> subject = subjects.before(verb, from);
    if (subject.isEmpty()) return null;
    boolean before = clause.isMidOrEnd(subject.get(), verb, false, i);
    int reported = content.at(i + 1, form, before);
    return reported < 0
        && !before ? null
            : new Cue(i, i + 1, text.token(i).text(), subject.get(), reported, to, before, form.verb().quotesOnly(),
                "subject before verb", .8);
  }

  /** Whose a verb is that a conjunction joins to the one before it: <i>announced X and said Y</i>. */
  private Optional<Subject> shared(int at, int end) {
    String key = text.key(at - 1);
    if (!key.equals("and") && !key.equals("but")) return Optional.empty();
    if (!earlier.isEmpty()
        && earlier.getLast().from() >= clause.clauseFrom(at)) return Optional.of(Subject.same(Gender.UNKNOWN, end));
    return subjects.first(clause.clauseFrom(at), at - 1, end);
  }

  private boolean isPluralSubject(Subject subject) {
    if (subject.type() == Subject.Type.UNNAMED) return true;
    if (subject.type() == Subject.Type.SAME) return false;
    return subject.name() != null && (subject.name().kind() == Name.Kind.BODY || isJoined(subject));
  }

  private List<Subject> others(Subject speaker, int verb) {
    if (speaker.isPronoun() || speaker.type() == Subject.Type.SAME) return List.of();
    return subjects.joined(speaker.name() == null ? verb : speaker.name().from(), from);
  }

  /** Whether a subject is the second of two: <i>Haddad and Nasser agreed</i>. */
  private boolean isJoined(Subject subject) {
    Name name = subject.name();
    return name != null && name.from() - 1 >= from && text.key(name.from() - 1).equals("and");
  }

  private boolean strictContent(int i) {
    int next = i + 1;
    return next < to && (text.key(next).equals("that") || text.token(next).isColon() || text.isQuotationMark(next)
        || text.token(next).isComma() && next + 1 < to && text.isQuotationMark(next + 1));
  }

  /** Asked whether he believed it: what a word of question opens is not said. */
  private boolean isQuestioned(int start) {
    return start > from && Set.of("whether", "if", "unless").contains(text.key(start - 1));
  }

  private @Nullable Cue participleAt(int i, EnglishVerbs.Form form) {
    if (i <= from) return null;
    Name name = named.at(i - 1);
    if (name != null && name.speaks()) {
      int reported = content.at(i + 1, form, false);
      boolean quotation = reported >= 0 && (text.isQuotationMark(reported) || text.quoted(reported)
          || text.token(Math.max(reported - 1, 0)).isColon());
      boolean with = i - (name.to() - name.from()) - 1 >= from
          && Set.of("with", ",").contains(text.key(name.from() - 1)) || quotation;
      if (!with || reported < 0 || !(quotation || form.verb().takes("clause")
          || form.verb().takes("that"))) return null;
      return new Cue(i, i + 1, text.token(i).text(), Subject.named(name, List.of(), i + 1), reported, to, false,
          form.verb().quotesOnly(), "participle", .8);
    }
    if (!text.token(i - 1).isComma()
        && !Set.of("and", "by", "while", "before", "after").contains(text.key(i - 1))) return null;
    boolean byForm = Set.of("by", "while", "before", "after").contains(text.key(i - 1));
    int reported = content.at(i + 1, form, false);
    if (reported < 0 || byForm && !text.quotationOpensAt(reported)) return null;
    Optional<Subject> first = !earlier.isEmpty() ? Optional.empty() : subjects.first(clause.clauseFrom(i), i, i + 1);
    return new Cue(i, i + 1, text.token(i).text(), first.orElse(Subject.same(Gender.UNKNOWN, i + 1)), reported, to,
        false, form.verb().quotesOnly(), "participle", .8);
  }

  /** <i>quoted X as saying</i>; <i>X was quoted as saying</i>. */
  private @Nullable Cue relayAt(int i, EnglishVerbs.Form form) {
    int saying = -1;
    for (int k = i + 1; k + 1 < to && k < i + 14; k++) if (text.key(k).equals("as")
        && Set.of("saying", "telling").contains(text.key(k + 1))) saying = k + 1;
    if (saying < 0) return null;
    if (saying + 1 >= to) return null;
    int at = i - 1;
    while (at > from && english.isAny(text.key(at), "auxiliary", "adverb")) at--;
    boolean passive = at < i - 1 && !Set.of("has", "have", "had").contains(text.key(i - 1));
    if (saying == i + 2 || passive) {
      Optional<Subject> subject = subjects.before(at + 1, from);
      int end = saying + 1;
      return subject.map(s -> new Cue(i, end, text.written(i, end), s, end, to, false, false, "relayed",
          .9)).orElse(null);
    }
    Optional<Subject> subject = subjects.after(i + 1, saying - 1);
    int verb = saying;
    return subject.map(s -> new Cue(verb, verb + 1, text.token(verb).text(), s, verb + 1, to, false, false, "relayed",
        .9)).orElse(null);
  }

  /** “A film ends,” he smiles: any verb, right behind a quotation that ends in a comma. */
  private @Nullable Cue behindQuotation(int i) {
    String key = text.key(i);
    if (!text.token(i).isWord() || text.token(i).isCapital() || i - 1 <= from
        || !(key.endsWith("s") || key.endsWith("ed"))) return null;
    if (verbs.form(key).isPresent()
        || english.isAny(key, "auxiliary", "preposition", "determiner", "pronoun", "conjunction")) return null;
    int end = i + 1;
    Name behind = named.at(end);
    if (behind != null && behind.from() == end && behind.kind() == Name.Kind.PERSON && text.isQuotationMark(i - 1)
        && text.quoted(i - 3)
        && Set.of(",", "?", "!").contains(text.key(i - 2))) {
      return new Cue(i, end, text.token(i).text(), Subject.named(behind, List.of(), behind.to()), -1, to, true, true,
          "behind quotation", .7, i);
    }
    if (end < to && !text.token(end).isMark()
        && !english.isAny(text.key(end), "adverb", "conjunction", "preposition")) return null;
    Name name = named.at(i - 1);
    boolean pronoun = Set.of("he", "she").contains(text.key(i - 1));
    int start = name != null && name.to() == i && name.kind() == Name.Kind.PERSON ? name.from() : pronoun ? i - 1 : -1;
    if (start <= from || !text.isQuotationMark(start - 1) || !text.quoted(start - 2)
        || !Set.of(",", "?", "!").contains(text.key(start - 2))) return null;
    Subject subject = name != null && name.to() == i ? Subject.named(name, List.of(), end)
        : Subject.person(text.key(i - 1).equals("he") ? Gender.MALE : Gender.FEMALE, end);
    return new Cue(i, end, text.token(i).text(), subject, -1, to, true, true, "behind quotation", .7);
  }
}
