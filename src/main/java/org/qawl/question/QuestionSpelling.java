package org.qawl.question;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.qawl.tables.Table;

/**
 * A question whose words of asking and saying are written as they ought to be: <i>abuot</i> as <i>about</i>, گال as
 * قال. By {@code question-spellings.tsv}, and where one letter is wrong, missing, too many or has changed places with
 * the next; only words that are no others are taken for misspelt, and never names.
 */
final class QuestionSpelling {
  /** A shorter word has too many neighbours. */
  private static final int SHORTEST = 5;

  /** The words that one may misspell: of the verbs and nouns of speech, of prepositions, months and questions. */
  private static final Set<String> WORDS = QuestionForms.group(
      "say|speak|react|see|think|report|told|about|surely-about|speech|view|stance|who|what|anything|adverb|behind-date"
          + "|please|an|qala|tahaddatha|intaqada|talaba|nazara|tasrih|rai|masdar|madha|man|kayfa|qalahu|akhir|akhira").words();

  private static final Set<String> VERBS =
      QuestionForms.group("qala|tahaddatha|intaqada|talaba|nazara").words();

  private static final Set<String> MONTHS = new LinkedHashSet<>();
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
  private static final Map<String, String> LISTED = new HashMap<>();
  private static final Map<String, String> ALWAYS = new HashMap<>();

  static {
    for (Table.Row row : Table.of(QuestionSpelling.class, "question-spellings.tsv")) {
      for (String form : row.list("forms")) {
        LISTED.put(QuestionWords.key(form), row.get("becomes"));
        if (!row.get("always").isEmpty()) ALWAYS.put(QuestionWords.key(form), row.get("becomes"));
      }
    }
    for (Table.Row row : Table.of(Table.class, "months.tsv")) {
      if (row.get("name").indexOf(' ') < 0) MONTHS.add(QuestionWords.key(row.get("name")));
    }
  }

  /** Arabic letters that are typed for each other. */
  private static final List<String> ALIKE = List.of("ضظد", "سصث", "تطث", "ذزدظ", "كقگغج", "هةح", "يى", "عءا", "بپت");

  private QuestionSpelling() {}

  /** The question without what is no word at all. */
  static QuestionWords wellWritten(QuestionWords words) {
    return corrected(words, at -> ALWAYS.getOrDefault(words.key(at), words.key(at))).orElse(words);
  }

  /** The question with words that are nearly words of asking; empty if there are none. */
  static Optional<QuestionWords> corrected(QuestionWords words) {
    return corrected(words, at -> better(words, at));
  }

  private static Optional<QuestionWords> corrected(QuestionWords words, IntFunction<String> better) {
    StringBuilder text = new StringBuilder(words.text());
    boolean changed = false;
    for (int at = words.size() - 1; at >= 0; at--) {
      if (words.words().get(at).quoted()) continue;
      String word = better.apply(at);
      if (word.equals(words.key(at))) continue;
      int start = words.words().get(at).start();
      text.replace(start, start + words.between(at, at + 1).length(), word);
      changed = true;
    }
    return changed ? Optional.of(QuestionWords.of(text.toString())) : Optional.empty();
  }

  private static String better(QuestionWords words, int at) {
    String key = words.key(at);
    String listed = LISTED.get(key);
    if (listed != null) {
      // عم ينتقد is ينتقد, but عم stays before what is no verb of saying.
      boolean particle = listed.isEmpty();
      return particle && (at + 1 >= words.size() || !isVerb(words.key(at + 1))) ? key : listed;
    }
    String word = words.between(at, at + 1);
    boolean name = at > 0 && Character.isUpperCase(word.charAt(0));
    if (key.length() < SHORTEST || WORDS.contains(key) || MONTHS.contains(key)) return key;
    if (!key.chars().allMatch(Character::isLetter)) return key;
    if (name) return nearest(key, MONTHS);
    for (String doubled : WORDS) if (single(doubled).equals(single(key))) return doubled; // mentionned
    if (QuestionVocabulary.has(word) || QuestionNames.isListed(words, at)) return key;
    String near = nearest(key, WORDS);
    return near.equals(key) ? nearest(key, MONTHS) : near;
  }

  /** Without the second of two equal letters. */
  private static String single(String word) {
    return DOUBLE.matcher(word).replaceAll("$1");
  }

  private static boolean isVerb(String key) {
    return VERBS.contains(key) || VERBS.contains(nearest(key, VERBS));
  }

  private static String nearest(String key, Set<String> words) {
    for (String word : words) if (word.length() >= SHORTEST - 1 && isNear(key, word)) return word;
    return key;
  }

  /** Of an Arabic word another letter makes another word (تأسست, تأسفت), unless it sounds or looks like the first. */
  private static boolean isMistakable(char one, char other) {
    if (one < 'ء' || other < 'ء') return true;
    for (String alike : ALIKE) if (alike.indexOf(one) >= 0 && alike.indexOf(other) >= 0) return true;
    return false;
  }

  private static boolean isShortArabic(String word) {
    return word.charAt(0) >= 'ء' && word.length() <= SHORTEST;
  }

  /** Whether one letter makes the difference, or two that have changed places. */
  static boolean isNear(String one, String other) {
    if (one.length() > other.length()) return isNear(other, one);
    if (other.length() - one.length() > 1) return false;
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) same++;
    String rest = one.substring(same);
    String rests = other.substring(same);
    // يشتهر is a word like يشتهي, and a letter more or less makes another of most short Arabic ones.
    if (one.length() < other.length()) return rest.equals(rests.substring(1)) && !isShortArabic(other);
    if (rest.isEmpty()) return true;
    if (rest.substring(1).equals(rests.substring(1))) return isMistakable(rest.charAt(0), rests.charAt(0));
    return rest.length() > 1 && rest.charAt(0) == rests.charAt(1) && rest.charAt(1) == rests.charAt(0)
        && rest.substring(2).equals(rests.substring(2));
  }
}
