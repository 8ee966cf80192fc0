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
  /** What was found in a sentence, and the names of the tokens from one on that mattered to it. */
  private record Kept<T>(List<T> found, int from, @Nullable Name[] seen) {}

  private final ArabicWords arabic;
  private final Text text;
  private final BiFunction<Text.Sentence, ArabicSubjects, List<T>> find;
  private final List<Kept<T>> kept = new ArrayList<>();

  BySentence(ArabicWords arabic, Text text, BiFunction<Text.Sentence, ArabicSubjects, List<T>> find) {
    this.arabic = arabic;
    this.text = text;
    this.find = find;
  }

  /** What is found with these names, in the order of the text. */
  List<T> find(List<Name> names) {
    ArabicNounPhrases phrases = new ArabicNounPhrases(arabic, text, names);
    Taken now = phrases.names;
    ArabicSubjects subjects = new ArabicSubjects(phrases);
    List<T> all = new ArrayList<>();
    for (int i = 0; i < text.sentences.size(); i++) {
      Kept<T> same = i < kept.size() ? kept.get(i) : null;
      if (same == null || !now.are(same.from, same.seen)) {
        now.forgetAsked();
        List<T> found = find.apply(text.sentences.get(i), subjects);
        Kept<T> anew = new Kept<>(found, now.askedFrom(), now.asked());
        if (same == null) kept.add(anew);
        else kept.set(i, anew);
        same = anew;
      }
      all.addAll(same.found);
    }
    return all;
  }
}
