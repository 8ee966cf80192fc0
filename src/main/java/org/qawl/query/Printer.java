package org.qawl.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a clause as the query string that gives it again. */
final class Printer {
  private Printer() {}

  static String print(Clause clause) {
    return switch (clause) {
      case Clause.Words words ->
          Stream.of(words.text().split(" ")).map(Printer::word).collect(Collectors.joining(" "));
      case Clause.Phrase phrase -> quoted(phrase.text()) + (phrase.apart() == 0 ? "" : "~" + phrase.apart());
      case Clause.Prefix prefix -> word(prefix.start()) + "*";
      case Clause.Fuzzy fuzzy -> word(fuzzy.word()) + "~" + (fuzzy.edits() == 1 ? "" : fuzzy.edits());
      case Clause.Has has -> has.field().label() + ":" + (isPlain(has.value()) ? has.value() : quoted(has.value()));
      case Clause.Any any -> joined(any.alternatives(), " OR ", Printer::inner);
      case Clause.Group group -> {
        String optional = joined(group.optional(), " ", Printer::optional);
        String required = joined(group.required(), " ", one -> "+" + inner(one));
        String forbidden = joined(group.forbidden(), " ", one -> "-" + inner(one));
        yield Stream.of(required, optional, forbidden)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
      }
    };
  }

  private static String joined(List<Clause> clauses, String between, Function<Clause, String> each) {
    return clauses.stream().map(each).collect(Collectors.joining(between));
  }

  private static String optional(Clause clause) {
    return clause instanceof Clause.Words ? print(clause) : inner(clause);
  }

  /** In parentheses if it consists of several. */
  private static String inner(Clause clause) {
    boolean several = switch (clause) {
      case Clause.Any any -> true;
      case Clause.Group group -> true;
      case Clause.Words words -> words.text().indexOf(' ') >= 0;
      default -> false;
    };
    return several ? "(" + print(clause) + ")" : print(clause);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isPlain(String value) {
    // Behind a colon two slashes would make an address of it.
    return !value.startsWith("//") && value.chars().mapToObj(c -> (char) c)
        .noneMatch(c -> Lexer.isBlank(c) || Lexer.isQuotationMark(c) || "()\\,;?".indexOf(c) >= 0);
  }

  /** A word with a backslash before all that would be read as something else. */
  private static String word(String word) {
    if (List.of("AND", "OR", "NOT", "&&", "||").contains(word)) return "\\" + word;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean sign = i == 0 && word.length() > 1 && "+-−!".indexOf(c) >= 0;
      if (sign || Lexer.isQuotationMark(c) || "()*~\\:".indexOf(c) >= 0) out.append('\\');
      out.append(c);
    }
    return out.toString();
  }
}
