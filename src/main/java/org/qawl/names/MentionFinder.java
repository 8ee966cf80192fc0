package org.qawl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes, at each word of a text at which a form of the tree may begin, the longest that does. */
final class MentionFinder {
  private final NameTree tree;
  private final Gazetteer.Beginnings beginnings;
  private final String text;
  /** The words from the present one on. */
  private final Words words;
  private @Nullable Boolean writtenWithCapitals;

  /** The best match at the present word: its entry, how many words it has, and the folded letters written onto it. */
  private @Nullable Entry entry;
  private int length;
  private int dropped;

  MentionFinder(NameTree tree, CharSequence text, Gazetteer.Beginnings beginnings) {
    this.tree = tree;
    this.beginnings = beginnings;
    this.text = text.toString();
    this.words = tree.words(this.text);
  }

  List<Mention> find() {
    List<Mention> mentions = new ArrayList<>();
    int place = words.next(0, beginnings);
    while (place >= 0) {
      words.restart(place);
      Word first = words.get(0);
      if (first == null) break;
      matchAt(first);
      Word last = first;
      if (entry != null) {
        mentions.add(mention(entry, first));
        last = word(length - 1);
      }
      place = words.next(last.end(), beginnings);
    }
    return mentions;
  }

  private void matchAt(Word first) {
    entry = null;
    length = 0;
    if (first.arabic()) {
      for (NameTree.Start start : first.starts()) match(start.node(), first, start.dropped());
    } else {
      match(tree.root().after(first), first, 0);
      if (first.upper()) match(tree.root().after(first.key()), first, 0);
    }
  }

  private void match(NameTree.@Nullable Node node, Word first, int letters) {
    int next = 1;
    int end = first.end();
    while (node != null) {
      Entry found = node.entry();
      if (found != null && next > length && (next > 1 || isWrittenAsName(first))) {
        entry = found;
        length = next;
        dropped = letters;
      }
      Word word = node.goesOn() && beginnings.mayGoOn(end) ? words.get(next) : null;
      if (word == null || !word.joined()) return;
      end = word.end();
      node = node.after(word);
      next++;
    }
  }

  /**
   * One Latin word is a name only with a capital (<i>Turkey</i>, not <i>turkey</i>), unless the text has none, as a
   * query.
   */
  private boolean isWrittenAsName(Word word) {
    return word.arabic() || word.capital() || !hasCapitals();
  }

  private boolean hasCapitals() {
    Boolean known = writtenWithCapitals;
    if (known == null) {
      List<Word> all = Words.of(text);
      writtenWithCapitals = known = all.stream().skip(1).anyMatch(Word::capital);
    }
    return known;
  }

  private Word word(int i) {
    return Objects.requireNonNull(words.get(i));
  }

  private Mention mention(Entry entry, Word first) {
    int start = dropped == 0 ? first.start() : behindLetters(first, dropped);
    if (first.key().equals("the")) start = word(1).start();
    int end = word(length - 1).end();
    // In حركة «حماس» the name ends with the mark that closes what it opened.
    if (quotes() % 2 == 1) {
      if (isQuote(end)) end++;
      else if (dropped == 0 && isQuote(start - 1)) start--;
    }
    return new Mention(entry, start, end);
  }

  /** The quotation marks between the words of a match. */
  private int quotes() {
    int quotes = 0;
    for (int i = 1; i < length; i++) {
      for (int j = word(i - 1).end(); j < word(i).start(); j++) if (isQuote(j)) quotes++;
    }
    return quotes;
  }

  /** Whether a quotation mark stands there; that of <i>People's</i>, between two letters, is none. */
  private boolean isQuote(int at) {
    if (at < 0 || at >= text.length() || !Words.isQuote(text.charAt(at))) return false;
    return at == 0
        || at + 1 == text.length()
        || !Letters.inWord(text.charAt(at - 1))
        || !Letters.inWord(text.charAt(at + 1));
  }

  /** Where the letter stands before which so many folded letters of a word have passed. */
  private int behindLetters(Word word, int letters) {
    StringBuilder passed = new StringBuilder();
    int i = word.start();
    while (i < word.end()) {
      int c = Character.codePointAt(text, i);
      if (passed.length() >= letters && Letters.inWord(c)) break;
      if (Letters.inWord(c)) Letters.fold(c, passed);
      i += Character.charCount(c);
    }
    return i;
  }
}
