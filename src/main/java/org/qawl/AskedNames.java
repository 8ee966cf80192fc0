package org.qawl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qawl.names.Articles;
import org.qawl.names.Compounds;

/** Which words of a query may be names, alone or with the word beside them. Looks at no index. */
final class AskedNames {
  /** A name of fewer letters is like too many others. */
  private static final int SHORTEST = 3;
  /** Between two words of a name: nothing but an article, or an initial. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s\\p{Pd}'’\"“”«»]*(?:(\\p{IsLatin}{2,3})([\\s\\p{Pd}]+)|\\p{IsLatin}\\.?\\s+)?");

  /**
   * A word of a query.
   *
   * @param spelling its letters, without the article of Latin names
   * @param start its first character in the query
   * @param everyday whether it is a common word
   * @param meaning whether the lexicon knows an ordinary meaning of it
   */
  record Word(String spelling, int start, int end, boolean everyday, Meaning meaning) {
    private boolean isOrdinary() {
      return everyday || meaning != Meaning.NONE;
    }

    private boolean isName() {
      return spelling.length() > 1 && spelling.chars().allMatch(Word::isOfName);
    }

    /** The capital of İbrahim becomes an i with a mark. */
    private static boolean isOfName(int c) {
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || NameTerms.AYN.indexOf(c) >= 0;
      return mark || Character.isLetter(c);
    }
  }

  /** What an ordinary word means, or another form of it: تونس is Tunisia, and ستونس may have its stem and be Stones. */
  enum Meaning { NONE, OF_ITS_STEM, OF_THE_WORD }

  /** A name: a word, or the two of a compound, and where they stand among the words. */
  private record Named(String name, int first, int last, Word word) {}

  private final String query;
  private final List<Word> words;

  private AskedNames(String query, List<Word> words) {
    this.query = query;
    this.words = words;
  }

  /** For each word the names to which it belongs. */
  static List<List<AskedName>> of(String query, List<Word> words) {
    return new AskedNames(query, words).find();
  }

  /** Whether these characters of a query are the article of the word behind them. */
  static boolean isArticle(String query, int start, int end) {
    if (end + 1 >= query.length() || Character.getType(query.charAt(end)) != Character.DASH_PUNCTUATION) return false;
    return Articles.isArticle(query.substring(start, end), query.substring(end + 1), true);
  }

  private List<List<AskedName>> find() {
    List<List<AskedName>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) found.add(new ArrayList<>());
    List<Named> names = names();
    boolean[] beside = new boolean[names.size()];
    for (int i = 0; i + 1 < names.size(); i++) {
      Named one = names.get(i);
      Named next = names.get(i + 1);
      if (one.word.isOrdinary() && next.word.isOrdinary() || !areNeighbours(one.last, next.first)) continue;
      boolean everyday = one.word.everyday || next.word.everyday;
      double least = everyday ? Spellings.MEAN_WITH_EVERYDAY : Spellings.MEAN_OF_TWO;
      AskedName pair = new AskedName(List.of(one.name, next.name), least, false, false);
      for (int at = one.first; at <= next.last; at++) found.get(at).add(pair);
      if (!everyday) beside[i] = beside[i + 1] = true;
    }
    for (int i = 0; i < names.size(); i++) {
      Named name = names.get(i);
      if (name.word.everyday || name.name.length() < SHORTEST) continue;
      Meaning meaning = name.word.meaning;
      boolean likeliest = !beside[i] && meaning != Meaning.OF_THE_WORD;
      AskedName alone = new AskedName(List.of(name.name), Spellings.IN_TEXT, likeliest, meaning != Meaning.NONE);
      for (int at = name.first; at <= name.last; at++) found.get(at).addFirst(alone);
    }
    return found.stream().map(Collections::unmodifiableList).toList();
  }

  private List<Named> names() {
    List<Named> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.isName()) continue;
      Optional<Compounds.Compound> compound = i + 1 < words.size() && areNeighbours(i, i + 1)
          ? Compounds.of(word.spelling, words.get(i + 1).spelling)
          : Optional.empty();
      Word rest = compound.isPresent() && compound.get().before() ? words.get(i + 1) : word;
      if (compound.isPresent()) {
        Meaning meaning = rest.everyday && Compounds.small(rest.spelling).isEmpty() ? Meaning.OF_THE_WORD
            : rest.everyday ? Meaning.NONE : rest.meaning;
        Word name = new Word(rest.spelling, rest.start, rest.end, false, meaning);
        names.add(new Named(word.spelling + " " + words.get(i + 1).spelling, i, i + 1, name));
        i++;
      } else {
        names.add(new Named(word.spelling, i, i, word));
      }
    }
    return names;
  }

  private boolean areNeighbours(int one, int next) {
    Matcher between = BETWEEN.matcher(query.substring(words.get(one).end, words.get(next).start));
    if (!between.matches()) return false;
    if (between.group(1) == null) return true;
    boolean hyphen = !between.group(2).isBlank();
    return Articles.isArticle(between.group(1), words.get(next).spelling, hyphen);
  }
}
