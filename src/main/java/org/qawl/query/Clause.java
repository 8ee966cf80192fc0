package org.qawl.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a query: what a passage has to hold, or must not. {@link Object#toString()} is the query string of a clause, and
 * {@link QuerySyntax#parse} makes the same clause of it. Immutable.
 *
 * <pre>{@code
 * Clause.words("truce").and(Clause.exact("voluntary return")).butNot(Clause.prefix("Idl"))
 * +truce +"voluntary return" -Idl*
 * }</pre>
 */
public sealed interface Clause {
  /** Met by every passage. */
  Clause EVERYTHING = new Group(List.of(), List.of(), List.of());

  /** Some of these words, in either language, by every tier of evidence; the more of them, the better. */
  record Words(String text) implements Clause {
    public Words {
      text = Lexer.plain(text);
      if (text.isEmpty()) throw new IllegalArgumentException("no words to look for");
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Words side by side, as written; or near each other in any order, by their stems.
   *
   * @param apart 0 for side by side, or how many places the words may be moved altogether, to {@link
   *     QuerySyntax#MOST_APART}
   */
  record Phrase(String text, int apart) implements Clause {
    public Phrase {
      text = Lexer.oneLine(text);
      if (text.isEmpty()) throw new IllegalArgumentException("no words between the quotation marks");
      if (apart < 0 || apart > QuerySyntax.MOST_APART) {
        throw new IllegalArgumentException("words " + apart + " apart: from 0 to " + QuerySyntax.MOST_APART);
      }
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /** A word as written that begins so; at least {@link QuerySyntax#SHORTEST_PREFIX} letters. */
  record Prefix(String start) implements Clause {
    public Prefix {
      start = Lexer.plain(start);
      QuerySyntax.checkPrefix(start);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * A word as written, or one that differs by so many letters.
   *
   * @param edits letters put in, left out, replaced, or swapped with the next: 1 or 2
   */
  record Fuzzy(String word, int edits) implements Clause {
    public Fuzzy {
      word = Lexer.plain(word);
      QuerySyntax.checkFuzzy(word, edits);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * What an article or passage is beside its words.
   *
   * @param value as {@link Field} says; another is refused with an {@code IllegalArgumentException} that quotes it
   */
  record Has(Field field, String value) implements Clause {
    public Has {
      value = FieldValues.canonical(field, value);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /** At least one of these, two or more. */
  record Any(List<Clause> alternatives) implements Clause {
    public Any {
      alternatives = List.copyOf(alternatives);
      if (alternatives.size() < 2) throw new IllegalArgumentException("fewer than two alternatives: " + alternatives);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * All that is required, nothing that is forbidden; what is optional adds to the score, and some of it must be met if
   * nothing is required.
   */
  record Group(List<Clause> required, List<Clause> optional, List<Clause> forbidden) implements Clause {
    public Group {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
      forbidden = List.copyOf(forbidden);
    }

    /** Whether it neither requires nor forbids anything. */
    boolean onlyOptional() {
      return required.isEmpty() && forbidden.isEmpty();
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Some of these words; every passage if there are none. What would be an operator in a query string is a word here.
   */
  static Clause words(String text) {
    return Lexer.plain(text).isEmpty() ? EVERYTHING : new Words(text);
  }

  /** These words side by side, as written. */
  static Clause exact(String phrase) {
    return new Phrase(phrase, 0);
  }

  /** These words near each other, by their stems. */
  static Clause near(String words, int apart) {
    return new Phrase(words, apart);
  }

  /** A word that begins so. */
  static Clause prefix(String start) {
    return new Prefix(start);
  }

  /** A word, or one that differs by at most so many letters. */
  static Clause fuzzy(String word, int edits) {
    return new Fuzzy(word, edits);
  }

  /** A field that has this value. */
  static Clause has(Field field, String value) {
    return new Has(field, value);
  }

  /** Both. */
  default Clause and(Clause other) {
    return new Group(List.of(this, other), List.of(), List.of()).simple();
  }

  /** Either, or both. */
  default Clause or(Clause other) {
    return new Any(List.of(this, other)).simple();
  }

  /** This, and not that. */
  default Clause butNot(Clause other) {
    return new Group(List.of(this), List.of(), List.of(other)).simple();
  }

  /** The same without needless groups, as its query string gives it again. */
  default Clause simple() {
    return Clauses.simple(this);
  }

  /** Whether every passage meets it. */
  default boolean isEverything() {
    return equals(EVERYTHING);
  }

  /** The clauses of which it consists that are no groups themselves and not forbidden, in order. */
  default Stream<Clause> leaves() {
    return switch (this) {
      case Any any -> any.alternatives().stream().flatMap(Clause::leaves);
      case Group group -> Stream.concat(group.required().stream(), group.optional().stream()).flatMap(Clause::leaves);
      default -> Stream.of(this);
    };
  }
}
