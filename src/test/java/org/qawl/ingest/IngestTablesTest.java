package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qawl.tables.Table;

/** Every row of the tables does what its example says. */
class IngestTablesTest {
  private static final String STORY = "<p>The road to the northern villages was opened again on Sunday, officials said.</p>";

  @TestFactory Stream<DynamicTest> everyMonthIsRead() {
    return Table.of(Table.class, "months.tsv").rows().stream().map(row -> dynamicTest(row.get("example"), () -> {
      LocalDate day = LocalDate.parse(row.get("date"));
      assertThat(day.getMonthValue()).isEqualTo(row.number("month"));
      assertThat(row.get("example")).contains(row.get("name"));
      assertThat(Dates.line(row.get("example").replaceAll("[.]", ""))).contains(day);
      assertThat(Dates.line(row.get("example"))).contains(day);
    }));
  }

  @TestFactory Stream<DynamicTest> everyDateWordMayStandBesideADate() {
    return rows("date-words.tsv", row -> {
      assertThat(row.get("example")).containsIgnoringCase(row.get("word"));
      assertThat(Dates.line(row.get("example"))).contains(LocalDate.of(2025, 7, 14));
    });
  }

  @TestFactory Stream<DynamicTest> everyBylineNamesItsAuthor() {
    return rows("bylines.tsv", row -> {
      Optional<String> author = row.get("author").isEmpty() ? Optional.empty() : Optional.of(row.get("author"));
      assertThat(Bylines.author(row.get("line"))).isEqualTo(author);
      if (row.get("needs").equals("colon")) assertThat(Bylines.author(row.get("line").replace(":", ""))).isEmpty();
    });
  }

  @TestFactory Stream<DynamicTest> everyLabelSaysWhatTheLineHolds() {
    return rows("labels.tsv", row -> {
      assertThat(Labels.of(row.get("line"))).contains(new Labels.Label(row.get("field"), row.get("value")));
      assertThat(Labels.of(row.get("value").replace("https:", ""))).isEmpty();
    });
  }

  @TestFactory Stream<DynamicTest> furnitureIsNoText() {
    return rows("furniture.tsv", row -> {
      String page = "<body><div>" + STORY + STORY + "</div>" + row.get("example") + "</body>";
      assertThat(Jsoup.parse(page).select(row.get("selector"))).hasSize(1);
      String text = Jsoup.parse(STORY).text();
      Document marked = Jsoup.parse(page.replace("body>", "article>"));
      assertThat(new MainText(marked, "").paragraphs()).containsExactly(text, text);
    });
  }

  @TestFactory Stream<DynamicTest> linesThatLeadElsewhereAreNoText() {
    return rows("related.tsv", row -> {
      String link = "<p>" + row.get("line").replaceFirst(": (\\S+)", ": <a href=x>$1</a>") + "</p>";
      assertThat(link).contains("<a");
      assertThat(new MainText(Jsoup.parse("<article>" + STORY + link + "</article>"), "").paragraphs()).hasSize(1);
      assertThat(new MainText(Jsoup.parse("<article>" + STORY + "<p>" + row.get("line") + "</p></article>"), "").paragraphs())
          .hasSize(2);
    });
  }

  @Test void theNextDayIsNotReadIntoADateOfTheHijra() {
    assertThat(Dates.line("١٢ رجب ١٤٤٧ هـ")).isEmpty();
  }

  private static Stream<DynamicTest> rows(String table, Consumer<Table.Row> claim) {
    return Table.of(ArticleReader.class, table).rows().stream()
        .map(row -> dynamicTest(row.toString(), () -> claim.accept(row)));
  }
}
