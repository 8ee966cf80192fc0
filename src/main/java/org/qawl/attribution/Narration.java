package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows an article from paragraph to paragraph and decides who says what: to whom a pronoun or description refers,
 * whose a quotation is, where a reported clause begins and ends.
 */
final class Narration {
  /** How many cues before or behind a quotation can be its own. */
  private static final int NEARBY = 8;

  private final Reader reader;
  private final List<Text> paragraphs;
  private final List<List<Name>> names;
  private final List<List<Cue>> cues;
  private final Cast cast;
  private final Interview interview;
  private final Heard speakers;
  private final Memory memory = new Memory();
  private final Nameless nameless;
  private final Doings doings;
  private final Interviewed interviewed;
  private @Nullable Speaker running;
  private @Nullable Speaker last;
  /** Whom the last paragraph that names somebody was about, if nobody spoke in it. */
  private @Nullable Speaker about;

  Narration(
      Reader reader, List<Text> paragraphs, List<List<Name>> names, List<List<Cue>> cues, Cast cast,
      Interview interview, Function<Voice, Speaker> speakers) {
    this.reader = reader;
    this.paragraphs = paragraphs;
    this.names = names;
    this.cues = cues;
    this.cast = cast;
    this.interview = interview;
    this.speakers = new Heard(speakers, memory);
    this.doings = new Doings(reader, paragraphs, names, cast);
    this.nameless = new Nameless(reader.descriptions(), memory);
    this.interviewed = new Interviewed(reader, paragraphs, names, cast, memory, interview);
  }

  List<AttributedParagraph> read() {
    List<AttributedParagraph> read = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) read.add(new Paragraph(i).read());
    return read;
  }

  /** A paragraph at work. */
  private final class Paragraph {
    final int index;
    final Text text;
    final List<Name> named;
    final List<Cue> found;
    final List<Statement> statements = new ArrayList<>();
    final Map<Cue, Speaker> speakerOf = new IdentityHashMap<>();
    final Referents who;
    private final Colons colons;

    Paragraph(int index) {
      this.index = index;
      this.text = paragraphs.get(index);
      this.named = names.get(index);
      this.found = cues.get(index);
      this.who = new Referents(reader, cast, memory, doings, text, named);
      this.colons = new Colons(reader, text, who);
    }

    AttributedParagraph read() {
      if (interview.turns[index] == Interview.Turn.ANSWER && answer()) return done();
      if (interview.turns[index] == Interview.Turn.LABEL) labelled();
      Speaker still = about;
      Speaker before = about != null ? about : last;
      about = null;
      int cue = 0;
      int quotation = 0;
      @Nullable Speaker ofSentence = null;
      int previousQuotation = -1;
      Speaker[] byQuotation = new Speaker[text.quotations.size()];
      if (interview.turns[index] == Interview.Turn.QUESTION) {
        interviewed.ask(text);
        quotedBack();
      }
      for (Text.Sentence sentence : text.sentences) {
        List<Cue> here = new ArrayList<>();
        while (cue < found.size() && found.get(cue).from() < sentence.to()) here.add(found.get(cue++));
        List<Integer> quotations = new ArrayList<>();
        while (quotation < text.quotations.size() && startsBefore(text.quotations.get(quotation), sentence)) {
          quotations.add(quotation++);
        }
        ofSentence = sentence(sentence, here, quotations, ofSentence, byQuotation, before);
      }
      if (interview.turns[index] == Interview.Turn.ANSWER_GOES_ON) goOnAnswering();
      if (statements.isEmpty()) about = ofSentence == null && who.reach.isNobodyBefore(text.size()) ? still : ofSentence;
      return done();
    }

    private boolean startsBefore(Quotation quotation, Text.Sentence sentence) {
      if (sentence.to() >= text.size()) return true;
      int end = text.token(sentence.to() - 1).end();
      return quotation.start() < text.token(sentence.to()).start() && quotation.end() <= end + 1
          || quotation.start() < end;
    }

    /** Reads a sentence; whoever it leaves behind as the one whose quotation may follow. */
    private @Nullable Speaker sentence(
        Text.Sentence sentence, List<Cue> here, List<Integer> quotations, @Nullable Speaker previous,
        Speaker[] byQuotation, @Nullable Speaker before) {
      @Nullable Speaker speaking = null;
      who.beginSentence();
      Set<Cue> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
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
      boolean unknown = false;
      int seen = sentence.from();
      who.rememberAsked(sentence);
      for (Cue cue : here) {
        who.rememberNames(seen, cue.from(), sentence);
        if (earlier == null) who.rememberNoun(sentence, cue.from());
        seen = cue.from();
        keepInMind(earlier);
        if (cue.needsQuotation() && !quoted.contains(cue)) continue;
        if (cue.contentFrom() < 0 && !quoted.contains(cue) && !hasWordsBefore(cue, sentence)) continue;
        Voice voice = who.resolve(cue, earlier, sentence);
        if (voice == null) voice = nameless.voice(cue);
        if (voice != null && (isCharacter(voice) || who.isOnlyToldOf(voice, cue))) continue;
        if (voice != null && voice.unknown) {
          who.speaks(cue, voice);
          earlier = cue;
          unknown = true;
          continue;
        }
        Speaker speaker = voice != null ? speakers.apply(voice) : Nameless.speaker(cue);
        boolean same = earlier != null && cue.subject().type() == Subject.Type.SAME;
        if (speaker == null && same && who.voiceOf.get(earlier) == null) speaker = speakerOf.get(earlier);
        if (speaker == null) continue;
        speakerOf.put(cue, speaker);
        if (voice != null) who.speaks(cue, voice);
        earlier = cue;
        speaking = speaker;
        unknown = false;
        for (Speaker each : together(cue, speaker)) addClause(cue, each, sentence, quotations);
      }
      who.rememberNames(seen, sentence.to(), sentence);
      keepInMind(earlier);
      if (earlier == null) who.rememberNoun(sentence, sentence.to());
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
            Voice announced = colons.speaker(quotation, sentence);
            if (announced != null) speaker = speakers.apply(announced);
            else speaker = colons.goesOn(quotation, sentence) ? previous : null;
            rule = "colon";
          }
        }
        byQuotation[q] = speaker;
        if (speaker == null) continue;
        speaking = speaker;
        last = speaker;
        if (cue == null) speakers.quoted(speaker);
        for (Speaker each : cue == null ? List.of(speaker) : together(cue, speaker)) {
          statements.add(new Statement(
              each, quotation.start(), quotation.end(), Statement.Kind.DIRECT, verb, rule, certainty));
        }
        if (quotation.open()) running = speaker;
      }
      if (speaking != null || unknown) last = speaking;
      if (speaking == null && !unknown) {
        speaking = who.subjectOf(sentence, previous != null).map(speakers).orElse(previous);
      }
      return speaking;
    }

    private boolean isCharacter(Voice voice) {
      return voice.kind == Name.Kind.PERSON && voice.words.size() == 1 && voice.posts().isEmpty()
          && reader.isCharacter(text, voice.name);
    }

    /** The speaker of a cue and who says the same, in the order of the text. */
    private List<Speaker> together(Cue cue, Speaker speaker) {
      List<Speaker> all = new ArrayList<>();
      boolean seen = false;
      for (Subject other : cue.also()) {
        if (other.name() == null) continue;
        if (!seen && other.name().from() > cue.from()) seen = all.add(speaker);
        Voice voice = who.voice(who.decided(other.name()));
        memory.spoke(voice);
        all.add(speakers.apply(voice));
      }
      if (!seen) all.add(speaker);
      return all;
    }

    /** Whoever speaks comes before those who are named in what he says. */
    private void keepInMind(@Nullable Cue cue) {
      Voice voice = cue == null ? null : who.voiceOf.get(cue);
      if (voice != null) who.note(voice);
    }

    /** Whether the marks only set off a name: صحيفة «عكاظ». */
    private boolean isName(Quotation quotation) {
      int first = text.tokenAt(quotation.start());
      for (Name name : who.between(first - 2, first + 2)) {
        if (name.kind() != Name.Kind.OPEN && name.start() <= quotation.start()
            && name.end() >= quotation.end() - 1 && name.end() <= quotation.end() + 1
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
    private @Nullable Speaker orphan(
        int q, Quotation quotation, Text.Sentence sentence, @Nullable Speaker previous, Speaker[] byQuotation,
        @Nullable Speaker before) {
      if (isSaidByAThing(quotation) || colons.goesOnBehind(quotation)) return null;
      boolean first = sentence.from() == 0;
      Voice behind = announcedBehind(sentence);
      boolean closed = !quotation.open() && !quotation.continues();
      if (behind == null && first && closed) behind = who.introducedBehind(text.tokenAt(quotation.end()), sentence);
      if (behind != null) return speakers.apply(behind);
      if (first) return before;
      // And for those already packing? “Carry the papers.”
      if (previous == null && isQuestion(sentence.from() - 1)) return before;
      return previous;
    }

    /** «…». بهذه العبارة تلخص لينا حداد …: the next sentence says whose words these were. */
    private @Nullable Voice announcedBehind(Text.Sentence sentence) {
      for (Cue cue : found) {
        boolean back = cue.from() == sentence.to() && cue.contentFrom() >= 0 && cue.contentFrom() < cue.from();
        Voice voice = back ? who.resolve(cue, null, sentence) : null;
        if (back) return voice != null && voice.unknown ? null : voice;
      }
      return null;
    }

    private boolean isQuestion(int end) {
      return text.key(end).equals("?") || text.key(end).equals("؟");
    }

    /** “Water is a trust,” says a plaque: a verb of speech follows, but nobody who speaks. */
    private boolean isSaidByAThing(Quotation quotation) {
      int i = text.tokenAt(quotation.end());
      while (i < text.size() && text.token(i).isMark()) i++;
      int behind = text.tokenAt(quotation.end()) + 1;
      if (behind < text.size() && text.token(behind).isColon()) return true;
      return i < text.size() && !text.quoted(i) && reader.reports(text.key(i));
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
      statements.add(new Statement(speaker, text.token(from).start(), text.token(to - 1).end(),
          Statement.Kind.INDIRECT, cue.verb(), cue.rule(), cue.certainty()));
    }

    private boolean isLoose(int token) {
      Token at = text.token(token);
      return at.isMark() && !at.key().equals(")") || at.is("و") || at.is("and") || at.is("but") || at.is("as")
          || at.is("حسبما") || at.is("كما") || at.is("مثلما");
    }

    /** Whether nothing of [from, to) stands outside quotation marks. */
    private boolean covered(int from, int to) {
      for (int i = from; i < to; i++) if (text.token(i).isWord() && !text.quoted(i)) return false;
      return true;
    }

    private boolean answer() {
      Interview.Label label = interview.labels[index];
      boolean whoever = label == null || reader.interviewWords().answers(label.text());
      Voice voice = whoever ? interviewed.answering(who) : interviewed.labelled(label, text, named, who, true);
      boolean marked = voice == null && InterviewMarks.endOfMark(text) > 0; // - بسيط: …
      boolean only = voice == null && label != null && interview.isOnlyAnswerer(label); // ضيف الندوة: …
      if (marked || only) voice = interviewed.answering(who);
      if (voice == null) return false;
      int first = label == null || marked ? InterviewMarks.endOfMark(text) : label.behind();
      if (first >= text.size()) return false;
      statements.add(rest(speaks(voice), first, Statement.Kind.DIRECT, "interview", .9));
      return true;
    }

    /** A paragraph behind an answer goes on with it, unless it tells of whoever answers: تصمت لينا حداد لحظة. */
    private void goOnAnswering() {
      int read = statements.size();
      if (interview.labels[index] != null) labelled();
      if (statements.size() > read) return;
      Voice voice = interviewed.answering(who);
      if (voice == null || interviewed.isToldOf(voice, text, named, who)) return;
      statements.clear();
      statements.add(rest(speaks(voice), 0, Statement.Kind.DIRECT, "interview", .8));
    }

    /** You once said that “…”: a question that quotes the one who answers. */
    private void quotedBack() {
      Voice voice = interviewed.answering(who);
      for (int i = 0; voice != null && i < text.size(); i++) {
        if (!reader.saysYou(text, i)) continue;
        for (Quotation quotation : text.quotations) {
          if (quotation.start() < text.token(i).start()) continue;
          statements.add(new Statement(speakers.apply(voice), quotation.start(), quotation.end(),
              Statement.Kind.DIRECT, text.token(i).text(), "quoted back", .7));
          return;
        }
      }
    }

    /** The body or person before a colon, as in a live report. */
    private void labelled() {
      Interview.Label label = interview.labels[index];
      if (label == null || label.behind() >= text.size()) return;
      if (text.text.indexOf('@', text.token(label.behind() - 1).end()) >= 0) return; // تويتر: @haddad
      Voice voice = interviewed.labelled(label, text, named, who, false);
      if (voice == null) return;
      Speaker speaker = speaks(voice);
      int first = label.behind();
      boolean quotation = text.isQuotationMark(first) && first + 1 < text.size() && text.quoted(first + 1);
      if (quotation) {
        Quotation inside = text.quotations.get(text.quotationAt(first + 1));
        statements.add(new Statement(speaker, inside.start(), inside.end(), Statement.Kind.DIRECT, "", "label", .8));
      } else {
        statements.add(rest(speaker, first, Statement.Kind.INDIRECT, "label", .7));
      }
    }

    /** Somebody speaks without a cue. */
    private Speaker speaks(Voice voice) {
      who.note(voice);
      memory.spoke(voice);
      last = speakers.apply(voice);
      return last;
    }

    /** All that stands behind a label. */
    private Statement rest(Speaker speaker, int first, Statement.Kind kind, String rule, double certainty) {
      return new Statement(
          speaker, text.token(first).start(), text.token(text.size() - 1).end(), kind, "", rule, certainty);
    }

    private AttributedParagraph done() {
      memory.endParagraph(who.here);
      statements.sort(Comparator.comparingInt(Statement::start)
          .thenComparing(Comparator.comparingInt(Statement::end).reversed()));
      Set<Speaker> all = new LinkedHashSet<>();
      for (Statement statement : statements) all.add(statement.speaker());
      Set<String> organizations = new LinkedHashSet<>();
      for (Name name : named) if (name.kind() == Name.Kind.BODY) organizations.add(cast.get(name).name);
      return new AttributedParagraph(text.text, statements, List.copyOf(all), List.copyOf(organizations));
    }
  }
}
