package org.qawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/**
 * Collects the characters of a text that tiers met and makes highlights of them that do not overlap. Where two
 * meet, the stronger tier says why. Within a word the narrower says which characters (the stem, not the whole
 * word); of several words, as a name has them, all are taken. A letter is never cut from its marks: a stem that
 * ends before the harakat of its last letter takes them in.
 */
final class Spans {
  private static final Comparator<Highlight> STRONGEST =
      Comparator.comparing(Highlight::tier).thenComparing(Comparator.comparingDouble(Highlight::weight).reversed());

  private static final Analyzer WRITTEN = new NewsAnalyzer(Form.WRITTEN);

  private final String text;
  private final Graphemes letters;
  private final List<Highlight> found = new ArrayList<>();

  Spans(String text) {
    this.text = text;
    this.letters = new Graphemes(text);
  }

  void add(int from, int to, Alternative met) {
    if (to <= from) return;
    Double weight = met.forms().isEmpty() ? Double.valueOf(met.weight()) : met.forms().get(written(from, to));
    if (weight == null) return;
    int start = letters.before(from);
    int end = letters.behind(to);
    while (start < end && letters.bareMark(start)) start = letters.behind(start + 1);
    if (start < end) found.add(new Highlight(start, end, met.tier(), met.asked(), weight));
  }

  /** The whole word of which these characters are the stem, as the index has it. */
  private String written(int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && isOfWord(text.charAt(from - 1))) from--;
    while (to < text.length() && isOfWord(text.charAt(to))) to++;
    return Token.of(WRITTEN, text.substring(from, to)).stream().map(Token::term).findFirst().orElse("");
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> true;
      default -> c == '\'' || c == '’';
    };
  }

  List<Highlight> highlights() {
    found.sort(
        Comparator.comparingInt(Highlight::start).thenComparing(Comparator.comparingInt(Highlight::end).reversed()));
    List<Highlight> kept = new ArrayList<>();
    for (Highlight next : found) {
      Highlight last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !last.overlaps(next.start(), next.end())) {
        kept.add(next);
      } else {
        kept.set(kept.size() - 1, join(last, next));
      }
    }
    return kept;
  }

  private Highlight join(Highlight one, Highlight other) {
    Highlight why = STRONGEST.compare(one, other) <= 0 ? one : other;
    int start = Math.min(one.start(), other.start());
    int end = Math.max(one.end(), other.end());
    if (text.substring(start, end).chars().anyMatch(Character::isWhitespace)) return at(start, end, why);
    Highlight narrower = one.end() - one.start() <= other.end() - other.start() ? one : other;
    return at(narrower.start(), narrower.end(), why);
  }

  private static Highlight at(int start, int end, Highlight why) {
    return new Highlight(start, end, why.tier(), why.asked(), why.weight());
  }
}
