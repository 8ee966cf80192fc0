package org.qawl.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraphs of an article are questions and answers: by labels before a colon (<i>Q:</i>, غانم:) or by dashes.
 */
final class Interview {
  enum Turn {
    NONE,
    QUESTION,
    ANSWER,
    /** One label, as in a live report: the body named there speaks. */
    LABEL
  }

  private static final int LONGEST_LABEL = 9;
  /** One of so many paragraphs behind dashes is a question, at least. */
  private static final int LEAST_QUESTIONS = 3;
  private static final String BULLETS = "-–—*•▪●◦■";

  /** The label of a paragraph: its tokens [from, to), the colon at {@code to}. */
  record Label(int from, int to, String text) {}

  final Turn[] turns;
  final @Nullable Label[] labels;
  /** Whom the title quotes, as in <i>Haddad: we shall stay</i>; empty if it quotes nobody. */
  final String guest;
  /** The first question or answer; the number of paragraphs if there is none. */
  final int begin;

  Interview(Text title, List<Text> paragraphs, Reader reader) {
    guest = label(title, reader).map(Label::text).orElse("");
    turns = new Turn[paragraphs.size()];
    labels = new Label[paragraphs.size()];
    Map<String, int[]> counts = new HashMap<>();
    int dashes = 0;
    int dashedQuestions = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      turns[i] = Turn.NONE;
      Text text = paragraphs.get(i);
      Label label = label(text, reader).orElse(null);
      labels[i] = label;
      if (label != null) {
        int[] count = counts.computeIfAbsent(label.text(), l -> new int[2]);
        count[0]++;
        if (isQuestion(text)) count[1]++;
      }
      if (isDashed(text)) {
        dashes++;
        if (isQuestion(text)) dashedQuestions++;
      }
    }
    String asking = askingMark(paragraphs);
    // Of an essay in points few end in a question mark.
    boolean alternate = dashedQuestions * LEAST_QUESTIONS >= dashes || !asking.isEmpty();
    boolean dashed = dashes > 3 && dashedQuestions > 1 && dashedQuestions < dashes && alternate;
    boolean asked = counts.entrySet().stream().anyMatch(e -> isAsker(e.getKey(), e.getValue(), reader));
    for (int i = 0; i < paragraphs.size(); i++) {
      Label label = labels[i];
      if (label != null) {
        int[] count = counts.getOrDefault(label.text(), new int[2]);
        if (isAsker(label.text(), count, reader)) {
          turns[i] = Turn.QUESTION;
        } else if (reader.answers(label.text()) || asked || count[0] > 2) {
          turns[i] = Turn.ANSWER;
        } else {
          turns[i] = Turn.LABEL;
        }
      } else if (dashed && isDashed(paragraphs.get(i))) {
        Text text = paragraphs.get(i);
        boolean question = asking.isEmpty() ? isQuestion(text) : text.key(0).equals(asking);
        turns[i] = question ? Turn.QUESTION : Turn.ANSWER;
      }
    }
    int first = 0;
    while (first < turns.length && turns[first] != Turn.QUESTION && turns[first] != Turn.ANSWER) first++;
    begin = first;
  }

  /** The mark before all questions, if another stands before the answers; empty if one mark serves for both. */
  private static String askingMark(List<Text> paragraphs) {
    Map<String, int[]> marks = new HashMap<>();
    for (Text text : paragraphs) {
      if (!isDashed(text)) continue;
      int[] count = marks.computeIfAbsent(text.key(0), mark -> new int[2]);
      count[0]++;
      if (isQuestion(text)) count[1]++;
    }
    String asking = "";
    for (Map.Entry<String, int[]> mark : marks.entrySet()) {
      if (mark.getValue()[1] * 2 > mark.getValue()[0]) asking = asking.isEmpty() ? mark.getKey() : " ";
    }
    return marks.size() == 2 && !asking.equals(" ") ? asking : "";
  }

  private static boolean isAsker(String label, int[] count, Reader reader) {
    return reader.asks(label) || count[0] > 1 && count[1] * 2 >= count[0];
  }

  /** Whether there is any colon behind which a label could end. */
  private static boolean isColonNear(Text text) {
    for (int i = 0; i < text.size() && i < LONGEST_LABEL + 2; i++) if (text.isMark(i, ':')) return true;
    return false;
  }

  private static boolean isDashed(Text text) {
    return text.size() > 1 && text.isMark(0) && BULLETS.contains(text.key(0));
  }

  private static boolean isQuestion(Text text) {
    for (int i = text.size() - 1; i >= 0 && i > text.size() - 4; i--) {
      if (text.isMark(i, '?') || text.isMark(i, '؟')) return true;
      if (text.isWord(i)) return false;
    }
    return false;
  }

  private static Optional<Label> label(Text text, Reader reader) {
    if (!isColonNear(text)) return Optional.empty();
    int from = 0;
    // 08:25 | …: the clock time of a live report stands before the label.
    if (text.size() > 2 && text.token(0).type() == Token.Type.NUMBER && text.token(1).isMark()) from = 2;
    for (int i = from; i < text.size() && i - from < LONGEST_LABEL; i++) {
      Token token = text.token(i);
      if (text.quoted(i)) return Optional.empty();
      if (token.isColon()) {
        boolean filled = i > from && i + 1 < text.size();
        return filled ? Optional.of(new Label(from, i, text.written(from, i))) : Optional.empty();
      }
      if (!token.isWord() && !token.key().equals("'s")) return Optional.empty();
      if (reader.reports(token.key())) return Optional.empty();
    }
    return Optional.empty();
  }
}
