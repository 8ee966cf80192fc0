package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.Paragraph;

/** Whatever is broken is told in one line that names file and line, and what surrounds it is read. */
class MalformedInputTest {
  private static final String NORTH = line("north", "أعيد فتح الطريق إلى قرى الشمال يوم الأحد.");
  private static final String SOUTH = line("south", "The mill in the south is grinding again.");

  @TempDir Path directory;

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"paragraphs\":[{\"text\":\"" + text + "\"}]}\n";
  }

  private Reading jsonl(String... lines) {
    return Reading.of(Reading.write(directory.resolve("news.jsonl"), String.join("", lines)));
  }

  @Test void ofAGzipFileThatBreaksOffTheLinesBeforeAreRead() throws IOException {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) lines.append(line("a" + i, Long.toHexString(random.nextLong())));
    byte[] whole = gzip(lines.toString());
    Path file = Reading.write(directory.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length * 3 / 4));

    Reading reading = Reading.of(file);

    int read = reading.articles().size();
    assertThat(read).isBetween(1000, 1999);
    assertThat(reading.ids().getLast()).isEqualTo("a" + (read - 1));
    assertThat(reading.problems())
        .containsExactly("cut.jsonl.gz:" + (read + 1) + ": the gzip file breaks off here; the lines before were read");
  }

  @Test void aGzipFileCutInItsHeadIsNoGzip() throws IOException {
    Reading.write(directory.resolve("head.jsonl.gz"), Arrays.copyOf(gzip(NORTH), 6));
    Reading.write(directory.resolve("none.jsonl.gz"), NORTH);
    assertThat(Reading.of(directory).problems()).containsExactly(
        "head.jsonl.gz: is not gzip, though its name ends in .gz",
        "none.jsonl.gz: is not gzip, though its name ends in .gz");
  }

  @Test void aDamagedGzipFileIsTold() throws IOException {
    byte[] bytes = gzip((NORTH + SOUTH).repeat(50));
    bytes[bytes.length - 6] ^= 0x55; // the check sum at its end
    Reading reading = Reading.of(Reading.write(directory.resolve("bad.jsonl.gz"), bytes));
    assertThat(reading.articles()).hasSize(100);
    assertThat(reading.problems().getLast()).contains("bad.jsonl.gz:101: the gzip file is damaged here (");
  }

  @Test void severalGzipFilesInOneAreAllRead() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(NORTH));
    both.write(gzip(SOUTH));
    assertThat(Reading.of(Reading.write(directory.resolve("both.jsonl.gz"), both.toByteArray())).ids())
        .containsExactly("north", "south");
  }

  @Test void invalidUtf8CostsItsLineOnly() {
    // As ISO 8859-1, é is a byte that begins a longer character in UTF-8.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(NORTH.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(line("x", "café").getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(SOUTH.getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.of(Reading.write(directory.resolve("news.jsonl"), bytes.toByteArray()));
    assertThat(reading.ids()).containsExactly("north", "south");
    assertThat(reading.problems()).containsExactly("news.jsonl:2: is not UTF-8 (byte 37 of the line, 0xE9, cannot"
        + " stand there), nor recognisably UTF-16 or Windows-1256");
  }

  @Test void jsonWithoutIdIsLeftOut() {
    Reading reading = jsonl(NORTH, "{\"paragraphs\":[\"text\"]}\n", "{\"id\":\" \",\"text\":\"text\"}\n", SOUTH);
    assertThat(reading.ids()).containsExactly("north", "south");
    assertThat(reading.problems()).containsExactly("news.jsonl:2: id: is missing", "news.jsonl:3: id: is blank");
  }

  @Test void aLineOf50MegabytesIsPassedOver() throws IOException {
    Path file = directory.resolve("long.jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(NORTH.getBytes(StandardCharsets.UTF_8));
      out.write("{\"id\":\"long\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] words = "word ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1000; i++) out.write(words);
      out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
      out.write(SOUTH.getBytes(StandardCharsets.UTF_8));
    }
    Reading reading = Reading.of(file);
    assertThat(reading.ids()).containsExactly("north", "south");
    assertThat(reading.problems())
        .containsExactly("long.jsonl:2: the line is longer than 32 MB, the most that is read");
  }

  @Test void anEmptyFileIsTold() throws IOException {
    for (String name : List.of("a.txt", "b.html", "c.jsonl")) Reading.write(directory.resolve(name), "");
    Reading.write(directory.resolve("d.jsonl.gz"), gzip(""));
    Reading.write(directory.resolve("e.jsonl"), "\n \n");
    Reading.write(directory.resolve("f.txt"), "\uFEFF\n\n");
    Reading.write(directory.resolve("g.jsonl.gz"), new byte[0]);
    assertThat(Reading.of(directory).problems()).containsExactly(
        "a.txt: is empty", "b.html: is empty", "c.jsonl: is empty", "d.jsonl.gz: is empty", "e.jsonl: is empty",
        "f.txt: is empty", "g.jsonl.gz: is empty");
  }

  @Test void aDirectoryThatMayNotBeReadIsToldAndTheWalkGoesOn() {
    Reading.write(directory.resolve("a/one.txt"), "One road is open.");
    Reading.write(directory.resolve("b/two.txt"), "Two roads are open.");
    Reading.write(directory.resolve("c/three.txt"), "Three roads are open.");
    ArticleFiles files = new ArticleFiles(listed -> {
      if (listed.endsWith("b")) throw new AccessDeniedException(listed.toString());
      try (var entries = Files.list(listed)) {
        return entries.toList();
      }
    });
    Reading reading = Reading.of(new ArticleReader(files, bytes -> { }), directory);
    assertThat(reading.ids()).containsExactly("a/one", "c/three");
    assertThat(reading.problems()).containsExactly("b: may not be read: permission denied");
  }

  @Test void permissionsOfTheSystemAreRespected() throws IOException {
    Path shut = Files.createDirectory(directory.resolve("b"));
    Path locked = Reading.write(directory.resolve("c.txt"), "A road is open.");
    Reading.write(directory.resolve("d.txt"), "The other road is open.");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "this user may read everything");
      Reading reading = Reading.of(directory);
      assertThat(reading.ids()).containsExactly("d");
      assertThat(reading.problems()).containsExactly(
          "b: may not be read: permission denied", "c.txt: may not be read: permission denied");
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test void halfASurrogatePairKeepsItsPlace() {
    Reading reading = jsonl(
        "{\"id\":\"x\",\"title\":\"\\udc00\",\"paragraphs\":[{\"text\":\"a\\ud83d b \\ud83d\\ude00 \\ude00\\ud83d\","
            + "\"quotes\":[{\"start\":3,\"end\":4,\"speaker\":\"Nora\"}]}]}\n", SOUTH);
    assertThat(reading.ids()).containsExactly("x", "south");
    Paragraph paragraph = reading.articles().getFirst().paragraphs().getFirst();
    assertThat(paragraph.text()).isEqualTo("a\uFFFD b \uD83D\uDE00 \uFFFD\uFFFD");
    assertThat(paragraph.text().substring(3, 4)).isEqualTo("b");
    assertThat(reading.problems())
        .containsExactly("news.jsonl:1: title: holds half a surrogate pair; it is read as U+FFFD");
  }

  @Test void aParagraphOfAMegabyteIsNothingSpecial() {
    String text = "قال الوزير إن الطريق مفتوح. ".repeat(40_000).strip();
    assertThat(text.length()).isGreaterThan(1 << 20);
    Reading.write(directory.resolve("a.jsonl"), line("big", text) + SOUTH);
    Reading.write(directory.resolve("b.txt"), text);
    Reading.write(directory.resolve("c.html"), "<html><body><article><p>" + text + "</p></article></body></html>");
    Reading reading = Reading.of(directory);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.ids()).containsExactly("big", "south", "b", "c");
    for (int i : List.of(0, 2, 3)) {
      assertThat(reading.articles().get(i).paragraphs()).containsExactly(Paragraph.of(text));
    }
  }

  @Test void anIdThatComesAgainIsToldAndTheLaterArticleHandedOnToo() {
    Reading.write(directory.resolve("a.jsonl"), NORTH + SOUTH + line("north", "Closed again."));
    Reading.write(directory.resolve("b.jsonl"), SOUTH);
    Reading reading = Reading.of(directory);
    assertThat(reading.ids()).containsExactly("north", "south", "north", "south");
    assertThat(reading.problems()).containsExactly(
        "a.jsonl:3: the id \"north\" was given before, on line 1; this article replaces that one",
        "b.jsonl:1: the id \"south\" was given before, in an earlier file; this article replaces that one");
  }

  @Test void aBinaryFileIsTold() {
    byte[] noise = new byte[5000];
    new Random(11).nextBytes(noise);
    byte[] picture = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}, 3000);
    byte[] controls = new byte[100];
    Arrays.fill(controls, (byte) 3);
    Reading.write(directory.resolve("a.txt"), noise);
    Reading.write(directory.resolve("b.txt"), picture);
    Reading.write(directory.resolve("c.jsonl"), picture);
    Reading.write(directory.resolve("d.html"), noise);
    Reading.write(directory.resolve("e.txt"), controls);
    Reading.write(directory.resolve("f.txt"), "The road is open.");
    Reading reading = Reading.of(directory);
    assertThat(reading.ids()).containsExactly("f");
    assertThat(reading.problems()).containsExactly(
        "a.txt: holds binary bytes, not text", "b.txt: holds binary bytes, not text",
        "c.jsonl: holds binary bytes, not JSON", "d.html: holds binary bytes, not text",
        "e.txt: holds binary bytes, not text");
  }

  @Test void jsonThatIsNestedWithoutEndIsPassedOver() {
    Reading reading = jsonl(NORTH, "{\"id\":\"deep\",\"text\":\"t\",\"x\":" + "[".repeat(100_000) + "\n", SOUTH);
    assertThat(reading.ids()).containsExactly("north", "south");
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().getFirst()).startsWith("news.jsonl:2: is not JSON at column").contains("nesting depth");
  }

  @Test void aTextOfMoreThan64MegabytesIsTold() throws IOException {
    Path file = directory.resolve("long.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(ArticleReader.MAX_TEXT_BYTES + 1L);
    }
    assertThat(Reading.of(file).problems())
        .containsExactly("long.txt: is larger than 64 MB, the most that is read of one such file");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
