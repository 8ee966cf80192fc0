package org.qawl.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qawl.Answer;
import org.qawl.Excerpt;
import org.qawl.Markup;
import org.qawl.Passage;
import org.qawl.Voice;
import org.qawl.attribution.Statement;

/** An answer as Markdown, for one answer. A passage that is cited again is cited by the same footnote. */
final class AnswerMarkdown {
  /** Characters of a passage, where nothing in it is the speaker's. */
  private static final int LONGEST = 600;
  private static final Markup MARKUP = Markup.markdown();

  private final Writer out;
  /** The number of the footnote of each passage so far. */
  private final Map<Passage, Integer> cited = new LinkedHashMap<>();

  AnswerMarkdown(Writer out) {
    this.out = out;
  }

  void write(Answer answer) throws IOException {
    line("# " + MARKUP.text(answer.question()));
    line(Citation.counts(answer));
    for (Voice voice : answer.voices()) voice(voice);
    if (!answer.mentions().isEmpty()) line("## Nobody is quoted");
    for (Passage passage : answer.mentions()) quote(Excerpt.of(passage, LONGEST));
    for (Passage passage : cited.keySet()) line("[^" + cited.get(passage) + "]: " + citation(passage));
  }

  private void voice(Voice voice) throws IOException {
    line("## " + MARKUP.text(voice.speaker().name()));
    List<String> forms = voice.speaker().forms();
    if (!forms.isEmpty()) line("Also " + String.join(", ", forms.stream().map(AnswerMarkdown::isolated).toList()));
    if (voice.speaker().affiliation().isPresent()) line(MARKUP.text(voice.speaker().affiliation().get()));
    for (Passage passage : voice.passages()) {
      List<Statement> statements = Spoken.of(voice, passage);
      if (statements.isEmpty()) quote(Excerpt.of(passage, LONGEST));
      for (Statement statement : statements) if (!insideAnother(statement, statements)) quote(passage, statement);
    }
  }

  /** Words between quotation marks that stand in a sentence of the same speaker's are quoted with it. */
  private static boolean insideAnother(Statement inner, List<Statement> statements) {
    return statements.stream()
        .anyMatch(one -> one != inner && one.start() <= inner.start() && inner.end() <= one.end()
            && one.end() - one.start() > inner.end() - inner.start());
  }

  /** The words of a speaker between quotation marks; words of the article without. */
  private void quote(Passage passage, Statement statement) throws IOException {
    String said = marked(Excerpt.of(passage, statement));
    if (statement.kind() == Statement.Kind.INDIRECT) {
      quote(said, passage);
    } else {
      quote(switch (passage.language()) {
        case ARABIC -> "«" + said + "»";
        case ENGLISH -> "“" + said + "”";
      }, passage);
    }
  }

  private void quote(Excerpt excerpt) throws IOException {
    quote((excerpt.opens() ? "" : "… ") + marked(excerpt) + (excerpt.closes() ? "" : " …"), excerpt.passage());
  }

  private void quote(String marked, Passage passage) throws IOException {
    cited.putIfAbsent(passage, cited.size() + 1);
    line("> " + marked + "[^" + cited.get(passage) + "]");
  }

  private static String marked(Excerpt excerpt) {
    return MARKUP.apply(excerpt.text(), excerpt.highlights()).stripTrailing();
  }

  private static String citation(Passage passage) {
    String citation = Citation.of(passage, title -> "*" + isolated(title) + "*", AnswerMarkdown::isolated);
    return citation + Citation.link(passage).map(link -> ", <" + link + ">").orElse("");
  }

  /** Its direction does not spill over to what stands beside it in the line. */
  private static String isolated(String text) {
    return "\u2068" + MARKUP.text(text).strip() + "\u2069";
  }

  /** A block, with an empty line behind it. */
  private void line(String block) throws IOException {
    out.write(block);
    out.write("\n\n");
  }
}
