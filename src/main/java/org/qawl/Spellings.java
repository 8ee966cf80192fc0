package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Compounds;
import org.qawl.names.Transliteration;

/**
 * How an index spells the names of a query, in either script. What was found is kept as long as the index stays the
 * same. Thread-safe.
 */
final class Spellings {
  // Likenesses, as Transliteration measures them. All but that of speakers were chosen by the odd rows of
  // news-names.tsv in real news.
  /** A word of a text that stands by itself for one of a query must be very like it: texts are full of words. */
  static final double IN_TEXT = 0.8;
  /** Speakers are few, and so are names that could be taken for one of them. */
  static final double OF_SPEAKER = 0.3;
  /** Two words side by side vouch for each other. */
  static final double MEAN_OF_TWO = 0.1;
  /** Where one of them is an everyday word, in the query or in the index, and where both are, in the index. */
  static final double MEAN_WITH_EVERYDAY = 0.5;
  private static final double MEAN_ALL_EVERYDAY = 0.7;
  /** Two words may also be written as one, which is longer than either and so is less like others. */
  private static final double AS_ONE = 0.3;
  /** Of the small word of a compound, which is known. */
  private static final double SMALL = 0.95;
  /** The likeliest of a script, by likeness and how often it is written, and what is nearly as likely: تعز for Taiz. */
  private static final double NEAR_LIKELIEST = 0.95;
  private static final double OF_LIKELIEST = 0.08;
  /** A few passages with what is less likely still cost a reader little: the only rare name may be the one. */
  private static final int FURTHER_PASSAGES = 9;
  private static final int MOST_OF_A_SCRIPT = 32;
  /**
   * Of the words that may be the other one of a compound, so many are looked for with the small one written onto them.
   */
  private static final int MOST_AS_ONE = 8;

  private final Analyzer stems = new NewsAnalyzer(Form.STEM);
  private final IndexedWords indexed;
  private final ByReader<String, List<Spelling>> words = new ByReader<>();
  private final ByReader<AskedName, List<Alternative>> names = new ByReader<>();

  Spellings(Transliteration transliteration) {
    indexed = new IndexedWords(transliteration);
  }

  /** What may stand for a name of a query, the likeliest first. */
  List<Alternative> of(IndexSearcher searcher, AskedName asked) throws IOException {
    return names.of(searcher, asked, () -> likeliest(searcher, asked));
  }

  private List<Alternative> likeliest(IndexSearcher searcher, AskedName asked) throws IOException {
    String text = String.join(" ", asked.words());
    List<Spelling> spellings = asked.words().size() == 1 ? ofOne(searcher, asked) : ofTwo(searcher, asked);
    spellings.sort(Comparator.comparingDouble(Spelling::average).reversed());
    List<Alternative> alternatives = new ArrayList<>();
    int[] ofScript = new int[2];
    for (Spelling spelling : spellings) {
      if (String.join(" ", spelling.written()).equals(text)) continue;
      if (++ofScript[spelling.isArabic() ? 0 : 1] > MOST_OF_A_SCRIPT) continue;
      addIfThere(searcher, alternative(text, spelling, 1), alternatives);
      if (!spelling.isArabic() && spelling.stems().size() == 2) {
        addIfThere(searcher, alternative(text, spelling, 2), alternatives);
      }
    }
    return List.copyOf(alternatives);
  }

  /**
   * Most words that may be one name each stand nowhere side by side, and every phrase costs each field of a search
   * time.
   */
  private static void addIfThere(IndexSearcher searcher, Alternative alternative, List<Alternative> alternatives)
      throws IOException {
    boolean there = alternative.stems().size() == 1
        || isThere(searcher, Schema.TEXT, alternative.stems())
        || isThere(searcher, Schema.TITLE, alternative.stems());
    if (there) alternatives.add(alternative);
  }

  private static boolean isThere(IndexSearcher searcher, String field, List<Token> words) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Token word : words) phrase.add(new Term(field, word.term()), word.position());
    Weight weight = phrase.build().createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) return true;
    }
    return false;
  }

  /** Between two Latin words an article or an initial may stand, at a distance of 2: <i>Deir ez-Zor</i>. */
  private static Alternative alternative(String asked, Spelling spelling, int distance) {
    return new Alternative(Tier.TRANSLITERATION, asked, tokens(spelling.stems(), distance),
        tokens(spelling.written(), distance), spelling.average(), spelling.forms());
  }

  private static List<Token> tokens(List<String> terms, int distance) {
    List<Token> tokens = new ArrayList<>();
    for (String term : terms) tokens.add(Token.at(term, distance * tokens.size()));
    return tokens;
  }

  private List<Spelling> ofOne(IndexSearcher searcher, AskedName asked) throws IOException {
    List<Spelling> spellings = new ArrayList<>(spellings(searcher, asked.words().getFirst()));
    spellings.removeIf(spelling -> spelling.everyday() || asked.elsewhere() && spelling.isArabic() == asked.isArabic());
    List<Spelling> chosen = new ArrayList<>();
    for (boolean arabic : new boolean[] {true, false}) {
      List<Spelling> ofScript = spellings.stream().filter(spelling -> spelling.isArabic() == arabic).toList();
      double most = ofScript.stream().mapToDouble(Spellings::likelihood).max().orElse(0);
      Predicate<Spelling> likely = spelling -> spelling.average() >= asked.least()
          || asked.likeliest() && spelling.average() >= OF_LIKELIEST && likelihood(spelling) >= NEAR_LIKELIEST * most;
      ofScript.stream().filter(likely).forEach(chosen::add);
      if (asked.likeliest() && asked.isArabic() != arabic) {
        addFurther(ofScript.stream().filter(likely.negate()).toList(), chosen);
      }
    }
    return chosen;
  }

  private static void addFurther(List<Spelling> lessLikely, List<Spelling> chosen) {
    int passages = 0;
    for (Spelling spelling : lessLikely) {
      if (passages + spelling.documents() > FURTHER_PASSAGES) continue;
      passages += spelling.documents();
      chosen.add(spelling);
    }
  }

  private static double likelihood(Spelling spelling) {
    return spelling.average() * Math.log1p(spelling.documents());
  }

  private List<Spelling> ofTwo(IndexSearcher searcher, AskedName asked) throws IOException {
    List<Spelling> both = new ArrayList<>();
    String text = String.join(" ", asked.words());
    if (text.indexOf(' ') == text.lastIndexOf(' ')) {
      for (Spelling spelling : words(searcher, text.replace(" ", ""))) {
        if (spelling.average() >= AS_ONE && !spelling.everyday()) both.add(spelling);
      }
    }
    List<Spelling> others = spellings(searcher, asked.words().get(1));
    if (others.isEmpty()) return both;
    for (Spelling one : spellings(searcher, asked.words().get(0))) {
      for (Spelling other : others) {
        if (!one.isOfOneScriptWith(other)) continue;
        Spelling next = one.and(other);
        if (next.average() >= Math.max(asked.least(), least(one, other))) both.add(next);
      }
    }
    return both;
  }

  private static double least(Spelling one, Spelling other) {
    if (one.everyday() && other.everyday()) return MEAN_ALL_EVERYDAY;
    return one.everyday() || other.everyday() ? MEAN_WITH_EVERYDAY : MEAN_OF_TWO;
  }

  /** What is not quite unlike the asked name, itself among it if the index has it. */
  private List<Spelling> spellings(IndexSearcher searcher, String name) throws IOException {
    List<Spelling> spellings = new ArrayList<>(words(searcher, name.replace(" ", "")));
    int blank = name.indexOf(' ');
    List<Compounds.Compound> compounds = blank < 0
        ? Compounds.within(name)
        : Compounds.of(name.substring(0, blank), name.substring(blank + 1)).stream().toList();
    for (Compounds.Compound compound : compounds) {
      List<Spelling> small = small(searcher, compound.small());
      List<Spelling> rests = new ArrayList<>(words(searcher, compound.rest()));
      rests.addAll(small(searcher, Compounds.small(compound.rest())));
      addWrittenAsOne(searcher, compound, rests, spellings);
      for (Spelling rest : rests) {
        for (Spelling word : small) {
          if (!word.isOfOneScriptWith(rest)) continue;
          Spelling both = compound.before() ? word.and(rest) : rest.and(word);
          if (!rest.everyday() || both.average() >= MEAN_WITH_EVERYDAY) spellings.add(both);
        }
      }
    }
    return spellings;
  }

  /** عبد and الفتاح as عبدالفتاح, whose letters alone tell little of Abdel Fattah. */
  private void addWrittenAsOne(
      IndexSearcher searcher, Compounds.Compound compound, List<Spelling> rests, List<Spelling> spellings)
      throws IOException {
    for (Spelling rest : rests.subList(0, Math.min(MOST_AS_ONE, rests.size()))) {
      for (String small : compound.small()) {
        String other = rest.written().getFirst();
        String both = compound.before() ? small + other : other + small;
        List<Token> tokens = Token.of(stems, both);
        if (tokens.size() != 1) continue;
        String stem = tokens.getFirst().term();
        int documents = searcher.getIndexReader().docFreq(new Term(Schema.TEXT, stem));
        if (documents == 0) continue;
        double likeness = (SMALL + rest.average()) / 2;
        spellings.add(
            new Spelling(List.of(stem), List.of(both), Map.of(), likeness, likeness, documents, false));
      }
    }
  }

  /** The small words that the index holds. */
  private List<Spelling> small(IndexSearcher searcher, List<String> forms) throws IOException {
    List<Spelling> small = new ArrayList<>();
    for (String form : forms) {
      for (Token stem : Token.of(stems, form)) {
        int documents = searcher.getIndexReader().docFreq(new Term(Schema.TEXT, stem.term()));
        if (documents == 0) continue;
        small.add(new Spelling(List.of(stem.term()), List.of(form), Map.of(), SMALL, SMALL, documents, false));
      }
    }
    return small;
  }

  /** The words that are not quite unlike one, in either script, the likeliest first. */
  List<Spelling> words(IndexSearcher searcher, String word) throws IOException {
    return words.of(searcher, word, () -> indexed.of(searcher, word));
  }
}
