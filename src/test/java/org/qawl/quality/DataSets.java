package org.qawl.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.ingest.ArticleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public data sets in a folder; each may be absent. */
record DataSets(Path folder) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Arabic questions over paragraphs of an encyclopedia, SQuAD format (ARCD). */
  Path arcd() {
    return folder.resolve("retrieval/arcd-train.json");
  }

  /** Real Arabic news (SaudiNewsNet). */
  Path news() {
    return folder.resolve("news/saudinewsnet.jsonl.gz");
  }

  /** Sentences of English news and their translations (NTREX). */
  Path translations() {
    return folder.resolve("translation/ntrex-news.en-ar.tsv");
  }

  /** A dictionary of FreeDict, in the folder or where Debian installs it; empty if it is in neither. */
  Optional<Path> freedict(String languages) {
    String file = "freedict-" + languages + ".index";
    return Stream.of(folder.resolve("translation"), Path.of("/usr/share/dictd"))
        .map(place -> place.resolve(file))
        .filter(Files::exists)
        .findFirst();
  }

  /** Names of an encyclopedia in Arabic and Latin letters, to learn from. */
  Path namesToLearn() {
    return folder.resolve("names/wikipedia-names-train.tsv");
  }

  /** Others of the same kind, to ask for. */
  Path namesToAsk() {
    return folder.resolve("names/wikipedia-names-dev.tsv");
  }

  /** English news sentences and their translations, in two files. */
  List<Path> sentences() {
    return List.of(folder.resolve("translation/ntrex-news.en-ar.tsv"), folder.resolve("translation/tico-19.en-ar.tsv"));
  }

  /** Articles of both languages with speakers, organizations and quotes. */
  Path attribution() {
    return folder.resolve("attribution/dev.jsonl");
  }

  /** Which of their speakers are the same in both languages. */
  Path parallelSpeakers() {
    return folder.resolve("attribution/parallel_speakers_dev.tsv");
  }

  /** Questions over them. */
  Path questions() {
    return folder.resolve("attribution/queries_dev.jsonl");
  }

  /** A collection to search, and its questions. */
  record Collection(List<Article> articles, List<Judged> questions) {}

  /** ARCD: each paragraph an article of its own, under the title of its page. */
  Collection readArcd() throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<Judged> questions = new ArrayList<>();
    for (JsonNode page : JSON.readTree(arcd().toFile()).get("data")) {
      for (JsonNode paragraph : page.get("paragraphs")) {
        String text = paragraph.get("context").asString();
        String title = page.get("title").asString();
        Article article =
            articles.computeIfAbsent(text, t -> Article.of("arcd-" + articles.size(), title, List.of(t)));
        for (JsonNode question : paragraph.get("qas")) {
          questions.add(new Judged(question.get("question").asString(), Map.of(article.id() + "#0", 1)));
        }
      }
    }
    return new Collection(List.copyOf(articles.values()), questions);
  }

  /** The articles of a file, as the reader of the project reads them. */
  static List<Article> articles(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    ArticleReader.standard().read(file, articles::add, problem -> {
      throw new IllegalStateException(problem.toString());
    });
    return articles;
  }

  /** The articles of a file of JSON lines, and what it says is to be found in them. */
  static List<AttributionScore.Gold> gold(Path file) throws IOException {
    Map<String, JsonNode> written = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) continue;
      JsonNode article = JSON.readTree(line);
      written.put(article.get("id").asString(), article);
    }
    return articles(file).stream().map(a -> AttributionScore.Gold.of(a, written.get(a.id()))).toList();
  }

  /** An article without what its file says of speakers, organizations and quotes. */
  static Article bare(Article article) {
    List<Paragraph> texts = article.paragraphs().stream().map(p -> Paragraph.of(p.text())).toList();
    return new Article(article.id(), article.title(), article.date(), article.language(), article.source(),
        article.url(), article.byline(), texts);
  }

  /** Real news without what is known of it beside its text. */
  List<Article> readNews() throws IOException {
    return articles(news());
  }

  List<Judged> readQuestions() throws IOException {
    List<Judged> questions = new ArrayList<>();
    for (JsonNode line : lines(questions())) {
      Map<String, Integer> grades = new LinkedHashMap<>();
      for (JsonNode passage : line.get("relevant")) {
        grades.put(passage.get("id").asString() + "#" + passage.get("paragraph").asInt(), passage.get("grade").asInt());
      }
      questions.add(new Judged(line.get("query").asString(), grades));
    }
    return questions;
  }

  /** The objects of a file with one on each line. */
  static List<JsonNode> lines(Path file) throws IOException {
    boolean packed = file.toString().endsWith(".gz");
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    packed ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                    StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }
  }
}
