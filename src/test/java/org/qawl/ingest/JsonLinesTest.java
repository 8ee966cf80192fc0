package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.Paragraph.SuppliedQuote;
import org.qawl.Paragraph.SuppliedSpeaker;
import org.qawl.analysis.Language;

class JsonLinesTest {
  @TempDir Path directory;

  /** Lines are written with ' in place of ". */
  private Reading read(String... lines) {
    return Reading.of(
        Reading.write(directory.resolve("news.jsonl"), String.join("\n", lines).replace('\'', '"')));
  }

  @Test void everyFieldIsKept() {
    Article article = read("{'id':'7','lang':'en','title':' Roads ','date':'2025-09-12','source':'The River Post',"
        + "'url':'https://news.example/7','byline':'Nora Haddad','paragraphs':[{'text':'Yes, said Samir.',"
        + "'speakers':[{'name':'Samir Haddad','affiliation':'the mill'},{'name':'Lina','affiliation':null}],"
        + "'organizations':['the mill'],'quotes':[{'start':0,'end':3,'speaker':'Samir Haddad'}]}]}").article();
    assertThat(article).isEqualTo(new Article("7", "Roads", Optional.of(LocalDate.of(2025, 9, 12)), Language.ENGLISH,
        "The River Post", "https://news.example/7", "Nora Haddad", List.of(new Paragraph("Yes, said Samir.",
            Optional.of(List.of(new SuppliedSpeaker("Samir Haddad", Optional.of("the mill")),
                new SuppliedSpeaker("Lina", Optional.empty()))),
            Optional.of(List.of("the mill")),
            Optional.of(List.of(new SuppliedQuote(0, 3, "Samir Haddad")))))));
  }

  @Test void whatIsNotGivenIsEmpty() {
    assertThat(read("{'id':'7','paragraphs':[{'text':'قالت سلمى إن الجسر مفتوح.'}]}").article()).isEqualTo(
        new Article("7", "", Optional.empty(), Language.ARABIC, "", "", "", List.of(Paragraph.of("قالت سلمى إن الجسر مفتوح."))));
  }

  @Test void nullIsAbsentAndAnEmptyListSaysNone() {
    Article article = read("{'id':'7','date':null,'title':null,'paragraphs':["
        + "{'text':'a','speakers':null,'organizations':null,'quotes':null},"
        + "{'text':'b','speakers':[],'organizations':[],'quotes':[]}]}").article();
    assertThat(article.paragraphs()).containsExactly(Paragraph.of("a"),
        new Paragraph("b", Optional.of(List.of()), Optional.of(List.of()), Optional.of(List.of())));
  }

  @Test void oneTextIsPartedAtBlankLines() {
    assertThat(read("{'id':'7','text':'One\\ngoes on.\\r\\n \\r\\nTwo.\\n\\n\\n  Three. \\n'}").texts())
        .containsExactly("One\ngoes on.", "Two.", "Three.");
  }

  @Test void aParagraphMayBeAString() {
    assertThat(read("{'id':'7','paragraphs':['One.',{'text':'Two.'}]}").texts()).containsExactly("One.", "Two.");
  }

  @Test void paragraphsKeepTheirNumbersAndTheirBlanks() {
    assertThat(read("{'id':'7','paragraphs':['',' One. ']}").texts()).containsExactly("", " One. ");
  }

  @Test void unknownFieldsAreIgnored() {
    assertThat(read("{'id':'7','style':{'a':[1,2,{}]},'text':'One.','x':null}").texts()).containsExactly("One.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{'id':7,'text':'t'}                                | id: expected a string, found the number 7",
      "{'id':null,'text':'t'}                             | id: is missing",
      "{'id':'7'}                                         | paragraphs: is missing, and so is text",
      "{'id':'7','text':' '}                              | text: holds no text",
      "{'id':'7','paragraphs':[]}                         | paragraphs: holds no text",
      "{'id':'7','paragraphs':'t'}                        | paragraphs: expected a list, found the string \"t\"",
      "{'id':'7','paragraphs':['a',3]}                    | paragraphs[1]: expected an object or a string, found the number 3",
      "{'id':'7','paragraphs':[{}]}                       | paragraphs[0].text: is missing",
      "{'id':'7','paragraphs':[{'text':[]}]}              | paragraphs[0].text: expected a string, found a list",
      "{'id':'7','text':'t','title':true}                 | title: expected a string, found true",
      "{'id':'7','text':'t','date':20250912}              | date: expected a string, found the number 20250912",
      "{'id':'7','paragraphs':[{'text':'t','speakers':{}}]} | paragraphs[0].speakers: expected a list, found an object",
      "{'id':'7','paragraphs':[{'text':'t','speakers':['a']}]} | paragraphs[0].speakers[0]: expected an object, found the string \"a\"",
      "{'id':'7','paragraphs':[{'text':'t','speakers':[{'name':' '}]}]} | paragraphs[0].speakers[0].name: is blank",
      "{'id':'7','paragraphs':[{'text':'t','organizations':['a',null]}]} | paragraphs[0].organizations[1]: expected a string, found null",
      "{'id':'7','paragraphs':[{'text':'abc','quotes':[{'start':0,'end':4,'speaker':'s'}]}]} | paragraphs[0].quotes[0].end: 4 is outside the paragraph, which has 3 characters",
      "{'id':'7','paragraphs':[{'text':'abc','quotes':[{'start':-1,'end':2,'speaker':'s'}]}]} | paragraphs[0].quotes[0].start: -1 is outside the paragraph, which has 3 characters",
      "{'id':'7','paragraphs':[{'text':'abc','quotes':[{'start':2,'end':1,'speaker':'s'}]}]} | paragraphs[0].quotes[0].end: 1 is before the start, 2",
      "{'id':'7','paragraphs':[{'text':'abc','quotes':[{'start':0.5,'end':1,'speaker':'s'}]}]} | paragraphs[0].quotes[0].start: expected a whole number, found the number 0.5",
      "{'id':'7','paragraphs':[{'text':'abc','quotes':[{'start':0,'end':1}]}]} | paragraphs[0].quotes[0].speaker: is missing",
      "['id']                                             | expected a JSON object, found a list",
      "null                                               | expected a JSON object, found null",
  })
  void aWrongFieldIsNamedAndTheArticleLeftOut(String line, String message) {
    Reading reading = read(line, "{'id':'next','text':'t'}");
    assertThat(reading.problems()).containsExactly("news.jsonl:1: " + message);
    assertThat(reading.ids()).containsExactly("next");
  }

  @Test void whatIsNoJsonIsQuoted() {
    Reading reading = read("", "{'id':'a','text':'t'}", "{'id':'b','text':}", "{'id':'c'} x", "{'id':'d','te");
    assertThat(reading.ids()).containsExactly("a");
    assertThat(reading.problems()).hasSize(3);
    assertThat(reading.problems().get(0)).startsWith("news.jsonl:3: is not JSON at column 18, near \"{\"id\":\"b\",\"text\":}\": ");
    assertThat(reading.problems().get(1)).startsWith("news.jsonl:4: is not JSON at column ");
    assertThat(reading.problems().get(2)).startsWith("news.jsonl:5: is not JSON at column ");
    assertThat(reading.problems()).allMatch(problem -> problem.lines().count() == 1);
  }

  @Test void anArticleWithAWrongDateIsReadWithoutIt() {
    Reading reading = read("{'id':'7','date':'2025-02-30','text':'t'}", "{'id':'8','date':'yesterday','text':'t'}");
    assertThat(reading.articles()).extracting(Article::date).containsExactly(Optional.empty(), Optional.empty());
    assertThat(reading.problems()).containsExactly(
        "news.jsonl:1: date: \"2025-02-30\" is not a day written YYYY-MM-DD; the article is read without one",
        "news.jsonl:2: date: \"yesterday\" is not a day written YYYY-MM-DD; the article is read without one");
  }

  @Test void aTimeOfDayAfterTheDateIsNoObstacle() {
    assertThat(read("{'id':'7','date':'2025-02-03T22:10:00+03:00','text':'t'}").article().date())
        .contains(LocalDate.of(2025, 2, 3));
  }

  @Test void anArticleInAnotherLanguageIsReadByItsScript() {
    Reading reading = read("{'id':'7','lang':'fa','text':'راه باز است'}");
    assertThat(reading.articles()).extracting(Article::language).containsExactly(Language.ARABIC);
    assertThat(reading.problems()).containsExactly("news.jsonl:1: lang: \"fa\" is not a language Qawl reads:"
        + " expected ar or en; the article is read by its script");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, ''", "UTF-16BE, ''",
      "windows-1256, ''"})
  void theEncodingOfLinesIsRecognised(String charset, String mark) {
    String lines = mark + "{\"id\":\"a\",\"text\":\"قال الوزير إن الطريق مفتوح\"}\r\n\r\n{\"id\":\"b\",\"text\":\"عادت المياه إلى القرية\"}";
    Reading reading = Reading.of(Reading.write(directory.resolve("a.jsonl"), lines, Charset.forName(charset)));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.ids()).containsExactly("a", "b");
    assertThat(reading.articles().get(1).paragraphs()).containsExactly(Paragraph.of("عادت المياه إلى القرية"));
  }

  /** In UTF-16LE, U+010A begins with a line feed's byte, and in U+0A05 U+0100 the bytes 0A 00 meet by accident. */
  @Test void bytesOfLettersAreNotTakenForALineBreakOfUtf16() {
    String line = "\uFEFF{\"id\":\"a\",\"text\":\"\u010A\u0A05\u0100\"}\n";
    Path file = Reading.write(directory.resolve("a.jsonl"), line, StandardCharsets.UTF_16LE);
    assertThat(Reading.of(file).texts()).containsExactly("\u010A\u0A05\u0100");
  }
}
