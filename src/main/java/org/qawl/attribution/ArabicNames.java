package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qawl.names.Gazetteer;
import org.qawl.names.Kind;
import org.qawl.names.Mention;
import org.qawl.tables.Memo;

/** The people, bodies and places named in an Arabic paragraph. */
final class ArabicNames {
  /** Of how many bodies the short forms are remembered. */
  private static final int BODIES = 1 << 12;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicOrganizations organizations;
  private final ArabicFramedBodies framed;
  private final ArabicShortBodies shortBodies;
  private final ArabicBareNames bareNames;
  private final ArabicBodyTraps traps;
  private final ArabicMarkedBodies marked;
  private final ArabicToldBodies told;
  private final ArabicNamesInMarks inMarks;
  private final ArabicKnownBodies knownBodies;
  private final ArabicListedBodies listedBodies;
  private final ArabicListedPeople listedPeople;
  private final ArabicDatelines datelines;
  private final ArabicPersonNames people;
  private final ArabicUnknownPeople unknownPeople;
  private final ArabicUnheardNames unheardNames;
  private final Gazetteer gazetteer;
  /** Of names as they are written: news often tells of the same bodies. */
  private final Memo<List<String>> shortForms;

  ArabicNames(ArabicWords arabic, Gazetteer gazetteer) {
    this.arabic = arabic;
    this.words = new ArabicOrganizationWords(arabic);
    this.organizations = new ArabicOrganizations(arabic, words);
    this.framed = new ArabicFramedBodies(arabic);
    this.shortBodies = new ArabicShortBodies(arabic, words);
    this.bareNames = new ArabicBareNames(arabic);
    this.traps = new ArabicBodyTraps(arabic, words);
    this.marked = new ArabicMarkedBodies(arabic, words, traps);
    this.told = new ArabicToldBodies(arabic, words);
    this.inMarks = new ArabicNamesInMarks(arabic, words);
    this.knownBodies = new ArabicKnownBodies(arabic, words, bareNames);
    this.listedBodies = new ArabicListedBodies(arabic, words, gazetteer);
    this.datelines = new ArabicDatelines(arabic, words);
    this.people = new ArabicPersonNames(arabic);
    this.listedPeople = new ArabicListedPeople(arabic, people.nameEnds);
    this.unknownPeople = new ArabicUnknownPeople(arabic, people);
    this.unheardNames = new ArabicUnheardNames(arabic, people.nameEnds);
    this.gazetteer = gazetteer;
    this.shortForms = new Memo<>(BODIES, this::shorten);
  }

  /** Which names a word may begin. */
  int hints(String key, ArabicWord word, List<ArabicWords.Bare> readings) {
    return organizations.hints(key, readings) | marked.hints(key) | bareNames.hints(key, word, readings)
        | people.hints(key, word, readings) | unheardNames.hints(key, word);
  }

  /** كتائب, سرايا: feminine heads that do not end as such. */
  boolean isFeminine(String head) {
    return words.is("feminine", ArabicWords.withoutArticle(head));
  }

  boolean isClub(String form) {
    return bareNames.isClub(form);
  }

  boolean isOfGame(String key) {
    return bareNames.isOfGame(key);
  }

  /** The short forms of a body's name: without its head and what it is for; a club by its own word. */
  List<String> shortForms(String name) {
    return shortForms.of(name);
  }

  private List<String> shorten(String name) {
    List<String> forms = shortBodies.of(name);
    String club = bareNames.clubIn(name);
    if (club != null) forms.add(club);
    return List.copyOf(forms);
  }

  /**
   * The same between quotation marks, where everyday words are a name, too: «أفق المشرق» for شركة أفق المشرق للطاقة.
   */
  List<String> formsInMarks(String name) {
    String proper = shortBodies.inMarks(name);
    return proper == null ? List.of() : List.of(proper);
  }

  /** Where the marks close around a short name behind a long one: الاتحاد الأفريقي لكرة القدم «كاف»; -1 if not. */
  int endOfShortName(Text text, Name name) {
    int close = name.to() - name.from() < 3 ? -1 : marked.closing(text, name.to());
    return close > 0 && close - name.to() <= 3 ? close : -1;
  }

  @Nullable Name fullName(Text text, int i, Text.Sentence sentence, Predicate<String> called) {
    return people.fullNames.around(text, i, sentence, called);
  }

  boolean mayEnd(Text text, int i) {
    return people.mayEnd(text, i);
  }

  boolean speaksAlone(Text text, int i) {
    return people.speaksAlone(text, i);
  }

  boolean isCalled(Text text, int i) {
    return people.isCalled(text, i);
  }

  /** Finds the names of a paragraph. */
  NameFinder in(Text text) {
    return new InText(text);
  }

  /** A paragraph whose names are looked for again when more are known: what does not depend on them is found once. */
  private final class InText implements NameFinder {
    private final Text text;
    /** The names by token, those of which the article need not know anything. */
    private final Taken listed;
    /** The bodies between marks. */
    private final List<Name> inMarks;
    /** The bodies and the people that begin at each token. */
    private final ByToken beginningBodies;
    private final ByToken beginningPeople;
    /** All names where none of the known ones stands. */
    private @Nullable Taken unaided;
    /** The same in the order of the text. */
    private @Nullable List<Name> withoutKnown;

    InText(Text text) {
      this.text = text;
      this.listed = new Taken(text.size());
      this.inMarks = marked.find(text);
      told.add(text, inMarks);
      Name medium = datelines.find(text);
      if (medium != null) inMarks.add(medium.withoutVoice());
      this.beginningBodies = new ByToken(text.size(), (i, taken) -> organizations.at(text, i, taken));
      this.beginningPeople = new ByToken(text.size(), (i, taken) -> people.at(text, i, taken));
      addGazetteer(text, listed);
      addBareNames(text, listed);
    }

    /** سبق - الرياض: a medium in a byline, which does nothing there. */
    private boolean isByline(Name name) {
      return name.kind() == Name.Kind.BODY && bareNames.isByline(text, name.from(), name.to());
    }

    @Override
    public List<Name> find(Known known) {
      Taken taken = listed.copy();
      boolean unchanged = !addKnown(text, known, taken);
      if (unchanged && unaided != null) {
        taken = unaided.copy();
      } else {
        addMarked(inMarks, taken);
        addBodies(text, taken, beginningBodies);
        addPeople(text, taken, beginningPeople);
        if (unchanged) unaided = taken.copy();
      }
      unchanged &= !addGivenNames(text, known, taken);
      if (unchanged && withoutKnown != null) return withoutKnown;
      List<Name> names = new ArrayList<>();
      for (int i = 0; i < taken.size(); i++) {
        Name name = taken.at(i);
        if (name != null && name.from() == i) names.add(isByline(name) ? name.withoutVoice() : name);
      }
      List<Name> found = List.copyOf(names);
      if (unchanged) withoutKnown = found;
      return found;
    }
  }

  private void addGazetteer(Text text, Taken taken) {
    int token = 0;
    for (Mention mention : text.mentions(gazetteer)) {
      while (token < text.size() && text.end(token) <= mention.start()) token++;
      if (token >= text.size()) break;
      int from = token;
      int to = from;
      while (to < text.size() && text.start(to) < mention.end()) to++;
      // «حزب الله» اللبناني
      while (to > from && text.isAnyQuotationMark(from)) from++;
      if (to == from || isAddress(text, mention)) continue;
      Name.Kind kind = switch (mention.entry().kind()) {
        case PERSON -> Name.Kind.PERSON;
        case ORGANIZATION -> Name.Kind.BODY;
        case PLACE -> Name.Kind.PLACE;
      };
      String first = text.key(from);
      int start = text.start(from);
      int begin = from > token ? start : mention.start();
      String written = text.text.substring(begin, mention.end());
      int letters = begin <= start ? 0 : Tokenizer.key(text.text.substring(start, begin)).length();
      boolean attached = letters > 0 && !(letters == 1 && (first.startsWith("و") || first.startsWith("ف")));
      // للأمم المتحدة has lost its article, but not لليفربول
      boolean lost = attached && letters > 1 && first.startsWith("لل") && !Tokenizer.key(written).startsWith("ال");
      if (lost) written = "ال" + written;
      if (kind == Name.Kind.PERSON && (to - from == 1 && arabic.words.isCommonName(first)
          || from > 0 && text.key(from - 1).equals("بن"))) continue; // سلطان بن سلمان بن عبد العزيز
      if (kind == Name.Kind.PLACE && isGivenName(text, from, to)) continue;
      if (kind == Name.Kind.BODY && words.isState(written)) kind = Name.Kind.PLACE;
      if (kind == Name.Kind.BODY && traps.isStreet(text, from)) continue;
      if (kind == Name.Kind.BODY && (words.isGeneric(written) || first.startsWith("ال")
          && (words.isPortfolio(text, from) || isAttribute(text, from)))) continue;
      int bracket = from + 1 < to && text.token(from + 1).is("(") ? from + 2 : from + 1; // حركة (حماس)
      while (bracket < to && !text.token(bracket).is("(") && !text.token(bracket).is(")") && !(bracket > from + 1
          && text.isAnyQuotationMark(bracket)) && !isOutside(text, bracket)) bracket++;
      // التحالف الدولي ضد «داعش»
      while (bracket < to && bracket > from + 1 && arabic.isFunction(text, bracket - 1)) bracket--;
      Name name = new Name(from, to, begin, mention.end(), kind, written, mention.entry().id(), attached);
      // وكالة الأنباء الأردنية (بترا): the short name in brackets is another.
      if (bracket < to) name = ArabicListedBodies.withEnd(text, name, bracket);
      if (bracket < to && kind == Name.Kind.BODY && words.isGeneric(name.text())) continue; // وكالة أنباء (الأناضول)
      // الشباب السعودي: the young, unless something of the game stands beside
      if (kind == Name.Kind.BODY && to - from == 2 && arabic.isNationalWithArticle(text, to - 1)
          && bareNames.isOrdinary(text.key(from))) continue;
      if (kind == Name.Kind.BODY) name = listedBodies.withoutPlace(text, name);
      if (kind == Name.Kind.PERSON) name = listedPeople.whole(text, name, mention.entry(), taken);
      if (kind == Name.Kind.BODY) {
        name = listedBodies.withoutExplanation(text, listedBodies.withoutNation(text, name, mention.entry()));
      }
      taken.take(name);
    }
  }

  /** someone@yahoo.com: whether a name is part of an address. */
  private static boolean isAddress(Text text, Mention mention) {
    return mention.start() > 0 && text.text.charAt(mention.start() - 1) == '@'
        || mention.end() < text.text.length() && text.text.charAt(mention.end()) == '@';
  }

  /** التابعة in برنامج الأغذية العالمي التابع للأمم المتحدة: what is said of a body is no part of its name. */
  private boolean isOutside(Text text, int i) {
    return text.key(i).equals("التابع") || text.key(i).equals("التابعة");
  }

  /** السياسة الخارجية السعودية: an adjective of the noun before, and no ministry. */
  private boolean isAttribute(Text text, int from) {
    String before = from == 0 ? "" : text.key(from - 1);
    return text.key(from).endsWith("ية") && arabic.hasArticle(before) && arabic.isEverydayAlone(before)
        && (before.endsWith("ة") || before.endsWith("ات") || before.equals("الشؤون")) && arabic.role(before).isEmpty();
  }

  private void addBareNames(Text text, Taken taken) {
    for (Name found : bareNames.find(text)) {
      Name name = found.id().isEmpty() ? gazetteer.find(found.text())
          .filter(entry -> entry.kind() == Kind.ORGANIZATION && ArabicListedBodies.isWritten(entry, found.text()))
          .map(entry -> found.withId(entry.id())).orElse(found) : found;
      Name there = taken.at(name.from());
      // but دوما (ريف دمشق) - …
      boolean free = there == null || there.to() < name.to() || bareNames.isEveryday(name.text());
      for (int i = name.from(); i < name.to(); i++) free &= taken.at(i) == null || taken.at(i).kind() == Name.Kind.PLACE;
      if (free) taken.take(name);
    }
  }

  private static void addMarked(List<Name> found, Taken taken) {
    for (Name name : found) {
      boolean free = true;
      for (int i = name.from(); i < name.to(); i++) free &= taken.at(i) == null || taken.at(i).kind() != Name.Kind.BODY;
      if (free) taken.take(name);
    }
  }

  /** جورجيا بيليني: a country's name, and a woman's. */
  private boolean isGivenName(Text text, int from, int to) {
    String next = text.key(to);
    return arabic.isGivenName(text, from) && to < text.size() && text.isWord(to)
        && !arabic.isFunction(text, to)
        && !next.startsWith("ال") && !next.startsWith("و");
  }

  /** Adds the known names; whether any stands in the text. */
  private boolean addKnown(Text text, Known known, Taken taken) {
    if (known.isEmpty()) return false;
    boolean added = false;
    for (int i = 0; i < text.size(); i++) {
      if (taken.at(i) != null || !text.isWord(i) || !known.mayBegin(text, i)) continue;
      for (ArabicWords.Bare reading : text.readings(i)) {
        Known.Hit hit = known.at(text, i, reading.key());
        if (hit == null || hit.kind() == Name.Kind.PLACE || !taken.isFree(i, i + hit.tokens())) continue;
        if (hit.kind() == Name.Kind.PERSON && (hit.tokens() == 1 && (reading.taken() > 1 || goesOn(text, i, reading))
            || reading.preposition() && ArabicWords.hasTanwin(text, i) || known.isBodyBehindLam(text, i)
            || i > 0 && text.key(i - 1).equals("بن"))) continue;
        if (hit.kind() == Name.Kind.PERSON && hit.tokens() == 1
            && (people.goesOn(text, i, reading.key(), taken)
            || !people.mayStandAlone(text, i, reading.key(), known.isTakenUp(reading.key())))) break;
        Name name = ArabicOrganizations.name(text, i, i + hit.tokens(), reading).as(hit.kind());
        int to = i + hit.tokens();
        if (hit.kind() == Name.Kind.BODY && !(hit.bare() ? knownBodies.isMeantBare(text, i, to, reading)
            : knownBodies.isMeant(text, i, to, reading, name.text()))) break;
        taken.take(name);
        added = true;
        break;
      }
    }
    return added;
  }

  /** عبدالعزيز بن محمد is somebody else than a known سعود بن عبدالعزيز. */
  private boolean goesOn(Text text, int i, ArabicWords.Bare reading) {
    return arabic.words.isGivenName(reading.key()) && (text.key(i + 1).equals("بن")
        || arabic.isGivenName(text, i + 1));
  }

  /**
   * غير أن نجيبة لم تعد …: adds the given name alone, of somebody whose full name the article has told; whether any
   * stands in the text.
   */
  private boolean addGivenNames(Text text, Known known, Taken taken) {
    if (known.isEmpty()) return false;
    boolean added = false;
    for (int i = text.next(Hint.PERSON, 0); i + 1 < text.size(); i = text.next(Hint.PERSON, i + 1)) {
      if (taken.at(i) != null) continue;
      String given = arabic.isGivenName(text, i) ? text.key(i) : text.bareKey(i);
      if (!known.begins(given) || arabic.traps.isNamesake(text, i)) continue;
      boolean common = arabic.words.isCommonName(given) && !(i > 0 && arabic.is("title", text, i - 1));
      if (!arabic.words.isGivenName(given) || common) continue;
      boolean whole = !text.isWord(i + 1) || arabic.isFunction(text, i + 1) // واختتم الدكتور خليفة تصريحه
          || arabic.isVerb(text, i + 1) || arabic.traps.isPredicate(text, i + 1)
          || arabic.traps.isObjectOf(text, i + 1);
      int taking = text.key(i).length() - given.length();
      if (!whole) continue;
      taken.take(ArabicOrganizations.name(text, i, i + 1, new ArabicWords.Bare(given, taking, false))
          .as(Name.Kind.PERSON));
      added = true;
    }
    return added;
  }

  /** شركة أدنوك للحفر: whether a body says more than the name in it, which the gazetteer knows. */
  private boolean isAnother(Text text, Name known, Name body) {
    String next = text.key(known.to());
    return body.to() > known.to() && (next.startsWith("لل") || organizations.isBrand(text, known.to())
        || arabic.isPlace(text, known.to()) && !text.startsWithAl(known.to()));
  }

  private static boolean isListedBody(@Nullable Name name, int from) {
    return name != null && name.kind() == Name.Kind.BODY && !name.id().isEmpty() && name.from() == from;
  }

  private void addBodies(Text text, Taken taken, ByToken beginning) {
    int begins = Hint.BODY | Hint.LETTER;
    for (int i = text.next(begins, 0); i < text.size(); i = text.next(begins, i + 1)) {
      if (!text.may(i, Hint.BODY) && !organizations.maySpell(text, i)) continue;
      Name there = taken.at(i);
      if (there != null && (there.kind() == Name.Kind.PERSON || there.from() != i)) continue;
      Name marked = inMarks.behind(text, i);
      boolean beyond = marked != null && isListedBody(taken.at(marked.from()), marked.from())
          && taken.at(marked.from()).to() < marked.to(); // شركة «أوراكل كونستركشن»
      if (marked != null && (beyond || taken.isOnlyPlaces(marked.from(), marked.to()))) { // منظمة «سواعد الفرات»
        taken.take(marked);
        continue;
      }
      Name body = beginning.at(i, taken);
      if (body != null && (traps.isStreet(text, i) || traps.isTitle(text, i, body.to()))) {
        i = body.to() - 1;
        continue;
      }
      if (body == null) {
        Name named = there == null ? this.marked.behindKind(text, i) : null;
        if (named != null && taken.isOnlyPlaces(named.from(), named.to())) taken.take(named);
        if (there != null && there.kind() == Name.Kind.BODY) i = there.to() - 1;
        continue;
      }
      Name second = taken.at(i + 1);
      if (there == null && isListedBody(second, i + 1) && words.explains(text.key(i))
          && !(text.key(i).endsWith("شركة") && isAnother(text, second, body))
          && (!second.text().startsWith("ال") || text.key(i).endsWith("قوات"))) continue;
      // بعثة صندوق النقد الدولي, ميليشيا حزب الله: the name is that of the body it belongs to
      if (there == null && organizations.isPartOf(text, i)
          && (isListedBody(second, i + 1) || beginning.at(i + 1, taken) != null)) continue;
      if (there != null && there.kind() == Name.Kind.PLACE && there.to() - there.from() > 1
          && there.to() >= body.to() - 1) {
        continue; // قناة السويس
      }
      Name last = taken.at(body.to() - 1);
      if (there != null && there.kind() == Name.Kind.BODY && there.to() >= body.to()) continue;
      boolean known = there != null && there.kind() == Name.Kind.BODY && !there.id().isEmpty();
      boolean office = organizations.isOffice(text.key(i)); // هيئة الزكاة السعودية
      if (known && organizations.extended(text, there) < body.to() && !organizations.saysMore(text, there, body)) {
        int to = organizations.extended(text, there);
        boolean twice = arabic.isNational(text, there.to() - 1);
        if (to == there.to() || !twice && !office && onlyNation(text, there.to(), to)) continue;
        body = ArabicListedBodies.withEnd(text, body, to);
      }
      // الجامعة اللبنانية الأمريكية: of two nations the second is part of the name.
      boolean twice = known && arabic.isNational(text, there.to() - 1);
      if (known && !twice && !office && onlyNation(text, there.to(), body.to())) continue;
      if (last != null && last.to() > body.to()) {
        if (last.kind() == Name.Kind.PERSON && !isNamesake(text, body, last)) continue;
        body = ArabicListedBodies.withEnd(text, body, last.to());
      } else if (last != null && last.kind() == Name.Kind.BODY && last.to() == body.to()
          && last.from() == body.from() + 1) {
        // حركة حماس, قناة الجزيرة: the head belongs to the name that the gazetteer knows without it.
        body = body.withId(last.id());
      } else if (last != null && last.kind() == Name.Kind.PERSON && !isNamesake(text, body, last)) {
        continue;
      }
      Name inner = bodyInside(taken, body);
      boolean first = inner != null && inner.from() == body.from() + 1 && body.to() > inner.to();
      if (first && onlyNation(text, inner.to(), body.to())) {
        body = ArabicListedBodies.withEnd(text, body, inner.to()).withId(inner.id());
      }
      body = framed.extended(text, body, taken);
      taken.take(body);
      i = body.to() - 1;
    }
  }

  /** مؤسسة ياسر عرفات: whether the name of somebody the gazetteer knows is a body's. */
  private boolean isNamesake(Text text, Name body, Name person) {
    return !person.id().isEmpty() && person.from() == body.from() + 1
        && organizations.isNamedAfterPeople(text.key(body.from()));
  }

  private static @Nullable Name bodyInside(Taken taken, Name body) {
    for (int i = body.from() + 1; i < body.to(); i++) {
      Name name = taken.at(i);
      if (name != null && name.kind() == Name.Kind.BODY) return name;
    }
    return null;
  }

  private boolean onlyNation(Text text, int from, int to) {
    for (int i = from; i < to; i++) if (!arabic.isNational(text, i)) return false;
    return true;
  }

  private void addPeople(Text text, Taken taken, ByToken beginning) {
    for (int i = text.next(Hint.CHILD, 1); i < text.size(); i = text.next(Hint.CHILD, i + 1)) {
      Name child = people.child(text, i - 1, taken);
      if (child != null) taken.take(child);
    }
    for (int i = text.next(Hint.PERSON, 0); i < text.size(); i = text.next(Hint.PERSON, i + 1)) {
      if (taken.at(i) != null || !text.isWord(i)) continue;
      Name person = beginning.at(i, taken);
      if (person == null) continue;
      taken.take(person);
      i = person.to() - 1;
    }
    for (int i = text.next(Hint.CALLS, 0) + 1; i < text.size(); i = text.next(Hint.CALLS, i) + 1) {
      Name called = text.isWord(i) ? unknownPeople.called(text, i, taken) : null;
      if (called != null) taken.take(called);
    }
    for (int i = text.next(Hint.UNHEARD, 1); i < text.size(); i = text.next(Hint.UNHEARD, i + 1)) {
      Name unheard = text.isWord(i) ? unheardNames.at(text, i, taken) : null;
      if (unheard != null) taken.take(unheard);
    }
    for (Text.Sentence sentence : text.sentences) {
      Name introduced = unknownPeople.introduced(text, sentence, taken);
      if (introduced != null) taken.take(introduced);
      for (int i = sentence.from() + 1; i + 2 < sentence.to(); i++) {
        Name apposed = text.isComma(i) ? unknownPeople.apposed(text, sentence, i, taken) : null;
        if (apposed != null) taken.take(apposed);
      }
    }
  }
}
