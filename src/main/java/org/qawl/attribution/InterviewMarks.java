package org.qawl.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which marks before its paragraphs an interview tells what is asked from what is answered. */
final class InterviewMarks {
  private static final int LONGEST_QUESTION = 80;
  private static final int LONGEST_BID = 25;
  /** One of so many paragraphs behind dashes is a question, at least. */
  private static final int LEAST_QUESTIONS = 3;
  private static final String BULLETS = "-–—*•▪●◦■";

  /** Whether one mark stands before questions and answers alike. */
  final boolean alike;
  /** The mark before all questions; empty if they have none of their own. */
  final String asking;
  /** Whether questions have no mark. */
  final boolean plain;

  private final List<Text> paragraphs;
  private final InterviewWords words;

  /** @param announced whether the article says that it is an interview */
  InterviewMarks(List<Text> paragraphs, InterviewWords words, boolean announced) {
    this.paragraphs = paragraphs;
    this.words = words;
    int dashes = 0;
    int questions = 0;
    for (Text text : paragraphs) {
      if (!isDashed(text)) continue;
      dashes++;
      if (isQuestion(text)) questions++;
    }
    String first = ofTwo();
    if (first.isEmpty()) first = firstOfTwo(announced);
    if (first.isEmpty()) first = only(announced);
    asking = first;
    // Of an essay in points few end in a question mark.
    boolean enough = questions * LEAST_QUESTIONS >= dashes;
    alike = asking.isEmpty() && dashes > 3 && questions > 1 && questions < dashes && enough;
    plain = !alike && asking.isEmpty() && areQuestionsPlain(dashes, questions, announced);
  }

  /** Whether the article tells questions from answers by marks or by the lack of them. */
  boolean tell() {
    return alike || plain || !asking.isEmpty();
  }

  /** The mark before all questions, if another stands before the answers; else empty. */
  private String ofTwo() {
    Map<String, int[]> marks = new HashMap<>();
    for (Text text : paragraphs) {
      if (!isDashed(text)) continue;
      int[] count = marks.computeIfAbsent(before(text), mark -> new int[2]);
      count[0]++;
      if (isQuestion(text)) count[1]++;
    }
    String asking = "";
    for (Map.Entry<String, int[]> mark : marks.entrySet()) {
      if (mark.getValue()[1] * 2 > mark.getValue()[0]) asking = asking.isEmpty() ? mark.getKey() : " ";
    }
    return marks.size() == 2 && !asking.equals(" ") ? asking : "";
  }

  /** • حدثنا عن الفيلم. - …: two marks by turns, of which the first asks though it does not always end in one. */
  private String firstOfTwo(boolean announced) {
    String first = "";
    String second = "";
    String last = "";
    int[] turns = new int[2];
    int[] questions = new int[2];
    for (Text text : paragraphs) {
      String mark = before(text);
      if (mark.isEmpty()) continue;
      if (first.isEmpty()) first = mark;
      else if (second.isEmpty()) second = mark;
      boolean other = !mark.equals(first) && !mark.equals(second);
      if (other || mark.equals(last)) return "";
      last = mark;
      int turn = mark.equals(first) ? 0 : 1;
      turns[turn]++;
      if (holdsQuestion(text)) questions[turn]++;
    }
    boolean often = announced ? questions[0] > 0 : questions[0] * 2 >= turns[0];
    boolean rather = announced || questions[0] > questions[1];
    return turns[1] > 1 && often && rather ? first : "";
  }

  /** The mark before the questions if the answers have none, each question before one; else empty. */
  private String only(boolean announced) {
    String only = "";
    int questions = 0;
    int marked = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String mark = before(paragraphs.get(i));
      if (mark.isEmpty()) continue;
      boolean answered = i + 1 < paragraphs.size() && before(paragraphs.get(i + 1)).isEmpty();
      if (!only.isEmpty() && !mark.equals(only) || !answered) return "";
      only = mark;
      marked++;
      if (isQuestion(paragraphs.get(i))) questions++;
    }
    return announced && questions >= LEAST_QUESTIONS - 1 && questions * 2 >= marked ? only : "";
  }

  /**
   * Whether the paragraphs that end in a question mark are what is asked, though no mark stands before them: the
   * answers have dashes, or the article says that it is an interview and there is an answer behind each.
   */
  private boolean areQuestionsPlain(int dashes, int dashedQuestions, boolean announced) {
    int questions = 0;
    int answered = 0;
    int withDash = 0;
    int behindPlain = 0;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (!before(paragraphs.get(i)).isEmpty() || answers(i)) continue;
      if (isDashed(paragraphs.get(i + 1))) behindPlain++;
      if (!asksPlainly(paragraphs.get(i))) continue;
      questions++;
      if (!asksPlainly(paragraphs.get(i + 1)) || answers(i + 1)) answered++;
      if (isDashed(paragraphs.get(i + 1))) withDash++;
    }
    boolean byTurns = behindPlain == dashes && withDash * 2 >= dashes;
    boolean dashed = withDash > 1 && (byTurns || dashes <= withDash + 1 && dashedQuestions == 0)
        && withDash * 2 > questions;
    boolean plain = announced && dashes == 0 && questions >= LEAST_QUESTIONS && answered == questions
        && questions * (LEAST_QUESTIONS + 1) >= paragraphs.size();
    return dashed || plain;
  }

  /** الدولة تدفع. ومن يدفع سواها؟ What follows a question is no question if only its last sentence is one. */
  boolean answers(int i) {
    return i > 0 && i + 1 < paragraphs.size() && paragraphs.get(i).sentences.size() > 1
        && asksPlainly(paragraphs.get(i - 1)) && asksPlainly(paragraphs.get(i + 1))
        && (i == 1 || !asksPlainly(paragraphs.get(i - 2)));
  }

  /** Whether a paragraph without a mark asks: it ends in a question mark, or bids somebody tell something. */
  boolean asksPlainly(Text text) {
    boolean asks = text.size() < LONGEST_QUESTION
        && (isQuestion(text) && !text.quoted(text.size() - 1) || bids(text));
    for (int i = 0; i < text.size() && asks; i++) asks = !text.isMark(i, ':'); // وقلت له: هل …؟
    return asks;
  }

  /** حدثنا عن الفيلم. */
  boolean bids(Text text) {
    return text.size() < LONGEST_BID && words.bids(text, endOfMark(text));
  }

  static boolean isDashed(Text text) {
    return text.size() > 1 && endOfMark(text) > 0;
  }

  /** The token behind the marks before a paragraph: •• حداد: … */
  static int endOfMark(Text text) {
    int end = 0;
    while (end + 1 < text.size() && !text.isWord(end) && (isBullet(text, end) || text.key(end).isEmpty())) end++;
    return end;
  }

  /** -, •, ◘; ـ is a letter that only makes a word longer. */
  private static boolean isBullet(Text text, int i) {
    if (!text.isMark(i)) return false;
    String mark = text.key(i);
    return BULLETS.contains(mark) || Character.getType(mark.codePointAt(0)) == Character.OTHER_SYMBOL;
  }

  /** The marks before a paragraph; empty if there are none. */
  static String before(Text text) {
    return isDashed(text) ? text.written(0, endOfMark(text)) : "";
  }

  static boolean isQuestion(Text text) {
    for (int i = text.size() - 1; i >= 0 && i > text.size() - 4; i--) {
      if (isQuestionMark(text, i)) return true;
      if (text.isWord(i)) return false;
    }
    return false;
  }

  private static boolean holdsQuestion(Text text) {
    for (int i = 0; i < text.size(); i++) if (isQuestionMark(text, i) && !text.quoted(i)) return true;
    return false;
  }

  private static boolean isQuestionMark(Text text, int i) {
    return text.isMark(i, '?') || text.isMark(i, '؟');
  }
}
