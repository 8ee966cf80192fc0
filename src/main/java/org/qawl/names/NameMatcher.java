package org.qawl.names;

import java.util.List;
import java.util.Optional;

/**
 * Are these two names one person, one body, one place? Only the names are compared, nothing that a text says about
 * them.
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
 * <p>Names in two scripts are compared part by part with {@link Transliteration}; two parts that agree well enough
 * score 0.92 to 1 each, and a single word has its likeness as its score. What it costs to have another order, a name
 * more or an initial is the same within a script and across two. Given names that look alike and are two
 * (two-names.tsv: Samer and Samir, محمد and محمود) never agree.
 *
 * <p>Known limit: a name of which each script has a word of its own (Aleppo, حلب) meets in the gazetteer only.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class NameMatcher {
  /**
   * A missing middle name, another order, a spelling and an initial are forgiven, each alone; a lone surname is not.
   */
  private static final double SAME = 0.8;

  private static final double MIDDLE_MISSING = 0.95;
  private static final double OTHER_ORDER = 0.9;
  private static final double SURNAME_MISSING = 0.75;
  private static final double SURNAME_ALONE = 0.7;
  private static final double OTHER_PART_ALONE = 0.5;
  private static final double PARTLY = 0.2;

  /** The reason given where only the last part of a name is there. */
  static final String SURNAME_ONLY = "the surname alone";

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
    return match(a, b).score();
  }

  /** The score of two names, and why it is what it is. */
  public NameMatch match(String a, String b) {
    if (a.isBlank() || b.isBlank()) return new NameMatch(0, "a name is blank");
    List<String> left = NameKey.words(a);
    List<String> right = NameKey.words(b);
    if (left.equals(right)) return new NameMatch(1, "the same words");
    Optional<Entry> entry = entry(a);
    Optional<Entry> other = entry(b);
    if (entry.isPresent() && other.isPresent()) {
      return entry.get().id().equals(other.get().id())
          ? new NameMatch(1, "both are " + entry.get().id())
          : new NameMatch(0, entry.get().id() + " is not " + other.get().id());
    }
    return match(Particles.parts(left), Particles.parts(right));
  }

  /** The match of names that are cut into parts and that the gazetteer does not know both. */
  static NameMatch match(List<String> parts, List<String> others) {
    if (parts.equals(others)) return new NameMatch(1, "the same words");
    return parts.size() <= others.size() ? compare(parts, others) : compare(others, parts);
  }

  /** The entry of a name, with its titles or without. */
  Optional<Entry> entry(String name) {
    return gazetteer.find(name).or(() -> {
      List<Word> words = Titles.without(Words.of(name));
      return words.isEmpty() ? Optional.empty() : gazetteer.find(words);
    });
  }

  private static NameMatch compare(List<String> few, List<String> many) {
    boolean across = NameParts.isArabic(few.getFirst()) != NameParts.isArabic(many.getFirst());
    if (few.size() == 1) return alone(few.getFirst(), many, across);
    NameMatch ordered = inOrder(few, many, across);
    if (ordered.score() > 0) return ordered;
    if (shared(few, many) == 1 && shared(many, few) == 1) return new NameMatch(OTHER_ORDER, "another order");
    double shared = Math.min(shared(few, many), shared(many, few));
    return new NameMatch(PARTLY * shared, difference(few, many));
  }

  private static String difference(List<String> few, List<String> many) {
    if (NameParts.likeness(few.getFirst(), many.getFirst()) > 0) return "other names behind the first";
    return "other first names: " + few.getFirst() + ", " + many.getFirst();
  }

  private static NameMatch alone(String part, List<String> many, boolean across) {
    double last = NameParts.likeness(part, many.getLast());
    if (many.size() == 1) return single(part, many.getFirst(), last, across);
    if (part.length() == 1) return new NameMatch(0, "an initial alone");
    double best = SURNAME_ALONE * last;
    String reason = SURNAME_ONLY;
    for (String other : many.subList(0, many.size() - 1)) {
      double score = OTHER_PART_ALONE * NameParts.likeness(part, other);
      if (score > best) {
        best = score;
        reason = "one name of several alone";
      }
    }
    NameAlignment joined = NameAlignment.of(List.of(part), many);
    if (joined.leftOver() == 0 && joined.score() > best) return new NameMatch(joined.score(), "written as one word");
    return new NameMatch(best, best > 0 ? reason : "nothing in common");
  }

  /**
   * Abu Nadim are two words that agree. Of two single words nothing else speaks for the one name, so the model's own
   * word counts.
   */
  private static NameMatch single(String part, String other, double likeness, boolean across) {
    if (TwoNames.areApart(part, other)) return new NameMatch(0, "two names that look alike");
    if (likeness == 0) return new NameMatch(0, "nothing in common");
    boolean alone = across && likeness < 1 && part.indexOf(' ') < 0;
    double score = alone ? Math.min(likeness, NameParts.modelled(part, other)) : likeness;
    return new NameMatch(score, across ? "another script" : "another spelling");
  }

  /** All parts of the shorter name in the longer one, in their order and from its first on; else a score of 0. */
  private static NameMatch inOrder(List<String> few, List<String> many, boolean across) {
    NameAlignment alignment = NameAlignment.of(few, many);
    String reason = across ? "another script" : alignment.score() == 1 ? "" : "another spelling or an initial";
    NameMatch match = new NameMatch(alignment.score(), reason);
    if (alignment.leftOver() == 0) return match;
    return alignment.lastMeets()
        ? match.times(MIDDLE_MISSING, "a name in the middle is missing")
        : match.times(SURNAME_MISSING, "the surname is missing");
  }

  /**
   * How much of the longer list the parts of the first make up that are in the second too. Initials are not moved
   * about.
   */
  private static double shared(List<String> few, List<String> many) {
    long shared = few.stream()
        .filter(part -> many.stream().anyMatch(other -> NameParts.isSpelling(part, other)))
        .count();
    return (double) shared / Math.max(few.size(), many.size());
  }
}
