package org.qawl.names;

import java.text.Normalizer;

/**
 * Folds one character so that spellings of a name which differ by habit alone become equal.
 *
 * <p>أ إ آ ٱ become ا; ى, ی and ئ become ي; ؤ becomes و; ة becomes ه; ء on the line, vowel marks and tatweel vanish.
 * Latin letters lose their case and their diacritics; apostrophes and the signs for ayn and hamza vanish.
 */
final class Letters {
  private static final char TATWEEL = 'ـ';

  private static final byte IN_WORD = 1;
  private static final byte VANISHES = 2;
  private static final byte ARABIC = 4;
  /** A letter, but none of the signs that Unicode counts among them. */
  private static final byte LETTER = 8;
  private static final byte FOLDED = 16;

  /** What the characters of the Latin and the Arabic alphabet are; others are worked out each time. */
  private static final byte[] KINDS = new byte[0x700];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) workedOut(c);
      StringBuilder folded = new StringBuilder();
      fold(c, folded);
      if (inWord(c) && folded.length() == 1 && folded.charAt(0) == c) KINDS[c] |= FOLDED;
    }
  }

  private Letters() {}

  private static int kinds(int c) {
    return c < KINDS.length ? KINDS[c] : workedOut(c);
  }

  private static int workedOut(int c) {
    int type = Character.getType(c);
    int kinds = 0;
    if (Character.isLetterOrDigit(c) && c != TATWEEL) kinds |= IN_WORD;
    if (c == TATWEEL || isMark(c) || type == Character.FORMAT || isApostrophe(c)) kinds |= VANISHES;
    if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) kinds |= ARABIC;
    if (Character.isLetter(c) && type != Character.MODIFIER_LETTER) kinds |= LETTER;
    return kinds;
  }

  /** Whether a character is part of a word, as a letter or a digit. */
  static boolean inWord(int c) {
    return (kinds(c) & IN_WORD) != 0;
  }

  /** Whether a character is part of a word and folded already; of rare alphabets it is not told. */
  static boolean isFolded(char c) {
    return c < KINDS.length && (KINDS[c] & FOLDED) != 0;
  }

  /** Whether a character may stand inside a word without being a letter of it. */
  static boolean vanishes(int c) {
    return (kinds(c) & VANISHES) != 0;
  }

  /** Whether a character is a letter that tells the script and the case of its word. */
  static boolean tells(int c) {
    return (kinds(c) & LETTER) != 0;
  }

  /** A vowel mark or another sign that stands on the letter before it, and so belongs to that letter's span. */
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  /** What English writers type for ayn, hamza and the possessive; ʿ ʾ ʼ are letters in Unicode, these are not. */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == '′';
  }

  static boolean isArabic(int c) {
    return (kinds(c) & ARABIC) != 0;
  }

  /** Appends what remains of a character; most give one letter, some none, a ligature several. */
  static void fold(int c, StringBuilder to) {
    if (c < 0x80) {
      to.append((char) Character.toLowerCase(c));
    } else if (c >= 0x0600 && c <= 0x06FF) {
      foldArabic((char) c, to);
    } else {
      foldOther(c, to);
    }
  }

  private static void foldArabic(char c, StringBuilder to) {
    switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> to.append('ا');
      case 'ى', 'ئ', 'ی', 'ې' -> to.append('ي');
      case 'ؤ' -> to.append('و');
      case 'ة', 'ہ', 'ھ', 'ە', 'ۀ' -> to.append('ه');
      case 'ک', 'گ' -> to.append('ك');
      case 'پ' -> to.append('ب');
      case 'چ' -> to.append('ج');
      case 'ڤ' -> to.append('ف');
      case 'ژ' -> to.append('ز');
      case 'ء', TATWEEL -> { }
      default -> {
        if (Character.isDigit(c)) to.append((char) ('0' + Character.digit(c, 10)));
        else if (!isMark(c)) to.append(c);
      }
    }
  }

  private static void foldOther(int c, StringBuilder to) {
    switch (c) {
      case 'ø', 'Ø' -> to.append('o');
      case 'ł', 'Ł' -> to.append('l');
      case 'ı', 'İ' -> to.append('i');
      case 'đ', 'Đ', 'ð', 'Ð' -> to.append('d');
      case 'ß' -> to.append("ss");
      case 'æ', 'Æ' -> to.append("ae");
      case 'œ', 'Œ' -> to.append("oe");
      default -> {
        if (Character.getType(c) == Character.MODIFIER_LETTER) return; // ʿ ʾ ʼ ʻ
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); ) {
          int part = apart.codePointAt(i);
          i += Character.charCount(part);
          if (isMark(part)) continue;
          if (part < 0x700 && part != c) fold(part, to);
          else to.appendCodePoint(Character.toLowerCase(part));
        }
      }
    }
  }
}
