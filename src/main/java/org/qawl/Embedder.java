package org.qawl;

import java.util.Optional;

/**
 * A model of the user's own that gives texts of like meaning vectors that point the same way.
 *
 * <p>None comes with Qawl, and how much one helps has not been measured. An index that is opened with an embedder keeps a
 * vector of each paragraph; {@link PassageIndex#search(String, PassageQuery)} then joins the passages nearest to the
 * question with those that its words find. Such a passage may have no highlight.
 *
 * <p>Implementations must be safe for use by several threads, and give one text the same vector each time.
 */
public interface Embedder {
  /** Names the model and its version; an index is only opened with the embedder that it was written with. Not blank. */
  String id();

  /** How many numbers a vector has; at least 1, and no more than Lucene takes (1,024). */
  int dimensions();

  /**
   * The vector of a text, of that many finite numbers; its length does not matter. Empty if the text means nothing to the
   * model.
   */
  Optional<float[]> embed(String text);
}
