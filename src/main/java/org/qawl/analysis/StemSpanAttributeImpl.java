package org.qawl.analysis;

import java.util.Arrays;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.jspecify.annotations.Nullable;

/** The span of a stem, and the way back from the characters of a term to those of the word. */
public final class StemSpanAttributeImpl extends AttributeImpl implements StemSpanAttribute {
  private int[] origins = new int[32];
  private boolean identity = true;
  private boolean known;
  private boolean opaque;
  private int length;
  private int wordLength;
  private int wordEnd;
  private int start;
  private int end;
  private char ending;

  @Override
  public void reset(int newLength) {
    identity = true;
    known = true;
    length = newLength;
    wordLength = newLength;
    wordEnd = newLength;
    opaque = false;
    start = 0;
    end = newLength;
    ending = 0;
  }

  @Override
  public void reset(int @Nullable [] newOrigins, int newLength, int newWordLength, char newEnding) {
    if (newOrigins != null) {
      if (origins.length < newLength) origins = new int[newOrigins.length];
      System.arraycopy(newOrigins, 0, origins, 0, newLength);
    }
    opaque = newOrigins == null;
    identity = opaque;
    known = true;
    length = newLength;
    wordLength = newWordLength;
    wordEnd = newWordLength;
    start = 0;
    end = newWordLength;
    ending = newEnding;
  }

  @Override
  public boolean known() {
    return known;
  }

  @Override
  public void cut(int newWordEnd) {
    wordEnd = newWordEnd;
    end = newWordEnd;
  }

  @Override
  public void narrow(int from, int to) {
    if (from < 0 || from > to || to > length) {
      throw new IllegalArgumentException("[" + from + ", " + to + ") is no span of a term of length " + length);
    }
    if (opaque) return;
    // At the edges of the term the span keeps what normalization removed there: the last letter's vowel sign
    // belongs to the word.
    start = from == 0 ? 0 : origin(from);
    end = to == length ? wordEnd : origin(to);
  }

  private int origin(int i) {
    return identity ? i : origins[i];
  }

  @Override
  public int spanStart() {
    return start;
  }

  @Override
  public int spanEnd() {
    return end;
  }

  @Override
  public int wordLength() {
    return wordLength;
  }

  @Override
  public char ending() {
    return ending;
  }

  @Override
  public void clear() {
    identity = true;
    known = false;
    opaque = false;
    length = wordLength = wordEnd = start = end = 0;
    ending = 0;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    StemSpanAttributeImpl other = (StemSpanAttributeImpl) target;
    if (other.origins.length < origins.length) other.origins = new int[origins.length];
    System.arraycopy(origins, 0, other.origins, 0, identity ? 0 : length);
    other.identity = identity;
    other.known = known;
    other.length = length;
    other.opaque = opaque;
    other.wordLength = wordLength;
    other.wordEnd = wordEnd;
    other.start = start;
    other.end = end;
    other.ending = ending;
  }

  @Override
  public StemSpanAttributeImpl clone() {
    StemSpanAttributeImpl copy = (StemSpanAttributeImpl) super.clone();
    copy.origins = origins.clone();
    return copy;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(StemSpanAttribute.class, "start", start);
    reflector.reflect(StemSpanAttribute.class, "end", end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StemSpanAttributeImpl that && known == that.known && opaque == that.opaque
        && start == that.start && end == that.end && length == that.length
        && wordLength == that.wordLength && wordEnd == that.wordEnd && ending == that.ending;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new int[] {start, end, length, wordLength, ending});
  }
}
