package org.qawl.quality;

import static org.qawl.question.QuestionsUnderstood.Part.LOOKED_AT;
import static org.qawl.question.QuestionsUnderstood.Part.SECOND_EVEN;
import static org.qawl.question.QuestionsUnderstood.Part.SECOND_ODD;
import static org.qawl.question.QuestionsUnderstood.Part.THIRD;
import static org.qawl.question.QuestionsUnderstood.Part.UNSEEN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.qawl.Article;
import org.qawl.question.QuestionsUnderstood;
import org.qawl.fixtures.Fixture;
import org.qawl.fixtures.Fixtures;

/** Questions whose answers stand in articles of both languages. */
final class QuestionSection {
  private final Report report;

  private QuestionSection(Report report) {
    this.report = report;
  }

  static void print(Report report, DataSets data) throws IOException {
    report.section("Questions over both languages (nDCG@10 / MRR@10 / recall@10)", "stock", "Qawl");
    QuestionSection section = new QuestionSection(report);
    section.row("index-fixtures", Fixtures.articles(), ofFixtures());
    if (report.present(data.questions(), data.attribution())) {
      List<Article> articles = DataSets.articles(data.attribution()).stream().map(DataSets::bare).toList();
      section.row("development articles", articles, data.readQuestions());
    }
    report.section("Questions by their type (nDCG@10)", "their words alone", "as questions");
    section.types("index-fixtures", Fixtures.articles(), ofFixtures());
    if (report.present(data.questions(), data.attribution())) {
      List<Article> articles = DataSets.articles(data.attribution()).stream().map(DataSets::bare).toList();
      section.types("development articles", articles, data.readQuestions());
    }
    report.section("Questions understood: speaker, topic, days", "English", "Arabic");
    report.row("looked at when their shapes were written", understood("en", LOOKED_AT), understood("ar", LOOKED_AT));
    report.row("by a second hand, looked at then", understood("en", SECOND_ODD), understood("ar", SECOND_ODD));
    report.row("by a second hand, never looked at", understood("en", SECOND_EVEN), understood("ar", SECOND_EVEN));
    report.row("by a third hand, looked at then", understood("en", THIRD), understood("ar", THIRD));
    report.row("by a fourth hand, never looked at", understood("en", UNSEEN), understood("ar", UNSEEN));
  }

  private static String understood(String language, QuestionsUnderstood.Part part) {
    QuestionsUnderstood questions = QuestionsUnderstood.of(language, part);
    return Report.figures(questions.share()) + " of " + questions.asked();
  }

  private static List<Judged> ofFixtures() {
    List<Judged> questions = new ArrayList<>();
    for (Fixture fixture : Fixtures.all()) {
      for (Fixture.Asked asked : fixture.questions()) {
        Map<String, Integer> grades = new HashMap<>();
        for (Fixture.Graded graded : asked.passages()) grades.put(graded.passage(), graded.grade());
        questions.add(new Judged(asked.question(), grades));
      }
    }
    return questions;
  }

  private void row(String name, List<Article> articles, List<Judged> questions) throws IOException {
    PlainIndex.Way arabic = PlainIndex.Way.of(new ArabicAnalyzer());
    PlainIndex.Way english = PlainIndex.Way.of(new EnglishAnalyzer());
    try (Searched stock = new PlainIndex(articles, arabic, english); Searched ours = new QawlIndex(articles)) {
      report.row(name + ", " + questions.size() + " questions", three(stock, questions), three(ours, questions));
    }
  }

  /** The same index, asked for a question's words and then for what it asks. */
  private void types(String name, List<Article> articles, List<Judged> questions) throws IOException {
    Map<String, List<Judged>> types = new TreeMap<>();
    for (Judged one : questions) {
      types.computeIfAbsent(QuestionsUnderstood.typeOf(one.question()), type -> new ArrayList<>()).add(one);
    }
    try (QawlIndex ours = new QawlIndex(articles)) {
      for (Map.Entry<String, List<Judged>> type : types.entrySet()) {
        List<Judged> asked = type.getValue();
        double plain = mean(ours.plainly().measure(asked, Ranking::ndcg));
        double understood = mean(ours.measure(asked, Ranking::ndcg));
        report.row(
            name + ", " + asked.size() + " " + type.getKey(), Report.figures(plain),
            Report.figures(understood) + String.format(Locale.ROOT, " (%+.3f)", understood - plain));
      }
    }
  }

  private static String three(Searched searched, List<Judged> questions) throws IOException {
    return Report.figures(
        mean(searched.measure(questions, Ranking::ndcg)),
        mean(searched.measure(questions, Ranking::reciprocalRank)),
        mean(searched.measure(questions, Ranking::recall)));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }
}
