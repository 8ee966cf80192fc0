package org.qawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A token of a text: its term, its place among the words (from 0), its characters {@code [start, end)}. */
record Token(String term, int position, int start, int end) {
  /** Whether another token's characters, such as a stem's, lie within this one's. */
  boolean holds(Token other) {
    return start <= other.start && other.end <= end;
  }

  /** A term at a place among the words, of no text. */
  static Token at(String term, int position) {
    return new Token(term, position, 0, 0);
  }

  /** What an analyzer makes of a text. */
  static List<Token> of(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      List<Token> tokens = new ArrayList<>();
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
  }
}
