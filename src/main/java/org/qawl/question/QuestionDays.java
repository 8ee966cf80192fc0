package org.qawl.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qawl.tables.Table;

/**
 * The days that a question asks about, by the patterns of {@code question-days.tsv}, and what else it says. Words
 * between quotation marks are no days, nor is a time that goes with the word behind it: <i>in 2024 elections</i>.
 */
record QuestionDays(QuestionWords rest, Optional<LocalDate> since, Optional<LocalDate> until) {
  private static final List<Shape> SHAPES =
      Table.of(QuestionDays.class, "question-days.tsv").rows().stream().map(Shape::of).toList();
  private static final QuestionForms BEHIND = QuestionForms.group("behind-date|wh");
  private static final QuestionForms DATED = QuestionForms.group("dated");
  private static final QuestionForms YEAR_NAME = QuestionForms.group("year-name");

  /** A year at the end of fewer words than these is hardly when something was said. */
  private static final int FEWEST_BEFORE_YEAR = 2;

  /** The first year of which there may be articles; an earlier one is when something happened: Hama 1982. */
  private static final int FIRST_OF_ARTICLES = 2000;

  /** The words of that he made and the like. */
  private static final int MOST_DATED = 3;

  /** So many words before a year may make it a name: رؤية السعودية 2030. */
  private static final int NAMED_WITHIN = 3;

  static QuestionDays of(QuestionWords question) {
    QuestionDays days = new QuestionDays(question, Optional.empty(), Optional.empty());
    // Each time takes words away, so this ends; a question of more than two times is none.
    for (Optional<QuestionDays> next = days.next(); next.isPresent(); next = days.next()) days = next.get();
    return days;
  }

  private Optional<QuestionDays> next() {
    for (int at = 0; at < rest.size(); at++) {
      if (rest.words().get(at).quoted()) continue;
      for (Shape shape : SHAPES) {
        Optional<QuestionPattern.Fit> fit = shape.pattern.at(rest, at);
        if (fit.isEmpty()) continue;
        int end = fit.get().end();
        if (at > 0 && end < rest.size() && BEHIND.longestAt(rest, end) == 0 && !rest.breaks(end)) continue;
        Map<String, QuestionTime> times = fit.get().times();
        Optional<LocalDate> from = day(shape.from, times).or(this::since);
        Optional<LocalDate> to = day(shape.to, times).or(this::until);
        if (times.get("B") == null && times.get("A").yearless()) continue;
        if (times.get("B") != null && times.get("B").yearless()) continue;
        if (isBeforeArticles(times.getOrDefault("B", times.get("A")))) continue;
        return Optional.of(new QuestionDays(rest.without(undated(at), end), from, to));
      }
    }
    return since.isEmpty() && until.isEmpty() ? last() : Optional.empty();
  }

  /** Where what belongs to the date at a place begins: remarks <i>made</i> in March 2024. */
  private int undated(int at) {
    for (int from = Math.max(1, at - MOST_DATED); from < at; from++) {
      if (DATED.longestAt(rest, from) == at - from) return from;
    }
    return at;
  }

  /** A time that ends the question, with no preposition: <i>olive harvest settlers 2023</i>. */
  private Optional<QuestionDays> last() {
    for (int at = FEWEST_BEFORE_YEAR; at < rest.size(); at++) {
      QuestionTime time = QuestionTime.at(rest, at, "").orElse(null);
      if (time == null || time.yearless() || time.end() < rest.size() || rest.words().get(at).quoted()) continue;
      // 31 February is no day, and so is no February.
      if (time.isYear() && isNamed(at) || Character.isDigit(rest.key(at - 1).charAt(0))) return Optional.empty();
      if (isBeforeArticles(time)) return Optional.empty();
      QuestionWords before = rest.without(at, rest.size());
      return Optional.of(new QuestionDays(before, Optional.of(time.first()), Optional.of(time.last())));
    }
    return Optional.empty();
  }

  private static boolean isBeforeArticles(QuestionTime time) {
    return time.last().getYear() < FIRST_OF_ARTICLES;
  }

  private boolean isNamed(int year) {
    for (int at = Math.max(0, year - NAMED_WITHIN); at < year; at++) {
      if (YEAR_NAME.longestAt(rest, at) > 0) return true;
      // لإكسبو 2030
      String key = rest.key(at);
      if (key.startsWith("ل") && YEAR_NAME.longestAt(QuestionWords.of(key.substring(1)), 0) > 0) return true;
    }
    return false;
  }

  /** A cell such as {@code first A} or {@code before A}. */
  private static Optional<LocalDate> day(String cell, Map<String, QuestionTime> times) {
    if (cell.isEmpty()) return Optional.empty();
    QuestionTime time = times.get(cell.substring(cell.length() - 1));
    if (times.containsKey("B")) time = time.inYearOf(times.get("B"));
    return Optional.of(
        switch (cell.substring(0, cell.length() - 2)) {
          case "first" -> time.first();
          case "last" -> time.last();
          case "before" -> time.first().minusDays(1);
          case "after" -> time.last().plusDays(1);
          default -> throw new IllegalStateException("question-days.tsv: \"" + cell + "\" is no day");
        });
  }

  private record Shape(QuestionPattern pattern, String from, String to) {
    static Shape of(Table.Row row) {
      return new Shape(new QuestionPattern(row.get("pattern")), row.get("from"), row.get("to"));
    }
  }
}
