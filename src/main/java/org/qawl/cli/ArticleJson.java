package org.qawl.cli;

import java.util.List;
import org.qawl.Article;
import org.qawl.attribution.AttributedParagraph;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An article with what was found in it, as a line of JSON in the form that {@code index} reads. */
final class ArticleJson {
  private ArticleJson() {}

  static ObjectNode of(Article article, List<AttributedParagraph> paragraphs) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", article.id());
    node.put("lang", article.language().code());
    node.put("title", article.title());
    node.put("date", article.date().map(Object::toString).orElse(null));
    node.put("source", article.source());
    node.put("url", article.url());
    if (!article.byline().isEmpty()) node.put("byline", article.byline());
    ArrayNode array = node.putArray("paragraphs");
    for (AttributedParagraph paragraph : paragraphs) array.add(paragraph(paragraph));
    return node;
  }

  private static ObjectNode paragraph(AttributedParagraph paragraph) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("text", paragraph.text());
    ArrayNode speakers = node.putArray("speakers");
    for (Speaker speaker : paragraph.speakers()) {
      speakers.addObject().put("name", speaker.name()).put("affiliation", speaker.affiliation().orElse(null));
    }
    ArrayNode organizations = node.putArray("organizations");
    for (String organization : paragraph.organizations()) organizations.add(organization);
    ArrayNode quotes = node.putArray("quotes");
    for (Statement statement : paragraph.statements()) {
      if (statement.kind() != Statement.Kind.DIRECT) continue;
      quotes.addObject().put("start", statement.start()).put("end", statement.end()).put("speaker", statement.speaker().name());
    }
    return node;
  }
}
