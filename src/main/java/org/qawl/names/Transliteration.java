package org.qawl.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.qawl.tables.Table;

/**
 * Finds and compares spellings of one word in Arabic and Latin letters, without a list of names.
 *
 * <p>The <b>model</b> is a list of chunks, up to three Latin letters with up to two Arabic ones, and how often each
 * stands for the other at the beginning, in the middle and at the end of a word (transliteration.tsv, 1,100 chunks in
 * 30 kB). It was learned by eight rounds of expectation maximization from 12,877 names of Wikipedia
 * (google/transliteration, Apache-2.0) and 5,000 names of our own with their usual spellings. A second set of costs
 * counts our own, and names with letters that only Arabic has, five times; the better of the two scores decides.
 *
 * <p>Two steps. The {@linkplain #keys keys} of a word find the few others that may be spellings of it: an Arabic word
 * has its consonants, a Latin word the consonants of its likeliest Arabic spellings, so that all meet in one space
 * (Sharaa, Charaa and شرع under {@code شر}). The {@linkplain #likeness likeness} then says how far to trust such a
 * meeting.
 *
 * <p>Likeness is <b>calibrated</b>. Every name of wikipedia-names-dev.tsv was looked for by its keys among 40,000 names
 * and words of the news, and the one spelling of the list counted as right, even where another was the same with an
 * article or a conjunction. Of the words met that had a likeness near 0.5 one in three was right, near 0.7 one in two,
 * near 0.87 three in four, near 0.94 nine in ten; with a threshold of 0.3, 0.5, 0.8, 0.9 precision was .56, .62, .77,
 * .89 and recall .87, .79, .55, .31. The chance of a coincidence grows with the number of words compared and falls with
 * every other word of a name that agrees: a single word should have 0.8 or more, each word of a longer name may have as
 * little as 0.05, which 96 of 100 pairs reach, and of two names drawn at random one pair in 23,000.
 *
 * <p>Immutable, and safe for use by several threads. Keys of a Latin word take about 0.2 ms, a likeness some
 * microseconds.
 */
public final class Transliteration {
  /**
   * Changes whenever any word loses a key: what was indexed under an older version must be indexed anew. Where words
   * only get a key more, an older index still finds what it found.
   */
  public static final int VERSION = 1;

  private static final int KEYS = 4;
  private static final int ASKED_KEYS = 12;
  private static final int FEWEST_LETTERS = 2;

  /**
   * A reading of an Arabic word that takes its first letter for <i>and</i> or <i>to</i> is less sure than one as it
   * stands; so is one of a Latin word that takes its first letters for an article.
   */
  private static final double WITHOUT_PROCLITIC = 0.9;

  /** The article as part of the name explains a little less than the name alone. */
  private static final double WITHOUT_ARTICLE = 0.99;

  /** Of letters that are read as others than the English press do. */
  private static final double FOREIGN = 0.9;

  /** How often, at least, a letter at the beginning of Arabic words is written as an initial that may stand for it. */
  private static final double FREQUENT_INITIAL = 0.03;

  /** A pair of irregular-names.tsv is as sure as the surest of the model. */
  private static final double IRREGULAR = 0.95;

  /** A score that no other model will save. */
  private static final double HOPELESS = -1;

  private static final class Standard {
    static final Transliteration INSTANCE =
        new Transliteration(LearnedUnits.of(Table.of(Transliteration.class, "transliteration.tsv")));
  }

  private static final class CommonKeys {
    static final Map<String, List<String>> WORDS =
        CommonWords.arabic().collect(Collectors.groupingBy(word -> Skeleton.of(Alphabet.spell(word).letters())));
  }

  private final ChunkModel general;
  private final ChunkModel local;
  private final ChunkModel latinSpellings;
  private final ChunkModel arabicSpellings;
  private final LatinKeys latinKeys;
  private final Counterparts ofLatin;
  private final Counterparts ofArabic;

  Transliteration(LearnedUnits units) {
    int arabic = Alphabet.ARABIC.length();
    general = new ChunkModel(units.general(), Alphabet.LATIN, arabic, 3, 2);
    local = new ChunkModel(units.local(), Alphabet.LATIN, arabic, 3, 2);
    latinSpellings = new ChunkModel(units.latinSpellings(), Alphabet.LATIN, Alphabet.LATIN, 3, 3);
    arabicSpellings = new ChunkModel(units.arabicSpellings(), arabic, arabic, 2, 2);
    latinKeys = new LatinKeys(general, local);
    ofLatin = new Counterparts(true, general, local);
    ofArabic = new Counterparts(false, general, local);
  }

  /** The model that comes with the library. */
  public static Transliteration standard() {
    return Standard.INSTANCE;
  }

  /**
   * The few keys under which a word of a text is found, the likeliest first: of an Arabic word that of each reading,
   * as it stands and without what may be written onto it; of a Latin word four at the most, two for each habit of
   * foreign-spellings.tsv that has letters of it, those of irregular-names.tsv and those of a compound. The same word
   * always has the same keys. None for a word without two letters of one of the alphabets, as a number.
   *
   * @param word in its written or orthographic form; capitals and diacritics do not matter
   */
  public List<String> keys(CharSequence word) {
    return keys(word, KEYS);
  }

  /** The keys under which to look for a word of a question: those of {@link #keys}, and for Latin ones more. */
  public List<String> askedKeys(CharSequence word) {
    return keys(word, ASKED_KEYS);
  }

  private List<String> keys(CharSequence word, int most) {
    return List.copyOf(sharesOfKeys(word, most).keySet());
  }

  /**
   * The keys under which to look for a word, each with how probable it is beside the likeliest, which has 1; of another
   * habit than the English press has, 0.
   */
  SequencedMap<String, Double> sharesOfAskedKeys(CharSequence word) {
    return sharesOfKeys(word, ASKED_KEYS);
  }

  private SequencedMap<String, Double> sharesOfKeys(CharSequence word, int most) {
    SequencedMap<String, Double> keys = new LinkedHashMap<>();
    Alphabet.Spelled spelled = Alphabet.spell(word);
    if (spelled.length() < FEWEST_LETTERS) return keys;
    if (spelled.arabic()) {
      for (Reading reading : readings(word)) keys.put(Skeleton.of(reading.word().letters()), 1.0);
      keys.remove("");
    } else {
      for (Alphabet.Spelled arabic : IrregularNames.of(spelled)) keys.put(Skeleton.of(arabic.letters()), 1.0);
      for (Reading reading : latinReadings(word)) {
        for (LatinKeys.Key key : latinKeys.of(reading.word.letters(), reading.foreign ? most / 2 : most)) {
          keys.merge(key.skeleton(), reading.foreign ? 0 : key.share(), Math::max);
        }
      }
      for (Compounds.Compound compound : Compounds.within(word.toString())) addKeys(compound, most, keys);
    }
    return keys;
  }

  /** Of Davutoğlu those of Davut, each with that of أوغلو behind it. */
  private void addKeys(Compounds.Compound compound, int most, SequencedMap<String, Double> keys) {
    if (compound.before()) return; // what is behind a small word may have an article, which its keys lack
    byte[] small = compound.small().stream().map(Alphabet::spell).filter(Alphabet.Spelled::arabic)
        .map(Alphabet.Spelled::letters).findFirst().orElseThrow();
    sharesOfKeys(compound.rest(), most).forEach((rest, share) -> {
      StringBuilder key = new StringBuilder(rest);
      Skeleton.append(key, small, false);
      keys.merge(key.toString(), share, Math::max);
    });
  }

  /** One way to read a word, how sure it is, and whether it takes letters for others than the English press does. */
  record Reading(Alphabet.Spelled word, double trust, boolean foreign) {
    Reading(Alphabet.Spelled word, double trust) {
      this(word, trust, false);
    }
  }

  static List<Reading> readings(CharSequence text) {
    Alphabet.Spelled word = Alphabet.spell(text);
    if (!word.arabic()) return latinReadings(text);
    List<Reading> readings = new ArrayList<>(4);
    add(word, 1, readings);
    for (Proclitics.Rest rest : Proclitics.rests(word.toString())) {
      add(Alphabet.spell(rest.key()), rest.key().startsWith("ال") ? 1 : WITHOUT_PROCLITIC, readings);
    }
    return readings;
  }

  /** A word, and the same with the ʿayn of Dar'a as a vowel, without the article of Ennahda, or as German Dschenin. */
  private static List<Reading> latinReadings(CharSequence word) {
    List<Reading> readings = new ArrayList<>(3);
    readings.add(new Reading(Alphabet.spell(word), 1));
    LatinReadings.withAyn(word).ifPresent(letters -> readings.add(new Reading(Alphabet.spell(letters), 1)));
    LatinReadings.withoutArticle(readings.getFirst().word.toString())
        .ifPresent(rest -> readings.add(new Reading(Alphabet.spell(rest), WITHOUT_PROCLITIC)));
    for (String english : LatinReadings.foreign(readings.getFirst().word.toString())) {
      readings.add(new Reading(Alphabet.spell(english), FOREIGN, true));
    }
    return readings;
  }

  private static void add(Alphabet.Spelled word, double trust, List<Reading> readings) {
    readings.add(new Reading(word, trust));
    if (word.hasArticle()) readings.add(new Reading(word.withoutArticle(), trust * WITHOUT_ARTICLE));
  }

  /**
   * How likely two single words that share a key are spellings of one name, from 0 to 1, whatever their scripts. Of
   * an Arabic word the best reading counts, as it stands or without what may be written onto it; equal words have 1.
   * 0 if one of them has no letters.
   */
  public double likeness(CharSequence one, CharSequence other) {
    return comparing(one).likeness(other);
  }

  /** A word that many others are to be compared with. */
  public Comparison comparing(CharSequence word) {
    return new Comparison(this, word);
  }

  static List<Reading> asItStands(CharSequence text) {
    Alphabet.Spelled word = Alphabet.spell(text);
    if (!word.arabic()) return latinReadings(text);
    List<Reading> readings = new ArrayList<>(2);
    add(word, 1, readings);
    return readings;
  }

  /**
   * Whether a word is so frequent and so rarely a name that, alone, it should never be taken for the spelling of one:
   * هامش (margin) is no Hamas. The article, and what may be written before it, are no part of the word; على is not
   * علي.
   */
  public boolean isCommon(CharSequence word) {
    return CommonWords.contains(word);
  }

  /** The Arabic words that are {@linkplain #isCommon common} and have a key; mostly none. */
  public List<String> commonArabicWords(String key) {
    return CommonKeys.WORDS.getOrDefault(key, List.of());
  }

  /** The likeness of two words that nothing is written onto. */
  double likeness(Alphabet.Spelled one, Alphabet.Spelled other) {
    return likeness(new Sides(one), new Sides(other));
  }

  /** A word that nothing is written onto, as a side of each model that has compared it. */
  static final class Sides {
    private final Alphabet.Spelled word;
    private final Map<ChunkModel, ChunkModel.Side> left = new IdentityHashMap<>(4);
    private final Map<ChunkModel, ChunkModel.Side> right = new IdentityHashMap<>(4);

    Sides(Alphabet.Spelled word) {
      this.word = word;
    }

    private ChunkModel.Side left(ChunkModel model) {
      return left.computeIfAbsent(model, m -> m.left(word.letters()));
    }

    private ChunkModel.Side right(ChunkModel model) {
      return right.computeIfAbsent(model, m -> m.right(word.letters()));
    }
  }

  double likeness(Sides one, Sides other) {
    Alphabet.Spelled word = one.word;
    if (word.length() == 0 || other.word.length() == 0) return 0;
    if (word.equals(other.word)) return 1;
    if (word.arabic() != other.word.arabic()) return word.arabic() ? across(other, one) : across(one, other);
    boolean ordered = Arrays.compare(word.letters(), other.word.letters()) <= 0;
    ChunkModel model = word.arabic() ? arabicSpellings : latinSpellings;
    double score = ordered ? score(model, one, other) : score(model, other, one);
    return word.arabic() ? calibrated(score, 0.59, 8.06) : calibrated(score, 0.301, 10.26);
  }

  private double across(Sides latin, Sides arabic) {
    if (IrregularNames.of(latin.word).contains(arabic.word)) return IRREGULAR;
    double score = score(general, latin, arabic);
    if (score >= HOPELESS) score = Math.max(score, score(local, latin, arabic));
    return calibrated(score, 0.375, 9.16);
  }

  private static double score(ChunkModel model, Sides left, Sides right) {
    return model.score(left.left(model), right.right(model));
  }

  /** Whether the first letter of an Arabic word may be written as a Latin initial: ش as S, ع as A or O. */
  boolean mayBegin(String latinInitial, String arabicWord) {
    Alphabet.Spelled initial = Alphabet.spell(latinInitial);
    Alphabet.Spelled word = Alphabet.spell(arabicWord);
    if (initial.length() == 0 || word.length() == 0) return false;
    return general.shareOfFirst(initial.letters()[0], word.letters()[0]) >= FREQUENT_INITIAL;
  }

  /** Which words of the other alphabet may have been begun by these letters. */
  List<Counterparts.Begun> begun(Alphabet.Spelled typed, SortedWords others) {
    return (typed.arabic() ? ofArabic : ofLatin).find(typed.letters(), others);
  }

  /** The logistic curve through one half at a score. */
  private static double calibrated(double score, double half, double steepness) {
    return 1 / (1 + Math.exp(-(score - half) * steepness));
  }
}
