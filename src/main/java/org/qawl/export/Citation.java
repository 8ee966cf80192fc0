package org.qawl.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qawl.Answer;
import org.qawl.Passage;

/** Where a passage stands, for readers: title, source, day, paragraph (from 1), and the id that finds it again. */
final class Citation {
  private Citation() {}

  /** In parts between commas, each that comes from the news passed through a function. */
  static String of(Passage passage, UnaryOperator<String> title, UnaryOperator<String> text) {
    List<String> parts = new ArrayList<>();
    if (!passage.title().isBlank()) parts.add(title.apply(passage.title()));
    if (!passage.source().isBlank()) parts.add(text.apply(passage.source()));
    passage.date().ifPresent(day -> parts.add(day.toString()));
    parts.add("paragraph " + (passage.position() + 1));
    parts.add(text.apply(passage.id()));
    return String.join(", ", parts);
  }

  /** The passage's address, if a reader may be sent there: a page of the web, never a script. */
  static Optional<String> link(Passage passage) {
    try {
      URI uri = new URI(passage.url().strip());
      boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getRawAuthority() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** {@code 63 passages, 1 voice}, and whether there may be more. */
  static String counts(Answer answer) {
    String counts = count(answer.total(), "passage") + ", " + count(answer.voices().size(), "voice");
    return (answer.exact() ? "" : "at least ") + counts + (answer.partial() ? "; time ran out" : "");
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
