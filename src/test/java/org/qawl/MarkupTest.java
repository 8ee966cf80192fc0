package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

class MarkupTest {
  @Test
  void plainMarksStandRoundEachHighlight() {
    assertThat(Markup.plain("[", "]").apply("وللشام وقت", List.of(new Highlight(3, 6, Tier.STEM, "", 1)))).isEqualTo("ولل[شام] وقت");
  }

  @Test
  void htmlIsEscapedExactlyOnce() {
    assertThat(Markup.html().apply("a<b> & \"c\" 'd'", List.of(new Highlight(1, 4, Tier.WRITTEN, "", 1))))
        .isEqualTo("<bdi dir=\"auto\">a<mark>&lt;b&gt;</mark> &amp; &quot;c&quot; &#39;d&#39;</bdi>");
  }

  @Test
  void htmlLeavesBidiOverridesOut() {
    assertThat(Markup.html().apply("x\u202etxt\u202c y", List.of())).isEqualTo("<bdi dir=\"auto\">xtxt y</bdi>");
  }

  @Test
  void aTerminalIsNotSteeredByTheText() {
    assertThat(Markup.terminal().apply("a\u001b[2Jb", List.of())).isEqualTo("a [2Jb");
  }

  @Test
  void noFormIsSteeredByTheText() {
    String text = "a\u001b[2J\u202eb\u2067c\u2069\u009bd\u200f\re";
    assertThat(Markup.plain("[", "]").apply(text, List.of())).isEqualTo("a [2Jbc d\u200f e");
    assertThat(Markup.terminal().apply(text, List.of())).isEqualTo("a [2Jbc d\u200f e");
    assertThat(Markup.html().text(text)).isEqualTo("a [2Jbc d\u200f e");
  }

  @Test
  void aTerminalShowsStatementsBesideHighlights() {
    assertThat(Markup.terminal().apply("abcd", List.of(highlight(1, 2)), List.of(said("S", 0, 3))))
        .isEqualTo("\u001b[4ma\u001b[1;33mb\u001b[22;39mc\u001b[24md");
  }

  @Test
  void htmlNestsAHighlightInItsStatement() {
    assertThat(html("abcd", List.of(highlight(1, 2)), said("S", 0, 3))).isEqualTo("(S a<mark>b</mark>c)d");
    assertThat(html("abcd", List.of(highlight(0, 3)), said("S", 0, 3))).isEqualTo("(S <mark>abc</mark>)d");
    assertThat(html("abcd", List.of(highlight(0, 4)), said("S", 1, 3))).isEqualTo("<mark>a(S bc)d</mark>");
  }

  @Test
  void whereTheyCrossTheStatementIsSplit() {
    assertThat(html("abcd", List.of(highlight(1, 4)), said("S", 0, 3))).isEqualTo("(S a)<mark>(S bc)d</mark>");
    assertThat(html("abcd", List.of(highlight(0, 2)), said("S", 1, 4))).isEqualTo("<mark>a(S b)</mark>(S cd)");
    assertThat(html("abcd", List.of(highlight(1, 2), highlight(2, 4)), said("S", 0, 3), said("T", 2, 4)))
        .isEqualTo("(S a<mark>b</mark>)(T <mark>(S c)d</mark>)");
  }

  @Test
  void whatIsKnownOfAStatementStandsBesideIt() {
    assertThat(Markup.html().apply("a", List.of(), List.of(said("\"S\"", 0, 1))))
        .isEqualTo("<bdi dir=\"auto\"><span class=\"said\" data-speaker=\"&quot;S&quot;\" data-kind=\"direct\" data-certainty=\"0.5\">a</span></bdi>");
  }

  /** Of every text: as HTML it is well formed, says the same when the tags are dropped, and marks each highlight once. */
  @Test
  void whatHoldsForEveryText() {
    RandomTexts random = new RandomTexts(11);
    for (int i = 0; i < Integer.getInteger("qawl.laws", 3000); i++) {
      String text = random.text(12);
      List<Highlight> highlights = new ArrayList<>();
      int[] places = random.places(text, 8);
      for (int p = 0; p + 1 < places.length; p += 2) highlights.add(highlight(places[p], places[p + 1]));
      List<Statement> statements = new ArrayList<>();
      for (int s = 0; s < random.nextInt(4); s++) {
        int[] ends = random.places(text, 2);
        if (ends.length == 2) statements.add(said("S" + s, ends[0], ends[1]));
      }
      String html = Markup.html().apply(text, highlights, statements);

      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Element body = Jsoup.parse("<!doctype html><title></title>" + html, "", parser).body();
      assertThat(parser.getErrors()).as(html).isEmpty();
      assertThat(body.wholeText()).as(text).isEqualTo(harmless(text));
      assertThat(body.select("mark")).as(html).hasSize(highlights.size());
      for (int h = 0; h < highlights.size(); h++) {
        String met = text.substring(highlights.get(h).start(), highlights.get(h).end());
        assertThat(body.select("mark").get(h).wholeText()).as(html).isEqualTo(harmless(met));
      }
      for (Statement statement : statements) {
        StringBuilder said = new StringBuilder();
        for (Element part : body.select("span[data-speaker=" + statement.speaker().name() + "]")) said.append(part.wholeText());
        assertThat(said.toString()).as(html).isEqualTo(harmless(text.substring(statement.start(), statement.end())));
      }
      assertThat(Markup.plain("", "").apply(text, highlights, statements)).isEqualTo(harmless(text));
      assertThat(Markup.terminal().apply(text, highlights, statements).replaceAll("\u001b\\[[0-9;]*m", ""))
          .isEqualTo(harmless(text).replaceAll("[\t\n]", " "));
    }
  }

  /** What is to remain of a text, said in another way than the code says it. */
  private static String harmless(String text) {
    return text.replaceAll("[\u202a-\u202e\u2066-\u2069]", "").replaceAll("[\\p{Cc}&&[^\t\n]]", " ").replaceAll("\\p{Cs}", "\ufffd");
  }

  private static Highlight highlight(int start, int end) {
    return new Highlight(start, end, Tier.STEM, "", 1);
  }

  private static Statement said(String name, int start, int end) {
    return new Statement(Speaker.of(name, Optional.empty()), start, end, Statement.Kind.DIRECT, "", "", 0.5);
  }

  /** The HTML with shorter statements: {@code (SPEAKER text)}. */
  private static String html(String text, List<Highlight> highlights, Statement... statements) {
    return Markup.html()
        .apply(text, highlights, List.of(statements))
        .replaceAll("</?bdi[^>]*>", "")
        .replaceAll("<span[^>]*data-speaker=\"(\\w)\"[^>]*>", "($1 ")
        .replace("</span>", ")");
  }

  @Test
  void markdownIsBoldWhereItMatched() {
    assertThat(Markup.markdown().apply("وللشام وقت", List.of(highlight(3, 6)))).isEqualTo("ولل**شام** وقت");
    assertThat(Markup.markdown().apply("a😀b", List.of(highlight(1, 3)))).isEqualTo("a<b>😀</b>b");
    assertThat(Markup.markdown().apply("ab", List.of(highlight(0, 1), highlight(1, 2)))).isEqualTo("**ab**");
  }

  @Test
  void markdownTakesNothingOfTheTextForMarkup() {
    assertThat(Markup.markdown().text("1. *a* [b](c) <i> & `d` e_f\n# g")).isEqualTo("1\\. \\*a\\* \\[b\\](c) \\<i\\> \\& \\`d\\` e\\_f \\# g");
    assertThat(Markup.markdown().text("- a - b")).isEqualTo("\\- a - b");
    assertThat(Markup.markdown().text("\t  a 1.")).isEqualTo("a 1.");
  }

  /** Read back, Markdown is one block whose text is the text, with the highlights bold and nothing else. */
  @Test
  void whatHoldsForEveryTextAsMarkdown() {
    org.commonmark.parser.Parser parser =
        org.commonmark.parser.Parser.builder().extensions(List.of(FootnotesExtension.create())).build();
    RandomTexts random = new RandomTexts(13);
    for (int i = 0; i < Integer.getInteger("qawl.laws", 3000); i++) {
      String text = random.text(12);
      int[] places = random.places(text, 8);
      List<Highlight> highlights = new ArrayList<>();
      for (int p = 0; p + 1 < places.length; p += 2) {
        String met = text.substring(places[p], places[p + 1]);
        // No highlight begins or ends with a blank or a mark, and none is invisible.
        if (met.matches("(?s)[\\S&&[^\\p{C}\\p{Z}\\p{M}]](.*[\\S&&[^\\p{C}\\p{Z}]])?")) highlights.add(highlight(places[p], places[p + 1]));
      }
      String markdown = Markup.markdown().apply(text, highlights);
      MarkdownText read = MarkdownText.of(parser.parse("> " + markdown + "\n"));
      assertThat(read.text()).as(markdown).isEqualTo(blanks(harmless(text)));
      assertThat(read.blocks()).as(markdown).isSubsetOf("Document", "BlockQuote", "Paragraph");
      assertThat(read.bold()).as(markdown).isEqualTo(blanks(bold(text, highlights)));
    }
  }

  private static String bold(String text, List<Highlight> highlights) {
    StringBuilder bold = new StringBuilder();
    for (Highlight highlight : highlights) bold.append(harmless(text.substring(highlight.start(), highlight.end())));
    return bold.toString();
  }

  private static String blanks(String text) {
    return text.replaceAll("[\\s\u2028\u2029\u2000-\u2006\u2008-\u200a\u205f\u3000\u1680]+", " ").strip();
  }

  @Test
  void textWithoutHighlightsStaysAsItIs() {
    assertThat(Markup.plain("[", "]").apply("كما هو", List.of())).isEqualTo("كما هو");
  }
}
