package org.qawl.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qawl.names.Gazetteer;
import org.qawl.tables.Memo;
import org.qawl.tables.Table;
import org.qawl.translation.Lexicon;

/**
 * The words of general use, of which no unknown name is made: those of the lexicon's own tables and of
 * common-words.tsv.
 *
 * <pre>
 * وقال كورتيز   nobody knows the word, so it may be somebody's name
 * وقالت بغضب    غضب (anger) is in the lexicon, so it is none, whatever is written onto it
 * </pre>
 */
final class ArabicEverydayWords {
  /** Written onto a noun or ending it: -ة, -ات, his, her, their, my, our. */
  private static final List<String> ENDINGS = List.of("ة", "ات", "ين", "ون", "ه", "ها", "هم", "ته", "تها", "تهم", "تي",
      "تنا", "ي");
  /** Those in which foreign names end too. */
  private static final Set<String> MASKED = Set.of("ات", "ين", "ون", "ي", "ه");
  private static final int SHORTEST = 3;

  private static final class Standard {
    static final Set<String> VERBS = new HashSet<>();
    /** قلت of قال, استطعت of استطاع: what I did, where a vowel falls out. */
    static final Set<String> MINE = new HashSet<>();
    static final Set<String> WORDS = read(VERBS);
  }

  private final Memo<Boolean> everyday = new Memo<>(1 << 15, ArabicEverydayWords::look);
  private final Memo<Boolean> alone = new Memo<>(1 << 14, ArabicEverydayWords::lookAlone);

  private static Set<String> read(Set<String> perfects) {
    Set<String> words = new HashSet<>();
    for (Table.Row table : Table.of(Lexicon.class, "lexicons.tsv")) {
      // What is learned from translated sentences holds names too.
      if (!table.get("file").startsWith("lexicon-")) continue;
      boolean verbs = table.get("file").equals("lexicon-verbs.tsv");
      for (Table.Row row : Table.of(Lexicon.class, table.get("file"))) {
        for (String word : row.list("arabic")) {
          String key = Tokenizer.key(word);
          if (word.indexOf(' ') >= 0 || key.length() < SHORTEST) continue;
          words.add(ArabicWords.withoutArticle(key));
          if (!verbs) continue;
          perfects.add(key);
          int vowel = key.length() - 2;
          if (key.charAt(vowel) == 'ا') Standard.MINE.add(key.substring(0, vowel) + key.charAt(vowel + 1) + "ت");
          addImperfect(key, words);
        }
      }
    }
    for (Table.Row row : Table.of(Gazetteer.class, "common-words.tsv")) {
      String key = Tokenizer.key(row.get("word"));
      boolean looksDefinite = key.startsWith("ال") && !row.get("word").startsWith("ا"); // إلينا is also Elena
      if (row.get("language").equals("ar") && key.length() >= SHORTEST
          && !looksDefinite) words.add(ArabicWords.withoutArticle(key));
    }
    return words;
  }

  /** يختار of اختار, يتسارع of تسارع, يكتب of كتب: as it is written, the vowels aside. */
  private static void addImperfect(String perfect, Set<String> words) {
    String stem = perfect.startsWith("ا") && perfect.length() > SHORTEST ? perfect.substring(1) : perfect;
    words.add("ي" + stem);
    words.add("ت" + stem);
  }

  /** Whether the word is one of them, with or without what may be written onto it. */
  boolean contains(String key) {
    return everyday.of(key);
  }

  /** Whether the word is one of them with nothing written onto its beginning but the article. */
  boolean containsAlone(String key) {
    return alone.of(key);
  }

  /** Whether the word is a verb of the lexicon, as it is listed: اكتشف. */
  static boolean isVerb(String key) {
    return Standard.VERBS.contains(key);
  }

  /** Whether the word is a verb of the lexicon in the first person, where it has lost a vowel: استطعت. */
  static boolean isFirstPerson(String key) {
    return Standard.MINE.contains(key);
  }

  private static boolean look(String key) {
    for (ArabicWords.Bare reading : ArabicWords.readings(key)) {
      String word = ArabicWords.withoutArticle(reading.key());
      if (reading.preposition() && word.length() == SHORTEST) continue; // بتال is no ب and تال
      if (reading.taken() == 1 && key.startsWith("ف")) continue; // Fellini is no ف and يليني
      if (isWord(word, !word.equals(reading.key()))) return true;
    }
    return false;
  }

  private static boolean lookAlone(String key) {
    String word = ArabicWords.withoutArticle(key);
    return isWord(word, !word.equals(key));
  }

  private static boolean isWord(String word, boolean definite) {
    if (Standard.WORDS.contains(word)) return true;
    for (String ending : ENDINGS) {
      int letters = word.length() - ending.length();
      if (letters < SHORTEST || !word.endsWith(ending)) continue;
      // زورين is no forger, بارات no bar, and السلامي a family rather than my peace.
      if (letters == SHORTEST && MASKED.contains(ending) || ending.equals("ي") && definite) continue;
      String rest = word.substring(0, letters);
      if (Standard.WORDS.contains(rest) || Standard.WORDS.contains(rest + "ة")) return true;
    }
    return false;
  }
}
