package org.qawl;

import java.util.List;

/**
 * What may stand in a passage for words of a query.
 *
 * @param tier why it may
 * @param asked the words of the query
 * @param stems its words in the fields of stems; several stand side by side
 * @param written its words in the field of words as written
 * @param weight how surely it means the same; above 0, at most 1
 */
record Alternative(Tier tier, String asked, List<Token> stems, List<Token> written, double weight) {
  Alternative {
    stems = List.copyOf(stems);
    written = List.copyOf(written);
  }
}
