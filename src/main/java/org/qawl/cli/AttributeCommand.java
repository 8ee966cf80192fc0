package org.qawl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.attribution.AttributedParagraph;
import org.qawl.attribution.Attributor;
import org.qawl.ingest.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "attribute",
    mixinStandardHelpOptions = true,
    description = "Find who says what: articles in, the same articles out as JSON lines with speakers, organizations and quotes.",
    footer = {
      "",
      "What a file already says of speakers, organizations and quotes is not looked at: the lines that come out",
      "are Qawl's own findings. Quotes are [start, end) in UTF-16 units of the paragraph's text. With --explain each",
      "paragraph has \"statements\" too: start, end, speaker, kind (direct or indirect), verb, rule and certainty."
    })
final class AttributeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--explain", description = "Say of each statement its verb, the rule that found it and how certain it is.")
  private boolean explained;

  @Mixin private KnowledgeOptions own;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles: .txt, .html, .jsonl, .jsonl.gz, or folders of them.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Attributor attributor = own.knowledge().attributor();
    try (Reading reading = new Reading(spec.commandLine().getErr(), files)) {
      reading.each(article -> Json.print(out, ArticleJson.of(article, found(attributor, article), explained)));
      return reading.problems() == 0 ? 0 : 1;
    }
  }

  private static List<AttributedParagraph> found(Attributor attributor, Article article) {
    return attributor.attribute(article.language(), article.title(), texts(article));
  }

  private static List<String> texts(Article article) {
    return article.paragraphs().stream().map(Paragraph::text).toList();
  }
}
