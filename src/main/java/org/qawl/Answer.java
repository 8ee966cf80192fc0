package org.qawl;

import java.util.List;

/**
 * What an index says to a question: its voices, and every passage behind them. Immutable.
 *
 * @param question as it was asked
 * @param query as it was understood
 * @param total how many passages of the index meet the query, also beyond {@code passages}
 * @param exact whether {@code total} is their number; otherwise there may be more
 * @param partial whether a deadline passed: passages may be missing, those that are there may lack highlights, and the
 *     names of one speaker may stand apart
 * @param passages the first of them, in the query's order
 * @param voices the speakers of those passages, the one with the first passage first; a passage by two
 *     speakers is under both, unless the query was met in what only one of them says; where the question asks for a
 *     speaker, only that one
 */
public record Answer(
    String question,
    PassageQuery query,
    long total,
    boolean exact,
    boolean partial,
    List<Passage> passages,
    List<Voice> voices) {
  public Answer {
    passages = List.copyOf(passages);
    voices = List.copyOf(voices);
  }

  /** The passages that no voice holds: they meet the query, but attribute nothing to anybody. */
  public List<Passage> mentions() {
    return passages.stream().filter(passage -> passage.speakers().isEmpty()).toList();
  }
}
