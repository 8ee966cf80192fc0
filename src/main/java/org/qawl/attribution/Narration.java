package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qawl.names.NameKey;

/**
 * Follows an article from paragraph to paragraph and decides who says what: to whom a pronoun or description refers, whose
 * a quotation is, where a reported clause begins and ends.
 */
final class Narration {
  private static final int MEMORY = 12;
  /** How many cues before or behind a quotation can be its own. */
  private static final int NEARBY = 8;

  private final Reader reader;
  private final List<Text> paragraphs;
  private final List<List<Name>> names;
  private final List<List<Cue>> cues;
  private final Cast cast;
  private final Interview interview;
  private final Function<Voice, Speaker> speakers;
  /** Who was in the reader's mind, the latest last: speakers and the people that sentences were about. */
  private final List<Voice> focus = new ArrayList<>();
  private final List<Voice> spoke = new ArrayList<>();
  /** Who was remembered in the paragraph before. */
  private final Set<Voice> recent = new HashSet<>();
  private @Nullable Speaker running;
  private @Nullable Voice runningVoice;
  private @Nullable Speaker last;

  Narration(Reader reader, List<Text> paragraphs, List<List<Name>> names, List<List<Cue>> cues, Cast cast, Interview interview,
      Function<Voice, Speaker> speakers) {
    this.reader = reader;
    this.paragraphs = paragraphs;
    this.names = names;
    this.cues = cues;
    this.cast = cast;
    this.interview = interview;
    this.speakers = speakers;
  }

  List<AttributedParagraph> read() {
    List<AttributedParagraph> read = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) read.add(new Paragraph(i).read());
    return read;
  }

  private void remember(Voice voice) {
    focus.remove(voice);
    focus.add(voice);
    if (focus.size() > MEMORY) focus.removeFirst();
  }

  /** A paragraph at work. */
  private final class Paragraph {
    final int index;
    final Text text;
    final List<Name> named;
    final List<Cue> found;
    final List<Statement> statements = new ArrayList<>();
    final Map<Cue, Speaker> speakerOf = new HashMap<>();
    final Map<Cue, Voice> voiceOf = new HashMap<>();
    /** Who was remembered in this paragraph. */
    final Set<Voice> here = new HashSet<>();
    /** People named in this paragraph where they cannot be a subject, the latest last. */
    final List<Voice> aside = new ArrayList<>();
    /** The bodies that the sentence at work is about. */
    final Set<Voice> bodies = new HashSet<>();
    /** And the people. */
    final Set<Voice> people = new HashSet<>();

    Paragraph(int index) {
      this.index = index;
      this.text = paragraphs.get(index);
      this.named = names.get(index);
      this.found = cues.get(index);
    }

    AttributedParagraph read() {
      if (interview.turns[index] == Interview.Turn.ANSWER && answer()) return done();
      if (interview.turns[index] == Interview.Turn.LABEL) labelled();
      Speaker before = last;
      int cue = 0;
      int quotation = 0;
      @Nullable Speaker ofSentence = null;
      int previousQuotation = -1;
      Speaker[] byQuotation = new Speaker[text.quotations.size()];
      if (interview.turns[index] == Interview.Turn.QUESTION) quotedBack();
      for (Text.Sentence sentence : text.sentences) {
        List<Cue> here = new ArrayList<>();
        while (cue < found.size() && found.get(cue).from() < sentence.to()) here.add(found.get(cue++));
        List<Integer> quotations = new ArrayList<>();
        while (quotation < text.quotations.size() && startsBefore(text.quotations.get(quotation), sentence)) quotations.add(quotation++);
        ofSentence = sentence(sentence, here, quotations, ofSentence, byQuotation, before);
      }
      return done();
    }

    private boolean startsBefore(Quotation quotation, Text.Sentence sentence) {
      return sentence.to() >= text.size() || quotation.start() < text.token(sentence.to()).start() && quotation.end() <= text.token(sentence.to() - 1).end() + 1
          || quotation.start() < text.token(sentence.to() - 1).end();
    }

    /** Reads a sentence; whoever it leaves behind as the one whose quotation may follow. */
    private @Nullable Speaker sentence(Text.Sentence sentence, List<Cue> here, List<Integer> quotations, @Nullable Speaker previous, Speaker[] byQuotation, @Nullable Speaker before) {
      @Nullable Speaker speaking = null;
      bodies.clear();
      people.clear();
      Set<Cue> quoted = new HashSet<>();
      Map<Integer, Cue> cueOf = new HashMap<>();
      quotations.removeIf(q -> isName(text.quotations.get(q)));
      for (int q : quotations) {
        Cue cue = cueOf(text.quotations.get(q), here, sentence);
        if (cue != null) {
          cueOf.put(q, cue);
          quoted.add(cue);
        }
      }
      Cue earlier = null;
      int seen = sentence.from();
      for (Cue cue : here) {
        rememberNames(seen, cue.from(), sentence);
        seen = cue.from();
        if (cue.needsQuotation() && !quoted.contains(cue)) continue;
        if (cue.contentFrom() < 0 && !quoted.contains(cue) && !hasWordsBefore(cue, sentence)) continue;
        Voice voice = resolve(cue, earlier, sentence);
        Speaker speaker = voice != null ? speakers.apply(voice) : nameless(cue);
        if (speaker == null && earlier != null && cue.subject().type() == Subject.Type.SAME && voiceOf.get(earlier) == null) speaker = speakerOf.get(earlier);
        if (speaker == null) continue;
        speakerOf.put(cue, speaker);
        if (voice != null) {
          voiceOf.put(cue, voice);
          note(voice);
          spoke.remove(voice);
          spoke.add(voice);
        }
        earlier = cue;
        speaking = speaker;
        addClause(cue, speaker, sentence, quotations);
      }
      rememberNames(seen, sentence.to(), sentence);
      for (int q : quotations) {
        Quotation quotation = text.quotations.get(q);
        Cue cue = cueOf.get(q);
        @Nullable Speaker speaker = cue == null ? null : speakerOf.get(cue);
        String verb = cue == null ? "" : cue.verb();
        String rule = cue == null ? "" : cue.rule();
        double certainty = cue == null ? .6 : cue.certainty();
        if (speaker == null && cue == null) {
          if (quotation.continues() && running != null) {
            speaker = running;
            rule = "running quotation";
            certainty = .9;
          } else if (opensSentence(quotation, sentence)) {
            speaker = orphan(q, quotation, sentence, previous, byQuotation, before);
            rule = "quotation without cue";
          } else if (here.isEmpty()) {
            speaker = afterColon(quotation, sentence);
            rule = "colon";
          }
        }
        byQuotation[q] = speaker;
        if (speaker == null) continue;
        speaking = speaker;
        last = speaker;
        statements.add(new Statement(speaker, quotation.start(), quotation.end(), Statement.Kind.DIRECT, verb, rule, certainty));
        if (quotation.open()) running = speaker;
      }
      if (speaking != null) last = speaking;
      if (speaking == null) speaking = subjectOf(sentence).map(speakers).orElse(previous);
      return speaking;
    }

    /** Whether the marks only set off a name: صحيفة «عكاظ». */
    private boolean isName(Quotation quotation) {
      int first = tokenAt(quotation.start());
      for (Name name : between(first - 2, first + 2)) {
        if (name.kind() != Name.Kind.OPEN && name.start() <= quotation.start() && name.end() >= quotation.end() - 1 && name.end() <= quotation.end() + 1
            && text.token(name.from()).start() >= quotation.start() - 1) return true;
      }
      return false;
    }

    private boolean hasWordsBefore(Cue cue, Text.Sentence sentence) {
      int start = cue.start();
      return cue.before() && start - sentence.from() > 1;
    }

    private @Nullable Cue cueOf(Quotation quotation, List<Cue> here, Text.Sentence sentence) {
      int next = 0;
      int high = here.size();
      while (next < high) {
        int middle = (next + high) >>> 1;
        if (text.token(here.get(middle).from()).start() < quotation.start()) next = middle + 1;
        else high = middle;
      }
      for (int i = next - 1; i >= 0 && i > next - NEARBY; i--) {
        Cue cue = here.get(i);
        if (cue.contentFrom() >= 0 && quotation.start() <= endOfContent(cue)) return cue;
      }
      for (int i = next; i < here.size() && i < next + NEARBY; i++) {
        Cue cue = here.get(i);
        if (cue.before() && quotation.end() <= text.token(cue.start()).start()) return cue;
      }
      return null;
    }

    private int endOfContent(Cue cue) {
      return text.token(Math.min(cue.contentTo(), text.size()) - 1).end();
    }

    private boolean opensSentence(Quotation quotation, Text.Sentence sentence) {
      int first = text.token(sentence.from()).start();
      return quotation.start() - first <= 2;
    }

    /** A quotation that makes a sentence of its own: whose it is, if anybody's. */
    private @Nullable Speaker orphan(int q, Quotation quotation, Text.Sentence sentence, @Nullable Speaker previous, Speaker[] byQuotation, @Nullable Speaker before) {
      if (isSaidByAThing(quotation)) return null;
      Speaker announced = announcedBehind(sentence);
      if (announced != null) return announced;
      boolean first = sentence.from() == 0;
      if (first) return before;
      // And for those already packing? “Carry the papers.”
      if (previous == null && isQuestion(sentence.from() - 1)) return before;
      return previous;
    }

    private boolean isQuestion(int end) {
      return text.key(end).equals("?") || text.key(end).equals("؟");
    }

    /** «…». بهذه العبارة تلخص لينا حداد …: the next sentence says whose words these were. */
    private @Nullable Speaker announcedBehind(Text.Sentence sentence) {
      int next = sentence.to();
      if (next >= text.size() || !text.key(next).equals("بهذه") && !text.key(next).equals("بهذا")) return null;
      for (Name name : between(next, next + 8)) if (name.kind() == Name.Kind.PERSON) return speakers.apply(voice(name));
      return null;
    }

    /** “Water is a trust,” says a plaque: a verb of speech follows, but nobody who speaks. */
    private boolean isSaidByAThing(Quotation quotation) {
      int i = tokenAt(quotation.end());
      while (i < text.size() && text.token(i).isMark()) i++;
      if (tokenAt(quotation.end()) + 1 < text.size() && text.token(tokenAt(quotation.end()) + 1).isColon()) return true;
      return i < text.size() && !text.quoted(i) && reader.reports(text.key(i));
    }

    /** <i>Al Fahim was blunt: “No.”</i> */
    private @Nullable Speaker afterColon(Quotation quotation, Text.Sentence sentence) {
      int first = tokenAt(quotation.start());
      for (int i = Math.max(sentence.from(), first - 2); i < first; i++) {
        if (text.token(i).isColon() && nameEndsNear(i, sentence)) return subjectOf(sentence).map(speakers).orElse(null);
      }
      return null;
    }

    /** Whether a person is named so shortly before a colon that nothing but a word of speech or mood can stand between. */
    private boolean nameEndsNear(int colon, Text.Sentence sentence) {
      for (Name name : between(Math.max(sentence.from(), colon - 12), colon)) {
        if (name.to() <= colon && colon - name.to() <= 4 && name.kind() == Name.Kind.PERSON
            && reader.isSubject(text, name, sentence)) return true;
      }
      return colon - sentence.from() <= 4 && reader.pronounAt(text, sentence) != null;
    }

    /** The person that a sentence is about: the first name in it that can be its subject. */
    private Optional<Voice> subjectOf(Text.Sentence sentence) {
      for (Name name : between(sentence.from(), sentence.to())) {
        if (name.kind() != Name.Kind.PERSON || !reader.isSubject(text, name, sentence)) continue;
        return Optional.of(voice(name));
      }
      Gender pronoun = reader.pronounAt(text, sentence);
      if (pronoun != null) {
        for (int i = focus.size() - 1; i >= 0; i--) {
          if (focus.get(i).kind == Name.Kind.PERSON && agrees(focus.get(i), pronoun)) return Optional.of(focus.get(i));
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

    private void rememberNames(int from, int to, Text.Sentence sentence) {
      for (Name name : between(from, to)) {
        if (name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.BODY) continue;
        if (reader.isSubject(text, name, sentence)) {
          if (name.kind() == Name.Kind.BODY) {
            bodies.add(voice(name));
            if (!focus.contains(voice(name))) focus.addFirst(voice(name));
            if (focus.size() > MEMORY) focus.removeFirst();
            here.add(voice(name));
          } else {
            note(voice(name));
            people.add(voice(name));
          }
        } else if (name.kind() == Name.Kind.PERSON && !text.quoted(name.from())) {
          aside.remove(voice(name));
          aside.add(voice(name));
        }
      }
    }

    private Name decided(Name name) {
      if (name.kind() != Name.Kind.OPEN) return name;
      for (Name other : between(name.from(), name.from() + 1)) if (other.to() == name.to() && other.kind() != Name.Kind.OPEN) return other;
      Name.Kind kind = cast.kindOf(name);
      return name.as(kind == Name.Kind.OPEN ? Name.Kind.PERSON : kind);
    }

    /** The names that begin in the tokens [from, to). */
    private List<Name> between(int from, int to) {
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

    /** The first token that begins at a place of the text or behind it. */
    private int tokenAt(int offset) {
      int low = 0;
      int high = text.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (text.token(middle).start() < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    private void note(Voice voice) {
      remember(voice);
      here.add(voice);
    }

    private Voice voice(Name name) {
      Voice voice = cast.get(name);
      if (cast.isAmbiguous(name)) {
        for (int i = focus.size() - 1; i >= 0; i--) {
          if (cast.namesakes(name).contains(focus.get(i))) return focus.get(i);
        }
      }
      return voice;
    }

    private @Nullable Voice resolve(Cue cue, @Nullable Cue earlier, Text.Sentence sentence) {
      Subject subject = cue.subject();
      Name name = subject.name();
      switch (subject.type()) {
        case NAMED -> {
          return name == null ? null : voice(decided(name));
        }
        case SAME -> {
          if (earlier != null && voiceOf.get(earlier) != null && agrees(voiceOf.get(earlier), subject.gender())) return voiceOf.get(earlier);
          if (earlier != null) return null;
          return lastInFocus(subject.gender(), cue);
        }
        case PRONOUN -> {
          return lastInFocus(subject.gender(), cue);
        }
        case DESCRIPTION -> {
          Voice voice = described(subject);
          return voice != null ? voice : justIntroduced(subject);
        }
        default -> {
          return null;
        }
      }
    }

    private boolean agrees(@Nullable Voice voice, Gender gender) {
      if (voice == null) return false;
      if (gender == Gender.MANY) return voice.kind == Name.Kind.BODY;
      return gender.agrees(voice.gender);
    }

    private @Nullable Voice lastInFocus(Gender gender, Cue cue) {
      boolean body = cue.subject().text().equals("it");
      Voice subjectBody = bodyInSentence();
      if (!cue.subject().text().equals("he") && subjectBody != null && agrees(subjectBody, gender)) return subjectBody;
      for (int i = focus.size() - 1; i >= 0; i--) {
        Voice voice = focus.get(i);
        if (body && voice.kind != Name.Kind.BODY || cue.subject().text().equals("he") && voice.kind != Name.Kind.PERSON) continue;
        if (!agrees(voice, gender)) continue;
        if (body && !here.contains(voice) && !recent.contains(voice)) continue;
        // A body in passing is not meant by a verb without a subject; one that spoke may be.
        if (voice.kind == Name.Kind.BODY && !spoke.contains(voice) && !bodies.contains(voice) && !body) continue;
        if (!here.contains(voice)) {
          Voice named = lastAside(gender);
          if (named != null && !body) return named;
        }
        if (voice.gender == Gender.UNKNOWN && voice.kind == Name.Kind.PERSON && gender != Gender.MANY) voice.gender = gender;
        return voice;
      }
      return body ? null : lastAside(gender);
    }

    /** The defendant, المعلمة: whoever was spoken of last and has no post yet. */
    private @Nullable Voice justIntroduced(Subject subject) {
      if (reader.describesBody(subject.text())) return null;
      for (int i = focus.size() - 1; i >= 0 && i > focus.size() - 4; i--) {
        Voice voice = focus.get(i);
        if (voice.kind != Name.Kind.PERSON || !recent.contains(voice) && !here.contains(voice)) continue;
        boolean sure = subject.gender() == Gender.FEMALE && voice.gender == Gender.FEMALE;
        if (!sure && !voice.posts().isEmpty() || !subject.gender().agrees(voice.gender)) return null;
        return voice;
      }
      return null;
    }

    /** The body that the sentence at work is about, if it is about no person. */
    private @Nullable Voice bodyInSentence() {
      return bodies.size() == 1 && people.isEmpty() ? bodies.iterator().next() : null;
    }

    private @Nullable Voice lastAside(Gender gender) {
      for (int i = aside.size() - 1; i >= 0; i--) if (agrees(aside.get(i), gender)) return aside.get(i);
      return null;
    }

    private @Nullable Voice described(Subject subject) {
      List<String> wanted = reader.describing(subject.text());
      if (wanted.isEmpty()) return null;
      boolean body = reader.describesBody(subject.text());
      Voice best = null;
      int most = 0;
      List<Voice> candidates = new ArrayList<>(cast.voices());
      candidates.sort(Comparator.comparingInt(voice -> -focus.indexOf(voice)));
      for (Voice voice : candidates) {
        if (!subject.gender().agrees(voice.gender) && voice.kind == Name.Kind.PERSON) continue;
        int score = 0;
        if (voice.kind == Name.Kind.PERSON) {
          for (String post : voice.posts()) score = Math.max(score, shared(wanted, reader.describing(post)));
        } else if (body) {
          score = shared(wanted, reader.describing(voice.name)) > 0 ? 1 + (spoke.contains(voice) ? 1 : 0) : 0;
        }
        if (score > most) {
          most = score;
          best = voice;
        }
      }
      if (best == null && body) {
        for (int i = spoke.size() - 1; i >= 0; i--) if (spoke.get(i).kind == Name.Kind.BODY) return spoke.get(i);
      }
      return best;
    }

    /** How many words of a description a post has; none unless the noun itself is there. */
    private int shared(List<String> wanted, List<String> post) {
      if (!post.contains(wanted.getFirst())) return 0;
      int shared = post.getFirst().equals(wanted.getFirst()) ? 2 : 1;
      for (String word : wanted.subList(1, wanted.size())) if (post.contains(word)) shared++;
      return shared;
    }

    private @Nullable Speaker nameless(Cue cue) {
      String written = cue.subject().text();
      boolean speaks = cue.subject().type() == Subject.Type.UNNAMED || cue.subject().type() == Subject.Type.DESCRIPTION;
      if (!speaks || written.isBlank()) return null;
      return new Speaker(NameKey.of(written), written, Optional.empty(), List.of());
    }

    /** The reported clause of a cue, if it is not a quotation alone. */
    private void addClause(Cue cue, Speaker speaker, Text.Sentence sentence, List<Integer> quotations) {
      int from = cue.contentFrom();
      int to = Math.min(cue.contentTo(), sentence.to());
      if (from < 0) {
        if (!cue.before()) return;
        from = sentence.from();
        to = cue.start();
      }
      while (from < to && text.token(from).isMark() && !text.isQuotationMark(from)) from++;
      while (to > from && (isLoose(to - 1) && !text.isQuotationMark(to - 1))) to--;
      if (from >= to || text.quotationOpensAt(from) && covered(from, to)) return;
      if (text.quoted(from) && covered(from, to)) return;
      statements.add(new Statement(speaker, text.token(from).start(), text.token(to - 1).end(), Statement.Kind.INDIRECT, cue.verb(), cue.rule(), cue.certainty()));
    }

    private boolean isLoose(int token) {
      Token at = text.token(token);
      return at.isMark() && !at.key().equals(")") || at.is("و") || at.is("and") || at.is("but") || at.is("as") || at.is("حسبما") || at.is("كما") || at.is("مثلما");
    }

    /** Whether nothing of [from, to) stands outside quotation marks. */
    private boolean covered(int from, int to) {
      for (int i = from; i < to; i++) if (text.token(i).isWord() && !text.quoted(i)) return false;
      return true;
    }

    private boolean answer() {
      Interview.Label label = interview.labels[index];
      Voice voice = label == null || reader.answers(label.text()) ? interviewee() : labelVoice(label, true);
      if (voice == null) return false;
      int first = label == null ? 1 : label.to() + 1;
      if (first >= text.size()) return false;
      Speaker speaker = speakers.apply(voice);
      statements.add(new Statement(speaker, text.token(first).start(), text.token(text.size() - 1).end(), Statement.Kind.DIRECT, "", "interview", .9));
      remember(voice);
      spoke.remove(voice);
      spoke.add(voice);
      last = speaker;
      return true;
    }

    /** You once said that “…”: a question that quotes the one who answers. */
    private void quotedBack() {
      Voice voice = interviewee();
      for (int i = 0; voice != null && i < text.size(); i++) {
        if (!reader.saysYou(text, i)) continue;
        for (Quotation quotation : text.quotations) {
          if (quotation.start() < text.token(i).start()) continue;
          statements.add(new Statement(speakers.apply(voice), quotation.start(), quotation.end(), Statement.Kind.DIRECT, text.token(i).text(), "quoted back", .7));
          return;
        }
      }
    }

    /** The body or person before a colon, as in a live report. */
    private void labelled() {
      Interview.Label label = interview.labels[index];
      if (label == null || label.to() + 1 >= text.size()) return;
      Voice voice = labelVoice(label, false);
      if (voice == null) return;
      Speaker speaker = speakers.apply(voice);
      int first = label.to() + 1;
      boolean quotation = text.isQuotationMark(first) && first + 1 < text.size() && text.quoted(first + 1);
      remember(voice);
      last = speaker;
      if (quotation) {
        Quotation inside = text.quotations.get(text.quotationAt(first + 1));
        statements.add(new Statement(speaker, inside.start(), inside.end(), Statement.Kind.DIRECT, "", "label", .8));
      } else {
        statements.add(new Statement(speaker, text.token(first).start(), text.token(text.size() - 1).end(), Statement.Kind.INDIRECT, "", "label", .7));
      }
    }

    private @Nullable Voice labelVoice(Interview.Label label, boolean sure) {
      Name inside = null;
      for (Name name : named) if (name.from() >= label.from() && name.to() == label.to() && name.speaks()) inside = name;
      if (inside == null) return sure ? cast.find(Name.Kind.PERSON, label.text()).orElse(null) : null;
      if (inside.from() > label.from() && inside.kind() != Name.Kind.PERSON) return null;
      if (!sure && inside.kind() == Name.Kind.OPEN) return null;
      return voice(decided(inside));
    }

    /** Who answers where no label says it: who is named before the first question. */
    private @Nullable Voice interviewee() {
      for (List<Name> here : names) {
        for (Name name : here) if (name.kind() == Name.Kind.PERSON) return voice(name);
      }
      return null;
    }

    private AttributedParagraph done() {
      recent.clear();
      recent.addAll(here);
      statements.sort(Comparator.comparingInt(Statement::start).thenComparing(Comparator.comparingInt(Statement::end).reversed()));
      Set<Speaker> all = new LinkedHashSet<>();
      for (Statement statement : statements) all.add(statement.speaker());
      Set<String> organizations = new LinkedHashSet<>();
      for (Name name : named) if (name.kind() == Name.Kind.BODY) organizations.add(cast.get(name).name);
      return new AttributedParagraph(text.text, statements, List.copyOf(all), List.copyOf(organizations));
    }
  }
}
