package org.qawl;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/** Texts in a plain Lucene index of stems, searched by concepts, each with its weighted alternatives. */
public final class ConceptIndex implements Closeable {
  private static final String FIELD = "text";
  private static final Analyzer STEMS = new NewsAnalyzer(Form.STEM);
  private static final Analyzer WORDS = new NewsAnalyzer(Form.WRITTEN);

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  public ConceptIndex(List<String> texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(STEMS))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  /**
   * The numbers of the best texts, the best first.
   *
   * @param concepts each the alternatives of one concept, with their weights
   */
  public List<Integer> search(List<Map<String, Double>> concepts, int depth) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Map<String, Double> concept : concepts) {
      AlternativesQuery.Builder alternatives = new AlternativesQuery.Builder(FIELD);
      concept.forEach((text, weight) -> alternatives.add(Token.of(STEMS, text), weight.floatValue()));
      query.add(alternatives.build(), Occur.SHOULD);
    }
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc hit : new IndexSearcher(reader).search(query.build(), depth).scoreDocs) found.add(hit.doc);
    return found;
  }

  /** In how many texts the stem of each word of a text stands, in the order of the words, without stop words. */
  public Map<String, Integer> frequencies(String text) throws IOException {
    List<Token> stems = Token.of(STEMS, text);
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (Token word : Token.of(WORDS, text)) {
      for (Token stem : stems) {
        if (!word.holds(stem)) continue;
        frequencies.put(text.substring(word.start(), word.end()), reader.docFreq(new Term(FIELD, stem.term())));
      }
    }
    return frequencies;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
