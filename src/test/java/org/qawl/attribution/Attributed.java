package org.qawl.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.qawl.analysis.Language;

/**
 * Articles in, lines out: one line a paragraph, {@code Name (affiliation): [quote] [quote]}, or {@code nobody}.
 * A quotation is shown once even where two statements hold it; see {@code SilentTrapsTest}.
 */
final class Attributed {
  private Attributed() {}

  static List<String> english(String... paragraphs) {
    return read(Language.ENGLISH, paragraphs).stream().map(Attributed::line).toList();
  }

  static List<String> arabic(String... paragraphs) {
    return read(Language.ARABIC, paragraphs).stream().map(Attributed::line).toList();
  }

  static List<AttributedParagraph> read(Language language, String... paragraphs) {
    return Attributor.standard().attribute(language, "", List.of(paragraphs));
  }

  /** The organizations of all paragraphs, one list each. */
  static List<List<String>> organizations(Language language, String... paragraphs) {
    return read(language, paragraphs).stream().map(AttributedParagraph::organizations).toList();
  }

  private static String line(AttributedParagraph paragraph) {
    if (paragraph.speakers().isEmpty()) return "nobody";
    return paragraph.speakers().stream().map(speaker -> line(paragraph, speaker)).collect(Collectors.joining("; "));
  }

  private static String line(AttributedParagraph paragraph, Speaker speaker) {
    String quotes = paragraph.statements().stream()
        .filter(statement -> statement.speaker().id().equals(speaker.id()))
        .filter(statement -> statement.kind() == Statement.Kind.DIRECT)
        .map(statement -> " [" + trimmed(paragraph.text().substring(statement.start(), statement.end())) + "]")
        .distinct()
        .collect(Collectors.joining());
    return speaker.name() + speaker.affiliation().map(post -> " (" + post + ")").orElse("")
        + (quotes.isEmpty() ? "" : ":" + quotes);
  }

  /** Without the full stop or comma that may stand on either side of a closing mark. */
  private static String trimmed(String quote) {
    return quote.strip().replaceAll("[.,،؛:…]+$", "");
  }
}
