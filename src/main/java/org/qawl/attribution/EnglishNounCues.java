package org.qawl.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one English sentence who is credited by a noun rather than a verb: <i>in Haddad's view</i>, <i>her answer:
 * “No.”</i>
 */
final class EnglishNounCues {

  /** How many tokens behind a phrase a quotation can begin and be its own. */
  static final int FARTHEST_QUOTATION = 40;

  private final Words english;
  private final Text text;
  private final NamedText named;
  private final int from;
  private final int to;
  private final EnglishSubjects subjects;

  EnglishNounCues(Words english, NamedText named, Text.Sentence sentence, EnglishSubjects subjects) {
    this.english = english;
    this.text = named.text;
    this.named = named;
    this.from = sentence.from();
    this.to = sentence.to();
    this.subjects = subjects;
  }

  /** The cue that begins at a token; null if none does. */
  @Nullable Cue at(int i) {
    Cue cue = ownAccount(i);
    if (cue == null) cue = putIt(i);
    if (cue == null) cue = ofTheView(i);
    if (cue == null) cue = opinion(i);
    return cue != null ? cue : utterance(i);
  }

  /** <i>by al-Sabbagh's account</i>, <i>in Haddad's view</i>, <i>by her own count</i>. */
  private @Nullable Cue ownAccount(int i) {
    if (!text.key(i).equals("by") && !text.key(i).equals("in")) return null;
    Name name = named.beginningAt(i + 1);
    Subject subject;
    int noun;
    if (name != null) {
      if (!name.speaks() || !text.key(name.to()).equals("'s")) return null;
      noun = name.to() + 1;
      subject = Subject.named(name, List.of(), noun + 1);
    } else {
      if (!Set.of("his", "her").contains(text.key(i + 1))) return null;
      noun = text.key(i + 2).equals("own") ? i + 3 : i + 2;
      subject = Subject.person(text.key(i + 1).equals("his") ? Gender.MALE : Gender.FEMALE, noun + 1);
    }
    if (noun >= to || !english.is("account", text.key(noun))) return null;
    int end = noun + 1;
    int content = end < to && text.token(end).isComma() ? end + 1 : end;
    boolean behind = content + 1 < to && (i <= from + 1 || quotesBehind(content));
    return new Cue(i, end, text.written(i, end), subject, behind ? content : -1, to, !behind, false, "according to",
        .9);
  }

  /** Whether a quotation opens in the rest of the sentence: it was, in his words, “a trap”. */
  boolean quotesBehind(int at) {
    for (int k = at; k < to && k < at + FARTHEST_QUOTATION; k++) {
      if (text.isQuotationMark(k) || text.quoted(k)) return true;
    }
    return false;
  }

  /** <i>as Haddad put it</i>, at the beginning or the end. */
  private @Nullable Cue putIt(int i) {
    if (!text.key(i).equals("as")) return null;
    Name name = named.at(i + 1);
    int verb = name != null ? name.to() : i + 2;
    while (name == null && english.is("determiner", text.key(i + 1)) && verb < to && verb < i + 9
        && !text.key(verb + 1).equals("it")) verb++;
    boolean put = verb + 1 < to && Set.of("put", "puts").contains(text.key(verb)) && text.key(verb + 1).equals("it");
    if (!put || text.quoted(i + 1)) return null;
    Optional<Subject> subject = subjects.before(verb, i + 1);
    if (subject.isEmpty()) return null;
    int end = verb + 2;
    int content = end < to && (text.token(end).isComma() || text.token(end).isColon()) ? end + 1 : end;
    boolean behind = i == from && content < to;
    return new Cue(i, end, text.written(i, end), subject.get(), behind ? content : -1, to, !behind, false,
        "according to", .9);
  }

  /** <i>X is adamant that …</i>, <i>X remains confident that …</i> */
  private @Nullable Cue opinion(int i) {
    if (!english.is("opinion", text.key(i)) || !text.key(i + 1).equals("that") || i + 2 >= to) return null;
    int verb = i;
    while (verb > from && (english.isAny(text.key(verb - 1), "auxiliary", "adverb") || isRemaining(text.key(verb - 1)))
        && named.at(verb - 1) == null) verb--;
    if (verb == i || verb == from) return null;
    return subjects.before(verb, from)
        .map(subject -> new Cue(i, i + 1, text.token(i).text(), subject, i + 1, to, false, false, "opinion", .8))
        .orElse(null);
  }

  private static boolean isRemaining(String key) {
    return Set.of("remains", "remained", "feels", "felt", "seems", "seemed", "very", "less", "more",
        "quite").contains(key);
  }

  /** <i>X was of the view that …</i> */
  private @Nullable Cue ofTheView(int i) {
    if (!text.key(i).equals("of") || i + 4 >= to || !text.key(i + 1).equals("the")
        || !text.key(i + 3).equals("that")) return null;
    if (!Set.of("view", "opinion", "belief", "conviction").contains(text.key(i + 2))) return null;
    int verb = i;
    while (verb > from && english.isAny(text.key(verb - 1), "auxiliary", "adverb")
        && named.at(verb - 1) == null) verb--;
    if (verb == i || verb == from) return null;
    return subjects.before(verb, from)
        .map(subject -> new Cue(i, i + 3, text.written(i, i + 3), subject, i + 3, to, false, false, "noun of speech",
            .85))
        .orElse(null);
  }

  /** <i>Haddad's view is that …</i>, <i>Her answer: “No.”</i> */
  private @Nullable Cue utterance(int i) {
    Name name = named.at(i);
    int noun = i + 1;
    Subject subject;
    if (name != null) {
      if (name.from() != i || name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.OPEN
          || !text.key(name.to()).equals("'s")) return null;
      noun = name.to() + 1;
      subject = Subject.named(name, List.of(), noun);
    } else {
      if (!Set.of("his", "her").contains(text.key(i)) || i != from) return null;
      subject = Subject.person(text.key(i).equals("his") ? Gender.MALE : Gender.FEMALE, noun);
    }
    if (noun + 2 < to && text.token(noun).isWord() && !english.is("utterance", text.key(noun))) noun++;
    if (noun + 2 >= to || !english.is("utterance", text.key(noun)) || text.quoted(noun)) return null;
    int next = noun + 1;
    while (next < to && next < noun + 6 && !text.token(next).isMark()
        && !Set.of("is", "was", "remains").contains(text.key(next))) next++;
    boolean colon = next < to && text.token(next).isColon();
    boolean copula = next + 1 < to && text.token(next).isWord()
        && (text.key(next + 1).equals("that") || text.isQuotationMark(next + 1) || text.token(next + 1).isColon());
    if (!colon && !copula) return null;
    return new Cue(noun, noun + 1, text.token(noun).text(), subject, next + 1, to, false, colon, "noun of speech", .8);
  }
}
