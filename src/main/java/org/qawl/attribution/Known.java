package org.qawl.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that an article has shown so far, found again word by word: a tree of folded words. */
final class Known {
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    Name.@Nullable Kind kind;
    /** What a form is that is one between quotation marks only. */
    Name.@Nullable Kind marked;
  }

  /**
   * What belongs to the name behind it: of عادل عبد الله there is no الله, of كمال أبو زهري no زهري, of رجاء بالحاج علي no
   * علي.
   */
  private static final Set<String> BEFORE_SURNAME = Set.of("عبد", "ابو", "ابي", "ال", "آل", "ولد", "بني", "بالحاج");

  /** What only the word before it makes a name. */
  private static final Set<String> SECOND_HALVES = Set.of("الدين", "الله", "الحق");

  private static final int HASHES = 1 << 12;

  private final Node root = new Node();
  /** The last two letters of the first words, which what is written onto a word leaves as they are; hashed. */
  private final BitSet endings = new BitSet(HASHES);
  /** The first words themselves, hashed: most words that end as one of them need no look at the tree. */
  private final BitSet firsts = new BitSet(HASHES);

  private final Set<String> takenUp = new HashSet<>();

  /**
   * A form found: how many tokens, and what it is.
   *
   * @param bare whether it stands without the marks that a form of everyday words has
   */
  record Hit(int tokens, Name.Kind kind, boolean bare) {}

  void add(String form, Name.Kind kind) {
    Node node = grow(form);
    if (node != root && (node.kind == null || node.kind == Name.Kind.OPEN)) node.kind = kind;
  }

  /** Lets a form be of this kind only, whatever it was taken for. */
  void replace(String form, Name.Kind kind) {
    Node node = grow(form);
    if (node != root) node.kind = kind;
  }

  /** «أفق المشرق»: a form of everyday words, which are sure to be a name between quotation marks only. */
  void addInMarks(String form, Name.Kind kind) {
    Node node = grow(form);
    if (node != root) node.marked = kind;
  }

  private Node grow(String form) {
    Node node = root;
    for (Token token : Tokenizer.tokens(form)) {
      if (node == root) {
        endings.set(Spelling.ending(token.key()));
        firsts.set(hash(token.key()));
      }
      node = node.next.computeIfAbsent(token.key(), key -> new Node());
    }
    return node;
  }

  private static int hash(String first) {
    int hash = first.hashCode();
    return (hash ^ hash >>> 16) & HASHES - 1;
  }

  /** A surname by which the article calls somebody where nothing else can stand. */
  void takeUp(String surname) {
    takenUp.add(surname);
  }

  boolean isTakenUp(String surname) {
    return takenUp.contains(surname);
  }

  boolean isEmpty() {
    return endings.isEmpty();
  }

  /** Whether a first word may end as this token does; if not, no form begins here, whatever is written onto it. */
  boolean mayBegin(Text text, int token) {
    return endings.get(text.ending(token));
  }

  /** Whether a name of several words begins with this one. */
  boolean begins(String first) {
    Node node = root.next.get(first);
    return node != null && !node.next.isEmpty();
  }

  /** Whether any form may begin in a text. */
  boolean mayStandIn(Text text) {
    if (endings.isEmpty()) return false;
    for (int i = 0; i < text.size(); i++) if (mayBegin(text, i)) return true;
    return false;
  }

  /** The longest form that begins at a token whose first word is read as {@code first}; null if there is none. */
  @Nullable Hit at(Text text, int from, String first) {
    if (!firsts.get(hash(first))) return null;
    Node node = root.next.get(first);
    Hit best = null;
    int at = from + 1;
    while (node != null) {
      if (node.kind != null) {
        best = new Hit(at - from, node.kind, false);
      } else if (node.marked != null) {
        boolean inMarks = from > 0 && text.isQuotationMark(from - 1) && at < text.size() && text.isQuotationMark(at);
        if (inMarks || best == null) best = new Hit(at - from, node.marked, !inMarks);
      }
      if (at >= text.size()) break;
      node = node.next.get(text.key(at));
      at++;
    }
    return best;
  }

  /** لداليرو, if the article has told of a body داليرو: no man of that name. */
  boolean isBodyBehindLam(Text text, int i) {
    String key = text.key(i);
    if (key.length() < 5 || !key.startsWith("ل")) return false;
    Hit hit = at(text, i, key.substring(1));
    return hit != null && hit.kind() == Name.Kind.BODY && !hit.bare();
  }

  static Known of(Cast cast) {
    Known known = new Known();
    List<Voice> voices = new ArrayList<>(cast.voices());
    Set<String> surnames = new HashSet<>();
    for (Voice voice : voices) if (isFullName(voice)) surnames.add(voice.words.getLast());
    for (Voice voice : voices) {
      // غانم لحظة: a known surname and a word that only stands behind it is no second person.
      boolean second = isFullName(voice) && voice.id.isEmpty() && !voice.introduced;
      if (second && surnames.contains(voice.words.getFirst())) continue;
      for (String form : voice.forms) known.add(form, voice.kind);
      if (isFullName(voice)) known.addSurname(voice.name);
    }
    return known;
  }

  private static boolean isFullName(Voice voice) {
    return voice.kind == Name.Kind.PERSON && voice.words.size() > 1;
  }

  private void addSurname(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    int from = tokens.size() - 1;
    if (SECOND_HALVES.contains(tokens.get(from).key())) from--; // علم الدين
    while (from > 0 && BEFORE_SURNAME.contains(tokens.get(from - 1).key())) from--;
    if (from > 1 && tokens.get(from - 2).key().equals("ولد")) from -= 2; // ولد سيدي بابا
    String surname = name.substring(tokens.get(from).start(), tokens.getLast().end());
    if (from > 0 && surname.length() > 2) add(surname, Name.Kind.PERSON);
  }
}
