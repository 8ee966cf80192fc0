package org.qawl.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Memo;
import org.qawl.tables.WordBits;
import org.qawl.tables.WordMap;

/**
 * The written forms of all entries, word by word: a path from the root spells a form. Not for change once it is
 * searched.
 */
final class NameTree {
  /** Where a path stands after some words. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Entry entry;

    /** The node after one more word; capitals matter to the forms that ask for them. */
    @Nullable Node after(Word word) {
      if (word.upper()) {
        Node node = next.get(capitals(word.key()));
        if (node != null) return node;
      }
      return next.get(word.key());
    }

    @Nullable Node after(String key) {
      return next.get(key);
    }

    /** Whether any form has more words than these. */
    boolean goesOn() {
      return !next.isEmpty();
    }

    /** Whose form ends here. */
    @Nullable Entry entry() {
      return entry;
    }
  }

  /**
   * What a name may be that begins with an Arabic word: where the tree goes on, and how many letters are left out
   * before.
   */
  record Start(Node node, int dropped) {}

  private final Node root = new Node();
  private final Memo<Folded> folded = new Memo<>(Folded.PLACES, this::fold);
  private final WordBits beginnings = new WordBits(word -> may(word) & Gazetteer.BEGINS);
  /** The first words of all forms. */
  private final WordMap<Boolean> firsts = new WordMap<>();
  /** All words of forms but the first. */
  private final WordMap<Boolean> following = new WordMap<>();

  Node root() {
    return root;
  }

  /** The words of a text that is to be searched, each with what it may begin. */
  Words words(String text) {
    return new Words(text, folded);
  }

  /** With which words of a text a form may begin. */
  Gazetteer.Beginnings beginnings(CharSequence text) {
    String whole = text.toString();
    return (start, end) -> beginnings.of(whole, start, end) != 0;
  }

  /** What a word may be in a form; see {@link Gazetteer#may}. */
  int may(String written) {
    String key = Words.fold(written);
    // Of words of several parts or alphabets nothing is said: each part may be a word.
    if (!isPlain(written) || key.isEmpty() || key.equals("عبد")) {
      return (mayBegin(written, key) ? Gazetteer.BEGINS : 0) | Gazetteer.WHOLE | Gazetteer.FOLLOWS;
    }
    int may = Gazetteer.PLAIN | (following.contains(key) ? Gazetteer.FOLLOWS : 0);
    may |= begins(key);
    for (Proclitics.Rest rest : Proclitics.rests(key)) may |= begins(rest.key());
    return may;
  }

  /** Whether a word has Arabic letters and nothing else. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isArabic(word.charAt(i)) || !Letters.inWord(word.charAt(i))) return false;
    }
    return true;
  }

  private int begins(String key) {
    Node node = firsts.contains(key) ? root.after(key) : null; // most words begin nothing
    return node == null ? 0 : node.entry() == null ? Gazetteer.BEGINS : Gazetteer.BEGINS | Gazetteer.WHOLE;
  }

  private boolean mayBegin(String written, String key) {
    if (Letters.isArabic(written.codePointAt(0))) return !fold(written).starts().isEmpty() || key.equals("عبد");
    // Articles and Abd become one with the word behind them, or are one with it already.
    return root.after(key) != null || root.after(capitals(key)) != null || Words.isArticle(key)
        || key.startsWith("abd") || key.startsWith("al") || key.startsWith("el");
  }

  /**
   * The beginnings of names that an Arabic word may be, the whole word first, then what remains without its proclitics.
   */
  private Folded fold(String written) {
    String key = Words.fold(written);
    if (!Letters.isArabic(written.codePointAt(0)) || key.isEmpty()) return new Folded(key, List.of());
    List<Start> found = new ArrayList<>();
    addStart(key, 0, found);
    for (Proclitics.Rest rest : Proclitics.rests(key)) addStart(rest.key(), rest.dropped(), found);
    return new Folded(key, List.copyOf(found));
  }

  private void addStart(String key, int dropped, List<Start> found) {
    Node node = root.after(key);
    if (node != null) found.add(new Start(node, dropped));
  }

  /**
   * Adds a form, with the variants that writers make of it; what is already there stays.
   *
   * @return the other entry that already has this very form
   */
  Optional<Entry> add(String form, Entry entry) {
    List<Word> words = Words.of(form);
    if (words.isEmpty()) throw new IllegalArgumentException("\"" + form + "\" has no letters");
    Entry owner = entry;
    boolean asWritten = true;
    for (List<String> path : Variants.of(words)) {
      Node node = root;
      for (String key : path) node = node.next.computeIfAbsent(key, any -> new Node());
      firsts.put(path.getFirst(), true);
      for (String key : path.subList(1, path.size())) following.put(key, true);
      if (node.entry == null) node.entry = entry;
      else if (asWritten) owner = node.entry;
      asWritten = false;
    }
    return owner.id().equals(entry.id()) ? Optional.empty() : Optional.of(owner);
  }

  /** The entry whose form these keys spell. */
  Optional<Entry> find(Node from, List<Word> words) {
    Node node = from;
    for (Word word : words) {
      node = node.after(word);
      if (node == null) return Optional.empty();
    }
    return Optional.ofNullable(node.entry);
  }

  /** The key of an acronym that must be written in capitals. */
  static String capitals(String key) {
    return key.toUpperCase(Locale.ROOT);
  }

  /** Every form in the tree and its entry, the keys of its words parted by blanks. */
  Map<String, Entry> paths() {
    Map<String, Entry> paths = new HashMap<>();
    collect(root, new ArrayList<>(), paths);
    return paths;
  }

  private static void collect(Node node, List<String> path, Map<String, Entry> paths) {
    if (node.entry != null) paths.put(String.join(" ", path), node.entry);
    node.next.forEach((key, child) -> {
      path.add(key);
      collect(child, path, paths);
      path.removeLast();
    });
  }
}
