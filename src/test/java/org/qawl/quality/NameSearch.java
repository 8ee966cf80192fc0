package org.qawl.quality;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.analysis.Language;
import org.qawl.names.TrainTransliteration;
import org.qawl.names.Transliteration;
import org.qawl.tables.Table;

/**
 * Looks for names of one script among names and words of the other: those of the public list, and words of the news
 * up to forty thousand. Our model has learned from all names but those that are asked for.
 */
final class NameSearch {
  private static final int COLLECTION = 40_000;

  /** Arabic, Latin. */
  record Pair(String arabic, String latin) {
    String in(Language language) {
      return language == Language.ARABIC ? arabic : latin;
    }
  }

  /** How often the name asked for was the first, how often among the first ten, and how long it took. */
  record Result(double first, double ten, double milliseconds) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f / %.3f", first, ten);
    }

    String time() {
      return String.format(Locale.ROOT, "%.2f", milliseconds);
    }
  }

  private final Transliteration transliteration;
  private final Transliterator icu = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private final DoubleMetaphone metaphone = new DoubleMetaphone();
  private final Map<String, String> latin = new HashMap<>();
  private final List<Pair> asked;
  /** Those of the asked that the model of the library has not learned from, either. */
  private final List<Pair> unknown;
  private final Map<Language, Set<String>> names = new HashMap<>();
  /** For each pair that a question met by its keys: the likeness, and whether it is the one. */
  private final List<double[]> met = new ArrayList<>();
  private int questions;

  NameSearch(DataSets data) throws IOException {
    transliteration = TrainTransliteration.without(data.folder(), data.namesToAsk());
    asked = read(data.namesToAsk());
    List<Pair> own = ownWords();
    Set<Pair> learned = new HashSet<>(own);
    unknown = asked.stream().filter(pair -> !learned.contains(pair)).toList();
    List<Pair> all = read(data.namesToLearn());
    all.addAll(asked);
    for (Language language : Language.values()) {
      Set<String> collection = new LinkedHashSet<>();
      for (Pair pair : all) collection.add(pair.in(language));
      for (Pair pair : own) collection.add(pair.in(language));
      names.put(language, collection);
    }
    if (Files.exists(data.news())) {
      for (Article article : data.readNews()) {
        for (Paragraph paragraph : article.paragraphs()) add(paragraph.text(), Language.ARABIC, "[^\\u0621-\\u064A]+");
      }
    }
    for (Path sentences : data.sentences()) {
      if (!Files.exists(sentences)) continue;
      for (String line : Files.readAllLines(sentences)) add(line.split("\t")[0], Language.ENGLISH, "[^A-Za-z]+");
    }
  }

  private static List<Pair> read(Path list) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      String[] cells = line.split("\t");
      pairs.add(new Pair(cells[0], cells[1]));
    }
    return pairs;
  }

  /** The words of our own names, where both spellings have as many. */
  private static List<Pair> ownWords() {
    List<Pair> words = new ArrayList<>();
    for (Table.Row row : Table.of(NameSearch.class, "/org/qawl/training/name-pairs.tsv")) {
      String[] arabic = row.get("arabic").split(" ");
      for (String spelling : row.list("spellings")) {
        String[] latin = spelling.toLowerCase(Locale.ROOT).replaceAll("\\b[ae]l[- ]", "").split("[ -]");
        if (latin.length != arabic.length) continue;
        for (int i = 0; i < latin.length; i++) words.add(new Pair(arabic[i], latin[i]));
      }
    }
    return words;
  }

  private void add(String text, Language language, String between) {
    Set<String> collection = names.get(language);
    for (String word : text.split(between)) {
      if (word.length() > 1 && collection.size() < COLLECTION) collection.add(word.toLowerCase(Locale.ROOT));
    }
  }

  /** What is looked for, and among how many. */
  String title(Language language) {
    String script = language == Language.ARABIC ? " in Arabic" : " in Latin letters";
    return asked.size() + " names, among " + names.get(language).size() + script;
  }

  /** The names that the library's own model does not know, asked of an index. */
  Result throughAnIndex(Language language) throws IOException {
    try (NameIndex index = new NameIndex(names.get(language))) {
      return index.find(unknown, language == Language.ARABIC);
    }
  }

  Result keysAndLikeness(Language language) {
    met.clear();
    questions = asked.size();
    Map<String, List<String>> index = index(language, transliteration::keys);
    return search(language, name -> candidates(index, transliteration.askedKeys(name)), transliteration::likeness, true);
  }

  /** The edit distance of every name in Latin letters, as ICU writes them. */
  Result icuAndEditDistance(Language language) {
    Set<String> all = names.get(language);
    return search(language, name -> all, this::closenessInLatin, false);
  }

  /** The same of those that share a key of Double Metaphone. */
  Result doubleMetaphone(Language language) {
    Map<String, List<String>> index = index(language, this::phonetic);
    return search(language, name -> candidates(index, phonetic(name)), this::closenessInLatin, false);
  }

  /** Among all pairs that the questions of the last search met by keys. */
  String precision(double threshold) {
    long trusted = met.stream().filter(pair -> pair[0] >= threshold).count();
    long right = met.stream().filter(pair -> pair[0] >= threshold && pair[1] > 0).count();
    return String.format(Locale.ROOT, "%.3f / %.3f", (double) right / trusted, (double) right / questions);
  }

  private Map<String, List<String>> index(Language language, Function<String, Collection<String>> keys) {
    Map<String, List<String>> index = new HashMap<>();
    for (String name : names.get(language)) {
      for (String key : keys.apply(name)) index.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
    }
    return index;
  }

  private static Collection<String> candidates(Map<String, List<String>> index, Collection<String> keys) {
    Set<String> candidates = new LinkedHashSet<>();
    for (String key : keys) candidates.addAll(index.getOrDefault(key, List.of()));
    return candidates;
  }

  private Result search(
      Language language,
      Function<String, Collection<String>> candidates,
      ToDoubleBiFunction<String, String> score,
      boolean kept) {
    int first = 0;
    int ten = 0;
    List<Double> times = new ArrayList<>();
    for (Pair pair : asked) {
      String name = pair.in(language == Language.ARABIC ? Language.ENGLISH : Language.ARABIC);
      String wanted = pair.in(language);
      long start = System.nanoTime();
      Map<String, Double> scores = new LinkedHashMap<>();
      for (String candidate : candidates.apply(name)) scores.put(candidate, score.applyAsDouble(name, candidate));
      times.add((System.nanoTime() - start) / 1e6);
      if (kept) scores.forEach((other, s) -> met.add(new double[] {s, other.equals(wanted) ? 1 : 0}));
      Double own = scores.get(wanted);
      if (own == null) continue;
      // Who is as close as the one wanted counts as before it.
      long before = scores.values().stream().filter(other -> other >= own).count() - 1;
      if (before == 0) first++;
      if (before < Ranking.DEPTH) ten++;
    }
    times.sort(null);
    return new Result((double) first / asked.size(), (double) ten / asked.size(), times.get(times.size() / 2));
  }

  private double closenessInLatin(String name, String other) {
    return closeness(inLatin(name), inLatin(other));
  }

  private String inLatin(String name) {
    return latin.computeIfAbsent(name, n -> icu.transliterate(n).replaceAll("[^a-z]", ""));
  }

  private List<String> phonetic(String name) {
    String letters = inLatin(name);
    return List.of("" + metaphone.doubleMetaphone(letters, false), "" + metaphone.doubleMetaphone(letters, true));
  }

  /** 1 for equal words, less for every letter to change, 0 if all have to. */
  private static double closeness(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) row[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    int longest = Math.max(one.length(), other.length());
    return longest == 0 ? 0 : 1 - (double) row[other.length()] / longest;
  }
}
