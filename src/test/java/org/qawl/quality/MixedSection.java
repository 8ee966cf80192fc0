package org.qawl.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.qawl.Article;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;
import org.qawl.Tier;
import org.qawl.analysis.Language;

/** Sentences of both languages and Arabic news in one index of the project's own: does either language drown the other? */
final class MixedSection {
  private final PassageIndex index;
  private final List<String> english;
  private final List<String> arabic;

  private MixedSection(PassageIndex index, List<String> english, List<String> arabic) {
    this.index = index;
    this.english = english;
    this.arabic = arabic;
  }

  static void print(Report report, DataSets data) throws IOException {
    report.section("Both languages in one list, NTREX (MRR@10)", "English asked", "Arabic asked");
    if (!report.present(data.translations(), data.news())) return;
    List<String> english = TranslationSection.sentences(data, 0);
    List<String> arabic = TranslationSection.sentences(data, 1);
    try (PassageIndex index = PassageIndex.inMemory()) {
      add(index, "en", english);
      add(index, "ar", arabic);
      add(index, "news", TranslationSection.distractors(data));
      index.refresh();
      new MixedSection(index, english, arabic).print(report);
    }
  }

  private static void add(PassageIndex index, String prefix, List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) index.add(Article.of(prefix + i, List.of(texts.get(i))));
  }

  private void print(Report report) throws IOException {
    Asked inEnglish = new Asked(TranslationScore.queries(english), "en", "ar");
    Asked inArabic = new Asked(TranslationScore.queries(arabic), "ar", "en");
    PassageQuery everywhere = PassageQuery.everything().limit(Ranking.DEPTH);
    PassageQuery oneLanguage = everywhere.without(Tier.TRANSLATION).without(Tier.TRANSLITERATION).without(Tier.ALIAS);
    PassageQuery inEnglishAlone = oneLanguage.in(Language.ENGLISH);
    PassageQuery inArabicAlone = oneLanguage.in(Language.ARABIC);
    report.row("the sentence, in its language alone", mrr(inEnglish, inEnglishAlone, true), mrr(inArabic, inArabicAlone, true));
    report.row("the sentence, in the list of both", mrr(inEnglish, everywhere, true), mrr(inArabic, everywhere, true));
    report.row(
        "its translation, in the other language alone",
        mrr(inEnglish, everywhere.in(Language.ARABIC), false),
        mrr(inArabic, everywhere.in(Language.ENGLISH), false));
    report.row("both among the first ten, share", both(inEnglish, everywhere), both(inArabic, everywhere));
  }

  /** Queries made of sentences, and how the ids of these and of their translations begin. */
  private record Asked(List<String> queries, String own, String other) {}

  private String mrr(Asked asked, PassageQuery within, boolean own) throws IOException {
    double sum = 0;
    for (int i = 0; i < asked.queries.size(); i++) {
      int rank = search(asked.queries.get(i), within).indexOf((own ? asked.own : asked.other) + i);
      if (rank >= 0) sum += 1.0 / (rank + 1);
    }
    return Report.figures(sum / asked.queries.size());
  }

  private String both(Asked asked, PassageQuery within) throws IOException {
    int both = 0;
    for (int i = 0; i < asked.queries.size(); i++) {
      List<String> found = search(asked.queries.get(i), within);
      if (found.contains(asked.own + i) && found.contains(asked.other + i)) both++;
    }
    return Report.figures((double) both / asked.queries.size());
  }

  private List<String> search(String query, PassageQuery within) throws IOException {
    List<String> ids = new ArrayList<>();
    for (Passage passage : index.search(query, within)) ids.add(passage.articleId());
    return ids;
  }
}
