package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whom a name, a pronoun, a description or a verb without a subject means in one paragraph. */
final class Referents {
  /** Where of a sentence a verb hardly means somebody of an earlier paragraph any more. */
  private static final int DEEP = 8;

  private final Reader reader;
  private final Descriptions descriptions;
  private final Cast cast;
  private final Memory memory;
  private final Text text;
  private final List<Name> named;
  private final NamedText namedText;
  private final Described described;
  private final Introduced introduced;
  final Reach reach;
  /** The speakers of the cues so far; no two cues are the same. */
  final Map<Cue, Voice> voiceOf = new IdentityHashMap<>();
  /** Who was remembered in this paragraph. */
  final Set<Voice> here = new HashSet<>();
  /** People named in this paragraph where they cannot be a subject, the latest last. */
  private final List<Voice> aside = new ArrayList<>();
  /** People with whom a sentence begins as what it is about, but who may tell it: عن سمير حداد، قال: … */
  private final List<Voice> topics = new ArrayList<>();
  /** The bodies that the sentence at work is about. */
  private final Set<Voice> bodies = new HashSet<>();
  /** Whom a noun means with which a sentence begins. */
  private final Map<Text.Sentence, Voice> nounOf = new HashMap<>();
  /** Those of these whom nothing else names in the paragraph. */
  private final Set<Voice> calledAgain = new HashSet<>();
  /** Those that the paragraph has been about, the latest last. */
  private final List<Voice> bodiesHere = new ArrayList<>();
  /** And the people of the sentence. */
  private final Set<Voice> people = new HashSet<>();

  private Text.@Nullable Sentence toldOf;
  private @Nullable Subject toldNoun;

  /** @param named the paragraph's names in the order of the text */
  Referents(Reader reader, Cast cast, Memory memory, Doings doings, Text text, List<Name> named) {
    this.reader = reader;
    this.descriptions = reader.descriptions();
    this.cast = cast;
    this.memory = memory;
    this.text = text;
    this.named = named;
    this.namedText = new NamedText(text, named);
    this.described = new Described(descriptions, cast, memory, doings, here, bodies);
    this.introduced = new Introduced(descriptions, described, memory, here, calledAgain, aside);
    this.reach = new Reach(reader, memory, text, named, here);
  }

  void beginSentence() {
    bodies.clear();
    people.clear();
  }

  /** The names that begin in the tokens [from, to). */
  List<Name> between(int from, int to) {
    return named.subList(firstFrom(from), firstFrom(to));
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).from() < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** “We had nothing.” Maryam Haddad is standing in her shop: a quotation, then somebody who is new to the article. */
  @Nullable Voice introducedBehind(int end, Text.Sentence sentence) {
    int next = end;
    while (next < text.size() && text.token(next).isMark()) next++;
    if (next >= text.size() || next < sentence.to()) return null;
    for (Name name : between(next, next + 1)) {
      boolean possessive = text.key(name.to()).equals("'s");
      if (name.kind() == Name.Kind.PERSON && !possessive && !memory.isNamed(voice(name))) return voice(name);
    }
    return null;
  }

  /** الفيلم عن سمير حداد الذي يهرب …، ويحذره من …: whom a novel, play or film tells of, and nothing else has named. */
  boolean isOnlyToldOf(Voice voice, Cue cue) {
    boolean carried = cue.subject().isPronoun() || cue.subject().type() == Subject.Type.SAME;
    return carried && voice.kind == Name.Kind.PERSON && voice.id.isEmpty() && !voice.isCalled()
        && !memory.hasSpoken(voice) && !memory.isNameless(voice) && reader.tellsOfWork(text);
  }

  /**
   * The person that a sentence is about: the first name in it that can be its subject.
   *
   * @param goesOn whether the sentence before was about somebody, so that one without a subject is about him
   */
  Optional<Voice> subjectOf(Text.Sentence sentence, boolean goesOn) {
    for (Name name : between(sentence.from(), sentence.to())) {
      if (name.kind() != Name.Kind.PERSON || !reader.isSubject(text, name, sentence)) continue;
      return Optional.of(voice(name));
    }
    Voice noun = nounOf.get(sentence);
    if (noun != null) return memory.isNameless(noun) ? Optional.empty() : Optional.of(noun);
    Gender pronoun = goesOn ? null : reader.pronounAt(text, sentence);
    if (pronoun != null) {
      for (Voice voice : memory.focus.reversed()) {
        if (voice.kind != Name.Kind.PERSON || !memory.agrees(voice, pronoun)) continue;
        return voice.unknown ? Optional.empty() : Optional.of(voice);
      }
    }
    Name only = null;
    for (Name name : between(sentence.from(), sentence.to())) {
      if (name.kind() != Name.Kind.PERSON || text.quoted(name.from())) continue;
      if (only != null) return Optional.empty();
      only = name;
    }
    return Optional.ofNullable(only).map(this::voice);
  }

  /** أما الخباز فلم يحسب شيئاً: «…»: whether a sentence begins with a noun for somebody who has a name. */
  boolean isCalledAgain(Text.Sentence sentence) {
    Voice noun = nounOf.get(sentence);
    return noun != null && !memory.isNameless(noun);
  }

  void rememberNames(int from, int to, Text.Sentence sentence) {
    for (Name name : between(from, to)) {
      if (name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.BODY || isReporter(name)) continue;
      Voice voice = voice(name);
      boolean known = memory.hasSpoken(voice) || voice.isCalled();
      if (!known && reader.isDoubtful(text, name)) continue;
      memory.name(voice);
      boolean later = name.kind() == Name.Kind.PERSON && !people.isEmpty() && !people.contains(voice);
      if (reader.isSubject(text, name, sentence) && (!later || reader.opensClause(text, name, sentence))) {
        if (name.kind() == Name.Kind.BODY) {
          bodies.add(voice);
          bodiesHere.remove(voice);
          bodiesHere.add(voice);
          memory.mention(voice);
          here.add(voice);
        } else {
          note(voice);
          people.add(voice);
        }
      } else if (name.kind() == Name.Kind.PERSON && !text.quoted(name.from()) && !isAsking(name)) {
        if (reader.beginsWithTopic(text, sentence)) {
          if (name.from() == sentence.from() + 1) topics.add(voice);
        } else if (!text.key(name.from() - 1).equals("(")) { // مع زميله (سمير حداد)
          aside.remove(voice);
          aside.add(voice);
        }
      }
    }
  }

  /** Her brother keeps a bag packed. The chief executive smiled: who has no name here is in mind like anybody else. */
  void rememberNoun(Text.Sentence sentence, int before) {
    Subject subject = people.isEmpty() ? nounIn(sentence) : null;
    if (subject == null || subject.end() > before) return;
    Voice voice = subject.type() == Subject.Type.DESCRIPTION ? broughtToMind(subject, sentence) : null;
    if (voice == null && subject.type() == Subject.Type.DESCRIPTION) return;
    // يجلس رجل مسن …, رفضت مصر …: nobody who has been named, so a later يقول does not mean whoever was
    if (subject.type() == Subject.Type.UNREAD) voice = memory.stranger(subject.gender());
    if (voice == null) {
      voice = memory.nameless(subject.text());
      voice.gender = subject.gender();
    }
    if (!here.contains(voice)) calledAgain.add(voice);
    note(voice);
    nounOf.put(sentence, voice);
  }

  /** The noun with which a sentence begins, told once for all its cues. */
  private @Nullable Subject nounIn(Text.Sentence sentence) {
    if (sentence != toldOf) {
      toldOf = sentence;
      toldNoun = reader.nominalSubject(namedText, sentence);
    }
    return toldNoun;
  }

  /** لم تشأ المديرة أن …, وصمت الرجل …: whom a description means that says nothing yet; null if that is not sure. */
  private @Nullable Voice broughtToMind(Subject subject, Text.Sentence sentence) {
    if (descriptions.isLatter(subject.text())) return latter(subject.end() - 1, subject.gender());
    Voice voice = described.wholly(subject);
    int last = subject.text().lastIndexOf(' ');
    boolean object = voice == null && last > 0 && descriptions.isOfSomething(subject.text());
    // لم ينتظر رئيس اللجنة الاجتماع …: behind the post stands what the verb governs
    if (object) voice = described.wholly(Subject.described(subject.text().substring(0, last), subject.gender(), 0));
    if (voice == null && descriptions.isEpithet(subject.text())) voice = described.onlyCalled(subject);
    if (voice == null) voice = described.onlyFitting(subject);
    boolean open = voice == null && descriptions.bringsToMind(subject.text());
    return open ? introduced.just(subject, other -> asks(other, sentence), false) : voice;
  }

  /** ولدى سؤالها عن الجسر …: whoever was asked is in mind, rather a person than the body that spoke last. */
  void rememberAsked(Text.Sentence sentence) {
    Gender gender = reader.askedIn(text, sentence);
    if (gender == null) return;
    for (Name name : between(0, sentence.from())) {
      if (name.kind() == Name.Kind.PERSON && memory.agrees(voice(name), gender)) return; // whoever was named here
    }
    for (Voice voice : memory.speakers()) {
      if (voice.kind != Name.Kind.PERSON || memory.isNameless(voice) || !memory.agrees(voice, gender)) continue;
      if (here.stream().noneMatch(other -> other.kind == Name.Kind.PERSON && memory.agrees(other, gender))) note(voice);
      return;
    }
  }

  /** سمير حداد – عمّان: who reports, before a dash and the place or the paper. */
  private boolean isReporter(Name name) {
    boolean dash = name.from() == 0 && name.kind() == Name.Kind.PERSON && name.to() + 1 < text.size()
        && text.isDash(name.to());
    if (!dash) return false;
    for (Name next : between(name.to() + 1, name.to() + 2)) if (next.kind() != Name.Kind.PERSON) return true;
    return false;
  }

  /** Asked by X, she said: whoever asks does not answer. */
  private boolean isAsking(Name name) {
    return text.key(name.from() - 1).equals("by")
        && Set.of("asked", "pressed", "questioned", "interviewed").contains(text.key(name.from() - 2));
  }

  Name decided(Name name) {
    if (name.kind() != Name.Kind.OPEN) return name;
    for (Name other : between(name.from(), name.from() + 1)) {
      if (other.to() == name.to() && other.kind() != Name.Kind.OPEN) return other;
    }
    Name.Kind kind = cast.kindOf(name);
    return name.as(kind == Name.Kind.OPEN ? Name.Kind.PERSON : kind);
  }

  void note(Voice voice) {
    memory.remember(voice);
    here.add(voice);
  }

  /** Somebody speaks in a cue. */
  void speaks(Cue cue, Voice voice) {
    voiceOf.put(cue, voice);
    Name name = cue.subject().name();
    boolean shown = name != null && voice.kind == Name.Kind.PERSON && cue.rule().equals("verb before subject")
        && (cue.subject().gender() == Gender.FEMALE || cue.subject().gender() == Gender.MALE);
    // قالت فرانسيس حداد …، وأضافت; قال جين حداد …، وأضاف: a name that men and women have
    if (shown) voice.gender = cue.subject().gender();
    if (voice.kind == Name.Kind.BODY && cue.subject().name() != null) voice.document = cue.subject().gender();
    note(voice);
    memory.spoke(voice);
  }

  Voice voice(Name name) {
    Voice voice = cast.get(name);
    if (cast.isAmbiguous(name)) {
      List<Voice> namesakes = cast.namesakes(name);
      for (Voice known : memory.focus.reversed()) if (namesakes.contains(known)) return known;
    }
    return voice;
  }

  @Nullable Voice resolve(Cue cue, @Nullable Cue earlier, Text.Sentence sentence) {
    Subject subject = cue.subject();
    Name name = subject.name();
    switch (subject.type()) {
      case NAMED -> {
        return name == null ? null : voice(decided(name));
      }
      case SAME -> {
        if (earlier != null) {
          Voice before = voiceOf.get(earlier);
          return before != null && memory.agrees(before, subject.gender()) ? before : null;
        }
        Voice first = firstInSentence(cue, sentence, subject.gender());
        return first != null ? first : lastInFocus(subject.gender(), cue, sentence);
      }
      case PRONOUN, PERSON, BODY, GOES_ON, CARRIED, ASKED -> {
        return lastInFocus(subject.gender(), cue, sentence);
      }
      case UNREAD -> {
        return memory.stranger(subject.gender());
      }
      case DESCRIPTION -> {
        Voice latter = descriptions.isLatter(subject.text())
            ? latter(beginOfLatter(cue, sentence), subject.gender()) : null;
        if (latter != null) return latter;
        boolean same = descriptions.isSame(subject.text());
        if (same && !aside.isEmpty() && !descriptions.isSource(subject.text())) return lastPerson(subject.gender());
        Voice voice = described.byWords(subject);
        if (voice == null && same) return himself(subject);
        if (voice == null) voice = described.namelessBefore(subject);
        if (voice != null) return voice;
        voice = introduced.just(subject, other -> asks(other, sentence), reader.goesOn(text, cue));
        // فاز سمير حداد …، وقال قائد النادي …: from here on he is no other club's
        if (voice != null && descriptions.isOfSomething(subject.text())) voice.callings.add(subject.text());
        return voice != null ? voice : introduced.epithet(subject);
      }
      default -> {
        if (!descriptions.isDefinite(subject.text())) return null;
        Voice voice = described.heardBefore(subject);
        // ذكرت الوكالة أن …، وأضاف المصدر
        boolean source = voice == null && descriptions.isSource(subject.text()) && subject.gender() == Gender.MALE;
        return source ? himself(subject) : voice;
      }
    }
  }

  /** ودافع حداد عن قرار الرئيس سمير خوري قائلاً …: whom the sentence is about, not who is named last in it. */
  private @Nullable Voice firstInSentence(Cue cue, Text.Sentence sentence, Gender gender) {
    for (Name name : between(sentence.from(), cue.from())) {
      if (name.kind() != Name.Kind.PERSON || !reader.isSubject(text, name, sentence)) continue;
      return memory.agrees(voice(name), gender) ? voice(name) : null;
    }
    return null;
  }

  /**
   * اتهم حداد الوزارة …، فيما ردت الأخيرة …: whoever was named last before, be it in an earlier sentence: أشار سمير إلى
   * مدربه كريم. ¶ وقال الأخير …
   */
  private @Nullable Voice latter(int before, Gender gender) {
    for (Name name : between(0, before).reversed()) {
      if (name.speaks() && memory.agrees(voice(name), gender)) return voice(name);
    }
    return memory.lastNamed(voice -> memory.agrees(voice, gender));
  }

  /** الأخير، وهو مدرب النسيم، رأى …: where a cue calls somebody the latter; the cue itself if that is behind it. */
  private int beginOfLatter(Cue cue, Text.Sentence sentence) {
    for (int i = cue.from() - 1; i >= sentence.from(); i--) if (descriptions.isLatter(text.key(i))) return i;
    return cue.from();
  }

  /** المصدر نفسه: the body that spoke last, if nobody did after it; المسؤول ذاته: the last person. */
  private @Nullable Voice himself(Subject subject) {
    if (!descriptions.isSource(subject.text())) return lastPerson(subject.gender());
    Voice last = memory.speakers().isEmpty() ? null : memory.speakers().getFirst();
    return last != null && (last.kind != Name.Kind.PERSON || memory.isNameless(last)) ? last : null;
  }

  /** The person who spoke last, if no post says who is meant. */
  private @Nullable Voice lastPerson(Gender gender) {
    Voice beside = lastAside(gender); // النسبة تبدو للينا حداد عالية؛ غير أن الأكاديمية ذاتها …
    boolean person = here.stream().anyMatch(voice -> voice.kind == Name.Kind.PERSON);
    if (!person && beside != null) return beside;
    for (Voice voice : memory.focus.reversed()) {
      boolean heard = memory.hasSpoken(voice) || here.contains(voice);
      if (voice.kind == Name.Kind.PERSON && memory.agrees(voice, gender) && heard) {
        return voice;
      }
    }
    return lastAside(gender);
  }

  private @Nullable Voice lastInFocus(Gender gender, Cue cue, Text.Sentence sentence) {
    Subject.Type type = cue.subject().type();
    boolean body = type == Subject.Type.BODY;
    boolean person = type == Subject.Type.PERSON;
    boolean on = type == Subject.Type.GOES_ON
        && memory.speakers().stream().anyMatch(voice -> memory.agrees(voice, gender));
    if (type == Subject.Type.CARRIED) return carried(gender, cue, sentence);
    Voice subjectBody = bodyInSentence();
    // غرد سعوديون على تويتر قائلين …: those who speak are many
    boolean one = gender != Gender.MANY;
    if (!person && one && subjectBody != null && memory.agrees(subjectBody, gender)) return subjectBody;
    int honour = cue.subject().end() - 1;
    for (Voice voice : memory.focus.reversed()) {
      if (type == Subject.Type.ASKED && asks(voice, sentence)) continue;
      if (person && !reader.mayHonour(text, honour, voice.callings)) continue;
      if (body && !(voice.kind == Name.Kind.BODY && reader.issues(voice.name))) continue;
      if (body && !memory.hasSpoken(voice) && !here.contains(voice) && !reader.isInstitution(voice.name)) continue;
      if (person && voice.kind != Name.Kind.PERSON) continue;
      if (!memory.agrees(voice, gender)) continue;
      if (on && !memory.hasSpoken(voice) && !here.contains(voice)) continue;
      // he says, وهو يقول: a pronoun that is written means whoever spoke, or was named in the paragraph before
      boolean known = person ? memory.hasSpoken(voice) || memory.isRecent(voice)
          || reader.honours(text, honour, voice.callings) : reach.reaches(voice, gender, cue, on);
      if (!here.contains(voice) && !known) continue;
      // It says: in a later sentence of a paragraph without a body the thing just spoken of.
      if (body && !here.contains(voice) && (!memory.isRecent(voice) || !here.isEmpty())) continue;
      // A body in passing is not meant by a verb without a subject; one that spoke may be.
      // أكدت الهيئة ما للطريق من مكانة. ¶ وقالت إن …: whom the paragraph before was about
      boolean goesOn = here.isEmpty() && memory.isRecent(voice) && cue.from() < 2 && voice.gender == gender
          && (gender == Gender.FEMALE || !memory.isAnyRecent(other -> other != voice && memory.agrees(other, gender)));
      boolean subject = memory.hasSpoken(voice) || bodies.contains(voice) || goesOn
          || here.contains(voice) && gender != Gender.MANY;
      if (voice.kind == Name.Kind.BODY && !subject && !body) continue;
      if (!here.contains(voice) && type != Subject.Type.ASKED) {
        // A verb deep in a sentence means somebody of this paragraph.
        // وعن غيابه عن اللقاء بسبب إصابته في الركبة قال: …
        boolean deep = cue.from() - sentence.from() > DEEP && !body && !cue.before()
            && !reader.beginsWithTopic(text, sentence) && reader.hangsOnClause(text, cue.from());
        if (deep && lastAside(gender) == null) return null;
        Voice named = person && reader.honours(text, honour, voice.callings) ? null : lastAside(gender);
        if (person && named != null && !reader.mayHonour(text, honour, named.callings)) named = null;
        if (named != null && !body) return named;
        boolean any = type == Subject.Type.PRONOUN || type == Subject.Type.SAME || on;
        Voice subjectBefore = any ? memory.last(bodiesHere, gender) : null;
        if (subjectBefore != null) return subjectBefore;
      }
      boolean tells = voice.kind == Name.Kind.PERSON && gender != Gender.MANY;
      if (tells && voice.gender == Gender.UNKNOWN) voice.gender = gender;
      return voice;
    }
    Voice beside = lastAside(gender);
    if (person && beside != null && !reader.mayHonour(text, honour, beside.callings)) return null;
    return body ? null : beside != null ? beside : memory.last(topics, gender);
  }

  /** Whoever the text was about, not one of those whom this sentence only names. */
  private @Nullable Voice carried(Gender gender, Cue cue, Text.Sentence sentence) {
    List<Voice> only = new ArrayList<>();
    for (Name name : between(sentence.from(), cue.from())) if (name.kind() != Name.Kind.PLACE) only.add(voice(name));
    for (Voice voice : memory.focus.reversed()) {
      boolean last = !memory.speakers().isEmpty() && memory.speakers().getFirst() == voice;
      if (!memory.agrees(voice, gender) || only.contains(voice) && !last) continue;
      boolean about = here.contains(voice) || reach.reaches(voice, gender, cue, false);
      boolean body = voice.kind == Name.Kind.BODY && !memory.hasSpoken(voice) && !bodiesHere.contains(voice);
      if (about && !body) return voice;
    }
    return null;
  }

  /** وسأله سمير حداد عن الجسر، فقال …: whoever asks does not answer. */
  private boolean asks(Voice voice, Text.Sentence sentence) {
    return people.contains(voice) && reader.isQuestionTo(text, sentence);
  }

  /** The body that the sentence at work is about, if it is about no person. */
  private @Nullable Voice bodyInSentence() {
    return bodies.size() == 1 && people.isEmpty() ? bodies.iterator().next() : null;
  }

  private @Nullable Voice lastAside(Gender gender) {
    return memory.last(aside, gender);
  }
}
