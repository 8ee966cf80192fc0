package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qawl.fixtures.Fixture;
import org.qawl.fixtures.Fixtures;

/** From one passage to its neighbours, and to others like it. */
class NearAndLikeTest {
  private static final PassageIndex FIXTURES = Fixtures.index();

  @AfterAll
  static void close() throws IOException {
    FIXTURES.close();
  }

  private static PassageIndex index(Article... articles) throws IOException {
    PassageIndex index = PassageIndex.inMemory();
    index.addAll(List.of(articles));
    index.refresh();
    return index;
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  // Neighbours

  @Test
  void everyArticleComesWholeAndInItsOrder() throws IOException {
    for (Article article : Fixtures.articles()) {
      assertThat(FIXTURES.article(article.id())).extracting(Passage::text)
          .isEqualTo(article.paragraphs().stream().map(Paragraph::text).toList());
    }
    assertThat(FIXTURES.article("never there")).isEmpty();
  }

  @Test
  void neighboursEndWhereTheArticleDoes() throws IOException {
    try (PassageIndex index = index(
        Article.of("a", List.of("a0", "a1", "a2", "a3")),
        Article.of("b", List.of("b0", "b1")),
        Article.of("c", List.of("c0")))) {
      Passage second = index.article("a").get(1);
      assertThat(ids(index.around(second, 1, 1))).containsExactly("a#0", "a#1", "a#2");
      assertThat(ids(index.around(second, 5, 0))).containsExactly("a#0", "a#1");
      assertThat(ids(index.around(second, 0, 0))).containsExactly("a#1");
      assertThat(ids(index.around(second, Integer.MAX_VALUE, Integer.MAX_VALUE)))
          .containsExactly("a#0", "a#1", "a#2", "a#3");
      assertThat(ids(index.around(index.article("b").get(1), 9, 9))).containsExactly("b#0", "b#1");
      assertThatThrownBy(() -> index.around(second, -1, 0))
          .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("-1");
    }
  }

  @Test
  void neighboursAreThoseOfNow() throws IOException {
    try (PassageIndex index = index(
        Article.of("a", List.of("old 0", "old 1", "old 2")), Article.of("b", List.of("b")))) {
      Passage last = index.article("a").get(2);
      index.add(Article.of("a", List.of("new 0", "new 1")));
      index.refresh();
      assertThat(index.around(last, 1, 1)).extracting(Passage::text).containsExactly("new 1");
      index.delete("a");
      index.refresh();
      assertThat(index.around(last, 1, 1)).isEmpty();
    }
  }

  // More like this

  @Test
  void likePassagesTellOfTheSameUnderOtherNamesAndInTheOtherLanguage() throws IOException {
    try (PassageIndex index = index(
        Article.of("a", List.of(
            "HTS holds the bridge at Hamra, and the millers fear a new siege.", "The millers wait by the bridge.")),
        Article.of("ar", List.of("تسيطر هيئة تحرير الشام على الجسر، ويخشى السكان حصارا جديدا.")),
        Article.of("en", List.of("The siege of the bridge is over, a miller wrote.")),
        Article.of("other", List.of("The council debated bread and school fees.", "School fees rise in autumn.")))) {
      List<Passage> like = index.like(index.article("a").getFirst(), 10);
      assertThat(ids(like)).containsExactlyInAnyOrder("ar#0", "en#0");
      assertThat(like).allSatisfy(passage -> assertThat(passage.highlights()).isNotEmpty());
      assertThat(index.like(index.article("a").getFirst(), 1)).hasSize(1);
    }
  }

  @Test
  void thePassageMayBeOfAnotherIndex() throws IOException {
    try (PassageIndex other = index(Article.of("mine", List.of("Tahrir al-Sham has left the villages.")))) {
      Passage passage = other.article("mine").getFirst();
      assertThat(FIXTURES.like(passage, 5)).hasSize(5).allSatisfy(found -> assertThat(found.highlights()).isNotEmpty());
      assertThat(other.like(passage, 5)).isEmpty();
      assertThatThrownBy(() -> other.like(passage, 0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void nothingIsLikeAPassageWithoutWords() throws IOException {
    try (PassageIndex index = index(Article.of("a", List.of("", "…")), Article.of("b", List.of("", "the of")))) {
      for (Passage passage : index.article("a")) assertThat(index.like(passage, 5)).isEmpty();
    }
  }

  /** A story told in both languages: like a paragraph of one is, among the first five, one of the other. */
  @Test
  void theSameStoryInTheOtherLanguageIsAmongTheFirst() throws IOException {
    int all = 0;
    int met = 0;
    for (Fixture fixture : Fixtures.all()) {
      if (fixture.parallel().isEmpty()) continue;
      for (Passage passage : FIXTURES.article(fixture.article().id())) {
        List<Passage> like = FIXTURES.like(passage, 5);
        assertThat(like).noneMatch(found -> found.articleId().equals(passage.articleId()));
        all++;
        if (like.stream().anyMatch(found -> found.articleId().equals(fixture.parallel().get()))) met++;
      }
    }
    System.out.println("more like this: of " + all + " passages " + met + " lead to their story in the other language");
    assertThat((double) met / all).isGreaterThan(0.8);
  }
}
