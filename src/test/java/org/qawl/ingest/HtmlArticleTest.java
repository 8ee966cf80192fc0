package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qawl.Article;
import org.qawl.analysis.Language;

class HtmlArticleTest {
  private static final String FIRST = "RAQQA – The river fell by a metre in August, the water authority said on Monday.";
  private static final String SECOND = "\"We open the pumps at night only,\" said Samir Haddad, its director.";
  private static final String THIRD = "Farmers down the valley say that this is not enough for their cotton.";
  private static final String AWAL = "الرقة - انخفض منسوب النهر متراً في آب، بحسب ما أعلنت هيئة المياه يوم الاثنين.";
  private static final String THANI = "وقال سمير حداد، مدير الهيئة: «نفتح المضخات ليلاً فقط».";

  @TempDir Path directory;

  private Reading read(String html) {
    return Reading.of(Reading.write(directory.resolve("a.html"), html));
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
  }

  @Test void aPageOfANewspaperIsReadWithAllThatItSaysOfItself() {
    Article article = read("""
        <!DOCTYPE html>
        <html lang="en-GB"><head>
          <title>The river falls | The River Post</title>
          <meta property="og:title" content="The river falls">
          <meta property="og:site_name" content="The River Post">
          <meta property="article:published_time" content="2025-09-01T23:30:00+03:00">
          <meta name="author" content="By Nora Haddad">
          <link rel="canonical" href="https://river.example/2025/river-falls">
          <script>document.write("<p>never</p>");</script>
        </head><body class="has-sidebar">
          <header><h1>The River Post</h1><nav><a href="/">Home</a> <a href="/water">Water</a></nav></header>
          <main><article>
            <h1>The river falls</h1>
            <p class="byline">By Nora Haddad</p><time datetime="2025-09-02">2 September 2025</time>
            <figure><img src="river.jpg"><figcaption>The river at Raqqa in August.</figcaption></figure>
            %s
            <div class="related"><h3>More</h3><ul><li><a href="/1">Cotton prices rise again in the valley this year</a></li></ul></div>
            <p><a href="/2">Read also: The market reopens</a></p>
          </article></main>
          <aside><p>Most read: ten things to do on Sunday in the old city before the heat comes.</p></aside>
          <section id="comments"><p>It was lower in 1999, as far as I remember.</p></section>
          <footer><p>All rights reserved.</p></footer>
        </body></html>""".formatted(paragraphs(FIRST, SECOND, THIRD))).article();
    assertThat(article.id()).isEqualTo("a");
    assertThat(article.title()).isEqualTo("The river falls");
    assertThat(article.date()).contains(LocalDate.of(2025, 9, 1));
    assertThat(article.source()).isEqualTo("The River Post");
    assertThat(article.url()).isEqualTo("https://river.example/2025/river-falls");
    assertThat(article.byline()).isEqualTo("Nora Haddad");
    assertThat(article.language()).isEqualTo(Language.ENGLISH);
    assertThat(article.paragraphs()).extracting("text")
        .containsExactly("The river at Raqqa in August.", FIRST, SECOND, THIRD);
  }

  @Test void anArabicPageWithoutMarksIsReadFromItsDensestBlock() {
    Article article = read("""
        <html dir="rtl"><head><meta charset="utf-8"><title>انخفاض منسوب النهر - صحيفة الضفاف</title></head><body>
        <div id="top"><ul><li><a href="/">الرئيسية</a></li><li><a href="/e">اقتصاد</a></li></ul></div>
        <div id="wrap"><div class="col1">
          <h2>انخفاض منسوب النهر</h2>
          <p>١ أيلول ٢٠٢٥</p><p>بقلم: ليلى النجار</p>
          %s
        </div>
        <div class="col2"><p>الطقس اليوم: حار</p></div></div>
        </body></html>""".formatted(paragraphs("انخفاض منسوب النهر", AWAL, THANI, "اقرأ أيضاً: <a href=x>سوق القطن</a>"))).article();
    assertThat(article.title()).isEqualTo("انخفاض منسوب النهر");
    assertThat(article.date()).contains(LocalDate.of(2025, 9, 1));
    assertThat(article.byline()).isEqualTo("ليلى النجار");
    assertThat(article.language()).isEqualTo(Language.ARABIC);
    assertThat(article.paragraphs()).extracting("text").containsExactly(AWAL, THANI);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "<meta property='article:published_time' content='2025-09-01T10:00:00Z'>",
      "<meta itemprop='datePublished' content='2025-09-01'>",
      "<meta name='pubdate' content='1 September 2025'>",
      "<meta name='DC.date.issued' content='2025-09-01'>",
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2025-09-01T10:00\"}</script>",
      "<time datetime='2025-09-01 10:00'>",
      "<span itemprop='datePublished'>١ أيلول ٢٠٢٥</span>",
  })
  void theDateIsFoundWhereverThePageSaysIt(String element) {
    assertThat(read("<html><body><article>" + element + paragraphs(FIRST, SECOND) + "</article></body></html>").article().date())
        .contains(LocalDate.of(2025, 9, 1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "<title>The river falls</title>                                   | The river falls",
      "<title>The river falls - The River Post</title>                  | The river falls",
      "<title>The river falls « The River Post</title>                  | The river falls",
      "<title>Raqqa - the river falls by a metre in a single month</title> | Raqqa - the river falls by a metre in a single month",
      "<title>X</title><meta property='og:title' content='The river falls'> | The river falls",
      "<title>Post</title><body><article><h1>The river falls</h1>       | The river falls",
      "<title>The river falls: Post</title><body><h1>Post of the River</h1><h1>The river falls</h1> | The river falls",
      "<meta property='og:site_name' content='Post'><title>The river – Post</title><body><h1>Post</h1> | The river",
  })
  void theTitleIsThatOfTheArticle(String head, String title) {
    assertThat(read(head.replace('¦', '|') + "<div>" + paragraphs(FIRST, SECOND)).article().title()).isEqualTo(title);
  }

  @Test void whatIsShownAboveTheTextServesWhereTheHeadIsSilent() {
    Article article = read("<article><h1>The river falls</h1><div class='post-meta'><span class='byline'>By Nora Haddad</span>"
        + " | <span class='date'>1 September 2025</span></div>" + paragraphs(FIRST, SECOND) + "</article>").article();
    assertThat(article.byline()).isEqualTo("Nora Haddad");
    assertThat(article.date()).contains(LocalDate.of(2025, 9, 1));
    assertThat(article.paragraphs()).extracting("text").containsExactly(FIRST, SECOND);
  }

  @Test void theTitleLosesTheNameOfTheSiteBehindABar() {
    assertThat(read("<title>The river falls | The River Post</title>" + paragraphs(FIRST, SECOND)).article().title())
        .isEqualTo("The river falls");
  }

  @Test void breaksPartParagraphsAsInPlainText() {
    assertThat(read("<article>" + FIRST + "<br>" + SECOND + "<br/>\n" + THIRD + "</article>").texts())
        .containsExactly(FIRST, SECOND, THIRD);
    assertThat(read("<article>" + FIRST + "<br><br>A line<br>and another.<br>&nbsp;<br>" + THIRD + "</article>").texts())
        .containsExactly(FIRST, "A line and another.", THIRD);
  }

  @Test void whiteSpaceIsAsABrowserShowsIt() {
    assertThat(read("<article><p>\n  One   road&nbsp;is <b>op</b>en,\n they <i>say</i>. </p></article>").texts())
        .containsExactly("One road is open, they say.");
  }

  @Test void linksWithinAParagraphStay() {
    assertThat(read("<article><p>The <a href=x>water authority</a> said that the river was low.</p></article>").texts())
        .containsExactly("The water authority said that the river was low.");
  }

  @Test void subheadingsQuotationsAndListsAreText() {
    assertThat(read("<article><h1>T</h1>" + paragraphs(FIRST) + "<h2>Cotton</h2><blockquote><p>" + SECOND
        + "</p></blockquote><ul><li>Ten pumps are old.</li></ul></article>").texts())
        .containsExactly(FIRST, "Cotton", SECOND, "Ten pumps are old.");
  }

  @Test void aClassThatNamesFurnitureDoesNotCostTheArticle() {
    assertThat(read("<body class='ads'><div class='widget'>" + paragraphs(FIRST, SECOND) + "</div></body>").texts())
        .containsExactly(FIRST, SECOND);
  }

  @Test void ofSeveralArticlesTheLongestIsRead() {
    assertThat(read("<article><p>A card of another story.</p></article><article>" + paragraphs(FIRST, SECOND, THIRD)
        + "</article><article><p>One more card.</p></article>").texts()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test void theScriptDecidesWhereATemplateSaysEnglish() {
    assertThat(read("<html lang=en><article>" + paragraphs(AWAL, THANI)).article().language()).isEqualTo(Language.ARABIC);
  }

  @Test void aPageInAnotherLanguageIsToldAndRead() {
    Reading reading = read("<html lang=fr><article><p>Le fleuve a baissé d'un mètre au mois d'août.</p>");
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.problems()).containsExactly("a.html: html lang: \"fr\" is not a language Qawl reads:"
        + " expected ar or en; the article is read by its script");
  }

  @Test void anAddressThatIsNoneIsNotKept() {
    assertThat(read("<link rel=canonical href='/river'><meta property='og:url' content='https://river.example/1'>"
        + paragraphs(FIRST)).article().url()).isEqualTo("https://river.example/1");
    assertThat(read("<link rel=canonical href='javascript:x()'>" + paragraphs(FIRST)).article().url()).isEmpty();
  }

  @Test void theEncodingThatAPageDeclaresIsBelieved() {
    String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'></head><body><article>"
        + paragraphs("The café by the river said “no”.");
    Path file = Reading.write(directory.resolve("b.html"), page, Charset.forName("windows-1252"));
    assertThat(Reading.of(file).texts()).containsExactly("The café by the river said “no”.");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "windows-1256"})
  void anArabicPageIsReadInEveryEncoding(String charset) {
    String page = "<html><head><title>النهر</title></head><body><article>" + paragraphs(AWAL, THANI);
    assertThat(Reading.of(Reading.write(directory.resolve("b.html"), page, Charset.forName(charset))).texts())
        .containsExactly(AWAL, THANI);
  }

  @Test void aPageWithoutTextIsTold() {
    assertThat(read("<html><body><nav><a href=/>Home</a></nav><script>x()</script></body></html>").problems())
        .containsExactly("a.html: holds no article: there is no running text in the page");
  }

  @Test void aPageThatIsTooLargeIsTold() {
    Path file = Reading.write(directory.resolve("b.html"), new byte[ArticleReader.MAX_HTML_BYTES + 1]);
    assertThat(Reading.of(file).problems())
        .containsExactly("b.html: is larger than 16 MB, the most that is read of one such file");
  }

  @Test void aPageNestedWithoutEndIsRead() {
    byte[] page = ("<article>" + "<div class=comment>".repeat(200_000) + FIRST).getBytes(StandardCharsets.UTF_8);
    Path file = Reading.write(directory.resolve("b.html"), page);
    Reading reading = Reading.of(file);
    assertThat(reading.articles().size() + reading.problems().size()).isEqualTo(1);
  }

  @Test void halfASurrogatePairInAnEntityIsReplaced() {
    assertThat(read("<article><p>The river&#xD83D; falls.</p></article>").texts()).containsExactly("The river\uFFFD falls.");
  }
}
