package org.qawl.cli;

import java.util.List;
import org.qawl.Facet;
import org.qawl.Facets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Counts of passages as JSON. */
final class FacetsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FacetsJson() {}

  static ObjectNode of(Facets facets) {
    ObjectNode node = JSON.objectNode();
    node.put("total", facets.total());
    node.put("partial", facets.partial());
    node.set("speakers", named(facets.speakers()));
    node.set("organizations", named(facets.organizations()));
    node.set("sources", named(facets.sources()));
    node.set("languages", counted(facets.languages()));
    node.set("months", counted(facets.timeline(Facet.Kind.MONTH)));
    node.set("days", counted(facets.timeline(Facet.Kind.DAY)));
    return node;
  }

  private static ArrayNode named(List<Facet> facets) {
    ArrayNode array = JSON.arrayNode();
    for (Facet facet : facets) {
      ObjectNode entry = array.addObject().put("id", facet.id()).put("name", facet.name());
      ArrayNode forms = entry.putArray("forms");
      for (String form : facet.forms()) forms.add(form);
      entry.put("count", facet.count());
    }
    return array;
  }

  private static ObjectNode counted(List<Facet> facets) {
    ObjectNode node = JSON.objectNode();
    for (Facet facet : facets) node.put(facet.name(), facet.count());
    return node;
  }
}
