package org.qawl.cli;

import java.util.List;
import java.util.Locale;
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

  /** @param explained whether each paragraph says by which verb and rule, and how certainly, its statements were found */
  static ObjectNode of(Article article, List<AttributedParagraph> paragraphs, boolean explained) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", article.id());
    node.put("lang", article.language().code());
    node.put("title", article.title());
    node.put("date", article.date().map(Object::toString).orElse(null));
    node.put("source", article.source());
    node.put("url", article.url());
    if (!article.byline().isEmpty()) node.put("byline", article.byline());
    ArrayNode array = node.putArray("paragraphs");
    for (AttributedParagraph paragraph : paragraphs) {
      ObjectNode found = paragraph(paragraph);
      if (explained) explain(found, paragraph);
      array.add(found);
    }
    return node;
  }

  private static void explain(ObjectNode node, AttributedParagraph paragraph) {
    ArrayNode statements = node.putArray("statements");
    for (Statement statement : paragraph.statements()) {
      statements.addObject()
          .put("start", statement.start())
          .put("end", statement.end())
          .put("speaker", statement.speaker().name())
          .put("kind", statement.kind().name().toLowerCase(Locale.ROOT))
          .put("verb", statement.verb())
          .put("rule", statement.rule())
          .put("certainty", statement.certainty());
    }
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
      // An answer is said in so many words, but it is no quotation.
      if (statement.kind() != Statement.Kind.DIRECT || statement.rule().equals("interview")) continue;
      quotes.addObject().put("start", statement.start()).put("end", statement.end()).put("speaker", statement.speaker().name());
    }
    return node;
  }
}
