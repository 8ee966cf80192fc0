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
 * س: …، س1/ …                      a letter for each
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
  private static final int LONGEST_QUESTION = 40;
  private static final int LEAST_ANSWERS = 3;
  /** In which of its first paragraphs an article says that it is an interview. */
  private static final int LATEST_ANNOUNCEMENT = 3;
  /** What may stand instead of a colon behind س and ج. */
  private static final String TURN_MARKS = ":/-–)";

  /**
   * The label of a paragraph: its tokens [from, to).
   *
   * @param behind the token behind its colon
   * @param inBrackets whether brackets stand around it or before its colon: (سمير حداد): …, سمير حداد (بائع): …
   */
  record Label(int from, int to, int behind, boolean inBrackets, String text) {
    /** س.ح: …, ح: …: only the letters with which a name begins. */
    boolean isInitials() {
      return Tokenizer.tokens(text).stream().allMatch(token -> token.isMark() || token.key().length() == 1);
    }
  }

  final Turn[] turns;
  final @Nullable Label[] labels;
  /** Whom the title quotes, as in <i>Haddad: we shall stay</i>; empty if it quotes nobody. */
  final String guest;
  /** The title of the article, which may name the guest. */
  final Text title;
  /** The first question or answer; the number of paragraphs if there is none. */
  final int begin;

  private final List<Text> paragraphs;
  private final Reader reader;
  private final InterviewWords words;
  /** How often each label stands, and how often before a question. */
  private final Map<String, int[]> counts = new HashMap<>();
  private final InterviewMarks marks;
  /** Whether س and ج stand before what is asked and answered, so that they need no colon. */
  private final boolean lettered;

  Interview(Text title, List<Text> paragraphs, Reader reader) {
    this.paragraphs = paragraphs;
    this.reader = reader;
    this.words = reader.interviewWords();
    lettered = areTurnsLettered();
    guest = label(title, 0).map(Label::text).orElse("");
    this.title = title;
    turns = new Turn[paragraphs.size()];
    labels = new Label[paragraphs.size()];
    for (int i = 0; i < paragraphs.size(); i++) {
      turns[i] = Turn.NONE;
      Text text = paragraphs.get(i);
      Label label = reader.isByline(text) ? null : label(text, InterviewMarks.endOfMark(text)).orElse(null);
      labels[i] = label;
      if (label == null) continue;
      int[] count = counts.computeIfAbsent(label.text(), l -> new int[2]);
      count[0]++;
      if (InterviewMarks.isQuestion(text)) count[1]++;
    }
    marks = new InterviewMarks(paragraphs, words, isAnnounced(title));
    boolean asked = marks.tell() || asksUnderLabel();
    for (int i = 0; i < paragraphs.size(); i++) turns[i] = turn(i, asked);
    if (marks.alike && marks.asking.isEmpty()) bid();
    int first = 0;
    while (first < turns.length && turns[first] != Turn.QUESTION && turns[first] != Turn.ANSWER) first++;
    begin = first;
    goOn();
  }

  private boolean isAnnounced(Text title) {
    if (words.announces(title)) return true;
    for (int i = 0; i < paragraphs.size() && i < LATEST_ANNOUNCEMENT; i++) {
      if (words.announces(paragraphs.get(i))) return true;
    }
    return false;
  }

  private boolean asksUnderLabel() {
    for (Map.Entry<String, int[]> label : counts.entrySet()) {
      if (isAsker(label.getKey(), label.getValue())) return true;
    }
    return false;
  }

  private Turn turn(int i, boolean asked) {
    Text text = paragraphs.get(i);
    if (asked && text.size() > 0 && text.token(0).type() == Token.Type.NUMBER) labels[i] = null; // 4 - حداد: …
    Label label = labels[i];
    String mark = InterviewMarks.before(text);
    boolean asks = !mark.isEmpty() && mark.equals(marks.asking);
    if (label != null && !(asks && !isRepeated(label)) && isLabelled(text, label, mark, asked)) {
      return labelled(label, asked);
    }
    if (marks.alike && !mark.isEmpty()) return InterviewMarks.isQuestion(text) ? Turn.QUESTION : Turn.ANSWER;
    if (asks || marks.plain && mark.isEmpty() && asksPlainly(i)) return Turn.QUESTION;
    boolean behind = i > 0 && turns[i - 1] == Turn.QUESTION;
    boolean answers = !marks.asking.isEmpty() && (behind || !mark.isEmpty())
        || marks.plain && (behind || !mark.isEmpty());
    return answers ? Turn.ANSWER : Turn.NONE;
  }

  /** Whether a paragraph without a mark asks, or an answer behind a dash follows it at once. */
  private boolean asksPlainly(int i) {
    Text text = paragraphs.get(i);
    boolean answered = i > 0 && i + 1 < paragraphs.size() && turns[i - 1] != Turn.NONE
        && InterviewMarks.isDashed(paragraphs.get(i + 1));
    return marks.asksPlainly(text) && !marks.answers(i) || answered && text.size() < LONGEST_QUESTION;
  }

  /** - …؟ - … - حدثنا عن الفيلم. - …: of three paragraphs between two questions the shorter one in the middle asks. */
  private void bid() {
    int answers = 0;
    for (int i = 0; i <= turns.length; i++) {
      boolean answer = i < turns.length && turns[i] == Turn.ANSWER && labels[i] == null;
      if (answer) {
        answers++;
        continue;
      }
      for (int k = i - answers + 1; answers % 2 == 1 && k < i - 1; k += 2) {
        int size = paragraphs.get(k).size();
        boolean shorter = size * 2 < paragraphs.get(k - 1).size() && size * 2 < paragraphs.get(k + 1).size();
        boolean asks = shorter && size < LONGEST_QUESTION || marks.bids(paragraphs.get(k));
        if (asks) turns[k] = Turn.QUESTION;
      }
      answers = 0;
    }
  }

  /** Whether a colon stands behind a speaker's name rather than within an answer: وسأزيدك: في إحدى الليالي …. */
  private boolean isLabelled(Text text, Label label, String mark, boolean asked) {
    boolean sure = words.asks(label.text()) || words.answers(label.text()) || counts.get(label.text())[0] > 1;
    if (sure && (asked || mark.isEmpty())) return true;
    if (!asked) return mark.isEmpty();
    boolean first = !label.inBrackets() && label.from() == InterviewMarks.endOfMark(text);
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

  /** Whether everybody who answers does it under this label. */
  boolean isOnlyAnswerer(Label label) {
    for (int i = 0; i < turns.length; i++) {
      boolean other = turns[i] == Turn.ANSWER && labels[i] != null && !labels[i].text().equals(label.text());
      if (other) return false;
    }
    return isRepeated(label);
  }

  /** What stands between an answer and the next question goes on with the answer, unless it is a heading. */
  private void goOn() {
    int answers = 0;
    for (Turn turn : turns) if (turn == Turn.ANSWER) answers++;
    if (answers < LEAST_ANSWERS) return;
    int last = turns.length - 1;
    while (last > begin && turns[last] != Turn.QUESTION && turns[last] != Turn.ANSWER) last--;
    for (int i = begin + 1; i < turns.length; i++) {
      // A label that stands once may be none: وسأزيدك: كانت القصة لجدتي.
      boolean bare = InterviewMarks.before(paragraphs.get(i)).isEmpty();
      boolean label = turns[i] == Turn.ANSWER && bare && labels[i] != null
          && !isRepeated(labels[i]) && !words.answers(labels[i].text());
      if (turns[i] != Turn.NONE && !label) continue;
      int before = i - 1;
      while (before > begin && isDirection(paragraphs.get(before))) before--;
      boolean behind = turns[before] == Turn.ANSWER || turns[before] == Turn.ANSWER_GOES_ON;
      Text text = paragraphs.get(i);
      boolean speech = !isHeading(text) && !isDirection(text) && (i < last || words.speaksOfItself(text));
      if (behind && speech) turns[i] = Turn.ANSWER_GOES_ON;
    }
  }

  private static boolean isHeading(Text text) {
    int last = text.size() - 1;
    return text.size() < LONGEST_HEADING && (last < 0 || text.isWord(last) || text.isMark(last, ':'));
  }

  /** (يرن الهاتف.): what happens meanwhile, in brackets. */
  private static boolean isDirection(Text text) {
    int last = text.size() - 1;
    return last > 0 && text.isMark(0, '(') && text.isMark(last, ')');
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

  /** Whether some paragraphs begin with a word or letter for a question, and others with one for an answer. */
  private boolean areTurnsLettered() {
    boolean asked = false;
    boolean answered = false;
    for (Text text : paragraphs) {
      Label label = letter(text);
      if (label == null) continue;
      asked |= words.asks(label.text());
      answered |= words.answers(label.text());
    }
    return asked && answered;
  }

  /** س: …, س1: …, س/ …, ج 2 - …: a word for a question or an answer, its number and a mark; null if none stands here. */
  private @Nullable Label letter(Text text) {
    int from = InterviewMarks.endOfMark(text);
    if (from >= text.size() || !text.isWord(from)) return null;
    int mark = from + 1;
    if (mark < text.size() && text.token(mark).type() == Token.Type.NUMBER) mark++;
    boolean closed = mark + 1 < text.size() && text.isMark(mark) && TURN_MARKS.contains(text.key(mark));
    if (!closed) return null;
    String word = withoutNumber(text.token(from).text());
    return words.asks(word) || words.answers(word) ? new Label(from, mark, mark + 1, false, word) : null;
  }

  private static String withoutNumber(String word) {
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) end--;
    return word.substring(0, end);
  }

  private Optional<Label> label(Text text, int begin) {
    Label letter = lettered ? letter(text) : null;
    if (letter != null) return Optional.of(letter);
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
      boolean initial = text.isMark(i, '.') && i > from && text.key(i - 1).length() == 1; // س.ح: …
      if (!token.isWord() && !token.key().equals("'s") && !initial) return Optional.empty();
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
