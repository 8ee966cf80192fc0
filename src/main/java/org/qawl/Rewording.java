package org.qawl;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.qawl.query.Clause;

/** Changes the words of a clause and nothing else of it. */
final class Rewording {
  private Rewording() {}

  /** The same with every part that is looked for changed; what is forbidden stays. */
  static Clause leaves(Clause clause, UnaryOperator<Clause> change) {
    return switch (clause) {
      case Clause.Any any -> new Clause.Any(all(any.alternatives(), change)).simple();
      case Clause.Group group ->
          new Clause.Group(all(group.required(), change), all(group.optional(), change), group.forbidden()).simple();
      default -> change.apply(clause);
    };
  }

  private static List<Clause> all(List<Clause> clauses, UnaryOperator<Clause> change) {
    return clauses.stream().map(clause -> leaves(clause, change)).toList();
  }

  /** The words of a part, as they stand there; those of a prefix or a fuzzy word are not meant to be whole. */
  static List<String> words(Clause leaf, Analyzer written) {
    String text = switch (leaf) {
      case Clause.Words words -> words.text();
      case Clause.Phrase phrase -> phrase.text();
      default -> "";
    };
    return Token.of(written, text).stream()
        .map(token -> text.substring(token.start(), token.end()))
        .distinct()
        .collect(Collectors.toList());
  }

  /** A part with one word in place of another, wherever that stands by itself. */
  static Clause replaced(Clause leaf, String word, String other) {
    return switch (leaf) {
      case Clause.Words words -> Clause.words(replaced(words.text(), word, other));
      case Clause.Phrase phrase -> new Clause.Phrase(replaced(phrase.text(), word, other), phrase.apart());
      default -> leaf;
    };
  }

  private static String replaced(String text, String word, String other) {
    StringBuilder replaced = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      if (!isAlone(text, at, at + word.length())) continue;
      replaced.append(text, from, at).append(other);
      from = at + word.length();
    }
    return replaced.append(text, from, text.length()).toString();
  }

  private static boolean isAlone(String text, int start, int end) {
    return (start == 0 || !isInWord(text.codePointBefore(start)))
        && (end == text.length() || !isInWord(text.codePointAt(end)));
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
