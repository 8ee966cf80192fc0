package org.qawl.ingest;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qawl.tables.Table;

/**
 * The days that newspapers print above an article.
 *
 * <pre>
 * 2025-09-12   12/9/2025   12 أيلول 2025   ٣ كانون الثاني/يناير ٢٠٢٥   March 3, 2025   3rd of March 2025
 * </pre>
 *
 * <p>In {@code 12/9/2025} the day comes first, as in the Arab world and in Britain, unless only the other
 * order makes a day: {@code 9/25/2025}. A date without its year is none.
 */
final class Dates {
  /** A longer line holds more than a date. */
  private static final int LONGEST_LINE = 120;

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> HIJRA = new HashSet<>();
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST;
  private static final Pattern MONTH_FIRST;
  private static final Pattern CLOCK =
      Pattern.compile("(?<!\\d)t?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?(?!\\d)");

  static {
    for (Table.Row row : Table.of(Table.class, "months.tsv")) MONTHS.put(plain(row.get("name")), row.number("month"));
    for (Table.Row row : Table.of(Dates.class, "date-words.tsv")) {
      (row.get("id").startsWith("hij") ? HIJRA : WORDS).add(plain(row.get("word")));
    }
    // The longest name first: تشرين الثاني before تشرين ثاني, September before Sep.
    String month = MONTHS.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<!\\p{L})(", ")(?!\\p{L})\\.?"));
    String again = "(?:\\s*[/(-]\\s*" + month.replaceFirst("\\(\\?<!\\\\p\\{L}\\)\\(", "(?:") + "\\s*\\)?)?";
    DAY_FIRST = Pattern.compile(
        "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]*(?:of\\s|من\\s)?\\s*" + month + again
            + "[\\s,،-]*(?:عام\\s|سنه\\s)?\\s*(\\d{4})(?!\\d)");
    MONTH_FIRST = Pattern.compile(month + "\\s*(\\d{1,2})(?:st|nd|rd|th)?[\\s,،]+(\\d{4})(?!\\d)");
  }

  private Dates() { }

  /** A date at the start of a text, with its day and where it ends. */
  private record Match(LocalDate day, int start, int end) {}

  /** {@code YYYY-MM-DD} and nothing else, or followed by {@code T} or a blank and a time of day. */
  static Optional<LocalDate> iso(String text) {
    Matcher iso = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}.{0,24})?").matcher(text);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  /** The first date anywhere in a short text. */
  static Optional<LocalDate> in(String text) {
    return text.length() > LONGEST_LINE ? Optional.empty() : match(plain(text)).map(Match::day);
  }

  /** The date of a line that holds a date and what belongs to one (a weekday, an hour), and nothing else. */
  static Optional<LocalDate> line(String line) {
    if (line.length() > LONGEST_LINE) return Optional.empty();
    String plain = plain(line);
    return match(plain).filter(match -> onlyDateWords(beside(plain, match))).map(Match::day);
  }

  /** The date of a line that also says where: {@code Damascus, March 3, 2025}. */
  static Optional<LocalDate> placeAndLine(String line) {
    if (line.length() > LONGEST_LINE) return Optional.empty();
    String plain = plain(line);
    return match(plain).filter(match -> {
      Matcher place = Pattern.compile("\\p{L}+(?: \\p{L}+)?\\s*[,،–—-]\\s*").matcher(plain);
      return place.lookingAt() && place.end() <= match.start
          && onlyDateWords(beside(plain, match).substring(place.end()));
    }).map(Match::day);
  }

  private static String beside(String plain, Match match) {
    return plain.substring(0, match.start) + " " + plain.substring(match.end);
  }

  private static boolean onlyDateWords(String text) {
    List<String> words = List.of(CLOCK.matcher(text).replaceAll(" ").strip().split("[^\\p{L}\\p{N}]+"));
    boolean hijra = words.stream().anyMatch(HIJRA::contains);
    return words.stream().allMatch(word -> word.isEmpty()
        || WORDS.contains(word)
        || HIJRA.contains(word)
        || (hijra && word.matches("\\d{1,4}")));
  }

  private static Optional<Match> match(String plain) {
    Matcher m = ISO.matcher(plain);
    if (m.find()) return match(m, day(m.group(1), m.group(2), m.group(3)));
    m = NUMBERS.matcher(plain);
    if (m.find()) {
      String year = m.group(3);
      String one = m.group(1);
      String two = m.group(2);
      return match(m, day(year, two, one).or(() -> day(year, one, two)));
    }
    m = DAY_FIRST.matcher(plain);
    if (m.find()) return match(m, day(m.group(3), month(m.group(2)), m.group(1)));
    m = MONTH_FIRST.matcher(plain);
    if (m.find()) return match(m, day(m.group(3), month(m.group(1)), m.group(2)));
    return Optional.empty();
  }

  private static Optional<Match> match(Matcher at, Optional<LocalDate> day) {
    return day.map(d -> new Match(d, at.start(), at.end()));
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.get(name));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/2/2025 is a number, not a day
    }
  }

  /** Lower case, European digits, no vowel signs, one alif, one ي and ه, no marks of direction. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String line = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    line.codePoints().forEach(c -> {
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      if (digit >= 0) plain.append(digit);
      else if (Character.isSpaceChar(c)) plain.append(' ');
      else if ("أإآٱ".indexOf(c) >= 0) plain.append('ا');
      else if (c == 'ى') plain.append('ي');
      else if (c == 'ة') plain.append('ه');
      else if (c != 'ـ' && Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.FORMAT) plain.appendCodePoint(c);
    });
    return plain.toString().strip();
  }
}
