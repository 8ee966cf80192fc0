package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.fixtures.Fixtures;

class DeadlineTest {
  private static final PassageQuery ALL = PassageQuery.everything().limit(10_000);

  @TempDir private static Path folder;

  private PassageIndex index;

  @BeforeAll
  static void writeIndex() throws IOException {
    try (PassageIndex index = PassageIndex.open(folder)) {
      index.addAll(Fixtures.articles());
      index.commit();
    }
  }

  @BeforeEach
  void open() throws IOException {
    index = PassageIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  /** One that has passed when it is asked again after so many times. */
  private static Deadline after(long questions) {
    AtomicLong asked = new AtomicLong();
    return new Deadline(asked::incrementAndGet, questions + 1);
  }

  private static Set<String> ids(List<Passage> passages) {
    Set<String> ids = new HashSet<>();
    for (Passage passage : passages) ids.add(passage.id());
    return ids;
  }

  @Test
  void aDeadlinePassesWithItsTimeOrWhenItIsCancelled() {
    AtomicLong clock = new AtomicLong(Long.MAX_VALUE); // clocks may overflow
    Deadline timed = new Deadline(clock::get, Long.MAX_VALUE + 5);
    assertThat(timed.passed()).isFalse();
    clock.addAndGet(4);
    assertThat(timed.passed()).isFalse();
    clock.addAndGet(1);
    assertThat(timed.passed()).isTrue();
    Deadline none = Deadline.none();
    assertThat(none.passed()).isFalse();
    none.cancel();
    assertThat(none.passed()).isTrue();
    assertThat(Deadline.none().passed()).isFalse();
    assertThat(Deadline.in(Duration.ZERO).passed()).isTrue();
    assertThat(Deadline.in(Duration.ofSeconds(-1)).passed()).isTrue();
    assertThat(Deadline.in(Duration.ofSeconds(Long.MAX_VALUE)).passed()).isFalse();
    assertThat(Deadline.in(Duration.ofHours(1)).passed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "who said what about Tahrir al-Sham", "what did Nizar al-Saleh say about the army", "Sam Heller truce", "مجلس الأمن"})
  void aCutAnswerHoldsAPartOfTheWholeOneAndSaysSo(String question) throws IOException {
    Answer whole = index.ask(question, ALL);
    assertThat(whole.partial()).isFalse();
    int cuts = 0;
    for (long questions = 0; ; questions++) {
      try (PassageIndex unread = PassageIndex.open(folder)) { // spellings are remembered, and then take no time
        Answer answer = unread.ask(question, ALL, after(questions));
        if (!answer.partial()) {
          assertThat(answer).isEqualTo(whole);
          break;
        }
        cuts++;
        if (answer.exact()) assertThat(answer.total()).isEqualTo(whole.total());
        assertThat(answer.total()).isLessThanOrEqualTo(Math.max(whole.total(), index.search(question, ALL).total()));
        Set<String> grouped = new HashSet<>();
        answer.voices().forEach(voice -> grouped.addAll(ids(voice.passages())));
        assertThat(grouped).isSubsetOf(ids(answer.passages()));
      }
      questions += questions / 10;
    }
    assertThat(cuts).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tahrir al-Sham", "", "Sam Heller"})
  void aCutPageHoldsAPartOfTheWholeOneAndSaysSo(String words) throws IOException {
    for (Order order : Order.values()) {
      PassageQuery query = ALL.about(words).order(order);
      Page whole = index.search(query);
      for (long questions = 0; ; questions++) {
        Page page = index.search(query, Optional.empty(), after(questions));
        if (!page.partial()) {
          assertThat(page).isEqualTo(whole);
          break;
        }
        assertThat(ids(page.passages())).isSubsetOf(ids(whole.passages()));
        assertThat(page.next()).isEmpty();
        if (page.exact()) assertThat(page.total()).isEqualTo(whole.total());
        questions += questions / 10;
      }
    }
  }

  @Test
  void whatWasFoundInTimeComesWithoutHighlightsIfThereIsNoTimeForThem() throws IOException {
    PassageQuery query = ALL.about("Tahrir al-Sham");
    List<Passage> whole = index.search(query).passages();
    List<List<Highlight>> expected = whole.stream().map(Passage::highlights).filter(spans -> !spans.isEmpty()).toList();
    Set<Integer> cuts = new TreeSet<>();
    for (long questions = 0; ; questions++) {
      Page page = index.search(query, Optional.empty(), after(questions));
      if (!page.partial()) break;
      if (page.passages().size() < whole.size()) continue;
      List<List<Highlight>> inTime = page.stream().map(Passage::highlights).filter(spans -> !spans.isEmpty()).toList();
      assertThat(inTime).isEqualTo(expected.subList(0, inTime.size()));
      cuts.add(inTime.size());
    }
    assertThat(cuts).contains(0, 1, expected.size() / 2);
  }

  @Test
  void aDeadlineThatHasPassedGivesEmptyPartsOfEverything() throws IOException {
    Deadline passed = Deadline.none();
    passed.cancel();
    assertThat(index.search(ALL, Optional.empty(), passed))
        .isEqualTo(new Page(List.of(), 0, false, Optional.empty(), true));
    assertThat(index.search("truce", ALL, passed).partial()).isTrue();
    assertThat(index.ask("truce", ALL, passed).partial()).isTrue();
    Facets facets = index.facets(ALL, 5, passed);
    assertThat(facets.partial()).isTrue();
    assertThat(Stream.of(facets.speakers(), facets.sources(), facets.languages()))
        .allSatisfy(list -> assertThat(list).isEmpty());
    assertThat(index.facets("truce", ALL, 5, passed).partial()).isTrue();
  }

  @Test
  void countsThatAreCutAreNoHigher() throws IOException {
    Facets whole = index.facets(ALL, 10_000);
    for (long questions = 0; ; questions++) {
      Facets facets = index.facets(ALL, 10_000, after(questions));
      if (!facets.partial()) {
        assertThat(facets).isEqualTo(whole);
        break;
      }
      assertThat(facets.total()).isLessThanOrEqualTo(whole.total());
      assertThat(facets.languages())
          .allSatisfy(language -> assertThat(language.count()).isLessThanOrEqualTo(whole.total()));
      questions += questions / 10;
    }
  }

  @Test
  void aPageAfterACutOneIsAskedForAgain() throws IOException {
    PassageQuery query = PassageQuery.words("Tahrir al-Sham").limit(2);
    String cursor = index.search(query).next().orElseThrow();
    Deadline passed = Deadline.none();
    passed.cancel();
    assertThat(index.search(query, Optional.of(cursor), passed).partial()).isTrue();
    assertThat(index.search(query, cursor).passages()).hasSize(2);
  }

  /** What a cut request read of the index is not remembered as if it were all. */
  @Test
  void aCutRequestLeavesNothingBehind() throws IOException {
    Answer whole = index.ask("Sam Heller", ALL);
    try (PassageIndex other = PassageIndex.open(folder)) {
      for (long questions = 0; questions < 30; questions++) other.ask("Sam Heller", ALL, after(questions));
      assertThat(other.ask("Sam Heller", ALL)).isEqualTo(whole);
    }
  }
}
