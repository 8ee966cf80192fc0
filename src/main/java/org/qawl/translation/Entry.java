package org.qawl.translation;

import java.util.List;

/**
 * A word or term and what it is called in the other language.
 *
 * @param weights of the translations, as many as there are
 */
record Entry(String head, List<String> translations, List<Float> weights) {
  /** Where a dictionary says only which translation comes first: 1, 1/2, 1/3, and so on. */
  static Entry ranked(String head, List<String> translations) {
    Float[] weights = new Float[translations.size()];
    for (int i = 0; i < weights.length; i++) weights[i] = 1f / (i + 1);
    return new Entry(head, translations, List.of(weights));
  }

  /** Where a dictionary does not even say that. */
  static Entry unranked(String head, List<String> translations) {
    return new Entry(head, translations, translations.stream().map(translation -> 1f).toList());
  }
}
