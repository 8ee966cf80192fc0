package org.qawl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.qawl.analysis.Form;
import org.qawl.analysis.Language;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.Kind;
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
  private static final int REMEMBERED = 20_000;
  /** How like the words of a body must be for one script to spell what the other has. */
  private static final double SPELLED = 0.3;
  private static final Set<Tier> SPELLING = Set.of(Tier.TRANSLITERATION);

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

  /** In the order of the words, each once; none where only stop words remain. */
  List<Concept> of(String words, Set<Tier> tiers) {
    List<Concept> concepts = new ArrayList<>();
    int at = 0;
    if (tiers.contains(Tier.ALIAS)) {
      for (Mention mention : gazetteer.mentions(words)) {
        concepts.addAll(words(words.substring(at, mention.start()), tiers));
        String surface = words.substring(mention.start(), mention.end());
        concepts.add(name(mention.entry(), surface, tiers));
        at = mention.end();
      }
    }
    concepts.addAll(words(words.substring(at), tiers));
    return once(at > 0 && tiers.contains(Tier.TRANSLITERATION) ? withPairs(words, concepts) : concepts);
  }

  private Concept.Name name(Entry entry, String surface, Set<Tier> tiers) {
    List<Concept.Word> words = words(surface, tiers.contains(Tier.TRANSLITERATION) ? SPELLING : Set.of());
    List<Concept.Word> itself = words.stream().map(word -> word.spelledAs(List.of())).toList();
    boolean spelled = entry.kind() != Kind.ORGANIZATION || isSpelled(entry, itself);
    return new Concept.Name(entry, surface, itself, spelled ? pairs(words) : List.of());
  }

  /** Whether the other script spells the name of a body, and does not translate it: Jaish al-Islam is جيش الإسلام. */
  private boolean isSpelled(Entry entry, List<Concept.Word> words) {
    if (words.size() < 2) return false;
    return entry.forms().stream().map(form -> words(form, Set.of())).anyMatch(form -> isSpelling(form, words));
  }

  /** Word by word, or as a whole where one script has more words, as حزب الله has. */
  private boolean isSpelling(List<Concept.Word> form, List<Concept.Word> words) {
    if (form.size() < 2 || form.size() != words.size()) return isSpelling(joined(form), joined(words));
    for (int i = 0; i < form.size(); i++) {
      if (!isSpelling(form.get(i).itself().asked(), words.get(i).itself().asked())) return false;
    }
    return true;
  }

  private boolean isSpelling(String one, String other) {
    return Language.detect(one) != Language.detect(other) && transliteration.likeness(one, other) >= SPELLED;
  }

  private static String joined(List<Concept.Word> words) {
    return words.stream().map(word -> word.itself().asked()).collect(Collectors.joining());
  }

  /** Known names of one word may be a part of another with an unknown word beside them: Riyad of Riyad Salameh. */
  private List<Concept> withPairs(String query, List<Concept> concepts) {
    List<Concept.Word> words = words(query, SPELLING);
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      int its = concepts.get(i) instanceof Concept.Name name ? name.words().size() : 1;
      for (int j = 0; j < its; j++) owners.add(i);
    }
    if (owners.size() != words.size()) return concepts;
    List<Concept> paired = new ArrayList<>(concepts);
    for (int i = 1; i < words.size(); i++) {
      addPair(words.get(i - 1), words.get(i), owners.get(i - 1), owners.get(i), paired);
      addPair(words.get(i), words.get(i - 1), owners.get(i), owners.get(i - 1), paired);
    }
    return paired;
  }

  private static void addPair(Concept.Word known, Concept.Word beside, int one, int other, List<Concept> concepts) {
    if (!(concepts.get(one) instanceof Concept.Name name) || name.words().size() != 1) return;
    if (!(concepts.get(other) instanceof Concept.Word word) || !word.translations().isEmpty()) return;
    List<AskedName> both =
        known.spelled().stream().filter(pair -> pair.isPair() && beside.spelled().contains(pair)).toList();
    if (both.isEmpty()) return;
    List<AskedName> ofName = name.spelled().stream().flatMap(pair -> pair.spelled().stream()).toList();
    concepts.set(one, name.spelledAs(List.of(known.spelledAs(joined(ofName, both)))));
    concepts.set(other, word.spelledAs(joined(word.spelled(), both)));
  }

  private static List<AskedName> joined(List<AskedName> some, List<AskedName> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  /**
   * The words, each with the pairs to which it belongs: single ones would be anybody's; none if one is in no pair. Two
   * words that are one name, as نصر الله is, are such a pair.
   */
  private static List<Concept.Word> pairs(List<Concept.Word> words) {
    List<Concept.Word> paired = new ArrayList<>();
    for (Concept.Word word : words) {
      List<AskedName> pairs = word.spelled().stream()
          .filter(name -> name.isPair() || name.isCompound() && words.size() == 2)
          .toList();
      if (pairs.isEmpty()) return List.of();
      paired.add(word.spelledAs(pairs));
    }
    return paired;
  }

  /** Each word once, with all the names to which it belongs: the first and the last of جبران خليل جبران are one. */
  private static List<Concept> once(List<Concept> concepts) {
    Map<Concept, Set<AskedName>> names = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      Concept word = concept instanceof Concept.Word spelled ? spelled.spelledAs(List.of()) : concept;
      Set<AskedName> its = names.computeIfAbsent(word, w -> new LinkedHashSet<>());
      if (concept instanceof Concept.Word spelled) its.addAll(spelled.spelled());
    }
    List<Concept> once = new ArrayList<>();
    names.forEach((concept, its) ->
        once.add(concept instanceof Concept.Word word ? word.spelledAs(List.copyOf(its)) : concept));
    return once;
  }

  private List<Concept.Word> words(String text, Set<Tier> tiers) {
    List<Match> matches = tiers.contains(Tier.TRANSLATION) ? lexicon.matches(text) : List.of();
    List<Token> asWritten = Token.of(written, text);
    List<Concept.Word> words = new ArrayList<>();
    List<AskedNames.Word> nameLike = new ArrayList<>();
    // Stems, words as written and matches all come in the order of the text, and a whole book may be asked for.
    int at = 0;
    int matched = 0;
    for (Token stem : Token.of(stems, text)) {
      while (at < asWritten.size() && asWritten.get(at).end() < stem.end()) at++;
      while (matched < matches.size() && matches.get(matched).end() < stem.end()) matched++;
      Token word = at < asWritten.size() && asWritten.get(at).holds(stem) ? asWritten.get(at) : stem;
      if (AskedNames.isArticle(text, word.start(), word.end())) continue;
      Alternative itself = new Alternative(
          Tier.STEM, text.substring(word.start(), word.end()), List.of(Token.at(stem.term(), 0)),
          List.of(Token.at(word.term(), 0)), 1);
      List<Alternative> translations =
          matched < matches.size() ? translations(text, matches.get(matched), stem) : List.of();
      words.add(new Concept.Word(itself, translations, List.of()));
      boolean asItStands = matched < matches.size() && matches.get(matched).asItStands();
      nameLike.add(nameLike(text, word, stem, meaning(translations, asItStands)));
    }
    return tiers.contains(Tier.TRANSLITERATION) ? spelled(words, AskedNames.of(text, nameLike)) : words;
  }

  /** Of a Latin word without its article and its possessive ending, which the stem lacks. */
  private AskedNames.Word nameLike(String text, Token word, Token stem, AskedNames.Meaning meaning) {
    boolean arabic = Character.UnicodeScript.of(stem.term().charAt(0)) == Character.UnicodeScript.ARABIC;
    String letters = arabic ? word.term() : text.substring(stem.start(), stem.end()).toLowerCase(Locale.ROOT);
    return new AskedNames.Word(letters, word.start(), word.end(), transliteration.isCommon(letters), meaning);
  }

  private static AskedNames.Meaning meaning(List<Alternative> translations, boolean asItStands) {
    if (translations.isEmpty()) return AskedNames.Meaning.NONE;
    return asItStands ? AskedNames.Meaning.OF_THE_WORD : AskedNames.Meaning.OF_ITS_STEM;
  }

  private static List<Concept.Word> spelled(List<Concept.Word> words, List<List<AskedName>> names) {
    List<Concept.Word> spelled = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      spelled.add(words.get(i).spelledAs(names.get(i)));
    }
    return spelled;
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
