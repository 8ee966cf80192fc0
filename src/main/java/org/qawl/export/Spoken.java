package org.qawl.export;

import java.util.List;
import org.qawl.Passage;
import org.qawl.Said;
import org.qawl.Voice;
import org.qawl.attribution.Statement;

/** What of a passage a voice says. */
final class Spoken {
  private Spoken() {}

  /** The voice's statements there in which the query was met. */
  static List<Statement> of(Voice voice, Passage passage) {
    return voice.statements().stream().filter(said -> said.passage().equals(passage)).map(Said::statement).toList();
  }
}
