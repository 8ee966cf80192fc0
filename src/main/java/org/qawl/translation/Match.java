package org.qawl.translation;

import java.util.List;

/**
 * A word or term of a text, and its translations.
 *
 * @param start the first of its characters, in UTF-16 units of the text
 * @param end the character after its last; what is written onto a word (the و of والوزير) is part of it
 * @param translations at least one, the most usual first
 * @param asItStands whether an entry is the very word, with an article, a conjunction or a preposition before it or none,
 *     and not only one with its stem
 */
public record Match(int start, int end, List<Translation> translations, boolean asItStands) {
  public Match {
    translations = List.copyOf(translations);
  }
}
