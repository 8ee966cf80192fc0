package org.qawl.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines above a plain text: date, title, byline, source and address, in any order.
 *
 * <p>It ends at the first line that is none of these. A title is a short line that does not end as a sentence
 * ends; a caption or a dateline therefore belongs to the text, and so does a first line that is wrapped.
 */
final class Header {
  private static final int LONGEST_TITLE = 160;
  private static final Pattern SENTENCE_END = Pattern.compile("[.,،;؛:…۔][\"'”’»)\\]]*$");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final List<String> lines;
  private int next;
  private String title = "";
  private Optional<LocalDate> date = Optional.empty();
  private String byline = "";
  private String source = "";
  private String url = "";

  /** @param lines trimmed; empty where the text has a blank line */
  Header(List<String> lines) {
    this.lines = lines;
    while (next < lines.size()) {
      String line = lines.get(next);
      if (!line.isEmpty() && !take(line)) break;
      next++;
    }
    // A text that is nothing but dates and names is no header.
    if (next == lines.size() && title.isEmpty()) next = 0;
  }

  private boolean take(String line) {
    return takeLabel(line) || takeDate(line) || takeByline(line) || takeAddress(line) || takeTitle(line);
  }

  private boolean takeLabel(String line) {
    Optional<Labels.Label> label = Labels.of(line);
    if (label.isEmpty()) return false;
    String value = label.get().value();
    switch (label.get().field()) {
      case "title" -> title = value;
      case "source" -> source = value;
      case "url" -> url = value;
      default -> {
        Optional<LocalDate> day = Dates.in(value);
        if (day.isEmpty()) return false;
        date = day;
      }
    }
    return true;
  }

  private boolean takeDate(String line) {
    if (date.isPresent()) return false;
    date = Dates.line(line);
    if (date.isEmpty() && (!title.isEmpty() || looksLikeTitle(following()))) date = Dates.placeAndLine(line);
    return date.isPresent();
  }

  private boolean takeByline(String line) {
    if (!byline.isEmpty()) return false;
    byline = Bylines.author(line).orElse("");
    return !byline.isEmpty();
  }

  private boolean takeAddress(String line) {
    if (!url.isEmpty() || !ADDRESS.matcher(line).matches()) return false;
    url = line;
    return true;
  }

  private boolean takeTitle(String line) {
    if (!title.isEmpty()) return Wording.same(title, line);
    if (!looksLikeTitle(line) || following().isEmpty() || isWrapped(line)) return false;
    title = line;
    return true;
  }

  private static boolean looksLikeTitle(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_TITLE
        && line.codePoints().filter(Character::isLetter).count() >= 3
        && !SENTENCE_END.matcher(line).find();
  }

  /** The next line that is not blank; empty at the end. */
  private String following() {
    for (int i = next + 1; i < lines.size(); i++) if (!lines.get(i).isEmpty()) return lines.get(i);
    return "";
  }

  /**
   * Whether this is the first line of a paragraph that runs over several: the text is parted by blank lines,
   * none stands here, and the next line goes on in small letters or is about as long.
   */
  private boolean isWrapped(String line) {
    if (next + 1 >= lines.size()) return false;
    String below = lines.get(next + 1);
    if (below.isEmpty() || !lines.subList(next + 1, lines.size()).contains("")) return false;
    if (Dates.line(below).isPresent() || Bylines.author(below).isPresent()) return false;
    if (Labels.of(below).isPresent()) return false;
    return Character.isLowerCase(below.codePointAt(0)) || below.length() < 1.5 * line.length();
  }

  String title() {
    return title;
  }

  Optional<LocalDate> date() {
    return date;
  }

  String byline() {
    return byline;
  }

  String source() {
    return source;
  }

  String url() {
    return url;
  }

  /** The lines of the text itself. */
  List<String> body() {
    return lines.subList(next, lines.size());
  }
}
