package org.qawl.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.Article;
import org.qawl.tables.Table;

class NewsSpeakersTest {
  private static final List<Article> NEWS =
      List.of(
          Article.of(
              "harbour",
              List.of(
                  "قال سمير حداد إن المرفأ فتح أبوابه.",
                  "وأعلنت وزارة النقل أن السفن وصلت.",
                  "وقالت سلمى عيسى إن العمال عادوا.",
                  "وقال مصدر أمني إن الطريق آمن.")));

  @TempDir private Path folder;

  private NewsSpeakers read(boolean seen, String... rows) throws IOException {
    Path file = Files.write(folder.resolve("speakers.tsv"), List.of(rows));
    return NewsSpeakers.of(Table.of(file, "article", "paragraph", "speakers", "optional", "seen"), NEWS, seen);
  }

  @Test
  void countsWhatIsRightAndWhatIsMissed() throws IOException {
    NewsSpeakers found = read(true, "harbour\t0\tسمير حداد | نزار الصالح\t\tyes");
    assertEquals(new NewsSpeakers(1, 1, 0, 0, 1), found);
    assertEquals(.5, found.recall());
  }

  @Test
  void takesAnyNameThatIsRight() throws IOException {
    assertEquals(new NewsSpeakers(1, 1, 0, 0, 0), read(true, "harbour\t1\tوزارة النقل السورية = وزارة النقل\t\tyes"));
  }

  @Test
  void tellsAnotherFormFromAnotherSpeaker() throws IOException {
    NewsSpeakers found =
        read(true, "harbour\t1\tوزارة النقل والمواصلات\t\tyes", "harbour\t2\tرنا الخطيب\t\tyes");
    assertEquals(new NewsSpeakers(2, 0, 1, 1, 1), found);
    assertEquals(.5, found.sources());
  }

  @Test
  void doesNotAskForWhatIsOptional() throws IOException {
    assertEquals(new NewsSpeakers(1, 0, 0, 0, 0), read(true, "harbour\t3\t\tمصدر أمني\tyes"));
  }

  @Test
  void keepsWhatWasLookedAtApart() throws IOException {
    String[] rows = {"harbour\t0\tسمير حداد\t\tyes", "harbour\t1\tوزارة النقل\t\tno"};
    assertEquals(1, read(true, rows).right());
    assertEquals(1, read(false, rows).paragraphs());
  }
}
