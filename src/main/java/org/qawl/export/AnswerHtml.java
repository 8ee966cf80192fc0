package org.qawl.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.qawl.Answer;
import org.qawl.Excerpt;
import org.qawl.Markup;
import org.qawl.Passage;
import org.qawl.Voice;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

/** An answer as a page that needs nothing else. Every text is escaped and keeps its own direction. For one answer. */
final class AnswerHtml {
  /** Characters of a passage. */
  private static final int LONGEST = 2000;
  private static final Markup MARKUP = Markup.html();

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>%s</title>
      <style>
      body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.6; color: #222;
        font-family: Georgia, "Noto Serif", "Noto Naskh Arabic", "Geeza Pro", serif; }
      h2 { margin: 2.5rem 0 0; border-top: 1px solid #ccc; padding-top: 1rem; }
      nav { columns: 18rem; }
      nav a { display: block; }
      p { margin: .2rem 0; }
      .forms, .affiliation, figcaption { color: #666; }
      .passages { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3rem; grid-auto-flow: dense; }
      figure { margin: 1rem 0; }
      figure[dir=ltr] { grid-column: 1; }
      figure[dir=rtl] { grid-column: 2; font-size: 1.1em; }
      blockquote { margin: 0; white-space: pre-line; }
      figcaption { font-size: .85rem; }
      .said { border-bottom: 2px solid #9bc; }
      mark { background: #fe9; color: inherit; }
      @media (max-width: 48rem) { .passages { display: block; } }
      </style>
      </head>
      <body>
      """;

  private final Writer out;

  AnswerHtml(Writer out) {
    this.out = out;
  }

  void write(Answer answer) throws IOException {
    out.write(HEAD.formatted(MARKUP.text(answer.question())));
    line("<h1>" + isolated(answer.question()) + "</h1>");
    line("<p>" + Citation.counts(answer) + "</p>");
    contents(answer);
    int number = 0;
    for (Voice voice : answer.voices()) {
      number++;
      voice(voice, "voice-" + number);
    }
    if (!answer.mentions().isEmpty()) {
      line("<section id=\"mentions\">");
      line("<h2>Nobody is quoted</h2>");
      passages(answer.mentions(), Optional.empty());
    }
    line("</body>");
    line("</html>");
  }

  private void contents(Answer answer) throws IOException {
    line("<nav>");
    int number = 0;
    for (Voice voice : answer.voices()) {
      number++;
      line("<a href=\"#voice-" + number + "\">" + isolated(voice.speaker().name()) + "</a>");
    }
    if (!answer.mentions().isEmpty()) line("<a href=\"#mentions\">Nobody is quoted</a>");
    line("</nav>");
  }

  private void voice(Voice voice, String id) throws IOException {
    Speaker speaker = voice.speaker();
    line("<section id=\"" + id + "\">");
    line("<h2>" + isolated(speaker.name()) + "</h2>");
    if (!speaker.forms().isEmpty()) {
      List<String> forms = speaker.forms().stream().map(AnswerHtml::isolated).toList();
      line("<p class=\"forms\">" + String.join(", ", forms) + "</p>");
    }
    if (speaker.affiliation().isPresent()) {
      line("<p class=\"affiliation\">" + isolated(speaker.affiliation().get()) + "</p>");
    }
    passages(voice.passages(), Optional.of(voice));
  }

  /** The passages of a section, and its end. */
  private void passages(List<Passage> passages, Optional<Voice> voice) throws IOException {
    line("<div class=\"passages\">");
    for (Passage passage : passages) {
      String direction = switch (passage.language()) {
        case ARABIC -> "rtl";
        case ENGLISH -> "ltr";
      };
      line("<figure lang=\"" + passage.language().code() + "\" dir=\"" + direction + "\">");
      line("<blockquote>" + quoted(passage, voice) + "</blockquote>");
      line("<figcaption>" + citation(passage) + "</figcaption>");
      line("</figure>");
    }
    line("</div>");
    line("</section>");
  }

  private static String quoted(Passage passage, Optional<Voice> voice) {
    Excerpt excerpt = Excerpt.of(passage, LONGEST);
    List<Statement> said = voice.map(speaker -> Spoken.of(speaker, passage)).orElse(List.of());
    List<Statement> shown = said.stream().flatMap(statement -> excerpt.within(statement).stream()).toList();
    String marked = MARKUP.apply(excerpt.text(), excerpt.highlights(), shown);
    return (excerpt.opens() ? "" : "… ") + marked + (excerpt.closes() ? "" : " …");
  }

  private static String citation(Passage passage) {
    String link = Citation.link(passage).map(MARKUP::text).orElse("");
    return Citation.of(
        passage,
        title -> link.isEmpty()
            ? "<cite>" + isolated(title) + "</cite>"
            : "<cite><a href=\"" + link + "\" rel=\"noopener noreferrer\">" + isolated(title) + "</a></cite>",
        AnswerHtml::isolated);
  }

  private static String isolated(String text) {
    return MARKUP.apply(text, List.of());
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
