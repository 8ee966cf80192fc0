package org.qawl.attribution;

import java.util.List;

/** Finds the names in one paragraph, again and again as the article shows more of them. */
interface NameFinder {
  /** The names in the order of the text, none inside another; {@code known} are those the article has shown elsewhere. */
  List<Name> find(Known known);
}
