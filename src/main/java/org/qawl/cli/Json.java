package org.qawl.cli;

import java.io.PrintWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON a line. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  static void print(PrintWriter out, JsonNode node) {
    out.println(MAPPER.writeValueAsString(node));
  }
}
