package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the posts that stand before and behind a name in an English paragraph. */
final class EnglishPosts {
  private static final Set<String> BEFORE_POST = Set.of("a", "an", "the", "himself", "herself", "now", "then", "who",
      "is", "was",
      "currently", "also", "one");

  static final int LONGEST_PHRASE = 14;

  private final Words english;
  private final Text text;
  private final NamedText named;

  EnglishPosts(Words english, NamedText named) {
    this.english = english;
    this.text = named.text;
    this.named = named;
  }

  /** Where the noun phrase that ends at a token can begin at most. */
  int clauseStart(int at, int from) {
    int start = at;
    while (start > from && at - start < LONGEST_PHRASE) {
      int before = start - 1;
      Token token = text.token(before);
      String key = token.key();
      Name name = named.at(before);
      if (name != null && name.from() >= from) {
        start = name.from();
        continue;
      }
      if (text.quoted(before) || text.isQuotationMark(before) || token.isMark() && !key.equals("'s")
          && !key.equals("'") && !key.equals("’") && !key.equals("&") && !named.isHyphen(before)) break;
      if (english.isAny(key, "conjunction", "relative", "auxiliary", "pronoun")
          && !Set.of("his", "her", "as").contains(key)) break;
      if (english.is("adverb", key) && !english.is("determiner", key) || english.is("inverted", key)) break;
      start = before;
    }
    return start;
  }

  /** The post that a phrase [from, to) names, if it is one. */
  List<String> posts(int from, int to) {
    int start = from;
    // Barakat, formerly chairman of its retail arm: what he is no more.
    if (Set.of("formerly", "previously", "once").contains(text.key(from))) return List.of();
    while (start < to && BEFORE_POST.contains(text.key(start))) start++;
    int end = to;
    while (end > start && text.token(end - 1).isMark()) end--;
    if (start >= end) return List.of();
    // police spokesman Sgt. Haddad
    while (end - 1 > start && english.isTitle(text.key(end - 1)) && !english.isRole(text.key(end - 1))) end--;
    for (int k = end - 1; k > start; k--) {
      if (text.key(k).equals(")")) break;
      if (text.key(k).equals("(")) end = k; // adviser to the Amber Party (AP)
    }
    // Unity, the general contended, …: a clause of its own.
    String last = text.key(end - 1);
    boolean clause = named.at(end - 1) == null && (english.is("inverted", last) || last.endsWith("ed")
        && english.isRole(text.key(end - 2)));
    if (clause) return List.of();
    String first = text.key(start);
    if (first.equals("my")) return List.of();
    if (isTheirs(first)) first = text.key(++start);
    if (english.isAny(first, "conjunction", "relative", "auxiliary", "pronoun")) return List.of();
    if (first.endsWith("ing") && !english.isRole(text.key(start + 1))) return List.of();
    boolean post = false;
    boolean trade = false;
    for (int k = start; k < end && k < start + 9; k++) {
      String key = text.key(k);
      if (english.is("preposition", key) && !key.equals("of") && named.at(k) == null) break;
      if (english.is("auxiliary", key)) return List.of();
      if (k + 1 < end && english.isRole(key + " " + text.key(k + 1)) || english.isRole(key)) {
        boolean kind = english.isPost(key) || k + 1 < end && english.isPost(key + " " + text.key(k + 1));
        post |= kind;
        trade |= !kind;
      }
      if (key.equals("of") && (post || trade)) break;
    }
    return post ? List.of(text.written(start, end)) : List.of();
  }

  /**
   * The titles and trades beside a name, by which the article may call somebody again: Gen. X, the farmer X, X, a
   * surgeon.
   */
  static List<String> callings(Words english, Text text, Name name) {
    List<String> callings = new ArrayList<>();
    int at = name.from() - 1;
    if (at > 0 && text.token(at).isComma()) at--;
    for (; at >= 0 && text.token(at).isWord() && callings.size() < 6; at--) {
      String key = text.key(at);
      if (english.isTitle(key)) callings.add(english.titleOf(key));
      else if (english.isRole(key)) callings.add(key);
      else break;
    }
    int behind = name.to() + 1;
    if (!text.key(name.to()).equals(",") || !Set.of("a", "an").contains(text.key(behind))) return callings;
    for (int k = behind + 1; k < text.size() && k < behind + 6; k++) {
      if (!text.token(k).isWord() || english.is("preposition", text.key(k))) break;
      if (english.isRole(text.key(k))) callings.add(text.key(k));
    }
    return callings;
  }

  private boolean isNoPost(String key) {
    return english.isPlainTitle(key) || english.isTitle(key) && !english.isRole(key) && key.length() < 5
        && english.titleOf(key).equals("councillor");
  }

  private static boolean isTheirs(String key) {
    return Set.of("his", "her", "its", "their").contains(key);
  }

  /**
   * The post right before a name: <i>Khaleej Mobile chairman</i>, <i>Special Envoy for Libya</i>, <i>Algeria's
   * representative,</i>.
   */
  List<String> postsBefore(Name name, int phraseStart, int from) {
    int end = name.from();
    if (end <= 0) return List.of();
    int start = Math.max(Math.min(phraseStart, end), Math.max(from, end - 10));
    while (end > from && isNoPost(text.key(end - 1))) end--;
    if (end > from && text.token(end - 1).isComma()) {
      int apposed = clauseStart(end - 2 >= from ? end - 2 : from, from);
      if (end - 2 < from || end - 1 - apposed > 10 || !english.isRole(lastNoun(apposed, end - 1))) return List.of();
      return posts(apposed, end - 1);
    }
    while (end > start && isNoPost(text.key(end - 1))) end--;
    while (start < end && !(text.token(start).isWord())) start++;
    // The phrase begins behind the last verb or comma; what is left must hold a post.
    for (int k = end - 1; k > start; k--) {
      String key = text.key(k - 1);
      if (!isWithinPost(k, start, end) && english.isAny(key, "determiner", "conjunction", "pronoun", "auxiliary")
          && named.at(k - 1) == null && !key.equals("and")) {
        start = k;
        break;
      }
    }
    if (start < end && isTheirs(text.key(start))) start++;
    if (start < end && english.is("preposition", text.key(start)) && named.at(start) == null) {
      return List.of();
    }
    // in the words of Al-Wehdat captain X: the post is what the preposition governs.
    for (int k = end - 1; k > start; k--) {
      boolean governed = english.is("preposition", text.key(k - 1)) && named.at(k - 1) == null;
      if (!governed) continue;
      if (!english.isRole(text.key(k - 2)) && english.isRole(text.key(end - 1))) start = k;
      break;
    }
    if (start >= end || end - start > 9) return List.of();
    boolean adjacent = english.isRole(text.key(end - 1)) || named.at(end - 1) != null
        && named.at(end - 1).kind() == Name.Kind.PLACE || end - start > 2 && hasRole(start, end);
    return adjacent ? posts(start, end) : List.of();
  }

  /** Whether an article stands inside what a post is for: <i>Envoy for the Tamur Valley Ingrid Solheim</i>. */
  private boolean isWithinPost(int behindArticle, int start, int end) {
    Name place = named.at(end - 1);
    return text.key(behindArticle - 1).equals("the") && behindArticle - 3 >= start && place != null
        && place.kind() == Name.Kind.PLACE && EnglishNounPhrases.PREPOSITIONS.contains(text.key(behindArticle - 2))
        && english.isRole(text.key(behindArticle - 3));
  }

  private boolean hasRole(int from, int to) {
    for (int k = from; k < to; k++) if (english.isPost(text.key(k))) return true;
    return false;
  }

  private String lastNoun(int from, int to) {
    for (int k = from + 1; k < to; k++) if (EnglishNounPhrases.PREPOSITIONS.contains(text.key(k))
        && named.at(k) == null) return text.key(k - 1);
    return text.key(to - 1);
  }

  /** A name anywhere in a sentence, with the posts before and behind it. */
  Subject introduced(Name name, int from, int limit) {
    List<String> before = new ArrayList<>(postsBefore(name, clauseStart(name.from(), from), from));
    before.addAll(equated(name, limit));
    return named(name, before, limit);
  }

  /**
   * Haddad <i>is</i> a specialist in eels; Haddad, <i>who is</i> an inspector in Marib: the post that a copula gives.
   */
  private List<String> equated(Name name, int limit) {
    int at = name.to();
    if (name.kind() == Name.Kind.BODY) return List.of();
    if (at < limit && text.token(at).isComma()) at++;
    boolean who = text.key(at).equals("who");
    if (who) at++;
    boolean became = who && text.key(at).equals("became");
    boolean is = text.key(at).equals("is") && english.is("determiner", text.key(at + 1));
    if (!who && at > name.to() || !is && !became) return List.of();
    int end = at + 2;
    while (end < limit && (!text.token(end).isMark() || text.key(end).equals("'s")) && !text.quoted(end)) {
      if (named.at(end) == null && english.isAny(text.key(end), "relative", "conjunction", "auxiliary")) break;
      if (end + 1 < limit && text.key(end).equals("in") && text.token(end + 1).type() == Token.Type.NUMBER) break;
      end++;
    }
    return posts(at + 1, end);
  }

  /** A name with what stands in apposition behind it. */
  Subject named(Name name, List<String> before, int limit) {
    List<String> posts = new ArrayList<>(before);
    int at = name.to();
    if (at + 2 < limit && text.key(at).equals("(")) {
      int close = at + 1;
      while (close < limit && close - at < 8 && !text.key(close).equals(")")) close++;
      if (close < limit && text.key(close).equals(")")) at = close + 1;
    }
    if (name.kind() == Name.Kind.BODY) return Subject.named(name, posts, at);
    // , 52, or , the director of the camp, : numbers are passed over.
    for (int round = 0; round < 2 && at + 1 < limit && text.token(at).isComma(); round++) {
      int first = at + 1;
      int end = first;
      while (end < limit && end - first < 24) {
        Token token = text.token(end);
        if (text.quoted(end) || token.isMark() && !Set.of("'s", "'", "’", "&", "-", "(", ")").contains(token.key())
            || english.is("relative", token.key()) && named.at(end) == null) break;
        end++;
      }
      boolean number = text.token(first).type() == Token.Type.NUMBER;
      List<String> found = number ? List.of() : posts(first, end);
      posts.addAll(found);
      if (!number && found.isEmpty()) break;
      at = end;
      if (!number) break;
    }
    if (posts.size() == before.size() && at < limit && named.isWord(at) && Set.of("of", "from").contains(text.key(at))
        && named.at(at + 1) == null) return Subject.named(name, posts, at);
    return Subject.named(name, posts, at);
  }
}
