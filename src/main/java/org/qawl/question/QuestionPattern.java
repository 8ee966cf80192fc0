package org.qawl.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pattern over the words of a question, such as {@code what did {S} <say> [<about>] {X}}: words and {@code a/b} for
 * either, {@code <group>} for the forms of question-forms.tsv, brackets round what may be missing, and slots.
 *
 * <p>{S}, {X} and {Y} take as few words as they can, one at the least, and {x} just one; {N} takes as many as look
 * like a name, {P} if it needs no place behind it, {K} those of somebody known, and {M} of somebody known or one word;
 * {T} is like {X}, but begins with no preposition; {A} and {B} a time. A letter before a slot is written onto its first
 * word, {@code ب{X}}; {@code {S}'s} is a genitive. Matching tries every end of each slot, which is quadratic in the
 * words of a question for two slots.
 */
final class QuestionPattern {
  /** What the slots of a pattern hold, and the first word behind it. */
  record Fit(Map<String, String> words, Map<String, QuestionTime> times, int end) {}

  /** Words of a name beside which nothing shows where it ends. */
  private static final int MOST_NAMES = 6;

  private static final QuestionForms ABOUT = QuestionForms.group("an");
  private static final QuestionForms PREPOSITION = QuestionForms.group("in|prep|about|an|fi");

  private final List<Part> parts = new ArrayList<>();

  QuestionPattern(String pattern) {
    for (String word : pattern.split(" ")) parts.add(Part.of(word));
  }

  /** Whether it begins with whom or what is asked for, as many a sentence does that asks nothing. */
  boolean isTerse() {
    return parts.getFirst() instanceof Slot;
  }

  /** The slots if all of the question fits. */
  Optional<Fit> whole(QuestionWords words) {
    return match(words, 0, 0, new HashMap<>(), new HashMap<>(), true);
  }

  /** The slots if the words from a place on fit. */
  Optional<Fit> at(QuestionWords words, int from) {
    return match(words, 0, from, new HashMap<>(), new HashMap<>(), false);
  }

  private Optional<Fit> match(
      QuestionWords words,
      int part,
      int at,
      Map<String, String> slots,
      Map<String, QuestionTime> times,
      boolean whole) {
    if (part == parts.size()) {
      return whole && at < words.size() ? Optional.empty() : Optional.of(new Fit(slots, times, at));
    }
    if (!(parts.get(part) instanceof Slot slot)) {
      Choice choice = (Choice) parts.get(part);
      for (int length : choice.forms.lengthsAt(words, at)) {
        Optional<Fit> fit = match(words, part + 1, at + length, slots, times, whole);
        if (fit.isPresent()) return fit;
      }
      return choice.optional ? match(words, part + 1, at, slots, times, whole) : Optional.empty();
    }
    if (slot.isTime()) {
      QuestionTime time = at < words.size() ? QuestionTime.at(words, at, slot.before).orElse(null) : null;
      if (time == null) return Optional.empty();
      times.put(slot.name, time);
      return match(words, part + 1, time.end(), slots, times, whole);
    }
    for (int length : slot.lengths(words, at, whole && part + 1 == parts.size())) {
      Optional<String> held = slot.hold(words, at, at + length);
      if (held.isEmpty()) continue;
      slots.put(slot.name, held.get());
      Optional<Fit> fit = match(words, part + 1, at + length, slots, times, whole);
      // Whether it is a name costs most, and so is asked last.
      if (fit.isPresent() && slot.takes(held.get())) return fit;
    }
    return Optional.empty();
  }

  private sealed interface Part {
    static Part of(String word) {
      int open = word.indexOf('{');
      if (open >= 0) {
        int close = word.indexOf('}');
        return new Slot(word.substring(open + 1, close), word.substring(0, open), word.substring(close + 1));
      }
      boolean optional = word.startsWith("[");
      String required = optional ? word.substring(1, word.length() - 1) : word;
      boolean group = required.startsWith("<");
      String name = group ? required.substring(1, required.length() - 1) : required;
      return new Choice(group ? QuestionForms.group(name) : QuestionForms.of(name), optional);
    }
  }

  private record Choice(QuestionForms forms, boolean optional) implements Part {}

  private record Slot(String name, String before, String behind) implements Part {
    boolean isName() {
      return name.equals("N") || name.equals("P");
    }

    boolean takes(String held) {
      if (name.equals("P") && QuestionSpeaker.isPlaced(held)) return false;
      if (name.equals("T")) return PREPOSITION.longestAt(QuestionWords.of(held), 0) == 0;
      return !isName() || QuestionSpeaker.isName(held);
    }

    boolean isTime() {
      return name.equals("A") || name.equals("B");
    }

    /** How many words it may take of those that are left, what is tried first before the rest. */
    int[] lengths(QuestionWords words, int at, boolean all) {
      int left = words.size() - at;
      if (left == 0) return new int[0];
      if (name.equals("K") || name.equals("M")) {
        int known = QuestionSpeaker.known(words, at);
        if (known == 0 && name.equals("M") && isOneName(words.between(at, at + 1))) known = 1;
        return known == 0 ? new int[0] : new int[] {known};
      }
      if (name.equals("x")) return new int[] {1};
      if (all) return isName() && left > MOST_NAMES ? new int[0] : new int[] {left};
      if (!isName()) return IntStream.rangeClosed(1, left).toArray();
      int most = Math.min(left, MOST_NAMES);
      int likely = before.isEmpty() ? QuestionSpeaker.likely(words, at) : 0;
      IntStream longestFirst = IntStream.rangeClosed(1, most).map(length -> most + 1 - length);
      return likely == 0 ? longestFirst.toArray() : IntStream.concat(IntStream.of(likely), longestFirst).toArray();
    }

    private static boolean isOneName(String word) {
      return !Character.isLowerCase(word.charAt(0)) && QuestionSpeaker.isName(word);
    }

    Optional<String> hold(QuestionWords words, int from, int to) {
      String held = words.between(from, to);
      if (!before.isEmpty()) {
        String key = words.key(from);
        if (ABOUT.longestAt(words, from) > 0) return Optional.empty(); // بشأن is no شأن with ب
        if (!key.startsWith(before) || key.length() < 3 || !held.startsWith(before)) return Optional.empty();
        // للنازحين is ل and النازحين.
        held = key.startsWith("لل") ? "ال" + held.substring(2) : held.substring(1);
      }
      if (!behind.isEmpty()) {
        String key = words.key(to - 1);
        if (key.endsWith("'s")) held = held.substring(0, held.length() - 2);
        else if (key.endsWith("s'")) held = held.substring(0, held.length() - 1);
        else return Optional.empty();
      }
      return Optional.of(held);
    }
  }
}
