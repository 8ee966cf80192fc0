package org.qawl;

import java.util.List;
import org.qawl.query.Clause;
import org.qawl.question.Question;

/** What a question looks for, within what a query allows. */
final class AskedQueries {
  private AskedQueries() {}

  /** What the question asks about, said by whom it asks for. */
  static PassageQuery of(Question question, PassageQuery within) {
    PassageQuery narrowed = about(question, within);
    return question.speaker().map(narrowed::saidBy).orElse(narrowed);
  }

  /** The same, but whom it asks for is only looked for by name. */
  static PassageQuery beside(Question question, PassageQuery within) {
    PassageQuery narrowed = about(question, within);
    Clause name = Clause.words(question.speaker().orElse(""));
    return narrowed.about(new Clause.Group(List.of(), List.of(name, narrowed.what()), List.of()).simple());
  }

  /** What the question asks about; whom it asks for does not narrow it. */
  static PassageQuery about(Question question, PassageQuery within) {
    return inItsDays(question, within.about(question.what()));
  }

  /** All its words, in the days that it asks about. */
  static PassageQuery inItsWords(String words, Question question, PassageQuery within) {
    return inItsDays(question, within.about(words));
  }

  private static PassageQuery inItsDays(Question question, PassageQuery within) {
    return within.with(narrowing -> narrowing.during(question.since(), question.until()));
  }
}
