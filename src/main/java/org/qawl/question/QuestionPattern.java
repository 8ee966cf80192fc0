package org.qawl.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pattern over the words of a question, such as {@code what did {S} <say> [<about>] {X}}: words and {@code a/b} for
 * either, {@code <group>} for the forms of question-forms.tsv, brackets round what may be missing, and slots.
 *
 * <p>What a slot may hold is told by its letter, see {@link QuestionSlot}. Matching tries every end of each slot, which
 * is quadratic in the words of a question for two slots.
 */
final class QuestionPattern {
  /** What the slots of a pattern hold, and the first word behind it. */
  record Fit(Map<String, String> words, Map<String, QuestionTime> times, int end) {}

  private static final List<String> ASKING = List.of("what", "<madha", "ماذا", "<kayfa", "ما", "<according", "<asked");

  private final List<Part> parts = new ArrayList<>();
  private final boolean asks;

  QuestionPattern(String pattern) {
    for (String word : pattern.split(" ")) parts.add(Part.of(word));
    asks = Stream.of(pattern.split(" ")).anyMatch(word -> ASKING.stream().anyMatch(word::startsWith));
  }

  /** Whether it begins with whom or what is asked for, as many a sentence does that asks nothing. */
  boolean isTerse() {
    return parts.getFirst() instanceof SlotPart && !asks;
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
    if (parts.get(part) instanceof Choice choice) {
      for (int length : choice.forms.lengthsAt(words, at)) {
        Optional<Fit> fit = match(words, part + 1, at + length, slots, times, whole);
        if (fit.isPresent()) return fit;
      }
      return choice.optional ? match(words, part + 1, at, slots, times, whole) : Optional.empty();
    }
    QuestionSlot slot = ((SlotPart) parts.get(part)).slot;
    if (slot.isTime()) {
      QuestionTime time = at < words.size() ? QuestionTime.at(words, at, slot.before()).orElse(null) : null;
      if (time == null) return Optional.empty();
      times.put(slot.name(), time);
      // 2022–2024
      if (slot.behind().equals("-") && !words.colon(time.end())) return Optional.empty();
      return match(words, part + 1, time.end(), slots, times, whole);
    }
    for (int length : slot.lengths(words, at, whole && part + 1 == parts.size())) {
      Optional<String> held = slot.hold(words, at, at + length);
      if (held.isEmpty()) continue;
      slots.put(slot.name(), held.get());
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
        return new SlotPart(
            new QuestionSlot(word.substring(open + 1, close), word.substring(0, open), word.substring(close + 1)));
      }
      boolean optional = word.startsWith("[");
      String required = optional ? word.substring(1, word.length() - 1) : word;
      boolean group = required.startsWith("<");
      String name = group ? required.substring(1, required.length() - 1) : required;
      return new Choice(group ? QuestionForms.group(name) : QuestionForms.of(name), optional);
    }
  }

  private record Choice(QuestionForms forms, boolean optional) implements Part {}

  private record SlotPart(QuestionSlot slot) implements Part {}
}
