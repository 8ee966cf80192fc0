package org.qawl.names;

import java.util.List;
import java.util.Optional;

/**
 * Are these two names one person, one body, one place? Only the names are compared, nothing that a text says about them.
 *
 * <table>
 * <caption>Scores, from the surest down; the names are those of the tests</caption>
 * <tr><th>1<td>forms of one entry of the gazetteer, or one {@link NameKey}
 * <tr><th>0.95<td>one has a name in the middle that the other lacks: Ahmad Hussein al-Sharaa, Ahmad al-Sharaa
 * <tr><th>0.9<td>another order of the words; or another spelling of one of them
 * <tr><th>0.85<td>an initial: A. al-Sharaa
 * <tr><th>0.75<td>the surname is missing behind two names: Ahmad Hussein, Ahmad Hussein al-Sharaa
 * <tr><th>0.7<td>the surname alone
 * <tr><th>0.5<td>the first name alone, or a name from the middle
 * <tr><th>0.2 and less<td>different first names before one surname, or one first name before different surnames
 * <tr><th>0<td>nothing in common, or two different entries of the gazetteer
 * </table>
 *
 * <p>Known limit: names in two scripts meet in the gazetteer only; of others, nothing is known and the score is 0.
 * Samer and Samir, which are two names in Arabic, are taken for spellings of one.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class NameMatcher {
  /** A missing middle name, another order, a spelling and an initial are forgiven, each alone; a lone surname is not. */
  private static final double SAME = 0.8;

  private static final double MIDDLE_MISSING = 0.95;
  private static final double OTHER_ORDER = 0.9;
  private static final double SURNAME_MISSING = 0.75;
  private static final double SURNAME_ALONE = 0.7;
  private static final double OTHER_PART_ALONE = 0.5;
  private static final double PARTLY = 0.2;

  private static final class Standard {
    static final NameMatcher INSTANCE = new NameMatcher(Gazetteer.standard());
  }

  private final Gazetteer gazetteer;

  private NameMatcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The matcher with the gazetteer that comes with the library. */
  public static NameMatcher standard() {
    return Standard.INSTANCE;
  }

  /** The matcher with another gazetteer. */
  public static NameMatcher of(Gazetteer gazetteer) {
    return new NameMatcher(gazetteer);
  }

  /** Whether two names, with nothing else known, are more likely one than two: a score of 0.8 or more. */
  public boolean same(String a, String b) {
    return score(a, b) >= SAME;
  }

  /** How surely two names are one, from 0 to 1 and in either order alike; 0 if one is blank. */
  public double score(String a, String b) {
    if (a.isBlank() || b.isBlank()) return 0;
    List<String> left = NameKey.words(a);
    List<String> right = NameKey.words(b);
    if (left.equals(right)) return 1;
    Optional<Entry> entry = entry(a);
    Optional<Entry> other = entry(b);
    if (entry.isPresent() && other.isPresent()) return entry.get().id().equals(other.get().id()) ? 1 : 0;
    if (isArabic(left) != isArabic(right)) return 0;
    List<String> parts = Particles.parts(left);
    List<String> others = Particles.parts(right);
    return parts.size() <= others.size() ? compare(parts, others) : compare(others, parts);
  }

  private Optional<Entry> entry(String name) {
    return gazetteer.find(name).or(() -> {
      List<Word> words = Titles.without(Words.of(name));
      return words.isEmpty() ? Optional.empty() : gazetteer.find(words);
    });
  }

  private static boolean isArabic(List<String> words) {
    return Letters.isArabic(words.getFirst().codePointAt(0));
  }

  private static double compare(List<String> few, List<String> many) {
    if (few.size() == 1) return alone(few.getFirst(), many);
    double ordered = inOrder(few, many);
    if (ordered > 0) return ordered;
    double anyhow = inAnyOrder(few, many);
    return anyhow > 0 ? OTHER_ORDER * anyhow : PARTLY * Math.min(shared(few, many), shared(many, few));
  }

  private static double alone(String part, List<String> many) {
    double last = NameParts.likeness(part, many.getLast());
    if (many.size() == 1) return last;
    double best = SURNAME_ALONE * last;
    for (String other : many.subList(0, many.size() - 1)) {
      best = Math.max(best, OTHER_PART_ALONE * NameParts.likeness(part, other));
    }
    return part.length() == 1 ? 0 : best;
  }

  /** All parts of the shorter name in the longer one, in their order and from its first on; else 0. */
  private static double inOrder(List<String> few, List<String> many) {
    double score = NameParts.likeness(few.getFirst(), many.getFirst());
    int at = 1;
    for (String part : few.subList(1, few.size())) {
      double likeness = 0;
      while (at < many.size() && likeness == 0) likeness = NameParts.likeness(part, many.get(at++));
      score *= likeness;
    }
    if (few.size() == many.size()) return score;
    boolean surnames = NameParts.likeness(few.getLast(), many.getLast()) > 0;
    return (surnames ? MIDDLE_MISSING : SURNAME_MISSING) * score;
  }

  /** All parts of both names, wherever they stand; else 0. Initials are not moved about. */
  private static double inAnyOrder(List<String> few, List<String> many) {
    return shared(few, many) == 1 && shared(many, few) == 1 ? 1 : 0;
  }

  /** How much of the longer list the parts of the first make up that are in the second too. */
  private static double shared(List<String> few, List<String> many) {
    long shared = few.stream().filter(part -> many.stream().anyMatch(other -> NameParts.isSpelling(part, other))).count();
    return (double) shared / Math.max(few.size(), many.size());
  }
}
