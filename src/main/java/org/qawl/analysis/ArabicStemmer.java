package org.qawl.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A light stemmer for Arabic news: takes clitics and inflection off an orthographic word.
 *
 * <p>First what stands before the word: an article with whatever is joined to it, or a conjunction and a
 * preposition. A single letter goes only if it is not the word's own, which prefixes cannot tell and
 * own-beginnings.tsv does. Then what stands behind, group by group, and after each cut the tables are asked
 * whether this is a word they know: a broken plural, a nation, a name that ends like a suffix. Last the ي of verbs.
 *
 * <p>Works in place and allocates nothing. Not safe for use by several threads.
 */
final class ArabicStemmer {
  private final ArabicLexicon lexicon;
  private final Affixes affixes;
  private final WordTrie trie;

  /** The stem: the characters {@code [start, end)} of {@code text}, which is the word itself or a table's answer. */
  char[] text = {};
  int start;
  int end;
  /** The number of the table's answer in the lexicon; 0 if the stem is the word itself. */
  int listed;
  /** Which characters of the word are the stem: without proclitics and pronouns, but with its endings. */
  int spanStart;
  int spanEnd;

  private char[] word = {};
  private int length;
  private boolean feminine;

  /** The nodes of the trie along the word from {@code walked} on: {@code nodes[i]} before its i-th letter. */
  private final int[] nodes = new int[Orthography.LONGEST + 2];
  private int walked;
  private int reached;
  /** What the trie says of the stem. */
  private int marks;
  /** The letter that {@code word[end - 1]} had before it was replaced, if it was. */
  private boolean replaced;
  private char original;

  ArabicStemmer() {
    this(ArabicLexicon.INSTANCE);
  }

  /** For the lexicon, which stems the words of its own tables while it is being loaded. */
  ArabicStemmer(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
    affixes = lexicon.affixes;
    trie = lexicon.trie;
  }

  /** The stem of a word in orthographic form. */
  static String stem(String orthographic) {
    ArabicStemmer stemmer = new ArabicStemmer();
    char[] word = orthographic.toCharArray();
    stemmer.stem(word, word.length, false);
    return new String(stemmer.text, stemmer.start, stemmer.end - stemmer.start);
  }

  /** Replaces the term of a token, if it is an Arabic word in orthographic form, and narrows the span to its stem. */
  void stem(CharTermAttribute token, StemSpanAttribute span) {
    listed = 0;
    int n = token.length();
    char[] letters = token.buffer();
    if (n < 3 || letters[0] < 'ء' || letters[0] > 'ي') return;
    stem(letters, n, span.ending() == 'ة');
    span.narrow(spanStart, spanEnd);
    if (text != letters || start != 0) {
      token.copyBuffer(text, start, end - start);
    } else {
      token.setLength(end);
    }
  }

  /**
   * Finds the stem of the first n characters, and may write over them.
   *
   * @param writtenFeminine whether a last ه was written ة, and is no pronoun
   */
  void stem(char[] newWord, int n, boolean writtenFeminine) {
    begin(newWord, n, writtenFeminine);
    spanStart = 0;
    int beginning = n < 3 ? 0 : affixes.beginning(word);
    if (beginning == 0) {
      cutEndings(0);
      if (text == word) imperfect();
      finalHamza();
      return;
    }
    whole(0);
    if (answered(0)) return;

    int from = 0;
    boolean article = false;
    Prefix joined = (beginning & Affixes.ARTICLE) == 0 ? null : affixes.article(word, n);
    if (joined != null && !isWithoutArticle(joined)) {
      // والتقى: the ا and ل are those of التقى itself. للجنة: one ل is that of لجنة.
      int own = joined.size() - (joined.isForThe() ? 1 : 2);
      article = !isOwn(own, joined.size());
      from = article ? joined.size() : own;
    } else {
      from = proclitics();
    }
    cutEndings(from);
    spanStart = from;
    if (!article && text == word) imperfect();
    finalHamza();
  }

  /** بريئة has lost its ة, and must end like بريء, which {@link Orthography} writes برء. */
  private void finalHamza() {
    if (text != word || end - start < 4 || word[end - 1] != 'ء' || word[end - 2] != 'ي') return;
    end--;
    replaced = true;
    original = 'ي';
    word[end - 1] = 'ء';
    marks = trie.get(word, start, end);
  }

  /** The word without suffixes, whatever it begins with. */
  String withoutEndings(char[] newWord, int n) {
    begin(newWord, n, false);
    cutEndings(0);
    finalHamza();
    return new String(text, start, end - start);
  }

  private void begin(char[] newWord, int n, boolean writtenFeminine) {
    listed = 0;
    word = newWord;
    length = n;
    feminine = writtenFeminine;
    walked = -1;
    replaced = false;
  }

  /** How many letters of a word without article are conjunction and preposition. */
  private int proclitics() {
    int from = 0;
    Prefix conjunction = affixes.single(word[0]);
    if (conjunction == null) return 0;
    if (conjunction.isConjunction()) {
      if (!goes(conjunction, 0)) return goBoth() ? 2 : 0;
      from = 1;
    }
    Prefix preposition = affixes.single(word[from]);
    if (preposition != null && !preposition.isConjunction() && goes(preposition, from)) from++;
    return from;
  }

  private boolean goes(Prefix prefix, int at) {
    int rest = length - at - 1;
    if (!prefix.fitsBefore(word[at + 1])) return false;
    // بحي and لضم: of nouns of two letters, the tables must list the very word.
    boolean two = rest == 2 && prefix.allowsTwo() && (value(at + 1, length) & ArabicLexicon.WORD) != 0;
    if (rest < prefix.keep() && !two || isOwn(at, at + 1)) return false;
    if (prefix.guesses(rest)) return true;
    cutEndings(at + 1);
    finalHamza();
    return (marks & ArabicLexicon.KNOWN) != 0;
  }

  /** ف before a preposition, as in فلسفير, is told by the word behind both. */
  private boolean goBoth() {
    Prefix preposition = affixes.single(word[1]);
    if (preposition == null || preposition.isConjunction() || length < 2 + preposition.keep()) return false;
    if (!preposition.fitsBefore(word[2]) || isOwn(0, 1) || isOwn(1, 2)) return false;
    cutEndings(2);
    finalHamza();
    return (marks & ArabicLexicon.KNOWN) != 0;
  }

  /** بالغ, وبالون and وكالات begin with no article, though it could stand there. */
  private boolean isWithoutArticle(Prefix joined) {
    for (int i = 0; i + 2 < joined.size(); i++) if (isOwn(i, joined.size())) return true;
    return false;
  }

  /**
   * Whether what looks like a prefix belongs to the word that begins at {@code from}: وزير. A word that the tables
   * list as it stands decides, with the letters (وليد) or without them (وفهم); then the stem does.
   */
  private boolean isOwn(int from, int rest) {
    if ((value(from, length) & ArabicLexicon.OWN) != 0) return true;
    if (word[length - 1] == 'ا' && (value(from, length - 1) & ArabicLexicon.OWN) != 0) return true;
    // No word of the tables begins like this. Stems like الف and الم are too short to tell الفهم and المهم from.
    int shortest = rest - from == 2 ? 5 : 3;
    if (reached < from + shortest && !(reached == from + 2 && word[reached] == 'ت')) return false;
    cutEndings(from);
    finalHamza();
    boolean ownStem = (marks & ArabicLexicon.OWN) != 0 || ownBehind();
    if (!ownStem || end - start < shortest) return false;
    int without = value(rest, length);
    return (without & (ArabicLexicon.OWN | ArabicLexicon.WORD)) == 0 && !ArabicLexicon.hasStem(without);
  }

  /** Whether the stem is an own one but for a nisba or "my": وزيري, وزارتي. */
  private boolean ownBehind() {
    if (text != word || end - start < 4 || replaced) return false;
    if (word[end - 1] != 'ي' && word[end - 1] != 'و') return false;
    if ((value(start, end - 1) & ArabicLexicon.OWN) != 0) return true;
    return word[end - 2] == 'ت' && (value(start, end - 2) & ArabicLexicon.OWN) != 0;
  }

  /** Whether a letter may be a long vowel. */
  private static boolean isLong(char letter) {
    return letter == 'ا' || letter == 'و' || letter == 'ي';
  }

  /** What the trie says of the letters {@code [from, to)} of the word. */
  private int value(int from, int to) {
    if (walked != from) walk(from);
    return to <= reached ? trie.value(nodes[to]) : 0;
  }

  private void walk(int from) {
    walked = from;
    nodes[from] = WordTrie.ROOT;
    reached = from;
    if (length - from >= 2) {
      // The node after one letter is never asked for: no word of the tables has one.
      int node = trie.pair(word[from], word[from + 1]);
      if (node == WordTrie.NONE) return;
      reached = from + 2;
      nodes[reached] = node;
    }
    while (reached < length) {
      int next = trie.child(nodes[reached], word[reached]);
      if (next == WordTrie.NONE) return;
      nodes[++reached] = next;
    }
  }

  /** Takes the suffixes off the word that begins here, until a table knows it. */
  private void cutEndings(int from) {
    whole(from);
    if (answered(from)) return;
    int group = 0;
    for (Suffix suffix = next(from, group); suffix != null; suffix = next(from, group)) {
      group = suffix.order() + 1;
      if (suffix.mayBeAccusative() && end - from > 4 && isMasculine(from, end - 1)) continue;
      // مبانيها and قدراته: what stands before the pronoun is a word that the tables know.
      int pronoun = suffix.pronounSize();
      end -= pronoun > 0 && isWord(from, end - pronoun) ? pronoun : suffix.size();
      if (suffix.isPronoun() || suffix.isAmbiguous() && end == length - 1 && !feminine) spanEnd = end;
      if (end - from < 3 && suffix.replacement() != 0) replace(suffix.replacement());
      if (answered(from)) return;
      if ((suffix.isPronoun() || suffix.isAmbiguous()) && word[end - 1] == 'ت' && feminineAnswered(from)) return;
    }
  }

  /** The suffix that goes next: of the first group, from this one on, in which one fits, the longest. */
  private @Nullable Suffix next(int from, int group) {
    if (end - from < 3 || !affixes.mayEnd(word, end)) return null;
    Suffix best = null;
    int node = WordTrie.ROOT;
    for (int i = end - 1; i >= from + 2; i--) {
      node = affixes.suffixNode(node, word[i]);
      if (node == WordTrie.NONE) break;
      Suffix suffix = affixes.suffix(node);
      if (suffix == null || suffix.order() < group || best != null && suffix.order() > best.order()) continue;
      if (suffix.leavesEnough(word, from, i) || isExcepted(suffix, from, i)) best = suffix;
    }
    return best;
  }

  /** A short word that the tables list may remain (يدها), if what stands there is not itself one (حدة). */
  private boolean isExcepted(Suffix suffix, int from, int at) {
    return suffix.allowsWords() && (value(from, at) & ArabicLexicon.WORD) != 0
        && (value(from, end) & ArabicLexicon.WORD) == 0;
  }

  /** Before a pronoun ة is written ت: قادتها is قادة, and شقته is شقة. */
  private boolean feminineAnswered(int from) {
    if (value(from, end - 1) == 0 && reached < end - 1) return false;
    int node = trie.child(nodes[end - 1], 'ه');
    int value = node == WordTrie.NONE ? 0 : trie.value(node);
    if (ArabicLexicon.hasStem(value)) return answer(value);
    if (end - from > 3 || (value & ArabicLexicon.WORD) == 0) return false;
    end--;
    replace('ه');
    marks = value;
    return true;
  }

  /** Begins anew: what was tried before may have been another reading of the word. */
  private void whole(int from) {
    if (replaced) word[end - 1] = original;
    replaced = false;
    text = word;
    listed = 0;
    start = from;
    end = length;
    spanEnd = length;
  }

  private void replace(char letter) {
    replaced = true;
    original = word[end];
    word[end++] = letter;
  }

  /** Whether the tables list these very letters. */
  private boolean isWord(int from, int to) {
    int value = value(from, to);
    return (value & ArabicLexicon.WORD) != 0 || ArabicLexicon.hasStem(value);
  }

  /** كتابها is no accusative of كتابة, which would not be written so. */
  private boolean isMasculine(int from, int to) {
    return isWord(from, to) && (value(from, to) & ArabicLexicon.FEMININE) == 0;
  }

  /** Whether the tables know what is left of the word; then their answer stands for it. */
  private boolean answered(int from) {
    int value = replaced ? valueOfReplaced(from) : value(from, end);
    marks = value;
    return ArabicLexicon.hasStem(value) && answer(value);
  }

  private boolean answer(int value) {
    if (replaced) word[end - 1] = original;
    replaced = false;
    text = lexicon.stem(value);
    listed = ArabicLexicon.stemNumber(value);
    marks = lexicon.stemMarks(value);
    start = 0;
    end = text.length;
    return true;
  }

  private int valueOfReplaced(int from) {
    if (value(from, end - 1) == 0 && reached < end - 1) return 0;
    int node = trie.child(nodes[end - 1], word[end - 1]);
    return node == WordTrie.NONE ? 0 : trie.value(node);
  }

  /**
   * يكتب is كتب. يستخدم, تجتمع and ننطلق, whose past begins with ا, are استخدم, اجتمع and انطلق; other verbs with
   * ت and ن look like nouns (تقدم) and are left to verbs.tsv, but for تتحدث.
   */
  private void imperfect() {
    char letter = word[start];
    if (letter != 'ي' && letter != 'ت' && letter != 'ن') return;
    int rest = end - start - 1;
    if (rest < 3 || (marks & ArabicLexicon.OWN) != 0) return;
    if (rest >= 4 && isDerived()) word[start] = 'ا';
    else if (letter == 'ي' || rest >= 4 && letter == 'ت' && word[start + 1] == 'ت') start++;
  }

  private boolean isDerived() {
    char second = word[start + 1];
    char third = word[start + 2];
    char fourth = word[start + 3];
    if (second == 'س' && third == 'ت') return true;
    // ترتيب and تفتيش are nouns, and تنظيم and تنافس.
    if (third == 'ت') return second != 'ت' && fourth != 'ي';
    return second == 'ن' && !isLong(third) && !isLong(fourth);
  }
}
