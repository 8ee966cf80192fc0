package org.qawl.names;

import java.util.List;
import org.qawl.tables.Memo;

/**
 * A word of a text as names are compared: its folded letters and where it stands.
 *
 * @param key the folded letters, without a Latin article (<i>al-Sharaa</i> is {@code sharaa})
 * @param start in UTF-16 units of the text, the article included
 * @param end exclusive, the possessive <i>'s</i> excluded
 * @param arabic whether it is written in Arabic letters
 * @param article whether a Latin article was taken off
 * @param upper whether all its letters are capitals, and it has two or more
 * @param capital whether its first letter, or that of the part behind the article, is a capital
 * @param joined whether only blanks, hyphens or quotation marks part it from the word before
 * @param starts the names that may begin here, if the word is Arabic and a tree of names was asked
 */
record Word(
    String key, int start, int end, boolean arabic, boolean article, boolean upper, boolean capital, boolean joined,
    List<NameTree.Start> starts) {

  /** This word with the one before it as its article. */
  Word withArticle(Word al) {
    return new Word(key, al.start, end, arabic, true, upper, capital || al.capital, al.joined, List.of());
  }

  /** The two words as one, under a key of its own. */
  Word after(Word first, String joinedKey, Memo<Folded> folded) {
    return new Word(joinedKey, first.start, end, arabic, false, false, capital || first.capital, first.joined,
        folded.of(joinedKey).starts());
  }
}
