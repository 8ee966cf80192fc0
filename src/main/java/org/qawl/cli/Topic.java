package org.qawl.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question of a batch, under the id that the caller gave it. */
record Topic(String id, String question) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** A line {@code id⇥question}, or a JSON object with {@code id} (or {@code qid}) and {@code query}. */
  static Topic parse(String line) {
    String text = line.strip().replaceFirst("^\ufeff", "");
    return text.startsWith("{") ? ofJson(text) : ofTabbed(text);
  }

  private static Topic ofTabbed(String line) {
    int tab = line.indexOf('\t');
    if (tab < 1) throw new IllegalArgumentException("expected ID<tab>QUESTION, found \"" + line + "\"");
    return new Topic(word(line.substring(0, tab)), line.substring(tab + 1).strip());
  }

  private static Topic ofJson(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage());
    }
    JsonNode id = node.has("id") ? node.get("id") : node.path("qid");
    if (!id.isValueNode()) throw new IllegalArgumentException("no \"id\" in " + line);
    if (!node.path("query").isString()) throw new IllegalArgumentException("no \"query\" in " + line);
    return new Topic(word(id.asString()), node.path("query").asString());
  }

  /** An id stands in a line whose parts are divided by blanks. */
  private static String word(String id) {
    String bare = id.strip();
    if (bare.isEmpty() || bare.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("the id \"" + id + "\" is not one word");
    }
    return bare;
  }
}
