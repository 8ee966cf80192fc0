package org.qawl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.qawl.Answer;
import org.qawl.Highlight;
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

  private final PrintWriter out;
  private final boolean colours;
  private final Markup markup;

  AnswerText(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
    this.markup = colours ? Markup.terminal() : Markup.plain("[", "]");
  }

  void print(Answer answer) {
    out.println(answer.question());
    out.println(count(answer.total(), "passage") + ", " + count(answer.voices().size(), "voice"));
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
    out.println(bold(String.join(" / ", names)));
    voice.speaker().affiliation().ifPresent(out::println);
    print(voice.passages(), PASSAGES_A_VOICE);
  }

  private void print(List<Passage> passages, int most) {
    for (Passage passage : passages.subList(0, Math.min(most, passages.size()))) {
      String date = passage.date().map(day -> day + "  ").orElse("");
      out.println("  " + date + passage.id() + (passage.source().isEmpty() ? "" : "  " + passage.source()));
      out.println("    " + marked(passage));
    }
    if (passages.size() > most) out.println("  and " + (passages.size() - most) + " more");
  }

  private String marked(Passage passage) {
    Excerpt excerpt = Excerpt.of(passage);
    return excerpt.before() + markup.apply(excerpt.text(), excerpt.highlights()) + excerpt.after();
  }

  private String bold(String text) {
    return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The part of a long passage round its first highlight, cut between words, with its own offsets. */
  record Excerpt(String before, String text, List<Highlight> highlights, String after) {
    static final int LONGEST = 600;

    static Excerpt of(Passage passage) {
      String text = passage.text();
      if (text.length() <= LONGEST) return new Excerpt("", text, passage.highlights(), "");
      int first = passage.highlights().isEmpty() ? 0 : passage.highlights().get(0).start();
      int start = between(text, Math.max(0, first - LONGEST / 3));
      int end = between(text, Math.min(text.length(), start + LONGEST));
      List<Highlight> inside =
          passage.highlights().stream()
              .filter(h -> h.start() >= start && h.end() <= end)
              .map(h -> h.from(start))
              .toList();
      return new Excerpt(start == 0 ? "" : "… ", text.substring(start, end), inside, end == text.length() ? "" : " …");
    }

    /** The nearest place before an offset where a word ends; the offset itself within a word too long to be one. */
    private static int between(String text, int offset) {
      if (offset == 0 || offset == text.length()) return offset;
      int blank = text.lastIndexOf(' ', offset);
      if (blank > offset - 60) return blank + 1;
      return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
  }
}
