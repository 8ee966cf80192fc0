package org.qawl.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the posts that stand before and behind a name in an English paragraph. */
final class EnglishPosts {
  private static final Set<String> BEFORE_POST = Set.of("a", "an", "the", "himself", "herself", "now", "then", "who", "is", "was",
      "currently", "also", "one");
  private static final Set<String> PLAIN_TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "sheikh", "sheikha", "hajj",
      "haj", "lord", "lady", "dame", "sister", "father", "rev");

  private final Words english;
  private final Text text;
  private final @Nullable Name[] nameAt;

  /** @param nameAt the name that each token belongs to */
  EnglishPosts(Words english, Text text, @Nullable Name[] nameAt) {
    this.english = english;
    this.text = text;
    this.nameAt = nameAt;
  }

  private @Nullable Name nameAt(int i) {
    return i >= 0 && i < nameAt.length ? nameAt[i] : null;
  }

  /** Where the noun phrase that ends at a token can begin at most. */
  int clauseStart(int at, int from) {
    int start = at;
    while (start > from && at - start < EnglishSubjects.LONGEST_PHRASE) {
      int before = start - 1;
      Token token = text.token(before);
      String key = token.key();
      Name name = nameAt(before);
      if (name != null && name.from() >= from) {
        start = name.from();
        continue;
      }
      if (text.quoted(before) || text.isQuotationMark(before) || token.isMark() && !key.equals("'s") && !key.equals("'") && !key.equals("’") && !key.equals("&")) break;
      if (english.isAny(key, "conjunction", "relative", "auxiliary", "pronoun") && !Set.of("his", "her", "as").contains(key)) break;
      if (english.is("adverb", key) && !english.is("determiner", key)) break;
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
    String first = text.key(start);
    if (Set.of("his", "her", "their", "my").contains(first)) return List.of();
    if (english.isAny(first, "conjunction", "relative", "auxiliary", "pronoun")) return List.of();
    if (first.endsWith("ing") && !english.isRole(text.key(start + 1))) return List.of();
    boolean post = false;
    boolean trade = false;
    for (int k = start; k < end && k < start + 9; k++) {
      String key = text.key(k);
      if (english.is("preposition", key) && !key.equals("of") && nameAt(k) == null) break;
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

  /** The post right before a name: <i>Khaleej Mobile chairman</i>, <i>Special Envoy for Libya</i>, <i>Algeria's representative,</i>. */
  List<String> postsBefore(Name name, int phraseStart, int from) {
    int end = name.from();
    if (end <= 0) return List.of();
    int start = Math.max(Math.min(phraseStart, end), Math.max(from, end - 10));
    while (end > from && isPlainTitle(text.key(end - 1))) end--;
    if (end > from && text.token(end - 1).isComma()) {
      int apposed = clauseStart(end - 2 >= from ? end - 2 : from, from);
      if (end - 2 < from || end - 1 - apposed > 10 || !english.isRole(lastNoun(apposed, end - 1))) return List.of();
      return posts(apposed, end - 1);
    }
    while (end > start && isPlainTitle(text.key(end - 1))) end--;
    while (start < end && !(text.token(start).isWord())) start++;
    // The phrase begins behind the last verb or comma; what is left must hold a post.
    for (int k = end - 1; k > start; k--) {
      String key = text.key(k - 1);
      if (!isWithinPost(k, start, end) && english.isAny(key, "determiner", "conjunction", "pronoun", "auxiliary") && nameAt(k - 1) == null && !key.equals("and")) {
        start = Set.of("his", "her", "their").contains(key) ? end : k;
        break;
      }
    }
    if (start < end && Set.of("his", "her", "their").contains(text.key(start))) return List.of();
    if (start < end && english.is("preposition", text.key(start)) && nameAt(start) == null) {
      return List.of();
    }
    if (start >= end || end - start > 9) return List.of();
    boolean adjacent = english.isRole(text.key(end - 1)) || nameAt(end - 1) != null && nameAt(end - 1).kind() == Name.Kind.PLACE || end - start > 2 && hasRole(start, end);
    return adjacent ? posts(start, end) : List.of();
  }

  /** Whether an article stands inside what a post is for: <i>Envoy for the Tamur Valley Ingrid Solheim</i>. */
  private boolean isWithinPost(int behindArticle, int start, int end) {
    Name place = nameAt(end - 1);
    return text.key(behindArticle - 1).equals("the") && behindArticle - 3 >= start && place != null
        && place.kind() == Name.Kind.PLACE && EnglishSubjects.NOUN_PREPOSITIONS.contains(text.key(behindArticle - 2))
        && english.isRole(text.key(behindArticle - 3));
  }

  private boolean hasRole(int from, int to) {
    for (int k = from; k < to; k++) if (english.isPost(text.key(k))) return true;
    return false;
  }

  private String lastNoun(int from, int to) {
    for (int k = from + 1; k < to; k++) if (EnglishSubjects.NOUN_PREPOSITIONS.contains(text.key(k)) && nameAt(k) == null) return text.key(k - 1);
    return text.key(to - 1);
  }

  private static boolean isPlainTitle(String key) {
    String bare = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    return PLAIN_TITLES.contains(bare);
  }
}
