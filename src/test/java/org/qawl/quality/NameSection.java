package org.qawl.quality;

import java.io.IOException;
import java.util.Locale;
import org.qawl.analysis.Language;

/** Names of one script looked for in the other, beside the ways that need no model. */
final class NameSection {
  private NameSection() {}

  static void print(Report report, DataSets data) throws IOException {
    report.section(
        "Names across scripts (recall@1 / recall@10)", "ICU, edit distance", "Double Metaphone", "Qawl");
    if (!report.present(data.namesToLearn()) || !report.present(data.namesToAsk())) return;
    NameSearch names = new NameSearch(data);
    for (Language language : Language.values()) {
      NameSearch.Result icu = names.icuAndEditDistance(language);
      NameSearch.Result phonetic = names.doubleMetaphone(language);
      NameSearch.Result ours = names.keysAndLikeness(language);
      report.row(names.title(language), icu.toString(), phonetic.toString(), ours.toString());
      report.row("median time of a question, ms", icu.time(), phonetic.time(), ours.time());
      NameSearch.Result index = names.throughAnIndex(language);
      report.row("the same as passages of an index", "", "", index.toString());
      report.row("median time of a question, ms", "", "", index.time());
      for (double least : new double[] {0.3, 0.5, 0.8, 0.9}) {
        String name = String.format(Locale.ROOT, "likeness of %.1f or more (precision / recall)", least);
        report.row(name, "", "", names.precision(least));
      }
    }
  }
}
