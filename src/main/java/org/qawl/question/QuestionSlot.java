package org.qawl.question;

import java.util.Optional;
import java.util.stream.IntStream;
import org.qawl.analysis.Language;

/**
 * What a pattern leaves open, {@code {S}}. {S}, {X} and {Y} take as few words as they can, one at the least, and {x}
 * just one; {N} takes as many as look like a name, {P} if it needs no place behind it, {U} also a single word that
 * nobody knows, {K} those of somebody known, and {M} of somebody known or one word; {W} those of a known person, or of
 * a body that observes, {L} those of somebody whom a colon may follow; {T} is like {X}, but begins with no preposition,
 * and {R} is a {T} that does not go with the name before it, as the trial of Assad does in <i>Assad trial</i>; {A} and
 * {B} a time. A letter before a slot is written onto its first word, {@code ب{X}}; {@code {S}'s} is a genitive, and
 * behind {@code {L}:} stands a colon or a dash.
 */
record QuestionSlot(String name, String before, String behind) {
  /** Words of a name beside which nothing shows where it ends. */
  private static final int MOST_NAMES = 6;

  private static final QuestionForms ABOUT = QuestionForms.group("an");
  private static final QuestionForms PREPOSITION = QuestionForms.group("in|prep|about|an|fi");
  private static final QuestionForms POST_WITH = QuestionForms.group("post-with");
  private static final QuestionForms NO_NAME = QuestionForms.group("no-name");
  private static final QuestionForms REACT = QuestionForms.group("react");
  private static final QuestionForms AWAY = QuestionForms.group("away");
  private static final QuestionForms HAPPENING = QuestionForms.group("happening");
  private static final QuestionForms NO_TOPIC = QuestionForms.group("aux|terse|wh|join");

  boolean isName() {
    return name.equals("N") || name.equals("P") || name.equals("U");
  }

  boolean takes(String held) {
    return switch (name) {
      case "N" -> NameLook.isName(held);
      case "U" -> NameLook.isName(held) || NameLook.isUnknown(held);
      case "P" -> !QuestionSpeaker.isPlaced(held) && NameLook.isName(held);
      case "L" -> QuestionNames.isHeading(held);
      case "S" -> !holdsAnother(QuestionWords.of(held)) && !isNobody(QuestionWords.of(held));
      case "T" -> PREPOSITION.longestAt(QuestionWords.of(held), 0) == 0;
      case "R" -> isLookedUp(QuestionWords.of(held));
      default -> true;
    };
  }

  /** برهان غليون بالفيدرالية holds a name and more; القائم بالأعمال is a post. */
  private static boolean holdsAnother(QuestionWords words) {
    if (NO_NAME.longestAt(words, 0) > 0) return true;
    for (int at = 1; at < words.size(); at++) {
      if (AWAY.longestAt(words, at) > 0 && POST_WITH.longestAt(words, at - 1) == 0) return true;
      if (REACT.longestAt(words, at) > 0) return true; // Hezbollah responded to claims
      boolean joined = words.key(at).startsWith("بال") && QuestionVocabulary.has(words.between(at, at + 1));
      if (joined && !NameLook.endsWith(words, at) && POST_WITH.longestAt(words, at - 1) == 0) return true;
    }
    return false;
  }

  /** تصريحات عنصرية are nobody's: a word of general use that names no people. */
  private static boolean isNobody(QuestionWords words) {
    if (words.size() == 0 || words.key(0).startsWith("ال")) return false;
    if (Language.detect(words.text()) != Language.ARABIC || QuestionNames.isPeople(words)) return false;
    if (words.size() > 1 && !words.between(0, 1).endsWith("ة")) return false;
    boolean plain = QuestionVocabulary.has(words.between(0, 1));
    return plain && (words.size() == 1 || NameLook.attributed(words.text()).isEmpty());
  }

  /** What somebody is looked up with, and neither somebody else nor what becomes of a person. */
  private static boolean isLookedUp(QuestionWords words) {
    return words.size() > 0
        && !QuestionVocabulary.isJoined(words.between(0, 1))
        && PREPOSITION.longestAt(words, 0) == 0
        && NO_TOPIC.longestAt(words, 0) == 0
        && HAPPENING.longestAt(words, 0) == 0
        && HAPPENING.longestAt(words, words.size() - 1) == 0
        && !QuestionNames.isAnother(words, 0);
  }

  boolean isTime() {
    return name.equals("A") || name.equals("B");
  }

  /** How many words it may take of those that are left, what is tried first before the rest. */
  int[] lengths(QuestionWords words, int at, boolean all) {
    int left = words.size() - at;
    if (left == 0) return new int[0];
    if (name.equals("K") || name.equals("M")) {
      int known = QuestionNames.known(words, at);
      if (known == 0 && name.equals("M") && isOneName(words.between(at, at + 1))) known = 1;
      return known == 0 ? new int[0] : new int[] {known};
    }
    if (name.equals("W")) {
      int person = QuestionNames.person(words, at);
      return person == 0 ? new int[0] : new int[] {person};
    }
    if (name.equals("x")) return new int[] {1};
    if (all) return isName() && left > MOST_NAMES ? new int[0] : new int[] {left};
    if (!isName()) return IntStream.rangeClosed(1, left).toArray();
    int most = Math.min(left, MOST_NAMES);
    int likely = before.isEmpty() ? QuestionNames.likely(words, at) : 0;
    IntStream longestFirst = IntStream.rangeClosed(1, most).map(length -> most + 1 - length);
    return likely == 0 ? longestFirst.toArray() : IntStream.concat(IntStream.of(likely), longestFirst).toArray();
  }

  private static boolean isOneName(String word) {
    return !Character.isLowerCase(word.charAt(0)) && NameLook.isName(word);
  }

  Optional<String> hold(QuestionWords words, int from, int to) {
    String held = words.between(from, to);
    if (!before.isEmpty()) {
      String key = words.key(from);
      if (ABOUT.longestAt(words, from) > 0) return Optional.empty(); // بشأن is no شأن with ب
      if (!key.startsWith(before) || key.length() < 3 || !held.startsWith(before)) return Optional.empty();
      if (QuestionNames.isListed(words, from)) return Optional.empty(); // nor لافروف one أفروف with ل
      if (before.equals("و")) {
        // Trump and Greenland are looked up together, and وقف has a و of its own.
        if (to - from == 1 || QuestionNames.isAllListed(held.substring(1))) return Optional.empty();
        if (!QuestionVocabulary.isJoined(words.between(from, from + 1))) return Optional.empty();
      }
      // للنازحين is ل and النازحين.
      held = key.startsWith("لل") ? "ال" + held.substring(2) : held.substring(1);
    }
    if (behind.equals(":")) {
      if (!words.colon(to)) return Optional.empty();
    } else if (!behind.isEmpty()) {
      String key = words.key(to - 1);
      if (key.endsWith("'s")) held = held.substring(0, held.length() - 2);
      else if (key.endsWith("s'")) held = held.substring(0, held.length() - 1);
      else return Optional.empty();
    }
    return Optional.of(held);
  }
}
