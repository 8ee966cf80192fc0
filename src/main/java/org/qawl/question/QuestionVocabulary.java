package org.qawl.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.attribution.Attributor;
import org.qawl.names.Gazetteer;
import org.qawl.tables.Memo;
import org.qawl.tables.Table;
import org.qawl.translation.Lexicon;

/**
 * The words of general use in both languages, by their stems: those of the lexicon's own tables, of common-words.tsv
 * and closed-words.tsv. What is none of them beside a given name is a surname; what is none of them and nearly a word
 * of question-forms.tsv is misspelt.
 */
final class QuestionVocabulary {
  private static final Analyzer STEMS = NewsAnalyzer.forQuestions();
  private static final Memo<Boolean> KNOWN = new Memo<>(1 << 12, QuestionVocabulary::look);

  private static final class Standard {
    static final Set<String> STEMS = read();
  }

  private QuestionVocabulary() {}

  /** Whether a word, as written, is one of general use or has the stem of one. */
  static boolean has(String word) {
    return KNOWN.of(word);
  }

  /** Whether a word begins with a و that means and: ودعوة, but not وقف. */
  static boolean isJoined(String word) {
    return word.startsWith("و") && has(word) && stems(word).stream().noneMatch(stem -> stem.startsWith("و"));
  }

  private static boolean look(String word) {
    List<String> stems = stems(word);
    return stems.isEmpty() || Standard.STEMS.containsAll(stems);
  }

  private static Set<String> read() {
    Set<String> words = new HashSet<>();
    for (Table.Row table : Table.of(Lexicon.class, "lexicons.tsv")) {
      // What is learned from translated sentences holds names too.
      if (!table.get("file").startsWith("lexicon-")) continue;
      for (Table.Row row : Table.of(Lexicon.class, table.get("file"))) {
        words.addAll(row.list("english"));
        words.addAll(row.list("arabic"));
      }
    }
    Table.of(Gazetteer.class, "common-words.tsv").forEach(row -> words.add(row.get("word")));
    Table.of(Attributor.class, "closed-words.tsv").forEach(row -> words.add(row.get("word")));
    Set<String> stems = new HashSet<>();
    for (String word : words) if (word.indexOf(' ') < 0) stems.addAll(stems(word));
    return stems;
  }

  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = STEMS.tokenStream("", word)) {
      CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) stems.add(stem.toString());
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
    return stems;
  }
}
