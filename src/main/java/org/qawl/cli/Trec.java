package org.qawl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.qawl.Passage;

/** Lines of a TREC run: {@code TOPIC Q0 ARTICLE#POSITION RANK SCORE qawl}. */
final class Trec {
  private Trec() {}

  static void print(PrintWriter out, String topic, List<Passage> passages) {
    int rank = 0;
    for (Passage passage : passages) {
      rank++;
      out.printf(Locale.ROOT, "%s Q0 %s %d %.6f qawl%n", topic, passage.id(), rank, passage.score());
    }
  }
}
