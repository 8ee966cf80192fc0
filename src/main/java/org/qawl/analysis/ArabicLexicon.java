package org.qawl.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qawl.tables.Table;

/**
 * What the tables know of Arabic words: one trie, in which every word has marks and perhaps a stem. Immutable.
 *
 * <p>The tables build on each other: the stem of a plural is that of its singular, which may itself be spared. So the
 * lexicon is made in stages, each stemming the words of its tables with the one before.
 */
final class ArabicLexicon {
  /** A letter that could be a prefix is this word's, or this stem's, own: وزير. */
  static final int OWN = 1;
  /** Before this word, or this stem, a letter may be taken for a prefix. */
  static final int KNOWN = 2;
  /** known-words.tsv lists this very word. */
  static final int WORD = 4;
  /** The table spells this word with a ة. */
  static final int FEMININE = 8;
  private static final int MARKS = 4;

  static final ArabicLexicon INSTANCE = load();

  final Affixes affixes;
  final WordTrie trie;
  private final char[][] stems;
  private final int[] stemMarks;

  private ArabicLexicon(Affixes affixes, Map<String, String> answers, Map<String, Integer> marks) {
    this.affixes = affixes;
    SortedMap<String, Integer> words = new TreeMap<>(marks);
    List<String> texts = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    answers.forEach((word, stem) -> {
      int number = numbers.computeIfAbsent(stem, s -> {
        texts.add(s);
        return texts.size();
      });
      words.merge(word, number << MARKS, (a, b) -> a | b);
    });
    trie = new WordTrie(words);
    stems = new char[texts.size() + 1][];
    stemMarks = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      stems[i + 1] = texts.get(i).toCharArray();
      stemMarks[i + 1] = marks.getOrDefault(texts.get(i), 0);
    }
  }

  /** Whether a trie value has a stem to give. */
  static boolean hasStem(int value) {
    return value >> MARKS != 0;
  }

  char[] stem(int value) {
    return stems[value >> MARKS];
  }

  /** The number of the stem that a trie value gives; 0 if it gives none. */
  static int stemNumber(int value) {
    return value >> MARKS;
  }

  /** The stem with this number. */
  char[] stemOf(int number) {
    return stems[number];
  }

  /** The marks of the stem that a trie value gives. */
  int stemMarks(int value) {
    return stemMarks[value >> MARKS];
  }

  private static ArabicLexicon load() {
    Affixes affixes = new Affixes();
    Map<String, String> answers = new HashMap<>();
    Map<String, Integer> marks = new HashMap<>();
    for (Table.Row row : table("known-words.tsv")) {
      for (String word : row.list("words")) mark(marks, word, KNOWN | WORD);
    }
    for (Table.Row row : table("spared-words.tsv")) {
      for (String word : row.list("words")) {
        answers.put(normal(word), normal(word));
        mark(marks, word, OWN | KNOWN);
      }
    }
    ArabicLexicon stage = new ArabicLexicon(affixes, answers, marks);

    for (Table.Row row : table("feminine-words.tsv")) feminine(answers, marks, row);
    stage = new ArabicLexicon(affixes, answers, marks);

    for (Table.Row row : table("nations.tsv")) family(stage, answers, marks, row, "nation");
    for (Table.Row row : table("irregular-words.tsv")) family(stage, answers, marks, row, "word");
    for (Table.Row row : table("verbs.tsv")) verb(stage, answers, marks, row);
    stage = new ArabicLexicon(affixes, answers, marks);

    for (Table.Row row : table("broken-plurals.tsv")) {
      String singular = endless(stage, row.get("singular"));
      if (!normal(row.get("plural")).equals(singular)) answers.put(normal(row.get("plural")), singular);
      mark(marks, row.get("plural"), 0);
      mark(marks, row.get("singular"), OWN);
      markStem(marks, singular, OWN | KNOWN);
    }
    stage = new ArabicLexicon(affixes, answers, marks);

    for (Table.Row row : table("listed-endings.tsv")) listedEndings(stage, answers, row);
    for (Table.Row row : table("own-beginnings.tsv")) {
      for (String word : row.list("words")) {
        mark(marks, word, OWN);
        markStem(marks, endless(stage, word), OWN | KNOWN);
      }
    }
    for (Table.Row row : table("known-words.tsv")) {
      for (String word : row.list("words")) markStem(marks, endless(stage, word), KNOWN);
    }
    return new ArabicLexicon(affixes, answers, marks);
  }

  private static Table table(String name) {
    return Table.of(ArabicLexicon.class, name);
  }

  private static void mark(Map<String, Integer> marks, String word, int mark) {
    int all = mark | (word.endsWith("ة") ? FEMININE : 0);
    if (all != 0) marks.merge(normal(word), all, (a, b) -> a | b);
  }

  /** The same for a stem, which is normal already. */
  private static void markStem(Map<String, Integer> marks, String stem, int mark) {
    marks.merge(stem, mark, (a, b) -> a | b);
  }

  /** Words that have one stem: that of the first. */
  private static void family(ArabicLexicon stage, Map<String, String> answers, Map<String, Integer> marks,
      Table.Row row, String headColumn) {
    String stem = endless(stage, row.get(headColumn));
    for (String word : row.list("forms")) {
      answers.put(normal(word), stem);
      mark(marks, word, 0);
    }
    answers.put(normal(row.get(headColumn)), stem);
    mark(marks, row.get(headColumn), 0);
    markStem(marks, stem, OWN | KNOWN);
  }

  /** A word in ة, its dual and its plural in ات, with the ة of the first as their stem. */
  private static void feminine(Map<String, String> answers, Map<String, Integer> marks, Table.Row row) {
    String word = normal(row.get("word"));
    if (!word.endsWith("ه")) throw row.broken("\"" + row.get("word") + "\" does not end in ة");
    String bare = word.substring(0, word.length() - 1);
    answers.put(word, word);
    for (String ending : new String[] {"ات", "تان", "تين"}) answers.put(bare + ending, word);
    mark(marks, row.get("word"), OWN | KNOWN);
  }

  /** Words with endings that are cut off no other word; before them ة is written ت. */
  private static void listedEndings(ArabicLexicon stage, Map<String, String> answers, Table.Row row) {
    for (String word : row.list("words")) {
      String stem = endless(stage, word);
      String base = word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
      for (String ending : row.list("endings")) answers.putIfAbsent(normal(base + ending), stem);
    }
  }

  private static void verb(ArabicLexicon stage, Map<String, String> answers, Map<String, Integer> marks,
      Table.Row row) {
    String stem = endless(stage, row.get("past"));
    answers.put(normal(row.get("past")), stem);
    markStem(marks, stem, KNOWN);
    for (String form : row.list("forms")) answers.put(normal(form), stem);
    String letters = switch (row.get("ta")) {
      case "yes" -> "يتن";
      case "no" -> "ي";
      default -> throw row.broken("\"" + row.get("ta") + "\" is neither yes nor no");
    };
    for (String imperfect : row.list("imperfect")) {
      for (char letter : letters.toCharArray()) answers.put(letter + normal(imperfect), stem);
    }
  }

  private static String normal(String word) {
    return Orthography.normalize(word, Form.ORTHOGRAPHIC);
  }

  /** A word of the tables without its endings; what it begins with is its own. */
  private static String endless(ArabicLexicon stage, String word) {
    char[] normal = normal(word).toCharArray();
    return new ArabicStemmer(stage).withoutEndings(normal, normal.length);
  }
}
