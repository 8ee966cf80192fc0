package org.qawl.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraphs of an article are questions and answers, by labels before a colon or by the marks before them.
 *
 * <pre>
 * Q: … A: …, المرفأ: …؟ حداد: …     labels
 * - …؟ - …                          one mark for both: what ends in a question mark asks
 * * …؟ - …                          a mark for each
 * * …؟ …, …؟ - …                    a mark for one of them
 * • …؟ •• حداد: …                   both
 * …؟ …                              neither, in an article that says it is an interview
 * </pre>
 */
final class Interview {
  enum Turn {
    NONE,
    QUESTION,
    ANSWER,
    /** What stands behind an answer without a mark: it goes on with it, if it does not tell of whoever answers. */
    ANSWER_GOES_ON,
    /** One label, as in a live report: the body named there speaks. */
    LABEL
  }

  private static final int LONGEST_LABEL = 9;
  private static final int LONGEST_BRACKETS = 8;
  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_QUESTION = 80;
  /** One of so many paragraphs behind dashes is a question, at least. */
  private static final int LEAST_QUESTIONS = 3;
  private static final String BULLETS = "-–—*•▪●◦■";

  /**
   * The label of a paragraph: its tokens [from, to).
   *
   * @param behind the token behind its colon
   * @param inBrackets whether brackets stand around it or before its colon: (سمير حداد): …, سمير حداد (بائع): …
   */
  record Label(int from, int to, int behind, boolean inBrackets, String text) {}

  final Turn[] turns;
  final @Nullable Label[] labels;
  /** Whom the title quotes, as in <i>Haddad: we shall stay</i>; empty if it quotes nobody. */
  final String guest;
  /** The first question or answer; the number of paragraphs if there is none. */
  final int begin;

  private final List<Text> paragraphs;
  private final Reader reader;
  private final InterviewWords words;
  /** How often each label stands, and how often before a question. */
  private final Map<String, int[]> counts = new HashMap<>();

  Interview(Text title, List<Text> paragraphs, Reader reader) {
    this.paragraphs = paragraphs;
    this.reader = reader;
    this.words = reader.interviewWords();
    guest = label(title, 0).map(Label::text).orElse("");
    turns = new Turn[paragraphs.size()];
    labels = new Label[paragraphs.size()];
    int dashes = 0;
    int dashedQuestions = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      turns[i] = Turn.NONE;
      Text text = paragraphs.get(i);
      Label label = reader.isByline(text) ? null : label(text, endOfMark(text)).orElse(null);
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
    String asking = askingMark();
    // Of an essay in points few end in a question mark.
    boolean alternate = dashedQuestions * LEAST_QUESTIONS >= dashes || !asking.isEmpty();
    boolean dashed = dashes > 3 && dashedQuestions > 1 && dashedQuestions < dashes && alternate;
    boolean announced = words.announces(title) || paragraphs.stream().limit(LEAST_QUESTIONS)
        .anyMatch(words::announces);
    if (!dashed && asking.isEmpty()) asking = onlyMark(announced);
    boolean plain = !dashed && asking.isEmpty() && areQuestionsPlain(dashes, dashedQuestions, announced);
    boolean asked = dashed || plain || !asking.isEmpty()
        || counts.entrySet().stream().anyMatch(e -> isAsker(e.getKey(), e.getValue()));
    for (int i = 0; i < paragraphs.size(); i++) {
      Text text = paragraphs.get(i);
      if (asked && text.size() > 0 && text.token(0).type() == Token.Type.NUMBER) labels[i] = null; // 4 - حداد: …
      Label label = labels[i];
      String mark = mark(text);
      boolean asks = !mark.isEmpty() && mark.equals(asking) && (label == null || !isRepeated(label));
      if (label != null && !asks && isLabelled(text, label, mark, asked)) {
        turns[i] = labelled(label, asked);
      } else if (dashed && !mark.isEmpty()) {
        boolean question = asking.isEmpty() ? isQuestion(text) : mark.equals(asking);
        turns[i] = question ? Turn.QUESTION : Turn.ANSWER;
      } else if (!asking.isEmpty() && mark.equals(asking) || plain && mark.isEmpty() && asksPlainly(text)) {
        turns[i] = Turn.QUESTION;
      } else if ((plain || !asking.isEmpty()) && i > 0 && turns[i - 1] == Turn.QUESTION) {
        turns[i] = Turn.ANSWER;
      } else if (plain && !mark.isEmpty()) {
        turns[i] = Turn.ANSWER;
      }
    }
    int first = 0;
    while (first < turns.length && turns[first] != Turn.QUESTION && turns[first] != Turn.ANSWER) first++;
    begin = first;
    goOn();
  }

  /** Whether a colon stands behind a speaker's name rather than within an answer: وسأزيدك: في إحدى الليالي …. */
  private boolean isLabelled(Text text, Label label, String mark, boolean asked) {
    boolean sure = words.asks(label.text()) || words.answers(label.text()) || counts.get(label.text())[0] > 1;
    if (sure && (asked || mark.isEmpty())) return true;
    if (!asked) return mark.isEmpty();
    boolean first = !label.inBrackets() && label.from() == endOfMark(text);
    return first && (!mark.isEmpty() || words.mayName(text, label.from()));
  }

  private Turn labelled(Label label, boolean asked) {
    int[] count = counts.getOrDefault(label.text(), new int[2]);
    if (isAsker(label.text(), count)) return Turn.QUESTION;
    if (words.answers(label.text()) || asked || count[0] > 2 && !label.inBrackets()
        || count[0] > 1 && label.inBrackets()) return Turn.ANSWER;
    return Turn.LABEL;
  }

  /** Whether whoever answers does it under the same label again. */
  boolean isRepeated(Label label) {
    return counts.get(label.text())[0] > 1;
  }

  /** What stands between an answer and the next question goes on with the answer, unless it is a heading. */
  private void goOn() {
    int answers = 0;
    for (Turn turn : turns) if (turn == Turn.ANSWER) answers++;
    if (answers < LEAST_QUESTIONS) return;
    int last = turns.length - 1;
    while (last > begin && turns[last] != Turn.QUESTION && turns[last] != Turn.ANSWER) last--;
    for (int i = begin + 1; i < turns.length; i++) {
      // A label that stands once may be none: وسأزيدك: كانت القصة لجدتي.
      boolean label = turns[i] == Turn.ANSWER && mark(paragraphs.get(i)).isEmpty() && labels[i] != null
          && !isRepeated(labels[i]) && !words.answers(labels[i].text());
      if (turns[i] != Turn.NONE && !label) continue;
      boolean behind = turns[i - 1] == Turn.ANSWER || turns[i - 1] == Turn.ANSWER_GOES_ON;
      Text text = paragraphs.get(i);
      if (behind && !isHeading(text) && (i < last || words.speaksOfItself(text))) turns[i] = Turn.ANSWER_GOES_ON;
    }
  }

  private static boolean isHeading(Text text) {
    int last = text.size() - 1;
    return text.size() < LONGEST_HEADING && (last < 0 || text.isWord(last) || text.isMark(last, ':'));
  }

  /** The mark before all questions, if another stands before the answers; empty if one mark serves for both. */
  private String askingMark() {
    Map<String, int[]> marks = new HashMap<>();
    for (Text text : paragraphs) {
      if (!isDashed(text)) continue;
      int[] count = marks.computeIfAbsent(mark(text), mark -> new int[2]);
      count[0]++;
      if (isQuestion(text)) count[1]++;
    }
    String asking = "";
    for (Map.Entry<String, int[]> mark : marks.entrySet()) {
      if (mark.getValue()[1] * 2 > mark.getValue()[0]) asking = asking.isEmpty() ? mark.getKey() : " ";
    }
    return marks.size() == 2 && !asking.equals(" ") ? asking : "";
  }

  /** The mark before the questions if the answers have none, each question before one; else empty. */
  private String onlyMark(boolean announced) {
    String only = "";
    int questions = 0;
    int answered = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String mark = mark(paragraphs.get(i));
      if (mark.isEmpty()) continue;
      if (!only.isEmpty() && !mark.equals(only)) return "";
      only = mark;
      if (isQuestion(paragraphs.get(i))) questions++;
      if (i + 1 < paragraphs.size() && mark(paragraphs.get(i + 1)).isEmpty()) answered++;
    }
    boolean asks = announced && questions >= LEAST_QUESTIONS - 1 && answered == questions;
    return asks ? only : "";
  }

  /**
   * Whether the paragraphs that end in a question mark are what is asked, though no mark stands before them: the
   * answers have dashes, or the article says that it is an interview and there is an answer behind each.
   */
  private boolean areQuestionsPlain(int dashes, int dashedQuestions, boolean announced) {
    int questions = 0;
    int answered = 0;
    int withDash = 0;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (!mark(paragraphs.get(i)).isEmpty() || !asksPlainly(paragraphs.get(i))) continue;
      questions++;
      if (!asksPlainly(paragraphs.get(i + 1))) answered++;
      if (isDashed(paragraphs.get(i + 1))) withDash++;
    }
    boolean dashed = withDash > 1 && dashes <= withDash + 1 && dashedQuestions == 0 && withDash * 2 > questions;
    boolean plain = announced && dashes == 0 && questions >= LEAST_QUESTIONS && answered == questions
        && questions * (LEAST_QUESTIONS + 1) >= paragraphs.size();
    return dashed || plain;
  }

  private static boolean asksPlainly(Text text) {
    boolean asks = text.size() < LONGEST_QUESTION && isQuestion(text) && !text.quoted(text.size() - 1);
    for (int i = 0; i < text.size() && asks; i++) asks = !text.isMark(i, ':'); // وقلت له: هل …؟
    return asks;
  }

  private boolean isAsker(String label, int[] count) {
    return words.asks(label) || count[0] > 1 && count[1] * 2 >= count[0];
  }

  /** Whether there is any colon behind which a label could end. */
  private static boolean isColonNear(Text text) {
    int limit = LONGEST_LABEL + LONGEST_BRACKETS;
    for (int i = 0; i < text.size() && i < limit; i++) if (text.isMark(i, ':')) return true;
    return false;
  }

  private static boolean isDashed(Text text) {
    return text.size() > 1 && endOfMark(text) > 0;
  }

  /** The token behind the marks before a paragraph: •• حداد: … */
  static int endOfMark(Text text) {
    int end = 0;
    while (end + 1 < text.size() && (text.isMark(end) && BULLETS.contains(text.key(end))
        || text.key(end).isEmpty())) end++; // ـ is a letter that only makes a word longer
    return end;
  }

  private static String mark(Text text) {
    return isDashed(text) ? text.written(0, endOfMark(text)) : "";
  }

  private static boolean isQuestion(Text text) {
    for (int i = text.size() - 1; i >= 0 && i > text.size() - 4; i--) {
      if (text.isMark(i, '?') || text.isMark(i, '؟')) return true;
      if (text.isWord(i)) return false;
    }
    return false;
  }

  private Optional<Label> label(Text text, int begin) {
    if (!isColonNear(text)) return Optional.empty();
    int from = begin;
    // 08:25 | …: the clock time of a live report stands before the label.
    // but not 3 – …, a list
    boolean number = text.size() > 2 && text.token(0).type() == Token.Type.NUMBER && text.token(1).isMark();
    if (number && (text.token(0).text().indexOf(':') > 0 || text.token(1).is("|"))) from = 2;
    boolean inside = text.key(from).equals("(");
    if (inside) from++;
    for (int i = from; i < text.size() && i - from < LONGEST_LABEL; i++) {
      Token token = text.token(i);
      if (text.quoted(i)) return Optional.empty();
      int colon = inside ? text.key(i).equals(")") ? i + 1 : -1
          : token.isColon() ? i : text.key(i).equals("(") ? behindBrackets(text, i) : -1;
      if (colon >= 0) {
        boolean filled = i > from && colon + 1 < text.size() && text.token(colon).isColon();
        return !filled ? Optional.empty()
            : Optional.of(new Label(from, i, colon + 1, inside || colon > i, text.written(from, i)));
      }
      if (!token.isWord() && !token.key().equals("'s")) return Optional.empty();
      if (reader.reports(token.key())) return Optional.empty();
    }
    return Optional.empty();
  }

  /** The token behind brackets that open at one. */
  private static int behindBrackets(Text text, int open) {
    int close = open + 1;
    while (close + 1 < text.size() && close - open < LONGEST_BRACKETS && !text.key(close).equals(")")) close++;
    return close > open + 2 || text.isWord(open + 1) ? close + 1 : open; // مذكرات (1): …
  }
}
