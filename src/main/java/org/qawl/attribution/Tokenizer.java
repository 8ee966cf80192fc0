package org.qawl.attribution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qawl.tables.Memo;

/** Cuts a paragraph into words, numbers and marks. Linear; nothing is lost but blanks and invisible characters. */
final class Tokenizer {
  /** Their full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS = Set.of(
      "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "brig", "adm", "sen", "rep", "gov",
      "st", "jr", "sr", "rev", "hon", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
      "dec", "vs", "no", "inc", "ltd", "corp", "co", "pres", "supt", "det", "د", "أ", "م");

  /** Ann, an imam and "that not": without their hamza they would be "that", "before" and "except". */
  private static final Set<String> HAMZA_TELLS = Set.of("آن", "إمام", "ألا", "ألّا", "وألا", "وألّا", "بألا", "بألّا");

  /** Of readers who give no hints. */
  static final Vocabulary WORDS = new Vocabulary(Vocabulary::plain, word -> 0);

  /** A name is cut again and again while its article is read: for its words, its short forms, its gender. */
  private static final Memo<List<Token>> TOKENS = new Memo<>(1 << 14, Tokenizer::cutTokens);

  private Tokenizer() {}

  /** The tokens of a short text, as a name. */
  static List<Token> tokens(String text) {
    return TOKENS.of(text);
  }

  private static List<Token> cutTokens(String text) {
    Cuts cuts = cut(text);
    Token[] tokens = new Token[cuts.size()];
    Spelling[] spellings = cuts.spellings(WORDS);
    for (int i = 0; i < cuts.size(); i++) tokens[i] = cuts.token(i, spellings[i]);
    return List.of(tokens);
  }

  static Cuts cut(String text) {
    Cuts cuts = new Cuts(text);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int signs = Signs.of(c);
      if ((signs & Signs.DIGIT) != 0) {
        int end = endOfNumber(text, at);
        cuts.add(at, end, Token.Type.NUMBER);
        at = end;
      } else if ((signs & Signs.LETTER) != 0) {
        at = addWord(cuts, text, at);
      } else {
        int end = at + Character.charCount(c);
        if ((signs & Signs.BLANK) == 0 || isLoneStroke(text, at)) cuts.add(at, end, Token.Type.MARK);
        at = end;
      }
    }
    return cuts;
  }

  /** The stroke that lengthens letters, where it stands by itself: a dash. */
  private static boolean isLoneStroke(String text, int at) {
    return text.charAt(at) == 'ـ'
        && (at + 1 == text.length() || (Signs.of(text.codePointAt(at + 1)) & Signs.LETTER) == 0);
  }

  private static int addWord(Cuts cuts, String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if ((Signs.of(c) & (Signs.LETTER | Signs.INSIDE | Signs.DIGIT)) != 0) {
        end += Character.charCount(c);
      } else if (isJoint(c) && end + 1 < text.length() && (Signs.of(text.codePointAt(end + 1)) & Signs.LETTER) != 0
          && !isArabic(text.charAt(end - 1))) {
        end++;
      } else {
        break;
      }
    }
    if (end < text.length() && text.charAt(end) == '.' && keepsStop(text, start, end)) end++;
    int possessive = possessive(text, start, end);
    if (possessive > start) {
      cuts.add(start, possessive, Token.Type.WORD);
      cuts.add(possessive, end, Token.Type.MARK);
    } else {
      cuts.add(start, end, Token.Type.WORD);
    }
    return end;
  }

  /** Where the 's of a word begins; -1 if it has none. */
  private static int possessive(String text, int start, int end) {
    if (end - start < 3 || (text.charAt(end - 1) != 's' && text.charAt(end - 1) != 'S')) return -1;
    char mark = text.charAt(end - 2);
    return mark == '\'' || mark == '’' ? end - 2 : -1;
  }

  private static boolean keepsStop(String text, int start, int end) {
    String word = text.substring(start, end);
    if (word.indexOf('.') > 0) return true; // U.S.
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    if (word.equalsIgnoreCase("no")) {
      return text.startsWith(" ", end + 1) && end + 2 < text.length() && Character.isDigit(text.charAt(end + 2));
    }
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joint = (c == '.' || c == ',' || c == '٫' || c == '٬' || c == '/' || c == ':')
          && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
      if (!Character.isLetterOrDigit(c) && !joint && c != '%') break;
      end++;
    }
    return Math.max(end, start + Character.charCount(text.codePointAt(start)));
  }

  /** The form in which a word is looked up. */
  static String key(String word) {
    return WORDS.spelling(word).key();
  }

  /** The key of a word, worked out. */
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) plain = word.charAt(i) < 128;
    if (plain) return word.toLowerCase(Locale.ROOT);
    boolean arabic = isArabic(word.codePointAt(0));
    if (arabic && isFolded(word)) return word;
    // ﻗﺎﻝ: letters in the shapes in which they stand beside each other
    Normalizer.Form form = arabic ? Normalizer.Form.NFKC : Normalizer.Form.NFD;
    String decomposed = arabic && !isShaped(word) ? word : Normalizer.normalize(word, form);
    StringBuilder key = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ') continue;
      key.append(fold(c));
    }
    if (HAMZA_TELLS.contains(word) || key.isEmpty()) return word;
    return key.toString().equals(word) ? word : key.toString();
  }

  private static boolean isShaped(String word) {
    for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= 0xfb50 && word.charAt(i) < 0xfeff) return true;
    return false;
  }

  /** Whether a word has nothing but letters and digits that its key keeps. */
  private static boolean isFolded(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Signs.isPlain(c) || fold(c) != c || c >= 0xfb50) return false;
    }
    return true;
  }

  /** The letter of the key that a letter without marks becomes. */
  static char fold(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case '’' -> '\'';
      default -> c < 0x80 && c >= 'a' || c >= 0x600 && c < 0x700 ? c : Character.toLowerCase(c);
    };
  }

  static boolean isArabic(int c) {
    return c >= 0x600 && c <= 0x6ff || c >= 0x750 && c <= 0x77f
        || c >= 0xfb50 && c <= 0xfdff || c >= 0xfe70 && c <= 0xfefe;
  }

  private static boolean isJoint(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.' || c == '&';
  }
}
