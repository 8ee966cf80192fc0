package org.qawl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Writes parts of a text that may cross as elements that do not. Of two that cross, one is closed and opened again:
 * never the one that must stay whole.
 *
 * <pre>
 * said   [------)          &lt;said&gt;ab&lt;/said&gt;&lt;mark&gt;&lt;said&gt;cd&lt;/said&gt;ef&lt;/mark&gt;
 * mark      [------)
 *        ab cd  ef
 * </pre>
 */
final class Nesting {
  /** What stands before and behind a part. */
  record Marks(String before, String after) {
    static final Marks NONE = new Marks("", "");
  }

  /** A part of a text; those that are {@code whole} do not overlap each other. */
  record Part(int start, int end, Marks marks, boolean whole) {}

  /** Writes the characters {@code [from, to)} of the text. */
  interface Characters {
    void write(int from, int to);
  }

  /** Longest first, so that the others lie in it; of two that end together the whole one is the inner. */
  private static final Comparator<Part> OUTERMOST =
      Comparator.comparingInt(Part::end).reversed().thenComparing(Part::whole);

  private final StringBuilder out;
  /** The innermost first. */
  private final Deque<Part> open = new ArrayDeque<>();

  private Nesting(StringBuilder out) {
    this.out = out;
  }

  static void write(StringBuilder out, int length, List<Part> parts, Characters text) {
    NavigableMap<Integer, List<Part>> starts = new TreeMap<>();
    for (Part part : parts) {
      if (part.start == part.end) continue;
      starts.computeIfAbsent(part.start, place -> new ArrayList<>()).add(part);
      starts.computeIfAbsent(part.end, place -> new ArrayList<>());
    }
    Nesting nesting = new Nesting(out);
    int at = 0;
    for (int place : starts.keySet()) {
      text.write(at, place);
      nesting.turn(place, starts.get(place));
      at = place;
    }
    text.write(at, length);
  }

  /** Closes what ends at a place, and opens what begins there. */
  private void turn(int place, List<Part> starting) {
    List<Part> opening = new ArrayList<>(starting);
    opening.addAll(close(place));
    for (Part part : starting) if (part.whole) opening.addAll(close(part.end - 1));
    opening.removeIf(part -> part.end == place);
    opening.sort(OUTERMOST);
    for (Part part : opening) {
      out.append(part.marks.before);
      open.push(part);
    }
  }

  /** Closes the parts that end up to a place, and those that lie in them; all of these. */
  private List<Part> close(int end) {
    List<Part> closed = new ArrayList<>();
    long left = open.stream().filter(part -> part.end <= end).count();
    while (left > 0) {
      Part part = open.pop();
      out.append(part.marks.after);
      closed.add(part);
      if (part.end <= end) left--;
    }
    return closed;
  }
}
