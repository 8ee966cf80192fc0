package org.qawl.names;

/** Compares single parts of two names: a first name with a first name, a surname with a surname. */
final class NameParts {
  private static final double OTHER_SPELLING = 0.9;
  private static final double INITIAL = 0.85;

  /**
   * From these likenesses on the model is believed; in one script, two spellings must be more alike than in two. Of
   * the names of wikipedia-names-dev.tsv, 96 of 100 pairs reach the first, and of two names drawn from it one pair in
   * 23,000.
   */
  private static final double LIKELY_ACROSS = 0.05;
  private static final double LIKELY_WITHIN = 0.7;
  /** What a part in another script is worth at the least; twice that is still one name. */
  private static final double ACROSS = 0.92;

  private NameParts() {}

  /** How alike two parts are: 1 if they are equal, less for another spelling, another script or an initial, else 0. */
  static double likeness(String part, String other) {
    if (part.equals(other)) return 1;
    if (TwoNames.areApart(part, other)) return 0;
    boolean across = isArabic(part) != isArabic(other);
    if (part.length() == 1 || other.length() == 1) return isInitial(part, other, across) ? INITIAL : 0;
    if (!across && isLoose(part, other)) return OTHER_SPELLING;
    if (TwoNames.areOne(part, other)) return across ? 1 : OTHER_SPELLING;
    double likeness = modelled(part, other);
    if (across) return likeness < LIKELY_ACROSS ? 0 : ACROSS + (1 - ACROSS) * likeness;
    return likeness < LIKELY_WITHIN ? 0 : OTHER_SPELLING * likeness;
  }

  /** What the model says alone: how likely two parts in two scripts are one; equal parts have 1. */
  static double modelled(String part, String other) {
    int blank = part.indexOf(' ');
    int otherBlank = other.indexOf(' ');
    if (blank > 0 != otherBlank > 0) return 0;
    if (blank > 0) {
      if (!Particles.areOne(part.substring(0, blank), other.substring(0, otherBlank))) return 0;
      return modelled(part.substring(blank + 1), other.substring(otherBlank + 1));
    }
    boolean servant = isServant(part);
    if (servant != isServant(other)) return 0;
    return Transliteration.standard()
        .likeness(
            Alphabet.spell(servant ? whoseServant(part) : part),
            Alphabet.spell(servant ? whoseServant(other) : other));
  }

  static boolean isSpelling(String part, String other) {
    return part.equals(other) || part.length() > 1 && other.length() > 1 && likeness(part, other) > 0;
  }

  static boolean isArabic(String part) {
    return Letters.isArabic(part.codePointAt(0));
  }

  private static boolean isLoose(String part, String other) {
    return Spellings.loose(part).equals(Spellings.loose(other));
  }

  private static boolean isInitial(String part, String other, boolean across) {
    if (!across) return part.charAt(0) == other.charAt(0);
    return isArabic(part)
        ? Transliteration.standard().mayBegin(other, part)
        : Transliteration.standard().mayBegin(part, other);
  }

  /** Abdulfattah and عبدالفتاح; see {@link Words}. */
  private static boolean isServant(String part) {
    return part.length() > 5 && (part.startsWith("abd") || part.startsWith("عبد"));
  }

  private static String whoseServant(String part) {
    String rest = part.substring(3);
    return rest.startsWith("ال") && rest.length() > 3 ? rest.substring(2) : rest;
  }
}
