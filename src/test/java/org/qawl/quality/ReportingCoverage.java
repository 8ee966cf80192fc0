package org.qawl.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.analysis.Language;
import org.qawl.attribution.AttributedParagraph;
import org.qawl.attribution.Attributor;
import org.qawl.tables.Table;

/**
 * How many paragraphs of real Arabic news that hold a reporting verb are given a speaker.
 *
 * <p>The verbs are looked for by a plainer rule than the attributor's: a finite form of a row of arabic-verbs.tsv
 * outside
 * quotation marks that begins its clause, or that what it reports follows at once; with أن, a colon or a quotation
 * within
 * twelve words; not negated, not impersonal (يذكر أن), and with no document,
 * state or capital (non-speakers.tsv, places.tsv) beside it.
 */
record ReportingCoverage(int articles, long seed, int paragraphs, int resolved) {
  private static final int FARTHEST_CONTENT = 12;
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}ـ]+|[^\\s\\p{L}\\p{N}\\p{M}]");
  private static final Set<String> THAT = Set.of(
      "ان", "انه", "انها", "انهم", "انهما", "انني", "اننا", "اني", "بان", "بانه", "بانها", "بانهم", "باننا");
  private static final Set<String> CLAUSE = Set.of(
      "قد", "حيث", "كما", "فيما", "بينما", "اذ", "ثم", "لكن", "حسبما", "فقد", "وقد", "لقد", "جانبه", "جهته",
          "بدوره", "بدورها");

  /** What the verbs are and what stands beside them, as the tables have it. */
  private static final class Words {
    final Map<String, Set<String>> takes = new HashMap<>();
    final Set<String> nouns = new HashSet<>();
    final Set<String> things = new HashSet<>();
    final Set<String> negations = new HashSet<>();
    final Set<String> impersonal = new HashSet<>();

    Words() {
      Set<String> prepositions = new HashSet<>();
      for (Table.Row row : Table.of(Attributor.class, "closed-words.tsv")) {
        if (!row.get("language").equals("ar")) continue;
        switch (row.get("class")) {
          case "negation" -> negations.add(key(row.get("word")));
          case "impersonal" -> impersonal.add(key(row.get("word")));
          case "preposition" -> prepositions.add(key(row.get("word")));
          default -> { }
        }
      }
      for (Table.Row row : Table.of(Attributor.class, "non-speakers.tsv")) {
        if (row.get("language").equals("ar")) things.add(key(row.get("word")));
      }
      for (Table.Row row : Table.of(Attributor.class, "places.tsv")) {
        for (String form : row.list("arabic")) things.add(key(form));
      }
      for (Table.Row row : Table.of(Attributor.class, "arabic-verbs.tsv")) {
        if (row.list("takes").contains("relay")) continue;
        for (String form : forms(row)) {
          if (prepositions.contains(form)) continue;
          for (String written : List.of(form, "و" + form, "ف" + form)) {
            takes.putIfAbsent(written, Set.copyOf(row.list("takes")));
            if (row.get("also").contains("noun-like")) nouns.add(written);
          }
        }
      }
    }

    private static List<String> forms(Table.Row row) {
      String perfect = key(row.get("perfect"));
      String stem = perfect.endsWith("ى")
          || perfect.endsWith("ا") ? perfect.substring(0, perfect.length() - 1) : perfect;
      List<String> forms = new ArrayList<>(List.of(perfect, stem + "ت", stem + "وا"));
      String imperfect = key(row.get("imperfect"));
      if (!imperfect.isEmpty()) forms.addAll(List.of(imperfect, "ت" + imperfect.substring(1), imperfect + "ون"));
      return forms;
    }

    boolean isThing(String key) {
      String bare = key.length() > 3 && (key.startsWith("و") || key.startsWith("ف")
          || key.startsWith("ب")) ? key.substring(1) : key;
      String noun = bare.startsWith("ال") ? bare.substring(2) : bare;
      return things.contains(key) || things.contains(noun);
    }
  }

  static ReportingCoverage of(List<Article> news, int articles, long seed) throws IOException {
    List<Article> shuffled = new ArrayList<>(news);
    Collections.shuffle(shuffled, new Random(seed));
    List<Article> drawn = shuffled.subList(0, Math.min(articles, shuffled.size()));
    Words words = new Words();
    int paragraphs = 0;
    int resolved = 0;
    for (Article article : drawn) {
      List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
      for (AttributedParagraph read : Attributor.standard().attribute(Language.ARABIC, article.title(), texts)) {
        if (!reports(read.text(), words)) continue;
        paragraphs++;
        if (!read.speakers().isEmpty()) resolved++;
      }
    }
    return new ReportingCoverage(drawn.size(), seed, paragraphs, resolved);
  }

  private static String key(String word) {
    return word.replaceAll("[\\p{M}ـ]", "").replaceAll("[أإآٱ]", "ا");
  }

  /** Whether a paragraph holds a reporting verb used as such. */
  private static boolean reports(String text, Words words) {
    List<String> keys = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) keys.add(key(matcher.group()));
    boolean quoted = false;
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (key.equals("«") || key.equals("“")) quoted = true;
      else if (key.equals("»") || key.equals("”")) quoted = false;
      else if (key.equals("\"")) quoted = !quoted;
      else if (!quoted && words.takes.containsKey(key) && isReporting(keys, i, words)) return true;
    }
    return false;
  }

  private static boolean isReporting(List<String> keys, int i, Words words) {
    String key = keys.get(i);
    String before = i == 0 ? "" : keys.get(i - 1);
    String behind = i + 1 < keys.size() ? keys.get(i + 1) : "";
    if (words.negations.contains(before) || before.equals("ما") || words.isThing(behind)) return false;
    for (int k = Math.max(0, i - 3); k < i; k++) if (words.isThing(keys.get(k))) return false;
    if (words.impersonal.contains(key.startsWith("و") ? key.substring(1) : key) && (THAT.contains(behind)
        || behind.equals("الى"))) {
      return false;
    }
    boolean opens = before.isEmpty() || !Character.isLetter(before.charAt(0)) || CLAUSE.contains(before)
        || key.startsWith("و") || key.startsWith("ف");
    if (!opens && !THAT.contains(behind) && !behind.equals(":")) return false;
    for (int k = i + 1; k < keys.size() && k <= i + FARTHEST_CONTENT; k++) {
      String content = keys.get(k);
      if (".!?؟؛".contains(content)) return false;
      if (THAT.contains(content)) {
        return words.takes.get(key).contains("that") && (!words.nouns.contains(key) || k <= i + 7);
      }
      if (content.equals(":")) return words.takes.get(key).contains("quote");
      if ("«“\"".contains(content)) return words.takes.get(key).contains("quote") && !words.nouns.contains(key);
    }
    return false;
  }

  double share() {
    return paragraphs == 0 ? 0 : (double) resolved / paragraphs;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d of %d, %.3f", resolved, paragraphs, share());
  }
}
