package org.qawl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/** A word of a text in its three forms, the places {@code start-end}; a stop word has no stem. */
record TokenForms(String place, String written, String orthographic, String stem, String stemPlace) {
  /** A term and the characters of the text that it comes from. */
  private record Placed(String term, int start, int end) {
    boolean holds(Placed other) {
      return start <= other.start && other.end <= end;
    }

    String place() {
      return start + "-" + end;
    }
  }

  static List<TokenForms> of(String text) {
    List<Placed> orthographic = forms(Form.ORTHOGRAPHIC, text);
    List<Placed> stems = forms(Form.STEM, text);
    List<TokenForms> tokens = new ArrayList<>();
    for (Placed word : forms(Form.WRITTEN, text)) {
      Optional<Placed> stem = stems.stream().filter(word::holds).findFirst();
      tokens.add(
          new TokenForms(
              word.place(),
              word.term(),
              orthographic.stream().filter(word::holds).findFirst().map(Placed::term).orElse(""),
              stem.map(Placed::term).orElse(""),
              stem.map(Placed::place).orElse("")));
    }
    return tokens;
  }

  private static List<Placed> forms(Form form, String text) {
    List<Placed> terms = new ArrayList<>();
    try (NewsAnalyzer analyzer = new NewsAnalyzer(form);
        TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Placed(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
    return terms;
  }
}
