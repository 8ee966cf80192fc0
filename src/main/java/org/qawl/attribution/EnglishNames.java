package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.names.Gazetteer;
import org.qawl.names.Mention;

/** The people, bodies and places named in an English paragraph: runs of capitalized words, and what they can be. */
final class EnglishNames {

  private final Words english;
  private final Gazetteer gazetteer;
  private final EnglishRuns runs;

  EnglishNames(Words english, Gazetteer gazetteer) {
    this.english = english;
    this.gazetteer = gazetteer;
    this.runs = new EnglishRuns(english);
  }


  /** The names in the order of the text; {@code known} are those the article has shown elsewhere. */
  List<Name> find(Text text, Known known) {
    @Nullable Name[] taken = new Name[text.size()];
    addGazetteer(text, taken);
    addRuns(text, known, taken);
    placeDateline(text, taken);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      Name name = taken[i];
      if (name != null && name.from() == i) names.add(name);
    }
    return names;
  }

  private void addGazetteer(Text text, @Nullable Name[] taken) {
    int token = 0;
    for (Mention mention : text.mentions(gazetteer)) {
      while (token < text.size() && text.token(token).end() <= mention.start()) token++;
      int from = token;
      int to = from;
      while (to < text.size() && text.token(to).start() < mention.end()) to++;
      int start = mention.start();
      // Iraq's Joint Operations Command, as other places have theirs.
      if (to - from > 2 && text.key(from + 1).equals("'s") && english.isPlace(text.key(from))) {
        from += 2;
        start = text.token(from).start();
      }
      if (to == from || !text.token(from).isCapital()
          && !Character.isDigit(text.token(from).text().charAt(0))) continue;
      Name.Kind kind = switch (mention.entry().kind()) {
        case PERSON -> Name.Kind.PERSON;
        case ORGANIZATION -> Name.Kind.BODY;
        case PLACE -> Name.Kind.PLACE;
      };
      // The Lebanese government stands for its state, and is no body of its own.
      boolean state = kind == Name.Kind.BODY && to - from == 2 && text.key(to - 1).equals("government")
          && english.isNational(text.key(from));
      if (state) kind = Name.Kind.PLACE;
      // a Syrian military analyst: no army.
      if (kind == Name.Kind.BODY && !text.token(to - 1).isCapital() && english.isRole(text.key(to))) continue;
      // Part of a longer hyphenated word, or a surname alone in another's name: left to the runs.
      if (text.token(from).start() < start - 3 || text.token(to - 1).end() > mention.end() + 2) continue;
      String written = text.text.substring(start, mention.end());
      put(taken, new Name(from, to, start, mention.end(), kind, written, mention.entry().id(), false));
    }
  }

  private static void put(@Nullable Name[] taken, Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      Name other = taken[i];
      if (other != null) for (int j = other.from(); j < other.to(); j++) taken[j] = null;
    }
    for (int i = name.from(); i < name.to(); i++) taken[i] = name;
  }

  /** Outside brackets, a dateline names places. */
  private static void placeDateline(Text text, @Nullable Name[] taken) {
    int end = EnglishDateline.end(text);
    boolean bracketed = false;
    for (int i = 0; i < end; i++) {
      if (text.key(i).equals("(")) bracketed = true;
      Name name = taken[i];
      if (name == null || bracketed || name.kind() == Name.Kind.PLACE) continue;
      for (int k = name.from(); k < name.to(); k++) taken[k] = name.as(Name.Kind.PLACE);
    }
  }

  private void addRuns(Text text, Known known, @Nullable Name[] taken) {
    int i = 0;
    while (i < text.size()) {
      Name there = taken[i];
      if (there != null && there.from() < i) {
        // Federal Office for Migration and Refugees: Refugees begins nothing new.
        i = there.to();
        continue;
      }
      if (!runs.beginsRun(text, i)) {
        i++;
        continue;
      }
      int to = runs.endOfRun(text, i);
      classify(text, i, to, known, taken);
      i = to;
    }
  }

  /** Says what a run of capitalized words is, in parts if it is a post and a name: <i>Prosecutor Angela Prosser</i>. */
  private void classify(Text text, int from, int end, Known known, @Nullable Name[] taken) {
    int start = from;
    int to = end;
    while (to - start > 2 && english.is("postnominal", text.key(to - 1))) to--;
    // Titles and posts before a name.
    boolean general = text.key(start).equals("general") && runs.lastHead(text, start, to) > start
        && !english.isGivenName(text.key(start + 1));
    while (!general && start + 1 < to && (isTitle(text, start, to) || isPostBefore(text, start, to)
        || isParticiple(text.key(start)))) start++;
    for (int i = to - 2; i > start; i--) {
      if ((isPostBefore(text, i, to) || isTitle(text, i, to)) && !english.isHead(text.key(to - 1))) {
        // Deputy Emergency Relief Coordinator X: no body, but what the post is for.
        if (start == from) bodyOf(text, start, i, taken);
        start = i + 1;
        break;
      }
    }
    if (to - start > 2 && isTrade(text, start)) start++;
    if (isPostAlone(text, from, start, to)) return;
    int person = personBehindPortfolio(text, start, to, taken);
    if (person > start) {
      put(taken, name(text, start, person, Name.Kind.PLACE));
      start = english.isTitle(text.key(person)) ? person + 1 : person;
      put(taken, name(text, start, to, Name.Kind.PERSON));
      return;
    }
    if (english.is("place before", text.key(start)) && to - start > 1 && to - start < 4
        && runs.lastHead(text, start, to) < 0) {
      put(taken, name(text, start, to, Name.Kind.PLACE));
      return;
    }
    Name.Kind known0 = knownKind(text, start, to, known);
    boolean titled = start > from && (english.isTitle(text.key(start - 1)) || english.isRole(text.key(start - 1)));
    boolean whole = coveredByOne(taken, start, to);
    if (whole) return;
    boolean body = runs.lastHead(text, start, to) >= 0 || contains(text, start, to, "&");
    if (body && !titled && known0 != Name.Kind.PERSON && (to - start > 1)) {
      put(taken, name(text, numbered(text, start), to, Name.Kind.BODY));
      return;
    }
    if (known0 != null && known0 != Name.Kind.PLACE) {
      put(taken, name(text, start, to, known0));
      return;
    }
    for (int i = start; i < to; i++) if (taken[i] != null) {
      splitAround(text, start, to, taken, titled);
      return;
    }
    int first = start;
    if (to - first >= 3 && (english.isPlace(text.key(first)) || english.isNational(text.key(first)))) {
      if (english.isPlace(text.key(first))) put(taken, name(text, first, first + 1, Name.Kind.PLACE));
      first++;
    }
    if (to - first == 1 && !titled) {
      String key = text.key(first);
      if (english.isPlace(key)) {
        put(taken, name(text, first, to, Name.Kind.PLACE));
        return;
      }
      if (isParticiple(key) || english.is("demonym", key)) return;
      if (english.isNational(key) || english.is("capital", key) || english.isRole(key) || english.isUnnamed(key)
          || english.isDocument(key) || english.isHead(key)
          && !english.is("club end", key) && !isPaper(text, first)) return;
      boolean sentenceStart = EnglishRuns.isSentenceStart(text, first);
      boolean acronym = text.token(first).isAcronym() && text.token(first).text().length() > 1;
      if (acronym) {
        boolean numbered = text.token(first).text().chars().anyMatch(Character::isDigit);
        if (!numbered) put(taken, name(text, first, to, Name.Kind.OPEN));
        return;
      }
      if (sentenceStart && !english.isGivenName(key)) {
        if (!english.isEveryday(key)) put(taken, name(text, first, to, Name.Kind.OPEN));
        return;
      }
      boolean given = english.isGivenName(key) && !english.isCommonName(key);
      Name.Kind kind = isPlace(text, first, to) ? Name.Kind.PLACE : Name.Kind.OPEN;
      put(taken, name(text, first, to, given ? Name.Kind.PERSON : kind));
      return;
    }
    boolean place = true;
    for (int i = first; i < to; i++) place &= english.isPlace(text.key(i)) || english.isNational(text.key(i));
    if (place || english.isPlace(String.join(" ", keys(text, first, to)))) {
      put(taken, name(text, first, to, Name.Kind.PLACE));
      return;
    }
    boolean given = english.isGivenName(text.key(first)) && to - first > 1;
    Name.Kind kind = isPlace(text, first, to) ? Name.Kind.PLACE : Name.Kind.OPEN;
    put(taken, name(text, first, to, given || titled ? Name.Kind.PERSON : kind));
  }

  /** told <i>The Guardian</i>: a word of papers' names whose article is written as a part of the name. */
  private boolean isPaper(Text text, int at) {
    return english.is("paper", text.key(at)) && text.token(at - 1).is("the") && text.token(at - 1).isCapital();
  }

  /** Mitiga airport, Zaatari camp: what the noun behind says is a place. */
  private boolean isPlace(Text text, int from, int to) {
    return english.is("place behind", text.key(to)) && text.token(to).isWord() && !text.token(to).isCapital();
  }

  /** <i>Seamer</i> Ben Raine: a trade that no table knows, with the capital of its sentence. */
  private boolean isTrade(Text text, int at) {
    String key = text.key(at);
    if (!EnglishRuns.isSentenceStart(text, at) || english.isGivenName(key)
        || !english.isGivenName(text.key(at + 1))) return false;
    for (String end : english.of("trade end")) if (key.length() > end.length() + 2 && key.endsWith(end)) return true;
    return false;
  }

  /** Judge, Gen.: before a name, but not in Justice and Development Party. */
  private boolean isTitle(Text text, int at, int to) {
    if (!english.isTitle(text.key(at)) || at + 1 >= to || !text.token(at + 1).isCapital()
        || english.isHead(text.key(at + 1))) return false;
    return Set.of("and", "of", "for").stream().noneMatch(word -> contains(text, at + 1, to, word));
  }

  /** State-run, London-based: what says of whom the name behind is. */
  private boolean isParticiple(String key) {
    int hyphen = key.lastIndexOf('-');
    return hyphen > 1 && english.is("participle", key.substring(hyphen + 1));
  }

  /** Special Envoy, Deputy Special Envoy: a post without a name; what it is for may follow. */
  private boolean isPostAlone(Text text, int from, int start, int to) {
    boolean several = to - start > 1;
    String last = text.key(to - 1);
    if (runs.lastHead(text, start, to) >= 0 || english.isGivenName(text.key(start)) && several) return false;
    if (english.isRole(last)) return several || start > from && !english.isTitle(text.key(start - 1));
    boolean purpose = text.key(to).equals("for") && to + 1 < text.size() && text.token(to + 1).isCapital();
    return several && start > from && !english.isTitle(text.key(start - 1)) && purpose;
  }

  /**
   * Special Envoy for <i>Syria</i> Margit Halvorsen, Director of <i>Human Rights</i> Rajan Pillai: where the person
   * begins behind what the post before is for; -1 if the run is no such thing.
   */
  private int personBehindPortfolio(Text text, int from, int to, @Nullable Name[] taken) {
    int before = from - 1;
    boolean the = text.key(before).equals("the");
    if (the) before--;
    boolean purpose = Set.of("for", "to", "in").contains(text.key(before));
    if (before < 1 || !purpose && !text.key(before).equals("of")) return -1;
    if (runs.lastHead(text, from, to) >= 0) return -1;
    boolean office = english.is("portfolio", text.key(from)) && text.token(before - 1).isCapital()
        && !english.isHead(text.key(before - 1));
    if (!office && !english.isRole(text.key(before - 1))) return -1;
    for (int k = from + 1; k <= to - 2; k++) {
      if (runs.lastHead(text, k, to) >= 0) return -1;
      boolean given = english.isGivenName(text.key(k)) && !english.isGivenName(text.key(k - 1));
      boolean place = (english.isPlace(text.key(k - 1)) || taken[k - 1] != null
          && taken[k - 1].kind() == Name.Kind.PLACE)
          && !english.isPlace(text.key(k)) && taken[k] == null && purpose && !the;
      if (given || (place || english.is("portfolio", text.key(k - 1))) && to - k <= 3) return k;
    }
    return -1;
  }

  private static boolean contains(Text text, int from, int to, String key) {
    for (int i = from; i < to; i++) if (text.key(i).equals(key)) return true;
    return false;
  }

  /** <i>444th</i> Combat Brigade, <i>5+5</i> Joint Military Commission: where the name begins with its number. */
  private static int numbered(Text text, int from) {
    int start = from;
    while (start > 0 && text.quoted(start - 1) == text.quoted(from)) {
      Token before = text.token(start - 1);
      boolean ordinal = before.type() == Token.Type.NUMBER && before.text().matches("\\d+(st|nd|rd|th)");
      boolean sum = start - 2 > 0 && text.key(start - 2).equals("+") && before.type() == Token.Type.NUMBER
          && text.token(start - 3).type() == Token.Type.NUMBER;
      if (!ordinal && !sum) break;
      start -= sum ? 3 : 1;
      if (sum) break;
    }
    return start;
  }

  private static List<String> keys(Text text, int from, int to) {
    List<String> keys = new ArrayList<>();
    for (int i = from; i < to; i++) keys.add(text.key(i));
    return keys;
  }

  private boolean isPostBefore(Text text, int i, int to) {
    return english.isRole(text.key(i)) && i + 1 < to && text.token(i + 1).isWord() && !english.isHead(text.key(i + 1))
        && !Set.of("of", "for").contains(text.key(i + 1)) && !english.isRole(text.key(i + 1))
        || i + 1 < to && english.isRole(text.key(i + 1)) && english.isRole(text.key(i)) && i + 2 < to;
  }

  /** The body named before a post: <i>World Bank President David Malpass</i>. */
  private void bodyOf(Text text, int from, int to, @Nullable Name[] taken) {
    int end = to;
    while (end > from && english.isRole(text.key(end - 1))) end--;
    if (end > from && runs.lastHead(text, from, end) >= 0
        && !coveredByOne(taken, from, end)) put(taken, name(text, from, end, Name.Kind.BODY));
  }

  private static boolean coveredByOne(@Nullable Name[] taken, int from, int to) {
    Name name = from < to ? taken[from] : null;
    return name != null && name.from() == from && name.to() >= to;
  }

  /** Some of the words belong to a name that the gazetteer knows; the rest before or behind it is a name of its own. */
  private void splitAround(Text text, int from, int to, @Nullable Name[] taken, boolean titled) {
    Name inner = null;
    for (int i = from; i < to && inner == null; i++) inner = taken[i];
    if (inner == null) return;
    boolean personWhole = english.isGivenName(text.key(from)) && inner.kind() != Name.Kind.BODY || titled;
    if (inner.kind() == Name.Kind.PERSON || personWhole) {
      put(taken, name(text, from, to, Name.Kind.PERSON));
      return;
    }
    if (inner.kind() == Name.Kind.PLACE && inner.from() == from && to - inner.to() >= 1 && to - inner.to() <= 3
        && to > inner.to()) {
      boolean given = english.isGivenName(text.key(inner.to()));
      if (given) put(taken, name(text, inner.to(), to, Name.Kind.PERSON));
      else if (to - from > 1) put(taken, name(text, from, to, Name.Kind.OPEN));
      return;
    }
    if (inner.from() == from && to - inner.to() >= 2 && english.isGivenName(text.key(inner.to()))) {
      put(taken, name(text, inner.to(), to, Name.Kind.PERSON));
      return;
    }
    if (inner.kind() == Name.Kind.BODY && inner.to() == to && inner.from() - from == 1
        && (english.isNational(text.key(from)) || english.isPlace(text.key(from)))) {
      return;
    }
    put(taken, name(text, from, to, inner.kind() == Name.Kind.BODY ? Name.Kind.BODY : Name.Kind.OPEN));
  }

  private Name.@Nullable Kind knownKind(Text text, int from, int to, Known known) {
    Known.Hit hit = known.at(text, from, text.key(from));
    return hit != null && hit.tokens() == to - from ? hit.kind() : null;
  }

  static Name name(Text text, int from, int to, Name.Kind kind) {
    return new Name(from, to, text.token(from).start(), text.token(to - 1).end(), kind, text.written(from, to), "",
        false);
  }
}
