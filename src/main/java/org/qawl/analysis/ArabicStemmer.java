package org.qawl.analysis;

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

  /** The stem: the characters {@code [start, end)} of {@code text}, which is the word itself or a table's answer. */
  char[] text = {};
  int start;
  int end;
  /** Which characters of the word are the stem: without proclitics and pronouns, but with its endings. */
  int spanStart;
  int spanEnd;

  private char[] word = {};
  private int length;
  private char ending;
  /** A letter that a suffix was replaced by stands here in the word, or -1. */
  private int replacedAt = -1;
  private char replaced;

  ArabicStemmer() {
    this(ArabicLexicon.INSTANCE);
  }

  /** For the lexicon, which stems the words of its own tables while it is being loaded. */
  ArabicStemmer(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The stem of a word in orthographic form. */
  static String stem(String orthographic) {
    ArabicStemmer stemmer = new ArabicStemmer();
    char[] word = orthographic.toCharArray();
    stemmer.stem(word, word.length, (char) 0);
    return new String(stemmer.text, stemmer.start, stemmer.end - stemmer.start);
  }

  /**
   * Finds the stem of the first n characters, and may write over them.
   *
   * @param lastWritten the last letter before normalization, ة or ه, if that is known
   */
  void stem(char[] newWord, int n, char lastWritten) {
    word = newWord;
    length = n;
    ending = lastWritten;
    replacedAt = -1;
    spanStart = 0;
    cutNothing(0);
    if (answered()) return;

    int from = 0;
    boolean article = false;
    Prefix joined = lexicon.article(word, n);
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
    if (!article && text == word && isOneOf("يتن", word[from])) imperfect();
  }

  /** The word without suffixes, whatever it begins with. */
  String withoutEndings(char[] newWord, int n) {
    word = newWord;
    length = n;
    replacedAt = -1;
    cutEndings(0);
    return new String(text, start, end - start);
  }

  /** How many letters of a word without article are conjunction and preposition. */
  private int proclitics() {
    int from = 0;
    Prefix conjunction = lexicon.single(word[0]);
    if (conjunction == null) return 0;
    if (conjunction.isConjunction()) {
      if (!goes(conjunction, 0)) return 0;
      from = 1;
    }
    Prefix preposition = lexicon.single(word[from]);
    if (preposition != null && !preposition.isConjunction() && goes(preposition, from)) from++;
    return from;
  }

  private boolean goes(Prefix prefix, int at) {
    int rest = length - at - 1;
    if (rest < prefix.keep() || !prefix.fitsBefore(word[at + 1]) || isOwn(at, at + 1)) return false;
    return prefix.guesses(rest) || isKnown(at + 1);
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
    if (lexicon.isOwn(word, from, length)) return true;
    if (lexicon.isOwn(word, rest, length) || isWord(rest, length)) return false;
    cutEndings(from);
    // Stems like الف and الم are too short to tell الفهم and المهم from.
    if (rest - from == 2 && end - start < 5) return false;
    return ownStem(end) || end - start > 3 && (isOneOf("يو", text[end - 1]) && ownStem(end - 1)
        || text[end - 1] == 'ي' && text[end - 2] == 'ت' && ownStem(end - 2));
  }

  private boolean ownStem(int to) {
    return lexicon.isOwn(text, start, to);
  }

  private static boolean isOneOf(String letters, char letter) {
    return letters.indexOf(letter) >= 0;
  }

  private boolean isKnown(int from) {
    cutEndings(from);
    return lexicon.isKnown(text, start, end);
  }

  /** Takes the suffixes off the word that begins here, until a table knows it. */
  private void cutEndings(int from) {
    cutNothing(from);
    if (answered()) return;
    for (Suffix[] group : lexicon.suffixes()) {
      for (Suffix suffix : group) {
        if (!suffix.fits(word, from, end)) continue;
        if (suffix.mayBeAccusative() && isWord(from, end - 1)) continue;
        end -= suffix.size();
        if (suffix.isPronoun() || suffix.isAmbiguous() && end == length - 1 && ending != 'ة') spanEnd = end;
        if (end - from < 3 && suffix.replacement() != 0) replace(suffix.replacement());
        if (answered()) return;
        break;
      }
    }
  }

  /** Begins anew: what was tried before may have been another reading of the word. */
  private void cutNothing(int from) {
    if (replacedAt >= 0) word[replacedAt] = replaced;
    replacedAt = -1;
    text = word;
    start = from;
    end = length;
    spanEnd = length;
  }

  private void replace(char letter) {
    replacedAt = end;
    replaced = word[end];
    word[end++] = letter;
  }

  /** Whether the tables list these very letters. */
  private boolean isWord(int from, int to) {
    return lexicon.isWord(word, from, to) || lexicon.answer(word, from, to) != null;
  }

  /** Whether the tables know what is left of the word; then their answer stands for it. */
  private boolean answered() {
    char[] answer = lexicon.answer(word, start, end);
    if (answer == null) return false;
    text = answer;
    start = 0;
    end = answer.length;
    return true;
  }

  /**
   * يكتب is كتب. يستخدم, تجتمع and ننطلق, whose past begins with ا, are استخدم, اجتمع and انطلق; other verbs with ت and ن
   * look like nouns (تقدم) and are left to verbs.tsv, but for تتحدث.
   */
  private void imperfect() {
    int rest = end - start - 1;
    if (rest < 3 || lexicon.isOwn(word, start, end)) return;
    if (rest >= 4 && isDerived()) word[start] = 'ا';
    else if (word[start] == 'ي' || rest >= 4 && word[start] == 'ت' && word[start + 1] == 'ت') start++;
  }

  private boolean isDerived() {
    char second = word[start + 1];
    char third = word[start + 2];
    char fourth = word[start + 3];
    if (second == 'س' && third == 'ت') return true;
    // ترتيب and تفتيش are nouns, and تنظيم and تنافس.
    if (third == 'ت') return second != 'ت' && fourth != 'ي';
    return second == 'ن' && !isOneOf("اوي", third) && !isOneOf("اوي", fourth);
  }
}
