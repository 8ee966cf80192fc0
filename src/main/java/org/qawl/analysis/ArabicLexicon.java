package org.qawl.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/** What the tables know of Arabic words and affixes. Immutable once loaded. */
final class ArabicLexicon {
  static final ArabicLexicon INSTANCE = new ArabicLexicon();

  private final List<Prefix> articles = new ArrayList<>();
  private final @Nullable Prefix[] singles = new Prefix['ي' + 1 - 'ء'];
  private final Suffix[][] suffixes = new Suffix[Suffix.Group.values().length][];

  /** Words that the tables give the stem of. */
  private final CharArrayMap<char[]> answers = new CharArrayMap<>(4096, false);
  /** Words and stems that begin with a letter which could be a prefix, and is not. */
  private final CharArraySet own = new CharArraySet(2048, false);
  /** Words as known-words.tsv lists them. */
  private final CharArraySet words = new CharArraySet(1024, false);
  /** Stems before which a letter may be taken for a prefix. */
  private final CharArraySet known = new CharArraySet(8192, false);

  private ArabicLexicon() {
    loadAffixes();
  }

  static {
    INSTANCE.loadWords();
  }

  private void loadAffixes() {
    for (Table.Row row : Table.of(ArabicLexicon.class, "prefixes.tsv")) {
      Prefix prefix = Prefix.of(row);
      if (prefix.kind() == Prefix.Kind.ARTICLE) articles.add(prefix);
      else singles[prefix.letters()[0] - 'ء'] = prefix;
    }
    articles.sort(Comparator.comparingInt(Prefix::size).reversed());
    List<List<Suffix>> groups = new ArrayList<>();
    for (Suffix.Group group : Suffix.Group.values()) groups.add(new ArrayList<>());
    for (Table.Row row : Table.of(ArabicLexicon.class, "suffixes.tsv")) {
      Suffix suffix = Suffix.of(row);
      groups.get(suffix.group().ordinal()).add(suffix);
    }
    for (int i = 0; i < suffixes.length; i++) {
      groups.get(i).sort(Comparator.comparingInt(Suffix::size).reversed());
      suffixes[i] = groups.get(i).toArray(Suffix[]::new);
    }
  }

  /** The tables build on each other: a plural's stem is that of its singular, which may itself be spared. */
  private void loadWords() {
    for (Table.Row row : Table.of(ArabicLexicon.class, "spared-words.tsv")) {
      for (String word : row.list("words")) {
        String normal = normal(word);
        answers.put(normal, normal.toCharArray());
        own.add(normal);
        known.add(normal);
      }
    }
    for (Table.Row row : Table.of(ArabicLexicon.class, "nations.tsv")) family(row, row.get("nation"));
    for (Table.Row row : Table.of(ArabicLexicon.class, "irregular-words.tsv")) family(row, row.get("word"));
    for (Table.Row row : Table.of(ArabicLexicon.class, "verbs.tsv")) verb(row);
    List<String[]> plurals = new ArrayList<>();
    for (Table.Row row : Table.of(ArabicLexicon.class, "broken-plurals.tsv")) {
      plurals.add(new String[] {normal(row.get("plural")), endless(row.get("singular"))});
    }
    for (String[] pair : plurals) {
      if (!pair[0].equals(pair[1])) answers.put(pair[0], pair[1].toCharArray());
      known.add(pair[1]);
    }
    for (Table.Row row : Table.of(ArabicLexicon.class, "own-beginnings.tsv")) {
      for (String word : row.list("words")) {
        own.add(normal(word));
        own.add(endless(word));
        known.add(endless(word));
      }
    }
    for (Table.Row row : Table.of(ArabicLexicon.class, "known-words.tsv")) {
      for (String word : row.list("words")) {
        words.add(normal(word));
        known.add(normal(word));
        known.add(endless(word));
      }
    }
  }

  /** Words that have one stem: that of the first. */
  private void family(Table.Row row, String head) {
    String stem = endless(head);
    for (String word : row.list("forms")) answers.put(normal(word), stem.toCharArray());
    answers.put(normal(head), stem.toCharArray());
    own.add(stem);
    known.add(stem);
  }

  private void verb(Table.Row row) {
    char[] stem = endless(row.get("past")).toCharArray();
    answers.put(normal(row.get("past")), stem);
    known.add(endless(row.get("past")));
    for (String form : row.list("forms")) answers.put(normal(form), stem);
    for (String imperfect : row.list("imperfect")) {
      answers.put("ي" + normal(imperfect), stem);
      if (row.get("ta").equals("yes")) {
        answers.put("ت" + normal(imperfect), stem);
        answers.put("ن" + normal(imperfect), stem);
      } else if (!row.get("ta").equals("no")) {
        throw row.broken("\"" + row.get("ta") + "\" is neither yes nor no");
      }
    }
  }

  private static String normal(String word) {
    return Orthography.normalize(word, Form.ORTHOGRAPHIC);
  }

  /** A word of the tables without its endings; what it begins with is its own. */
  private String endless(String word) {
    ArabicStemmer stemmer = new ArabicStemmer(this);
    char[] normal = normal(word).toCharArray();
    return stemmer.withoutEndings(normal, normal.length);
  }

  /** The article with which a word begins, and whatever is joined to it; the longest that fits. */
  @Nullable Prefix article(char[] word, int n) {
    // Most words have none, and it takes an ل among the first five letters to have one.
    char first = word[0];
    if (first != 'ا' && first != 'و' && first != 'ب' && first != 'ل' && first != 'ف' && first != 'ك') return null;
    for (int i = 0; i < articles.size(); i++) if (articles.get(i).fits(word, n)) return articles.get(i);
    return null;
  }

  /** The prefix of one letter, if this letter is one. */
  @Nullable Prefix single(char letter) {
    return letter < 'ء' || letter > 'ي' ? null : singles[letter - 'ء'];
  }

  /** The groups of suffixes, in the order in which they are taken off; the longest of each first. */
  Suffix[][] suffixes() {
    return suffixes;
  }

  /** The stem of a word that a table lists, or null. */
  char @Nullable [] answer(char[] word, int from, int to) {
    return answers.get(word, from, to - from);
  }

  /** Whether this word, or this stem, begins with letters of its own. */
  boolean isOwn(char[] stem, int from, int to) {
    return own.contains(stem, from, to - from);
  }

  /** Whether known-words.tsv lists this very word. */
  boolean isWord(char[] word, int from, int to) {
    return words.contains(word, from, to - from);
  }

  boolean isKnown(char[] stem, int from, int to) {
    return known.contains(stem, from, to - from);
  }
}
