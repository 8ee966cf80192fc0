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

/**
 * Names of the news looked for across scripts by spelling alone: in sentences made for them, and in running text.
 * Thresholds were chosen by the odd rows of the table, so each figure is given for odd / even rows.
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
    report.section("Names in a sentence (recall of whole names, odd / even)", "ICU, Double Metaphone", "Qawl");
    try (NewsNames sentences = new NewsNames(names)) {
      Share naive = sentences::foundBySound;
      Share ours = sentences::found;
      for (boolean arabic : List.of(true, false)) {
        String found = arabic ? ", found in Arabic" : ", found in Latin letters";
        row(report, "all" + found, names, name -> true, arabic, naive, ours);
        for (int words = 1; words <= 4; words++) {
          int length = words;
          row(report, words + " words" + found, names, name -> name.words() == length, arabic, naive, ours);
        }
        for (String kind : List.of("person", "place", "body")) {
          row(report, kind + found, names, name -> name.kind().equals(kind), arabic, naive, ours);
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

    void add(Set<String> passages, Set<String> truth) {
      found += passages.size();
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

  static void printNews(Report report, List<NewsName> names, List<Article> articles, PassageIndex index)
      throws IOException {
    NewsNameTruth truth = new NewsNameTruth(names, articles);
    List<Double> times = new ArrayList<>();
    for (int words = 2; words >= 1; words--) {
      Tally[] tallies = {new Tally(), new Tally()};
      for (NewsName name : names) {
        if (name.words() != words) continue;
        for (String asked : name.latin()) {
          if (NewsName.parts(asked).size() != words) continue;
          tallies[name.odd() ? 0 : 1].add(found(index, asked), truth.of(name));
          if (words == 2) times.add(milliseconds(index, asked));
        }
      }
      report.row(words == 2 ? "two words" : "one word",
          Report.figures(tallies[0].precision(), tallies[1].precision()),
          Report.figures(tallies[0].recall(), tallies[1].recall()));
    }
    times.sort(null);
    report.row("median time of a name of two words, ms", String.format(Locale.ROOT, "%.2f", times.get(times.size() / 2)));
  }

  /** The passages in which every word of a name was met. */
  static Set<String> found(PassageIndex index, String asked) throws IOException {
    Set<String> found = new HashSet<>();
    for (Passage passage : index.ask(asked, NewsNames.BY_SPELLING).passages()) {
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

  private static double milliseconds(PassageIndex index, String asked) throws IOException {
    PassageQuery query = NewsNames.BY_SPELLING.about(asked).limit(10);
    long start = System.nanoTime();
    index.search(query);
    return (System.nanoTime() - start) / 1e6;
  }
}
