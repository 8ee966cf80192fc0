package org.qawl.ingest;

import java.nio.file.Path;
import java.util.Locale;

/** How articles are written in a file, as its name tells. */
enum Format {
  TEXT, HTML, JSON_LINES, GZIPPED_JSON_LINES, OTHER;

  /** The endings that are read, for messages. */
  static final String NAMES = ".txt, .html, .jsonl or .jsonl.gz";

  static Format of(Path file) {
    String name = fileName(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) return TEXT;
    if (name.endsWith(".html") || name.endsWith(".htm")) return HTML;
    if (name.endsWith(".jsonl")) return JSON_LINES;
    if (name.endsWith(".jsonl.gz")) return GZIPPED_JSON_LINES;
    return OTHER;
  }

  /** The name without its ending; all of it if nothing else remains. */
  static String baseName(Path file) {
    String name = fileName(file);
    String base = name.substring(0, name.length() - extension(file).length());
    String bare = base.endsWith(".") ? base.substring(0, base.length() - 1) : base;
    return bare.isBlank() ? name : bare;
  }

  /** What follows the last full stop; empty if there is none. */
  static String extension(Path file) {
    String name = fileName(file);
    return name.substring(name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.') + 1);
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
