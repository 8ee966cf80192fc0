package org.qawl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.qawl.Deadline;
import org.qawl.Facets;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "facets",
    mixinStandardHelpOptions = true,
    description = "Count the passages that answer a question by speaker, organization, source, language and month.",
    footer = {
      "",
      "Questions and filters are those of ask; all passages are counted, also beyond those that ask shows:",
      "  qawl facets who said what about Tahrir al-Sham",
      "  qawl facets truce --speaker Haddad --format json",
      "Without a question, all passages of the index are counted."
    })
final class FacetsCommand implements Callable<Integer> {
  enum Format { TEXT, JSON }

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private FilterOptions filters;
  @Mixin private KnowledgeOptions own;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: text.")
  private Format format;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "At most so many speakers, organizations and sources. Default: ${DEFAULT-VALUE}.")
  private int most;

  @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "In plain words.")
  private List<String> question = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (PassageIndex passages = index.open(own.knowledge())) {
      PassageQuery within = filters.narrow(PassageQuery.everything());
      Facets facets = passages.facets(String.join(" ", question), within, most, Deadline.none());
      switch (format) {
        case TEXT -> FacetsText.print(out, facets);
        case JSON -> Json.print(out, FacetsJson.of(facets));
      }
    }
    return 0;
  }
}
