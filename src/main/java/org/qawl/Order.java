package org.qawl;

import java.time.LocalDate;
import java.util.Comparator;

/** Which of the passages that meet a query come first. Of two that are equal, the one that was added first. */
public enum Order {
  /** Those that hold more of the query's words, or rarer ones. */
  RELEVANCE,
  /** Those of the latest day; those without a date come last. */
  NEWEST,
  /** Those of the earliest day; those without a date come last. */
  OLDEST;

  /** Puts passages in this order that were ranked by relevance. */
  Comparator<Passage> ofPassages() {
    return switch (this) {
      case RELEVANCE -> (one, other) -> 0;
      case NEWEST -> Comparator.comparing((Passage passage) -> passage.date().orElse(LocalDate.MIN)).reversed();
      case OLDEST -> Comparator.comparing(passage -> passage.date().orElse(LocalDate.MAX));
    };
  }
}
