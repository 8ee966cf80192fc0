package org.qawl;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an index holds that may be an asked name: a word, or several side by side.
 *
 * @param written its words in their likeliest form
 * @param forms of a single word, the written forms of its stem that may be the name, and how like each is; the others
 *     are not
 * @param likeness how like it is
 * @param average how like the words with its stem are, on the average of the passages that hold one
 * @param documents how many passages hold one of its forms, at most
 * @param everyday whether it is a common word, which by itself is never a name
 */
record Spelling(
    List<String> stems,
    List<String> written,
    Map<String, Double> forms,
    double likeness,
    double average,
    int documents,
    boolean everyday) {
  Spelling {
    stems = List.copyOf(stems);
    written = List.copyOf(written);
    forms = Map.copyOf(forms);
  }

  /** This one and another side by side, as like as both on the average. */
  Spelling and(Spelling next) {
    return new Spelling(joined(stems, next.stems), joined(written, next.written), Map.of(),
        (likeness + next.likeness) / 2, (average + next.average) / 2, Math.min(documents, next.documents),
        everyday && next.everyday);
  }

  boolean isArabic() {
    return UnicodeScript.of(written.getFirst().codePointAt(0)) == UnicodeScript.ARABIC;
  }

  boolean isOfOneScriptWith(Spelling other) {
    return isArabic() == other.isArabic();
  }

  private static List<String> joined(List<String> one, List<String> next) {
    List<String> joined = new ArrayList<>(one);
    joined.addAll(next);
    return joined;
  }
}
