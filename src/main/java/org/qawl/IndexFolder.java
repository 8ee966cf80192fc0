package org.qawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** What a folder holds before it is opened as an index. */
final class IndexFolder {
  private IndexFolder() {}

  /** @throws IllegalArgumentException if there is something that is neither an index nor may become one */
  static void check(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new IllegalArgumentException("\"" + path + "\" is a file, not the directory of an index");
    }
    if (holdsIndex(path) || !Files.isDirectory(path)) return;
    try (Stream<Path> entries = Files.list(path)) {
      // A writer that was killed before its first commit leaves its own files behind; anybody else's stay untouched.
      entries.filter(entry -> !ofLucene(entry)).findFirst().ifPresent(foreign -> {
        throw new IllegalArgumentException(
            "\"" + path + "\" is not an index of Qawl: it holds \"" + foreign.getFileName() + "\", but no commit");
      });
    }
  }

  /** Whether there is a committed Lucene index. */
  static boolean holdsIndex(Path path) throws IOException {
    if (!Files.isDirectory(path)) return false;
    try (Directory directory = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  private static boolean ofLucene(Path entry) {
    String file = entry.getFileName().toString();
    return file.equals("write.lock") || file.startsWith("_") || file.startsWith("pending_segments");
  }
}
