package org.qawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Gazetteer;
import org.qawl.names.Mention;

/**
 * Takes the words of a query apart: first what stands between quotation marks, then the names that the
 * gazetteer knows, then the words that remain. Thread-safe.
 */
final class Concepts {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^”]*)”|«([^»]*)»");

  private final Gazetteer gazetteer;
  private final Analyzer stems = NewsAnalyzer.forQuestions();
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);

  Concepts(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** In the order of the words; none where only stop words remain. */
  List<Concept> of(String words, Set<Tier> tiers) {
    List<Concept> concepts = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(words);
    int at = 0;
    while (quoted.find()) {
      unquoted(words.substring(at, quoted.start()), tiers, concepts);
      String phrase = quoted.group().substring(1, quoted.group().length() - 1);
      if (!phrase.isBlank()) concepts.add(new Concept.Exact(phrase));
      at = quoted.end();
    }
    unquoted(words.substring(at), tiers, concepts);
    return concepts;
  }

  private void unquoted(String words, Set<Tier> tiers, List<Concept> concepts) {
    int at = 0;
    if (tiers.contains(Tier.ALIAS)) {
      for (Mention mention : gazetteer.mentions(words)) {
        concepts.addAll(plain(words.substring(at, mention.start())));
        String surface = words.substring(mention.start(), mention.end());
        concepts.add(new Concept.Name(mention.entry(), surface, plain(surface)));
        at = mention.end();
      }
    }
    concepts.addAll(plain(words.substring(at)));
  }

  private List<Concept.Word> plain(String words) {
    List<Concept.Word> plain = new ArrayList<>();
    List<Token> asWritten = Token.of(written, words);
    for (Token stem : Token.of(stems, words)) {
      String word = asWritten.stream().filter(token -> token.holds(stem)).map(Token::term).findFirst().orElse(stem.term());
      plain.add(new Concept.Word(stem.term(), word));
    }
    return plain;
  }
}
