package org.qawl.analysis;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/**
 * What becomes of each UTF-16 unit in one tier: letters.tsv and Unicode's own tables, flattened into one array,
 * so that normalizing a letter is one look-up.
 */
final class Letters {
  /** Values of {@link #of} that are not letters. They are no characters, or none that a token could hold. */
  static final char DROPPED = 0;
  /** Needs Unicode normalization of the whole word. */
  static final char DIFFICULT = '\uFFFF';
  /** A hamza or madda sign that joins the letter before it. */
  static final char HAMZA = '\uFFFE';
  /** Becomes several letters: see {@link #expansion}. */
  static final char EXPANDED = '\uFFF1';
  /** A combining mark that disappears over a Latin letter where diacritics are folded. */
  static final char MARK = '\uFFF2';

  static final Letters WRITTEN = new Letters(false);
  static final Letters ORTHOGRAPHIC = new Letters(true);

  private static final char FIRST_PRESENTATION_FORM = '\uFB50';
  private static final char LAST_PRESENTATION_FORM = '\uFEFC';

  private final char[] becomes = new char[0x10000];
  private final @Nullable String[] expansions = new String[0x10000];

  private Letters(boolean orthographic) {
    Arrays.fill(becomes, DIFFICULT);
    for (char c = 0; c < '\u0900'; c++) unicode(c, orthographic);
    for (char c = '\u1D00'; c < '\u1F00'; c++) unicode(c, orthographic);
    for (char c = '\u2000'; c < '\u2070'; c++) unicode(c, orthographic);
    for (char c = '\u2C60'; c < '\u2C80'; c++) unicode(c, orthographic);
    for (char c = '\uA720'; c < '\uA800'; c++) unicode(c, orthographic);
    for (char c = '\uFF01'; c < '\uFF5F'; c++) unicode(c, orthographic);
    for (char c = FIRST_PRESENTATION_FORM; c <= LAST_PRESENTATION_FORM; c++) presentationForm(c);
    Arrays.fill(becomes, 0x0300, 0x0370, MARK);
    Arrays.fill(becomes, 0x0653, 0x0656, HAMZA);
    Table table = Table.of(Letters.class, "letters.tsv");
    for (Table.Row row : table) if (isWritten(row)) row(row);
    if (orthographic) for (Table.Row row : table) if (!isWritten(row)) row(row);
  }

  /** The letter that stands for this one, or one of the constants above. */
  char of(char c) {
    return becomes[c];
  }

  /** What an {@link #EXPANDED} character becomes, each of it still to be looked up. */
  String expansion(char c) {
    String expansion = expansions[c];
    if (expansion == null) throw new IllegalArgumentException(String.format("U+%04X has no expansion", (int) c));
    return expansion;
  }

  private static boolean isWritten(Table.Row row) {
    return switch (row.get("tier")) {
      case "written" -> true;
      case "orthographic" -> false;
      default -> throw row.broken("\"" + row.get("tier") + "\" is neither written nor orthographic");
    };
  }

  private void row(Table.Row row) {
    String to = row.get("to");
    if (to.length() > 1) throw row.broken("\"" + to + "\" is more than one letter");
    for (String range : row.get("codes").split(" ")) {
      String[] ends = range.split("-");
      int first = Integer.parseInt(ends[0], 16);
      int last = Integer.parseInt(ends[ends.length - 1], 16);
      for (int c = first; c <= last; c++) becomes[c] = to.isEmpty() ? DROPPED : to.charAt(0);
    }
  }

  /** What Unicode says of a character that letters.tsv may not mention. */
  private void unicode(char c, boolean orthographic) {
    String self = String.valueOf(c);
    int type = Character.getType(c);
    if (orthographic && Character.isDigit(c)) {
      becomes[c] = (char) ('0' + Character.digit(c, 10));
    } else if (c < 0x80) {
      becomes[c] = Character.toLowerCase(c);
    } else if (UnicodeScript.of(c) == UnicodeScript.ARABIC && Character.isLetter(c)) {
      becomes[c] = c;
    } else if (orthographic && (UnicodeScript.of(c) == UnicodeScript.LATIN || c >= '\uFF01')) {
      expand(c, folded(c));
    } else if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK) {
      becomes[c] = DIFFICULT;
    } else if (Normalizer.normalize(self, Normalizer.Form.NFC).equals(self)) {
      char lower = Character.toLowerCase(c);
      // A letter whose lower case is itself composed of others is left to the thorough way.
      becomes[c] = Normalizer.isNormalized(String.valueOf(lower), Normalizer.Form.NFC) ? lower : DIFFICULT;
    }
  }

  private static String folded(char c) {
    char lower = Character.toLowerCase(c);
    char[] out = new char[8];
    int length = ASCIIFoldingFilter.foldToASCII(new char[] {lower}, 0, out, 0, 1);
    String folded = new String(out, 0, length);
    if (folded.charAt(0) == lower) {
      folded = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }
    return folded.toLowerCase(Locale.ROOT);
  }

  private void expand(char c, String to) {
    if (to.length() == 1) {
      becomes[c] = to.charAt(0);
    } else {
      becomes[c] = EXPANDED;
      expansions[c] = to;
    }
  }

  /** U+FB50–FDFF and U+FE70–FEFC are shapes of Arabic letters and ligatures; the rest of that range is not ours. */
  private void presentationForm(char c) {
    if (UnicodeScript.of(c) != UnicodeScript.ARABIC && (c < '\uFE70' || c > '\uFE7F')) return;
    String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replace(" ", "");
    if (letters.codePoints().allMatch(l -> UnicodeScript.of(l) == UnicodeScript.ARABIC
        || UnicodeScript.of(l) == UnicodeScript.COMMON || UnicodeScript.of(l) == UnicodeScript.INHERITED)
        && !letters.equals(String.valueOf(c))) {
      becomes[c] = EXPANDED;
      expansions[c] = letters;
    } else {
      becomes[c] = c;
    }
  }
}
