package org.qawl.quality;

import java.io.IOException;
import java.util.List;
import org.qawl.Article;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;

/** The project's own search. */
final class QawlIndex implements Searched {
  private final PassageIndex index = PassageIndex.inMemory();
  private final PassageQuery within;

  QawlIndex(List<Article> articles) throws IOException {
    this(articles, PassageQuery.everything());
  }

  /** @param within what narrows every question */
  QawlIndex(List<Article> articles, PassageQuery within) throws IOException {
    this.within = within.limit(Ranking.DEPTH);
    index.addAll(articles);
    index.refresh();
  }

  @Override
  public List<String> search(String question) throws IOException {
    return index.search(question, within).passages().stream().map(Passage::id).toList();
  }

  /** The same index, asked for the words of a question as they stand. */
  Searched plainly() {
    return new Searched() {
      @Override
      public List<String> search(String question) throws IOException {
        return index.search(within.about(question)).stream().map(Passage::id).toList();
      }

      @Override
      public void close() throws IOException {
        QawlIndex.this.close();
      }
    };
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
