package org.qawl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qawl.Answer;
import org.qawl.Deadline;
import org.qawl.Order;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.Suggestion;
import org.qawl.Understood;
import org.qawl.export.AnswerFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answer a question, grouped by speaker.",
    footer = {
      "",
      "Questions, in English or Arabic, without quotation marks around them:",
      "  qawl ask who said what about Tahrir al-Sham",
      "  qawl ask ماذا قال سمير حداد عن الهدنة",
      "  qawl ask reconstruction of Homs --since 2025-01-01 --language en",
      "Words between quotation marks must stand in the text as written, side by side:",
      "  qawl ask 'who said what about \"voluntary return\"'",
      "What it is about may be a query with operators, also alone:",
      "  qawl ask 'truce AND (Idlib OR Homs) -ceasefire speaker:Haddad date:2024-12..2025-03'",
      "  qawl ask 'هدنة && «وقف النار» متحدث:حداد تاريخ:٢٠٢٥ لغة:ar'",
      "  \"near words\"~5, prefix*, fuzzy~, + and -; fields: speaker org source title lang date id certain tier"
    })
final class AskCommand implements Callable<Integer> {
  enum Format { TEXT, JSON, CSV, MARKDOWN, HTML, TREC }

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private FilterOptions filters;
  @Mixin private KnowledgeOptions own;

  @Option(names = "--format", paramLabel = "text|json|csv|markdown|html|trec", defaultValue = "text", description = "Default: text.")
  private Format format;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "At most so many passages. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest",
      defaultValue = "relevance",
      description = "Which passages come first. Default: relevance.")
  private Order order;

  @Option(
      names = "--deadline",
      paramLabel = "MS",
      description = "Answer with what was found after so many milliseconds.")
  private @Nullable Long deadline;

  @Option(names = "--explain", description = "Say how the question was understood, and why the best passages rank where they do.")
  private boolean explain;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "In plain words.")
  private List<String> question;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (PassageIndex passages = index.open(own.knowledge())) {
      String asked = String.join(" ", question);
      PassageQuery within = filters.narrow(PassageQuery.everything().order(order).limit(limit));
      Understood understood = passages.understand(asked, within);
      understood.note().ifPresent(note ->
          spec.commandLine().getErr().println("looked for as plain words, since it is no query: " + note));
      Deadline time = deadline == null ? Deadline.none() : Deadline.in(Duration.ofMillis(deadline));
      Answer answer = passages.ask(asked, within, time);
      List<Suggestion> suggestions = answer.total() > 0 ? List.of() : passages.suggest(asked, within);
      switch (format) {
        case TEXT -> new AnswerText(out, Ansi.AUTO.enabled()).print(answer);
        case JSON -> AnswerFormat.writeJson(answer, suggestions, out);
        case CSV -> AnswerFormat.CSV.write(answer, out);
        case MARKDOWN -> AnswerFormat.MARKDOWN.write(answer, out);
        case HTML -> AnswerFormat.HTML.write(answer, out);
        case TREC -> Trec.print(out, "1", answer.passages());
      }
      SuggestionText.print(spec.commandLine(), suggestions);
      if (explain) {
        PrintWriter beside = format == Format.TEXT ? out : spec.commandLine().getErr();
        ExplainText.print(beside, passages, understood, within, answer);
      }
    }
    return 0;
  }
}
