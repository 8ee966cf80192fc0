package org.qawl.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/** The stems of one language's sentences as numbers from 0, and how the words of each are written. */
final class Vocabulary {
  private static final Analyzer STEMS = new NewsAnalyzer(Form.STEM);
  private static final Analyzer WRITTEN = new NewsAnalyzer(Form.WRITTEN);

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Map<String, Integer>> written = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();

  /** The words of a sentence, each once; words of grammar, numbers and words of another script are left out. */
  int[] read(String sentence, Character.UnicodeScript script) {
    List<Token> stems = tokens(STEMS, sentence);
    List<Integer> read = new ArrayList<>();
    for (Token word : tokens(WRITTEN, sentence)) {
      for (Token stem : stems) {
        if (stem.start < word.start || stem.end > word.end) continue;
        if (!stem.term.codePoints().allMatch(letter -> Character.UnicodeScript.of(letter) == script)) continue;
        int number = numbers.computeIfAbsent(stem.term, term -> numbers.size());
        if (number == written.size()) {
          written.add(new TreeMap<>());
          sentences.add(0);
        }
        written.get(number).merge(word.term, 1, Integer::sum);
        if (!read.contains(number)) read.add(number);
      }
    }
    for (int number : read) sentences.set(number, sentences.get(number) + 1);
    return read.stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return written.size();
  }

  /** In how many sentences a word stands. */
  int sentences(int word) {
    return sentences.get(word);
  }

  /** The most frequent form of a word; of equally frequent ones the shortest, then the first of the alphabet. */
  String written(int word) {
    return written.get(word).entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(form -> -form.getKey().length())
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(form -> form.getKey().toLowerCase(Locale.ROOT))
        .orElseThrow();
  }

  private record Token(String term, int start, int end) {}

  private static List<Token> tokens(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
  }
}
