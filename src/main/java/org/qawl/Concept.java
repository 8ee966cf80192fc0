package org.qawl;

import java.util.List;
import java.util.stream.Stream;
import org.qawl.names.Entry;

/** One thing that a query asks for; a passage that holds it in two ways holds it once. */
sealed interface Concept {
  /** A word, by its stem and as written. */
  record Word(String stem, String written) implements Concept {}

  /** Words between quotation marks: side by side, as written. */
  record Exact(String phrase) implements Concept {}

  /** A name that the gazetteer knows, as the query spells it, and the words it consists of. */
  record Name(Entry entry, String surface, List<Word> words) implements Concept {
    /** Every way to write the name, the query's own first. */
    List<String> forms() {
      return Stream.concat(Stream.of(surface), entry.forms().stream()).distinct().toList();
    }
  }
}
