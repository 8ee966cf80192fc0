package org.qawl;

import java.util.List;
import java.util.stream.Stream;
import org.qawl.names.Entry;

/** One thing that a query asks for; a passage that holds it in two ways holds it once. */
sealed interface Concept {
  /** The words of the query. */
  default String asked() {
    return switch (this) {
      case Word word -> word.itself().asked();
      case Exact exact -> "\"" + exact.phrase() + "\"";
      case Near near -> "\"" + near.words() + "\"~" + near.apart();
      case Prefix prefix -> prefix.start() + "*";
      case Fuzzy fuzzy -> fuzzy.word() + "~" + (fuzzy.edits() == 1 ? "" : fuzzy.edits());
      case Name name -> name.surface();
    };
  }

  /**
   * A word.
   *
   * @param itself the word, as a stem and as written
   * @param translations what it is called in the other language, alone or in the term of several words to which it
   *     belongs
   * @param spelled the names to which it belongs, alone or with the word beside it
   */
  record Word(Alternative itself, List<Alternative> translations, List<AskedName> spelled) implements Concept {
    public Word {
      translations = List.copyOf(translations);
      spelled = List.copyOf(spelled);
    }

    /** The same word, as belonging to other names. */
    Word spelledAs(List<AskedName> names) {
      return new Word(itself, translations, names);
    }
  }

  /** Words between quotation marks: side by side, as written. */
  record Exact(String phrase) implements Concept {}

  /** Words near each other in any order, by their stems. */
  record Near(String words, int apart) implements Concept {}

  /** A word as written that begins so. */
  record Prefix(String start) implements Concept {}

  /** A word as written that differs by at most so many letters. */
  record Fuzzy(String word, int edits) implements Concept {}

  /**
   * A name that the gazetteer knows, as the query spells it.
   *
   * @param words the words it consists of
   * @param spelled words that an index may spell in ways that the gazetteer does not list, each with the pairs to which
   *     it belongs: those of a longer name, or a single word that may be one name with the word beside it; may be empty
   */
  record Name(Entry entry, String surface, List<Word> words, List<Word> spelled) implements Concept {
    public Name {
      words = List.copyOf(words);
      spelled = List.copyOf(spelled);
    }

    /** The same name, looked for in these pairs as well. */
    Name spelledAs(List<Word> pairs) {
      return new Name(entry, surface, words, pairs);
    }

    /** Every way to write the name, the query's own first. */
    List<String> forms() {
      return Stream.concat(Stream.of(surface), entry.forms().stream()).distinct().toList();
    }
  }
}
