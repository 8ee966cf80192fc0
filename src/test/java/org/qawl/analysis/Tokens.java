package org.qawl.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The tokens of a text as a test reads them. */
record Tokens(List<String> terms, List<String> words, List<Integer> positions, List<int[]> offsets) {

  static Tokens of(Analyzer analyzer, String text) {
    Tokens tokens = new Tokens(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.terms.add(term.toString());
        tokens.positions.add(position);
        tokens.words.add(text.substring(offset.startOffset(), offset.endOffset()));
        tokens.offsets.add(new int[] {offset.startOffset(), offset.endOffset()});
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The terms with blanks between them. */
  String text() {
    return String.join(" ", terms);
  }
}
