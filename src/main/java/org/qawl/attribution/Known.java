package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that an article has shown so far, found again word by word: a tree of folded words. */
final class Known {
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    Name.@Nullable Kind kind;
  }

  private final Node root = new Node();

  /** A form found: how many tokens, and what it is. */
  record Hit(int tokens, Name.Kind kind) {}

  void add(String form, Name.Kind kind) {
    Node node = root;
    for (Token token : Tokenizer.tokens(form)) node = node.next.computeIfAbsent(token.key(), key -> new Node());
    if (node != root && (node.kind == null || node.kind == Name.Kind.OPEN)) node.kind = kind;
  }

  /** The longest form that begins at a token whose first word is read as {@code first}; null if there is none. */
  @Nullable Hit at(Text text, int from, String first) {
    Node node = root.next.get(first);
    Hit best = null;
    int at = from + 1;
    while (node != null) {
      if (node.kind != null) best = new Hit(at - from, node.kind);
      if (at >= text.size()) break;
      node = node.next.get(text.key(at));
      at++;
    }
    return best;
  }

  static Known of(Cast cast) {
    Known known = new Known();
    List<Voice> voices = new ArrayList<>(cast.voices());
    for (Voice voice : voices) for (String form : voice.forms) known.add(form, voice.kind);
    return known;
  }
}
