package org.qawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qawl.attribution.Statement;

/**
 * Turns a text and what was found in it into marked text. Thread-safe.
 *
 * <p>Highlights come first and markup second: whoever needs another form reads the spans of
 * {@link Passage#highlights()} and writes it.
 *
 * <p>No text steers what shows it. In every form the signs that turn the direction of what follows are left out
 * (embeddings, overrides and isolates, U+202A to U+202E and U+2066 to U+2069; U+200E and U+200F, which bear on
 * their neighbours alone, stay), control characters other than tab and new line become blanks, and half a surrogate
 * pair becomes U+FFFD.
 */
public abstract class Markup {
  private static final Markup TERMINAL = new Terminal();
  private static final Markup HTML = new Html();
  private static final Markup MARKDOWN = new Markdown();

  private Markup() {}

  /** The text with each highlight between two marks; statements are not marked. */
  public static Markup plain(String before, String after) {
    return new Markup() {
      @Override
      Nesting.Marks of(Highlight highlight, String text) {
        return new Nesting.Marks(before, after);
      }
    };
  }

  /**
   * For a terminal that understands ANSI codes: highlights are bold and yellow, statements underlined; tabs and new
   * lines become blanks too.
   */
  public static Markup terminal() {
    return TERMINAL;
  }

  /**
   * HTML: escaped exactly once, {@code <mark>} around highlights, {@code <span class="said">} around statements, with
   * what is known of them in {@code data-speaker}, {@code data-kind} and {@code data-certainty}, the whole in
   * {@code <bdi dir="auto">} so that its direction does not spill over. Where a highlight and a statement cross, the
   * statement has several elements; a highlight has one.
   */
  public static Markup html() {
    return HTML;
  }

  /**
   * Markdown (CommonMark) that stands in a line: highlights are bold, and nothing else of the text means anything;
   * tabs and new lines become blanks. Statements are not marked.
   */
  public static Markup markdown() {
    return MARKDOWN;
  }

  /** The marked text. Highlights do not overlap. */
  public final String apply(String text, List<Highlight> highlights) {
    return apply(text, highlights, List.of());
  }

  /** The marked text, with the statements marked too. Highlights do not overlap; statements may overlap anything. */
  public final String apply(String text, List<Highlight> highlights, List<Statement> statements) {
    List<Nesting.Part> parts = new ArrayList<>();
    for (Highlight highlight : shown(highlights, text)) {
      parts.add(new Nesting.Part(highlight.start(), highlight.end(), of(highlight, text), true));
    }
    for (Statement statement : statements) {
      parts.add(new Nesting.Part(statement.start(), statement.end(), of(statement), false));
    }
    StringBuilder out = new StringBuilder(text.length() + 16 * parts.size());
    Nesting.write(out, text.length(), parts, (from, to) -> append(out, text, from, to));
    return isolated(out.toString());
  }

  /** A text as it stands between marks: made harmless, and in HTML escaped, also for an attribute. */
  public final String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    append(out, text, 0, text.length());
    return out.toString();
  }

  abstract Nesting.Marks of(Highlight highlight, String text);

  Nesting.Marks of(Statement statement) {
    return Nesting.Marks.NONE;
  }

  List<Highlight> shown(List<Highlight> highlights, String text) {
    return highlights;
  }

  /** Writes a character that is harmless in any form. */
  void character(StringBuilder out, char c) {
    out.append(c);
  }

  String isolated(String marked) {
    return marked;
  }

  private void append(StringBuilder out, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        character(out, c == '\t' || c == '\n' ? c : ' ');
      } else if (Character.isSurrogate(c) && !paired(text, i)) {
        character(out, '\ufffd');
      } else if (!turns(c)) {
        character(out, c);
      }
    }
  }

  private static boolean turns(int c) {
    return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static final class Terminal extends Markup {
    @Override
    Nesting.Marks of(Highlight highlight, String text) {
      return new Nesting.Marks("\u001b[1;33m", "\u001b[22;39m");
    }

    @Override
    Nesting.Marks of(Statement statement) {
      return new Nesting.Marks("\u001b[4m", "\u001b[24m");
    }

    @Override
    void character(StringBuilder out, char c) {
      out.append(Character.isISOControl(c) ? ' ' : c);
    }
  }

  private static final class Html extends Markup {
    @Override
    Nesting.Marks of(Highlight highlight, String text) {
      return new Nesting.Marks("<mark>", "</mark>");
    }

    @Override
    Nesting.Marks of(Statement statement) {
      String open = "<span class=\"said\" data-speaker=\"%s\" data-kind=\"%s\" data-certainty=\"%s\">";
      String speaker = text(statement.speaker().name());
      String kind = statement.kind().name().toLowerCase(Locale.ROOT);
      return new Nesting.Marks(open.formatted(speaker, kind, statement.certainty()), "</span>");
    }

    @Override
    void character(StringBuilder out, char c) {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }

    @Override
    String isolated(String marked) {
      return "<bdi dir=\"auto\">" + marked + "</bdi>";
    }
  }

  private static final class Markdown extends Markup {
    private static final String SIGNS = "\\`*_[]{}<>&~|$#";
    /** Signs that make something of a line which begins with them. */
    private static final String FIRST_SIGNS = "+-=:";

    @Override
    Nesting.Marks of(Highlight highlight, String text) {
      // Asterisks between a letter and an emoji would be taken for asterisks.
      boolean opens = partOfWord(text.codePointAt(highlight.start()));
      boolean closes = partOfWord(text.codePointBefore(highlight.end()));
      return opens && closes ? new Nesting.Marks("**", "**") : new Nesting.Marks("<b>", "</b>");
    }

    /** Two that touch become one: {@code **a****b**} would be read otherwise. */
    @Override
    List<Highlight> shown(List<Highlight> highlights, String text) {
      List<Highlight> shown = new ArrayList<>();
      for (Highlight next : highlights) {
        Highlight last = shown.isEmpty() ? next : shown.getLast();
        if (last.end() <= next.start() && text.substring(last.end(), next.start()).chars().allMatch(Markup::turns)) {
          shown.removeLast();
          shown.add(new Highlight(last.start(), next.end(), last.tier(), last.asked(), last.weight()));
        } else {
          shown.add(next);
        }
      }
      return shown;
    }

    @Override
    void character(StringBuilder out, char c) {
      if (Character.isWhitespace(c) && c != '\u00a0') {
        if (out.length() > 0) out.append(' ');
        return;
      }
      boolean first = out.length() == 0 && FIRST_SIGNS.indexOf(c) >= 0;
      boolean numbers = (c == '.' || c == ')') && out.length() > 0 && out.chars().allMatch(d -> d >= '0' && d <= '9');
      if (first || numbers || SIGNS.indexOf(c) >= 0) out.append('\\');
      out.append(c);
    }

    private static boolean partOfWord(int c) {
      return Character.isLetterOrDigit(c) || Graphemes.mark(c);
    }
  }
}
