package org.qawl.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qawl.tables.Table;

/** The line above an article that names who wrote it: {@code By Nora Haddad}, بقلم ليلى النجار. */
final class Bylines {
  private static final int LONGEST_LINE = 120;
  private static final int MOST_WORDS = 8;
  /** With كتب and no colon, more words than a name has make a sentence. */
  private static final int MOST_WORDS_OF_A_NAME = 4;
  /** Latin names are written large, but for what joins them. */
  private static final String LATIN_WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|and|de|van|der|von|al|el|bin|for|in|of|the|(?:al|el)-\\p{L}+|&)";
  private static final Pattern LATIN_NAME = Pattern.compile(LATIN_WORD + "(?:,? " + LATIN_WORD + ")*");
  private static final Pattern INITIAL = Pattern.compile("\\b(\\p{Lu})\\.");
  /** What stands in sentences and not in names. */
  private static final Pattern SENTENCE = Pattern.compile("[.؟?!\"«»:\\d]");

  private record Opening(Pattern pattern, boolean needsColon) {}

  private static final List<Opening> OPENINGS = Table.of(Bylines.class, "bylines.tsv").rows().stream()
      .filter(row -> !row.get("opening").isEmpty())
      .map(row -> new Opening(
          Pattern.compile(Pattern.quote(row.get("opening")) + "(\\s*:\\s*|\\s+)(.+)", Pattern.CASE_INSENSITIVE),
          row.get("needs").equals("colon")))
      .toList();

  private Bylines() { }

  /** The author whom a line names, if it is a byline. */
  static Optional<String> author(String line) {
    if (line.length() > LONGEST_LINE) return Optional.empty();
    for (Opening opening : OPENINGS) {
      Matcher m = opening.pattern.matcher(line);
      if (!m.matches()) continue;
      boolean colon = m.group(1).contains(":");
      if (opening.needsColon && !colon) continue;
      String name = Wording.trim(m.group(2).replaceFirst("[\\s:،,–—-]+$", ""));
      if (isName(name, colon)) return Optional.of(name);
    }
    return Optional.empty();
  }

  private static boolean isName(String name, boolean colon) {
    int words = name.split("\\s+").length;
    String initialsApart = INITIAL.matcher(name).replaceAll("$1");
    if (name.isEmpty() || words > MOST_WORDS || SENTENCE.matcher(initialsApart).find()) return false;
    if (Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN) {
      return words >= 2 && LATIN_NAME.matcher(name).matches() || colon;
    }
    return colon || words >= 2 && words <= MOST_WORDS_OF_A_NAME;
  }
}
