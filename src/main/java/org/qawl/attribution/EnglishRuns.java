package org.qawl.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where runs of capitalized English words begin and end, with the small words that belong to them. */
final class EnglishRuns {
  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "de", "von", "van", "der", "da", "di", "du", "la", "le", "den", "abu", "bint", "ould", "af", "ter");

  /** How the names of what bodies deal with end. */
  private static final List<String> MATTER_ENDS = List.of("ity", "tion", "sion", "ment", "ture", "ics", "ology", "racy", "dies", "ences", "ists", "ers", "ors", "eace", "ealth",
      "esearch", "rights", "irs", "ries", "ssing", "ning", "ding", "king", "sting", "stice", "orce", "industry", "arts", "ices", "ies", "ees");

  private static final int LONGEST_RUN = 16;

  private final Words english;

  EnglishRuns(Words english) {
    this.english = english;
  }

  /** Whether a run can begin at a token. */
  boolean beginsRun(Text text, int i, Known known) {
    Token token = text.token(i);
    if (!token.isCapital()) return false;
    String key = token.key();
    if (english.is("epithet", key) && isSentenceStart(text, i)) return false;
    if (english.isAny(key, "determiner", "preposition", "conjunction", "auxiliary", "adverb", "pronoun", "relative", "negation") && !token.isAcronym()
        && !(english.isGivenName(key) && i + 1 < text.size() && text.token(i + 1).isCapital())) return false;
    return !english.is("capital", key) || i + 1 < text.size() && text.token(i + 1).isCapital() && !isMonth(key);
  }

  static boolean isDay(String key) {
    return Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").contains(key);
  }

  private boolean isMonth(String key) {
    return Set.of("january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "i", "photo", "image").contains(key);
  }

  int endOfRun(Text text, int from, @Nullable Name[] taken) {
    int at = from + 1;
    boolean head = isHead(text, from);
    String first = text.key(from);
    while (at < text.size() && at - from < LONGEST_RUN) {
      Token token = text.token(at);
      if (text.quoted(at) != text.quoted(from) || text.isQuotationMark(at - 1)) break;
      String key = token.key();
      if (text.token(at - 1).end() + 1 < token.start() && text.text.substring(text.token(at - 1).end(), token.start()).indexOf('\n') >= 0) break;
      boolean capital = token.isCapital() && !isMonth(key) && !(english.isAny(key, "determiner", "pronoun", "conjunction", "auxiliary") && !token.isAcronym());
      if (capital) {
        head |= isHead(text, at);
        at++;
        continue;
      }
      if (token.type() == Token.Type.NUMBER && at + 1 < text.size() && text.token(at + 1).isCapital() && token.text().length() < 3) {
        at++;
        continue;
      }
      boolean nextCapital = at + 1 < text.size() && text.token(at + 1).isCapital() && !isMonth(text.key(at + 1)) && text.quoted(at + 1) == text.quoted(from);
      if (PARTICLES.contains(key) && token.isWord() && nextCapital) {
        at += 2;
        continue;
      }
      if (key.equals("&") && nextCapital) {
        at += 2;
        head = true;
        continue;
      }
      // Ministry of Energy and Mineral Resources, Maritime and Coastguard Agency, Amnesty's names stay apart.
      if (Set.of("of", "for").contains(key) && head && takesOf(text, from, at) && (nextCapital || isThe(text, at + 1) && at + 2 < text.size() && text.token(at + 2).isCapital())) {
        at += nextCapital ? 2 : 3;
        continue;
      }
      if (key.equals("in") && nextCapital && Set.of("mission", "office", "group").contains(text.key(at - 1)) ) {
        at += 2;
        continue;
      }
      boolean abroad = contains(text, from, at, "association", "society", "union", "federation") && contains(text, from, at, "of") && text.key(at - 1).endsWith("s");
      if (key.equals("in") && nextCapital && (contains(text, from, at, "mission") || abroad) && english.isPlace(text.key(at + 1))) {
        at += 2;
        continue;
      }
      // Khutwa Women's Association, Basalt Producers' Association.
      boolean possessive = key.equals("'s") || (key.equals("'") || key.equals("’")) && text.token(at - 1).end() == token.start() && text.key(at - 1).endsWith("s");
      if (possessive && nextCapital && !head && headSoon(text, at + 1) && (at - from > 1 && !key.equals("'s") || !english.isGivenName(first) && !english.isPlace(first))) {
        at += 2;
        head |= isHead(text, at - 1);
        continue;
      }
      if (key.equals("and") && nextCapital) {
        boolean afterOf = contains(text, from, at, "of", "for") && Set.of("ministry", "department", "minister", "office", "institute", "faculty").contains(first)
            || contains(text, from, at, "of", "for") && contains(text, from, at, "ministry", "department");
        boolean beforeHead = !head && headSoon(text, at + 1) && at - from <= 2 && !english.isGivenName(first) && !english.isPlace(first);
        boolean matter = head && contains(text, from, at, "of", "for") && isMatter(text, at + 1) && !headSoon(text, at + 1);
        if (afterOf && !headSoon(text, at + 1) || beforeHead || matter) {
          at += 2;
          continue;
        }
      }
      break;
    }
    return at;
  }

  /** Whether capitalized words name what a body deals with, not somebody or some place: Fund for Arts and <i>Culture</i>. */
  private boolean isMatter(Text text, int at) {
    int last = at + 1 < text.size() && text.token(at + 1).isCapital() ? at + 1 : at;
    String key = text.key(last);
    if (english.isGivenName(text.key(at)) || english.isPlace(text.key(at)) || english.isPlace(key) || text.token(last).isAcronym()) return false;
    if (english.is("portfolio", key)) return true;
    for (String end : MATTER_ENDS) if (key.length() > end.length() + 1 && key.endsWith(end)) return true;
    return false;
  }

  private static boolean isThe(Text text, int at) {
    return text.key(at).equals("the");
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
    return text.token(i).isCapital() && english.isHead(text.key(i));
  }

  private boolean takesOf(Text text, int from, int at) {
    for (int i = at - 1; i >= from; i--) if (english.isHead(text.key(i))) return english.after(text.key(i)).equals("of") || text.key(i).equals("centre");
    return false;
  }
  /** The last word in [from, to) that makes a run the name of a body; -1 if none does. */
  int lastHead(Text text, int from, int to) {
    for (int i = to - 1; i >= from; i--) if (isHead(text, i)) return i;
    return -1;
  }

  static boolean isSentenceStart(Text text, int i) {
    return i == 0 || text.token(i - 1).isMark() && !text.token(i - 1).isComma();
  }
}
