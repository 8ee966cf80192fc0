package org.qawl.names;

import java.util.Arrays;

/**
 * The letters in which the transliteration model counts: a to z are 1 to 26, and 29 Arabic letters are 1 to 29.
 *
 * <p>Folding is that of {@link Letters} but for the hamza: ؤ, ئ and ء are one letter, as in the orthographic form of a
 * text. Whatever is no letter of either alphabet vanishes.
 */
final class Alphabet {
  static final int LATIN = 26;
  static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";

  private static final int ALEF = ARABIC.indexOf('ا') + 1;
  private static final int LAM = ARABIC.indexOf('ل') + 1;
  private static final byte[] ARABIC_CODES = new byte[0x100];

  static {
    for (int i = 0; i < ARABIC.length(); i++) ARABIC_CODES[ARABIC.charAt(i) - 0x600] = (byte) (i + 1);
  }

  private Alphabet() {}

  /** A word as letters of one alphabet. */
  record Spelled(boolean arabic, byte[] letters) {
    int length() {
      return letters.length;
    }

    /** Whether it begins with ال, and enough remains without it. */
    boolean hasArticle() {
      return arabic && letters.length >= 4 && letters[0] == ALEF && letters[1] == LAM;
    }

    Spelled withoutArticle() {
      return new Spelled(true, Arrays.copyOfRange(letters, 2, letters.length));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Spelled spelled && arabic == spelled.arabic && Arrays.equals(letters, spelled.letters);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(letters) + (arabic ? 1 : 0);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (byte letter : letters) text.append(letter(letter, arabic));
      return text.toString();
    }
  }

  /** The letters of a word; the alphabet is that of its first letter, and letters of the other vanish. */
  static Spelled spell(CharSequence word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      int c = Character.codePointAt(word, i);
      i += Character.charCount(c);
      switch (c) {
        case 'ؤ', 'ئ', 'ء' -> folded.append('ء');
        default -> Letters.fold(c, folded);
      }
    }
    boolean arabic = false;
    byte[] letters = new byte[folded.length()];
    int length = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int arabicCode = c >= 0x600 && c < 0x700 ? ARABIC_CODES[c - 0x600] : 0;
      int code = arabicCode > 0 ? arabicCode : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
      if (code == 0) continue;
      if (length == 0) arabic = arabicCode > 0;
      if (arabic == arabicCode > 0) letters[length++] = (byte) code;
    }
    return new Spelled(arabic, Arrays.copyOf(letters, length));
  }

  static char letter(int code, boolean arabic) {
    return arabic ? ARABIC.charAt(code - 1) : (char) ('a' + code - 1);
  }
}
