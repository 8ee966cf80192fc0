package org.qawl.export;

import java.util.List;
import org.qawl.Passage;
import org.qawl.Voice;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

/** What of a passage a voice says. */
final class Spoken {
  private Spoken() {}

  /** The voice's statements there that the query met; all of them if it met none. */
  static List<Statement> of(Voice voice, Passage passage) {
    List<Statement> all = passage.statements().stream().filter(one -> says(voice.speaker(), one.speaker())).toList();
    List<Statement> met = all.stream().filter(one -> met(passage, one)).toList();
    return met.isEmpty() ? all : met;
  }

  private static boolean says(Speaker voice, Speaker speaker) {
    String name = speaker.name();
    return voice.id().equals(speaker.id()) || voice.name().equals(name) || voice.forms().contains(name);
  }

  private static boolean met(Passage passage, Statement statement) {
    return passage.highlights().stream().anyMatch(h -> h.within(statement.start(), statement.end()).isPresent());
  }
}
