package org.qawl.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks once over the words of a text and takes, at each, the longest form of the tree that begins there. */
final class MentionFinder {
  private final NameTree tree;
  private final CharSequence text;
  private final List<Word> words;
  private final boolean writtenWithCapitals;

  /** The best match at the present word: its entry, the word behind it, and the folded letters written onto it. */
  private @Nullable Entry entry;
  private int behind;
  private int dropped;

  MentionFinder(NameTree tree, CharSequence text) {
    this.tree = tree;
    this.text = text;
    this.words = tree.words(text);
    this.writtenWithCapitals = hasCapitals(words);
  }

  private static boolean hasCapitals(List<Word> words) {
    for (int i = 1; i < words.size(); i++) if (words.get(i).capital()) return true;
    return false;
  }

  List<Mention> find() {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Word word = words.get(at);
      entry = null;
      behind = at;
      if (word.arabic()) {
        for (NameTree.Start start : word.starts()) match(start.node(), at, start.dropped());
      } else {
        match(tree.root().after(word), at, 0);
        if (word.upper()) match(tree.root().after(word.key()), at, 0);
      }
      if (entry == null) {
        at++;
      } else {
        mentions.add(mention(entry, at));
        at = behind;
      }
    }
    return mentions;
  }

  private void match(NameTree.@Nullable Node node, int at, int letters) {
    int next = at + 1;
    while (node != null) {
      Entry found = node.entry();
      if (found != null && next > behind && isWrittenAsName(at, next)) {
        entry = found;
        behind = next;
        dropped = letters;
      }
      if (next == words.size() || !words.get(next).joined()) return;
      node = node.after(words.get(next++));
    }
  }

  /** One Latin word is a name only with a capital (<i>Turkey</i>, not <i>turkey</i>), unless the text has none, as a query. */
  private boolean isWrittenAsName(int at, int next) {
    Word word = words.get(at);
    return next > at + 1 || word.arabic() || word.capital() || !writtenWithCapitals;
  }

  private Mention mention(Entry entry, int at) {
    Word first = words.get(at);
    int start = dropped == 0 ? first.start() : behindLetters(first, dropped);
    if (first.key().equals("the")) start = words.get(at + 1).start();
    int end = words.get(behind - 1).end();
    // In حركة «حماس» the name ends with the mark that closes what it opened.
    if (quotes(at) % 2 == 1) {
      if (isQuote(end)) end++;
      else if (dropped == 0 && isQuote(start - 1)) start--;
    }
    return new Mention(entry, start, end);
  }

  /** The quotation marks between the words of a match. */
  private int quotes(int at) {
    int quotes = 0;
    for (int i = at + 1; i < behind; i++) {
      for (int j = words.get(i - 1).end(); j < words.get(i).start(); j++) if (isQuote(j)) quotes++;
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
