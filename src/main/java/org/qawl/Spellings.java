package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.qawl.names.Transliteration;

/**
 * How an index spells the names of a query, in either script: the words of the field {@link Schema#NAME_KEYS} with a key
 * of the asked word, each scored once. Thread-safe.
 */
final class Spellings {
  // Likenesses, as Transliteration measures them.
  /** A word of a text that stands by itself for one of a query must be very like it: texts are full of words. */
  static final double IN_TEXT = 0.8;
  /** Speakers are few, and so are names that could be taken for one of them. */
  static final double OF_SPEAKER = 0.3;
  /** Two words side by side vouch for each other. */
  private static final double OF_TWO = 0.05;
  private static final double MEAN_OF_TWO = 0.4;
  private static final int MOST_PHRASES = 32;
  private static final int REMEMBERED = 10_000;

  /** A word of the index that may be the asked one. */
  private record Spelling(String stem, String written, double likeness) {}

  private final Transliteration transliteration;
  /** What was found in each state of the index that is still open. */
  private final Map<IndexReader.CacheKey, Map<String, List<Spelling>>> found = new ConcurrentHashMap<>();

  Spellings(Transliteration transliteration) {
    this.transliteration = transliteration;
  }

  /**
   * What may stand for these words of a query, one or two side by side, the likeliest first.
   *
   * @param alone how like a single word must be
   */
  List<Alternative> of(IndexSearcher searcher, List<String> asked, double alone) throws IOException {
    return asked.size() == 1 ? ofOne(searcher, asked.getFirst(), alone) : ofTwo(searcher, asked);
  }

  private List<Alternative> ofOne(IndexSearcher searcher, String word, double alone) throws IOException {
    List<Alternative> alternatives = new ArrayList<>();
    for (Spelling spelling : spellings(searcher, word)) {
      if (spelling.likeness >= alone && !transliteration.isCommon(spelling.written)) {
        alternatives.add(alternative(word, List.of(spelling), spelling.likeness));
      }
    }
    return alternatives;
  }

  private List<Alternative> ofTwo(IndexSearcher searcher, List<String> asked) throws IOException {
    List<Alternative> alternatives = new ArrayList<>();
    List<Spelling> others = spellings(searcher, asked.get(1));
    if (others.isEmpty()) return alternatives;
    for (Spelling one : spellings(searcher, asked.get(0))) {
      for (Spelling other : others) {
        double likeness = (one.likeness + other.likeness) / 2;
        if (likeness >= MEAN_OF_TWO) {
          alternatives.add(alternative(String.join(" ", asked), List.of(one, other), likeness));
        }
      }
    }
    alternatives.sort(Comparator.comparingDouble(Alternative::weight).reversed());
    return alternatives.subList(0, Math.min(MOST_PHRASES, alternatives.size()));
  }

  private static Alternative alternative(String asked, List<Spelling> spellings, double likeness) {
    List<Token> stems = new ArrayList<>();
    List<Token> written = new ArrayList<>();
    for (Spelling spelling : spellings) {
      stems.add(Token.at(spelling.stem, stems.size()));
      written.add(Token.at(spelling.written, written.size()));
    }
    return new Alternative(Tier.TRANSLITERATION, asked, stems, written, likeness);
  }

  /** The words of the index that are not quite unlike the asked one, without itself. */
  private List<Spelling> spellings(IndexSearcher searcher, String word) throws IOException {
    Map<String, List<Spelling>> known = known(searcher.getIndexReader());
    List<Spelling> spellings = known.get(word);
    if (spellings == null) {
      spellings = read(searcher, word);
      if (TimedSearcher.late(searcher)) return spellings; // not to be remembered: some may be missing
      if (known.size() >= REMEMBERED) known.clear();
      known.put(word, spellings);
    }
    return spellings;
  }

  private Map<String, List<Spelling>> known(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) return new ConcurrentHashMap<>();
    return found.computeIfAbsent(helper.getKey(), state -> {
      helper.addClosedListener(found::remove);
      return new ConcurrentHashMap<>();
    });
  }

  private List<Spelling> read(IndexSearcher searcher, String word) throws IOException {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Schema.NAME_KEYS);
      if (terms == null) continue;
      TermsEnum names = terms.iterator();
      for (String key : transliteration.askedKeys(word)) {
        if (TimedSearcher.late(searcher)) break;
        read(names, key, word, spellings);
      }
    }
    return spellings.values().stream()
        .filter(spelling -> spelling.likeness >= OF_TWO)
        .sorted(Comparator.comparingDouble(Spelling::likeness).reversed())
        .toList();
  }

  private void read(TermsEnum names, String key, String word, Map<String, Spelling> spellings) throws IOException {
    String prefix = key + NameTerms.BREAK;
    if (names.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) return;
    for (BytesRef term = names.term(); term != null; term = names.next()) {
      String name = term.utf8ToString();
      if (!name.startsWith(prefix)) return;
      String[] forms = name.substring(prefix.length()).split(NameTerms.BREAK);
      if (forms[0].equals(word)) continue;
      spellings.computeIfAbsent(
          name.substring(prefix.length()),
          both -> new Spelling(forms[1], forms[0], transliteration.likeness(word, forms[0])));
    }
  }
}
