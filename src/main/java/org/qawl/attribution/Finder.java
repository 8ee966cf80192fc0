package org.qawl.attribution;

import java.util.List;

/** Finds something in one paragraph, in the order of the text, again and again as more of its names are known. */
interface Finder<T> {
  List<T> find(List<Name> names);
}
