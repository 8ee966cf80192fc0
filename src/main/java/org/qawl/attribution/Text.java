package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qawl.names.Gazetteer;
import org.qawl.names.Mention;
import org.qawl.tables.Memo;

/** A paragraph cut into tokens, quotations and sentences. */
final class Text {
  /** A sentence, or the part of one before or behind a semicolon, in token positions. */
  record Sentence(int from, int to) {}

  final String text;
  final List<Token> tokens;
  final List<Quotation> quotations;
  final List<Sentence> sentences;
  private final int[] quotationAt;
  private @Nullable List<Mention> mentions;

  Text(String text, List<Quotation> quotations, Memo<Spelling> spellings) {
    this.text = text;
    this.tokens = List.copyOf(Tokenizer.tokens(text, spellings));
    this.quotations = List.copyOf(quotations);
    this.quotationAt = new int[tokens.size()];
    int quotation = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (quotation < quotations.size() && quotations.get(quotation).end() <= tokens.get(i).start()) quotation++;
      quotationAt[i] = quotation < quotations.size() && quotations.get(quotation).covers(tokens.get(i)) ? quotation : -1;
    }
    this.sentences = List.copyOf(sentences());
  }

  /** What a gazetteer, always the same, knows of the text; looked for once. */
  List<Mention> mentions(Gazetteer gazetteer) {
    List<Mention> found = mentions;
    if (found == null) mentions = found = gazetteer.mentions(text);
    return found;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  boolean quoted(int token) {
    return quotationAt[token] >= 0;
  }

  /** The quotation in which a token stands; -1 if it stands in none. */
  int quotationAt(int token) {
    return quotationAt[token];
  }

  /** The tokens [from, to) as written. */
  String written(int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The key of a token, empty outside the paragraph. */
  String key(int token) {
    return token >= 0 && token < tokens.size() ? tokens.get(token).key() : "";
  }

  /** The first token that begins at a place of the text or behind it. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a quotation begins behind this token, or behind the mark that follows it. */
  boolean quotationOpensAt(int token) {
    return token < tokens.size() && (quoted(token) || tokens.get(token).isMark()
        && token + 1 < tokens.size() && quoted(token + 1) && !quotedTogether(token, token + 1));
  }

  private boolean quotedTogether(int a, int b) {
    return quotationAt[a] == quotationAt[b];
  }

  private List<Sentence> sentences() {
    List<Sentence> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (endsSentence(i)) {
        found.add(new Sentence(from, i + 1));
        from = i + 1;
      }
    }
    if (from < tokens.size()) found.add(new Sentence(from, tokens.size()));
    return found;
  }

  private boolean endsSentence(int i) {
    Token token = tokens.get(i);
    if (!token.isMark() || quoted(i)) return false;
    if (i + 1 < tokens.size() && text.substring(token.end(), tokens.get(i + 1).start()).indexOf('\n') >= 0) return true;
    switch (token.key()) {
      case ".", "!", "?", "؟", "…", ";", "؛", "|" -> {
        // The closing mark of a quotation behind a full stop belongs to the sentence before it.
        return i + 1 >= tokens.size() || !isClosing(i + 1);
      }
      default -> {
        if (!isClosing(i) || i + 1 >= tokens.size()) return false;
        String last = tokens.get(i - 1).key();
        Token next = tokens.get(i + 1);
        return last.equals(".") && (next.isCapital() || Tokenizer.isArabic(next.text().codePointAt(0)) && next.isWord());
      }
    }
  }

  /** Whether this mark ends a quotation: the token before it is quoted, and it is not. */
  private boolean isClosing(int i) {
    return i > 0 && quoted(i - 1) && !quoted(i) && tokens.get(i).isMark() && "»”\"’'´“`".contains(tokens.get(i).key());
  }

  /** Whether the mark at this position opens or closes a quotation. */
  boolean isQuotationMark(int i) {
    return tokens.get(i).isMark() && !quoted(i)
        && (isClosing(i) || i + 1 < tokens.size() && quoted(i + 1) && quotations.get(quotationAt[i + 1]).start() == tokens.get(i).end());
  }
}
