package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the subject of an English verb, before it or behind it, with the posts in apposition. */
final class EnglishSubjects {
  private final Words english;
  private final Text text;
  private final NamedText named;
  private final EnglishPosts beside;
  private final EnglishNounPhrases phrases;
  private final EnglishSubjectBehind behind;

  EnglishSubjects(Words english, NamedText named) {
    this.english = english;
    this.text = named.text;
    this.named = named;
    this.beside = new EnglishPosts(english, named);
    this.phrases = new EnglishNounPhrases(english, named, beside);
    this.behind = new EnglishSubjectBehind(english, named, beside, phrases);
  }

  /** The subject that ends right before a verb and what stands between; empty if none speaks there. */
  Optional<Subject> before(int verb, int from) {
    int at = verb - 1;
    if (at < from) return Optional.empty();
    while (at > from && Set.of("both", "each", "all").contains(text.key(at))) at--;
    at = beforeTime(at, from);
    Token token = text.token(at);
    if (token.isComma() || token.key().equals(")") || token.key().equals("–")
        || token.key().equals("—")) return overApposition(at, from);
    if (!token.isWord() || text.quoted(at)) return Optional.empty();
    if (english.is("pronoun", token.key()) && named.at(at) == null) return pronoun(text, at, verb);
    if (english.is("relative", token.key())) return antecedent(at, from, verb);
    Name name = named.endingAt(at);
    int start = beside.clauseStart(at, from);
    if (name != null) {
      boolean post = name.kind() == Name.Kind.PERSON && named.at(name.from() - 1) != null
          && named.at(name.from() - 1).kind() != Name.Kind.PERSON;
      int head = post ? -1 : headBefore(name.from(), start);
      if (head >= 0) return phrases.nominal(start, at, verb);
      if (!name.speaks()) return Optional.empty();
      return Optional.of(Subject.named(name, beside.postsBefore(name, start, from), verb));
    }
    return phrases.nominal(start, at, verb);
  }

  /** The ministry on Thursday said, Haddad said late on Friday evening: the word before the time of day or week. */
  private int beforeTime(int at, int from) {
    if (text.key(at).equals("on") && isDay(text.key(at + 1)) && at - 1 > from) return at - 1;
    int start = at;
    String part = text.key(start);
    if ((english.is("part of day", part) || Set.of("week", "month", "year").contains(part)) && start - 1 > from) start--;
    boolean day = isDay(text.key(start));
    if (!day && !Set.of("last", "this").contains(text.key(start)) || start - 1 <= from) return at;
    if (day && text.key(start - 1).equals("on")) start--;
    while (start - 1 > from && Set.of("late", "early", "earlier").contains(text.key(start - 1))) start--;
    return start - 1 > from ? start - 1 : at;
  }

  private boolean isDay(String key) {
    return english.is("day", key);
  }

  /** NASA and the Pentagon said; Haddad, the mayor, Nasser and Aziz said: those before the last of them. */
  List<Subject> joined(int last, int from) {
    List<Subject> others = new ArrayList<>();
    int start = beside.clauseStart(last, from);
    if (start - 2 < from || !text.key(start - 1).equals("and")) return others;
    int end = start - 1;
    while (end > from) {
      Optional<Subject> other = before(end, from);
      Name name = other.map(Subject::name).orElse(null);
      if (name == null || !beginsPhrase(name, from)) break;
      others.addFirst(other.get());
      int comma = beside.clauseStart(name.from(), from) - 1;
      if (comma <= from || !text.token(comma).isComma() || named.endingAt(comma - 1) == null) break;
      end = comma;
    }
    return others;
  }

  /**
   * <i>said Haddad and Nasser.</i>, <i>according to Haddad and the Amber Bank,</i>: whoever is named behind the first.
   */
  List<Subject> joinedBehind(Subject first, int to) {
    int and = first.end();
    if (first.name() == null || and + 1 >= to || !text.key(and).equals("and")) return List.of();
    Optional<Subject> second = after(and + 1, to);
    if (second.isEmpty() || second.get().name() == null) return List.of();
    int end = second.get().end();
    return end >= to || text.token(end).isMark() || text.token(end - 1).isMark() ? List.of(second.get()) : List.of();
  }

  /** Whether nothing but posts and titles stands before a name in its clause, so that it is no object of a verb. */
  private boolean beginsPhrase(Name name, int from) {
    int start = beside.clauseStart(name.from(), from);
    if (start > from && !text.token(start - 1).isMark() && !text.key(start - 1).equals("that")) return false;
    boolean post = english.isRole(text.key(name.from() - 1));
    for (int k = start; k < name.from(); k++) {
      String key = text.key(k);
      boolean passed = post && !key.endsWith("ed") || named.at(k) != null || text.token(k).isCapital()
          || english.isRole(key) || english.isTitle(key)
          || english.isAny(key, "determiner", "epithet") || english.isNational(key) || key.equals("'s");
      if (!passed) return false;
    }
    return true;
  }

  static Optional<Subject> pronoun(Text text, int at, int end) {
    return switch (text.key(at)) {
      case "he" -> Optional.of(Subject.person(Gender.MALE, end));
      case "she" -> Optional.of(Subject.person(Gender.FEMALE, end));
      case "it" -> Optional.of(Subject.body(end));
      default -> Optional.empty();
    };
  }

  private Optional<Subject> antecedent(int at, int from, int end) {
    int k = at - 1;
    if (k > from && text.token(k).isComma()) k--;
    Name name = k >= from ? named.endingAt(k) : null;
    if (name == null || !name.speaks() || isGoverned(name.from(), from)) return Optional.empty();
    return Optional.of(Subject.named(name, beside.postsBefore(name, beside.clauseStart(k, from), from), end));
  }

  /** Back over <i>, a researcher at the institute,</i> to the name before it. */
  private Optional<Subject> overApposition(int comma, int from) {
    for (int k = comma - 1; k > from && comma - k < 40; k--) {
      if (text.quoted(k)) break;
      Token token = text.token(k);
      if (!token.isComma() && !token.key().equals("(") && !token.key().equals("–")
          && !token.key().equals("—")) continue;
      Name name = named.endingAt(k - 1);
      int behind = k + 1;
      while (behind < comma && named.at(behind) == null && english.isTitle(text.key(behind))) behind++;
      Name apposed = named.at(behind);
      if ((name == null || name.kind() == Name.Kind.PLACE || isGoverned(name.from(), from)) && apposed != null
          && apposed.from() == behind && endWithBody(apposed) == comma
              && (apposed.kind() == Name.Kind.BODY ? isBodyBefore(k) : apposed.kind() != Name.Kind.PLACE)
                  && named.isWord(k - 1)) {
        List<String> posts = beside.postsBefore(apposed, behind, from);
        // of Said Street, Bermondsey, denies: behind a name only a post makes room for another.
        if (name == null || !posts.isEmpty()) return Optional.of(Subject.named(apposed, posts, comma + 1));
      }
      if (name != null && name.speaks() && !isGoverned(name.from(), from)
          && (isAside(k + 1) || beginsBehindQuotation(name))) {
        Subject subject = beside.named(name,
            new ArrayList<>(beside.postsBefore(name, beside.clauseStart(k - 1, from), from)), comma + 1);
        return Optional.of(new Subject(subject.type(), name, name.text(), Gender.UNKNOWN, subject.posts(), comma + 1));
      }
      if (name == null && named.isWord(k - 1) && isAside(k + 1)) {
        int start = beside.clauseStart(k - 1, from);
        if (english.is("determiner", text.key(start))) {
          Optional<Subject> nominal = phrases.nominal(start, k - 1, comma + 1);
          if (nominal.isPresent()) return nominal;
        }
      }
    }
    return Optional.empty();
  }

  /** “…,” Denise Sutcliffe, landlady of the Swan, told …: a name right behind a quotation is a subject. */
  private boolean beginsBehindQuotation(Name name) {
    int start = beside.clauseStart(name.from(), 0);
    return start > 0 && text.isQuotationMark(start - 1);
  }

  /** Grace Adebayo of Northwestern University: where a name ends, with the body or place that it is of. */
  private int endWithBody(Name name) {
    if (!Set.of("of", "from", "at").contains(text.key(name.to()))) return name.to();
    int first = text.key(name.to() + 1).equals("the") ? name.to() + 2 : name.to() + 1;
    Name body = named.beginningAt(first);
    return body != null && body.kind() != Name.Kind.PERSON ? body.to() : name.to();
  }

  /** The ferry's operator, X: whether the noun before a comma says what body follows. */
  private boolean isBodyBefore(int comma) {
    String noun = text.key(comma - 1);
    return english.isAny(noun, "kind", "body", "before bodies too") && !text.token(comma - 1).isCapital();
  }

  /** Whether words between commas can stand between a subject and its verb, rather than being a clause of their own. */
  private boolean isAside(int first) {
    if (first >= text.size()) return false;
    String key = text.key(first);
    if (text.token(first).type() == Token.Type.NUMBER
        || english.isAny(key, "determiner", "preposition", "relative", "adverb")) return true;
    if (english.is("aside opener", key)) return true;
    if (key.endsWith("ing") || key.endsWith("ed")) return true;
    // Sen. Lina Haddad, D-Ohio, said …: her party and state.
    if (text.token(first).text().matches("[A-Z](-\\p{L}+)?") && text.key(first + 1).matches("-|[.,]")) return true;
    Name name = named.at(first);
    if (name != null) return !text.token(first).key().equals("he");
    for (int i = first; i < text.size() && i < first + 6; i++) if (english.isRole(text.key(i))) return true;
    return false;
  }

  /**
   * The subject with which a clause begins, for a verb farther on: <i>Aqaba winger Rima Odeh hit the post and said
   * …</i>, <i>Its spokesperson, Elif Vardar, would not be drawn but stressed …</i>
   */
  Optional<Subject> first(int from, int to, int end) {
    int at = from;
    while (at < to && english.is("adverb", text.key(at)) && named.at(at) == null) at++;
    if (at < to && named.at(at) == null
        && Set.of("he", "she", "it").contains(text.key(at))) return pronoun(text, at, end);
    int start = at;
    at = behindOwner(at, to);
    while (at < to && at - start < 12) {
      Name name = named.at(at);
      if (name == null) {
        boolean leads = english.isRole(text.key(at)) || english.is("determiner", text.key(at))
            || english.isTitle(text.key(at))
            || text.token(at).isComma() && english.isRole(text.key(at - 1)) || text.key(at).equals("'s") && at > start;
        if (!leads) return Optional.empty();
        at++;
      } else if (text.key(name.to()).equals("'s") || name.to() < to
          && (english.isRole(text.key(name.to())) || named.at(name.to()) != null)) {
        at = name.to();
      } else {
        boolean speaks = name.speaks() && (name.kind() != Name.Kind.OPEN || name.to() - name.from() > 1)
            && !text.quoted(name.from());
        return speaks ? Optional.of(Subject.named(name, beside.postsBefore(name, start, start), end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** <i>The cable's owner,</i> NordLink: the token behind a noun phrase with a comma that says what follows. */
  private int behindOwner(int from, int to) {
    if (!english.is("determiner", text.key(from))) return from;
    for (int k = from + 1; k + 1 < to && k < from + 7; k++) {
      if (text.token(k).isComma()) return isBodyBefore(k) || english.isRole(text.key(k - 1)) ? k + 1 : from;
      if (!named.isWord(k) && !text.key(k).equals("'s")) return from;
    }
    return from;
  }

  private boolean isGoverned(int nameFrom, int from) {
    if (EnglishPeople.isSelfNamed(text, nameFrom)) return false;
    for (int k = nameFrom - 1; k >= from && nameFrom - k < 12; k--) {
      if (text.token(k).isMark() && !text.key(k).equals("'s")) return false;
      if (english.is("preposition", text.key(k)) && named.at(k) == null) return !isClauseOpening(k, from);
    }
    return false;
  }

  /** A preposition that opens the sentence governs a phrase of its own: <i>In Damascus Assad said</i>. */
  private boolean isClauseOpening(int at, int from) {
    return at == from;
  }

  /**
   * Where the noun stands to which a name is attached by a preposition: the spokesman in <i>a spokesman for X</i>; -1
   * if none.
   */
  private int headBefore(int nameFrom, int start) {
    for (int k = nameFrom - 1; k > start; k--) {
      String key = text.key(k);
      if (EnglishNounPhrases.PREPOSITIONS.contains(key)) {
        if (named.isWord(k - 1)) return k - 1;
        return -1;
      }
      if (english.isRole(key) && nameFrom - k < 2) return -1;
      if (!english.is("determiner", key) && !named.isWord(k) && !key.equals("'s")) return -1;
    }
    return -1;
  }

  /** The subject that begins at a token behind a verb or preposition: <i>said Samar Khawaldeh, a spokeswoman …</i>. */
  Optional<Subject> after(int at, int limit) {
    return behind.at(at, limit);
  }
}
