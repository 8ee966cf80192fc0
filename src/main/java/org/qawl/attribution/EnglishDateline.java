package org.qawl.attribution;

/**
 * The place and day with which a report begins: <i>HARLAN CREEK, Okla. (AP) —</i>, <i>Nyala, Sudan –</i>,
 * <i>AMMAN:</i>.
 */
final class EnglishDateline {
  private static final int LONGEST = 16;

  private EnglishDateline() {}

  /** The token behind the dateline of a paragraph, its dash or colon; 0 if it has none. */
  static int end(Text text) {
    if (text.size() < 3 || !text.token(0).isCapital() || text.quoted(0)) return 0;
    boolean capitals = text.token(0).isAcronym() && text.token(0).text().length() > 2;
    boolean parted = false;
    int open = 0;
    for (int i = 0; i < text.size() && i < LONGEST; i++) {
      Token token = text.token(i);
      String key = token.key();
      if (token.isColon()) return capitals && i < 4 ? i + 1 : 0;
      if (text.isDash(i)) return i > 0 && isApart(text, i) && (capitals || parted) ? i + 1 : 0;
      if (key.equals("(")) open++;
      else if (key.equals(")")) open--;
      else if (!token.isComma() && !key.equals(".") && !key.equals("/") && token.type() != Token.Type.NUMBER
          && !token.isCapital() && open == 0) return 0;
      parted |= token.isComma() || open > 0;
    }
    return 0;
  }

  /** Whether blanks stand around a mark. */
  private static boolean isApart(Text text, int i) {
    return i + 1 < text.size() && text.token(i).start() > text.token(i - 1).end()
        && text.token(i + 1).start() > text.token(i).end();
  }
}
