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
 * Which paragraphs hold an Arabic spelling of a name word for word, with or without the article and with what may be
 * written onto its first word. Another spelling of the same name is not seen.
 */
final class NewsNameTruth {
  private record Wanted(NewsName name, List<String> words) {}

  private final Map<String, List<Wanted>> byFirst = new HashMap<>();
  private final Map<NewsName, Set<String>> paragraphs = new HashMap<>();

  NewsNameTruth(List<NewsName> names, List<Article> articles) {
    for (NewsName name : names) {
      paragraphs.put(name, new HashSet<>());
      for (String spelling : name.arabic()) {
        List<String> words = words(spelling).stream().map(NewsNameTruth::withoutArticle).toList();
        byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Wanted(name, words));
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
      for (String first : readings(words.get(i))) {
        for (Wanted wanted : byFirst.getOrDefault(first, List.of())) {
          if (holds(words, i, wanted.words)) paragraphs.get(wanted.name).add(id);
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

  private static Set<String> readings(String word) {
    Set<String> readings = new LinkedHashSet<>(List.of(word));
    if (word.matches("[وف]...*")) readings.add(word.substring(1));
    for (String reading : List.copyOf(readings)) {
      if (reading.matches("[بكل]...*")) readings.add(reading.substring(1));
      if (reading.matches("لل..+")) readings.add(reading.substring(2));
    }
    for (String reading : List.copyOf(readings)) readings.add(withoutArticle(reading));
    return readings;
  }

  private static String withoutArticle(String word) {
    return word.matches("ال..+") ? word.substring(2) : word;
  }

  private static List<String> words(String text) {
    String plain = text.replaceAll("[\\u064b-\\u0652\\u0670\\u0640]", "")
        .replaceAll("[أإآ]", "ا").replace('ى', 'ي').replace('ة', 'ه');
    List<String> words = new ArrayList<>();
    for (String word : plain.split("[^\\p{L}]+")) if (!word.isEmpty()) words.add(word);
    return words;
  }
}
