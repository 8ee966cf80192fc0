package org.qawl;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * A name of a query that an index may spell otherwise.
 *
 * @param words one name, or two side by side; a name is a word, or the two of a compound with a blank between them
 * @param least how like a spelling must be, as {@link org.qawl.names.Transliteration} measures it; the mean of two
 * @param likeliest whether what is less like will do, too, if nothing is likelier or it is rare
 * @param elsewhere whether it is a name in the other script only, for in its own it is an ordinary word
 */
record AskedName(List<String> words, double least, boolean likeliest, boolean elsewhere) {
  AskedName {
    words = List.copyOf(words);
  }

  /** Whether it may be another form of an ordinary word, or a name. */
  boolean doubtful() {
    return likeliest && elsewhere;
  }

  boolean isPair() {
    return words.size() > 1;
  }

  /** Whether it is one name of two words: عبد الله. */
  boolean isCompound() {
    return words.size() == 1 && words.getFirst().indexOf(' ') >= 0;
  }

  boolean isArabic() {
    return UnicodeScript.of(words.getFirst().codePointAt(0)) == UnicodeScript.ARABIC;
  }
}
