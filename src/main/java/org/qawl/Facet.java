package org.qawl;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that found passages have in common, and how many of them do. {@link PassageQuery#only} narrows a query to
 * them. Immutable.
 *
 * @param kind what it is
 * @param name in the form that most of the passages have; of a language its code, of a day, month or year its number:
 *     {@code 2025-03-04}, {@code 2025-03}, {@code 2025}
 * @param forms the other written forms that were counted, the most frequent first
 * @param id the same for every form: of a speaker or an organization the id of the gazetteer if it knows them, else a
 *     key of the name; of anything else such a key or the name
 * @param count how many passages; one with two of the forms counts once
 */
public record Facet(Kind kind, String name, List<String> forms, String id, long count) {
  /** By what passages are counted. */
  public enum Kind { SPEAKER, ORGANIZATION, SOURCE, LANGUAGE, DAY, MONTH, YEAR }

  public Facet {
    forms = List.copyOf(forms);
    if (kind == Kind.DAY || kind == Kind.MONTH || kind == Kind.YEAR) first(kind, name);
  }

  /** The name and the other forms. */
  List<String> names() {
    return Stream.concat(Stream.of(name), forms.stream()).toList();
  }

  /** The first day of a day, month or year. */
  LocalDate first() {
    return first(kind, name);
  }

  /** Its last day. */
  LocalDate last() {
    return switch (kind) {
      case MONTH -> first().plusMonths(1).minusDays(1);
      case YEAR -> first().plusYears(1).minusDays(1);
      default -> first();
    };
  }

  private static LocalDate first(Kind kind, String name) {
    try {
      return LocalDate.parse(switch (kind) {
        case MONTH -> name + "-01";
        case YEAR -> name + "-01-01";
        default -> name;
      });
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + name + "\" is not a " + kind.name().toLowerCase(Locale.ROOT), e);
    }
  }

  /** The day, month or year in which a day lies, by its number. */
  static String containing(Kind kind, LocalDate day) {
    String text = day.toString();
    return switch (kind) {
      case DAY -> text;
      case MONTH -> text.substring(0, text.length() - "-dd".length());
      case YEAR -> text.substring(0, text.length() - "-mm-dd".length());
      default -> throw new IllegalArgumentException(kind + " is no day, month or year");
    };
  }
}
