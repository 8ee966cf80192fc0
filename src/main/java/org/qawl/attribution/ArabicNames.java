package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.names.Gazetteer;
import org.qawl.names.Mention;

/** The people, bodies and places named in an Arabic paragraph. */
final class ArabicNames implements NameFinder {
  private static final Set<String> PARTICLES = Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "ال", "عبد", "ايت", "دي", "فان", "فون", "دو", "لا", "او", "دا", "ولد");
  private static final Set<String> KUNYA = Set.of("ابو", "ام", "ابن", "عبد");
  private static final Set<String> SECOND_HALVES = Set.of("الدين", "الله", "الرحمن", "الكريم", "الاسلام", "الحق", "الزهراء", "اللطيف", "العابدين");

  private final ArabicWords arabic;
  private final ArabicOrganizations organizations;
  private final Gazetteer gazetteer;

  ArabicNames(ArabicWords arabic, Gazetteer gazetteer) {
    this.arabic = arabic;
    this.organizations = new ArabicOrganizations(arabic);
    this.gazetteer = gazetteer;
  }

  /** Which names a word may begin. */
  int hints(String key) {
    int hints = 0;
    for (ArabicWords.Bare reading : ArabicWords.readings(key)) {
      if (arabic.words.isHead(ArabicWords.withoutArticle(reading.key()))) hints |= Hint.BODY;
      if (reading.preposition() && arabic.words.isGivenName(reading.key())) hints |= Hint.PERSON;
    }
    if (KUNYA.contains(key) || arabic.words.isGivenName(key) || arabic.words.isGivenName(ArabicWords.withoutConjunction(key))) hints |= Hint.PERSON;
    return hints;
  }

  @Override
  public List<Name> find(Text text, Known known) {
    @Nullable Name[] taken = new Name[text.size()];
    addGazetteer(text, taken);
    addKnown(text, known, taken);
    addBodies(text, taken);
    addPeople(text, taken);
    addIntroduced(text, taken);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      Name name = taken[i];
      if (name != null && name.from() == i) names.add(name);
    }
    return names;
  }

  private static void take(@Nullable Name[] taken, Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      Name other = taken[i];
      if (other != null) for (int j = other.from(); j < other.to(); j++) taken[j] = null;
    }
    for (int i = name.from(); i < name.to(); i++) taken[i] = name;
  }

  private void addGazetteer(Text text, @Nullable Name[] taken) {
    int token = 0;
    for (Mention mention : text.mentions(gazetteer)) {
      while (token < text.size() && text.token(token).end() <= mention.start()) token++;
      if (token >= text.size()) break;
      int from = token;
      int to = from;
      while (to < text.size() && text.token(to).start() < mention.end()) to++;
      if (to == from) continue;
      Name.Kind kind = switch (mention.entry().kind()) {
        case PERSON -> Name.Kind.PERSON;
        case ORGANIZATION -> Name.Kind.BODY;
        case PLACE -> Name.Kind.PLACE;
      };
      String written = text.text.substring(mention.start(), mention.end());
      String first = text.key(from);
      int letters = Tokenizer.key(text.text.substring(text.token(from).start(), Math.max(text.token(from).start(), mention.start()))).length();
      boolean attached = letters > 0 && !(letters == 1 && (first.startsWith("و") || first.startsWith("ف")));
      if (attached && first.startsWith("لل") && !Tokenizer.key(written).startsWith("ال")) written = "ال" + written;
      if (kind == Name.Kind.PERSON && to - from == 1 && arabic.words.isCommonName(first)) continue;
      // جورجيا بيليني: a country's name, and a woman's.
      if (kind == Name.Kind.PLACE && arabic.words.isGivenName(first) && to < text.size() && text.token(to).isWord() && !arabic.isFunction(text.key(to))
          && !text.key(to).startsWith("ال") && !text.key(to).startsWith("و")) continue;
      take(taken, new Name(from, to, mention.start(), mention.end(), kind, written, mention.entry().id(), attached));
    }
  }

  private void addKnown(Text text, Known known, @Nullable Name[] taken) {
    for (int i = 0; i < text.size(); i++) {
      if (taken[i] != null || !text.token(i).isWord() || !known.mayEnd(text.key(i))) continue;
      for (ArabicWords.Bare reading : ArabicWords.readings(text.key(i))) {
        Known.Hit hit = known.at(text, i, reading.key());
        if (hit == null || hit.kind() == Name.Kind.PLACE || overlaps(taken, i, i + hit.tokens())) continue;
        if (hit.kind() == Name.Kind.PERSON && reading.taken() > 1 && hit.tokens() == 1) continue;
        take(taken, ArabicOrganizations.name(text, i, i + hit.tokens(), reading).as(hit.kind()));
        break;
      }
    }
  }

  private static boolean overlaps(@Nullable Name[] taken, int from, int to) {
    for (int i = from; i < to; i++) if (taken[i] != null) return true;
    return false;
  }

  private void addBodies(Text text, @Nullable Name[] taken) {
    for (int i = 0; i < text.size(); i++) {
      Name there = taken[i];
      if (there != null && (there.kind() == Name.Kind.PERSON || there.from() != i)) continue;
      Name marked = organizations.inMarks(text, i);
      if (marked != null && !overlaps(taken, marked.from(), marked.to())) {
        take(taken, marked);
        continue;
      }
      Name body = organizations.at(text, i);
      if (body == null) {
        if (there != null && there.kind() == Name.Kind.BODY) i = there.to() - 1;
        continue;
      }
      Name last = taken[body.to() - 1];
      if (there != null && there.kind() == Name.Kind.BODY && there.to() >= body.to()) continue;
      if (there != null && there.kind() == Name.Kind.BODY && !there.id().isEmpty() && onlyNation(text, there.to(), body.to())) continue;
      if (last != null && last.to() > body.to()) {
        if (last.kind() == Name.Kind.PERSON) continue;
        body = withEnd(text, body, last.to());
      } else if (last != null && last.kind() == Name.Kind.BODY && last.to() == body.to() && last.from() == body.from() + 1) {
        // حركة حماس, قناة الجزيرة: the head belongs to the name that the gazetteer knows without it.
        body = new Name(body.from(), body.to(), body.start(), body.end(), body.kind(), body.text(), last.id(), body.attached());
      } else if (last != null && last.kind() == Name.Kind.PERSON) {
        continue;
      }
      Name inner = bodyInside(taken, body);
      if (inner != null && inner.from() == body.from() + 1 && onlyNation(text, inner.to(), body.to()) && body.to() > inner.to()) {
        body = withEnd(text, body, inner.to());
        body = new Name(body.from(), body.to(), body.start(), body.end(), body.kind(), body.text(), inner.id(), body.attached());
      }
      take(taken, body);
      i = body.to() - 1;
    }
  }

  private static @Nullable Name bodyInside(@Nullable Name[] taken, Name body) {
    for (int i = body.from() + 1; i < body.to(); i++) {
      Name name = taken[i];
      if (name != null && name.kind() == Name.Kind.BODY) return name;
    }
    return null;
  }

  private boolean onlyNation(Text text, int from, int to) {
    for (int i = from; i < to; i++) if (!arabic.isNational(text.key(i))) return false;
    return true;
  }

  private static Name withEnd(Text text, Name name, int to) {
    int end = text.token(to - 1).end();
    String tail = text.text.substring(Math.min(end, name.end()), end);
    int cut = to < name.to() ? name.end() - end : 0;
    String written = cut > 0 ? name.text().substring(0, Math.max(1, name.text().length() - cut)).strip() : name.text() + tail;
    return new Name(name.from(), to, name.start(), end, name.kind(), written, name.id(), name.attached());
  }

  private void addPeople(Text text, @Nullable Name[] taken) {
    for (int i = 0; i < text.size(); i++) {
      if (taken[i] != null || !text.token(i).isWord() || !text.token(i).may(Hint.PERSON)) continue;
      Name person = personAt(text, i, taken);
      if (person == null) continue;
      take(taken, person);
      i = person.to() - 1;
    }
  }

  /** رقية أيت عدي، رئيسة التعاونية، …: words of unknown meaning at the beginning of a sentence, with a post behind the comma. */
  private void addIntroduced(Text text, @Nullable Name[] taken) {
    for (Text.Sentence sentence : text.sentences) {
      int from = sentence.from();
      while (from < sentence.to() && arabic.words.isAny(text.key(from), "conjunction") || from < sentence.to() && (text.key(from).equals("ان") || arabic.verbs.form(text.key(from)).isPresent())) from++;
      int to = from;
      while (to < sentence.to() && to - from < 4 && text.token(to).isWord() && taken[to] == null && !text.quoted(to) && !arabic.isFunction(text.key(to))
          && arabic.role(text.key(to)).isEmpty() && !arabic.words.isHead(text.key(to)) && !arabic.isUnnamed(text.key(to)) && !arabic.isDocument(text.key(to))) to++;
      boolean plain = to - from > 1 && to + 1 < sentence.to() && text.token(to).isComma() && !text.key(from).startsWith("ال") && !text.key(from).startsWith("و");
      if (!plain) continue;
      String post = text.key(to + 1);
      boolean role = arabic.isPost(post) || (post.equals("وهو") || post.equals("وهي")) && to + 2 < sentence.to() && !arabic.role(text.key(to + 2)).isEmpty();
      if (role) take(taken, person(text, from, to));
    }
  }

  private @Nullable Name personAt(Text text, int i, @Nullable Name[] taken) {
    String key = text.key(i);
    boolean kunya = KUNYA.contains(key) && i + 1 < text.size() && text.token(i + 1).isWord()
        && !arabic.isFunction(text.key(i + 1));
    String given = arabic.words.isGivenName(key) ? key : arabic.words.isGivenName(ArabicWords.withoutConjunction(key)) && !key.equals("وليد")
        ? ArabicWords.withoutConjunction(key) : "";
    if (given.isEmpty() && !kunya) return attachedPersonAt(text, i, taken);
    if (i > 0 && (text.key(i - 1).equals("بن") || text.key(i - 1).equals("ابن"))) return null;
    boolean common = arabic.words.isCommonName(given) || kunya && key.equals("ام");
    int to = endOfPerson(text, i, i + 4, taken);
    if (to - i < 2) return null;
    if (common && !introduced(text, i)) return null;
    if (!given.isEmpty() && !given.equals(key)) {
      return ArabicOrganizations.name(text, i, to, new ArabicWords.Bare(given, 1, false)).as(Name.Kind.PERSON);
    }
    return person(text, i, to);
  }

  /** لسمير حداد: a given name behind a preposition written onto it. */
  private @Nullable Name attachedPersonAt(Text text, int i, @Nullable Name[] taken) {
    for (ArabicWords.Bare reading : ArabicWords.readings(text.key(i))) {
      if (!reading.preposition() || !arabic.words.isGivenName(reading.key()) || arabic.words.isCommonName(reading.key()) || reading.key().length() < 3) continue;
      int to = endOfPerson(text, i, i + 4, taken);
      if (to - i < 2) return null;
      return ArabicOrganizations.name(text, i, to, reading).as(Name.Kind.PERSON);
    }
    return null;
  }

  /** Whether what stands before an ambiguous name asks for a name: a verb, a post, a title, the beginning of the sentence. */
  private boolean introduced(Text text, int i) {
    if (i == 0 || text.token(i - 1).isMark()) {
      return i + 1 < text.size() && (text.key(i + 1).startsWith("ال") || i + 2 < text.size() && text.token(i + 2).isComma());
    }
    String before = text.key(i - 1);
    if (arabic.verbs.form(before).isPresent() || !arabic.role(before).isEmpty()) return true;
    if (Set.of("السيد", "السيدة", "الدكتور", "الدكتورة", "المهندس", "الشيخ", "اما", "يدعى", "اسمه", "اسمها").contains(before)) return true;
    // Behind a definite noun an indefinite one begins something new: مدرب الأهلي بدر السلامي.
    return before.startsWith("ال") && !arabic.isTime(before) && i + 1 < text.size() && text.key(i + 1).startsWith("ال");
  }

  static Name person(Text text, int from, int to) {
    return new Name(from, to, text.token(from).start(), text.token(to - 1).end(), Name.Kind.PERSON, text.written(from, to), "", false);
  }

  /**
   * Where a name that begins at a token ends: two words, more where particles or given names go on, none behind a word
   * with the article.
   */
  int endOfPerson(Text text, int from, int limit, @Nullable Name[] taken) {
    int at = from;
    int parts = 0;
    int last = Math.min(limit + 2, text.size());
    while (at < last) {
      Token token = text.token(at);
      String key = token.key();
      if (!token.isWord() || at > from && (text.quoted(at) != text.quoted(from) || taken.length > at && taken[at] != null)) break;
      if (at > from && !isNamePart(text, at, parts)) break;
      at++;
      boolean particle = PARTICLES.contains(key);
      if (particle && at < last && text.token(at).isWord() && !arabic.isFunction(text.key(at))) continue;
      if (at < last && SECOND_HALVES.contains(text.key(at))) at++;
      parts++;
      if (parts > 1 && key.startsWith("ال") && !followsTribe(text, at)) break;
      if (parts >= 4) break;
    }
    while (at > from && PARTICLES.contains(text.key(at - 1))) at--;
    return at;
  }

  private static boolean followsTribe(Text text, int at) {
    return at < text.size() && text.key(at).equals("ال");
  }

  private boolean isNamePart(Text text, int at, int parts) {
    String key = text.key(at);
    if (arabic.isFunction(key) && !PARTICLES.contains(key)) return false;
    if (PARTICLES.contains(key)) return true;
    if (arabic.words.isGivenName(key)) return true;
    if (arabic.verbs.form(key).isPresent() && !key.startsWith("ال")) return false;
    String role = arabic.role(key);
    if (!role.isEmpty() && !(parts == 1 && key.startsWith("ال") && !key.endsWith("ة") && endsClause(text, at + 1))) return false;
    if (arabic.words.isHead(key) || arabic.isTime(key)) return false;
    if (key.startsWith("لل") || key.startsWith("بال") || key.startsWith("وال") || key.startsWith("كال")) return false;
    if (key.startsWith("ال") && parts == 1) return true;
    // سالم جمعة الأسدي, but not سمير حداد البلدية: an object may follow two words that are a name already.
    if (key.startsWith("ال")) return parts <= 3 && !arabic.isNational(key) && (arabic.words.isGivenName(text.key(at - 1)) || PARTICLES.contains(text.key(at - 2 < 0 ? 0 : at - 2)) || key.endsWith("ي") && endsClause(text, at + 1));
    if (parts == 1) return key.length() > 1 && !(key.length() > 4 && (key.startsWith("ب") || key.startsWith("ل")) && isPlainWord(text, at));
    // A third word without article: only a given name before it, and the name's end in sight.
    return arabic.words.isGivenName(text.key(at - 1)) && endsClause(text, at + 1) && !key.startsWith("ب") && !key.startsWith("ل") && !key.startsWith("و");
  }

  /** بفتح الطريق, لجماهير فريقه: a preposition and a noun rather than a surname, as another noun follows. */
  private boolean isPlainWord(Text text, int at) {
    return at + 1 < text.size() && text.token(at + 1).isWord() && !arabic.isThat(text.key(at + 1)) && !arabic.isFunction(text.key(at + 1));
  }

  private boolean endsClause(Text text, int at) {
    if (at >= text.size()) return true;
    Token token = text.token(at);
    return token.isMark() || arabic.isThat(token.key()) || arabic.isFunction(token.key());
  }

  static List<String> particles() {
    return new ArrayList<>(Arrays.asList(PARTICLES.toArray(String[]::new)));
  }
}
