package org.qawl.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.junit.jupiter.api.Test;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.qawl.Answer;
import org.qawl.Article;
import org.qawl.MarkdownText;
import org.qawl.Paragraph;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.RandomTexts;
import org.qawl.analysis.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerFormatTest {
  private static final Article COAST =
      new Article(
          "0412-en", "The *truce* & the wheat", Optional.of(LocalDate.of(2024, 3, 11)), Language.ENGLISH, "The Coast",
          "https://coast.example/0412?a=1&b=2", "",
          List.of(
              Paragraph.of("\"The truce holds,\" said Samir Haddad, mayor of Tel Rifaat."),
              Paragraph.of("=The truce_was <b>signed</b> in March.")));

  private static final Article HARBOUR =
      new Article(
          "0412-ar", "الهدنة والقمح", Optional.empty(), Language.ARABIC, "الساحل", "javascript:alert(1)", "",
          List.of(Paragraph.of("وقالت سلمى عيسى إن الهدنة «هشة كالزجاج»، وإن القمح لا ينتظر.")));

  private static Answer ask(String question, Article... articles) throws IOException {
    try (PassageIndex index = PassageIndex.inMemory()) {
      index.addAll(List.of(articles));
      index.refresh();
      return index.ask(question);
    }
  }

  private static String written(AnswerFormat format, Answer answer) throws IOException {
    StringWriter out = new StringWriter();
    format.write(answer, out);
    return out.toString();
  }

  /** Without what other tests measure: how certain, how like, by which rule. */
  private static String rounded(String written) {
    return written.replaceAll("\\b0\\.\\d+", "0.…").replaceAll("\"(score|weight)\":[^,}]+", "\"$1\":…").replaceAll("\"rule\":\"[^\"]+\"", "\"rule\":\"…\"");
  }

  @Test
  void markdown() throws IOException {
    assertThat(written(AnswerFormat.MARKDOWN, ask("who said what about the truce", COAST, HARBOUR)))
        .isEqualTo(
            """
            # who said what about the truce

            3 passages, 2 voices

            ## Samir Haddad

            mayor of Tel Rifaat

            > “The **truce** holds,”[^1]

            ## سلمى عيسى

            > إن ال**هدنة** «هشة كالزجاج»، وإن القمح لا ينتظر[^2]

            ## Nobody is quoted

            > \\=The **truce**\\_was \\<b\\>signed\\</b\\> in March.[^3]

            [^1]: *⁨The \\*truce\\* \\& the wheat⁩*, ⁨The Coast⁩, 2024-03-11, paragraph 1, ⁨0412-en\\#0⁩, <https://coast.example/0412?a=1&b=2>

            [^2]: *⁨الهدنة والقمح⁩*, ⁨الساحل⁩, paragraph 1, ⁨0412-ar\\#0⁩

            [^3]: *⁨The \\*truce\\* \\& the wheat⁩*, ⁨The Coast⁩, 2024-03-11, paragraph 2, ⁨0412-en\\#1⁩, <https://coast.example/0412?a=1&b=2>

            """);
  }

  @Test
  void csv() throws IOException {
    String csv = rounded(written(AnswerFormat.CSV, ask("who said what about the truce", COAST, HARBOUR)));
    assertThat(csv).endsWith("\r\n");
    List<Map<String, String>> rows = Rfc4180.rows(csv);
    assertThat(rows.get(0).keySet()).containsExactlyElementsOf(AnswerCsv.COLUMNS);
    assertThat(rows.stream().map(row -> String.join("\n", row.values())))
        .containsExactly(
            """
            Samir Haddad
            mayor of Tel Rifaat
            Samir Haddad
            2024-03-11
            The Coast
            The *truce* & the wheat
            https://coast.example/0412?a=1&b=2
            0412-en
            0
            en
            direct
            The truce holds,
            1
            17
            said
            0.…
            truce
            truce
            written
            "The truce holds," said Samir Haddad, mayor of Tel Rifaat.""",
            """
            سلمى عيسى

            سلمى عيسى

            الساحل
            الهدنة والقمح
            javascript:alert(1)
            0412-ar
            0
            ar
            indirect
            إن الهدنة «هشة كالزجاج»، وإن القمح لا ينتظر
            16
            59
            قالت
            0.…
            هدنة
            truce
            translation
            وقالت سلمى عيسى إن الهدنة «هشة كالزجاج»، وإن القمح لا ينتظر.""",
            """



            2024-03-11
            The Coast
            The *truce* & the wheat
            https://coast.example/0412?a=1&b=2
            0412-en
            1
            en
            passage

            0
            38


            truce
            truce
            written
            '=The truce_was <b>signed</b> in March.""");
  }

  @Test
  void html() throws IOException {
    String html = rounded(written(AnswerFormat.HTML, ask("who said what about the truce", COAST, HARBOUR)));
    assertThat(html.substring(html.indexOf("<h1>")))
        .isEqualTo(
            """
            <h1><bdi dir="auto">who said what about the truce</bdi></h1>
            <p>3 passages, 2 voices</p>
            <nav>
            <a href="#voice-1"><bdi dir="auto">Samir Haddad</bdi></a>
            <a href="#voice-2"><bdi dir="auto">سلمى عيسى</bdi></a>
            <a href="#mentions">Nobody is quoted</a>
            </nav>
            <section id="voice-1">
            <h2><bdi dir="auto">Samir Haddad</bdi></h2>
            <p class="affiliation"><bdi dir="auto">mayor of Tel Rifaat</bdi></p>
            <div class="passages">
            <figure lang="en" dir="ltr">
            <blockquote><bdi dir="auto">&quot;<span class="said" data-speaker="Samir Haddad" data-kind="direct" data-certainty="0.…">The <mark>truce</mark> holds,</span>&quot; said Samir Haddad, mayor of Tel Rifaat.</bdi></blockquote>
            <figcaption><cite><a href="https://coast.example/0412?a=1&amp;b=2" rel="noopener noreferrer"><bdi dir="auto">The *truce* &amp; the wheat</bdi></a></cite>, <bdi dir="auto">The Coast</bdi>, 2024-03-11, paragraph 1, <bdi dir="auto">0412-en#0</bdi></figcaption>
            </figure>
            </div>
            </section>
            <section id="voice-2">
            <h2><bdi dir="auto">سلمى عيسى</bdi></h2>
            <div class="passages">
            <figure lang="ar" dir="rtl">
            <blockquote><bdi dir="auto">وقالت سلمى عيسى <span class="said" data-speaker="سلمى عيسى" data-kind="indirect" data-certainty="0.…">إن ال<mark>هدنة</mark> «هشة كالزجاج»، وإن القمح لا ينتظر</span>.</bdi></blockquote>
            <figcaption><cite><bdi dir="auto">الهدنة والقمح</bdi></cite>, <bdi dir="auto">الساحل</bdi>, paragraph 1, <bdi dir="auto">0412-ar#0</bdi></figcaption>
            </figure>
            </div>
            </section>
            <section id="mentions">
            <h2>Nobody is quoted</h2>
            <div class="passages">
            <figure lang="en" dir="ltr">
            <blockquote><bdi dir="auto">=The <mark>truce</mark>_was &lt;b&gt;signed&lt;/b&gt; in March.</bdi></blockquote>
            <figcaption><cite><a href="https://coast.example/0412?a=1&amp;b=2" rel="noopener noreferrer"><bdi dir="auto">The *truce* &amp; the wheat</bdi></a></cite>, <bdi dir="auto">The Coast</bdi>, 2024-03-11, paragraph 2, <bdi dir="auto">0412-en#1</bdi></figcaption>
            </figure>
            </div>
            </section>
            </body>
            </html>
            """);
  }

  @Test
  void json() throws IOException {
    String json = rounded(written(AnswerFormat.JSON, ask("who said what about the truce", HARBOUR)));
    assertThat(json)
        .isEqualTo(
            """
            {"question":"who said what about the truce","words":"the truce","speakers":[],"total":1,"exact":true,"partial":false,\
            "voices":[{"speaker":"سلمي عيسي","name":"سلمى عيسى","affiliation":null,"forms":[],"first":null,"last":null,\
            "passages":["0412-ar#0"],\
            "statements":[{"passage":"0412-ar#0","start":16,"end":59,"kind":"indirect","text":"إن الهدنة «هشة كالزجاج»، وإن القمح لا ينتظر"}]}],\
            "passages":[{"id":"0412-ar","paragraph":0,"score":…,"lang":"ar","title":"الهدنة والقمح","date":null,"source":"الساحل",\
            "url":"javascript:alert(1)","text":"وقالت سلمى عيسى إن الهدنة «هشة كالزجاج»، وإن القمح لا ينتظر.",\
            "highlights":[{"start":21,"end":25,"tier":"translation","asked":"truce","weight":…}],\
            "statements":[{"speaker":"سلمى عيسى","start":16,"end":59,"kind":"indirect","verb":"قالت","rule":"…","certainty":0.…},\
            {"speaker":"سلمى عيسى","start":27,"end":38,"kind":"direct","verb":"قالت","rule":"…","certainty":0.…}],\
            "speakers":[{"speaker":"سلمي عيسي","name":"سلمى عيسى","affiliation":null}],"organizations":[]}]}
            """);
  }

  @Test
  void nothingFoundIsWrittenToo() throws IOException {
    Answer nothing = ask("who said what about the harvest");
    assertThat(written(AnswerFormat.CSV, nothing)).isEqualTo(String.join(",", AnswerCsv.COLUMNS) + "\r\n");
    assertThat(written(AnswerFormat.MARKDOWN, nothing)).isEqualTo("# who said what about the harvest\n\n0 passages, 0 voices\n\n");
    assertThat(written(AnswerFormat.HTML, nothing)).endsWith("<nav>\n</nav>\n</body>\n</html>\n");
    assertThat(JsonMapper.shared().readTree(written(AnswerFormat.JSON, nothing)).get("passages")).isEmpty();
  }

  @Test
  void anAnswerThatWasCutShortSaysSo() throws IOException {
    Answer whole = ask("who said what about the truce", COAST);
    Answer cut = new Answer(whole.question(), whole.query(), 2, false, true, whole.passages(), whole.voices());
    assertThat(written(AnswerFormat.MARKDOWN, cut)).contains("\n\nat least 2 passages, 1 voice; time ran out\n\n");
    assertThat(written(AnswerFormat.HTML, cut)).contains("<p>at least 2 passages, 1 voice; time ran out</p>");
    assertThat(written(AnswerFormat.JSON, cut)).contains("\"total\":2,\"exact\":false,\"partial\":true");
  }

  @Test
  void whatASpreadsheetWouldCalculateGetsAnApostrophe() {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", " =1", "\u200f=1", "\ufeff-1", "＝1")) {
      assertThat(AnswerCsv.cell(formula)).isEqualTo("'" + formula);
    }
    assertThat(AnswerCsv.cell("a\u001b[2J\u009bb\n\tc")).isEqualTo("a [2J b\n\tc");
    for (String text : List.of("", "1-1", "'=1", "«=1»", "هدنة - سلام")) assertThat(AnswerCsv.cell(text)).isEqualTo(text);
  }

  /** Of every answer: no text of the news, nor of the question, is taken for anything else by whoever reads a format. */
  @Test
  void whatHoldsForEveryAnswer() throws IOException {
    RandomTexts random = new RandomTexts(17);
    org.commonmark.parser.Parser markdown =
        org.commonmark.parser.Parser.builder().extensions(List.of(FootnotesExtension.create())).build();
    for (int i = 0; i < Integer.getInteger("qawl.laws", 3000) / 100; i++) {
      List<Article> articles = new ArrayList<>();
      for (int a = 0; a < 10; a++) articles.add(article(random, "a" + a));
      Answer answer = ask(random.text(4), articles.toArray(Article[]::new));
      int sections = answer.voices().size() + (answer.mentions().isEmpty() ? 0 : 1);

      String page = written(AnswerFormat.HTML, answer);
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document html = Jsoup.parse(page, "", parser);
      assertThat(parser.getErrors()).as(page).isEmpty();
      assertThat(html.select("section")).as(page).hasSize(sections);
      assertThat(html.select("script, img, iframe, [onclick], a[href^=javascript]")).as(page).isEmpty();
      for (Element link : html.select("cite a")) assertThat(link.attr("href")).startsWith("https://").doesNotContain("\"");

      String notes = written(AnswerFormat.MARKDOWN, answer);
      MarkdownText read = MarkdownText.of(markdown.parse(notes));
      assertThat(read.blocks()).as(notes)
          .isSubsetOf("Document", "Heading", "Paragraph", "BlockQuote", "FootnoteDefinition", "FootnoteReference", "Emphasis", "Link");
      assertThat(read.headings()).as(notes).isEqualTo(1 + sections);

      List<Map<String, String>> rows = Rfc4180.rows(written(AnswerFormat.CSV, answer));
      for (Map<String, String> row : rows) {
        String passage = row.get("passage");
        String text = answer.passages().stream()
            .map(Passage::text).filter(one -> AnswerCsv.cell(one).equals(passage)).findFirst().orElseThrow();
        if (row.get("kind").equals("passage")) continue;
        String said = text.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
        assertThat(row.get("statement")).isEqualTo(AnswerCsv.cell(said));
      }

      JsonNode json = JsonMapper.shared().readTree(written(AnswerFormat.JSON, answer));
      assertThat(json.get("question").asString()).isEqualTo(answer.question());
      for (int p = 0; p < answer.passages().size(); p++) {
        assertThat(json.get("passages").get(p).get("text").asString()).isEqualTo(answer.passages().get(p).text());
      }
    }
  }

  private static final List<String> ADDRESSES =
      List.of("", "https://a.example/b_c?d=*e*&f", "javascript:alert(1)", "https://a.example/\"><script>", "https:x", "http://[", "data:text/html,x");

  private static Article article(RandomTexts random, String id) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int p = 0; p < 4; p++) {
      String text = random.text(12).strip();
      String name = "N" + random.text(2);
      int[] ends = random.places(text, 2);
      paragraphs.add(
          ends.length < 2
              ? Paragraph.of(text)
              : new Paragraph(
                  text,
                  Optional.of(List.of(new Paragraph.SuppliedSpeaker(name, Optional.of(random.text(3))))),
                  Optional.empty(),
                  Optional.of(List.of(new Paragraph.SuppliedQuote(ends[0], ends[1], name)))));
    }
    String address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
    return new Article(id, random.text(5), Optional.empty(), Language.ARABIC, random.text(2), address, "", paragraphs);
  }
}
