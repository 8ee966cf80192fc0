package org.qawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Gazetteer;
import org.qawl.names.Mention;
import org.qawl.names.Transliteration;
import org.qawl.translation.Lexicon;
import org.qawl.translation.Match;
import org.qawl.translation.Translation;

/**
 * Takes the words of a query apart: first the names that the gazetteer knows, then the words that remain, with what
 * the lexicon calls them in the other language. Looks at no
 * index. Thread-safe.
 */
final class Concepts {
  /** A name of fewer letters is like too many others. */
  private static final int SHORTEST_NAME = 3;
  private static final int REMEMBERED = 20_000;

  /** A translation as the fields of an index have it. */
  private record Forms(List<Token> stems, List<Token> written) {}

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Transliteration transliteration;
  private final Analyzer stems = NewsAnalyzer.forQuestions();
  private final Analyzer textStems = new NewsAnalyzer(Form.STEM);
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);
  private final Map<String, Forms> known = new ConcurrentHashMap<>();

  Concepts(Gazetteer gazetteer, Lexicon lexicon, Transliteration transliteration) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.transliteration = transliteration;
  }

  /** In the order of the words; none where only stop words remain. */
  List<Concept> of(String words, Set<Tier> tiers) {
    List<Concept> concepts = new ArrayList<>();
    int at = 0;
    if (tiers.contains(Tier.ALIAS)) {
      for (Mention mention : gazetteer.mentions(words)) {
        concepts.addAll(words(words.substring(at, mention.start()), tiers));
        String surface = words.substring(mention.start(), mention.end());
        concepts.add(new Concept.Name(mention.entry(), surface, words(surface, Set.of())));
        at = mention.end();
      }
    }
    concepts.addAll(words(words.substring(at), tiers));
    return concepts;
  }

  /** A word of a query on its way to a concept. */
  private record Asked(Token stem, Token written, List<Alternative> translations, boolean nameLike) {}

  private List<Concept.Word> words(String text, Set<Tier> tiers) {
    List<Match> matches = tiers.contains(Tier.TRANSLATION) ? lexicon.matches(text) : List.of();
    List<Token> asWritten = Token.of(written, text);
    List<Asked> asked = new ArrayList<>();
    // Stems, words as written and matches all come in the order of the text, and a whole book may be asked for.
    int at = 0;
    int matched = 0;
    for (Token stem : Token.of(stems, text)) {
      while (at < asWritten.size() && asWritten.get(at).end() < stem.end()) at++;
      while (matched < matches.size() && matches.get(matched).end() < stem.end()) matched++;
      Token word = at < asWritten.size() && asWritten.get(at).holds(stem) ? asWritten.get(at) : stem;
      List<Alternative> translations =
          matched < matches.size() ? translations(text, matches.get(matched), stem) : List.of();
      asked.add(new Asked(stem, word, translations, isNameLike(word.term())));
    }
    List<Concept.Word> words = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked word = asked.get(i);
      Alternative itself = new Alternative(
          Tier.STEM, text.substring(word.written.start(), word.written.end()), List.of(Token.at(word.stem.term(), 0)),
          List.of(Token.at(word.written.term(), 0)), 1);
      List<List<String>> spelled = tiers.contains(Tier.TRANSLITERATION) ? spelled(asked, i) : List.of();
      words.add(new Concept.Word(itself, word.translations, spelled));
    }
    return words;
  }

  private boolean isNameLike(String word) {
    return word.codePoints().allMatch(Character::isLetter) && !transliteration.isCommon(word);
  }

  /** A word of which the lexicon knows an ordinary meaning is a name only beside another word that it does not know. */
  private List<List<String>> spelled(List<Asked> asked, int at) {
    List<List<String>> spelled = new ArrayList<>();
    Asked word = asked.get(at);
    if (!word.nameLike) return spelled;
    if (word.translations.isEmpty() && word.written.term().length() >= SHORTEST_NAME) {
      spelled.add(List.of(word.written.term()));
    }
    if (at > 0 && areName(asked.get(at - 1), word)) spelled.add(pair(asked.get(at - 1), word));
    if (at + 1 < asked.size() && areName(word, asked.get(at + 1))) spelled.add(pair(word, asked.get(at + 1)));
    return spelled;
  }

  private static boolean areName(Asked one, Asked next) {
    return one.nameLike && next.nameLike
        && next.stem.position() == one.stem.position() + 1
        && (one.translations.isEmpty() || next.translations.isEmpty());
  }

  private static List<String> pair(Asked one, Asked next) {
    return List.of(one.written.term(), next.written.term());
  }

  private Forms forms(String translation) {
    Forms forms = known.get(translation);
    if (forms == null) {
      forms = new Forms(Token.of(textStems, translation), Token.of(written, translation));
      if (known.size() >= REMEMBERED) known.clear();
      known.put(translation, forms);
    }
    return forms;
  }

  private List<Alternative> translations(String text, Match match, Token word) {
    if (word.start() < match.start()) return List.of();
    List<Alternative> alternatives = new ArrayList<>();
    String asked = text.substring(match.start(), match.end());
    for (Translation translation : match.translations()) {
      Forms forms = forms(translation.text());
      alternatives.add(new Alternative(Tier.TRANSLATION, asked, forms.stems, forms.written, translation.weight()));
    }
    return alternatives;
  }
}
