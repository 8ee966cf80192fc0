package org.qawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the part of a passage that says most about a query.
 *
 * <p>The text is cut into sentences, and those that are too long into words. Of all runs of such pieces that are short
 * enough, the one with the best highlights is the core; what room is left goes to its neighbours, a third of it before.
 */
final class BestExcerpt {
  /** Characters that are taken together. A piece of a sentence that was too long is not {@code whole}. */
  private record Piece(int start, int end, int sentence, boolean whole) {}

  /** Pieces {@code [first, last]}, and how much the highlights in them say. */
  private record Run(int first, int last, double words, double weight) {}

  private static final Comparator<Run> BEST =
      Comparator.comparingDouble(Run::words)
          .thenComparingDouble(Run::weight)
          .thenComparing(run -> run.first - run.last);

  private final Passage passage;
  private final String text;
  private final int longest;
  private final Graphemes letters;
  private final List<Piece> pieces;

  BestExcerpt(Passage passage, int longest) {
    this.passage = passage;
    this.text = passage.text();
    this.longest = longest;
    this.letters = new Graphemes(text);
    this.pieces = joined(pieces());
  }

  Excerpt find() {
    if (pieces.isEmpty()) return new Excerpt(passage, 0, 0);
    Run core = core();
    int first = core.first;
    int last = core.last;
    int before = (longest - length(first, last)) / 3;
    int limit = length(first, last) + before;
    while (fits(first - 1, first, last) && length(first - 1, last) <= limit) first--;
    while (fits(last + 1, first, last) && length(first, last + 1) <= longest) last++;
    while (fits(first - 1, first, last) && length(first - 1, last) <= longest) first--;
    return new Excerpt(passage, pieces.get(first).start, pieces.get(last).end);
  }

  /** Whether there is such a piece beside a run, and it does not open a sentence that would have to be cut. */
  private boolean fits(int piece, int first, int last) {
    if (piece < 0 || piece >= pieces.size()) return false;
    Piece next = pieces.get(piece);
    return next.whole || next.sentence == pieces.get(piece < first ? first : last).sentence;
  }

  private int length(int first, int last) {
    return pieces.get(last).end - pieces.get(first).start;
  }

  /** The run with the best highlights, no longer than they need; the first piece if there are none. */
  private Run core() {
    List<Highlight> highlights = passage.highlights();
    Run best = new Run(0, 0, -1, 0);
    int piece = 0;
    for (int i = 0; i < highlights.size(); i++) {
      while (piece < pieces.size() - 1 && pieces.get(piece).end <= highlights.get(i).start()) piece++;
      Run run = from(piece, i);
      if (BEST.compare(run, best) > 0) best = run;
    }
    return best;
  }

  /** The run that begins with a piece, as far as highlights, the first of which is given, lie in it. */
  private Run from(int first, int highlight) {
    Map<String, Double> words = new HashMap<>();
    double weight = 0;
    int last = first;
    for (Highlight next : passage.highlights().subList(highlight, passage.highlights().size())) {
      int end = last;
      while (end < pieces.size() - 1 && pieces.get(end).end < next.end()) end++;
      if (length(first, end) > longest) break;
      last = end;
      words.merge(next.asked(), next.weight(), Math::max);
      weight += next.weight();
    }
    return new Run(first, last, words.values().stream().mapToDouble(w -> w).sum(), weight);
  }

  private List<Piece> pieces() {
    List<Piece> found = new ArrayList<>();
    int start = 0;
    int sentence = 0;
    for (int end : Sentences.ends(text)) {
      if (!letters.between(end)) continue;
      int from = behindBlanks(start, end);
      int to = end;
      while (to > from && Sentences.blank(text.charAt(to - 1)) && letters.between(to - 1)) to--;
      if (to - from > longest) {
        cut(from, to, sentence, found);
      } else if (to > from) {
        found.add(new Piece(from, to, sentence, true));
      }
      start = end;
      sentence++;
    }
    return found;
  }

  private void cut(int from, int to, int sentence, List<Piece> found) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && end - start < longest && !(Sentences.blank(text.charAt(end)) && letters.between(end))) end++;
      // A word without end is cut between letters, and a letter under countless marks between those.
      if (letters.before(end) > start) end = letters.before(end);
      else if (end < to && Character.isLowSurrogate(text.charAt(end))) end--;
      found.add(new Piece(start, end, sentence, false));
      start = behindBlanks(end, to);
    }
  }

  private int behindBlanks(int from, int to) {
    int at = from;
    while (at < to && Sentences.blank(text.charAt(at)) && letters.between(at + 1)) at++;
    return at;
  }

  /** The same pieces, without the cuts that would fall inside a highlight. */
  private List<Piece> joined(List<Piece> cut) {
    List<Piece> found = new ArrayList<>();
    int highlight = 0;
    List<Highlight> highlights = passage.highlights();
    for (Piece piece : cut) {
      while (highlight < highlights.size() && highlights.get(highlight).end() <= piece.start) highlight++;
      Piece before = found.isEmpty() ? piece : found.get(found.size() - 1);
      boolean inside = highlight < highlights.size() && highlights.get(highlight).start() < before.end;
      if (before != piece && inside && piece.end - before.start <= longest) {
        found.set(found.size() - 1, new Piece(before.start, piece.end, piece.sentence, before.whole && piece.whole));
      } else {
        found.add(piece);
      }
    }
    return found;
  }
}
