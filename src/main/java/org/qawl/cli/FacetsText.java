package org.qawl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qawl.Facet;
import org.qawl.Facets;
import org.qawl.Markup;

/** Counts of passages, to be read in a shell. */
final class FacetsText {
  private FacetsText() {}

  static void print(PrintWriter out, Facets facets) {
    out.println(facets.total() + (facets.total() == 1 ? " passage" : " passages"));
    print(out, "speaker", facets.speakers());
    print(out, "organization", facets.organizations());
    print(out, "source", facets.sources());
    print(out, "language", facets.languages());
    print(out, "month", facets.timeline(Facet.Kind.MONTH));
  }

  private static void print(PrintWriter out, String by, List<Facet> facets) {
    if (facets.isEmpty()) return;
    out.println();
    out.println("Passages by " + by);
    for (Facet facet : facets) {
      List<String> names = Stream.concat(Stream.of(facet.name()), facet.forms().stream()).toList();
      String count = String.format(Locale.ROOT, "%7d  ", facet.count());
      out.println(count + Markup.terminal().text(String.join(" / ", names)));
    }
  }
}
