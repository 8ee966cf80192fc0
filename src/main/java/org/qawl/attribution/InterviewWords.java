package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/** The words by which an interview shows who asks, who is asked and who answers. */
interface InterviewWords {
  /**
   * Whom a question addresses, or whose label begins a paragraph.
   *
   * @param name the words of his name, empty if it is not said
   * @param title those of his post and titles
   */
  record Addressee(String name, String title) {}

  /** Whom the words from a token up to the first mark address or name: السفير الأصبحي، هل …؟; null if nobody. */
  default @Nullable Addressee addressee(Text text, int from) {
    return null;
  }

  /** The token behind the titles and posts that stand at a token: د. حداد. */
  default int behindTitles(Text text, int from) {
    return from;
  }

  /** Whether a paragraph or title says that somebody is interviewed. */
  default boolean announces(Text text) {
    return false;
  }

  /** Whether somebody is named as whom one met or talks with: التقينا المخرج سمير حداد. */
  default boolean isMet(Text text, Name name) {
    return false;
  }

  /** Whether a paragraph speaks as I or we. */
  default boolean speaksOfItself(Text text) {
    return false;
  }

  /** Whether the words from a token up to a colon can be somebody's name or post, where nothing is known of them. */
  default boolean mayName(Text text, int from) {
    return true;
  }

  /** Whether somebody is bidden at a token to tell something, where one could ask: حدثنا عن الفيلم. */
  default boolean bids(Text text, int from) {
    return false;
  }

  /** Whether a word asks rather than answers, as the label of a paragraph: Q, س. */
  boolean asks(String label);

  boolean answers(String label);
}
