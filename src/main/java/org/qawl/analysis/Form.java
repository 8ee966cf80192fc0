package org.qawl.analysis;

/**
 * The tiers of one word, from what stands on the page to what it has in common with its relatives.
 *
 * <p>Every tier cuts a text into the same words at the same positions, except that {@link #STEM} leaves
 * stop words out (and keeps the gap they leave). A word that meets another in one tier meets it in every later one.
 */
public enum Form {
  /**
   * As written, after only marks are removed: vowel signs, Quranic marks, tatweel, bidi and zero-width marks.
   * Presentation forms are decomposed, the rest is NFC, and Latin is lower-cased.
   */
  WRITTEN,

  /**
   * Letters normalized: the alef family, hamza carriers, ى and ي, ة and ه, Persian and Urdu letters; digits are
   * ASCII, Latin diacritics are folded and possessives dropped.
   */
  ORTHOGRAPHIC,

  /** The light stem of the orthographic form: without clitics and inflection, Arabic or English. */
  STEM
}
