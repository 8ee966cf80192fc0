package org.qawl;

/** Which of the passages that meet a query come first. Of two that are equal, the one that was added first. */
public enum Order {
  /** Those that hold more of the query's words, or rarer ones. */
  RELEVANCE,
  /** Those of the latest day; those without a date come last. */
  NEWEST,
  /** Those of the earliest day; those without a date come last. */
  OLDEST
}
