package org.qawl.analysis;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Cuts what a tokenizer takes for one word where a reader sees several.
 *
 * <pre>
 * هيئة_تحرير_الشام   هيئة تحرير الشام     a hashtag
 * www.example.com    www example com      an address
 * قال:إن             قال إن               no blank after a sign
 * لـBBC              لـ BBC               two scripts
 * و500               و 500                an Arabic letter before a number; but F16, G20 stay whole
 * 15،16              15 16                a list; but 1،000 and 1,234.5 stay whole
 * U.S                U.S                  an acronym stays whole
 * محمدﷺ              محمد صلى الله عليه وسلم
 * </pre>
 *
 * Not safe for use by several threads.
 */
final class WordParts {
  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte ARABIC = 2;
  private static final byte DIGIT = 4;
  private static final byte SIGN = 8;
  private static final byte PHRASE = 16;
  /** An apostrophe: part of a Latin word, a quotation mark between Arabic ones. */
  private static final byte APOSTROPHE = 32;

  private static final byte[] KINDS = new byte[0x10000];

  static {
    for (int c = 0; c < 0x10000; c++) {
      if (Character.isDigit(c)) KINDS[c] = DIGIT;
      else if (UnicodeScript.of(c) == UnicodeScript.ARABIC && Character.isLetter(c)) KINDS[c] = ARABIC;
      else if (Character.isLetter(c) || Character.isSurrogate((char) c)) KINDS[c] = LETTER;
    }
    for (char c : "_\u202F\u203F\u2040\u2054\uFE33\uFE34\uFE4D\uFE4E\uFE4F\uFF3F.:\u00B7\u0387\u05F4\u2027\uFE13\uFE55"
        .toCharArray()) KINDS[c] = SIGN;
    for (char c : "\uFF1A\u2024\uFE52\uFF0E,;\u037E\u0589\u060C\u060D\u061B\u066B\u066C\u07F8\u2044\uFE10\uFE14\uFE50"
        .toCharArray()) KINDS[c] = SIGN;
    for (char c : "\uFE54\uFF0C\uFF1B\"".toCharArray()) KINDS[c] = SIGN;
    for (char c : "'\u2018\u2019\u201B\uFF07".toCharArray()) KINDS[c] = APOSTROPHE;
    KINDS['\u0640'] = OTHER; // tatweel joins whatever it stands beside
    for (char c = '\uFDF0'; c < '\uFDFC'; c++) if (phrase(c).length > 1) KINDS[c] = PHRASE;
  }

  /** The word, and where its parts begin and end in it. */
  private char[] word = new char[64];
  private int length;
  int[] starts = new int[16];
  int[] ends = new int[16];
  /** What stands instead of a part's own characters; empty for most. */
  String[] texts = new String[16];
  int count;

  /** How a sign that stands for several words is written out: ﷺ as صلى الله عليه وسلم. */
  private static String[] phrase(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip().split(" ");
  }

  /** Whether the word is more or less than one part; its parts can then be read from the arrays. */
  boolean divide(char[] from, int n) {
    int kinds = 0;
    for (int i = 0; i < n; i++) kinds |= KINDS[from[i]];
    if ((kinds & ~(LETTER | DIGIT | APOSTROPHE)) == 0 || (kinds & ~ARABIC) == 0) return false;

    if (word.length < n) word = new char[n];
    System.arraycopy(from, 0, word, 0, n);
    length = n;
    count = 0;
    int start = 0;
    int before = OTHER;
    for (int i = 0; i < n; i++) {
      byte kind = KINDS[word[i]];
      switch (kind) {
        case OTHER -> { }
        case PHRASE -> {
          part(start, i);
          for (String text : phrase(word[i])) part(i, i + 1, text);
          start = i + 1;
          before = OTHER;
        }
        case SIGN, APOSTROPHE -> {
          if (!joins(kind, i, before)) {
            part(start, i);
            start = i + 1;
            before = OTHER;
          }
        }
        default -> {
          if (before != OTHER && (before == ARABIC) != (kind == ARABIC)) {
            part(start, i);
            start = i;
          }
          before = kind;
        }
      }
    }
    part(start, n);
    return count != 1 || starts[0] != 0 || ends[0] != n;
  }

  private void part(int start, int end) {
    for (int i = start; i < end; i++) {
      if ((KINDS[word[i]] & (LETTER | ARABIC | DIGIT)) != 0) {
        part(start, end, "");
        return;
      }
    }
  }

  private void part(int start, int end, String text) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      texts = Arrays.copyOf(texts, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    texts[count] = text;
    count++;
  }

  private boolean joins(byte kind, int at, int before) {
    if (at == 0 || at == length - 1) return false;
    int after = KINDS[word[at + 1]];
    if (kind == APOSTROPHE) return before == LETTER && after == LETTER;
    if (before == DIGIT && after == DIGIT) {
      return word[at] == '\u066B' || (word[at] == '.' ? onlyDot(at) : thousands(at));
    }
    return word[at] == '.' && before != DIGIT && after != DIGIT && acronym();
  }

  /** 3.5 is a number, 12.3.2024 three of them. */
  private boolean onlyDot(int at) {
    for (int i = 0; i < length; i++) if (i != at && word[i] == '.') return false;
    return true;
  }

  /** 1,234,567: one to three digits, then groups of three, all with the same sign between them. */
  private boolean thousands(int at) {
    char sign = word[at];
    if (sign != ',' && sign != '\u060C' && sign != '\u066C') return false;
    int first = at;
    while (first > 0 && (KINDS[word[first - 1]] == DIGIT || word[first - 1] == sign)) first--;
    int group = 0;
    boolean leading = true;
    for (int i = first; i <= length; i++) {
      boolean digit = i < length && KINDS[word[i]] == DIGIT;
      if (digit) {
        group++;
        continue;
      }
      if (leading ? group < 1 || group > 3 : group != 3) return false;
      if (i == length || word[i] != sign) return !leading;
      leading = false;
      group = 0;
    }
    return false;
  }

  /** Single letters of one script with dots between them. */
  private boolean acronym() {
    for (int i = 0; i < length; i++) {
      boolean letter = (KINDS[word[i]] & (LETTER | ARABIC)) != 0;
      if (letter == (i % 2 == 1) || !letter && word[i] != '.') return false;
      if (letter && KINDS[word[i]] != KINDS[word[0]]) return false;
    }
    return true;
  }

  char[] word() {
    return word;
  }
}
