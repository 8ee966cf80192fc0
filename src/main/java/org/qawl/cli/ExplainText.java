package org.qawl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.qawl.Answer;
import org.qawl.Highlight;
import org.qawl.Markup;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.Reason;
import org.qawl.Understood;

/** How a question was understood, and why its best passages rank where they do. */
final class ExplainText {
  private static final int PASSAGES = 10;

  private ExplainText() {}

  static void print(PrintWriter out, PassageIndex index, Understood understood, PassageQuery within, Answer answer)
      throws IOException {
    out.println();
    out.println("understood as: " + Markup.terminal().text(answer.query().toString()));
    out.println("by the shape:  " + understood.shape().orElse("none, its words are looked for"));
    List<Passage> passages = answer.passages().subList(0, Math.min(PASSAGES, answer.passages().size()));
    for (Passage passage : passages) {
      out.println();
      out.println(String.format(Locale.ROOT, "%7.3f  %s", passage.score(), Markup.terminal().text(passage.id())));
      for (Reason reason : index.explain(answer.question(), within, passage.id())) {
        String asked = Markup.terminal().text(reason.asked());
        out.println(String.format(Locale.ROOT, "%7.3f    %s%s", reason.score(), asked, met(passage, reason)));
      }
    }
  }

  private static String met(Passage passage, Reason reason) {
    if (reason.met().isEmpty()) return reason.score() > 0 ? ": in the title" : "";
    StringBuilder met = new StringBuilder();
    for (Highlight highlight : reason.met()) {
      met.append(met.isEmpty() ? ": " : ", ")
          .append(Markup.terminal().text(passage.text().substring(highlight.start(), highlight.end())))
          .append(" by ")
          .append(highlight.tier().name().toLowerCase(Locale.ROOT));
      if (highlight.weight() < 1) met.append(String.format(Locale.ROOT, ", %.2f", highlight.weight()));
    }
    return met.toString();
  }
}
