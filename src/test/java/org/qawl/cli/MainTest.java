package org.qawl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path index;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    index = folder.resolve("news-index");
    articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            """
            {"id":"0412-ar","title":"الهدنة","date":"2024-03-11","source":"الساحل","paragraphs":[{"text":"قال سمير حداد إن الهدنة ستسمح بعودة المزارعين."},{"text":"وأضاف: «القمح لا ينتظر»."}]}
            {"id":"0412-en","title":"The truce","date":"2024-03-11","source":"The Coast","text":"The truce holds, said Nadia Khoury, a mayor.\\n\\nNo rain fell in March."}
            """);
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private void indexArticles() {
    assertThat(run("index", "--index", index.toString(), articles.toString())).isZero();
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  @Test
  void indexEndsWithCounts() {
    indexArticles();
    assertThat(lines()).containsExactly("2 articles read, 0 problems; the index holds 2 articles, 4 passages");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void indexingAgainReplaces() {
    indexArticles();
    indexArticles();
    assertThat(out.toString()).endsWith("the index holds 2 articles, 4 passages" + System.lineSeparator());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsIndexed() throws IOException {
    Files.writeString(articles, Files.readString(articles) + "{\"title\":\"no id\",\"text\":\"x\"}\n");
    assertThat(run("index", "--index", index.toString(), articles.toString())).isEqualTo(1);
    assertThat(out.toString()).startsWith("2 articles read, 1 problems");
    assertThat(err.toString()).startsWith(articles + ":3: ").hasLineCount(1);
  }

  @Test
  void askAnswersGroupedBySpeaker() {
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "who", "said", "what", "about", "the", "truce?")).isZero();
    assertThat(lines())
        .containsSubsequence(
            "who said what about the truce?",
            "Nadia Khoury",
            "mayor",
            "  2024-03-11  0412-en#0  The Coast",
            "    The [truce] holds, said Nadia Khoury, a mayor.");
  }

  @Test
  void askWithoutAnIndexAnswersOverTheFixtures() {
    assertThat(run("ask", "who said what about Tahrir al-Sham")).isZero();
    assertThat(out.toString()).contains("Tahrir al-Sham]").contains("تحرير الشام]");
  }

  @Test
  void askGivesJsonWithOffsets() {
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "--format", "json", "ماذا قال سمير حداد عن الهدنة؟")).isZero();
    JsonNode answer = JSON.readTree(out.toString());
    assertThat(answer.get("speakers").get(0).asString()).isEqualTo("سمير حداد");
    JsonNode passage = answer.get("passages").get(0);
    JsonNode highlight = passage.get("highlights").get(0);
    assertThat(passage.get("text").asString().substring(highlight.get("start").asInt(), highlight.get("end").asInt())).isEqualTo("هدنة");
    assertThat(answer.get("voices").get(0).get("passages").get(0).asString()).isEqualTo("0412-ar#0");
  }

  @Test
  void askGivesHtmlThatIsEscaped() {
    assertThat(run("ask", "--format", "html", "<b>truce</b>")).isZero();
    assertThat(out.toString()).contains("&lt;b&gt;truce&lt;/b&gt;").doesNotContain("<b>").contains("<meta charset=\"utf-8\">");
  }

  @Test
  void askGivesATableForASpreadsheet() {
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "--format", "csv", "who said what about the truce?")).isZero();
    assertThat(lines().get(0)).startsWith("speaker,affiliation,");
    assertThat(lines().get(1)).startsWith("Nadia Khoury,mayor,Nadia Khoury,2024-03-11,The Coast,The truce,,0412-en,0,en,indirect,");
  }

  @Test
  void askGivesMarkdownWithFootnotes() {
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "--format", "markdown", "who said what about the truce?")).isZero();
    assertThat(lines())
        .containsSubsequence(
            "# who said what about the truce?",
            "## Nadia Khoury",
            "> The **truce** holds[^1]",
            "[^1]: *⁨The truce⁩*, ⁨The Coast⁩, 2024-03-11, paragraph 1, ⁨0412-en\\#0⁩");
  }

  @Test
  void noTextOfTheNewsSteersATerminal() throws IOException {
    Files.writeString(
        articles,
        """
        {"id":"a\\u001b[31m","title":"\\u001b]0;x\\u0007","source":"\\u001b[2J\\u202e","paragraphs":[{"text":"The truce \\u009b2J\\u001b[1A holds.\\u202e",
         "speakers":[{"name":"Samir \\u001b[8mHaddad","affiliation":"mayor \\u001b[5m"}]}]}
        """.replace("\n ", " "));
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "truce \u001b[2J")).isZero();
    assertThat(out.toString()).contains("The [truce]", "Samir", "mayor").doesNotContainPattern("[\\p{Cc}\u202e&&[^\\r\\n]]");
    assertThat(run("ask", "--index", index.toString(), "--explain", "truce")).isZero();
    assertThat(out.toString()).contains("understood as").doesNotContainPattern("[\\p{Cc}\u202e&&[^\\r\\n]]");
    assertThat(run("complete", "--index", index.toString(), "sam")).isZero();
    assertThat(out.toString()).contains("Samir").doesNotContainPattern("[\\p{Cc}\u202e&&[^\\r\\n\\t]]");
  }

  @Test
  void askGivesLinesOfATrecRun() {
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "--format", "trec", "truce")).isZero();
    assertThat(lines().get(0)).matches("1 Q0 0412-en#0 1 \\d+\\.\\d{6} qawl");
  }

  @Test
  void theNewestOrTheOldestMayComeFirst() {
    assertThat(run("ask", "--format", "trec", "--sort", "oldest", "truce")).isZero();
    List<String> oldest = lines();
    assertThat(run("ask", "--format", "json", "--sort", "oldest", "truce")).isZero();
    List<String> days = JSON.readTree(out.toString()).get("passages").valueStream()
        .map(p -> p.get("date").asString()).toList();
    assertThat(days).isSorted().hasSameSizeAs(oldest);
    assertThat(run("ask", "--sort", "longest", "truce")).isEqualTo(2);
    assertThat(err.toString()).contains("--sort").contains("longest");
  }

  @Test
  void facetsCountWhatAnswersAQuestion() {
    indexArticles();
    assertThat(run("facets", "--index", index.toString(), "the", "truce")).isZero();
    assertThat(lines())
        .containsSubsequence(
            "2 passages",
            "",
            "Passages by speaker",
            "      1  Nadia Khoury",
            "",
            "Passages by source",
            "",
            "Passages by language",
            "      1  ar",
            "      1  en",
            "",
            "Passages by month",
            "      2  2024-03");
    assertThat(run("facets", "--index", index.toString(), "--format", "json", "--language", "en", "truce")).isZero();
    JsonNode facets = JSON.readTree(out.toString());
    assertThat(facets.get("total").asInt()).isEqualTo(1);
    assertThat(facets.get("months").get("2024-03").asInt()).isEqualTo(1);
    assertThat(facets.get("days").get("2024-03-11").asInt()).isEqualTo(1);
    assertThat(facets.get("speakers").get(0).get("count").asInt()).isEqualTo(1);
    assertThat(run("facets", "--index", index.toString())).isZero();
    assertThat(lines().getFirst()).isEqualTo("4 passages");
    assertThat(run("facets", "--index", index.toString(), "--most", "0")).isEqualTo(1);
  }

  @Test
  void anAnswerSaysThatTimeRanOut() {
    assertThat(run("ask", "--deadline", "0", "truce")).isZero();
    assertThat(lines())
        .containsExactly("truce", "at least 0 passages, 0 voices", "Time ran out before all was looked at.");
    assertThat(run("ask", "--deadline", "0", "--format", "json", "truce")).isZero();
    JsonNode answer = JSON.readTree(out.toString());
    assertThat(answer.get("partial").asBoolean()).isTrue();
    assertThat(answer.get("exact").asBoolean()).isFalse();
  }

  @Test
  void aVoiceAsJsonHasItsDaysAndItsStatements() {
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "--format", "json", "the", "truce")).isZero();
    JsonNode answer = JSON.readTree(out.toString());
    JsonNode voice = answer.get("voices").valueStream()
        .filter(one -> one.get("name").asString().equals("Nadia Khoury"))
        .findFirst()
        .orElseThrow();
    assertThat(voice.get("first").asString()).isEqualTo("2024-03-11");
    JsonNode statement = voice.get("statements").get(0);
    assertThat(statement.get("passage").asString()).isEqualTo("0412-en#0");
    String text = "The truce holds, said Nadia Khoury, a mayor.";
    assertThat(text.substring(statement.get("start").asInt(), statement.get("end").asInt()))
        .startsWith("The truce holds");
  }

  @Test
  void filtersNarrowAnAnswer() {
    indexArticles();
    run("ask", "--index", index.toString(), "--format", "trec", "--language", "ar", "truce هدنة");
    assertThat(out.toString()).contains("0412-ar#0").doesNotContain("0412-en");
    run("ask", "--index", index.toString(), "--format", "trec", "--speaker", "Khoury", "truce هدنة");
    assertThat(out.toString()).contains("0412-en#0").doesNotContain("0412-ar");
    run("ask", "--index", index.toString(), "--format", "trec", "--since", "2024-03-12", "truce هدنة");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void runAnswersABatchAndNamesWhatItSkips() throws IOException {
    indexArticles();
    Path topics = Files.writeString(folder.resolve("topics"), "t1\ttruce\nno tab\n{\"id\":\"t2\",\"query\":\"القمح\"}\n\n");
    assertThat(run("run", "--index", index.toString(), "--topics", topics.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("t1 Q0 0412-en#0 1 ").contains("t2 Q0 0412-ar#1 1 ");
    assertThat(err.toString()).isEqualTo(topics + ":2: expected ID<tab>QUESTION, found \"no tab\"" + System.lineSeparator());
  }

  @Test
  void runKeepsToItsDepthAndLanguage() throws IOException {
    indexArticles();
    Path topics = Files.writeString(folder.resolve("topics"), "t1\ttruce هدنة\n");
    run("run", "--index", index.toString(), "--topics", topics.toString(), "--depth", "1");
    assertThat(lines()).hasSize(1);
    run("run", "--index", index.toString(), "--topics", topics.toString(), "--language", "en");
    assertThat(out.toString()).doesNotContain("0412-ar");
  }

  @Test
  void attributeGivesTheSameArticlesBackWithSpeakersAndQuotes() {
    assertThat(run("attribute", articles.toString())).isZero();
    JsonNode article = JSON.readTree(lines().get(0));
    assertThat(article.get("id").asString()).isEqualTo("0412-ar");
    assertThat(article.get("date").asString()).isEqualTo("2024-03-11");
    JsonNode second = article.get("paragraphs").get(1);
    assertThat(second.get("speakers").get(0).get("name").asString()).isEqualTo("سمير حداد");
    JsonNode quote = second.get("quotes").get(0);
    assertThat(second.get("text").asString().substring(quote.get("start").asInt(), quote.get("end").asInt())).isEqualTo("القمح لا ينتظر");
    assertThat(quote.get("speaker").asString()).isEqualTo("سمير حداد");
  }

  @Test
  void attributeExplainsItself() {
    assertThat(run("attribute", "--explain", articles.toString())).isZero();
    assertThat(out.toString()).contains("\"statements\":[{\"start\":", "\"rule\":", "\"certainty\":");
  }

  @Test
  void aBrokenTableIsNamedWithItsLine() throws IOException {
    Path titles = Files.writeString(folder.resolve("titles.tsv"), "# id\trole\tpost\nmuhtar\tmuhtar\tperhaps\n");
    assertThat(run("attribute", "--titles", titles.toString(), articles.toString())).isNotZero();
    assertThat(err.toString()).contains("titles.tsv:2: ");
  }

  @Test
  void attributeFindsOutForItself() throws IOException {
    Files.writeString(articles, "{\"id\":\"a\",\"paragraphs\":[{\"text\":\"No rain fell.\",\"speakers\":[{\"name\":\"Somebody Else\"}]}]}\n");
    assertThat(run("attribute", articles.toString())).isZero();
    assertThat(JSON.readTree(out.toString()).get("paragraphs").get(0).get("speakers")).isEmpty();
  }

  @Test
  void whatAttributeWritesCanBeIndexed() throws IOException {
    run("attribute", articles.toString());
    Path attributed = Files.writeString(folder.resolve("attributed.jsonl"), out.toString());
    assertThat(run("index", "--index", index.toString(), attributed.toString())).isZero();
    assertThat(out.toString()).startsWith("2 articles read, 0 problems");
  }

  @Test
  void tokensShowsEveryFormOfAWord() {
    assertThat(run("tokens", "وللشام", "returns")).isZero();
    assertThat(lines().get(0)).isEqualTo("0-6\tوللشام\tوللشام\tشام\t3-6");
    assertThat(lines().get(1)).startsWith("7-14\treturns\treturns\treturn\t");
  }

  @Test
  void askSaysWhatToAskInsteadWhereNothingIsFound() {
    indexArticles();
    assertThat(run("ask", "--index", index.toString(), "--format", "trec", "--source", "The Coast", "trcue")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .containsExactly(
            "nothing found; instead:",
            "  1 passage. Spelt as the index has it: truce",
            "    qawl ask --index " + index + " --format trec 'truce source:\"The Coast\"'");
    run("ask", "--index", index.toString(), "--format", "trec", "truce source:\"The Coast\"");
    assertThat(lines()).hasSize(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatToAskInsteadMayBeArabicAndFreeOfAFilter() {
    indexArticles();
    run("ask", "--index", index.toString(), "--language", "en", "--without", "translation", "هدنة");
    assertThat(out.toString()).contains("0 passages");
    assertThat(err.toString().lines())
        .contains("  1 passage. In any language", "    qawl ask --index " + index + " 'هدنة -tier:translation'");
  }

  @Test
  void jsonHoldsWhatToAskInstead() {
    indexArticles();
    run("ask", "--index", index.toString(), "--format", "json", "trcue");
    JsonNode suggestion = JSON.readTree(out.toString()).get("suggestions").get(0);
    assertThat(suggestion.get("kind").asString()).isEqualTo("spelling");
    assertThat(suggestion.get("query").asString()).isEqualTo("truce");
    assertThat(suggestion.get("hits").asInt()).isEqualTo(2);
    run("ask", "--index", index.toString(), "--format", "json", "truce");
    assertThat(JSON.readTree(out.toString()).get("suggestions")).isNull();
  }

  @Test
  void completeProposesNamesWithTheirPassages() {
    indexArticles();
    assertThat(run("complete", "--index", index.toString(), "kho")).isZero();
    assertThat(lines()).containsExactly("1\tNadia Khoury");
    run("complete", "--index", index.toString(), "حدا");
    assertThat(lines()).containsExactly("2\tسمير حداد");
    run("complete", "--index", index.toString(), "--organizations", "حدا");
    assertThat(lines()).isEmpty();
    assertThat(run("complete", "--index", index.toString(), "--most", "0", "x")).isEqualTo(1);
  }

  @Test
  void checkSaysWhatWroteTheIndex() {
    indexArticles();
    assertThat(run("check", "--index", index.toString())).isZero();
    assertThat(lines().get(0)).isEqualTo(index + ": sound");
    assertThat(lines().get(1)).startsWith("schema ").contains("analysis ");
    assertThat(lines().get(2)).isEqualTo("2 articles, 4 passages");
    assertThat(lines().get(3)).matches("lexicon lexicon-politics: \\d+ entries, Apache-2.0");
    assertThat(out.toString()).contains("lexicon learned-tico: ", " entries, CC0-1.0");
  }

  @Test
  void checkFindsDamage() throws IOException {
    indexArticles();
    try (var files = Files.list(index)) {
      Path segment = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(segment);
      bytes[bytes.length / 2] ^= 1;
      Files.write(segment, bytes);
    }
    assertThat(run("check", "--index", index.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("qawl: ").hasLineCount(1);
  }

  @Test
  void wrongUsageIsTwoAndFailureIsOne() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("sing")).isEqualTo(2);
    assertThat(run("ask", "--limit", "many", "x")).isEqualTo(2);
    assertThat(run("ask", "--language", "fr", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("\"fr\" is not a language Qawl reads: expected ar or en");
    assertThat(run("ask", "--index", folder.resolve("nowhere").toString(), "x")).isEqualTo(1);
    assertThat(err.toString()).startsWith("qawl: \"" + folder.resolve("nowhere") + "\" holds no index").hasLineCount(1);
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("ask", "complete", "index", "attribute", "run", "tokens", "check", "Exit codes");
  }
}
