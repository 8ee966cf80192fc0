package org.qawl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.qawl.Answer;
import org.qawl.Excerpt;
import org.qawl.Markup;
import org.qawl.Passage;
import org.qawl.Voice;

/**
 * An answer to be read in a shell: a speaker, then what they say. Whatever may be Arabic stands on a line
 * of its own, so that it cannot turn round what is beside it.
 */
final class AnswerText {
  private static final int PASSAGES_A_VOICE = 3;
  private static final int MENTIONS = 5;
  /** Characters of a passage. */
  private static final int LONGEST = 600;

  private final PrintWriter out;
  private final boolean colours;
  private final Markup markup;

  AnswerText(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
    this.markup = colours ? Markup.terminal() : Markup.plain("[", "]");
  }

  void print(Answer answer) {
    line(answer.question());
    String total = (answer.exact() ? "" : "at least ") + count(answer.total(), "passage");
    out.println(total + ", " + count(answer.voices().size(), "voice"));
    if (answer.partial()) out.println("Time ran out before all was looked at.");
    for (Voice voice : answer.voices()) print(voice);
    List<Passage> mentions = answer.mentions();
    if (!mentions.isEmpty()) {
      out.println();
      out.println(bold("Nobody is quoted in " + count(mentions.size(), "passage")));
      print(mentions, MENTIONS);
    }
  }

  private void print(Voice voice) {
    List<String> names = new ArrayList<>();
    names.add(voice.speaker().name());
    names.addAll(voice.speaker().forms());
    out.println();
    out.println(bold(harmless(String.join(" / ", names))));
    voice.speaker().affiliation().ifPresent(this::line);
    print(voice.passages(), PASSAGES_A_VOICE);
  }

  private void print(List<Passage> passages, int most) {
    for (Passage passage : passages.subList(0, Math.min(most, passages.size()))) {
      String date = passage.date().map(day -> day + "  ").orElse("");
      line("  " + date + passage.id() + (passage.source().isEmpty() ? "" : "  " + passage.source()));
      out.println("    " + marked(passage));
    }
    if (passages.size() > most) out.println("  and " + (passages.size() - most) + " more");
  }

  private String marked(Passage passage) {
    Excerpt excerpt = Excerpt.of(passage, LONGEST);
    String text = markup.apply(excerpt.text(), excerpt.highlights()).replace('\n', ' ');
    return (excerpt.opens() ? "" : "… ") + text + (excerpt.closes() ? "" : " …");
  }

  /** News texts pass through here, whether or not this is a terminal: a file may be shown on one later. */
  private void line(String text) {
    out.println(harmless(text));
  }

  private static String harmless(String text) {
    return Markup.terminal().text(text);
  }

  private String bold(String text) {
    return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
