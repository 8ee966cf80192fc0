package org.qawl.quality;

import com.ibm.icu.text.Transliterator;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.qawl.Article;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.Tier;
import org.qawl.fixtures.Fixtures;

/**
 * Every spelling of the names of news-names.tsv in a sentence of its own, among the fixtures, looked for by every
 * spelling in the other script.
 */
final class NewsNames implements Closeable {
  static final PassageQuery BY_ALL = PassageQuery.everything().limit(10_000);
  static final PassageQuery BY_SPELLING = BY_ALL.without(Tier.ALIAS).without(Tier.TRANSLATION);

  private record Sentence(String spelling, String text) {}

  private final PassageIndex index = PassageIndex.inMemory();
  private final Map<String, Sentence> sentences = new HashMap<>();
  private final Transliterator icu = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private final DoubleMetaphone metaphone = new DoubleMetaphone();

  NewsNames(List<NewsName> names) throws IOException {
    index.addAll(Fixtures.articles());
    for (NewsName name : names) {
      for (String spelling : name.arabic()) add(spelling, "وصل " + spelling + " إلى المدينة.");
      for (String spelling : name.latin()) add(spelling, spelling + " came to the city.");
    }
    index.refresh();
  }

  private void add(String spelling, String text) throws IOException {
    sentences.put("name " + spelling, new Sentence(spelling, text));
    index.add(Article.of("name " + spelling, List.of(text)));
  }

  /** The part of these spellings found whole by another. */
  long found(PassageQuery by, String asked, List<String> wanted) throws IOException {
    Map<String, Passage> passages = new HashMap<>();
    for (Passage passage : index.search(by.about(asked))) passages.put(passage.articleId(), passage);
    return wanted.stream().map(w -> passages.get("name " + w)).filter(p -> p != null && isWhole(p)).count();
  }

  /** Whether every word of the name, but articles and words of two letters, was met. */
  private boolean isWhole(Passage passage) {
    Sentence sentence = sentences.get(passage.articleId());
    int at = sentence.text.indexOf(sentence.spelling);
    for (String word : sentence.spelling.split("[\\s-]+")) {
      int start = passage.text().indexOf(word, at);
      at = start + word.length();
      int end = at;
      if (word.length() < 3) continue;
      if (passage.highlights().stream().noneMatch(h -> h.start() < end && h.end() > start)) return false;
    }
    return true;
  }

  /** The same in Latin letters as ICU writes them, each word by a key of Double Metaphone. */
  long foundBySound(String asked, List<String> wanted) {
    return wanted.stream().filter(spelling -> {
      Set<String> keys = new HashSet<>();
      for (String word : sentences.get("name " + spelling).text.split("[\\s-]+")) keys.addAll(sounds(word));
      return NewsName.parts(asked).stream().allMatch(word -> sounds(word).stream().anyMatch(keys::contains));
    }).count();
  }

  private List<String> sounds(String word) {
    String letters = icu.transliterate(word).replaceAll("[^a-z]", "");
    return List.of(metaphone.doubleMetaphone(letters, false), metaphone.doubleMetaphone(letters, true));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
