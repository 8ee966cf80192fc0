package org.qawl;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Comparison;
import org.qawl.names.Nisba;
import org.qawl.names.Transliteration;

/** The words of an index that may be an asked one, in either script: those with a key of it. Thread-safe. */
final class IndexedWords {
  /** What is less like is never the same name, whatever stands beside it. */
  static final double LEAST = 0.01;
  /** Of two forms of a stem, so much less like is another word: حديد (iron) is no الحديدة. */
  private static final double AS_LIKE = 0.6;
  private static final int MOST = 40;
  /** If nothing is so like the word, it may be under one of its less likely keys. */
  private static final double LIKELY = 0.3;

  /** What is so like a name in its own script is the name, with what may be written onto it. */
  private static final double SAME = 0.89;
  private static final List<String> POSSESSIVE = List.of("'s", "’s", "'", "’");
  private static final Pattern WITH_ARTICLE = Pattern.compile("[وف]?(?:[بك]?ال|لل)..+");

  private final Analyzer stems = new NewsAnalyzer(Form.STEM);
  private final Analyzer written = new NewsAnalyzer(Form.WRITTEN);
  private final Transliteration transliteration;

  IndexedWords(Transliteration transliteration) {
    this.transliteration = transliteration;
  }

  /** Those that are not quite unlike the word, itself among them if the index has it; the likeliest first. */
  List<Spelling> of(IndexSearcher searcher, String word) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Comparison comparison = transliteration.comparing(word);
    Map<String, Map<String, Double>> byStem = new HashMap<>();
    List<String> keys = new ArrayList<>(comparison.likelyKeys());
    read(searcher, keys, comparison, byStem);
    if (byStem.values().stream().noneMatch(forms -> anyIsLikely(forms, !isArabic(word)))) {
      keys.addAll(comparison.unlikelyKeys());
      read(searcher, comparison.unlikelyKeys(), comparison, byStem);
    }
    keys.addAll(comparison.foreignKeys());
    read(searcher, comparison.foreignKeys(), comparison, byStem);
    List<Spelling> spellings = new ArrayList<>();
    for (Map.Entry<String, Map<String, Double>> stem : byStem.entrySet()) {
      Spelling spelling = spelling(reader, stem.getKey(), stem.getValue());
      if (spelling.average() >= LEAST) spellings.add(spelling);
    }
    Set<String> known = spellings.stream().map(spelling -> spelling.stems().getFirst()).collect(Collectors.toSet());
    addEveryday(reader, keys, comparison, known, spellings);
    spellings.sort(Comparator.comparingDouble(Spelling::average).reversed());
    return List.copyOf(spellings.subList(0, Math.min(MOST, spellings.size())));
  }

  static boolean isArabic(String word) {
    return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC;
  }

  private static boolean anyIsLikely(Map<String, Double> forms, boolean arabic) {
    return forms.entrySet().stream().anyMatch(form -> form.getValue() >= LIKELY && isArabic(form.getKey()) == arabic);
  }

  private static void read(
      IndexSearcher searcher, List<String> keys, Comparison comparison, Map<String, Map<String, Double>> byStem)
      throws IOException {
    read(searcher, keys, (written, stem) -> {
      double likeness = likeness(comparison, written, stem);
      if (likeness >= LEAST) byStem.computeIfAbsent(stem, s -> new HashMap<>()).put(written, likeness);
    });
  }

  /** The words as written, and their stems, under keys. */
  private static void read(IndexSearcher searcher, List<String> keys, BiConsumer<String, String> words)
      throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Schema.NAME_KEYS);
      if (terms == null) continue;
      TermsEnum names = terms.iterator();
      for (String key : keys) {
        if (TimedSearcher.late(searcher)) break;
        read(names, key, words);
      }
    }
  }

  private static void read(TermsEnum names, String key, BiConsumer<String, String> words) throws IOException {
    BytesRef prefix = new BytesRef(key + NameTerms.BREAK);
    if (names.seekCeil(prefix) == TermsEnum.SeekStatus.END) return;
    for (BytesRef term = names.term(); term != null; term = names.next()) {
      if (!StringHelper.startsWith(term, prefix)) return;
      int start = term.offset + prefix.length;
      int end = term.offset + term.length;
      int between = start;
      while (term.bytes[between] != NameTerms.BREAK_BYTE) between++;
      words.accept(
          new String(term.bytes, start, between - start, StandardCharsets.UTF_8),
          new String(term.bytes, between + 1, end - between - 1, StandardCharsets.UTF_8));
    }
  }

  /**
   * The words with a name's stem that are the name, with what may be written onto it, or an adjective of it. The name
   * itself is among them.
   *
   * @param place whether an article belongs to the name: رقة is no الرقة
   */
  Set<String> ofName(IndexSearcher searcher, String name, String stem, boolean place) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    for (Token itself : Token.of(written, name)) {
      words.add(itself.term());
      if (!isArabic(name)) POSSESSIVE.forEach(ending -> words.add(itself.term() + ending));
    }
    Comparison comparison = transliteration.comparing(name);
    boolean article = place && WITH_ARTICLE.matcher(name).matches();
    read(searcher, comparison.likelyKeys(), (word, its) -> {
      if (!its.equals(stem)) return;
      boolean same = comparison.likeness(word) >= SAME && (!article || WITH_ARTICLE.matcher(word).matches());
      if (same || Nisba.isOf(word, name)) words.add(word);
    });
    return words;
  }

  /** An index has no keys of common Arabic words: they are the same for all. */
  private void addEveryday(
      IndexReader reader, List<String> keys, Comparison comparison, Set<String> known, List<Spelling> spellings)
      throws IOException {
    for (String key : keys) {
      for (String common : transliteration.commonArabicWords(key)) {
        double likeness = comparison.likenessAsItStands(common);
        if (likeness < LEAST) continue;
        for (Token stem : Token.of(stems, common)) {
          int documents = known.contains(stem.term()) ? 0 : reader.docFreq(new Term(Schema.TEXT, stem.term()));
          if (documents == 0) continue;
          List<String> written = List.of(common);
          spellings.add(
              new Spelling(List.of(stem.term()), written, Map.of(), likeness, likeness, documents, true));
        }
      }
    }
  }

  /**
   * A stem, as like as the words are on the average that a passage with it holds: سادة (sirs) has the stem of سيدة
   * (lady), which is written far oftener and is no Sada.
   */
  private Spelling spelling(IndexReader reader, String stem, Map<String, Double> written) throws IOException {
    Map.Entry<String, Double> best = likeliest(written);
    Map<String, Double> forms = new HashMap<>();
    double alike = 0;
    int holding = 0;
    int documents = 0;
    for (Map.Entry<String, Double> form : written.entrySet()) {
      int withForm = reader.docFreq(new Term(Schema.WRITTEN, form.getKey()));
      alike += form.getValue() * withForm;
      holding += withForm;
      if (form.getValue() < AS_LIKE * best.getValue()) continue;
      forms.put(form.getKey(), form.getValue());
      documents += withForm;
    }
    int all = Math.max(holding, reader.docFreq(new Term(Schema.TEXT, stem)));
    double average = all == 0 ? best.getValue() : alike / all;
    boolean everyday = transliteration.isCommon(best.getKey());
    return new Spelling(List.of(stem), List.of(best.getKey()), forms, best.getValue(), average, documents, everyday);
  }

  private static Map.Entry<String, Double> likeliest(Map<String, Double> written) {
    return Collections.max(written.entrySet(), Map.Entry.comparingByValue());
  }

  /** What the stem keeps is no و, ف, ب, ك or ل written onto the word: فريق (team) is no name ريق. */
  static double likeness(Comparison comparison, String written, String stem) {
    return stem.charAt(0) == written.charAt(0)
        ? comparison.likenessAsItStands(written)
        : comparison.likeness(written);
  }
}
