package org.qawl.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qawl.tables.Table;

/**
 * A year, a month or a day that a question names, and where its words end.
 *
 * @param first its first day
 * @param last its last day
 * @param yearless whether the year is still to be taken from another time: <i>between January</i> and March 2024
 * @param end the first word behind it
 */
record QuestionTime(LocalDate first, LocalDate last, boolean yearless, int end) {
  /** Stands for a year that is not said; a leap year, so that every day exists. */
  private static final int NO_YEAR = 4;

  private static final Map<List<String>, Integer> MONTHS = new HashMap<>();
  private static final QuestionForms UNIT = QuestionForms.group("unit");
  private static final QuestionForms YEAR_UNIT = QuestionForms.group("year-unit");
  private static final QuestionForms OF = QuestionForms.group("of-date");
  private static final List<Period> PERIODS = Table.of(QuestionTime.class, "question-periods.tsv").rows().stream()
      .map(row -> new Period(
          QuestionForms.of(row.list("forms")), row.number("month"), row.number("months")))
      .toList();
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)م?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
  private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");

  static {
    for (Table.Row row : Table.of(Table.class, "months.tsv")) {
      List<String> keys = Pattern.compile(" ").splitAsStream(row.get("name")).map(QuestionWords::key).toList();
      MONTHS.put(keys, row.number("month"));
    }
  }

  /** A row of question-periods.tsv. */
  private record Period(QuestionForms forms, int month, int months) {}

  /** Whether it is a whole year. */
  boolean isYear() {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }

  /** The time that begins at a word, with these letters written onto it. */
  static Optional<QuestionTime> at(QuestionWords words, int at, String before) {
    if (!words.key(at).startsWith(before)) return Optional.empty();
    return new Reader(words, at, before).time();
  }

  /** The same in another time's year, or in the year before if it would lie behind that time. */
  QuestionTime inYearOf(QuestionTime other) {
    if (!yearless) return this;
    int year = other.last.getYear();
    QuestionTime same = withYear(year);
    return same.first.isAfter(other.last) ? withYear(year - 1) : same;
  }

  private QuestionTime withYear(int year) {
    LocalDate end = last.getDayOfMonth() == last.lengthOfMonth() && !first.equals(last)
        ? YearMonth.of(year, last.getMonth()).atEndOfMonth()
        : last.withYear(year);
    return new QuestionTime(first.withYear(year), end, false, this.end);
  }

  /** Reads a time word by word. */
  private static final class Reader {
    private final QuestionWords words;
    private final String firstKey;
    private final int from;
    private int at;

    Reader(QuestionWords words, int at, String before) {
      this.words = words;
      this.from = at;
      this.at = at;
      this.firstKey = words.key(at).substring(before.length());
    }

    Optional<QuestionTime> time() {
      boolean ofYear = YEAR_UNIT.longestAt(words, at) > 0;
      skip(UNIT);
      Matcher iso = ISO.matcher(key());
      if (iso.matches()) return numbers(iso.group(1), iso.group(2), iso.group(3));
      Matcher numbers = NUMBERS.matcher(key());
      if (numbers.matches()) {
        return numbers(numbers.group(3), numbers.group(2), numbers.group(1))
            .or(() -> numbers(numbers.group(3), numbers.group(1), numbers.group(2)));
      }
      Optional<QuestionTime> part = period();
      if (part.isPresent()) return part;
      int year = year();
      if (year > 0) {
        return Optional.of(new QuestionTime(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false, at));
      }
      if (ofYear) return Optional.empty(); // الإضراب العام جانفي 2022
      int day = number(DAY);
      if (day > 0) skip(OF);
      int month = month();
      if (month == 0) return Optional.empty();
      if (day == 0) day = number(DAY);
      int beforeYear = at;
      skip(OF);
      skip(UNIT);
      int said = year();
      if (said == 0) at = beforeYear;
      return day(said == 0 ? NO_YEAR : said, month, day, said == 0);
    }

    /** A half, a quarter or a season, and its year. */
    private Optional<QuestionTime> period() {
      int start = at;
      for (Period period : PERIODS) {
        at += period.forms.longestAt(words, at);
        if (at == start) continue;
        skip(OF);
        skip(UNIT);
        int year = year();
        if (year > 0) {
          YearMonth month = YearMonth.of(year, period.month);
          LocalDate last = month.plusMonths(period.months - 1).atEndOfMonth();
          return Optional.of(new QuestionTime(month.atDay(1), last, false, at));
        }
        at = start;
      }
      return Optional.empty();
    }

    private Optional<QuestionTime> numbers(String year, String month, String day) {
      int next = at + 1;
      return day(Integer.parseInt(year), Integer.parseInt(month), day == null ? 0 : Integer.parseInt(day), false)
          .map(time -> new QuestionTime(time.first, time.last, false, next));
    }

    private Optional<QuestionTime> day(int year, int month, int day, boolean yearless) {
      try {
        YearMonth whole = YearMonth.of(year, month);
        LocalDate first = whole.atDay(day == 0 ? 1 : day);
        return Optional.of(new QuestionTime(first, day == 0 ? whole.atEndOfMonth() : first, yearless, at));
      } catch (DateTimeException e) {
        return Optional.empty(); // 31 February is no day, and 13/2024 no month
      }
    }

    private String key() {
      if (at >= words.size()) return "";
      return at == from ? firstKey : words.key(at);
    }

    private int year() {
      return number(YEAR);
    }

    private int number(Pattern pattern) {
      Matcher matcher = pattern.matcher(key());
      if (!matcher.matches()) return 0;
      at++;
      return Integer.parseInt(matcher.group(1));
    }

    private void skip(QuestionForms forms) {
      at += forms.longestAt(words, at);
    }

    /** A month, perhaps in the names of two regions: أيار/مايو. */
    private int month() {
      skip(UNIT);
      int month = named();
      if (month > 0) {
        int behind = at;
        if (named() != month) at = behind;
      }
      return month;
    }

    private int named() {
      if (at + 1 < words.size()) {
        Integer two = MONTHS.get(List.of(key(), words.key(at + 1)));
        if (two != null) {
          at += 2;
          return two;
        }
      }
      Integer one = MONTHS.get(List.of(key()));
      if (one == null) return 0;
      at++;
      return one;
    }
  }
}
