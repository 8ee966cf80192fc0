package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom an article talks with: who answers in an interview, and who is meant by a label before a colon. */
final class Interviewed {
  private final Reader reader;
  private final InterviewWords words;
  private final List<Text> paragraphs;
  private final List<List<Name>> names;
  private final Cast cast;
  private final Memory memory;
  private final Interview interview;
  /** Whom the title quotes, once he is found. */
  private @Nullable Voice quoted;
  /** Whom the last question addressed, or who answered last under a label of his own; null before that. */
  private @Nullable Voice addressed;

  Interviewed(
      Reader reader, List<Text> paragraphs, List<List<Name>> names, Cast cast, Memory memory, Interview interview) {
    this.reader = reader;
    this.words = reader.interviewWords();
    this.paragraphs = paragraphs;
    this.names = names;
    this.cast = cast;
    this.memory = memory;
    this.interview = interview;
  }

  /** السفير الأصبحي، هل من حل؟ From now on whomever this question addresses answers. */
  void ask(Text question) {
    Voice voice = meant(words.addressee(question, InterviewMarks.endOfMark(question)));
    if (voice != null) addressed = voice;
  }

  /** Who answers where no label says it; null if nobody can be told. */
  @Nullable Voice answering(Referents who) {
    return addressed != null ? addressed : guest(who);
  }

  /**
   * Whom the article talks with: whom the title quotes; or whom it says it met right before the first question; or the
   * only person with a full name in the title; or who was named first of those who have spoken; or whom it says it met
   * elsewhere; or who was named first before the first question. Null if nobody was.
   */
  private @Nullable Voice guest(Referents who) {
    if (quoted == null && !interview.guest.isEmpty()) quoted = called(interview.guest);
    if (quoted != null) return quoted;
    Voice announced = interview.begin > 0 ? metIn(interview.begin - 1, who) : null;
    if (announced == null) announced = namedInTitle();
    if (announced != null) return announced;
    Voice first = null;
    for (int i = 0; i < names.size(); i++) {
      if (reader.isByline(paragraphs.get(i))) continue;
      for (Name name : names.get(i)) {
        if (name.kind() != Name.Kind.PERSON) continue;
        Voice voice = who.voice(name);
        if (memory.hasSpoken(voice)) return voice;
        if (first == null && i < interview.begin) first = voice;
      }
    }
    for (int i = 0; i < interview.begin; i++) {
      Voice met = reader.isByline(paragraphs.get(i)) ? null : metIn(i, who);
      if (met != null) return met;
    }
    return first != null ? first : inTitleAlone();
  }

  /** عالمة القمح لينا حداد: «…»: the only person with a full name in the title; null if there is none. */
  private @Nullable Voice namedInTitle() {
    StringBuilder title = new StringBuilder(" ");
    for (int i = 0; i < interview.title.size(); i++) {
      if (interview.title.isWord(i)) title.append(interview.title.key(i)).append(' ');
    }
    Voice only = null;
    for (Voice voice : cast.voices()) {
      boolean named = voice.kind == Name.Kind.PERSON && voice.forms.stream().map(Tokenizer::key)
          .anyMatch(form -> isFull(form) && title.indexOf(" " + form + " ") >= 0);
      if (!named) continue;
      if (only != null) return null;
      only = voice;
    }
    return only;
  }

  /** لينا حداد, but neither حداد nor أبو رامي. */
  private static boolean isFull(String form) {
    int space = form.indexOf(' ');
    return space > 0 && !Kunyas.begins(form.substring(0, space));
  }

  /** حوار مع لينا حداد: whom a paragraph says the article met; null if it says so of nobody. */
  private @Nullable Voice metIn(int paragraph, Referents who) {
    for (Name name : names.get(paragraph)) {
      if (name.kind() == Name.Kind.PERSON && words.isMet(paragraphs.get(paragraph), name)) return who.voice(name);
    }
    return null;
  }

  /** The only person whom nothing but the title names; null if there are several. */
  private @Nullable Voice inTitleAlone() {
    Voice only = null;
    for (Voice voice : cast.voices()) {
      if (voice.kind != Name.Kind.PERSON || memory.isNameless(voice) || isNamed(voice)) continue;
      if (only != null) return null;
      only = voice;
    }
    return only;
  }

  private boolean isNamed(Voice voice) {
    return names.stream().flatMap(List::stream).anyMatch(name -> voice.forms.contains(name.text()));
  }

  /** The person called so, by the whole name or by its last words; null if nobody is. */
  private @Nullable Voice called(String name) {
    String key = Tokenizer.key(name);
    for (Voice voice : cast.voices()) {
      if (voice.kind != Name.Kind.PERSON) continue;
      boolean called = voice.forms.stream().map(Tokenizer::key)
          .anyMatch(form -> form.equals(key) || form.endsWith(" " + key));
      if (called) return voice;
    }
    return null;
  }

  /** The only person whose name has these words, or else who alone has the post or title; null if nobody has. */
  private @Nullable Voice meant(InterviewWords.@Nullable Addressee addressee) {
    if (addressee == null) return null;
    boolean named = !addressee.name().isEmpty();
    List<String> wanted = named ? Keys.of(Name.Kind.PERSON, addressee.name()).words()
        : reader.descriptions().describing(addressee.title());
    if (wanted.isEmpty()) return null;
    List<Voice> found = new ArrayList<>();
    for (Voice voice : cast.voices()) {
      if (voice.kind != Name.Kind.PERSON) continue;
      if (named ? voice.words.containsAll(wanted) : holds(voice, wanted)) found.add(voice);
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  private boolean holds(Voice voice, List<String> wanted) {
    Descriptions descriptions = reader.descriptions();
    return voice.posts().stream().anyMatch(post -> descriptions.describing(post).containsAll(wanted))
        || voice.callings.stream().anyMatch(calling -> descriptions.describing(calling).containsAll(wanted));
  }

  /**
   * The person or body of a label; null if it names none.
   *
   * @param named the names of its paragraph
   * @param sure whether it is known that somebody speaks under it
   */
  @Nullable Voice labelled(Interview.Label label, Text text, List<Name> named, Referents who, boolean sure) {
    Name inside = null;
    for (Name name : named) {
      if (name.from() >= label.from() && name.to() == label.to() && name.speaks()) inside = name;
    }
    if (inside == null) {
      if (!sure) return null;
      Voice voice = cast.find(Name.Kind.PERSON, label.text()).orElse(null);
      if (voice == null) voice = label.isInitials() ? withInitials(label) : meant(words.addressee(text, label.from()));
      return addressed(voice);
    }
    boolean body = inside.kind() != Name.Kind.PERSON;
    if (body && (inside.from() > label.from() || label.inBrackets())) return null;
    if (label.inBrackets() && inside.from() > words.behindTitles(text, label.from())) return null;
    if (!sure && inside.kind() == Name.Kind.OPEN) return null;
    Voice voice = who.voice(who.decided(inside));
    return sure ? addressed(voice) : voice;
  }

  /** س.ح: …, ح: …: the only person whose names begin so, or one of whose names does; null if there is none. */
  private @Nullable Voice withInitials(Interview.Label label) {
    String letters = Tokenizer.tokens(label.text()).stream().filter(token -> !token.isMark()).map(Token::key)
        .collect(Collectors.joining());
    Voice only = null;
    for (Voice voice : cast.voices()) {
      String first = voice.words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
      boolean fits = letters.length() > 1 ? first.equals(letters) : first.contains(letters);
      if (voice.kind != Name.Kind.PERSON || !fits) continue;
      if (only != null) return null;
      only = voice;
    }
    return only;
  }

  private @Nullable Voice addressed(@Nullable Voice voice) {
    if (voice != null) addressed = voice;
    return voice;
  }

  /**
   * Whether a paragraph between two questions tells of whoever answers, or begins with what somebody else says by name,
   * instead of going on with his answer.
   */
  boolean isToldOf(Voice guest, Text text, List<Name> named, Referents who) {
    for (Name name : named) {
      if (name.kind() == Name.Kind.PERSON && !text.quoted(name.from()) && who.voice(name) == guest) return true;
    }
    int first = text.sentences.isEmpty() ? 0 : text.sentences.getFirst().to();
    boolean other = who.voiceOf.keySet().stream().anyMatch(cue -> cue.from() < first && !text.quoted(cue.from())
        && cue.subject().type() == Subject.Type.NAMED);
    return other || who.voiceOf.containsValue(guest);
  }
}
