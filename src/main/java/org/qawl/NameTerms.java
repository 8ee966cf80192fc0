package org.qawl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Transliteration;

/**
 * The words of a text that may be names, each under its keys: what {@link Spellings} looks up. A term is a key, the
 * word as written and its stem. Thread-safe.
 */
final class NameTerms {
  /** Between the parts of a term; no key or word holds it. */
  static final String BREAK = "\t";
  static final byte BREAK_BYTE = '\t';

  /** Signs for ʿayn and hamza that are no letters. */
  static final String AYN = "'’‘";

  private static final int SHORTEST = 2;
  private static final int REMEMBERED = 200_000;

  private final Analyzer stems = new NewsAnalyzer(Form.STEM);
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);
  private final Transliteration transliteration;
  private final Map<String, List<String>> keys = new ConcurrentHashMap<>();

  NameTerms(Transliteration transliteration) {
    this.transliteration = transliteration;
  }

  Set<String> of(String text) {
    Set<String> terms = new LinkedHashSet<>();
    List<Token> words = Token.of(written, text);
    int at = 0;
    for (Token stem : Token.of(stems, text)) {
      while (at < words.size() && !words.get(at).holds(stem)) at++;
      if (at == words.size()) break;
      Token word = words.get(at);
      if (!isNameLike(word, text)) continue;
      for (String key : keys(word.term())) terms.add(key + BREAK + word.term() + BREAK + stem.term());
    }
    return terms;
  }

  /** Latin names have a capital; of Arabic words, only those that are no common word. */
  private static boolean isNameLike(Token word, String text) {
    String term = word.term();
    if (term.length() < SHORTEST || !term.chars().allMatch(NameTerms::isOfName)) return false;
    return Character.UnicodeScript.of(term.charAt(0)) == Character.UnicodeScript.ARABIC
        || Character.isUpperCase(text.codePointAt(word.start()));
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c) || AYN.indexOf(c) >= 0;
  }

  private List<String> keys(String word) {
    List<String> known = keys.get(word);
    if (known != null) return known;
    if (keys.size() >= REMEMBERED) keys.clear();
    List<String> found = isCommonArabic(word) ? List.of() : List.copyOf(transliteration.keys(word));
    keys.put(word, found);
    return found;
  }

  private boolean isCommonArabic(String word) {
    boolean arabic = Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
    return arabic && transliteration.isCommon(word);
  }
}
