package org.qawl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qawl.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What to ask instead, as command lines that can be typed as they stand; on standard error, for it is no result. */
final class SuggestionText {
  /** What a query string says itself. */
  private static final Set<String> NARROWING =
      Set.of("--speaker", "--org", "--source", "--language", "--since", "--until", "--certain", "--without");

  private SuggestionText() {}

  static void print(CommandLine command, List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) return;
    PrintWriter err = command.getErr();
    err.println("nothing found; instead:");
    for (Suggestion suggestion : suggestions) {
      String passages = suggestion.hits() == 1 ? " passage. " : " passages. ";
      err.println("  " + suggestion.hits() + passages + suggestion.change());
      err.println("    " + line(command, suggestion.query().toString()));
    }
    err.flush();
  }

  /** The command as it was typed, but with this query in place of the question and what narrowed it. */
  private static String line(CommandLine command, String query) {
    List<String> words = new ArrayList<>(List.of("qawl", command.getCommandName()));
    for (OptionSpec option : command.getParseResult().matchedOptions()) {
      if (NARROWING.contains(option.longestName())) continue;
      if (option.arity().max() == 0) {
        words.add(option.longestName());
      } else {
        for (String value : option.originalStringValues()) words.addAll(List.of(option.longestName(), quoted(value)));
      }
    }
    if (query.startsWith("-")) words.add("--");
    words.add("'" + query.replace("'", "'\\''") + "'");
    return String.join(" ", words);
  }

  /** A word as a shell reads it. */
  private static String quoted(String word) {
    return word.matches("[\\w./:=@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
