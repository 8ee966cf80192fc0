package org.qawl.attribution;

import java.util.List;

/** Finds the names in a paragraph of one language. */
interface NameFinder {
  /** The names in the order of the text, none inside another; {@code known} are those the article has shown elsewhere. */
  List<Name> find(Text text, Known known);
}
