package org.qawl.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.qawl.Article;

/** What users have today: paragraphs in a plain Lucene index, and BM25 of the question's words, in one field or several. */
final class PlainIndex implements Searched {
  /** How paragraphs are analyzed, how questions are, and how much the field counts. */
  record Way(Analyzer texts, Analyzer questions, float weight) {
    static Way of(Analyzer analyzer) {
      return new Way(analyzer, analyzer, 1);
    }
  }

  private final List<Way> ways;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /** Paragraphs indexed in each of these ways; what a passage scores in each is added up. */
  PlainIndex(List<Article> articles, Way... ways) throws IOException {
    this.ways = List.of(ways);
    Map<String, Analyzer> fields = new HashMap<>();
    for (Way way : ways) fields.put(field(way), way.texts());
    Analyzer analyzer = new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        for (int i = 0; i < article.paragraphs().size(); i++) {
          Document document = new Document();
          document.add(new StringField("id", article.id() + "#" + i, Field.Store.YES));
          String text = article.paragraphs().get(i).text();
          for (Way way : ways) document.add(new TextField(field(way), text, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  private String field(Way way) {
    return "text" + ways.indexOf(way);
  }

  /** The first ten passages for any of the question's words. */
  @Override
  public List<String> search(String question) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Way way : ways) {
      try (TokenStream stream = way.questions().tokenStream(field(way), question)) {
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          Term word = new Term(field(way), BytesRef.deepCopyOf(term.getBytesRef()));
          words.add(new BoostQuery(new TermQuery(word), way.weight()), Occur.SHOULD);
        }
        stream.end();
      }
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(words.build(), Ranking.DEPTH).scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc).get("id"));
    }
    return ids;
  }

  /** The size of the index, merged into one segment. */
  long bytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) bytes += directory.fileLength(file);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
