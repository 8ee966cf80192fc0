package org.qawl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qawl.PassageIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Add articles to an index, or replace those of the same id.",
    footer = {
      "",
      "Articles are .txt, .html, .jsonl and .jsonl.gz files, or folders of them. A JSON line is an article:",
      "  {\"id\":\"0412-ar\",\"title\":\"…\",\"date\":\"2024-03-11\",\"source\":\"…\",\"paragraphs\":[{\"text\":\"…\"}]}",
      "Only id and paragraphs (or one \"text\", cut at blank lines) are required. Speakers, organizations and quotes",
      "that a line supplies are kept as given. What cannot be read is named, skipped, and makes the exit code 1."
    })
final class IndexCommand implements Callable<Integer> {
  /** So many articles at the most are lost if the machine fails. */
  private static final int COMMIT_EVERY = 5_000;

  @Spec private CommandSpec spec;

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index; made if it is not there.")
  private Path directory;

  @Mixin private KnowledgeOptions own;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Articles, or folders of them.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (PassageIndex index = PassageIndex.open(directory, own.knowledge());
        Reading reading = new Reading(spec.commandLine().getErr(), files)) {
      reading.each(
          article -> {
            index.add(article);
            if (reading.articles() % COMMIT_EVERY == 0) index.commit();
          });
      index.commit();
      out.printf(
          "%d articles read, %d problems; the index holds %d articles, %d passages%n",
          reading.articles(), reading.problems(), index.articles(), index.passages());
      return reading.problems() == 0 ? 0 : 1;
    }
  }
}
