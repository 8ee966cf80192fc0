package org.qawl.attribution;

import java.util.List;
import java.util.Set;

/** Whom of the earlier paragraphs a cue may still mean that neither names nor describes its subject. */
final class Reach {
  /** How many words may stand before a cue with which a paragraph begins. */
  private static final int BEGINNING = 4;

  private final Reader reader;
  private final Memory memory;
  private final Text text;
  private final List<Name> named;
  /** Who was remembered in this paragraph. */
  private final Set<Voice> here;

  Reach(Reader reader, Memory memory, Text text, List<Name> named, Set<Voice> here) {
    this.reader = reader;
    this.memory = memory;
    this.text = text;
    this.named = named;
    this.here = here;
  }

  /**
   * Whether a cue can mean somebody of an earlier paragraph.
   *
   * <pre>
   * who spoke in the one before        always
   * who was only named there           where a paragraph begins, if he was the only one
   * who spoke in the one before that   where a paragraph begins, if nobody was named since or, where a verb goes on with
   *                                    what was said (وأضاف), if nobody spoke since
   * who spoke long ago                 the same, if nobody else of that gender has come up: the only woman among men
   * </pre>
   *
   * For who was only named, and who spoke long ago, a paragraph that has named nobody yet begins with a cue wherever that
   * stands: وعن روايتها المقبلة تكشف أنها ….
   *
   * @param on whether the verb goes on with what was said
   */
  boolean reaches(Voice voice, Gender gender, Cue cue, boolean on) {
    boolean begins = begins(cue);
    boolean alone = voice.kind == Name.Kind.PERSON && cue.subject().type() != Subject.Type.SAME
        && isNobodyBefore(cue.from());
    if (memory.isRecent(voice)) {
      if (memory.hasSpoken(voice)) return true;
      return (begins || alone && reader.tellsAlone(text, cue))
          && !memory.isAnyRecent(other -> other != voice && memory.agrees(other, gender));
    }
    boolean tells = alone && reader.tellsAlone(text, cue);
    boolean near = begins && memory.isNearlyRecent(voice);
    boolean far = alone && (begins || tells) && isOnlyOne(voice, gender);
    return (near || far) && voice == memory.lastSpeaker(gender) && !memory.isNameless(voice)
        && !memory.isAnyRecent(other -> memory.agrees(other, gender) && (!on || memory.hasSpoken(other)));
  }

  private boolean isOnlyOne(Voice voice, Gender gender) {
    return voice == memory.latest(gender)
        && voice == memory.lastNamed(other -> other.kind == Name.Kind.PERSON && other.gender == gender);
  }

  /** Whether the paragraph has named or called nobody before a token. */
  boolean isNobodyBefore(int to) {
    if (!here.isEmpty()) return false;
    for (Name name : named) {
      if (name.from() >= to) return true;
      if (name.speaks() && !text.quoted(name.from())) return false;
    }
    return true;
  }

  /** وأوضح أن …, والخطوة التالية، بحسبه، …, “Sit,” he says: whether a paragraph begins with a cue. */
  private boolean begins(Cue cue) {
    int from = text.quotationOpensAt(0) ? text.endOfQuoted(1, text.size()) : 0;
    return cue.from() - from < BEGINNING;
  }
}
