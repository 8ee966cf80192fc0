package org.qawl.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.attribution.AttributedParagraph;
import org.qawl.attribution.Attributor;
import org.qawl.attribution.Speaker;
import org.qawl.fixtures.Fixture;
import tools.jackson.databind.JsonNode;

/** How many speakers and organizations of paragraphs are found, counted over all paragraphs, by exact name. */
public record AttributionScore(Count speakers, Count organizations) {
  /** An article and what is to be found in each of its paragraphs. */
  public record Gold(Article article, List<Expected> paragraphs) {
    public static Gold of(Fixture fixture) {
      return new Gold(
          fixture.article(),
          fixture.expected().stream()
              .map(e -> new Expected(
                  Set.copyOf(e.speakers().stream().map(Fixture.Who::name).toList()),
                  Set.copyOf(e.optionalSpeakers()),
                  Set.copyOf(e.organizations()),
                  Set.copyOf(e.optionalOrganizations())))
              .toList());
    }

    /** An article whose file supplies the answers, as the reader of the project read it and as it is written. */
    static Gold of(Article article, JsonNode written) {
      List<Expected> paragraphs = new ArrayList<>();
      for (JsonNode paragraph : written.get("paragraphs")) {
        paragraphs.add(
            new Expected(
                names(paragraph.path("speakers")),
                names(paragraph.path("optional_speakers")),
                names(paragraph.path("organizations")),
                names(paragraph.path("optional_organizations"))));
      }
      return new Gold(article, paragraphs);
    }

    private static Set<String> names(JsonNode list) {
      Set<String> names = new HashSet<>();
      for (JsonNode each : list) names.add(each.isString() ? each.asString() : each.get("name").asString());
      return names;
    }

    private List<String> texts() {
      return article.paragraphs().stream().map(Paragraph::text).toList();
    }
  }

  /** Optional names are neither asked for nor wrong. */
  public record Expected(
      Set<String> speakers, Set<String> optionalSpeakers, Set<String> organizations,
      Set<String> optionalOrganizations) {}

  /** Names found rightly, found wrongly, and missed. */
  public static final class Count {
    private int right;
    private int wrong;
    private int missed;

    void add(Set<String> expected, Set<String> optional, Set<String> found) {
      for (String name : found) {
        if (expected.contains(name)) right++;
        else if (optional.stream().noneMatch(other -> likeness(name, other) >= .5)) wrong++;
      }
      for (String name : expected) if (!found.contains(name)) missed++;
    }

    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }
  }

  /** The F1 of the words of two names: a source without a name is given in more words or fewer. */
  static double likeness(String a, String b) {
    List<String> rest = new ArrayList<>(List.of(b.split(" ")));
    int both = 0;
    int all = rest.size();
    for (String word : a.split(" ")) {
      all++;
      if (rest.remove(word)) both++;
    }
    return 2.0 * both / all;
  }

  private record Found(Set<String> speakers, Set<String> organizations) {}

  public static AttributionScore qawl(List<Gold> gold) {
    Attributor attributor = Attributor.standard();
    return of(gold, article -> {
      List<Found> found = new ArrayList<>();
      Article source = article.article();
      for (AttributedParagraph p : attributor.attribute(source.language(), source.title(), article.texts())) {
        Set<String> speakers = Set.copyOf(p.speakers().stream().map(Speaker::name).toList());
        found.add(new Found(speakers, Set.copyOf(p.organizations())));
      }
      return found;
    });
  }

  private static final Pattern NAIVE_SPEAKER =
      Pattern.compile(
          "(?<!\\S)[وف]?(?:قال|قالت|أضاف|أضافت|أوضح|أكد|أكدت|أعلن|أعلنت|يقول|تقول) (\\p{IsArabic}+ \\p{IsArabic}+)"
              + "|((?:\\p{Lu}[\\w'-]+ ?){1,3}) (?:said|says|added|told|warned)"
              + "|(?:said|says) ((?:\\p{Lu}[\\w'-]+ ?){1,3})");
  private static final Pattern NAIVE_ORGANIZATION =
      Pattern.compile(
          "(?:وزارة|منظمة|هيئة|حزب|جامعة|مجلس|البنك|بنك|قوات|حركة|تنظيم)(?: ال\\p{IsArabic}+){1,2}"
              + "|(?:\\p{Lu}[\\w-]+ )+(?:Ministry|University|Party|Bank|Council|Agency|Forces|Authority)");

  /** A reporting verb and what stands beside it; a head noun and what follows it. */
  public static AttributionScore naive(List<Gold> gold) {
    return of(gold, article -> article.texts().stream()
        .map(text -> new Found(names(NAIVE_SPEAKER, text), names(NAIVE_ORGANIZATION, text))).toList());
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = new HashSet<>();
    for (MatchResult match : (Iterable<MatchResult>) pattern.matcher(text).results()::iterator) {
      String name = match.group();
      for (int i = 1; i <= match.groupCount(); i++) if (match.group(i) != null) name = match.group(i);
      names.add(name.strip());
    }
    return names;
  }

  private static AttributionScore of(List<Gold> gold, Function<Gold, List<Found>> finder) {
    Count speakers = new Count();
    Count organizations = new Count();
    for (Gold article : gold) {
      List<Found> found = finder.apply(article);
      for (int i = 0; i < found.size(); i++) {
        Expected expected = article.paragraphs().get(i);
        speakers.add(expected.speakers(), expected.optionalSpeakers(), found.get(i).speakers());
        organizations.add(expected.organizations(), expected.optionalOrganizations(), found.get(i).organizations());
      }
    }
    return new AttributionScore(speakers, organizations);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f / %.3f", speakers.f1(), organizations.f1());
  }
}
