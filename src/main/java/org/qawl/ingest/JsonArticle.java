package org.qawl.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.Paragraph.SuppliedQuote;
import org.qawl.Paragraph.SuppliedSpeaker;
import org.qawl.analysis.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article written as one JSON object.
 *
 * <pre>
 * {"id", "lang", "title", "date": "YYYY-MM-DD", "source", "url", "byline",
 *  "paragraphs": [{"text", "speakers": [{"name", "affiliation"}], "organizations": ["…"],
 *                  "quotes": [{"start", "end", "speaker"}]}]}
 * </pre>
 *
 * <p>Required are {@code id} and {@code paragraphs}, each with its {@code text} or a string itself; or, in
 * place of paragraphs, one string {@code text} that is split at blank lines. Fields that are not listed are
 * ignored, and null is the same as absence. Paragraphs are neither trimmed nor dropped, so that their
 * numbers and offsets are those of the file.
 *
 * <p>Half a surrogate pair, as is left where a text was cut within an emoji, becomes U+FFFD, one
 * character for one, so that the offsets hold; it is remarked once for an article.
 */
final class JsonArticle {
  private static final int NEAR = 30;

  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(ArticleReader.MAX_NESTING)
          .maxStringLength(ArticleReader.MAX_LINE_BYTES)
          .build())
      .build()).build();

  private final JsonNode article;
  private final Consumer<String> remarks;
  private boolean halved;

  private JsonArticle(JsonNode article, Consumer<String> remarks) {
    this.article = article;
    this.remarks = remarks;
  }

  /** @param remarks receives what was passed over in an article that is read all the same */
  static Article read(String line, Consumer<String> remarks) throws Unreadable {
    JsonNode article = parse(line);
    if (!article.isObject()) throw new Unreadable("expected a JSON object, found " + kind(article));
    return new JsonArticle(article, remarks).read();
  }

  private Article read() throws Unreadable {
    String id = Wording.trim(string(article, "", "id"));
    if (id.isEmpty()) throw new Unreadable(article.hasNonNull("id") ? "id: is blank" : "id: is missing");
    String title = Wording.trim(string(article, "", "title"));
    List<Paragraph> paragraphs = paragraphs();
    return new Article(
        id,
        title,
        date(string(article, "", "date")),
        language(string(article, "", "lang"), title, paragraphs),
        Wording.trim(string(article, "", "source")),
        Wording.trim(string(article, "", "url")),
        Wording.trim(string(article, "", "byline")),
        paragraphs);
  }

  private static JsonNode parse(String line) throws Unreadable {
    try {
      return MAPPER.readTree(line);
    } catch (JacksonException e) {
      long column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      int at = (int) Math.min(column - 1, line.length());
      String near = line.substring(Math.max(0, at - NEAR), Math.min(line.length(), at + NEAR));
      throw new Unreadable("is not JSON at column " + column + ", near " + Wording.quote(near.strip()) + ": "
          + e.getOriginalMessage().replaceAll("\\s+", " "));
    }
  }

  private Optional<LocalDate> date(String date) {
    if (date.isBlank()) return Optional.empty();
    Optional<LocalDate> day = Dates.iso(Wording.trim(date));
    if (day.isEmpty()) {
      remarks.accept(
          "date: " + Wording.quote(date) + " is not a day written YYYY-MM-DD; the article is read without one");
    }
    return day;
  }

  private Language language(String code, String title, List<Paragraph> paragraphs) {
    if (!code.isBlank()) {
      try {
        return Language.of(code);
      } catch (IllegalArgumentException e) {
        remarks.accept("lang: " + e.getMessage() + "; the article is read by its script");
      }
    }
    StringBuilder text = new StringBuilder(title);
    for (Paragraph paragraph : paragraphs) text.append('\n').append(paragraph.text());
    return Language.detect(text);
  }

  private List<Paragraph> paragraphs() throws Unreadable {
    Optional<List<JsonNode>> nodes = list(article, "", "paragraphs");
    List<Paragraph> paragraphs = new ArrayList<>();
    if (nodes.isEmpty()) {
      if (!article.hasNonNull("text")) throw new Unreadable("paragraphs: is missing, and so is text");
      String text = Wording.unixLines(string(article, "", "text"));
      for (String block : Wording.blocks(text.lines().toList())) paragraphs.add(Paragraph.of(block));
    } else {
      for (JsonNode node : nodes.get()) paragraphs.add(paragraph(node, "paragraphs[" + paragraphs.size() + "]"));
    }
    if (paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank())) {
      throw new Unreadable((nodes.isEmpty() ? "text" : "paragraphs") + ": holds no text");
    }
    return paragraphs;
  }

  private Paragraph paragraph(JsonNode node, String path) throws Unreadable {
    if (node.isString()) return Paragraph.of(whole(node, path));
    if (!node.isObject()) throw new Unreadable(path + ": expected an object or a string, found " + kind(node));
    if (!node.hasNonNull("text")) throw new Unreadable(path + ".text: is missing");
    String text = string(node, path, "text");
    return new Paragraph(text, speakers(node, path), organizations(node, path), quotes(node, path, text.length()));
  }

  private Optional<List<SuppliedSpeaker>> speakers(JsonNode paragraph, String path) throws Unreadable {
    Optional<List<JsonNode>> nodes = list(paragraph, path, "speakers");
    if (nodes.isEmpty()) return Optional.empty();
    List<SuppliedSpeaker> speakers = new ArrayList<>();
    for (JsonNode node : nodes.get()) {
      String place = object(node, path + ".speakers[" + speakers.size() + "]");
      String affiliation = Wording.trim(string(node, place, "affiliation"));
      speakers.add(new SuppliedSpeaker(
          name(node, place, "name"), affiliation.isEmpty() ? Optional.empty() : Optional.of(affiliation)));
    }
    return Optional.of(speakers);
  }

  private Optional<List<String>> organizations(JsonNode paragraph, String path) throws Unreadable {
    Optional<List<JsonNode>> nodes = list(paragraph, path, "organizations");
    if (nodes.isEmpty()) return Optional.empty();
    List<String> organizations = new ArrayList<>();
    for (JsonNode node : nodes.get()) {
      String place = path + ".organizations[" + organizations.size() + "]";
      if (!node.isString()) throw new Unreadable(place + ": expected a string, found " + kind(node));
      String name = Wording.trim(whole(node, place));
      if (name.isEmpty()) throw new Unreadable(place + ": is blank");
      organizations.add(name);
    }
    return Optional.of(organizations);
  }

  private Optional<List<SuppliedQuote>> quotes(JsonNode paragraph, String path, int length) throws Unreadable {
    Optional<List<JsonNode>> nodes = list(paragraph, path, "quotes");
    if (nodes.isEmpty()) return Optional.empty();
    List<SuppliedQuote> quotes = new ArrayList<>();
    for (JsonNode node : nodes.get()) {
      String place = object(node, path + ".quotes[" + quotes.size() + "]");
      int start = offset(node, place, "start", length);
      int end = offset(node, place, "end", length);
      if (end < start) throw new Unreadable(place + ".end: " + end + " is before the start, " + start);
      quotes.add(new SuppliedQuote(start, end, name(node, place, "speaker")));
    }
    return Optional.of(quotes);
  }

  private static int offset(JsonNode node, String path, String field, int length) throws Unreadable {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber()) {
      throw new Unreadable(path + "." + field + ": expected a whole number, found " + kind(value));
    }
    if (!value.canConvertToInt() || value.intValue() < 0 || value.intValue() > length) {
      throw new Unreadable(
          path + "." + field + ": " + value + " is outside the paragraph, which has " + length + " characters");
    }
    return value.intValue();
  }

  private String name(JsonNode node, String path, String field) throws Unreadable {
    String name = Wording.trim(string(node, path, field));
    if (name.isEmpty()) {
      throw new Unreadable(path + "." + field + (node.hasNonNull(field) ? ": is blank" : ": is missing"));
    }
    return name;
  }

  /** Empty if there is none. */
  private String string(JsonNode node, String path, String field) throws Unreadable {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) return "";
    if (!value.isString()) {
      throw new Unreadable(join(path, field) + ": expected a string, found " + kind(value));
    }
    return whole(value, join(path, field));
  }

  private String whole(JsonNode string, String path) {
    String given = string.stringValue();
    String whole = Wording.wholePairs(given);
    if (!halved && !whole.equals(given)) {
      halved = true;
      remarks.accept(path + ": holds half a surrogate pair; it is read as U+FFFD");
    }
    return whole;
  }

  private static Optional<List<JsonNode>> list(JsonNode node, String path, String field) throws Unreadable {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) return Optional.empty();
    if (!value.isArray()) throw new Unreadable(join(path, field) + ": expected a list, found " + kind(value));
    return Optional.of(List.copyOf(value.values()));
  }

  private static String object(JsonNode node, String path) throws Unreadable {
    if (!node.isObject()) throw new Unreadable(path + ": expected an object, found " + kind(node));
    return path;
  }

  private static String join(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "the string " + Wording.quote(node.stringValue());
      case NUMBER -> "the number " + node;
      case BOOLEAN -> node.toString();
      case NULL -> "null";
      default -> "nothing";
    };
  }
}
