package org.qawl;

import java.util.List;
import org.qawl.attribution.Speaker;

/**
 * One speaker in an answer, whatever the script.
 *
 * @param speaker under the name of the best passage, with every form that occurs in {@code passages}
 * @param passages where the speaker speaks, best first; never empty
 */
public record Voice(Speaker speaker, List<Passage> passages) {
  public Voice {
    passages = List.copyOf(passages);
  }
}
