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
    Name own = ownName(start, head);
    if (body && own != null && own.speaks() && own.kind() != Name.Kind.PERSON && (text.key(own.from() - 1).equals("the")
        || isOnlyIntroduced(start, own))) {
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
    if (text.quoted(sentence.from())) return null;
    int start = behindOpening(english, text, sentence);
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

  /**
   * Where the subject of a sentence can begin: <i>Toward evening</i> the mayor walked …; <i>Asked whether it could
   * happen,</i> she smiled.
   */
  static int behindOpening(Words english, Text text, Text.Sentence sentence) {
    int from = sentence.from();
    int to = sentence.to();
    boolean opens = english.isAny(text.key(from), "preposition", "conjunction", "aside opener", "adverb")
        || text.key(from).endsWith("ed");
    if (!opens) return from;
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
    // the group's statement
    boolean owned = head == start + 3 && text.key(start).equals("the") && english.is("body", text.key(start + 1))
        && text.key(start + 2).equals("'s");
    return owned ? Optional.of(Subject.described(text.token(start + 1).text(), Gender.UNKNOWN, end)) : Optional.empty();
  }

  /** The <i>Amber</i> union, the <i>Amber</i> labour union: the name that a noun for bodies follows. */
  private @Nullable Name ownName(int start, int head) {
    Name own = named.endingAt(head - 1);
    boolean further = own == null && head - 2 > start && named.isWord(head - 1) && !text.token(head - 1).isCapital()
        && !text.key(head - 1).equals("'s");
    return further ? named.endingAt(head - 2) : own;
  }

  /** <i>the</i> Amber union, <i>Tunisia's powerful</i> Amber union: whether only such words stand before the name. */
  private boolean isOnlyIntroduced(int start, Name own) {
    Name place = named.at(start);
    boolean placed = place != null && place.kind() == Name.Kind.PLACE && text.key(place.to()).equals("'s");
    if (!placed && !text.key(start).equals("the")) return false;
    for (int k = placed ? place.to() + 1 : start + 1; k < own.from(); k++) {
      if (named.at(k) != null || !named.isWord(k) || text.token(k).isCapital()
          || english.isAny(text.key(k), "preposition", "conjunction")) return false;
    }
    return true;
  }

}
