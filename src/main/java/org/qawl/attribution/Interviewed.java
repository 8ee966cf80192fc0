package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom an article talks with: who answers in an interview, and who is meant by a label before a colon. */
final class Interviewed {
  private final Reader reader;
  private final List<Text> paragraphs;
  private final List<List<Name>> names;
  private final Cast cast;
  private final Memory memory;
  private final Interview interview;
  /** Whom the title quotes, once he is found. */
  private @Nullable Voice quoted;

  Interviewed(
      Reader reader, List<Text> paragraphs, List<List<Name>> names, Cast cast, Memory memory, Interview interview) {
    this.reader = reader;
    this.paragraphs = paragraphs;
    this.names = names;
    this.cast = cast;
    this.memory = memory;
    this.interview = interview;
  }

  /**
   * Who answers where no label says it: whom the title quotes, or who was named first of those who have spoken, or
   * else before the first question; null if nobody was.
   */
  @Nullable Voice guest(Referents who) {
    if (quoted == null && !interview.guest.isEmpty()) quoted = called(interview.guest);
    if (quoted != null) return quoted;
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
    return first;
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

  /**
   * The person or body of a label; null if it names none.
   *
   * @param named the names of its paragraph
   * @param sure whether it is known that somebody speaks under it
   */
  @Nullable Voice labelled(Interview.Label label, List<Name> named, Referents who, boolean sure) {
    Name inside = null;
    for (Name name : named) {
      if (name.from() >= label.from() && name.to() == label.to() && name.speaks()) inside = name;
    }
    if (inside == null) return sure ? cast.find(Name.Kind.PERSON, label.text()).orElse(null) : null;
    if (inside.from() > label.from() && inside.kind() != Name.Kind.PERSON) return null;
    if (!sure && inside.kind() == Name.Kind.OPEN) return null;
    return who.voice(who.decided(inside));
  }
}
