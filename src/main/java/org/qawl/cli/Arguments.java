package org.qawl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the command line, in UTF-8 whatever the locale.
 *
 * <p>A JVM that is started in the C locale replaces every Arabic letter of its arguments. Linux keeps the
 * bytes as they were typed, so there they are read again.
 */
final class Arguments {
  private static final Path TYPED = Path.of("/proc/self/cmdline");
  private static final char REPLACED = '\ufffd';

  private Arguments() {}

  static String[] decoded(String[] args) {
    boolean damaged = Arrays.stream(args).anyMatch(arg -> arg.indexOf(REPLACED) >= 0);
    if (!damaged || !Files.isReadable(TYPED)) return args;
    try {
      return decoded(args, Files.readString(TYPED, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return args; // Nothing is lost: the question stays as damaged as the JVM handed it over, and is shown so.
    }
  }

  /** The last words of a command line whose bytes stand for themselves, as many as there are arguments. */
  static String[] decoded(String[] args, String commandLine) {
    List<String> words = Arrays.asList(commandLine.split("\0", -1));
    int end = words.size() - 1; // Behind the last zero is nothing.
    if (end < args.length) return args;
    return words.subList(end - args.length, end).stream()
        .map(word -> new String(word.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
        .toArray(String[]::new);
  }
}
