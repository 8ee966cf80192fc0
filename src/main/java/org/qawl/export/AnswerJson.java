package org.qawl.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.qawl.Answer;
import org.qawl.Highlight;
import org.qawl.Passage;
import org.qawl.Said;
import org.qawl.Suggestion;
import org.qawl.Voice;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer as JSON. Voices name passages by {@code ARTICLE#POSITION}; offsets are UTF-16 units of their texts. */
final class AnswerJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final ObjectWriter LINE =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build()
          .writer();

  private AnswerJson() {}

  /** @param suggestions what to ask instead; none where something was found */
  static void write(Answer answer, List<Suggestion> suggestions, Writer out) throws IOException {
    LINE.writeValue(out, of(answer, suggestions));
    out.write('\n');
  }

  private static ObjectNode of(Answer answer, List<Suggestion> suggestions) {
    ObjectNode node = JSON.objectNode();
    node.put("question", answer.question());
    node.put("words", answer.query().what().toString());
    node.set("speakers", strings(answer.query().speakers()));
    node.put("total", answer.total());
    node.put("exact", answer.exact());
    node.put("partial", answer.partial());
    ArrayNode voices = node.putArray("voices");
    for (Voice voice : answer.voices()) voices.add(voice(voice));
    ArrayNode passages = node.putArray("passages");
    for (Passage passage : answer.passages()) passages.add(passage(passage));
    if (suggestions.isEmpty()) return node;
    ArrayNode instead = node.putArray("suggestions");
    for (Suggestion suggestion : suggestions) {
      instead.addObject()
          .put("kind", lower(suggestion.kind()))
          .put("change", suggestion.change())
          .put("query", suggestion.query().toString())
          .put("hits", suggestion.hits());
    }
    return node;
  }

  private static ObjectNode voice(Voice voice) {
    ObjectNode node = speaker(voice.speaker());
    node.set("forms", strings(voice.speaker().forms()));
    node.put("first", voice.first().map(Object::toString).orElse(null));
    node.put("last", voice.last().map(Object::toString).orElse(null));
    node.set("passages", strings(voice.passages().stream().map(Passage::id).toList()));
    ArrayNode statements = node.putArray("statements");
    for (Said said : voice.statements()) {
      statements.addObject()
          .put("passage", said.passage().id())
          .put("start", said.statement().start())
          .put("end", said.statement().end())
          .put("kind", lower(said.statement().kind()))
          .put("text", said.text());
    }
    return node;
  }

  private static ObjectNode passage(Passage passage) {
    ObjectNode node = JSON.objectNode();
    node.put("id", passage.articleId());
    node.put("paragraph", passage.position());
    node.put("score", passage.score());
    node.put("lang", passage.language().code());
    node.put("title", passage.title());
    node.put("date", passage.date().map(Object::toString).orElse(null));
    node.put("source", passage.source());
    node.put("url", passage.url());
    node.put("text", passage.text());
    ArrayNode highlights = node.putArray("highlights");
    for (Highlight highlight : passage.highlights()) {
      highlights.addObject()
          .put("start", highlight.start())
          .put("end", highlight.end())
          .put("tier", lower(highlight.tier()))
          .put("asked", highlight.asked())
          .put("weight", highlight.weight());
    }
    ArrayNode statements = node.putArray("statements");
    for (Statement statement : passage.statements()) {
      statements.addObject()
          .put("speaker", statement.speaker().name())
          .put("start", statement.start())
          .put("end", statement.end())
          .put("kind", lower(statement.kind()))
          .put("verb", statement.verb())
          .put("rule", statement.rule())
          .put("certainty", statement.certainty());
    }
    ArrayNode speakers = node.putArray("speakers");
    for (Speaker speaker : passage.speakers()) speakers.add(speaker(speaker));
    node.set("organizations", strings(passage.organizations()));
    return node;
  }

  private static ObjectNode speaker(Speaker speaker) {
    return JSON.objectNode()
        .put("speaker", speaker.id())
        .put("name", speaker.name())
        .put("affiliation", speaker.affiliation().orElse(null));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static ArrayNode strings(List<String> strings) {
    ArrayNode array = JSON.arrayNode();
    for (String string : strings) array.add(string);
    return array;
  }
}
