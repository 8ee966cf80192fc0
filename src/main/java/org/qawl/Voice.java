package org.qawl;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qawl.attribution.Speaker;

/**
 * One speaker in an answer, whatever the script.
 *
 * @param speaker under the name of the first passage, with every form that occurs in {@code passages}, and the first
 *     affiliation that they give
 * @param passages where the speaker speaks, among those of the answer, in its order; never empty
 * @param statements what the speaker says there in which the query was met: in the order of the passages, of one
 *     passage those first that meet more of the query. Of a passage that shows nothing of the query, because only its
 *     title met it or nothing was asked for, all are here. Empty if the query was only met beside what the speaker says
 */
public record Voice(Speaker speaker, List<Passage> passages, List<Said> statements) {
  public Voice {
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
  }

  /** The post or body that the articles give the speaker. */
  public Optional<String> affiliation() {
    return speaker.affiliation();
  }

  /** The day of the earliest of {@code passages}; empty if none has a date. */
  public Optional<LocalDate> first() {
    return passages.stream().flatMap(passage -> passage.date().stream()).min(Comparator.naturalOrder());
  }

  /** The day of the latest of {@code passages}; empty if none has a date. */
  public Optional<LocalDate> last() {
    return passages.stream().flatMap(passage -> passage.date().stream()).max(Comparator.naturalOrder());
  }
}
