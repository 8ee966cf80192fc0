package org.qawl.attribution;

/** Where runs of capitalized English words begin and end, with the small words that belong to them. */
final class EnglishRuns {
  private static final int LONGEST_RUN = 16;

  private final Words english;

  EnglishRuns(Words english) {
    this.english = english;
  }

  /** Whether a run can begin at a token. */
  boolean beginsRun(Text text, int i) {
    Token token = text.token(i);
    if (!token.isCapital()) return false;
    String key = token.key();
    if (english.is("epithet", key) && isSentenceStart(text, i)) return false;
    if (english.isAny(key, "determiner", "preposition", "conjunction", "auxiliary", "adverb", "pronoun", "relative",
        "negation") && !token.isAcronym()
        && !(english.isGivenName(key) && i + 1 < text.size() && text.token(i + 1).isCapital())) return false;
    return !english.is("capital", key) || i + 1 < text.size() && text.token(i + 1).isCapital() && !endsNames(key);
  }

  private boolean endsNames(String key) {
    return english.is("outside names", key);
  }

  /** Where a run that begins at a token ends, exclusive. */
  int endOfRun(Text text, int from) {
    int at = from + 1;
    while (at < text.size() && at - from < LONGEST_RUN && !isParted(text, from, at)) {
      int next = behind(text, from, at);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  /** Whether a quotation mark or the end of a line stands before a token. */
  private static boolean isParted(Text text, int from, int at) {
    if (text.quoted(at) != text.quoted(from) || text.isQuotationMark(at - 1)) return true;
    int before = text.token(at - 1).end();
    int start = text.token(at).start();
    return before + 1 < start && text.text.substring(before, start).indexOf('\n') >= 0;
  }

  /** The token behind what goes on the run [from, at); -1 if nothing does. */
  private int behind(Text text, int from, int at) {
    Token token = text.token(at);
    String key = token.key();
    boolean small = english.isAny(key, "determiner", "pronoun", "conjunction", "auxiliary") && !token.isAcronym();
    if (token.isCapital() && !endsNames(key) && !small) return at + 1;
    boolean next = isCapital(text, at + 1) && text.quoted(at + 1) == text.quoted(from);
    if (token.type() == Token.Type.NUMBER && token.text().length() < 3
        && (next || english.is("numbered", text.key(at - 1)))) return at + 1;
    if (english.is("name particle", key) && token.isWord() && next || key.equals("&") && next) return at + 2;
    // Ministry of Energy and Mineral Resources, Maritime and Coastguard Agency, Amnesty's names stay apart.
    boolean article = text.key(at + 1).equals("the") && isCapital(text, at + 2);
    if ((key.equals("of") || key.equals("for")) && (next || article)
        && takesOf(text, from, at, article ? at + 2 : at + 1)) {
      return next ? at + 2 : at + 3;
    }
    if ((key.equals("in") || key.equals("on")) && next && takesIn(text, from, at)) return at + 2;
    if (next && isPossessive(text, at) && takesPossessive(text, from, at)) return at + 2;
    if (key.equals("and") && next && takesAnd(text, from, at)) return at + 2;
    return token.isComma() ? behindList(text, from, at) : -1;
  }

  private boolean isCapital(Text text, int at) {
    return at < text.size() && text.token(at).isCapital() && !endsNames(text.key(at));
  }

  private boolean hasHead(Text text, int from, int to) {
    for (int i = from; i < to; i++) if (isHead(text, i) && !isOnlyLast(text, i)) return true;
    return text.key(to - 2).equals("&");
  }

  private boolean isOnlyLast(Text text, int i) {
    return english.takes(text.key(i), "last");
  }

  /** Whether <i>of</i> or <i>for</i> at a token goes on with the name; a second one only with a place. */
  private boolean takesOf(Text text, int from, int at, int next) {
    boolean second = contains(text, from, at, "of", "for");
    for (int i = at - 1; i >= from; i--) {
      String head = text.key(i);
      boolean taking = isHead(text, i) && (english.takes(head, "of") || english.takes(head, "people"));
      if (taking && (!second || english.isPlace(text.key(next)) || isMatter(text, next)
          || isOnlyLast(text, next))) return true;
      if (!second && isHead(text, i)) return text.key(i).equals("centre");
    }
    return false;
  }

  /** Mission in Sudan, Association of Bankers in Egypt, Commission of Inquiry on Yemen, Center on Global Policy. */
  private boolean takesIn(Text text, int from, int at) {
    if (text.key(at).equals("on")) {
      boolean first = english.is("body on a matter", text.key(at - 1)) && at - 1 == from;
      return first || contains(text, from, at, "of")
          && contains(text, from, at, "commission", "panel", "committee", "group", "forum", "experts");
    }
    if (contains(text, at - 1, at, "mission", "office")) return true;
    if (!english.isPlace(text.key(at + 1))) return false;
    boolean abroad = contains(text, from, at, "association", "society", "union", "federation")
        && contains(text, from, at, "of")
        && text.key(at - 1).endsWith("s");
    return abroad || contains(text, from, at, "mission");
  }

  private static boolean isPossessive(Text text, int at) {
    String key = text.key(at);
    return key.equals("'s") || (key.equals("'") || key.equals("’"))
        && text.token(at - 1).end() == text.token(at).start() && text.key(at - 1).endsWith("s");
  }

  /** Khutwa Women's Association, Basalt Producers' Association. */
  private boolean takesPossessive(Text text, int from, int at) {
    if (!headSoon(text, at + 1)) return false;
    if (isHead(text, at - 1) && english.takes(text.key(at - 1), "people")) return true;
    if (hasHead(text, from, at)) return false;
    String first = text.key(from);
    return at - from > 1 && !text.key(at).equals("'s") || !english.isGivenName(first) && !english.isPlace(first);
  }

  private boolean takesAnd(Text text, int from, int at) {
    String first = text.key(from);
    boolean of = contains(text, from, at, "of", "for");
    boolean later = headSoon(text, at + 1);
    if (of && !later && (english.is("body of many matters", first)
        || contains(text, from, at, "ministry", "department"))) return true;
    if (!hasHead(text, from, at)) {
      boolean matter = at - from <= 2 || isMatter(text, at - 1) || english.isEveryday(text.key(at - 1));
      boolean placed = at - from > 1 || !english.isPlace(first) || english.isPlace(text.key(at + 1))
          && headSoon(text, at + 2);
      return later && matter && placed && !english.isGivenName(first);
    }
    return of && isMatter(text, at + 1) && !later;
  }

  /**
   * Ministry of <i>Housing, Communities and Local Government</i>: the end of the list that a comma goes on with; -1 if
   * it does not.
   */
  private int behindList(Text text, int from, int comma) {
    if (!contains(text, from, comma, "of", "for") || !hasHead(text, from, comma)) return -1;
    int k = comma;
    while (k < text.size() && k < comma + LONGEST_RUN && (text.token(k).isComma() || text.key(k).equals("and"))) {
      boolean last = text.key(k).equals("and") || text.key(k + 1).equals("and");
      int item = text.token(k).isComma() && text.key(k + 1).equals("and") ? k + 2 : k + 1;
      int end = item;
      while (isCapital(text, end) && end - item < 3) end++;
      if (end == item || !isMatter(text, item) && !last || english.isGivenName(text.key(item))
          || english.isPlace(text.key(item))) return -1;
      if (last) return end;
      k = end;
    }
    return -1;
  }

  /**
   * Whether capitalized words name what a body deals with, not somebody or some place: Fund for Arts and
   * <i>Culture</i>.
   */
  private boolean isMatter(Text text, int at) {
    int last = at + 1 < text.size() && text.token(at + 1).isCapital() ? at + 1 : at;
    String key = text.key(last);
    if (english.isGivenName(text.key(at)) || english.isPlace(text.key(at)) || english.isPlace(key)
        || text.token(last).isAcronym()) return false;
    if (english.is("portfolio", key)) return true;
    for (String end : english.of("matter end")) if (key.length() > end.length() + 1 && key.endsWith(end)) return true;
    return false;
  }

  private static boolean contains(Text text, int from, int to, String... keys) {
    for (int i = from; i < to; i++) for (String key : keys) if (text.key(i).equals(key)) return true;
    return false;
  }

  private boolean headSoon(Text text, int at) {
    for (int k = at; k < text.size() && k < at + 4; k++) {
      if (!text.token(k).isCapital()) return false;
      if (isHead(text, k)) return true;
    }
    return false;
  }

  private boolean isHead(Text text, int i) {
    if (!text.token(i).isCapital()) return false;
    String key = text.key(i);
    // Chicago Sun-Times
    return english.isHead(key) || key.indexOf('-') > 2 && english.isHead(key.substring(key.lastIndexOf('-') + 1));
  }

  /** The last word in [from, to) that makes a run the name of a body; -1 if none does. */
  int lastHead(Text text, int from, int to) {
    for (int i = to - 1; i >= from; i--) if (isHead(text, i) && (i == to - 1 || !isOnlyLast(text, i))) return i;
    return -1;
  }

  static boolean isSentenceStart(Text text, int i) {
    return i == 0 || text.token(i - 1).isMark() && !text.token(i - 1).isComma();
  }
}
