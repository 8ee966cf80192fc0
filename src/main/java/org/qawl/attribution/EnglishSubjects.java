package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the subject of an English verb, before it or behind it, with the posts in apposition. */
final class EnglishSubjects {
  static final Set<String> NOUN_PREPOSITIONS = Set.of("of", "for", "at", "in", "from", "with", "on", "to", "by", "near", "under", "against", "within");
  static final int LONGEST_PHRASE = 14;

  private final Words english;
  private final Text text;
  private final @Nullable Name[] nameAt;
  private final EnglishPosts beside;

  EnglishSubjects(Words english, Text text, List<Name> names) {
    this.english = english;
    this.text = text;
    this.nameAt = new Name[text.size()];
    for (Name name : names) for (int i = name.from(); i < name.to(); i++) nameAt[i] = name;
    this.beside = new EnglishPosts(english, text, nameAt);
  }

  @Nullable Name nameAt(int i) {
    return i >= 0 && i < nameAt.length ? nameAt[i] : null;
  }

  private @Nullable Name nameEndingAt(int at) {
    Name name = nameAt(at);
    return name != null && name.to() == at + 1 ? name : null;
  }

  private boolean isWord(int at) {
    return at >= 0 && at < text.size() && text.token(at).isWord();
  }

  /** The subject that ends right before a verb and what stands between; empty if none speaks there. */
  Optional<Subject> before(int verb, int from) {
    int at = verb - 1;
    if (at < from) return Optional.empty();
    while (at > from && Set.of("both", "each", "all").contains(text.key(at))) at--;
    at = beforeTime(at, from);
    Token token = text.token(at);
    if (token.isComma() || token.key().equals(")") || token.key().equals("–") || token.key().equals("—")) return overApposition(at, from);
    if (!token.isWord() || text.quoted(at)) return Optional.empty();
    if (english.is("pronoun", token.key()) && nameAt(at) == null) return pronoun(at, verb);
    if (english.is("relative", token.key())) return antecedent(at, from, verb);
    Name name = nameEndingAt(at);
    int start = beside.clauseStart(at, from);
    if (name != null) {
      boolean post = name.kind() == Name.Kind.PERSON && nameAt(name.from() - 1) != null && nameAt(name.from() - 1).kind() != Name.Kind.PERSON;
      int head = post ? -1 : headBefore(name.from(), start);
      if (head >= 0) return nominal(start, at, verb);
      if (!name.speaks()) return Optional.empty();
      Name joined = joinedBefore(name, from);
      if (joined != null) return Optional.of(Subject.named(joined, beside.postsBefore(joined, beside.clauseStart(joined.to() - 1, from), from), verb));
      return Optional.of(Subject.named(name, beside.postsBefore(name, start, from), verb));
    }
    return nominal(start, at, verb);
  }

  /** The ministry on Thursday said, Haddad said late on Friday evening: the word before the time of day or week. */
  private int beforeTime(int at, int from) {
    if (text.key(at).equals("on") && EnglishNames.isDay(text.key(at + 1)) && at - 1 > from) return at - 1;
    int start = at;
    if (Set.of("morning", "afternoon", "evening", "night", "week", "month", "year").contains(text.key(start)) && start - 1 > from) start--;
    boolean day = EnglishNames.isDay(text.key(start));
    if (!day && !Set.of("last", "this").contains(text.key(start)) || start - 1 <= from) return at;
    if (day && text.key(start - 1).equals("on")) start--;
    while (start - 1 > from && Set.of("late", "early", "earlier").contains(text.key(start - 1))) start--;
    return start - 1 > from ? start - 1 : at;
  }

  /** NASA and the Pentagon said: the first of two. */
  private @Nullable Name joinedBefore(Name name, int from) {
    int k = name.from() - 1;
    if (k > from && english.is("determiner", text.key(k))) k--;
    if (k <= from || !text.key(k).equals("and")) return null;
    Name first = nameEndingAt(k - 1);
    return first != null && first.speaks() && !isGoverned(first.from(), from) && first.from() - from < 4 ? first : null;
  }

  private Optional<Subject> pronoun(int at, int end) {
    return switch (text.key(at)) {
      case "he" -> Optional.of(new Subject(Subject.Type.PRONOUN, null, "he", Gender.MALE, List.of(), end));
      case "she" -> Optional.of(new Subject(Subject.Type.PRONOUN, null, "he", Gender.FEMALE, List.of(), end));
      case "it" -> Optional.of(new Subject(Subject.Type.PRONOUN, null, "it", Gender.UNKNOWN, List.of(), end));
      default -> Optional.empty();
    };
  }

  private Optional<Subject> antecedent(int at, int from, int end) {
    int k = at - 1;
    if (k > from && text.token(k).isComma()) k--;
    Name name = k >= from ? nameEndingAt(k) : null;
    if (name == null || !name.speaks() || isGoverned(name.from(), from)) return Optional.empty();
    return Optional.of(Subject.named(name, beside.postsBefore(name, beside.clauseStart(k, from), from), end));
  }

  /** Back over <i>, a researcher at the institute,</i> to the name before it. */
  private Optional<Subject> overApposition(int comma, int from) {
    for (int k = comma - 1; k > from && comma - k < 40; k--) {
      if (text.quoted(k)) break;
      Token token = text.token(k);
      if (!token.isComma() && !token.key().equals("(") && !token.key().equals("–") && !token.key().equals("—")) continue;
      Name name = nameEndingAt(k - 1);
      int behind = k + 1;
      while (behind < comma && nameAt(behind) == null && EnglishNames.isTitle(text.key(behind))) behind++;
      Name apposed = nameAt(behind);
      if ((name == null || name.kind() == Name.Kind.PLACE || isGoverned(name.from(), from)) && apposed != null && apposed.from() == behind && apposed.to() == comma && apposed.kind() != Name.Kind.PLACE && apposed.kind() != Name.Kind.BODY && isWord(k - 1)) {
        List<String> posts = beside.postsBefore(apposed, behind, from);
        // of Said Street, Bermondsey, denies: behind a name only a post makes room for another.
        if (name == null || !posts.isEmpty()) return Optional.of(Subject.named(apposed, posts, comma + 1));
      }
      if (name != null && name.speaks() && !isGoverned(name.from(), from) && isAside(k + 1)) {
        Subject subject = named(name, new ArrayList<>(beside.postsBefore(name, beside.clauseStart(k - 1, from), from)), comma + 1);
        return Optional.of(new Subject(subject.type(), name, name.text(), Gender.UNKNOWN, subject.posts(), comma + 1));
      }
      if (name == null && isWord(k - 1) && isAside(k + 1)) {
        int start = beside.clauseStart(k - 1, from);
        if (english.is("determiner", text.key(start))) {
          Optional<Subject> nominal = nominal(start, k - 1, comma + 1);
          if (nominal.isPresent()) return nominal;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words between commas can stand between a subject and its verb, rather than being a clause of their own. */
  private boolean isAside(int first) {
    if (first >= text.size()) return false;
    String key = text.key(first);
    if (text.token(first).type() == Token.Type.NUMBER || english.isAny(key, "determiner", "preposition", "relative", "adverb")) return true;
    if (Set.of("when", "formerly", "himself", "herself", "once", "asked", "whose", "wearing", "speaking", "citing", "also", "now", "then", "meanwhile", "as", "like", "including").contains(key)) return true;
    if (key.endsWith("ing") || key.endsWith("ed")) return true;
    Name name = nameAt(first);
    if (name != null) return !text.token(first).key().equals("he");
    for (int i = first; i < text.size() && i < first + 6; i++) if (english.isRole(text.key(i))) return true;
    return false;
  }

  /**
   * The subject with which a clause begins, for a verb farther on: <i>Aqaba winger Rima Odeh hit the post and said …</i>,
   * <i>Its spokesperson, Elif Vardar, would not be drawn but stressed …</i>
   */
  Optional<Subject> first(int from, int to, int end) {
    int at = from;
    while (at < to && english.is("adverb", text.key(at)) && nameAt(at) == null) at++;
    if (at < to && nameAt(at) == null && Set.of("he", "she", "it").contains(text.key(at))) return pronoun(at, end);
    int start = at;
    while (at < to && at - start < 8) {
      Name name = nameAt(at);
      if (name == null) {
        boolean leads = english.isRole(text.key(at)) || english.is("determiner", text.key(at)) || EnglishNames.isTitle(text.key(at))
            || text.token(at).isComma() && english.isRole(text.key(at - 1)) || text.key(at).equals("'s") && at > start;
        if (!leads) return Optional.empty();
        at++;
      } else if (text.key(name.to()).equals("'s") || name.to() < to && (english.isRole(text.key(name.to())) || nameAt(name.to()) != null)) {
        at = name.to();
      } else {
        boolean speaks = name.speaks() && (name.kind() != Name.Kind.OPEN || name.to() - name.from() > 1) && !text.quoted(name.from());
        return speaks ? Optional.of(Subject.named(name, beside.postsBefore(name, start, start), end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isGoverned(int nameFrom, int from) {
    for (int k = nameFrom - 1; k >= from && nameFrom - k < 12; k--) {
      if (text.token(k).isMark() && !text.key(k).equals("'s")) return false;
      if (english.is("preposition", text.key(k)) && nameAt(k) == null) return !isClauseOpening(k, from);
    }
    return false;
  }

  /** A preposition that opens the sentence governs a phrase of its own: <i>In Damascus Assad said</i>. */
  private boolean isClauseOpening(int at, int from) {
    return at == from;
  }

  /** Where the noun stands to which a name is attached by a preposition: the spokesman in <i>a spokesman for X</i>; -1 if none. */
  private int headBefore(int nameFrom, int start) {
    for (int k = nameFrom - 1; k > start; k--) {
      String key = text.key(k);
      if (NOUN_PREPOSITIONS.contains(key)) {
        if (isWord(k - 1)) return k - 1;
        return -1;
      }
      if (english.isRole(key) && nameFrom - k < 2) return -1;
      if (!english.is("determiner", key) && !isWord(k) && !key.equals("'s")) return -1;
    }
    return -1;
  }

  /** A phrase without a name as its last word: a head noun, perhaps with a name behind it. */
  private Optional<Subject> nominal(int phraseStart, int at, int end) {
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
      if (NOUN_PREPOSITIONS.contains(text.key(k)) && nameAt(k) == null) {
        head = k - 1;
        break;
      }
    }
    Name name = nameEndingAt(head);
    if (name != null) {
      if (!name.speaks()) return Optional.empty();
      return Optional.of(Subject.named(name, beside.postsBefore(name, start, start), end));
    }
    return describe(start, head, at + 1, end);
  }

  /** What the noun at {@code head} of the phrase [start, to) says of the speaker. */
  private Optional<Subject> describe(int start, int head, int to, int end) {
    String key = text.key(head);
    if (english.isDocument(key)) return english.isCarrier(key) ? carried(start, head, to, end) : Optional.empty();
    if (Set.of("office", "branch", "bureau", "delegation", "leadership", "management").contains(key)) {
      // UNESCO's Iraq office: the body itself.
      for (int k = start; k < head; k++) {
        Name owner = nameAt(k);
        if (owner != null && owner.kind() == Name.Kind.BODY && text.key(owner.to()).equals("'s")) return Optional.of(Subject.named(owner, List.of(), end));
      }
    }
    boolean body = isBodyNoun(key);
    boolean person = english.isUnnamed(key) || english.isRole(key);
    if (!body && !person) return Optional.empty();
    if (text.token(head).isCapital() && head > start && !(body && head == start + 1 && text.key(start).equals("the"))) return Optional.empty();
    String first = text.key(start);
    int from = first.equals("the") ? start + 1 : start;
    if (english.isAny(first, "negation") || Set.of("no", "any", "every", "whose", "what", "which").contains(first)) return Optional.empty();
    String written = text.written(from, Math.max(from + 1, to));
    if (written.startsWith("A ") || written.startsWith("An ")) written = "a" + written.substring(1);
    boolean definite = first.equals("the") && !isPlural(key);
    return Optional.of(definite ? Subject.described(written, Gender.UNKNOWN, end) : Subject.unnamed(written, end));
  }

  static boolean isPlural(String key) {
    return key.endsWith("s") && !key.endsWith("ss") || Set.of("police", "people", "media", "staff", "relatives").contains(key);
  }

  static boolean isBodyNoun(String key) {
    return Set.of("company", "firm", "utility", "ministry", "agency", "group", "bank", "organization", "organisation", "union", "party", "council", "commission",
        "society", "museum", "association", "institute", "university", "committee", "charity", "department", "network", "club", "foundation", "fund", "movement", "court",
        "broadcaster", "newspaper", "channel", "operator", "airline", "regulator", "watchdog", "militia", "mission", "cooperative", "municipality", "syndicate",
        "federation", "directorate", "chamber", "consortium", "ngo", "faction", "brigade", "hospital", "alliance", "coalition", "authority", "centre", "center",
        "thinktank", "lender", "refiner", "carrier", "provider").contains(key);
  }

  /** A World Bank study, a report by the World Bank: the body speaks. */
  private Optional<Subject> carried(int start, int head, int to, int end) {
    for (int k = start; k < to; k++) {
      Name name = nameAt(k);
      if (name == null || name.kind() == Name.Kind.PLACE) continue;
      boolean before = name.to() == head || name.to() == head - 1;
      boolean behind = name.from() > head && (Set.of("by", "from", "of").contains(text.key(name.from() - 1)) || english.is("determiner", text.key(name.from() - 1)));
      if (before && name.kind() != Name.Kind.PERSON || behind) return Optional.of(Subject.named(name, List.of(), end));
    }
    return Optional.empty();
  }

  /** The subject that begins at a token behind a verb or preposition: <i>said Samar Khawaldeh, a spokeswoman …</i>. */
  Optional<Subject> after(int at, int limit) {
    int i = at;
    while (i < limit && english.is("adverb", text.key(i)) && nameAt(i) == null) i++;
    if (i >= limit || !text.token(i).isWord() || text.quoted(i)) return Optional.empty();
    if (nameAt(i) == null && Set.of("he", "she").contains(text.key(i))) return pronoun(i, i + 1);
    int end = i;
    while (end < limit && end - i < LONGEST_PHRASE) {
      Token token = text.token(end);
      if (token.isMark() && !token.key().equals("'s") && !token.key().equals("&") || text.quoted(end)) break;
      if (nameAt(end) == null && (english.isAny(token.key(), "relative", "auxiliary", "conjunction", "pronoun") && !Set.of("his", "her", "as").contains(token.key()))) break;
      end++;
    }
    Name person = null;
    for (int k = i; k < end && person == null; k++) {
      Name name = nameAt(k);
      if (name == null || name.from() != k) {
        if (name == null && NOUN_PREPOSITIONS.contains(text.key(k)) && k > i && nameAt(k - 1) == null && !postWithPlace(k, end)) break;
        continue;
      }
      if (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OPEN && (k == i || isDeterminer(k - 1) || english.isRole(text.key(k - 1)))) person = name;
    }
    if (person != null && person.kind() == Name.Kind.OPEN) {
      for (int k = person.to(); k < end; k++) {
        Name later = nameAt(k);
        if (later == null && NOUN_PREPOSITIONS.contains(text.key(k))) break;
        if (later != null && later.kind() == Name.Kind.PERSON && k > person.to()) {
          person = later;
          break;
        }
      }
    }
    if (person != null && !followedByNoun(person, end)) return Optional.of(named(person, new ArrayList<>(beside.postsBefore(person, i, i)), limit));
    for (int k = i; k < end; k++) {
      Name name = nameAt(k);
      if (name == null) {
        if (isDeterminer(k)) continue;
        break;
      }
      if (followedByNoun(name, end)) {
        break;
      }
      if (!name.speaks()) return Optional.empty();
      return Optional.of(named(name, List.of(), limit));
    }
    int head = end - 1;
    for (int k = i + 1; k < end; k++) {
      if (NOUN_PREPOSITIONS.contains(text.key(k)) && nameAt(k) == null) {
        head = k - 1;
        break;
      }
    }
    if (head < i) return Optional.empty();
    Optional<Subject> described = describe(i, head, end, end);
    if (described.isPresent() && described.get().type() != Subject.Type.NAMED && end + 1 < limit && text.token(end).isComma()) {
      Name name = nameAt(end + 1);
      if (name != null && name.from() == end + 1 && name.kind() == Name.Kind.PERSON) {
        return Optional.of(Subject.named(name, beside.posts(i, end), name.to() < limit && text.token(name.to()).isComma() ? name.to() + 1 : name.to()));
      }
    }
    return described;
  }

  private boolean isDeterminer(int k) {
    return k >= 0 && k < text.size() && english.is("determiner", text.key(k));
  }

  private boolean postWithPlace(int preposition, int end) {
    Name name = nameAt(preposition + 1);
    return name != null && name.kind() != Name.Kind.PERSON && name.to() < end && nameAt(name.to()) != null;
  }

  /** <i>a World Bank study</i>: the name only qualifies the noun behind it. */
  private boolean followedByNoun(Name name, int end) {
    if (name.to() >= end) return false;
    String key = text.key(name.to());
    if (key.equals("'s")) return true;
    return nameAt(name.to()) == null && (english.isDocument(key) || english.isRole(key) || english.isUnnamed(key));
  }

  /** A name anywhere in a sentence, with the posts before and behind it. */
  Subject introduced(Name name, int from, int limit) {
    return named(name, new ArrayList<>(beside.postsBefore(name, beside.clauseStart(name.from(), from), from)), limit);
  }

  /** A name with what stands in apposition behind it. */
  Subject named(Name name, List<String> before, int limit) {
    List<String> posts = new ArrayList<>(before);
    int at = name.to();
    if (at + 2 < limit && text.key(at).equals("(")) {
      int close = at + 1;
      while (close < limit && close - at < 8 && !text.key(close).equals(")")) close++;
      if (close < limit && text.key(close).equals(")")) at = close + 1;
    }
    if (name.kind() == Name.Kind.BODY) return Subject.named(name, posts, at);
    // , 52, or , the director of the camp, : numbers are passed over.
    for (int round = 0; round < 2 && at + 1 < limit && text.token(at).isComma(); round++) {
      int first = at + 1;
      int end = first;
      while (end < limit && end - first < 24) {
        Token token = text.token(end);
        if (text.quoted(end) || token.isMark() && !Set.of("'s", "'", "’", "&", "-").contains(token.key()) || english.is("relative", token.key()) && nameAt(end) == null) break;
        end++;
      }
      boolean number = text.token(first).type() == Token.Type.NUMBER;
      List<String> found = number ? List.of() : beside.posts(first, end);
      posts.addAll(found);
      if (!number && found.isEmpty()) break;
      at = end;
      if (!number) break;
    }
    if (posts.size() == before.size() && at < limit && isWord(at) && Set.of("of", "from").contains(text.key(at)) && nameAt(at + 1) == null) return Subject.named(name, posts, at);
    return Subject.named(name, posts, at);
  }
}
