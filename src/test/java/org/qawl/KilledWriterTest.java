package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes loses what it had not committed, and nothing else. */
class KilledWriterTest {
  private static final int KILLS = 10;
  private static final int BATCH = 5;
  private static final int PARAGRAPHS = 4;

  /** The program that is killed: adds articles for ever, commits every few, and says how many are committed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) throws IOException {
      try (PassageIndex index = PassageIndex.open(Path.of(args[0]))) {
        for (int next = index.articles(); ; next++) {
          index.add(article(next));
          if ((next + 1) % BATCH == 0) {
            index.commit();
            System.out.println(next + 1);
          }
        }
      }
    }
  }

  private static Article article(int number) {
    List<String> paragraphs =
        IntStream.range(0, PARAGRAPHS).mapToObj(i -> "قال سمير حداد إن الهدنة " + number + " صامدة").toList();
    return Article.of("article-" + number, paragraphs);
  }

  @Test
  void holdsExactlyTheCommittedArticlesEachWhole(@TempDir Path folder) throws Exception {
    Random random = new Random(20261123);
    int committed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      committed = Math.max(committed, writeUntilKilled(folder.resolve("news"), Files.createFile(folder.resolve("said-" + kill)), random.nextInt(400)));
      try (PassageIndex index = PassageIndex.open(folder.resolve("news"))) {
        // A commit may have ended in the moment before it could be told.
        assertThat(index.articles()).isIn(committed, committed + BATCH);
        committed = index.articles();
        assertThat(index.passages()).isEqualTo(committed * PARAGRAPHS);
        assertThat(index.search(PassageQuery.everything().limit(committed * PARAGRAPHS + 1)))
            .allSatisfy(passage -> assertThat(passage.text()).contains(" " + passage.articleId().substring(8) + " "));
        assertThat(index.search(PassageQuery.everything().limit(committed * PARAGRAPHS + 1)).passages().stream()
                .collect(Collectors.groupingBy(Passage::articleId, Collectors.counting())).values())
            .containsOnly((long) PARAGRAPHS);
        index.check();
      }
    }
    assertThat(committed).isPositive();
  }

  /** Starts the program, lets it commit at least once, kills it a little later; how many it said were committed. */
  private static int writeUntilKilled(Path index, Path said, int moment) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Writer.class.getName(), index.toString())
            .redirectOutput(said.toFile())
            .redirectError(Redirect.INHERIT)
            .start();
    while (process.isAlive() && Files.size(said) == 0) process.waitFor(5, TimeUnit.MILLISECONDS);
    process.waitFor(moment, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    List<String> lines = Files.readAllLines(said);
    return Integer.parseInt(lines.get(lines.size() - 1));
  }
}
