package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;
import org.qawl.tables.WordMap;

/** The forms of the nouns for what is said, made from the rows of arabic-saying-nouns.tsv. */
final class ArabicSayingNouns {
  /**
   * A row of the table.
   *
   * @param takes what may follow, its prepositions as they are looked up
   */
  private record Noun(List<String> takes, String also) {}

  /**
   * A form of a noun.
   *
   * @param preposition what is written onto it: ب, ل or nothing
   * @param owner whom the pronoun written onto it means; null if none is
   * @param definite whether it has the article
   */
  record Form(Noun noun, String preposition, @Nullable Gender owner, boolean definite) {
    boolean takes(String what) {
      return noun.takes().contains(what);
    }

    /** Whether whom or what one says it of may stand behind it: بدعوة السكان إلى. */
    boolean hasObject() {
      return noun.also().equals("object");
    }

    /** بالتأكيد: whether it may be an adverb. */
    boolean mayBeAdverb() {
      return noun.also().equals("adverb") && definite;
    }
  }

  private final WordMap<Form> forms = new WordMap<>();

  ArabicSayingNouns(Table table) {
    for (Table.Row row : table) {
      Noun noun = new Noun(row.list("takes").stream().map(Tokenizer::key).toList(), row.get("also"));
      add(noun, Tokenizer.key(row.get("noun")));
    }
  }

  @Nullable Form form(String key) {
    return forms.get(key);
  }

  private void add(Noun noun, String word) {
    for (String preposition : List.of("", "ب", "ل")) {
      put(preposition + word, new Form(noun, preposition, null, false));
      String article = preposition.equals("ل") ? "لل" : preposition + "ال";
      put(article + word, new Form(noun, preposition, null, true));
      for (String stem : stems(word)) {
        put(preposition + stem + "ه", new Form(noun, preposition, Gender.MALE, false));
        put(preposition + stem + "ها", new Form(noun, preposition, Gender.FEMALE, false));
        put(preposition + stem + "هم", new Form(noun, preposition, Gender.MANY, false));
      }
    }
  }

  /** What a noun is before a pronoun: إشارت of إشارة, ادعاء and ادعائ of ادعاء. */
  private static List<String> stems(String word) {
    if (word.endsWith("ة")) return List.of(word.substring(0, word.length() - 1) + "ت");
    String rest = word.substring(0, word.length() - 1);
    return word.endsWith("ء") ? List.of(word, rest + "ئ", rest + "ؤ") : List.of(word);
  }

  private void put(String key, Form form) {
    for (String joined : List.of("", "و", "ف")) forms.putIfAbsent(joined + key, form);
  }
}
