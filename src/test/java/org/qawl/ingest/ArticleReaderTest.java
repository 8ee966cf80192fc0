package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String TEXT = "The road to the north is open.";

  @TempDir Path directory;

  private void text(String... names) {
    for (String name : names) Reading.write(directory.resolve(name), TEXT);
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(directory.resolve(name), target);
  }

  @Test void aDirectoryIsWalkedInTheOrderOfNames() {
    text("b.txt", "a/z.txt", "a/y.htm", "a/b/x.TXT", "c.HTML", "B.txt");
    assertThat(Reading.of(directory).ids()).containsExactly("B", "a/b/x", "a/y", "a/z", "b", "c");
  }

  @Test void theIdOfANamedFileIsItsNameWithoutEnding() {
    text("a/2025.03.txt");
    assertThat(Reading.of(directory.resolve("a/2025.03.txt")).ids()).containsExactly("2025.03");
    assertThat(Reading.of(directory.resolve("a/../a")).ids()).containsExactly("2025.03");
  }

  @Test void hiddenFilesArePassedOver() {
    text("a.txt", ".b.txt", ".git/c.txt");
    assertThat(Reading.of(directory).ids()).containsExactly("a");
  }

  @Test void aCircleOfLinksEnds() throws IOException {
    text("a/one.txt");
    link("a/again", directory);
    link("b", directory.resolve("a"));
    Reading reading = Reading.of(directory);
    assertThat(reading.ids()).containsExactly("a/one");
    assertThat(reading.problems()).isEmpty();
  }

  @Test void aLinkToAFileIsRead() throws IOException {
    text("a.txt");
    link("b.txt", directory.resolve("a.txt"));
    assertThat(Reading.of(directory).ids()).containsExactly("a", "b");
  }

  @Test void aLinkToNothingAndALinkToItselfAreTold() throws IOException {
    text("a.txt");
    link("b.txt", directory.resolve("gone.txt"));
    link("c.txt", directory.resolve("c.txt"));
    Reading reading = Reading.of(directory);
    assertThat(reading.ids()).containsExactly("a");
    assertThat(reading.problems()).hasSize(2);
    assertThat(reading.problems().get(0)).isEqualTo("b.txt: does not exist");
    assertThat(reading.problems().get(1)).startsWith("c.txt: cannot be read: ");
  }

  @Test void otherFilesInADirectoryArePassedOverUnlessTheyLookMeant() {
    text("a.txt", "LICENSE", "b.png", "c.json", "d.PDF", "e.txt.gz");
    Reading reading = Reading.of(directory);
    assertThat(reading.ids()).containsExactly("a");
    assertThat(reading.problems()).containsExactly(
        "c.json: is not .txt, .html, .jsonl or .jsonl.gz", "d.PDF: is not .txt, .html, .jsonl or .jsonl.gz",
        "e.txt.gz: is not .txt, .html, .jsonl or .jsonl.gz");
  }

  @Test void aNamedFileOfAnotherKindIsTold() {
    text("b.png");
    assertThat(Reading.of(directory.resolve("b.png")).problems())
        .containsExactly("b.png: is not .txt, .html, .jsonl or .jsonl.gz");
  }

  @Test void whatDoesNotExistIsTold() {
    assertThat(Reading.of(directory.resolve("gone.txt")).problems()).containsExactly("gone.txt: does not exist");
  }

  @Test void aDirectoryWithoutArticlesIsTold() throws IOException {
    Path empty = Files.createDirectories(directory.resolve("empty"));
    List<Problem> problems = new ArrayList<>();
    ArticleReader.standard().read(empty, article -> { }, problems::add);
    assertThat(problems).containsExactly(new Problem(empty, 0, "holds no .txt, .html, .jsonl or .jsonl.gz file"));
  }

  @Test void filesOfOneNameInTwoDirectoriesDoNotCollide() {
    text("a/one.txt", "b/one.txt");
    assertThat(Reading.of(directory).ids()).containsExactly("a/one", "b/one");
    assertThat(Reading.of(directory).problems()).isEmpty();
  }

  @Test void aReaderRemembersTheIdsOfEarlierCalls() {
    text("a.txt");
    ArticleReader reader = ArticleReader.standard();
    assertThat(Reading.of(reader, directory).problems()).isEmpty();
    assertThat(Reading.of(reader, directory).problems()).containsExactly(
        "a.txt: the id \"a\" was given before, in an earlier file; this article replaces that one");
    assertThat(Reading.of(directory).problems()).isEmpty();
  }

  @Test void manyIdsAreRemembered() {
    SeenIds ids = new SeenIds();
    for (int i = 0; i < 50_000; i++) assertThat(ids.put("id" + i, i, i + 1)).isEqualTo(-1);
    for (int i = 0; i < 50_000; i++) {
      long place = ids.put("id" + i, 0, 0);
      assertThat(SeenIds.file(place)).isEqualTo(i);
      assertThat(SeenIds.line(place)).isEqualTo(i + 1);
    }
  }

  @Test void progressEndsAtTheSizeOfAllFiles() throws IOException {
    text("a.txt", "b.html", "skipped.png");
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      for (int i = 0; i < 5000; i++) out.write(("{\"id\":\"" + i + "\",\"text\":\"t\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    Reading.write(directory.resolve("c.jsonl.gz"), zipped.toByteArray());
    Files.createSymbolicLink(directory.resolve("d.txt"), directory.resolve("gone"));
    Reading.write(directory.resolve("e.txt"), new byte[ArticleReader.MAX_TEXT_BYTES + 100_000]);

    List<Long> steps = new ArrayList<>();
    Reading reading = Reading.of(ArticleReader.reporting(steps::add), directory);

    assertThat(reading.articles()).hasSize(5002);
    assertThat(steps).isSorted();
    assertThat(steps.getLast()).isEqualTo(ArticleReader.bytes(directory))
        .isEqualTo(2 * TEXT.length() + zipped.size() + ArticleReader.MAX_TEXT_BYTES + 100_000);
    assertThat(ArticleReader.bytes(directory.resolve("gone.txt"))).isZero();
  }

  @Test void whatAReceiverThrowsIsNotSwallowed() {
    Reading.write(directory.resolve("a.jsonl"), "{\"id\":\"7\",\"text\":\"t\"}");
    UncheckedIOException full = new UncheckedIOException(new IOException("the disk is full"));
    assertThatThrownBy(() -> ArticleReader.standard().read(directory, article -> {
      throw full;
    }, problem -> { })).isSameAs(full);
  }

  @Test void aProblemIsOneLineWithFileAndLine() {
    Path file = Path.of("news.jsonl");
    assertThat(new Problem(file, 7, "id: is\nmissing")).hasToString("news.jsonl:7: id: is missing");
    assertThat(new Problem(file, 0, "is empty")).hasToString("news.jsonl: is empty");
  }
}
