package org.qawl.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody or something named in an article, as far as the article has told. */
final class Voice {
  final Name.Kind kind;
  /** The words of the longest form, folded. */
  List<String> words;
  String name;
  String id = "";
  Gender gender = Gender.UNKNOWN;
  /** The gender of the report or statement through which a body spoke last. */
  Gender document = Gender.UNKNOWN;
  /** Whether it is only a noun that calls somebody again of whom nothing else is known: الشركة, where none is named. */
  boolean unknown;
  /** Whether a post stands beside the name somewhere. */
  boolean introduced;
  final Set<String> forms = new LinkedHashSet<>();
  /** What stands beside the name without being a post: a title, a trade (القاضية, السائق). */
  final Set<String> callings = new LinkedHashSet<>();
  private final Map<String, Integer> posts = new LinkedHashMap<>();

  Voice(Name.Kind kind, String name, List<String> words) {
    this.kind = kind;
    this.name = name;
    this.words = words;
    forms.add(name);
  }

  void addPost(String post) {
    posts.merge(post, 1, Integer::sum);
  }

  List<String> posts() {
    return new ArrayList<>(posts.keySet());
  }

  /** All that the article calls somebody beside the name: posts, titles, trades. */
  List<String> calledBy() {
    List<String> all = posts();
    all.addAll(callings);
    return all;
  }

  /** Whether the article calls somebody anything beside the name. */
  boolean isCalled() {
    return !posts.isEmpty() || !callings.isEmpty();
  }

  /** The fullest post: the one with the most words, of several the first. */
  Optional<String> affiliation() {
    String fullest = null;
    int most = 0;
    for (String post : posts.keySet()) {
      int words = words(post);
      if (words > most) {
        most = words;
        fullest = post;
      }
    }
    return Optional.ofNullable(fullest);
  }

  private static int words(String post) {
    int words = 0;
    for (int i = 0; i < post.length(); i++) {
      if (!isBlank(post.charAt(i)) && (i == 0 || isBlank(post.charAt(i - 1)))) words++;
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
