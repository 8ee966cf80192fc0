package org.qawl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "tokens",
    mixinStandardHelpOptions = true,
    description = "Show what a text becomes: each word, where it stands, and its form in every tier.",
    footer = {
      "",
      "A line a word, in cells between tabs: [start, end) of the word in UTF-16 units, the word as written,",
      "its orthographic form, its stem (empty for a stop word), [start, end) of the stem's characters."
    })
final class TokensCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Arabic, English, or both.")
  private List<String> text;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (TokenForms token : TokenForms.of(String.join(" ", text))) {
      out.println(String.join("\t", token.place(), token.written(), token.orthographic(), token.stem(), token.stemPlace()));
    }
    return 0;
  }
}
