package org.qawl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.qawl.Completion;
import org.qawl.Markup;
import org.qawl.PassageIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "complete",
    mixinStandardHelpOptions = true,
    description = "Propose names of an index by what their words begin with, in either script.",
    footer = {
      "",
      "A line a name, in cells between tabs: in how many passages, the name, its other forms.",
      "  qawl complete had",
      "  qawl complete --organizations هيئة تح"
    })
final class CompleteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private KnowledgeOptions own;

  @Option(names = "--organizations", description = "Names of organizations; without it, of speakers.")
  private boolean organizations;

  @Option(names = "--most", paramLabel = "N", defaultValue = "10", description = "At most so many. Default: ${DEFAULT-VALUE}.")
  private int most;

  @Parameters(paramLabel = "LETTERS", arity = "1..*", description = "The beginning of any word of a name, or of several.")
  private List<String> letters;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Completion.Of of = organizations ? Completion.Of.ORGANIZATIONS : Completion.Of.SPEAKERS;
    try (PassageIndex passages = index.open(own.knowledge())) {
      for (Completion completion : passages.complete(String.join(" ", letters), of, most)) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(completion.passages()), completion.name()));
        cells.addAll(completion.forms());
        out.println(String.join("\t", cells.stream().map(Markup.terminal()::text).toList()));
      }
    }
    return 0;
  }
}
