package org.qawl.attribution;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names found so far in a paragraph by token, which remembers of which tokens it was asked. For one thread. */
final class Taken {
  private static final @Nullable Name[] NOTHING = {};

  private final @Nullable Name[] names;
  /** The tokens [askedFrom, askedTo) are those whose names were asked for. */
  private int askedFrom;
  private int askedTo;

  Taken(int tokens) {
    this(new Name[tokens]);
  }

  private Taken(@Nullable Name[] names) {
    this.names = names;
  }

  /** The same names, to which others can be added apart. */
  Taken copy() {
    return new Taken(names.clone());
  }

  /** The name to which a token belongs, which must be of the paragraph; null if it belongs to none so far. */
  @Nullable Name at(int token) {
    if (token < askedFrom) askedFrom = token;
    if (token >= askedTo) askedTo = token + 1;
    return names[token];
  }

  int size() {
    return names.length;
  }

  /** Adds a name in the place of those that it overlaps. */
  void take(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      Name other = names[i];
      if (other != null) Arrays.fill(names, other.from(), other.to(), null);
    }
    Arrays.fill(names, name.from(), name.to(), name);
  }

  boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) if (at(i) != null) return false;
    return true;
  }

  /** Whether nothing but places is named in several tokens, or nothing at all in a single one. */
  boolean isOnlyPlaces(int from, int to) {
    for (int i = from; i < to; i++) if (at(i) != null && at(i).kind() != Name.Kind.PLACE) return false;
    return to - from > 1 || at(from) == null;
  }

  void forgetAsked() {
    askedFrom = names.length;
    askedTo = 0;
  }

  int askedFrom() {
    return askedFrom;
  }

  /** The names of the tokens from {@link #askedFrom} on that were asked for, and of those between them. */
  @Nullable Name[] asked() {
    return askedFrom < askedTo ? Arrays.copyOfRange(names, askedFrom, askedTo) : NOTHING;
  }

  /** Whether the tokens from one on belong to just these names. */
  boolean are(int from, @Nullable Name[] same) {
    return same.length == 0 || Arrays.equals(names, from, from + same.length, same, 0, same.length);
  }
}
