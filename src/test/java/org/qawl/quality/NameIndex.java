package org.qawl.quality;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.qawl.Article;
import org.qawl.Passage;
import org.qawl.PassageIndex;
import org.qawl.PassageQuery;

/** Names and words, each an article of its own, looked for as a user looks for a name. */
final class NameIndex implements Closeable {
  private final PassageIndex index = PassageIndex.inMemory();

  NameIndex(Collection<String> names) throws IOException {
    for (String name : names) index.add(Article.of(name, List.of(capital(name))));
    index.refresh();
  }

  /** Each name is asked for once by its other spelling. */
  NameSearch.Result find(List<NameSearch.Pair> pairs, boolean arabic) throws IOException {
    int first = 0;
    int ten = 0;
    List<Double> times = new ArrayList<>();
    for (NameSearch.Pair pair : pairs) {
      PassageQuery query = PassageQuery.words(capital(arabic ? pair.latin() : pair.arabic())).limit(Ranking.DEPTH);
      long start = System.nanoTime();
      List<Passage> found = index.search(query).passages();
      times.add((System.nanoTime() - start) / 1e6);
      List<String> names = found.stream().map(Passage::articleId).toList();
      int rank = names.indexOf(arabic ? pair.arabic() : pair.latin());
      if (rank == 0) first++;
      if (rank >= 0) ten++;
    }
    times.sort(null);
    return new NameSearch.Result(
        (double) first / pairs.size(), (double) ten / pairs.size(), times.get(times.size() / 2));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
