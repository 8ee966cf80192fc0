package org.qawl;

import java.util.List;
import java.util.Map;

/**
 * What may stand in a passage for words of a query.
 *
 * @param tier why it may
 * @param asked the words of the query
 * @param stems its words in the fields of stems; several stand side by side
 * @param written its words in the field of words as written
 * @param weight how surely it means the same; above 0, at most 1
 * @param forms the only words with this stem that may, as written, and how surely each means the same; if there are
 *     none, each may
 */
record Alternative(
    Tier tier, String asked, List<Token> stems, List<Token> written, double weight, Map<String, Double> forms) {
  Alternative {
    stems = List.copyOf(stems);
    written = List.copyOf(written);
    forms = Map.copyOf(forms);
  }

  Alternative(Tier tier, String asked, List<Token> stems, List<Token> written, double weight) {
    this(tier, asked, stems, written, weight, Map.of());
  }

  /** Its words in a field. */
  List<Token> in(String field) {
    return field.equals(Schema.WRITTEN) ? written : stems;
  }

  /** How surely its likeliest form means the same. */
  double surest() {
    return forms.values().stream().mapToDouble(form -> form).max().orElse(weight);
  }

  /** The same with so much of its weight. */
  Alternative weakened(double share) {
    return share == 1 ? this : new Alternative(tier, asked, stems, written, share * weight, forms);
  }
}
