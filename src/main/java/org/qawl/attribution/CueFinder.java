package org.qawl.attribution;

import java.util.List;

/** Finds the cues of a paragraph, in the order of the text. */
interface CueFinder {
  List<Cue> find(Text text, List<Name> names);
}
