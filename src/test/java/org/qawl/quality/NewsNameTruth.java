package org.qawl.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qawl.Article;

/**
 * Which paragraphs hold an Arabic spelling of a name word for word, of news-names.tsv or found in the news and judged
 * right in news-name-forms.tsv, with or without the article and with what may be written onto its first word; but
 * ورقة (paper) is no الرقة behind "and".
 */
final class NewsNameTruth {
  private record Wanted(NewsName name, List<String> words, boolean article) {}

  /** A first word without what may be written onto it; bare if there was something, and no article behind it. */
  private record Reading(String word, boolean bare) {}

  private final Map<String, List<Wanted>> byFirst = new HashMap<>();
  private final Map<NewsName, Set<String>> paragraphs = new HashMap<>();

  NewsNameTruth(List<NewsName> names, List<Article> articles) {
    for (NewsName name : names) {
      paragraphs.put(name, new HashSet<>());
      List<String> spellings = new ArrayList<>(name.arabic());
      spellings.addAll(NewsNameForms.right(name));
      for (String spelling : spellings) {
        List<String> words = words(spelling).stream().map(NewsNameTruth::withoutArticle).toList();
        Wanted wanted = new Wanted(name, words, name.arabic().getFirst().startsWith("ال"));
        byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(wanted);
      }
    }
    for (Article article : articles) {
      for (int i = 0; i < article.paragraphs().size(); i++) {
        look(words(article.paragraphs().get(i).text()), article.id() + "#" + i);
      }
    }
  }

  /** The ids of the passages with the name. */
  Set<String> of(NewsName name) {
    return paragraphs.get(name);
  }

  private void look(List<String> words, String id) {
    for (int i = 0; i < words.size(); i++) {
      for (Reading first : readings(words.get(i))) {
        for (Wanted wanted : byFirst.getOrDefault(first.word, List.of())) {
          if (first.bare && wanted.article || !holds(words, i, wanted.words)) continue;
          paragraphs.get(wanted.name).add(id);
        }
      }
    }
  }

  private static boolean holds(List<String> words, int at, List<String> wanted) {
    if (at + wanted.size() > words.size()) return false;
    for (int i = 1; i < wanted.size(); i++) {
      if (!withoutArticle(words.get(at + i)).equals(wanted.get(i))) return false;
    }
    return true;
  }

  private static Set<Reading> readings(String word) {
    Set<Reading> readings = new LinkedHashSet<>();
    readings.add(new Reading(withoutArticle(word), false));
    Set<String> rests = new LinkedHashSet<>();
    if (word.matches("[وف]...*")) rests.add(word.substring(1));
    for (String rest : List.of(word, word.substring(Math.min(1, word.length())))) {
      if (!rest.equals(word) && rests.isEmpty()) continue;
      if (rest.matches("[بكل]...*")) rests.add(rest.substring(1));
      if (rest.matches("لل..+")) readings.add(new Reading(rest.substring(2), false));
    }
    for (String rest : rests) readings.add(new Reading(withoutArticle(rest), withoutArticle(rest).equals(rest)));
    return readings;
  }

  private static String withoutArticle(String word) {
    return word.matches("ال..+") ? word.substring(2) : word;
  }

  static List<String> words(String text) {
    String plain = text.replaceAll("[\\u064b-\\u0652\\u0670\\u0640]", "")
        .replaceAll("[أإآ]", "ا").replace('ى', 'ي').replace('ة', 'ه');
    List<String> words = new ArrayList<>();
    for (String word : plain.split("[^\\p{L}]+")) if (!word.isEmpty()) words.add(word);
    return words;
  }
}
