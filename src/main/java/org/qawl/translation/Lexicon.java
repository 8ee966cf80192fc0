package org.qawl.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/**
 * What words and terms of English are called in Arabic, and the reverse.
 *
 * <p>A word is found in any inflection (<i>ministers</i>, وللوزراء); of entries that have one stem, those that are most
 * like the word count most. A translation counts the more, the more sources name it and the earlier they do. Words of
 * grammar are not looked up by themselves, but may stand inside a term.
 *
 * <p>All offsets are in UTF-16 units of the text as given. Immutable, and safe for use by several threads.
 */
public final class Lexicon {
  /** A word rarely has more, and each costs a search time. */
  static final int MOST_TRANSLATIONS = 12;
  // Chosen on the sentences of NTREX.
  /** Of an entry that has the word's stem, where another is more like the word: <i>general</i> for <i>generals</i>. */
  private static final double OTHER_FORM = 0.3;
  private static final double LEAST_WEIGHT = 0.05;
  /** What is written onto the beginning of an Arabic word and is none of it. */
  private static final Pattern BEFORE = Pattern.compile("[وف]?[بكل]?(ال)?|[وف]?لل");

  private static final class Standard {
    static final Lexicon INSTANCE = new Lexicon(read());

    private static List<Dictionary> read() {
      List<Dictionary> dictionaries = new ArrayList<>();
      for (Table.Row row : Table.of(Lexicon.class, "lexicons.tsv")) {
        Table table = Table.of(Lexicon.class, row.get("file"));
        dictionaries.addAll(LexiconTable.read(table, LexiconTable.weight(row, "trust")));
      }
      dictionaries.add(LocaleNames.read());
      return dictionaries;
    }
  }

  private final List<Dictionary> dictionaries;
  /** Of each language, from its first question on. Analyzing them takes a tenth of a second. */
  private final Map<Language, Heads> heads = new ConcurrentHashMap<>();

  Lexicon(List<Dictionary> dictionaries) {
    this.dictionaries = List.copyOf(dictionaries);
  }

  /** The lexicon that comes with the library. The first call reads it. */
  public static Lexicon standard() {
    return Standard.INSTANCE;
  }

  /** A lexicon of no words. */
  public static Lexicon empty() {
    return new Lexicon(List.of());
  }

  /**
   * This lexicon and a file of the user's: a dictionary of dictd if its name ends in {@code .index}, with its
   * {@code .dict} or {@code .dict.dz} beside it, else a table with the columns {@code english} and {@code arabic} (and,
   * if wanted, {@code weight} and {@code source}), several translations between vertical bars.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if it is broken; the message names file and line
   */
  public Lexicon with(Path file) throws IOException {
    List<Dictionary> all = new ArrayList<>(dictionaries);
    if (file.toString().endsWith(".index")) all.add(DictdFile.read(file));
    else all.addAll(LexiconTable.read(Table.of(file), 1));
    return new Lexicon(all);
  }

  /** This lexicon without the words of other sources. */
  public Lexicon only(Predicate<Source> wanted) {
    return new Lexicon(dictionaries.stream().filter(dictionary -> wanted.test(dictionary.source())).toList());
  }

  /** Whose words these are, in the order in which they were added. */
  public List<Source> sources() {
    return dictionaries.stream().map(Dictionary::source).toList();
  }

  /**
   * The words and terms of a text that have translations, from its beginning; of those that begin at one word the
   * longest, and none inside another.
   */
  public List<Match> matches(CharSequence text) {
    List<Word> words = Word.of(text.toString());
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Heads known = heads(Language.detect(words.get(at).exact()));
      int end = Math.min(words.size(), at + known.mostWords());
      Optional<Match> match = Optional.empty();
      while (end > at && (match = match(known, words, at, end)).isEmpty()) end--;
      match.ifPresent(matches::add);
      at = Math.max(end, at + 1);
    }
    return matches;
  }

  private Heads heads(Language language) {
    return heads.computeIfAbsent(language, own -> new Heads(own, dictionaries));
  }

  private Optional<Match> match(Heads known, List<Word> words, int from, int to) {
    if (to - from == 1 && words.get(from).stopped()) return Optional.empty();
    List<Heads.Sense> senses = known.of(Phrase.key(words, from, to));
    if (senses.isEmpty()) return Optional.empty();
    String exact = String.join(" ", words.subList(from, to).stream().map(Word::exact).toList());
    double[] likeness = senses.stream().mapToDouble(sense -> Likeness.of(exact, normal(sense.from()))).toArray();
    double closest = Arrays.stream(likeness).max().orElse(0);
    List<Phrase> phrases = Phrase.of(senses.stream().map(Heads.Sense::to).toList());
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (int i = 0; i < likeness.length; i++) {
      if (!phrases.get(i).isTerm()) continue;
      Heads.Sense sense = senses.get(i);
      double weight = sense.weight() * dictionaries.get(sense.source()).trust();
      if (likeness[i] < closest) weight *= OTHER_FORM;
      sums.computeIfAbsent(phrases.get(i).key(), key -> new Sum(sense)).add(sense, weight);
    }
    if (sums.isEmpty()) return Optional.empty();
    boolean asItStands = senses.stream().anyMatch(sense -> isAsItStands(exact, normal(sense.from())));
    return Optional.of(
        new Match(words.get(from).start(), words.get(to - 1).end(), usualFirst(sums.values()), asItStands));
  }

  /** Whether a word is an entry, with nothing but an article, conjunction or preposition before it. */
  private static boolean isAsItStands(String word, String head) {
    String rest = head.startsWith("ال") && head.length() > 4 ? head.substring(2) : head;
    return word.endsWith(rest) && BEFORE.matcher(word.substring(0, word.length() - rest.length())).matches();
  }

  /** What several sources say that has one stem; what one of them says twice counts once. */
  private static final class Sum {
    private double weight;
    private int source = -1;
    /** What the source that was added last has given to the weight. */
    private double own;
    private double most;
    private Heads.Sense surest;

    Sum(Heads.Sense first) {
      surest = first;
    }

    /** In the order of the sources. */
    void add(Heads.Sense sense, double more) {
      if (sense.source() != source) own = 0;
      source = sense.source();
      weight += Math.max(0, more - own);
      own = Math.max(own, more);
      if (more > most) {
        most = more;
        surest = sense;
      }
    }
  }

  private List<Translation> usualFirst(Collection<Sum> sums) {
    double best = sums.stream().mapToDouble(sum -> sum.weight).max().orElse(1);
    return sums.stream()
        .filter(sum -> sum.weight >= LEAST_WEIGHT * best)
        .sorted(Comparator.comparingDouble((Sum sum) -> sum.weight).reversed())
        .limit(MOST_TRANSLATIONS)
        .map(sum -> new Translation(sum.surest.to(), sum.weight / best, dictionaries.get(sum.surest.source()).name()))
        .toList();
  }

  /** The words of an entry as a text's are compared. */
  private static String normal(String head) {
    return String.join(" ", Word.of(head).stream().map(Word::exact).toList());
  }

  @Override
  public String toString() {
    return "Lexicon of " + dictionaries.stream().mapToInt(d -> d.entries().size()).sum() + " entries";
  }
}
