package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qawl.names.Gazetteer;
import org.qawl.names.Mention;

/**
 * A paragraph cut into tokens, quotations and sentences.
 *
 * <p>A recognizer that goes over all tokens asks first for what spares it most of them: whether one is a word, what it
 * may begin.
 */
final class Text {
  /** A sentence, or the part of one before or behind a semicolon, in token positions. */
  record Sentence(int from, int to) {}

  final String text;
  final List<Quotation> quotations;
  final List<Sentence> sentences;
  private final Cuts cuts;
  private final Spelling[] spellings;
  private final ArabicWord[] arabic;
  private final int[] hints;
  private final short[] endings;
  private final @Nullable Token[] tokens;
  private final int[] quotationAt;
  private int hintsOfAny;
  private @Nullable List<Mention> mentions;

  Text(String text, List<Quotation> quotations, Vocabulary words) {
    this.text = text;
    this.cuts = Tokenizer.cut(text);
    this.spellings = cuts.spellings(words);
    this.arabic = new ArabicWord[cuts.size()];
    this.hints = new int[cuts.size()];
    this.endings = new short[cuts.size()];
    this.tokens = new Token[cuts.size()];
    this.quotations = List.copyOf(quotations);
    this.quotationAt = new int[cuts.size()];
    int quotation = 0;
    for (int i = 0; i < cuts.size(); i++) {
      arabic[i] = spellings[i].arabic();
      endings[i] = (short) spellings[i].ending();
      if (!isMark(i)) hints[i] = spellings[i].hints();
      hintsOfAny |= hints[i];
      while (quotation < quotations.size() && quotations.get(quotation).end() <= cuts.start(i)) quotation++;
      boolean covered = quotation < quotations.size() && quotations.get(quotation).covers(cuts.start(i), cuts.end(i));
      quotationAt[i] = covered ? quotation : -1;
    }
    this.sentences = List.copyOf(sentences());
  }

  /** What a gazetteer, always the same, knows of the text; looked for once. */
  List<Mention> mentions(Gazetteer gazetteer) {
    List<Mention> found = mentions;
    if (found == null) mentions = found = gazetteer.mentions(text, new Listed(gazetteer));
    return found;
  }

  /** The words of the text, asked for in their order, with which a name of the gazetteer may begin. */
  private final class Listed implements Gazetteer.Beginnings {
    /** What may follow a word without being written onto it. */
    private static final String BEHIND_WORDS = " ،.:؛؟!»\")\n";

    private final Gazetteer gazetteer;
    private int token;

    Listed(Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
    }

    @Override
    public boolean mayBegin(int start, int end) {
      while (token < hints.length && cuts.start(token) < start) token++;
      boolean same = token < hints.length && cuts.start(token) == start && cuts.end(token) == end;
      if (!same) return (gazetteer.may(text.substring(start, end)) & Gazetteer.BEGINS) != 0;
      return mayBegin(token);
    }

    private boolean mayBegin(int word) {
      return may(word, Hint.LISTED) && (may(word, Hint.LISTED_ALONE) || mayFollow(word + 1));
    }

    @Override
    public int next(int place) {
      if (!mayHold(Hint.LISTED_PLAIN)) return place;
      while (token < hints.length && cuts.start(token) < place) token++;
      if (token > 0 && cuts.end(token - 1) > place) return place;
      while (token < hints.length && isPassed(token)) token++;
      return token < hints.length ? Math.max(place, cuts.start(token)) : text.length();
    }

    @Override
    public boolean mayGoOn(int end) {
      int word = token;
      while (word < hints.length && cuts.start(word) <= end) word++;
      boolean next = word < hints.length && cuts.start(word) == end + 1 && text.charAt(end) == ' ' && isCutAlike(word);
      return !next || may(word, Hint.LISTED_BEHIND);
    }

    /** Whether a token is a mark, or a word with which no name begins and that the gazetteer cuts as we do. */
    private boolean isPassed(int i) {
      return isMark(i) ? cuts.end(i) - cuts.start(i) == 1 : isCutAlike(i) && !mayBegin(i);
    }

    /** Whether a token is a word for the gazetteer too. */
    private boolean isCutAlike(int i) {
      int end = cuts.end(i);
      boolean apart = end == text.length() || BEHIND_WORDS.indexOf(text.charAt(end)) >= 0;
      return apart && may(i, Hint.LISTED_PLAIN);
    }

    /** Whether the next word may go on a name. */
    private boolean mayFollow(int next) {
      int word = next;
      while (word < hints.length && isMark(word)) word++;
      return may(word, Hint.LISTED_BEHIND);
    }
  }

  Token token(int i) {
    Token token = tokens[i];
    if (token == null) tokens[i] = token = cuts.token(i, spellings[i]);
    return token;
  }

  int size() {
    return tokens.length;
  }

  /** Whether a token is a word; behind the last one there is none. */
  boolean isWord(int token) {
    return token < tokens.length && cuts.is(Token.Type.WORD, token);
  }

  boolean isMark(int token) {
    return token < tokens.length && cuts.is(Token.Type.MARK, token);
  }

  /** Whether a token is this mark. */
  boolean isMark(int token, char mark) {
    return isMark(token) && cuts.first(token) == mark && cuts.end(token) - cuts.start(token) == 1;
  }

  boolean isDash(int token) {
    return switch (key(token)) {
      case "-", "–", "—", "ـ" -> true;
      default -> false;
    };
  }

  boolean isComma(int token) {
    return isMark(token, '،') || isMark(token, ',');
  }

  /**
   * The first token at or behind {@code from} that may begin what a bit of {@link Hint} names; the size if there is
   * none.
   */
  int next(int hint, int from) {
    if (!mayHold(hint)) return hints.length;
    int i = from;
    while (i < hints.length && (hints[i] & hint) == 0) i++;
    return i;
  }

  /** Whether what a bit of {@link Hint} names may begin at a token; false outside the paragraph. */
  boolean may(int token, int hint) {
    return token >= 0 && token < hints.length && (hints[token] & hint) != 0;
  }

  /** Whether it may begin at any. */
  boolean mayHold(int hint) {
    return (hintsOfAny & hint) != 0;
  }

  boolean quoted(int token) {
    return quotationAt[token] >= 0;
  }

  /** The first token at or behind {@code from} that stands in no quotation, {@code limit} if none does before it. */
  int endOfQuoted(int from, int limit) {
    int end = from;
    while (end < limit && quoted(end)) end++;
    return end;
  }

  /** The mark that closes a short quotation opened at a token; -1 if it is longer, or none opens there. */
  int closingMark(int open, int limit, int longest) {
    if (open + 1 >= limit || !isQuotationMark(open) || !quoted(open + 1)) return -1;
    int close = endOfQuoted(open + 1, limit);
    return close < limit && close - open <= longest ? close : -1;
  }

  /** The bracket behind a few words and nothing else: that of (صوت النهر); -1 if it is farther, or none opens there. */
  int closingBracket(int open, int longest) {
    if (open >= size() || !isMark(open, '(')) return -1;
    int close = open + 1;
    while (close < size() && isWord(close)) close++;
    return close > open + 1 && close < size() && isMark(close, ')') && close - open <= longest ? close : -1;
  }

  /** The quotation in which a token stands; -1 if it stands in none. */
  int quotationAt(int token) {
    return quotationAt[token];
  }

  /** The tokens [from, to) as written. */
  String written(int from, int to) {
    return from >= to ? "" : text.substring(cuts.start(from), cuts.end(to - 1));
  }

  /** The key of a token, empty outside the paragraph. */
  String key(int token) {
    return token >= 0 && token < spellings.length ? spellings[token].key() : "";
  }

  /** The key of an Arabic token without و or ف before it. */
  String bareKey(int token) {
    List<ArabicWords.Bare> readings = readings(token);
    boolean joined = readings.size() > 1 && readings.get(1).taken() == 1 && !readings.get(1).preposition();
    return joined ? readings.get(1).key() : ArabicWords.withoutConjunction(key(token));
  }

  /** The key of an Arabic token, without its alef where that carries the ending of an accusative: سائق of سائقاً. */
  String keyWithoutTanwin(int token) {
    String key = key(token);
    return ArabicWords.hasTanwin(this, token) && key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
  }

  /** What an Arabic reader knows of a token. */
  ArabicWord arabic(int token) {
    return token >= 0 && token < arabic.length ? arabic[token] : ArabicWord.NONE;
  }

  /** What an Arabic token may be without the letters written onto it, the whole word first. */
  List<ArabicWords.Bare> readings(int token) {
    return token >= 0 && token < spellings.length ? spellings[token].readings() : List.of();
  }

  /** Whether an Arabic word begins with ال, be that the article or not. */
  boolean startsWithAl(int token) {
    return arabic(token).is(ArabicWord.AL);
  }

  /** Whether an Arabic word is of a class, with or without و or ف before it. */
  boolean isJoined(String wordClass, int token) {
    return may(token, Hint.CLASSED) && arabic(token).isJoined(wordClass);
  }

  /** A number that two tokens share if their keys end in the same two letters. */
  int ending(int token) {
    return endings[token];
  }

  int start(int token) {
    return cuts.start(token);
  }

  int end(int token) {
    return cuts.end(token);
  }

  /** The first token that begins at a place of the text or behind it. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cuts.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a quotation begins behind this token, or behind the mark that follows it. */
  boolean quotationOpensAt(int token) {
    return token < tokens.length && (quoted(token) || isMark(token)
        && token + 1 < tokens.length && quoted(token + 1) && !quotedTogether(token, token + 1));
  }

  private boolean quotedTogether(int a, int b) {
    return quotationAt[a] == quotationAt[b];
  }

  private List<Sentence> sentences() {
    List<Sentence> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.length; i++) {
      if (endsSentence(i)) {
        found.add(new Sentence(from, i + 1));
        from = i + 1;
      }
    }
    if (from < tokens.length) found.add(new Sentence(from, tokens.length));
    return found;
  }

  private boolean endsSentence(int i) {
    if (!isMark(i) || quoted(i)) return false;
    boolean last = i + 1 >= tokens.length;
    if (!last && hasBreak(cuts.end(i), cuts.start(i + 1))) return true;
    switch (cuts.first(i)) {
      case '.', '!', '?', '؟', '…', ';', '؛', '|' -> {
        // The closing mark of a quotation behind a full stop belongs to the sentence before it.
        return last || !isClosing(i + 1) && !isMark(i + 1, ','); // Haddad, R-Ark., said
      }
      default -> {
        return !last && isClosing(i) && isMark(i - 1, '.') && (token(i + 1).isCapital() || isWord(i + 1)
            && Tokenizer.isArabic(cuts.first(i + 1)));
      }
    }
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) if (text.charAt(i) == '\n') return true;
    return false;
  }

  /** Whether this mark ends a quotation: the token before it is quoted, and it is not. */
  private boolean isClosing(int i) {
    return i > 0 && quoted(i - 1) && !quoted(i) && isMark(i) && cuts.end(i) - cuts.start(i) == 1
        && "»”\"’'´“`".indexOf(cuts.first(i)) >= 0;
  }

  /** «, also where the marks of the paragraph do not pair; {@link #isQuotationMark} asks for a pair. */
  boolean isAnyQuotationMark(int i) {
    return isMark(i) && "«»\"“”".indexOf(cuts.first(i)) >= 0;
  }

  /** Whether the mark at this position opens or closes a quotation. */
  boolean isQuotationMark(int i) {
    return isMark(i) && !quoted(i)
        && (isClosing(i) || i + 1 < tokens.length && quoted(i + 1) && quotations.get(quotationAt[i + 1]).start() == cuts.end(i));
  }
}
