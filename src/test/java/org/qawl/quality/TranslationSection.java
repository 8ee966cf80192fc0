package org.qawl.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qawl.ConceptIndex;
import org.qawl.Paragraph;
import org.qawl.translation.Lexicon;

/**
 * A few words of a sentence are to find its translation: with no lexicon, with each, and with all, beside what the words
 * of the translation itself find.
 */
final class TranslationSection {
  /** Paragraphs of Arabic news among which the Arabic sentences are looked for. */
  private static final int DISTRACTORS = 20_000;

  private TranslationSection() {}

  static void print(Report report, DataSets data) throws IOException {
    report.section("Search across languages, NTREX (MRR@10)", "English to Arabic", "Arabic to English");
    if (!report.present(data.translations(), data.news())) return;
    List<String> english = sentences(data, 0);
    List<String> arabic = sentences(data, 1);
    List<String> arabicTexts = new ArrayList<>(arabic);
    arabicTexts.addAll(distractors(data));
    try (ConceptIndex englishIndex = new ConceptIndex(english); ConceptIndex arabicIndex = new ConceptIndex(arabicTexts)) {
      TranslationScore toArabic = new TranslationScore(english, arabicIndex);
      TranslationScore toEnglish = new TranslationScore(arabic, englishIndex);
      Lexicon none = Lexicon.empty();
      double arabicCeiling = new TranslationScore(arabic, arabicIndex).mrr(none);
      double englishCeiling = new TranslationScore(english, englishIndex).mrr(none);
      report.row("in one language, the ceiling", cell(arabicCeiling), cell(englishCeiling));
      for (Named each : lexicons(data)) {
        double there = toArabic.mrr(each.lexicon);
        double back = toEnglish.mrr(each.lexicon);
        report.row(each.name, cell(there, arabicCeiling), cell(back, englishCeiling));
      }
    }
  }

  /** The English sentences, or their translations. */
  static List<String> sentences(DataSets data, int column) throws IOException {
    return Files.readAllLines(data.translations()).stream().map(pair -> pair.split("\t")[column]).toList();
  }

  static List<String> distractors(DataSets data) throws IOException {
    return data.readNews().stream()
        .flatMap(article -> article.paragraphs().stream())
        .map(Paragraph::text)
        .limit(DISTRACTORS)
        .toList();
  }

  private record Named(String name, Lexicon lexicon) {}

  private static List<Named> lexicons(DataSets data) throws IOException {
    Lexicon all = Lexicon.standard();
    List<Named> lexicons = new ArrayList<>();
    lexicons.add(new Named("no lexicon", Lexicon.empty()));
    lexicons.add(new Named("names from the JDK", all.only(source -> source.name().equals("jdk"))));
    lexicons.add(new Named("learned from TICO-19", all.only(source -> source.name().startsWith("learned-"))));
    lexicons.add(new Named("written for Qawl", all.only(source -> source.name().startsWith("lexicon-"))));
    lexicons.add(new Named("all that ships", all));
    Optional<Path> there = data.freedict("eng-ara");
    Optional<Path> back = data.freedict("ara-eng");
    if (there.isPresent() && back.isPresent()) {
      lexicons.add(new Named("and FreeDict (GPL; does not ship)", all.with(there.get()).with(back.get())));
    }
    return lexicons;
  }

  private static String cell(double mrr) {
    return String.format(Locale.ROOT, "%.3f", mrr);
  }

  private static String cell(double mrr, double ceiling) {
    return String.format(Locale.ROOT, "%.3f (%2.0f %%)", mrr, 100 * mrr / ceiling);
  }
}
