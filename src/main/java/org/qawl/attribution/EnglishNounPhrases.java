package org.qawl.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English noun phrases that end in a noun rather than in a name: who or what they say is speaking. */
final class EnglishNounPhrases {
  static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "from", "with", "on", "to", "by", "near",
      "under", "against", "within");

  private final Words english;
  private final Text text;
  private final NamedText named;
  private final EnglishPosts beside;

  EnglishNounPhrases(Words english, NamedText named, EnglishPosts beside) {
    this.english = english;
    this.text = named.text;
    this.named = named;
    this.beside = beside;
  }

  /** A phrase without a name as its last word: a head noun, perhaps with a name behind it. */
  Optional<Subject> nominal(int phraseStart, int at, int end) {
    int start = phraseStart;
    // In April the utility: the phrase proper begins at its last article.
    if (english.is("preposition", text.key(start))) {
      int article = -1;
      for (int k = start + 1; k <= at; k++) {
        if (english.is("determiner", text.key(k)) && !english.is("preposition", text.key(k - 1))) article = k;
      }
      if (article < 0) return Optional.empty();
      start = article;
    }
    int head = at;
    for (int k = start + 1; k <= at; k++) {
      if (PREPOSITIONS.contains(text.key(k)) && named.at(k) == null) {
        head = k - 1;
        break;
      }
    }
    Name name = named.endingAt(head);
    if (name != null) {
      if (!name.speaks()) return Optional.empty();
      return Optional.of(Subject.named(name, beside.postsBefore(name, start, start), end));
    }
    return describe(start, head, at + 1, end);
  }

  /** What the noun at {@code head} of the phrase [start, to) says of the speaker. */
  Optional<Subject> describe(int start, int head, int to, int end) {
    String key = text.key(head);
    if (english.isDocument(key)) return english.isCarrier(key) ? carried(start, head, to, end) : Optional.empty();
    if (english.is("seat", key)) {
      // UNESCO's Iraq office: the body itself.
      for (int k = start; k < head; k++) {
        Name owner = named.at(k);
        if (owner != null && owner.kind() == Name.Kind.BODY
            && text.key(owner.to()).equals("'s")) return Optional.of(Subject.named(owner, List.of(), end));
      }
    }
    boolean body = english.is("body", key);
    Name own = named.endingAt(head - 1);
    if (body && own != null && own.speaks() && own.kind() != Name.Kind.PERSON
        && text.key(own.from() - 1).equals("the")) {
      return Optional.of(Subject.named(own, List.of(), end)); // the World Weather Attribution network
    }
    boolean again = callsAgain(start, head);
    boolean person = english.isUnnamed(key) || english.isRole(key) || again;
    if (!body && !person) return Optional.empty();
    if (text.token(head).isCapital() && head > start && !again
        && !(body && head == start + 1 && text.key(start).equals("the"))) return Optional.empty();
    String first = text.key(start);
    int from = first.equals("the") ? start + 1 : start;
    if (english.isAny(first, "negation")
        || Set.of("no", "any", "every", "whose", "what", "which").contains(first)) return Optional.empty();
    String written = text.written(from, Math.max(from + 1, to));
    if (written.startsWith("A ") || written.startsWith("An ")) written = "a" + written.substring(1);
    boolean definite = first.equals("the") && !english.isPlural(key);
    return Optional.of(definite ? Subject.described(written, Gender.UNKNOWN, end) : Subject.unnamed(written, end));
  }


  /**
   * The person without a name with whom a sentence begins, perhaps behind a clause of time; null if it begins
   * otherwise.
   */
  @Nullable Subject subject(Text.Sentence sentence) {
    int start = sentence.from();
    if (text.quoted(start)) return null;
    if (english.isAny(text.key(start), "preposition", "conjunction", "aside opener", "adverb")
        || text.key(start).endsWith("ed")) {
      start = behindOpening(start, sentence.to());
    }
    if (start >= sentence.to() || named.at(start) != null || text.quoted(start)
        || !english.is("determiner", text.key(start))) return null;
    for (int head = start + 1; head < sentence.to() && head < start + 6; head++) {
      if (named.at(head) != null || !named.isWord(head) && !named.isHyphen(head)) return null;
      String key = text.key(head);
      if (english.isAny(key, "preposition", "auxiliary", "relative", "conjunction", "pronoun")) return null;
      if (!english.isRole(key) && !english.is("general description", key)
          || english.isRole(text.key(head + 1))) continue;
      return personAt(start, head, sentence.to());
    }
    return null;
  }

  /** Toward evening the mayor walked …; Asked whether it could happen, the mayor smiled. */
  private int behindOpening(int from, int to) {
    for (int k = from + 1; k < to && k < from + 25; k++) {
      if (text.quoted(k)) return to;
      if (text.token(k).isComma()) return k + 1;
      boolean noun = text.key(k).equals("the") && k < from + 5 && k > from + 1
          && !english.is("preposition", text.key(k - 1));
      if (noun && english.is("preposition", text.key(from))) return k;
    }
    return to;
  }

  private @Nullable Subject personAt(int start, int head, int to) {
    int next = head + 1;
    // His neighbour Per, her daughter, Fiona, the baker's shop: not the noun itself.
    boolean apposed = named.at(next) != null || text.key(next).equals("'s")
        || text.token(Math.min(next, to - 1)).isComma() && named.at(next + 1) != null;
    if (apposed || next >= to || english.isPlural(text.key(head))) return null;
    Subject subject = describe(start, head, next, next).orElse(null);
    return subject == null
        || subject.type() == Subject.Type.NAMED ? null : subject.withGender(english.genderOfNoun(text.key(head)));
  }

  /** <i>the Serb</i>, <i>the 38-year-old</i>: what only calls somebody again. */
  private boolean callsAgain(int start, int head) {
    if (!text.key(start).equals("the")) return false;
    String key = text.key(head);
    return head == start + 1 && (english.is("demonym", key) || english.isNational(key) && !english.isPlural(key))
        || key.endsWith("year-old");
  }

  /** A World Bank study, a report by the World Bank: the body speaks. */
  private Optional<Subject> carried(int start, int head, int to, int end) {
    for (int k = start; k < to; k++) {
      Name name = named.at(k);
      if (name == null || name.kind() == Name.Kind.PLACE) continue;
      boolean before = name.to() == head || name.to() == head - 1;
      boolean behind = name.from() > head && (Set.of("by", "from", "of").contains(text.key(name.from() - 1))
          || english.is("determiner", text.key(name.from() - 1)));
      if (before && name.kind() != Name.Kind.PERSON || behind) return Optional.of(Subject.named(name, List.of(), end));
    }
    return Optional.empty();
  }

}
