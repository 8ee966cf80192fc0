package org.qawl.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qawl.Knowledge;
import org.qawl.PassageIndex;
import org.qawl.fixtures.Fixtures;
import picocli.CommandLine.Option;

/** Where to look: an index on disk, or without one the articles that come with Qawl. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index to look in; without it, the articles that come with Qawl.")
  private @Nullable Path directory;

  PassageIndex open(Knowledge knowledge) throws IOException {
    return directory == null ? Fixtures.index(knowledge) : existing(directory, knowledge);
  }

  /** An index that is there: to look into an empty place is a mistake. */
  static PassageIndex existing(Path directory, Knowledge knowledge) throws IOException {
    PassageIndex index = PassageIndex.open(directory, knowledge);
    if (PassageIndex.exists(directory)) return index;
    index.close();
    throw new IllegalArgumentException(
        "\"" + directory + "\" holds no index: make one with qawl index --index " + directory + " FILE…");
  }
}
