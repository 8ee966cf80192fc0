package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Comparison;
import org.qawl.names.Gazetteer;
import org.qawl.names.Kind;
import org.qawl.names.Transliteration;

/**
 * How an index writes what the gazetteer knows, where that is a single word: in the forms that are listed, and in
 * others. What is like one form by chance is unlike the others: سعادة may be Saada, but not صعدة. What was found is
 * kept as long as the index stays the same. Thread-safe.
 */
final class KnownSpellings {
  // Likenesses, as Transliteration measures them, to the nearest listed form of each script: their mean, and the lesser
  // of them. Of the Latin forms of the gazetteer that are like others of their row, 83 in 100 are so like them, and
  // only 7 forms are so like those of another row. Arabic texts are full of words that could be names.
  private static final double LATIN_MEAN = 0.4;
  private static final double LATIN_LEAST = 0.1;
  private static final double ARABIC_MEAN = 0.75;
  private static final double ARABIC_LEAST = 0.4;
  /** Of Arabic words that only a few passages hold. */
  private static final double RARE_MEAN = 0.5;
  private static final int FEW_PASSAGES = 9;
  /** What is so like a name is a spelling of it, and not another name. */
  private static final double SPELLED = 0.1;
  private static final int LONGEST_ACRONYM = 5;

  /** What is looked for: the forms that are listed, or others. */
  private record Asked(String id, String surface, boolean listed) {}

  private final Gazetteer gazetteer;
  private final Transliteration transliteration;
  private final Spellings spellings;
  private final IndexedWords indexed;
  private final Analyzer stems = new NewsAnalyzer(Form.STEM);
  private final ByReader<Asked, List<Alternative>> found = new ByReader<>();

  KnownSpellings(Gazetteer gazetteer, Transliteration transliteration, Spellings spellings) {
    this.gazetteer = gazetteer;
    this.transliteration = transliteration;
    this.spellings = spellings;
    this.indexed = new IndexedWords(transliteration);
  }

  /**
   * The listed forms of a single word. Of a person or place other words with its stem are others: درع (shield) has the
   * stem of درعا (Daraa).
   */
  List<Alternative> listed(IndexSearcher searcher, Concept.Name name) throws IOException {
    return found.of(searcher, asked(name, true), () -> List.copyOf(findListed(searcher, name)));
  }

  /** What is no listed form, but a spelling of a name of one word; nothing for longer ones. */
  List<Alternative> others(IndexSearcher searcher, Concept.Name name) throws IOException {
    return found.of(searcher, asked(name, false), () -> List.copyOf(findOthers(searcher, name)));
  }

  private static Asked asked(Concept.Name name, boolean listed) {
    return new Asked(name.entry().id(), name.surface(), listed);
  }

  private List<Alternative> findListed(IndexSearcher searcher, Concept.Name name) throws IOException {
    List<Alternative> alternatives = new ArrayList<>();
    for (Word form : forms(name)) {
      Map<String, Double> words = new HashMap<>();
      if (name.entry().kind() != Kind.ORGANIZATION && !form.acronym) {
        boolean place = name.entry().kind() == Kind.PLACE;
        for (String word : indexed.ofName(searcher, form.letters, form.stem, place)) words.put(word, 1.0);
      }
      alternatives.add(alternative(Tier.ALIAS, name, form.stem, 1, words));
    }
    return alternatives;
  }

  private static Alternative alternative(
      Tier tier, Concept.Name name, String stem, double weight, Map<String, Double> words) {
    List<Token> term = List.of(Token.at(stem, 0));
    return new Alternative(tier, name.surface(), term, term, weight, words);
  }

  /** A listed form of one word, without the article of Latin ones. */
  private record Word(String letters, String stem, boolean acronym) {
    boolean arabic() {
      return IndexedWords.isArabic(letters);
    }
  }

  private List<Word> forms(Concept.Name name) {
    List<Word> words = new ArrayList<>();
    for (String form : name.forms()) {
      List<Token> stem = Token.of(stems, form);
      if (stem.size() != 1) continue;
      Token only = stem.getFirst();
      String letters = IndexedWords.isArabic(form) ? form : form.substring(only.start(), only.end());
      boolean acronym = letters.length() <= LONGEST_ACRONYM && letters.chars().allMatch(Character::isUpperCase);
      words.add(new Word(letters, only.term(), acronym));
    }
    return words;
  }

  private List<Alternative> findOthers(IndexSearcher searcher, Concept.Name name) throws IOException {
    if (name.words().size() != 1) return List.of();
    List<Word> forms = forms(name).stream().filter(form -> !form.acronym).toList();
    if (forms.isEmpty()) return List.of();
    Word asked = forms.getFirst();
    Comparison itself = transliteration.comparing(asked.letters);
    List<Comparison> same = comparisons(forms.stream().filter(form -> form.arabic() == asked.arabic()));
    List<Word> across = forms.stream().filter(form -> form.arabic() != asked.arabic()).toList();
    List<Comparison> other =
        comparisons(across.stream().filter(form -> itself.likeness(form.letters) >= SPELLED));
    if (!other.isEmpty()) {
      List<Alternative> alike = likeListed(searcher, name, forms, same, other);
      if (!asked.arabic()) return alike;
      // Few words in Latin letters could be a name, and only names begin with a capital.
      Stream<Alternative> latin = unlisted(searcher, name, asked, true)
          .filter(spelling -> !IndexedWords.isArabic(spelling.written().getFirst().term()));
      return Stream.concat(alike.stream(), latin).toList();
    }
    // Nothing that is listed in the other script could tell the name from a word that is like it by chance. If it has
    // another name there, as Aleppo has, nothing less likely is looked for among Arabic words.
    return unlisted(searcher, name, asked, across.isEmpty() || asked.arabic()).toList();
  }

  /** As a name is spelled that nobody knows. */
  private Stream<Alternative> unlisted(IndexSearcher searcher, Concept.Name name, Word asked, boolean likeliest)
      throws IOException {
    return spellings.of(searcher, new AskedName(List.of(asked.letters), Spellings.IN_TEXT, likeliest, false)).stream()
        .filter(spelling -> !isAnother(spelling.written().getFirst().term(), name));
  }

  private List<Comparison> comparisons(Stream<Word> forms) {
    return forms.map(form -> transliteration.comparing(form.letters)).toList();
  }

  /** What is like the forms of both scripts. */
  private List<Alternative> likeListed(
      IndexSearcher searcher, Concept.Name name, List<Word> forms, List<Comparison> same, List<Comparison> other)
      throws IOException {
    List<Alternative> others = new ArrayList<>();
    int ofFew = 0;
    for (Spelling near : near(searcher, forms)) {
      if (near.everyday()) continue;
      String stem = near.stems().getFirst();
      Map<String, Double> words = new HashMap<>();
      for (String word : near.forms().keySet()) {
        double likeness = likeness(word, stem, same, other);
        int passages = searcher.getIndexReader().docFreq(new Term(Schema.WRITTEN, word));
        boolean sure = likeness >= (IndexedWords.isArabic(word) ? ARABIC_MEAN : LATIN_MEAN);
        if (!sure && (likeness < RARE_MEAN || ofFew + passages > FEW_PASSAGES) || isAnother(word, name)) continue;
        if (!sure) ofFew += passages;
        words.put(word, likeness);
      }
      double most = words.values().stream().mapToDouble(likeness -> likeness).max().orElse(0);
      if (most > 0) others.add(alternative(Tier.TRANSLITERATION, name, stem, most, words));
    }
    return others;
  }

  /** The words of the index that are near the name as asked for, or as it is first listed in either script. */
  private Collection<Spelling> near(IndexSearcher searcher, List<Word> forms) throws IOException {
    Map<String, Spelling> near = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>(List.of(forms.getFirst().letters));
    for (boolean arabic : new boolean[] {true, false}) {
      forms.stream().filter(form -> form.arabic() == arabic).findFirst().ifPresent(form -> asked.add(form.letters));
    }
    for (String word : asked) {
      for (Spelling spelling : spellings.words(searcher, word)) {
        near.putIfAbsent(spelling.stems().getFirst(), spelling);
      }
    }
    return near.values();
  }

  /** The mean of the likenesses to the nearest form of each script; 0 if one of them is too little. */
  private static double likeness(String word, String stem, List<Comparison> some, List<Comparison> others) {
    double one = nearest(word, stem, some);
    double other = nearest(word, stem, others);
    double least = IndexedWords.isArabic(word) ? ARABIC_LEAST : LATIN_LEAST;
    return Math.min(one, other) < least ? 0 : (one + other) / 2;
  }

  private static double nearest(String word, String stem, List<Comparison> forms) {
    return forms.stream().mapToDouble(form -> IndexedWords.likeness(form, word, stem)).max().orElse(0);
  }

  /** Whether a word is listed as something else: Oman is like Amman. */
  private boolean isAnother(String word, Concept.Name name) {
    return gazetteer.find(word).filter(entry -> !entry.id().equals(name.entry().id())).isPresent();
  }
}
