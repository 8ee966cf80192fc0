package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of which every token knows the name that it belongs to. */
final class NamedText {
  final Text text;
  private final @Nullable Name[] names;

  NamedText(Text text, List<Name> names) {
    this.text = text;
    this.names = new Name[text.size()];
    for (Name name : names) for (int i = name.from(); i < name.to(); i++) this.names[i] = name;
  }

  /** The name to which a token belongs; null if it belongs to none, or stands outside the paragraph. */
  @Nullable Name at(int token) {
    return token >= 0 && token < names.length ? names[token] : null;
  }

  @Nullable Name beginningAt(int token) {
    Name name = at(token);
    return name != null && name.from() == token ? name : null;
  }

  /** The name of which a token is the last. */
  @Nullable Name endingAt(int token) {
    Name name = at(token);
    return name != null && name.to() == token + 1 ? name : null;
  }

  /** Whether a hyphen joins two words: 34-year-old. */
  boolean isHyphen(int token) {
    return token > 0 && token + 1 < text.size() && text.key(token).equals("-")
        && text.token(token - 1).end() == text.token(token).start()
            && text.token(token).end() == text.token(token + 1).start();
  }

  boolean isWord(int token) {
    return token >= 0 && token < text.size() && text.token(token).isWord();
  }
}
