package org.qawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.tables.Table;

/**
 * Questions as people type them, beside what a person understands by each: {@code questions-understood.tsv}. Half
 * of them, the odd rows, were looked at when questions.tsv was written; the other half never.
 */
public final class QuestionsUnderstood {
  private static final Analyzer CONTENT = NewsAnalyzer.forQuestions();

  private final int asked;
  private final List<String> missed;

  private QuestionsUnderstood(int asked, List<String> missed) {
    this.asked = asked;
    this.missed = missed;
  }

  /** The questions of one language, of the half that was looked at or of the other. */
  public static QuestionsUnderstood of(String language, boolean lookedAt) {
    List<String> missed = new ArrayList<>();
    int asked = 0;
    for (Table.Row row : Table.of(QuestionsUnderstood.class, "questions-understood.tsv")) {
      boolean odd = Integer.parseInt(row.get("id").substring(2)) % 2 == 1;
      if (!row.get("language").equals(language) || odd != lookedAt) continue;
      asked++;
      Question question = Question.parse(row.get("question"));
      if (!understood(question, row)) missed.add(row + " but " + question);
    }
    return new QuestionsUnderstood(asked, missed);
  }

  /** What a question asks for: what somebody says about something, what is said about it, or only for words. */
  public static String typeOf(String question) {
    Question understood = Question.parse(question);
    if (understood.speaker().isPresent()) return understood.topic().isEmpty() ? "by a speaker" : "by a speaker about X";
    return understood.aboutSpeech() ? "who said what about X" : "words";
  }

  /** The speaker and both days to the letter, the topic by its words that are not of grammar alone. */
  private static boolean understood(Question question, Table.Row row) {
    return question.speaker().orElse("").equals(row.get("speaker"))
        && content(question.topic()).equals(content(row.get("topic")))
        && day(question.since()).equals(row.get("since"))
        && day(question.until()).equals(row.get("until"));
  }

  private static List<String> content(String words) {
    return Token.of(CONTENT, words).stream().map(Token::term).toList();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** The part that was understood, from 0 to 1. */
  public double share() {
    return (asked - missed.size()) / (double) asked;
  }

  /** How many questions there are. */
  public int asked() {
    return asked;
  }

  /** What each of the others was taken for. */
  public List<String> missed() {
    return missed;
  }
}
