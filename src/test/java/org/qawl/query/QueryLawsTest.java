package org.qawl.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of query strings, on random ones. */
class QueryLawsTest {
  private static final int TEXTS = 20_000;
  private static final List<String> PIECES = List.of(
      "truce", "هدنة", "Al-Shām", "هيئة_تحرير", " ", " ", " ", "  ", "\t", "AND", "OR", "NOT", "and", "أو", "&&", "||", "&", "|",
      "+", "-", "−", "–", "!", "(", ")", "\"", "“", "”", "«", "»", "„", "'", "*", "~", "~2", "~٣", "~9", "?", "؟", "،", "؛", ",", ";",
      ":", "::", "speaker:", "متحدث:", "org:", "date:", "lang:", "ar", "id:", "tier:", "stem", "certain:", "0.5", "2024", "2024-12",
      "..", "\\", "/", "^", "2", "٥", "[", "]", "{", "}", "=", "<", ">", "@", "#", "\u200f", "\u202e", "\u2067", "\u0651", "\ud83d\ude00",
      "\ud83d", "\u0000", "\ufeff", "TO", "fn:", "fn:or(", "a*b", "http://a.b/c?d");

  private final Random random = new Random(7);

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
    return text.toString();
  }

  @Test
  void anyStringIsReadOrRefusedWithAPlaceInIt() {
    int read = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      try {
        Clause clause = QuerySyntax.parse(text);
        assertThat(QuerySyntax.parse(clause.toString())).as("%s, read as %s", text, clause).isEqualTo(clause);
        read++;
      } catch (QuerySyntaxException e) {
        assertThat(e.position()).as(text).isBetween(0, text.length());
      }
    }
    assertThat(read).as("strings of %s that are queries", TEXTS).isGreaterThan(TEXTS / 10);
  }

  @Test
  void whatIsPrintedOfAnyClauseIsReadAsTheSame() {
    for (int i = 0; i < TEXTS; i++) {
      Clause clause = Clauses.simple(clause(3));
      assertThat(QuerySyntax.parse(clause.toString())).as(clause.toString()).isEqualTo(clause);
    }
  }

  private Clause clause(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) return leaf();
    return switch (random.nextInt(3)) {
      case 0 -> new Clause.Any(List.of(clause(depth - 1), clause(depth - 1)));
      default -> new Clause.Group(some(depth), some(depth), some(depth));
    };
  }

  private List<Clause> some(int depth) {
    List<Clause> some = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) some.add(clause(depth - 1));
    return some;
  }

  private Clause leaf() {
    return switch (random.nextInt(6)) {
      case 0 -> new Clause.Prefix("Idl" + random.nextInt(3));
      case 1 -> new Clause.Fuzzy("هدنة", 1 + random.nextInt(2));
      case 2 -> new Clause.Phrase("a " + text() + " b", random.nextInt(3));
      case 3 -> new Clause.Has(Field.values()[random.nextInt(4)], "a" + text());
      default -> Clause.words(text() + text());
    };
  }
}
