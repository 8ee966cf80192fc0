package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * The name that begins at a token of a paragraph, kept for when the paragraph is read again: it is found anew only where
 * a name changed at which its finder looked. For one thread.
 */
final class ByToken {
  interface Finder {
    /** The name that begins at a token, where some were taken before; null if none does. */
    @Nullable Name at(int token, Taken taken);
  }

  /** What was found, and the names of the tokens from one on that mattered to it. */
  private record Kept(@Nullable Name found, int from, @Nullable Name[] seen) {}

  private final Finder finder;
  private final @Nullable Kept[] kept;

  ByToken(int tokens, Finder finder) {
    this.finder = finder;
    this.kept = new Kept[tokens];
  }

  @Nullable Name at(int token, Taken taken) {
    Kept same = kept[token];
    if (same == null || !taken.are(same.from, same.seen)) {
      taken.forgetAsked();
      Name found = finder.at(token, taken);
      kept[token] = same = new Kept(found, taken.askedFrom(), taken.asked());
    }
    return same.found;
  }
}
