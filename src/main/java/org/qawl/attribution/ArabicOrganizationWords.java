package org.qawl.attribution;

import java.util.List;
import java.util.Set;
import org.qawl.tables.Memo;
import org.qawl.tables.Table;
import org.qawl.tables.WordMap;
import org.qawl.tables.WordSet;

/** The words that decide where the name of an Arabic body ends, and whether it is one. */
final class ArabicOrganizationWords {
  private static final Set<String> KINDS =
      Set.of("purpose", "adjective", "generic", "rank", "outside", "honoured", "title", "addressee", "letter",
          "feminine", "state", "minister", "vague", "common", "field", "guarded", "aim", "governs", "apart",
          "ideal", "cared", "members", "work", "whole", "tail", "published", "many", "informed", "intent", "topic",
          "spoken", "medium", "banner", "part", "device", "business", "ordinal", "portfolio", "central", "club",
          "site", "deed", "owner", "arm", "foreign", "town", "seat", "level", "region",
          "told", "between", "kunya", "sport", "charged", "channel",
          "street", "post", "own");

  /** The kinds of the words of arabic-organization-words.tsv. */
  private final WordMap<Traits> kinds = new WordMap<>();
  /** The first words of what is generic or vague. */
  private final WordSet general = new WordSet();
  /** The second words of those of several. */
  private final WordSet seconds = new WordSet();
  /** What {@link #isGeneric} and {@link #isState} answer, of as many names as news has often. */
  private final Memo<Boolean> generic = new Memo<>(1 << 12, this::looksGeneric);
  private final Memo<Boolean> states = new Memo<>(1 << 12, this::looksLikeState);
  private final ArabicWords arabic;

  ArabicOrganizationWords(ArabicWords arabic) {
    this.arabic = arabic;
    for (Table.Row row : Table.of(ArabicOrganizationWords.class, "arabic-organization-words.tsv")) {
      if (!KINDS.contains(row.get("kind"))) throw row.broken("\"" + row.get("kind") + "\" is no kind");
      List<Token> words = Tokenizer.tokens(row.get("words"));
      Traits.add(kinds, keys(row.get("words")), row.get("kind"));
      if (words.size() > 1) seconds.add(words.get(1).key());
      boolean nameless = row.get("kind").equals("generic") || row.get("kind").equals("vague");
      if (nameless) general.add(words.getFirst().key());
    }
  }

  boolean is(String kind, String key) {
    return kinds.getOrDefault(key, Traits.NONE).has(kind);
  }

  /** The same of two words beside each other. */
  boolean is(String kind, String first, String second) {
    return seconds.contains(second) && is(kind, first + " " + second);
  }

  boolean takes(String head, String what) {
    return arabic.words.takes(head, what);
  }

  /** الحكومة اللبنانية, حكومة الوحدة الوطنية: a government stands for its state, and is no body of its own. */
  boolean isState(String name) {
    return states.of(name);
  }

  private boolean looksLikeState(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    if (tokens.isEmpty()) return false;
    if (is("state", ArabicWords.withoutArticle(tokens.getFirst().key()))) return true;
    return tokens.size() > 1 && is("state", tokens.get(0).key(), tokens.get(1).key());
  }

  /** وكالة in وكالة رويترز: whether the word only says what the name behind it is. */
  boolean explains(String key) {
    for (ArabicWords.Bare reading : ArabicWords.readings(key)) if (takes(reading.key(), "explains")) return true;
    return false;
  }

  /** القوات الروسية, قوات الأمن: forces and the like that have no name of their own. */
  boolean isGeneric(String name) {
    return generic.of(name);
  }

  private boolean looksGeneric(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    if (tokens.isEmpty() || !mayBeGeneric(tokens.getFirst().key())) return false;
    String keys = keys(name);
    int second = keys.indexOf(' ', keys.indexOf(' ') + 1);
    int third = second < 0 ? -1 : keys.indexOf(' ', second + 1);
    return is("generic", keys) || is("vague", second < 0 ? keys : keys.substring(0, second))
        || is("vague", third < 0 ? keys : keys.substring(0, third));
  }

  /** Whether anything generic or vague begins with a word. */
  boolean mayBeGeneric(String first) {
    return general.contains(first);
  }

  /** وزيرة الخارجية الأميركية: behind a minister the portfolio is no body. */
  boolean isPortfolio(Text text, int i) {
    if (i == 0) return false;
    return is("minister", text.key(i - 1)) || is("minister", text.key(i - 1).substring(1));
  }

  /** سجلت, استخدموا in شركة سجلت أرباحاً: what a body did rather than what it is called. */
  boolean isPerfect(String key) {
    if (key.endsWith("وا") && key.length() > 4) return arabic.isEveryday(key.substring(0, key.length() - 2));
    return key.endsWith("ت") && key.length() > 3 && key.charAt(key.length() - 2) != 'ا' && !arabic.isEverydayAlone(key)
        && arabic.isEverydayAlone(key.substring(0, key.length() - 1)) && !arabic.words.isPlace(key);
  }

  /** مسلحين in مجموعة مسلحين: no noun that may be bound to the next, as أطباء in منظمة أطباء بلا حدود is. */
  boolean isManyPeople(String key) {
    return (key.endsWith("ين") || key.endsWith("ون")) && !arabic.isVerbalNoun(key)
        && (arabic.isPeopleInPlural(key) || is("common", key));
  }

  /** أعماله, بلادها, قصفوا: a word with a pronoun, so that no name goes on with it. */
  boolean isTheirs(String key) {
    int stem = key.length() - (key.endsWith("وا") ? 2 : key.endsWith("ه") ? 1 : 0);
    return arabic.hasPronoun(key) || key.length() > 4 && stem < key.length() && !key.startsWith("ال")
        && arabic.isEverydayAlone(key.substring(0, stem));
  }

  /** موظفي in رابطة موظفي الإدارة: people in the plural that a genitive follows. */
  boolean isPluralInConstruct(String key) {
    if (!key.endsWith("ي") || key.length() < 5) return false;
    String one = key.substring(0, key.length() - 1);
    return arabic.words.isRole(one) || arabic.isUnnamed(one + "ين") || arabic.isUnnamed(one + "ون");
  }

  /** أسبوعية, فضائية: a noun that is an adjective of what stands before: صحيفة أسبوعية. */
  boolean isPeriodical(String key) {
    return key.endsWith("ية") && takes(key, "no") && takes(key, "explains");
  }

  private static String keys(String name) {
    StringBuilder keys = new StringBuilder();
    for (Token token : Tokenizer.tokens(name)) keys.append(keys.isEmpty() ? "" : " ").append(token.key());
    return keys.toString();
  }

  /** سي إن إن, بي. بي. سي: where three letters or more, written as they are spoken, end; -1 if none stand there. */
  int letters(Text text, int from) {
    return letters(text, from, 3);
  }

  /** بي.بي in شركة بي.بي: the same of so many letters at least. */
  int letters(Text text, int from, int fewest) {
    int at = from;
    int end = from;
    int letters = 0;
    int words = 0;
    while (at < text.size() && is("letter", text.key(at))) {
      boolean word = arabic.isFunction(text, at);
      if (word && letters > 2 && !text.token(at - 1).is(".")) break;
      letters++;
      if (word) words++;
      end = ++at;
      if (at + 1 < text.size() && text.token(at).is(".") && is("letter", text.key(at + 1))) {
        at++;
        words--;
      }
    }
    return letters >= fewest && letters - words > 1 ? end : -1;
  }
}
