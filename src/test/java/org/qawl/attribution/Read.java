package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.qawl.analysis.Language;

/** Writes down what the attributor found, so that tests can compare text. */
final class Read {
  private Read() {}

  static List<AttributedParagraph> article(String... paragraphs) {
    return Attributor.standard().attribute(Language.detect(String.join(" ", paragraphs)), "", List.of(paragraphs));
  }

  private static AttributedParagraph last(String... paragraphs) {
    return article(paragraphs).getLast();
  }

  /** The names of the speakers of the last paragraph. */
  static List<String> speakers(String... paragraphs) {
    return last(paragraphs).speakers().stream().map(Speaker::name).toList();
  }

  /** The speakers of the last paragraph with their affiliations, as {@code name – affiliation}. */
  static List<String> affiliated(String... paragraphs) {
    return last(paragraphs).speakers().stream().map(s -> s.name() + s.affiliation().map(a -> " – " + a).orElse("")).toList();
  }

  /** The bodies named in the last paragraph. */
  static List<String> organizations(String... paragraphs) {
    return last(paragraphs).organizations();
  }

  /** The direct statements of the last paragraph, as {@code speaker: words}. */
  static List<String> quotes(String... paragraphs) {
    return statements(Statement.Kind.DIRECT, last(paragraphs));
  }

  /** The indirect statements of the last paragraph. */
  static List<String> clauses(String... paragraphs) {
    return statements(Statement.Kind.INDIRECT, last(paragraphs));
  }

  private static List<String> statements(Statement.Kind kind, AttributedParagraph paragraph) {
    List<String> lines = new ArrayList<>();
    for (Statement statement : paragraph.statements()) {
      if (statement.kind() == kind) {
        lines.add(statement.speaker().name() + ": " + paragraph.text().substring(statement.start(), statement.end()));
      }
    }
    return lines;
  }

  /** All statements of a sentence, direct and indirect, without their speakers. */
  static List<String> contents(String sentence) {
    AttributedParagraph paragraph = last(sentence);
    return paragraph.statements().stream().map(s -> sentence.substring(s.start(), s.end())).toList();
  }
}
