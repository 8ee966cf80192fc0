package org.qawl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qawl.Knowledge;
import org.qawl.PassageIndex;
import org.qawl.translation.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Verify an index: read every byte of its last commit, and say what wrote it; then list the lexicons.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index to verify.")
  private Path directory;

  @Mixin private KnowledgeOptions own;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Knowledge knowledge = own.knowledge();
    try (PassageIndex index = IndexOption.existing(directory, knowledge)) {
      index.check();
      out.printf("%s: sound%n%s%n", directory, index.writtenBy());
      out.printf("%d articles, %d passages%n", index.articles(), index.passages());
    }
    for (Source source : knowledge.lexicon().sources()) {
      String licence = source.licence().isEmpty() ? "no licence stated" : source.licence();
      out.printf("lexicon %s: %d entries, %s%n", source.name(), source.entries(), licence);
    }
    return 0;
  }
}
