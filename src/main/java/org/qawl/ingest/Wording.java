package org.qawl.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The few things that are done to the text of every format. */
final class Wording {
  private static final int QUOTED = 60;

  private Wording() { }

  /** Without white space, byte order marks and direction marks at either end; unchanged between. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) start++;
    while (end > start && isBlank(text.charAt(end - 1))) end--;
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** One line break for all of their kinds, so that a break is one character. */
  static String unixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Half of a surrogate pair that has lost the other half becomes U+FFFD, one character for one, so that
   * offsets into the text stay right and Lucene can store it.
   */
  static String wholePairs(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) continue;
      if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (repaired == null) repaired = new StringBuilder(text);
      repaired.setCharAt(i, '\uFFFD');
    }
    return repaired == null ? text : repaired.toString();
  }

  /** The blocks between blank lines, trimmed. */
  static List<String> blocks(List<String> lines) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String line : lines) {
      if (!trim(line).isEmpty()) {
        block.append(line).append('\n');
      } else if (!block.isEmpty()) {
        blocks.add(trim(block.toString()));
        block.setLength(0);
      }
    }
    if (!block.isEmpty()) blocks.add(trim(block.toString()));
    return blocks;
  }

  /** A block for a paragraph if blank lines part them, otherwise a line for a paragraph. */
  static List<String> paragraphs(List<String> lines) {
    List<String> blocks = blocks(lines);
    if (blocks.size() > 1) return blocks;
    return lines.stream().map(Wording::trim).filter(line -> !line.isEmpty()).toList();
  }

  /** Whether two titles have the same letters and digits; case, punctuation and vowel signs do not count. */
  static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  /** Letters and digits alone, in lower case. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).filter(c -> c != 'ـ').forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** In quotation marks, on one line, and cut if long: for messages. */
  static String quote(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return "\"" + (line.length() <= QUOTED ? line : wholePairs(line.substring(0, QUOTED)) + "…") + "\"";
  }
}
