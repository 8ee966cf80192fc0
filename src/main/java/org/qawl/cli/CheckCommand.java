package org.qawl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qawl.PassageIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Verify an index: read every byte of its last commit, and say what wrote it.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index to verify.")
  private Path directory;

  @Override
  public Integer call() throws IOException {
    try (PassageIndex index = IndexOption.existing(directory)) {
      index.check();
      spec.commandLine().getOut().printf("%s: sound%n%s%n%d articles, %d passages%n", directory, index.writtenBy(), index.articles(), index.passages());
    }
    return 0;
  }
}
