package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Memo;

/**
 * Reads one article: first all its names, so that each has its longest form and a post, then who says what.
 *
 * <p>Names are read twice, because a name that one paragraph makes plain (المدير هوزان أحمد) helps to see it in another
 * (وقال أحمد).
 */
final class ArticleReading {
  /** How many words of a label are a name. */
  private static final int LONGEST_LABEL = 4;

  private final Reader reader;
  private final InterviewWords interviewWords;
  private final Memo<String> ids;
  private final List<Text> paragraphs = new ArrayList<>();
  private final List<Findings> findings = new ArrayList<>();
  private final Findings title;
  private final Cast cast = new Cast();
  private final List<List<Name>> names = new ArrayList<>();
  private final List<List<Cue>> cues = new ArrayList<>();
  private final Interview interview;
  private final FullNames fullNames;

  /** @param ids by which speakers are known, by their names */
  ArticleReading(Reader reader, Memo<String> ids, String title, List<String> texts) {
    this.reader = reader;
    this.interviewWords = reader.interviewWords();
    this.ids = ids;
    Text heading = new Text(title, List.of(), reader.vocabulary());
    this.title = new Findings(reader, heading);
    List<List<Quotation>> quotations = QuotationFinder.find(texts);
    for (int i = 0; i < texts.size(); i++) {
      paragraphs.add(new Text(texts.get(i), quotations.get(i), reader.vocabulary()));
    }
    for (Text text : paragraphs) findings.add(new Findings(reader, text));
    this.interview = new Interview(heading, paragraphs, reader);
    this.fullNames = new FullNames(reader, heading, paragraphs);
  }

  List<AttributedParagraph> read() {
    readNames(new Known());
    Known known = Known.of(cast);
    for (Voice voice : cast.voices()) addShortForms(voice, known);
    fullNames.addTo(known, cast, names);
    readNames(known);
    // Nothing is read with what is known now, but the cast has to learn the short forms.
    for (Voice voice : cast.voices()) addShortForms(voice, known);
    for (int i = 0; i < paragraphs.size(); i++) learn(i);
    return new Narration(reader, paragraphs, names, cues, cast, interview, this::speaker).read();
  }

  private void addShortForms(Voice voice, Known known) {
    for (String form : reader.shortForms(voice.kind, voice.name)) {
      if (isStranger(form)) known.replace(form, voice.kind); else known.add(form, voice.kind);
      cast.alias(form, voice.name);
    }
    for (String form : reader.formsInMarks(voice.kind, voice.name)) {
      known.addInMarks(form, voice.kind);
      cast.alias(form, voice.name);
    }
  }

  /** واعتبرت داليرو: one word of which nothing else is told, and which no verb of his credits as in قال داليرو. */
  private boolean isStranger(String form) {
    boolean alone = cast.find(Name.Kind.PERSON, form).filter(other -> other.words.size() == 1 && !other.introduced
        && other.id.isEmpty()).isPresent();
    if (!alone) return false;
    String key = Tokenizer.key(form);
    for (List<Cue> here : cues) {
      for (Cue cue : here) {
        Name name = cue.subject().name();
        boolean his = name != null && cue.subject().gender() == Gender.MALE;
        if (his && Tokenizer.key(name.text()).equals(key)) return false;
      }
    }
    return true;
  }

  private void readNames(Known known) {
    names.clear();
    cues.clear();
    List<Name> all = new ArrayList<>();
    Set<String> bodies = new LinkedHashSet<>();
    Set<String> places = new HashSet<>();
    List<NameMap> found = new ArrayList<>();
    List<Name> inTitle = title.names(known);
    for (Findings finding : findings) found.add(new NameMap(finding.names(known)));
    // Hardly any Arabic name is open, and only what is has to be settled by the other names.
    boolean open = false;
    for (NameMap here : found) open |= holdsOpen(here.list());
    for (NameMap here : found) {
      for (Name name : here.list()) {
        if (open && name.kind() == Name.Kind.PLACE) places.add(Tokenizer.key(name.text()));
      }
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Name body : findings.get(i).decided(found.get(i).list())) {
        bodies.add(Tokenizer.key(body.text()));
        found.get(i).put(body);
      }
      Interview.Label label = interview.labels[i];
      boolean question = interview.turns[i] == Interview.Turn.QUESTION;
      if (question) cutTitle(paragraphs.get(i), found.get(i));
      if (label != null && question) {
        nameAsker(paragraphs.get(i), label, found.get(i), found);
      } else if (label != null && interview.turns[i] == Interview.Turn.ANSWER && interview.isRepeated(label)) {
        nameAnswering(paragraphs.get(i), label, found.get(i));
      }
    }
    List<Name> seen = new ArrayList<>();
    for (NameMap here : found) if (open) seen.addAll(here.list());
    Map<String, String> shortNames = reader.shortNames(seen);
    for (int i = 0; i < paragraphs.size(); i++) {
      Text text = paragraphs.get(i);
      NameMap here = found.get(i);
      if (open) here.replaceAll(name -> ofBody(settled(name, bodies, places), shortNames));
      for (List<Name> pair : findings.get(i).acronyms(here.list())) {
        cast.alias(pair.getLast().kind(), pair.getFirst().text(), pair.getLast().text());
        here.put(pair.getFirst());
        here.put(pair.getLast());
      }
      List<Cue> cuesHere = findings.get(i).cues(here.list());
      for (Cue cue : cuesHere) {
        for (Subject speaking : cue.subjects()) {
          Name subject = speaking.name();
          boolean undecided = subject != null && subject.kind() == Name.Kind.OPEN;
          if (subject != null) here.put(undecided ? subject.as(speakingKind(text, subject)) : subject);
        }
      }
      for (Subject introduced : findings.get(i).introductions(here.list())) {
        Name name = introduced.name();
        if (name != null && (name.kind() == Name.Kind.OPEN || !here.list().contains(name))) {
          here.put(name.as(Name.Kind.PERSON));
        }
      }
      names.add(here.list());
      cues.add(cuesHere);
      all.addAll(here.list());
    }
    if (holdsOpen(all)) settleOpen(all);
    for (Name name : inTitle) {
      boolean listed = name.kind() == Name.Kind.BODY && !name.id().isEmpty();
      if (listed || name.kind() == Name.Kind.PERSON) all.add(name);
    }
    cast.settle(all);
  }

  private static boolean holdsOpen(List<Name> names) {
    for (Name name : names) if (name.kind() == Name.Kind.OPEN) return true;
    return false;
  }

  /** An undecided name as what the article shows it to be elsewhere. */
  private static Name settled(Name name, Set<String> bodies, Set<String> places) {
    if (name.kind() != Name.Kind.OPEN) return name;
    String key = Tokenizer.key(name.text());
    return bodies.contains(key) ? name.as(Name.Kind.BODY) : places.contains(key) ? name.as(Name.Kind.PLACE) : name;
  }

  /** Corvus, of which the article has spoken as Corvus Foods. */
  private Name ofBody(Name name, Map<String, String> shortNames) {
    String body = name.kind() == Name.Kind.OPEN ? shortNames.get(Tokenizer.key(name.text())) : null;
    if (body == null) return name;
    cast.alias(name.text(), body);
    return name.as(Name.Kind.BODY);
  }

  /** Single surnames and the like take the side of the full name that has them. */
  private void settleOpen(List<Name> all) {
    cast.settle(all);
    for (int i = 0; i < names.size(); i++) {
      if (!holdsOpen(names.get(i))) continue;
      List<Name> here = new ArrayList<>(names.get(i));
      names.set(i, here);
      for (int k = 0; k < here.size(); k++) {
        Name name = here.get(k);
        if (name.kind() != Name.Kind.OPEN) continue;
        Name.Kind kind = cast.kindOf(name);
        if (kind == Name.Kind.OPEN) continue;
        here.set(k, name.as(kind));
        all.add(name.as(kind));
      }
    }
  }

  /** What a name is that speaks and that nothing else explains: in capitals a body, otherwise a person. */
  private Name.Kind speakingKind(Text text, Name name) {
    Name.Kind kind = cast.kindOf(name);
    if (kind != Name.Kind.OPEN) return kind;
    boolean acronym = name.to() - name.from() == 1 && text.token(name.from()).isAcronym();
    return acronym ? Name.Kind.BODY : Name.Kind.PERSON;
  }

  /** The medium that asks: it may have been named in full before, as مجلة عودة. */
  private void nameAsker(Text text, Interview.Label label, NameMap here, List<NameMap> all) {
    if (interviewWords.asks(text.token(label.from()).text())) return; // سؤال أخير: …
    if (label.to() - label.from() > 3 || text.written(label.from(), label.to()).length() < 3) return;
    Name first = here.first();
    if (first != null && first.from() < label.to() && first.kind() == Name.Kind.PERSON) return;
    for (NameMap names : all) {
      for (Name name : names.list()) {
        boolean whole = name.kind() == Name.Kind.BODY && name.text().endsWith(" " + label.text());
        if (whole) cast.alias(label.text(), name.text());
      }
    }
    here.put(new Name(label.from(), label.to(), text.token(label.from()).start(), text.token(label.to() - 1).end(),
        Name.Kind.BODY, label.text(), "", false));
  }

  /** سيد حداد، هل …؟ What could begin a name is a title where somebody is addressed. */
  private void cutTitle(Text text, NameMap here) {
    Name first = here.first();
    int begin = InterviewMarks.endOfMark(text);
    if (first == null || first.from() != begin || first.kind() != Name.Kind.PERSON) return;
    int from = interviewWords.behindTitles(text, begin);
    if (from == begin || from >= first.to()) return;
    here.put(new Name(from, first.to(), text.token(from).start(), first.end(), Name.Kind.PERSON,
        text.written(from, first.to()), "", false));
  }

  /** سمير حداد: … again and again: whoever answers may be named in the labels alone. */
  private void nameAnswering(Text text, Interview.Label label, NameMap here) {
    int from = interviewWords.behindTitles(text, label.from());
    boolean words = from < label.to() && label.to() - from <= LONGEST_LABEL;
    Name first = here.first();
    boolean named = first != null && first.from() < label.to() && first.kind() != Name.Kind.PLACE;
    if (named || !words || label.isInitials() || interviewWords.answers(label.text())
        || !interviewWords.mayName(text, label.from())) return;
    here.put(new Name(from, label.to(), text.token(from).start(), text.token(label.to() - 1).end(),
        Name.Kind.PERSON, text.written(from, label.to()), "", false));
  }

  private void learn(int paragraph) {
    Text text = paragraphs.get(paragraph);
    List<Name> here = names.get(paragraph);
    for (Name name : here) {
      if (name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.BODY) continue;
      Voice voice = cast.get(name);
      if (voice.gender == Gender.UNKNOWN) {
        voice.gender = reader.genderOf(text, name.kind() == Name.Kind.BODY ? longest(name, voice) : name);
      }
      if (voice.kind == name.kind()) voice.callings.addAll(reader.callings(text, name));
    }
    List<Subject> subjects = new ArrayList<>(findings.get(paragraph).introductions(here));
    for (Cue cue : cues.get(paragraph)) subjects.addAll(cue.subjects());
    for (Subject subject : subjects) {
      Name name = subject.name();
      if (name == null) continue;
      Voice voice = cast.get(name.kind() == Name.Kind.OPEN ? name.as(speakingKind(text, name)) : name);
      if (voice.kind != Name.Kind.PERSON) continue;
      for (String post : subject.posts()) voice.addPost(post);
      voice.introduced |= !subject.posts().isEmpty();
      boolean one = subject.gender() != Gender.UNKNOWN && subject.gender() != Gender.MANY;
      if (one && voice.gender == Gender.UNKNOWN) voice.gender = subject.gender();
    }
  }

  /** نادي السالمية for السالمية, so that the noun before the name decides the gender. */
  private static Name longest(Name name, Voice voice) {
    return new Name(name.from(), name.to(), name.start(), name.end(), name.kind(), voice.name, name.id(),
        name.attached());
  }

  private final Map<Voice, Speaker> speakers = new LinkedHashMap<>();

  private Speaker speaker(Voice voice) {
    return speakers.computeIfAbsent(voice, v -> {
      String id = v.id.isEmpty() ? ids.of(v.name) : v.id;
      List<String> forms = new ArrayList<>(v.forms);
      forms.remove(v.name);
      return new Speaker(id, v.name, v.kind == Name.Kind.PERSON ? v.affiliation() : Optional.empty(), forms);
    });
  }
}
