package org.qawl.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of a directory that may hold articles, in the order of their names.
 *
 * <p>Hidden files are left out. A directory that is reached twice, through a symbolic link, is read once, so
 * that a circle of links ends. What is neither read nor likely to be an article is passed over in silence.
 */
final class ArticleFiles {
  /** Somebody who lays these beside articles means them to be read, and must hear that they are not. */
  private static final Set<String> MISTAKEN =
      Set.of("json", "ndjson", "gz", "zip", "pdf", "doc", "docx", "rtf", "odt", "xhtml", "mht", "mhtml");

  /** The entries of a directory, in any order. */
  interface Lister {
    List<Path> list(Path directory) throws IOException;
  }

  /** A file to be read; its name is what an article in it is called that has no id of its own. */
  record Found(Path file, Format format, String name, long size) {}

  /** What is done with a file that is found. */
  interface Visitor {
    void visit(Found found) throws IOException;
  }

  private final Lister lister;

  ArticleFiles() {
    this(ArticleFiles::entries);
  }

  ArticleFiles(Lister lister) {
    this.lister = lister;
  }

  /**
   * @param root a file, or a directory to be walked
   * @throws IOException if the visitor does
   */
  void walk(Path root, Visitor visitor, Consumer<Problem> problems) throws IOException {
    new Walk(visitor, problems).start(root);
  }

  private final class Walk {
    private final Visitor visitor;
    private final Consumer<Problem> problems;
    private final Set<Path> directories = new HashSet<>();
    private long found;

    Walk(Visitor visitor, Consumer<Problem> problems) {
      this.visitor = visitor;
      this.problems = problems;
    }

    void start(Path root) throws IOException {
      BasicFileAttributes attributes;
      try {
        attributes = Files.readAttributes(root, BasicFileAttributes.class);
      } catch (FileSystemException e) {
        problems.accept(new Problem(root, 0, reason(e)));
        return;
      }
      if (attributes.isDirectory()) {
        long before = found;
        boolean listed = directory(root, "");
        if (listed && found == before) problems.accept(new Problem(root, 0, "holds no " + Format.NAMES + " file"));
      } else if (!attributes.isRegularFile()) {
        problems.accept(new Problem(root, 0, "is neither a file nor a directory"));
      } else if (Format.of(root) == Format.OTHER) {
        problems.accept(new Problem(root, 0, "is not " + Format.NAMES));
      } else {
        visitor.visit(new Found(root, Format.of(root), Format.baseName(root), attributes.size()));
      }
    }

    /** Whether the directory itself could be read. */
    private boolean directory(Path directory, String prefix) throws IOException {
      List<Path> entries;
      try {
        if (!directories.add(directory.toRealPath())) return true;
        entries = new ArrayList<>(lister.list(directory));
      } catch (FileSystemException e) {
        problems.accept(new Problem(directory, 0, reason(e)));
        return false;
      }
      entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
      for (Path entry : entries) entry(entry, prefix);
      return true;
    }

    private void entry(Path entry, String prefix) throws IOException {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")) return;
      BasicFileAttributes attributes;
      try {
        if (Files.isHidden(entry)) return;
        attributes = Files.readAttributes(entry, BasicFileAttributes.class);
      } catch (FileSystemException e) {
        if (Format.of(entry) != Format.OTHER) problems.accept(new Problem(entry, 0, reason(e)));
        return;
      }
      if (attributes.isDirectory()) {
        directory(entry, prefix + name.replaceFirst("/$", "") + "/");
      } else if (attributes.isRegularFile()) {
        file(entry, attributes.size(), prefix);
      }
    }

    private void file(Path file, long size, String prefix) throws IOException {
      Format format = Format.of(file);
      if (format != Format.OTHER) {
        found++;
        visitor.visit(new Found(file, format, prefix + Format.baseName(file), size));
      } else if (MISTAKEN.contains(Format.extension(file).toLowerCase(Locale.ROOT))) {
        problems.accept(new Problem(file, 0, "is not " + Format.NAMES));
      }
    }
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      List<Path> entries = new ArrayList<>();
      stream.forEach(entries::add);
      return entries;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Why a file cannot be opened, in words. */
  static String reason(FileSystemException e) {
    return switch (e) {
      case NoSuchFileException missing -> "does not exist";
      case AccessDeniedException denied -> "may not be read: permission denied";
      default -> "cannot be read: " + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason());
    };
  }
}
