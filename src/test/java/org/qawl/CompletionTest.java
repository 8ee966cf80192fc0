package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private final PassageIndex index = PassageIndex.inMemory();

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String id, String... paragraphs) throws IOException {
    index.add(Article.of(id, List.of(paragraphs)));
    index.refresh();
  }

  private List<Completion> complete(String typed) throws IOException {
    return index.complete(typed, Completion.Of.SPEAKERS, 10);
  }

  private List<String> names(String typed) throws IOException {
    return complete(typed).stream().map(Completion::name).toList();
  }

  @Test
  void aNameOfBothScriptsIsOneProposal() throws IOException {
    add("en", "The truce holds, said Samir Haddad.", "The mill is open, said Samir Haddad.");
    add("ar", "قال سمير حداد إن الهدنة هشة.");
    for (String typed : List.of("had", "حدا", "sami", "سمي", "samir had", "سمير ح")) {
      assertThat(complete(typed))
          .as(typed)
          .containsExactly(new Completion("Samir Haddad", List.of("سمير حداد"), "samir haddad", 3));
    }
  }

  @Test
  void aLatinBeginningFindsANameThatIsOnlyWrittenInArabic() throws IOException {
    add("ar", "قال رشيد حوراني إن الطريق مفتوح.", "وقالت نادية خوري إن الجسر مغلق.");
    assertThat(names("hou")).containsExactly("رشيد حوراني");
    assertThat(names("rash")).containsExactly("رشيد حوراني");
    assertThat(names("kho")).containsExactly("نادية خوري");
  }

  @Test
  void anArabicBeginningFindsANameThatIsOnlyWrittenInLatinLetters() throws IOException {
    add("en", "The road is open, said Rashid Hourani.", "The bridge is closed, said Nadia Khoury.");
    assertThat(names("حور")).containsExactly("Rashid Hourani");
    assertThat(names("خور")).containsExactly("Nadia Khoury");
  }

  @Test
  void letterThatBelongsToTheNextIsWaitedFor() throws IOException {
    add("ar", "قال شادي كرم إن الطريق مفتوح.");
    assertThat(names("s")).containsExactly("شادي كرم");
    assertThat(names("sh")).containsExactly("شادي كرم");
    assertThat(names("shad")).containsExactly("شادي كرم");
  }

  @Test
  void theArticleMayBeTypedOrLeftOut() throws IOException {
    add("ar", "قال نادر البستاني إن الطريق مفتوح.");
    add("en", "The road is closed, said Omar al-Tahhan.");
    for (String typed : List.of("بست", "البست", "bost", "al-bost")) assertThat(names(typed)).as(typed).containsExactly("نادر البستاني");
    for (String typed : List.of("tah", "al-tah", "Al Tah", "altah", "طحا", "الطح")) {
      assertThat(names(typed)).as(typed).containsExactly("Omar al-Tahhan");
    }
  }

  @Test
  void titlesAndMarksAndFormsOfAlefDoNotMatter() throws IOException {
    add("ar", "قال أحمد الإدلبي إن الطريق مفتوح.");
    for (String typed : List.of("الدكتور احم", "أَحْمَ", "إدل", "ادلب", "Dr. ahm")) assertThat(names(typed)).as(typed).containsExactly("أحمد الإدلبي");
  }

  @Test
  void everyTypedWordMustBeginOne() throws IOException {
    add("en", "The truce holds, said Samir Haddad.", "The mill is open, said Samir Khoury.");
    assertThat(names("sam")).containsExactlyInAnyOrder("Samir Haddad", "Samir Khoury");
    assertThat(names("kho sam")).containsExactly("Samir Khoury");
    assertThat(names("samir x")).isEmpty();
  }

  @Test
  void theMiddleOfAWordBeginsNothing() throws IOException {
    add("en", "The truce holds, said Samir Haddad.");
    assertThat(names("addad")).isEmpty();
    assertThat(names("")).isEmpty();
    assertThat(names(" ،! ")).isEmpty();
  }

  @Test
  void frequentNamesComeFirst() throws IOException {
    add("a", "The truce holds, said Hadi Nasser.");
    add("b", "The truce holds, said Samir Haddad.", "It will last, said Samir Haddad.");
    assertThat(names("had")).containsExactly("Samir Haddad", "Hadi Nasser");
    assertThat(index.complete("had", Completion.Of.SPEAKERS, 1)).extracting(Completion::name).containsExactly("Samir Haddad");
  }

  @Test
  void organizationsAreFoundByTheirOtherNames() throws IOException {
    add("ar", "قالت هيئة تحرير الشام إن الطريق مفتوح.");
    for (String typed : List.of("HTS", "hayat tah", "tahr", "تحر", "هيئة تح")) {
      assertThat(index.complete(typed, Completion.Of.ORGANIZATIONS, 10))
          .as(typed)
          .containsExactly(new Completion("هيئة تحرير الشام", List.of(), "org-hts", 1));
    }
  }

  @Test
  void theCountIsWhatAQueryForTheOrganizationFinds() throws IOException {
    add("ar", "قالت هيئة تحرير الشام إن الطريق مفتوح.", "وقالت هيئة تحرير الشام إن الجسر مغلق.");
    add("en", "HTS said the road is open.");
    Completion completion = index.complete("HTS", Completion.Of.ORGANIZATIONS, 10).getFirst();
    assertThat(completion.forms()).containsExactly("HTS");
    assertThat(index.search(PassageQuery.everything().naming(completion.name()))).hasSize((int) completion.passages());
  }

  @Test
  void aLoneSurnameIsNobodyElse() throws IOException {
    add("a", "قال سمير حداد إن الهدنة هشة.");
    add("b", "The mill is open, Haddad said.");
    assertThat(names("had")).containsExactlyInAnyOrder("سمير حداد", "Haddad");
  }

  @Test
  void whatIsDeletedIsNotProposed() throws IOException {
    add("a", "The truce holds, said Samir Haddad.", "It will last, said Samir Haddad.");
    add("b", "The truce holds, said Samir Haddad.");
    assertThat(complete("had").getFirst().passages()).isEqualTo(3);
    index.delete("a");
    index.refresh();
    assertThat(complete("had").getFirst().passages()).isEqualTo(1);
    index.delete("b");
    index.refresh();
    assertThat(complete("had")).isEmpty();
  }

  @Test
  void manyMayTypeAtOnce() throws Exception {
    add("en", "The truce holds, said Samir Haddad.");
    add("ar", "قال سمير حداد إن الهدنة هشة.");
    Callable<List<Completion>> typing = () -> complete("had");
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<List<Completion>> found : pool.invokeAll(Stream.generate(() -> typing).limit(32).toList())) {
        assertThat(found.get()).hasSize(1);
      }
    }
  }

  @Test
  void nobodyAtTheMostIsRefused() {
    assertThatThrownBy(() -> index.complete("had", Completion.Of.SPEAKERS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
