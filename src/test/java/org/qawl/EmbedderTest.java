package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedderTest {
  @TempDir Path folder;

  /** Knows three matters by some of their words. */
  private record Matters(String id) implements Embedder {
    private static final List<List<String>> WORDS = List.of(
        List.of("bread", "loaf", "bakery", "خبز"), List.of("truce", "guns", "silence"), List.of("rain", "storm", "clouds"));

    @Override
    public int dimensions() {
      return WORDS.size();
    }

    @Override
    public Optional<float[]> embed(String text) {
      float[] vector = new float[WORDS.size()];
      for (int i = 0; i < vector.length; i++) {
        for (String word : WORDS.get(i)) if (text.contains(word)) vector[i]++;
      }
      return Optional.of(vector);
    }
  }

  private static PassageIndex index(PassageIndex index) throws IOException {
    index.add(Article.of("a", List.of("The guns fell into silence at noon.")));
    index.add(Article.of("b", List.of("A storm came down from the hills.")));
    index.add(Article.of("c", List.of("The truce was read out twice.")));
    index.commit();
    return index;
  }

  private static List<String> found(PassageIndex index, String question, int limit) throws IOException {
    return index.search(question, PassageQuery.everything().limit(limit)).passages().stream().map(Passage::articleId).toList();
  }

  @Test
  void whatIsNearComesBesideWhatHasTheWords() throws IOException {
    try (PassageIndex index = index(PassageIndex.inMemory(Knowledge.standard().with(new Matters("m"))))) {
      assertThat(found(index, "truce", 2)).containsExactly("c", "a");
    }
    try (PassageIndex index = index(PassageIndex.inMemory())) {
      assertThat(found(index, "truce", 2)).containsExactly("c");
    }
  }

  @Test
  void aTextWithoutMeaningIsFoundByItsWordsAlone() throws IOException {
    try (PassageIndex index = index(PassageIndex.inMemory(Knowledge.standard().with(new Matters("m"))))) {
      assertThat(found(index, "noon", 2)).containsExactly("a");
    }
  }

  @Test
  void anIndexKeepsToItsEmbedder() throws IOException {
    Path news = folder.resolve("news");
    Knowledge knowledge = Knowledge.standard().with(new Matters("matters-1"));
    index(PassageIndex.open(news, knowledge)).close();
    try (PassageIndex again = PassageIndex.open(news, knowledge)) {
      assertThat(found(again, "truce", 2)).containsExactly("c", "a");
    }
    assertThatThrownBy(() -> PassageIndex.open(news))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("embedder matters-1");
    assertThatThrownBy(() -> PassageIndex.open(news, Knowledge.standard().with(new Matters("matters-2"))))
        .hasMessageContaining("this Qawl reads")
        .hasMessageContaining("embedder matters-2");
  }

  @Test
  void aVectorOfAnotherLengthIsRefused() throws IOException {
    Embedder wrong = new Embedder() {
      @Override
      public String id() {
        return "wrong";
      }

      @Override
      public int dimensions() {
        return 3;
      }

      @Override
      public Optional<float[]> embed(String text) {
        return Optional.of(new float[] {1});
      }
    };
    try (PassageIndex index = PassageIndex.inMemory(Knowledge.standard().with(wrong))) {
      assertThatThrownBy(() -> index.add(Article.of("a", List.of("x")))).hasMessage("the embedder \"wrong\" gave 1 numbers, not 3");
    }
  }

  @Test
  void ranksAreJoined() {
    List<ScoreDoc> one = List.of(new ScoreDoc(1, 9), new ScoreDoc(2, 8), new ScoreDoc(3, 7));
    List<ScoreDoc> other = List.of(new ScoreDoc(3, 1), new ScoreDoc(4, .5f));
    assertThat(Vectors.fused(one, other, 3)).extracting(hit -> hit.doc).containsExactly(3, 1, 2);
  }
}
