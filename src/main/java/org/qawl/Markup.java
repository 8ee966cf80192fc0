package org.qawl;

import java.util.List;

/**
 * Turns a text and its highlights into marked text. Thread-safe.
 *
 * <p>Highlights come first and markup second: whoever needs another form reads the spans of
 * {@link Passage#highlights()} and writes it.
 */
public abstract class Markup {
  private Markup() {}

  /** The text as it is, with each highlight between two marks. */
  public static Markup plain(String before, String after) {
    return new Markup() {
      @Override
      void text(StringBuilder out, String text, int start, int end) {
        out.append(text, start, end);
      }

      @Override
      void highlight(StringBuilder out, String text, int start, int end) {
        out.append(before).append(text, start, end).append(after);
      }
    };
  }

  /** For a terminal that understands ANSI codes: highlights are bold; control characters of the text become blanks. */
  public static Markup terminal() {
    return new Markup() {
      @Override
      void text(StringBuilder out, String text, int start, int end) {
        for (int i = start; i < end; i++) out.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
      }

      @Override
      void highlight(StringBuilder out, String text, int start, int end) {
        out.append("\u001b[1;33m");
        text(out, text, start, end);
        out.append("\u001b[0m");
      }
    };
  }

  /**
   * HTML: escaped exactly once, {@code <mark>} around highlights, the whole in {@code <bdi dir="auto">} so
   * that its direction does not spill over; bidi overrides of the text are left out.
   */
  public static Markup html() {
    return new Markup() {
      @Override
      void text(StringBuilder out, String text, int start, int end) {
        for (int i = start; i < end; i++) escape(out, text.charAt(i));
      }

      @Override
      void highlight(StringBuilder out, String text, int start, int end) {
        out.append("<mark>");
        text(out, text, start, end);
        out.append("</mark>");
      }

      @Override
      public String apply(String text, List<Highlight> highlights) {
        return "<bdi dir=\"auto\">" + super.apply(text, highlights) + "</bdi>";
      }
    };
  }

  /** The marked text. Highlights are in the order of the text and do not overlap. */
  public String apply(String text, List<Highlight> highlights) {
    StringBuilder out = new StringBuilder(text.length() + 16 * highlights.size());
    int at = 0;
    for (Highlight highlight : highlights) {
      text(out, text, at, highlight.start());
      highlight(out, text, highlight.start(), highlight.end());
      at = highlight.end();
    }
    text(out, text, at, text.length());
    return out.toString();
  }

  abstract void text(StringBuilder out, String text, int start, int end);

  abstract void highlight(StringBuilder out, String text, int start, int end);

  private static void escape(StringBuilder out, char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      // Overrides, embeddings and isolates: a stray one would turn the page around.
      case '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069' -> { }
      default -> out.append(c);
    }
  }
}
