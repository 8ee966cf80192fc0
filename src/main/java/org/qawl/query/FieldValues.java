package org.qawl.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qawl.analysis.Language;

/** The values that fields can have, each in one form. */
final class FieldValues {
  /** By strength, as the tiers of evidence are. */
  private static final List<String> TIERS =
      List.of("exact", "stem", "alias", "transliteration", "translation", "fuzzy");

  private FieldValues() {}

  static String canonical(Field field, String value) {
    String plain = Lexer.plain(value);
    if (plain.isEmpty()) throw new IllegalArgumentException(field.label() + ": has no value");
    return switch (field) {
      case LANGUAGE -> language(plain);
      case DATE -> Days.parse(digits(plain)).toString();
      case CERTAINTY -> certainty(plain);
      case TIER -> tier(plain);
      default -> plain;
    };
  }

  private static String language(String value) {
    try {
      return Language.of(value.toLowerCase(Locale.ROOT)).code();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("lang:" + value + ": expected ar or en", e);
    }
  }

  private static String tier(String value) {
    String tier = value.toLowerCase(Locale.ROOT);
    if (tier.equals("written")) return "exact";
    if (TIERS.contains(tier)) return tier;
    throw new IllegalArgumentException("tier:" + value + ": expected " + String.join(", ", TIERS));
  }

  private static String certainty(String value) {
    double certainty;
    try {
      certainty = Double.parseDouble(digits(value).replace('٫', '.'));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("certain:" + value + ": expected a number from 0 to 1", e);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certain:" + value + ": expected a number from 0 to 1");
    }
    return Double.toString(certainty);
  }

  /** Digits of either script as ASCII. */
  private static String digits(String value) {
    return value.codePoints()
        .mapToObj(c -> Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c))
        .collect(Collectors.joining());
  }
}
