package org.qawl.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.IOUtils;
import org.qawl.Article;
import org.qawl.Highlight;
import org.qawl.IndexSize;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.names.Gazetteer;

/**
 * Names of the news looked for across scripts, by spelling alone and by all that is known of them: in sentences made
 * for them, and in running text. Thresholds were chosen by the odd rows of the table, so each figure is given for
 * odd / even rows.
 */
final class NewsNamesSection {
  private NewsNamesSection() {}

  static void print(Report report, DataSets data) throws IOException {
    List<NewsName> names = NewsName.all();
    printSentences(report, names);
    report.section("Names in the paragraphs of real news (odd / even rows)", "precision", "recall");
    if (!report.present(data.news())) return;
    List<Article> articles = data.readNews();
    Path folder = Files.createTempDirectory("news-names");
    try {
      try (PassageIndex index = PassageIndex.open(folder.resolve("names"))) {
        index.addAll(articles);
        index.commit();
        printNews(report, names, articles, index);
      }
      IndexSize size = IndexSize.of(articles, folder.resolve("with"), folder.resolve("without"));
      double share = (double) size.with() / size.without() - 1;
      report.row("growth of the index by the keys of names", String.format(Locale.ROOT, "%.1f %%", 100 * share));
    } finally {
      IOUtils.rm(folder);
    }
  }

  private static void printSentences(Report report, List<NewsName> names) throws IOException {
    report.section("Names in a sentence (recall of whole names, odd / even)",
        "ICU, Double Metaphone", "Qawl", "with all tiers");
    try (NewsNames sentences = new NewsNames(names)) {
      Share naive = sentences::foundBySound;
      Share ours = (asked, wanted) -> sentences.found(NewsNames.BY_SPELLING, asked, wanted);
      Share all = (asked, wanted) -> sentences.found(NewsNames.BY_ALL, asked, wanted);
      for (boolean arabic : List.of(true, false)) {
        String found = arabic ? ", found in Arabic" : ", found in Latin letters";
        row(report, "all" + found, names, name -> true, arabic, naive, ours, all);
        for (int words = 1; words <= 4; words++) {
          int length = words;
          row(report, words + " words" + found, names, name -> name.words() == length, arabic, naive, ours, all);
        }
        for (String kind : List.of("person", "place", "body")) {
          row(report, kind + found, names, name -> name.kind().equals(kind), arabic, naive, ours, all);
        }
      }
    }
  }

  /** How many spellings of a name one of them finds. */
  private interface Share {
    long of(String asked, List<String> wanted) throws IOException;
  }

  private static void row(
      Report report, String title, List<NewsName> names, Predicate<NewsName> which, boolean arabic, Share... ways)
      throws IOException {
    List<NewsName> chosen = names.stream().filter(which).toList();
    List<String> cells = new ArrayList<>();
    for (Share way : ways) {
      double[] shares = new double[2];
      for (int odd = 0; odd < 2; odd++) {
        long found = 0;
        long wanted = 0;
        for (NewsName name : chosen) {
          if (name.odd() != (odd == 0)) continue;
          List<String> others = arabic ? name.arabic() : name.latin();
          for (String asked : arabic ? name.latin() : name.arabic()) {
            found += way.of(asked, others);
            wanted += others.size();
          }
        }
        shares[odd] = (double) found / wanted;
      }
      cells.add(Report.figures(shares));
    }
    report.row(title + " (" + chosen.size() + ")", cells.toArray(String[]::new));
  }

  /** Counts of passages: found, right among them, wanted. */
  private static final class Tally {
    private long found;
    private long right;
    private long wanted;

    /** @param neutral passages with another name of what was asked for, which are neither right nor wrong */
    void add(Set<String> passages, Set<String> truth, Set<String> neutral) {
      found += passages.stream().filter(passage -> truth.contains(passage) || !neutral.contains(passage)).count();
      right += passages.stream().filter(truth::contains).count();
      wanted += truth.size();
    }

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / wanted;
    }
  }

  private static void printNews(Report report, List<NewsName> names, List<Article> articles, PassageIndex index)
      throws IOException {
    List<NewsName> known = names.stream().map(name -> name.withListed(Gazetteer.standard())).toList();
    NewsNameTruth truth = new NewsNameTruth(names, articles);
    NewsNameTruth listed = new NewsNameTruth(known, articles);
    for (PassageQuery by : List.of(NewsNames.BY_SPELLING, NewsNames.BY_ALL)) {
      String tiers = by == NewsNames.BY_ALL ? ", all tiers, listed names apart" : "";
      for (int words = 2; words >= 1; words--) {
        Tally[] tallies = {new Tally(), new Tally()};
        for (int i = 0; i < names.size(); i++) {
          NewsName name = names.get(i);
          if (name.words() != words) continue;
          Set<String> neutral = by == NewsNames.BY_ALL ? listed.of(known.get(i)) : Set.of();
          for (String asked : asked(name)) {
            tallies[name.odd() ? 0 : 1].add(found(index, by, asked), truth.of(name), neutral);
          }
        }
        report.row((words == 2 ? "two words" : "one word") + tiers,
            Report.figures(tallies[0].precision(), tallies[1].precision()),
            Report.figures(tallies[0].recall(), tallies[1].recall()));
      }
    }
    report.row("median time of a name of two words, ms", median(index, names, NewsNames.BY_SPELLING));
    report.row("the same with all tiers, ms", median(index, names, NewsNames.BY_ALL));
  }

  /** The spellings in Latin letters that have as many words as the name. */
  private static List<String> asked(NewsName name) {
    return name.latin().stream().filter(spelling -> NewsName.parts(spelling).size() == name.words()).toList();
  }

  /** The passages in which every word of a name was met. */
  private static Set<String> found(PassageIndex index, PassageQuery by, String asked) throws IOException {
    Set<String> found = new HashSet<>();
    for (Passage passage : index.ask(asked, by).passages()) {
      if (isWhole(passage, asked)) found.add(passage.id());
    }
    return found;
  }

  private static boolean isWhole(Passage passage, String asked) {
    int words = NewsName.parts(asked).size();
    Set<String> met = new HashSet<>();
    for (Highlight highlight : passage.highlights()) {
      met.addAll(List.of(highlight.asked().split(" ")));
      // Of a phrase and a word within it, the surer says what was asked.
      if (passage.text().substring(highlight.start(), highlight.end()).split("\\s+").length >= words) return true;
    }
    return met.size() >= words;
  }

  /** When everything of the index has been asked for before. */
  private static String median(PassageIndex index, List<NewsName> names, PassageQuery by) throws IOException {
    List<Double> times = new ArrayList<>();
    for (NewsName name : names) {
      if (name.words() != 2) continue;
      for (String asked : asked(name)) times.add(milliseconds(index, by.about(asked).limit(10)));
    }
    times.sort(null);
    return String.format(Locale.ROOT, "%.2f", times.get(times.size() / 2));
  }

  private static double milliseconds(PassageIndex index, PassageQuery query) throws IOException {
    long start = System.nanoTime();
    index.search(query);
    return (System.nanoTime() - start) / 1e6;
  }
}
