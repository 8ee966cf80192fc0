package org.qawl.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.analysis.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Answer a batch of questions as lines of a TREC run.",
    footer = {
      "",
      "Topics, a line each: ID<tab>QUESTION, or {\"id\":\"…\",\"query\":\"…\"}.",
      "Lines out: ID Q0 ARTICLE#PARAGRAPH RANK SCORE qawl; paragraphs count from 0, the title is not one."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index to look in.")
  private Path directory;

  @Option(names = "--topics", paramLabel = "FILE", required = true, description = "The questions.")
  private Path topics;

  @Option(names = "--depth", paramLabel = "N", defaultValue = "10", description = "Passages a question. Default: ${DEFAULT-VALUE}.")
  private int depth;

  @Option(names = "--language", paramLabel = "ar|en", converter = FilterOptions.LanguageConverter.class, description = "Only passages in this language.")
  private @Nullable Language language;

  @Mixin private KnowledgeOptions own;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PassageQuery within = PassageQuery.everything().limit(depth);
    if (language != null) within = within.in(language);
    int skipped = 0;
    try (PassageIndex index = IndexOption.existing(directory, own.knowledge());
        BufferedReader lines = Files.newBufferedReader(topics)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) continue;
        try {
          Topic topic = Topic.parse(line);
          Trec.print(out, topic.id(), index.search(topic.question(), within).passages());
        } catch (IllegalArgumentException e) {
          skipped++;
          spec.commandLine().getErr().println(topics + ":" + number + ": " + e.getMessage());
        }
      }
    }
    return skipped == 0 ? 0 : 1;
  }
}
