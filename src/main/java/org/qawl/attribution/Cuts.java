package org.qawl.attribution;

import java.util.Arrays;

/** Where the tokens of a text stand, without what they are looked up by; see {@link Tokenizer}. */
final class Cuts {
  private static final Token.Type[] TYPES = Token.Type.values();

  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] types;
  private int size;

  Cuts(String text) {
    this.text = text;
    int expected = text.length() / 4 + 4;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.types = new byte[expected];
  }

  void add(int start, int end, Token.Type type) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      types = Arrays.copyOf(types, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    types[size++] = (byte) type.ordinal();
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Token.Type type(int i) {
    return TYPES[types[i]];
  }

  boolean is(Token.Type type, int i) {
    return types[i] == type.ordinal();
  }

  /** The character that a token is, if it is one of a single character, else that it begins with. */
  char first(int i) {
    return text.charAt(starts[i]);
  }

  Token token(int i, Spelling spelling) {
    return new Token(spelling.text(), spelling.key(), starts[i], ends[i], type(i));
  }

  /** The words, numbers and marks in their order. */
  Spelling[] spellings(Vocabulary words) {
    Spelling[] spellings = words.spellings(text, starts, ends, size);
    for (int i = 0; i < size; i++) {
      if (isPossessive(i)) spellings[i] = Spelling.plain(spellings[i].text(), "'s", 0);
    }
    return spellings;
  }

  /** A mark of two characters is the possessive, or none of the Basic Multilingual Plane. */
  private boolean isPossessive(int i) {
    return is(Token.Type.MARK, i) && ends[i] - starts[i] == 2 && !Character.isSurrogate(first(i));
  }
}
