package org.qawl.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/**
 * The words of a text, each in two forms.
 *
 * @param exact its orthographic form
 * @param key its stem; a word of grammar has none and is its own key, marked so that no stem equals it
 * @param stopped whether it is a word of grammar
 * @param start the first of its characters in the text
 * @param end the character after its last
 */
record Word(String exact, String key, boolean stopped, int start, int end) {
  private static final Analyzer ORTHOGRAPHIC = new NewsAnalyzer(Form.ORTHOGRAPHIC);
  private static final Analyzer STEM = new NewsAnalyzer(Form.STEM);

  /** In their order; no characters of one are those of another. */
  static List<Word> of(String text) {
    List<Token> stems = tokens(STEM, text);
    List<Word> words = new ArrayList<>();
    int next = 0;
    for (Token word : tokens(ORTHOGRAPHIC, text)) {
      while (next < stems.size() && stems.get(next).start < word.start) next++;
      boolean stopped = next == stems.size() || stems.get(next).end > word.end;
      String key = stopped ? '=' + word.term : stems.get(next).term;
      words.add(new Word(word.term, key, stopped, word.start, word.end));
    }
    return words;
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
