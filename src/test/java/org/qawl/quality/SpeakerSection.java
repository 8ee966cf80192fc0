package org.qawl.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qawl.Article;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.attribution.Speaker;
import org.qawl.names.Gazetteer;
import org.qawl.names.Identities;
import org.qawl.names.Identity;

/** Speakers of articles in both languages: whether each is one, once the articles have been indexed. */
final class SpeakerSection {
  private SpeakerSection() {}

  private record Pair(String arabic, String english) {}

  static void print(Report report, DataSets data) throws IOException {
    report.section("Speakers of the development set in both languages", "Qawl");
    if (!report.present(data.attribution(), data.parallelSpeakers())) return;
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(data.parallelSpeakers())) {
      String[] cells = line.split("\t");
      if (!cells[0].equals("set")) pairs.add(new Pair(cells[3], cells[4]));
    }
    List<Set<String>> people = people(DataSets.articles(data.attribution()));
    int joined = 0;
    for (Pair pair : pairs) {
      boolean one = people.stream().anyMatch(names -> names.contains(pair.arabic) && names.contains(pair.english));
      if (one) joined++;
      else report.row("  apart: " + pair.arabic + ", " + pair.english, found(people, pair));
    }
    long wrong = people.stream().filter(names -> several(names, pairs)).count();
    report.row("are one, of " + pairs.size(), Integer.toString(joined));
    report.row("hold two speakers", Long.toString(wrong));
  }

  private static String found(List<Set<String>> people, Pair pair) {
    boolean arabic = people.stream().anyMatch(names -> names.contains(pair.arabic));
    boolean english = people.stream().anyMatch(names -> names.contains(pair.english));
    if (arabic && english) return "both found";
    if (!arabic && !english) return "not found";
    return arabic ? "English one not found" : "Arabic one not found";
  }

  private static boolean several(Set<String> names, List<Pair> pairs) {
    return pairs.stream().filter(pair -> names.contains(pair.arabic) || names.contains(pair.english)).count() > 1;
  }

  /** The names and other forms of everybody who speaks in these articles, whatever their file says of it. */
  private static List<Set<String>> people(List<Article> articles) throws IOException {
    List<Identity.Speaker> speakers = new ArrayList<>();
    List<Set<String>> forms = new ArrayList<>();
    try (PassageIndex index = PassageIndex.inMemory()) {
      for (Article article : articles) index.add(DataSets.bare(article));
      index.refresh();
      for (Passage passage : index.search(PassageQuery.everything().limit(1_000))) {
        for (Speaker speaker : passage.speakers()) {
          speakers.add(new Identity.Speaker(speaker.name(), passage.articleId()));
          Set<String> names = new LinkedHashSet<>(speaker.forms());
          names.add(speaker.name());
          forms.add(names);
        }
      }
    }
    List<Set<String>> people = new ArrayList<>();
    for (Identity identity : Identities.of(Gazetteer.standard()).of(speakers)) {
      Set<String> names = new LinkedHashSet<>();
      for (int i = 0; i < speakers.size(); i++) {
        if (identity.speakers().contains(speakers.get(i))) names.addAll(forms.get(i));
      }
      people.add(names);
    }
    return people;
  }
}
