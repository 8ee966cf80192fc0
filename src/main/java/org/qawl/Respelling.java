package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.qawl.names.NameKey;

/** The words and names of an index that are nearest to one that it does not hold. Thread-safe. */
final class Respelling {
  /** Shorter words are near too many others. */
  private static final int SHORTEST = 3;
  private static final int MOST = 3;
  /** A name is less like another than a word may be: with it, everything narrows. */
  private static final float LIKE_A_NAME = 0.7f;
  private static final LuceneLevenshteinDistance DISTANCE = new LuceneLevenshteinDistance();

  private final Spellings spellings;

  Respelling(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The nearest words by letters, the nearest first, of two that are equally near the more frequent. */
  List<String> words(IndexReader reader, String word) throws IOException {
    Map<String, SuggestWord> found = new LinkedHashMap<>();
    for (String form : forms(word)) {
      for (SuggestWord near : checker().suggestSimilar(
          new Term(Schema.WRITTEN, form), MOST, reader, SuggestMode.SUGGEST_ALWAYS)) {
        found.merge(near.string, near, (one, other) -> one.score >= other.score ? one : other);
      }
      // The form itself is no suggestion of the checker's, but may be there with the article or without.
      int frequency = form.equals(word) ? 0 : reader.docFreq(new Term(Schema.WRITTEN, form));
      if (frequency > 0) found.put(form, suggested(form, frequency));
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble((SuggestWord near) -> -near.score)
            .thenComparingInt(near -> -near.freq).thenComparing(near -> near.string))
        .map(near -> near.string)
        .limit(MOST)
        .toList();
  }

  private static SuggestWord suggested(String form, int frequency) {
    SuggestWord itself = new SuggestWord();
    itself.string = form;
    itself.score = 1;
    itself.freq = frequency;
    return itself;
  }

  /** An Arabic word with and without its article: to the letters, هدنة and الهدنة are far apart. */
  private static List<String> forms(String word) {
    if (Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.ARABIC) return List.of(word);
    boolean article = word.startsWith("ال") && word.length() >= 2 + SHORTEST;
    return List.of(word, article ? word.substring(2) : "ال" + word);
  }

  /** A new one each time: a checker is cheap, and not said to be thread-safe. */
  private static DirectSpellChecker checker() {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(0);
    checker.setMinQueryLength(SHORTEST);
    return checker;
  }

  /** How the index spells a word if it is a name, in either script, the likeliest first. */
  List<String> names(IndexSearcher searcher, String word) throws IOException {
    return spellings.of(searcher, new AskedName(List.of(word), Spellings.OF_SPEAKER, false, false)).stream()
        .map(alternative -> alternative.written().getFirst().term())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The nearest of the names in a field of values beside the documents. */
  List<String> values(IndexReader reader, String field, String name) throws IOException {
    String key = NameKey.of(name);
    Map<String, Float> near = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      for (long ord = 0; ord < values.getValueCount(); ord++) {
        BytesRef value = values.lookupOrd(ord);
        if (Math.abs(value.length - new BytesRef(name).length) > name.length()) continue;
        String other = value.utf8ToString();
        float likeness = DISTANCE.getDistance(key, NameKey.of(other));
        if (likeness >= LIKE_A_NAME) near.put(other, likeness);
      }
    }
    List<Map.Entry<String, Float>> nearest = new ArrayList<>(near.entrySet());
    nearest.sort(Map.Entry.<String, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    return nearest.stream().map(Map.Entry::getKey).limit(MOST).toList();
  }
}
