package org.qawl.cli;

import java.io.PrintWriter;
import java.util.List;
import org.qawl.Answer;
import org.qawl.Highlight;
import org.qawl.Markup;
import org.qawl.Passage;
import org.qawl.Voice;

/** An answer as a page that needs nothing else. Every text is escaped and keeps its own direction. */
final class AnswerHtml {
  private AnswerHtml() {}

  static void print(PrintWriter out, Answer answer) {
    out.println("<!doctype html>");
    out.println("<html><head><meta charset=\"utf-8\"><title>Qawl</title></head><body>");
    out.println("<h1>" + text(answer.question()) + "</h1>");
    for (Voice voice : answer.voices()) {
      String affiliation = voice.speaker().affiliation().map(post -> " <small>" + text(post) + "</small>").orElse("");
      section(out, text(voice.speaker().name()) + affiliation, voice.passages());
    }
    if (!answer.mentions().isEmpty()) section(out, "Nobody is quoted", answer.mentions());
    out.println("</body></html>");
  }

  private static void section(PrintWriter out, String heading, List<Passage> passages) {
    out.println("<section><h2>" + heading + "</h2>");
    for (Passage passage : passages) {
      out.println("<blockquote dir=\"auto\">" + Markup.html().apply(passage.text(), passage.highlights()));
      String date = passage.date().map(day -> " " + day).orElse("");
      out.println("<footer>" + text(passage.title()) + " " + text(passage.source()) + date + " " + text(passage.id()) + "</footer></blockquote>");
    }
    out.println("</section>");
  }

  private static String text(String text) {
    return Markup.html().apply(text, List.<Highlight>of());
  }
}
