package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qawl.fixtures.Fixtures;

class PagesTest {
  private static final PassageQuery TRUCE = PassageQuery.words("truce هدنة");

  private final AtomicLong clock = new AtomicLong();
  private final PassageIndex index = PassageIndex.inMemory(Knowledge.standard(), clock::get);

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(int first, int behind) throws IOException {
    for (int i = first; i < behind; i++) index.add(article(i));
    index.refresh();
  }

  /** Of several lengths, so that scores differ, with many on one day and some on none. */
  private static Article article(int number) {
    List<String> paragraphs = List.of("The truce holds" + " on the bridge".repeat(number % 7) + ".", "No rain fell.");
    Article article = Article.of("a" + number, paragraphs);
    return number % 5 == 0 ? article : article.on(LocalDate.of(2025, 1, 1 + number * 7 % 11));
  }

  private static List<String> ids(Iterable<Passage> passages) {
    List<String> ids = new ArrayList<>();
    for (Passage passage : passages) ids.add(passage.id());
    return ids;
  }

  private interface Between {
    void pages() throws IOException;
  }

  /** Page after page to the last. */
  private static List<String> all(PassageIndex index, PassageQuery query, Between between) throws IOException {
    List<String> ids = new ArrayList<>();
    Page page = index.search(query);
    ids.addAll(ids(page));
    while (page.next().isPresent()) {
      between.pages();
      assertThat(page.passages()).hasSize(query.limit());
      page = index.search(query, page.next().get());
      ids.addAll(ids(page));
    }
    return ids;
  }

  @ParameterizedTest
  @EnumSource
  void pagesTogetherAreOneLongPage(Order order) throws IOException {
    add(0, 200);
    PassageQuery query = TRUCE.order(order);
    List<String> whole = ids(index.search(query.limit(1_000)));
    assertThat(whole).hasSize(200).doesNotHaveDuplicates();
    for (int limit : List.of(1, 7, 100, 199, 200, 201)) {
      assertThat(all(index, query.limit(limit), () -> { })).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesShowTheIndexAsItWasWhateverChanges(Order order) throws IOException {
    add(0, 150);
    PassageQuery query = TRUCE.order(order);
    List<String> whole = ids(index.search(query.limit(1_000)));
    Random random = new Random(order.ordinal());
    List<String> paged = all(index, query.limit(9), () -> {
      for (int i = 0; i < 20; i++) {
        int number = random.nextInt(300);
        if (random.nextBoolean()) index.delete("a" + number); else index.add(article(number));
      }
      if (random.nextBoolean()) index.commit(); else index.refresh();
    });
    assertThat(paged).isEqualTo(whole);
    assertThat(ids(index.search(query.limit(1_000)))).isNotEqualTo(whole);
  }

  @Test
  void manyReadersPageWhileOthersWrite() throws Exception {
    add(0, 120);
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      Future<?> writing = pool.submit(() -> {
        for (Random random = new Random(7); !done.get(); index.refresh()) {
          int number = random.nextInt(240);
          if (random.nextInt(3) == 0) index.delete("a" + number); else index.add(article(number));
        }
        return null;
      });
      List<Future<?>> readers = new ArrayList<>();
      for (Order order : Order.values()) {
        readers.add(pool.submit(() -> {
          for (int round = 0; round < 10; round++) {
            PassageQuery query = TRUCE.order(order).limit(13);
            Page first = index.search(query);
            List<String> ids = new ArrayList<>(ids(first));
            Optional<String> next = first.next();
            while (next.isPresent()) {
              Page page = index.search(query, next.get());
              assertThat(page.total()).isEqualTo(first.total());
              ids.addAll(ids(page));
              next = page.next();
            }
            assertThat(ids).doesNotHaveDuplicates().hasSize((int) first.total());
          }
          return null;
        }));
      }
      try {
        for (Future<?> reader : readers) reader.get();
      } finally {
        done.set(true);
      }
      writing.get();
    }
  }

  @Test
  void aPageMayBeReadTwiceAndInAnotherLength() throws IOException {
    add(0, 30);
    PassageQuery query = TRUCE.limit(10);
    String second = index.search(query).next().orElseThrow();
    assertThat(ids(index.search(query, second))).isEqualTo(ids(index.search(query, second)));
    assertThat(ids(index.search(query.limit(3), second))).isEqualTo(ids(index.search(query, second)).subList(0, 3));
  }

  @Test
  void aTotalIsExactAsLongAsFewPassagesMeetTheQuery() throws IOException {
    add(0, 600);
    Page few = index.search(TRUCE);
    assertThat(few.exact()).isTrue();
    assertThat(few.total()).isEqualTo(600);
    add(600, 3_000);
    Page many = index.search(TRUCE);
    assertThat(many.exact()).isFalse();
    assertThat(many.total()).isBetween(1_000L, 3_000L);
  }

  @Test
  void anEmptyIndexHasOnePage() throws IOException {
    Page page = index.search(TRUCE);
    assertThat(page).isEmpty();
    assertThat(page).isEqualTo(new Page(List.of(), 0, true, Optional.empty(), false));
  }

  // Cursors that are refused

  private String cursor(PassageQuery query) throws IOException {
    return index.search(query).next().orElseThrow();
  }

  private void assertRefused(String cursor, PassageQuery query, String why) {
    assertThatThrownBy(() -> index.search(query, cursor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the cursor \"" + cursor + "\" is " + why);
  }

  @Test
  void aCursorIsGoodForFiveMinutesAfterEachUse() throws IOException {
    add(0, 30);
    PassageQuery query = TRUCE.limit(1);
    String cursor = cursor(query);
    add(30, 40);
    for (int page = 0; page < 5; page++) {
      clock.addAndGet(KeptReaders.TIME.toNanos() - 1);
      cursor = index.search(query, cursor).next().orElseThrow();
    }
    clock.addAndGet(KeptReaders.TIME.toNanos());
    assertRefused(cursor, query, "too old: search anew");
  }

  @Test
  void theStateThatWasNotUsedForTheLongestTimeGoesFirst() throws IOException {
    add(0, 30);
    PassageQuery query = TRUCE.limit(1);
    String used = cursor(query);
    add(30, 31);
    String unused = cursor(query);
    for (int state = 0; state < KeptReaders.MOST - 1; state++) {
      index.search(query, used);
      add(31 + state, 32 + state);
      cursor(query);
    }
    assertThat(index.search(query, used).passages()).hasSize(1);
    assertRefused(unused, query, "too old: search anew");
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() throws IOException {
    add(0, 30);
    String cursor = cursor(TRUCE.limit(1));
    for (PassageQuery other : List.of(
        TRUCE.about("truce"), TRUCE.order(Order.NEWEST), TRUCE.saidBy("Haddad"), TRUCE.without(Tier.STEM), TRUCE.certain(0.5))) {
      assertRefused(cursor, other, "of another query");
    }
  }

  @Test
  void queriesThatReadAlikeAreTwo() {
    assertThat(Cursor.fingerprint(TRUCE.from("a, b"))).isNotEqualTo(Cursor.fingerprint(TRUCE.from("a").from("b")));
    assertThat(Cursor.fingerprint(TRUCE.limit(7))).isEqualTo(Cursor.fingerprint(TRUCE.limit(8)));
  }

  @Test
  void aDamagedCursorIsRefused() throws IOException {
    add(0, 30);
    PassageQuery query = TRUCE.limit(1);
    String cursor = cursor(query);
    Random random = new Random(11);
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    Stream<String> changed = Stream.generate(() -> {
      StringBuilder damaged = new StringBuilder(cursor);
      damaged.setCharAt(random.nextInt(cursor.length()), letters.charAt(random.nextInt(letters.length())));
      return damaged.toString();
    });
    for (String damaged : changed.filter(text -> !text.equals(cursor)).limit(500).toList()) {
      assertRefused(damaged, query, "damaged: no page gave it");
    }
    for (String odd : List.of("", " ", "2", "صفحة", cursor + cursor, cursor.substring(1), cursor + "=")) {
      assertRefused(odd, query, "damaged: no page gave it");
    }
    assertThat(cursor).matches("[A-Za-z0-9_-]{48}");
  }

  @Test
  void aCursorOfAnotherIndexIsRefused() throws IOException {
    add(0, 30);
    try (PassageIndex other = Fixtures.index()) {
      assertRefused(other.search(PassageQuery.everything().limit(1)).next().orElseThrow(), TRUCE, "of another index, or of one that was closed since");
    }
  }

  @Test
  void aClosedIndexHasNoMorePages() throws IOException {
    add(0, 30);
    String cursor = cursor(TRUCE.limit(1));
    index.close();
    assertThatThrownBy(() -> index.search(TRUCE.limit(1), cursor)).isInstanceOf(IllegalStateException.class);
  }

  // Order

  @Test
  void passagesOfOneDayStandAsTheyWereAddedAndThoseOfNoneComeLast() throws IOException {
    index.add(Article.of("none", List.of("truce")));
    index.add(Article.of("new", List.of("truce")).on(LocalDate.of(2025, 2, 1)));
    index.add(Article.of("old", List.of("truce", "truce")).on(LocalDate.of(-5, 2, 1)));
    index.add(Article.of("also-new", List.of("truce")).on(LocalDate.of(2025, 2, 1)));
    index.refresh();
    assertThat(ids(index.search(TRUCE.order(Order.NEWEST)))).containsExactly("new#0", "also-new#0", "old#0", "old#1", "none#0");
    assertThat(ids(index.search(TRUCE.order(Order.OLDEST)))).containsExactly("old#0", "old#1", "new#0", "also-new#0", "none#0");
    assertThat(ids(index.ask("truce", PassageQuery.everything().order(Order.NEWEST).limit(2)).passages())).containsExactly("new#0", "also-new#0");
    assertThat(ids(index.search("truce", PassageQuery.everything().order(Order.OLDEST)))).containsExactly("old#0", "old#1", "new#0", "also-new#0", "none#0");
  }

  @Test
  void passagesInOrderOfTimeStillHaveTheirScores() throws IOException {
    add(0, 20);
    for (Passage passage : index.search(TRUCE.order(Order.NEWEST))) assertThat(passage.score()).isPositive();
  }

  /** Random queries over the fixtures, each paged to its end while articles come and go. */
  @Test
  void everyHitComesOnce() throws IOException {
    Random random = new Random(20250926);
    try (PassageIndex fixtures = Fixtures.index()) {
      List<Article> articles = Fixtures.articles();
      for (int round = 0; round < 60; round++) {
        PassageQuery query = RandomQueries.next(random);
        List<String> whole = ids(fixtures.search(query.limit(100_000)));
        List<String> paged = all(fixtures, query.limit(1 + random.nextInt(40)), () -> {
          Article article = articles.get(random.nextInt(articles.size()));
          if (random.nextBoolean()) fixtures.delete(article.id()); else fixtures.add(article);
          fixtures.refresh();
        });
        assertThat(paged).as(query.toString()).isEqualTo(whole).doesNotHaveDuplicates();
        fixtures.addAll(articles.subList(0, 3));
      }
    }
  }
}
