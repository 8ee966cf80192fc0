package org.qawl.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days from one to another, inclusive; open at an end that is empty, but not at both.
 *
 * <p>{@code 2024}, {@code 2024-12} and {@code 2024-12-05} are all days of it, {@code 2024-12..2025-03} those from the
 * first
 * of the one to the last of the other.
 */
public record Days(Optional<LocalDate> since, Optional<LocalDate> until) {
  private static final Pattern DAYS = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  public Days {
    if (since.isEmpty() && until.isEmpty()) throw new IllegalArgumentException("days without a first or a last one");
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException("date:" + since.get() + ".." + until.get() + " ends before it begins");
    }
  }

  /**
   * What a query string says.
   *
   * @throws IllegalArgumentException that quotes what is no date
   */
  public static Days parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return all(text, text);
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + 2);
    if (from.isEmpty() && to.isEmpty()) throw none(text);
    return new Days(
        from.isEmpty() ? Optional.empty() : all(from, text).since,
        to.isEmpty() ? Optional.empty() : all(to, text).until);
  }

  private static Days all(String date, String text) {
    Matcher parts = DAYS.matcher(date);
    if (!parts.matches()) throw none(text);
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) return days(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) return days(month.atDay(1), month.atEndOfMonth());
      LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
      return days(day, day);
    } catch (DateTimeException e) {
      throw none(text);
    }
  }

  private static Days days(LocalDate since, LocalDate until) {
    return new Days(Optional.of(since), Optional.of(until));
  }

  private static IllegalArgumentException none(String text) {
    return new IllegalArgumentException(
        "date:" + text + ": expected a year, month or day such as 2024, 2024-12 or 2024-12-05, or two with .. between");
  }

  /** As a query string has it. */
  @Override
  public String toString() {
    if (since.equals(until)) return since.get().toString();
    return since.map(LocalDate::toString).orElse("") + ".." + until.map(LocalDate::toString).orElse("");
  }
}
