package org.qawl.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.tables.Table;

/**
 * Questions as people type them, beside what a person understands by each: {@code questions-understood.tsv}, which was
 * looked at while questions.tsv was written, {@code questions-second.tsv}, of which only the odd rows were, {@code
 * questions-third.tsv}, which was looked at too, and {@code questions-unseen.tsv}, which nobody has looked at; each by
 * another hand.
 */
public final class QuestionsUnderstood {
  private static final Analyzer CONTENT = NewsAnalyzer.forQuestions();

  private final int asked;
  private final List<String> missed;

  private QuestionsUnderstood(int asked, List<String> missed) {
    this.asked = asked;
    this.missed = missed;
  }

  /** Which questions. */
  public enum Part {
    LOOKED_AT("questions-understood.tsv"),
    SECOND_ODD("questions-second.tsv"),
    SECOND_EVEN("questions-second.tsv"),
    THIRD("questions-third.tsv"),
    UNSEEN("questions-unseen.tsv");

    private final String table;

    Part(String table) {
      this.table = table;
    }

    private boolean has(String id) {
      boolean odd = (id.charAt(id.length() - 1) - '0') % 2 == 1;
      return this == SECOND_ODD ? odd : this != SECOND_EVEN || !odd;
    }
  }

  /** The questions of one language in a part. */
  public static QuestionsUnderstood of(String language, Part part) {
    List<String> missed = new ArrayList<>();
    int questions = 0;
    for (Table.Row row : Table.of(QuestionsUnderstood.class, part.table)) {
      if (!row.get("language").equals(language) || !part.has(row.get("id"))) continue;
      questions++;
      Question question = Question.parse(row.get("question"));
      if (!understood(question, row)) missed.add(row + " but " + question);
    }
    return new QuestionsUnderstood(questions, missed);
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
        && day(question.since()).equals(row.get("since")) && day(question.until()).equals(row.get("until"));
  }

  private static List<String> content(String words) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = CONTENT.tokenStream("", words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) terms.add(term.toString());
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
    return terms;
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
