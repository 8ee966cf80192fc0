package org.qawl.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qawl.names.NameKey;

/** Those who speak without a name: مصدر أمني, two diplomats, المدير. */
final class Nameless {
  private final Descriptions descriptions;
  private final Memory memory;

  Nameless(Descriptions descriptions, Memory memory) {
    this.descriptions = descriptions;
    this.memory = memory;
  }

  /** Whoever speaks in a cue by a noun alone; null if somebody is named, or if nobody can go on speaking for him. */
  @Nullable Voice voice(Cue cue) {
    if (!speaksIn(cue)) return null;
    hear(cue);
    return remembered(cue);
  }

  /** The speaker of such a cue in the words of the article; null if somebody is named. */
  static @Nullable Speaker speaker(Cue cue) {
    String written = cue.subject().whole();
    return speaksIn(cue) ? new Speaker(NameKey.of(written), written, Optional.empty(), List.of()) : null;
  }

  private void hear(Cue cue) {
    String written = cue.subject().text();
    List<String> words = descriptions.describing(written);
    if (cue.subject().type() != Subject.Type.UNNAMED && words.size() < 2) return;
    boolean body = words.size() < 2 && descriptions.describesBody(written);
    if (!words.isEmpty() && !body) memory.hear(words.getFirst(), written);
  }

  private static boolean speaksIn(Cue cue) {
    boolean speaks = cue.subject().type() == Subject.Type.UNNAMED || cue.subject().type() == Subject.Type.DESCRIPTION;
    return speaks && !cue.subject().text().isBlank();
  }

  /** قالت مصادر طبية …، وأضافت …: whoever has no name but a gender goes on speaking like anybody else. */
  private @Nullable Voice remembered(Cue cue) {
    String written = cue.subject().text();
    // قال الأمريكي: … where nobody has been spoken of: his nation is all that tells who he is.
    boolean first = memory.speakers().isEmpty() && memory.latest(Name.Kind.PERSON) == null;
    // قالت الشركة، وأضافت: that it is not clear which one it is, holds for what follows as well.
    boolean anybody = first && (descriptions.mayCallAgain(written) || descriptions.isSource(written));
    boolean unknown = descriptions.onlyCallsAgain(written) && !anybody;
    if (!unknown && cue.subject().gender() == Gender.UNKNOWN && !descriptions.isOnePerson(written)) return null;
    Voice known = memory.nameless(written, cue.subject().whole());
    known.unknown = unknown;
    known.gender = descriptions.isMany(written) ? Gender.MANY : cue.subject().gender();
    return known;
  }
}
