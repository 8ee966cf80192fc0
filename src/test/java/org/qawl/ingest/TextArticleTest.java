package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.Article;
import org.qawl.analysis.Language;

class TextArticleTest {
  private static final String FIRST = "DAMASCUS (River Post) - The road to the north was opened on Sunday, officials said.";
  private static final String SECOND = "\"It is safe,\" said Nora Haddad, the mayor.";
  private static final String AWAL = "دمشق - فُتح الطريق إلى الشمال يوم الأحد، بحسب ما قال مسؤولون.";
  private static final String THANI = "وقالت ليلى النجار، رئيسة البلدية: «الطريق آمن».";

  @TempDir Path directory;

  private Reading read(String... lines) {
    return Reading.of(Reading.write(directory.resolve("a.txt"), String.join("\n", lines)));
  }

  @Test void dateTitleAndBylineAreTakenOffAndTheDatelineStays() {
    Article article = read("March 3, 2025", "Road to the north reopens", "By Nora Haddad", FIRST, SECOND).article();
    assertThat(article.title()).isEqualTo("Road to the north reopens");
    assertThat(article.date()).contains(LocalDate.of(2025, 3, 3));
    assertThat(article.byline()).isEqualTo("Nora Haddad");
    assertThat(article.language()).isEqualTo(Language.ENGLISH);
    assertThat(article.paragraphs()).extracting("text").containsExactly(FIRST, SECOND);
  }

  @Test void theSameInArabicAndInAnotherOrder() {
    Article article = read("فتح الطريق إلى الشمال", "بقلم: سامر الحلبي", "٣ آذار/مارس ٢٠٢٥", "", AWAL, "", THANI).article();
    assertThat(article.title()).isEqualTo("فتح الطريق إلى الشمال");
    assertThat(article.date()).contains(LocalDate.of(2025, 3, 3));
    assertThat(article.byline()).isEqualTo("سامر الحلبي");
    assertThat(article.language()).isEqualTo(Language.ARABIC);
    assertThat(article.paragraphs()).extracting("text").containsExactly(AWAL, THANI);
  }

  @Test void aRepeatedTitleIsDropped() {
    assertThat(read("فتح الطريق إلى الشمال", "2025-03-03", "فتحُ الطريق إلى الشمال", AWAL, THANI).texts())
        .containsExactly(AWAL, THANI);
    assertThat(read("Road reopens", "", "ROAD REOPENS", "", FIRST).texts()).containsExactly(FIRST);
  }

  @Test void aCaptionIsAParagraph() {
    String caption = "A lorry on the road to the north, 2 March 2025. (River Post)";
    Article article = read("Road reopens", caption, FIRST).article();
    assertThat(article.title()).isEqualTo("Road reopens");
    assertThat(article.paragraphs()).extracting("text").containsExactly(caption, FIRST);
  }

  @Test void labelsSayWhatTheyHold() {
    Article article = read("العنوان: فتح الطريق", "المصدر: صحيفة الضفاف", "التاريخ: 3/3/2025",
        "الرابط: https://news.example/7", "", AWAL).article();
    assertThat(article.title()).isEqualTo("فتح الطريق");
    assertThat(article.source()).isEqualTo("صحيفة الضفاف");
    assertThat(article.url()).isEqualTo("https://news.example/7");
    assertThat(article.date()).contains(LocalDate.of(2025, 3, 3));
    assertThat(article.paragraphs()).extracting("text").containsExactly(AWAL);
  }

  @Test void withoutBlankLinesEachLineIsAParagraph() {
    assertThat(read(FIRST, SECOND, FIRST).texts()).containsExactly(FIRST, SECOND, FIRST);
  }

  @Test void aBlankLineBelowTheHeaderPartsNoParagraphs() {
    assertThat(read("Road reopens", "2025-03-03", "", FIRST, SECOND).texts()).containsExactly(FIRST, SECOND);
  }

  @Test void withBlankLinesABlockIsAParagraphAndKeepsItsLineBreaks() {
    String wrapped = "The road to the north was opened on Sunday for the\nfirst time in three years, officials\nsaid.";
    Article article = read(wrapped, "", SECOND).article();
    assertThat(article.title()).isEmpty();
    assertThat(article.paragraphs()).extracting("text").containsExactly(wrapped, SECOND);
  }

  @Test void aWrappedFirstLineInArabicIsNoTitle() {
    String wrapped = "فُتح الطريق إلى قرى الشمال يوم الأحد للمرة الأولى\nمنذ ثلاث سنوات بحسب ما قال مسؤولون في البلدية\nلصحيفة الضفاف.";
    Article article = read(wrapped, "", THANI).article();
    assertThat(article.title()).isEmpty();
    assertThat(article.paragraphs()).extracting("text").containsExactly(wrapped, THANI);
  }

  @Test void aTitleDirectlyAboveItsTextIsATitleAmongBlocksToo() {
    Article article = read("Road reopens", FIRST, "", SECOND).article();
    assertThat(article.title()).isEqualTo("Road reopens");
    assertThat(article.paragraphs()).extracting("text").containsExactly(FIRST, SECOND);
  }

  @Test void aLongFirstLineIsAParagraph() {
    String line = "The road to the north was opened ".repeat(6).strip();
    assertThat(read(line, SECOND).article().title()).isEmpty();
    assertThat(read(line, SECOND).texts()).containsExactly(line, SECOND);
  }

  @Test void aSentenceIsNoTitle() {
    assertThat(read(SECOND, FIRST).article().title()).isEmpty();
    assertThat(read(THANI, AWAL).article().title()).isEmpty();
  }

  @Test void aQuestionMayBeATitle() {
    assertThat(read("هل يفتح الطريق؟", AWAL).article().title()).isEqualTo("هل يفتح الطريق؟");
  }

  @Test void oneLineAloneIsText() {
    Article article = read("Road reopens").article();
    assertThat(article.title()).isEmpty();
    assertThat(article.paragraphs()).extracting("text").containsExactly("Road reopens");
  }

  @Test void aPlaceAndADateAboveATitleAreTheDate() {
    Article article = read("Damascus, March 3, 2025", "Road reopens", FIRST).article();
    assertThat(article.title()).isEqualTo("Road reopens");
    assertThat(article.date()).contains(LocalDate.of(2025, 3, 3));
  }

  @Test void aTitleWithoutTextIsTold() {
    assertThat(read("Title: Road reopens", "2025-03-03").problems()).containsExactly("a.txt: holds a title and no text");
  }

  @Test void lineBreaksOfAllSystemsAreTheSame() {
    assertThat(read("Road reopens\r\n\r\nOne line\r\ntwo lines.\r\n\r\n\u200FThree.\u00A0").texts())
        .containsExactly("One line\ntwo lines.", "Three.");
    assertThat(read(FIRST + "\r" + SECOND).texts()).containsExactly(FIRST, SECOND);
  }

  @Test void theOldArabicEncodingIsRead() {
    Path file = Reading.write(directory.resolve("old.txt"), "فتح الطريق\n" + THANI, Charset.forName("windows-1256"));
    assertThat(Reading.of(file).texts()).containsExactly(THANI);
    assertThat(Reading.of(file).article().title()).isEqualTo("فتح الطريق");
  }
}
