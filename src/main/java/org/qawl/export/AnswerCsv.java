package org.qawl.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qawl.Answer;
import org.qawl.Highlight;
import org.qawl.Passage;
import org.qawl.Voice;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** An answer as a table, a row a statement. */
final class AnswerCsv {
  /**
   * The columns. {@code speaker} is the voice, {@code named} the same as the article has it. {@code start} and
   * {@code end} count UTF-16 units of {@code passage}, in which an added apostrophe is none. What was
   * {@code matched} in the row's text, the words of the query that {@code asked} for it, and by which {@code tiers},
   * stand between bars.
   */
  static final List<String> COLUMNS =
      List.of(
          "speaker", "affiliation", "named", "date", "source", "title", "url", "article", "paragraph", "lang", "kind",
          "statement", "start", "end", "verb", "certainty", "matched", "asked", "tiers", "passage");

  private static final ObjectWriter ROWS =
      CsvMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

  private AnswerCsv() {}

  static void write(Answer answer, Writer out) throws IOException {
    // What the library holds back when it flushes is written, but the caller's writer is left alone.
    try (SequenceWriter rows = ROWS.without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).writeValues(out)) {
      rows.write(COLUMNS);
      for (Voice voice : answer.voices()) {
        for (Passage passage : voice.passages()) {
          List<Statement> statements = Spoken.of(voice, passage);
          if (statements.isEmpty()) rows.write(row(Optional.of(voice.speaker()), passage, Optional.empty()));
          for (Statement statement : statements) {
            rows.write(row(Optional.of(voice.speaker()), passage, Optional.of(statement)));
          }
        }
      }
      for (Passage passage : answer.mentions()) rows.write(row(Optional.empty(), passage, Optional.empty()));
    }
  }

  private static List<Object> row(Optional<Speaker> voice, Passage passage, Optional<Statement> statement) {
    Optional<Speaker> named = statement.map(Statement::speaker);
    int start = statement.map(Statement::start).orElse(0);
    int end = statement.map(Statement::end).orElse(passage.text().length());
    List<Highlight> met = passage.highlights().stream().filter(h -> h.within(start, end).isPresent()).toList();

    List<Object> cells = new ArrayList<>(COLUMNS.size());
    cells.add(cell(voice.map(Speaker::name)));
    cells.add(cell(named.flatMap(Speaker::affiliation).or(() -> voice.flatMap(Speaker::affiliation))));
    cells.add(cell(named.map(Speaker::name)));
    cells.add(cell(passage.date().map(Object::toString)));
    cells.add(cell(passage.source()));
    cells.add(cell(passage.title()));
    cells.add(cell(passage.url()));
    cells.add(cell(passage.articleId()));
    cells.add(passage.position());
    cells.add(passage.language().code());
    cells.add(statement.map(one -> one.kind().name().toLowerCase(Locale.ROOT)).orElse("passage"));
    cells.add(cell(statement.map(one -> passage.text().substring(start, end))));
    cells.add(start);
    cells.add(end);
    cells.add(cell(statement.map(Statement::verb)));
    cells.add(statement.<Object>map(Statement::certainty).orElse(""));
    cells.add(bars(met.stream().map(h -> passage.text().substring(h.start(), h.end())).toList()));
    cells.add(bars(met.stream().map(Highlight::asked).distinct().toList()));
    cells.add(bars(met.stream().map(h -> h.tier().name().toLowerCase(Locale.ROOT)).distinct().toList()));
    cells.add(cell(passage.text()));
    return cells;
  }

  private static String bars(Collection<String> values) {
    return cell(String.join(" | ", values));
  }

  private static String cell(Optional<String> text) {
    return cell(text.orElse(""));
  }

  /**
   * A text as a cell that no spreadsheet calculates: such as begin with a sign of a formula get an apostrophe. Control
   * characters that are no blanks become some.
   */
  static String cell(String text) {
    int first = 0;
    while (first < text.length() && passedOver(text.charAt(first))) first++;
    boolean formula = first < text.length() && "=+-@＝＋－＠".indexOf(text.charAt(first)) >= 0;
    boolean steering = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    String cell = text.replaceAll("[\\p{Cc}&&[^\t\r\n]]", " ");
    return formula || steering ? "'" + cell : cell;
  }

  private static boolean passedOver(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
