package org.qawl.attribution;

import java.util.List;

/**
 * A paragraph with what was found in it.
 *
 * @param text the paragraph, unchanged
 * @param statements in the order of the text
 * @param speakers everyone to whom the paragraph attributes something, each once, in order of appearance
 * @param organizations the bodies named, each once, under the longest name the article gives them
 */
public record AttributedParagraph(
    String text, List<Statement> statements, List<Speaker> speakers, List<String> organizations) {
  public AttributedParagraph {
    statements = List.copyOf(statements);
    speakers = List.copyOf(speakers);
    organizations = List.copyOf(organizations);
  }
}
