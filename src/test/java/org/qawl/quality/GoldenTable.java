package org.qawl.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.tables.Table;

/**
 * The specification of Arabic stems: in each group, words of one label must become one term, words of
 * different labels must not. What is counted is pairs of words of a group.
 */
public final class GoldenTable {
  /** Two words of a group that an analyzer treats otherwise than the table says. */
  public record Failure(Table.Row one, Table.Row other, String oneTerm, String otherTerm) {
    @Override
    public String toString() {
      boolean meant = one.get("meets").equals(other.get("meets"));
      return one.get("group") + ": " + one.get("word") + " (" + oneTerm + ") and " + other.get("word") + " (" + otherTerm + ") "
          + (meant ? "do not meet" : "meet");
    }
  }

  private final Map<String, List<Table.Row>> groups = new LinkedHashMap<>();
  private int pairs;

  public GoldenTable() {
    for (Table.Row row : Table.of(NewsAnalyzer.class, "arabic-golden.tsv")) {
      groups.computeIfAbsent(row.get("group"), group -> new ArrayList<>()).add(row);
    }
    for (List<Table.Row> group : groups.values()) pairs += group.size() * (group.size() - 1) / 2;
  }

  /** Every pair that an analyzer gets wrong. */
  public List<Failure> failures(Analyzer analyzer) {
    List<Failure> failures = new ArrayList<>();
    for (List<Table.Row> group : groups.values()) {
      List<String> terms = group.stream().map(row -> terms(analyzer, row.get("word"))).toList();
      for (int i = 0; i < terms.size(); i++) {
        for (int j = i + 1; j < terms.size(); j++) {
          boolean meant = group.get(i).get("meets").equals(group.get(j).get("meets"));
          if (meant != terms.get(i).equals(terms.get(j))) {
            failures.add(new Failure(group.get(i), group.get(j), terms.get(i), terms.get(j)));
          }
        }
      }
    }
    return failures;
  }

  /** The share of pairs that an analyzer gets right. */
  double share(Analyzer analyzer) {
    return 1 - (double) failures(analyzer).size() / pairs;
  }

  int pairs() {
    return pairs;
  }

  static String terms(Analyzer analyzer, String word) {
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> terms = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) terms.add(term.toString());
      stream.end();
      return String.join(" ", terms);
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail to be read", e);
    }
  }
}
