package org.qawl.analysis;

import org.apache.lucene.util.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Which characters of a word, as it stands in the text, are its stem: in وللشام the last three.
 *
 * <p>Normalization changes, adds and removes characters, so a filter that cuts a normalized term cannot say by
 * itself where its cut falls in the text. {@link OrthographyFilter} therefore notes for every character of the
 * term where it came from, {@link ArabicStemFilter} narrows the span, and {@link StemOffsetFilter}, the last
 * step, turns it into offsets. Indexes count UTF-16 units from the beginning of the word.
 */
public interface StemSpanAttribute extends Attribute {
  /** Says that every character of the term is the character of the word at the same place. */
  void reset(int length);

  /**
   * Says where the characters of the term came from. The span is the whole word until it is narrowed.
   *
   * @param origins for each character of the term, its index in the word; copied. Null if that is not known:
   *     then the span stays the whole word
   * @param length the length of the term
   * @param wordLength the length of the word
   * @param ending the last letter as it was written, before normalization
   */
  void reset(int @Nullable [] origins, int length, int wordLength, char ending);

  /** Whether one of the {@code reset} methods was called for this word. */
  boolean known();

  /** Ends the word, and the span, before this character of the word: a possessive is not part of the name. */
  void cut(int wordEnd);

  /** Narrows the span to the characters {@code [from, to)} of the term. */
  void narrow(int from, int to);

  /** Where the stem begins in the word. */
  int spanStart();

  /** Where the stem ends in the word, exclusive. */
  int spanEnd();

  /** The length of the word in the text. */
  int wordLength();

  /** The last letter as it was written: ة or ه, ى or ي. */
  char ending();
}
