package org.qawl.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.qawl.Answer;
import org.qawl.Suggestion;

/** The forms in which an answer is handed on. Thread-safe. */
public enum AnswerFormat {
  /** One object in one line, with everything an answer holds; offsets are UTF-16 units of a passage's text. */
  JSON {
    @Override
    public void write(Answer answer, Writer out) throws IOException {
      writeJson(answer, List.of(), out);
    }
  },

  /**
   * A table as RFC 4180 has it, in the columns that its first line names: a row for every statement in which a voice
   * was found to answer, or for the passage where there is none. Cells that a spreadsheet would calculate begin with an
   * apostrophe.
   */
  CSV {
    @Override
    public void write(Answer answer, Writer out) throws IOException {
      AnswerCsv.write(answer, out);
    }
  },

  /** CommonMark with footnotes: a heading for every voice, what it says as block quotes, where as footnotes. */
  MARKDOWN {
    @Override
    public void write(Answer answer, Writer out) throws IOException {
      new AnswerMarkdown(out).write(answer);
    }
  },

  /** A page that needs nothing else, and runs nothing: English on the left, Arabic on the right. */
  HTML {
    @Override
    public void write(Answer answer, Writer out) throws IOException {
      new AnswerHtml(out).write(answer);
    }
  };

  /** Writes an answer, to be encoded in UTF-8; neither closes nor flushes. */
  public abstract void write(Answer answer, Writer out) throws IOException;

  /** {@link #JSON}, and in it what to ask instead of a question that found nothing; as it is, if that is empty. */
  public static void writeJson(Answer answer, List<Suggestion> suggestions, Writer out) throws IOException {
    AnswerJson.write(answer, suggestions, out);
  }
}
