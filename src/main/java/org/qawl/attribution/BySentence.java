package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is found in an Arabic paragraph sentence by sentence. When the names of the paragraph have changed, only the
 * sentences are read again that asked for one of the changed names. For one thread.
 */
final class BySentence<T> {
  /** What was found in a sentence, and the tokens [from, to) of which it mattered to what name they belong. */
  private record Kept<T>(List<T> found, int from, int to) {}

  private final ArabicWords arabic;
  private final Text text;
  private final BiFunction<Text.Sentence, ArabicSubjects, List<T>> find;
  private final List<Kept<T>> kept = new ArrayList<>();
  private @Nullable ArabicNounPhrases before;

  BySentence(ArabicWords arabic, Text text, BiFunction<Text.Sentence, ArabicSubjects, List<T>> find) {
    this.arabic = arabic;
    this.text = text;
    this.find = find;
  }

  /** What is found with these names, in the order of the text. */
  List<T> find(List<Name> names) {
    ArabicNounPhrases now = new ArabicNounPhrases(arabic, text, names);
    ArabicSubjects subjects = new ArabicSubjects(now);
    List<T> all = new ArrayList<>();
    for (int i = 0; i < text.sentences.size(); i++) {
      Kept<T> same = before == null ? null : kept.get(i);
      if (same == null || !now.isNamedAlike(before, same.from, same.to)) {
        now.forgetAsked();
        same = new Kept<>(find.apply(text.sentences.get(i), subjects), now.askedFrom(), now.askedTo());
        if (before == null) kept.add(same);
        else kept.set(i, same);
      }
      all.addAll(same.found);
    }
    before = now;
    return all;
  }
}
