package org.qawl.quality;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.qawl.Article;

/** What users have today: paragraphs in a plain Lucene index, one field for each analyzer, BM25 of the question's words. */
final class Stock implements Closeable {
  private final Map<String, Analyzer> fields;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /** Paragraphs indexed with each of these analyzers; the keys name the fields. */
  Stock(Map<String, Analyzer> fields, List<Article> articles) throws IOException {
    this.fields = fields;
    Analyzer perField =
        new org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper(
            new org.apache.lucene.analysis.core.KeywordAnalyzer(), fields);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(perField))) {
      for (Article article : articles) {
        for (int i = 0; i < article.paragraphs().size(); i++) {
          Document document = new Document();
          document.add(new StringField("id", article.id() + "#" + i, Field.Store.YES));
          for (String field : fields.keySet()) {
            document.add(new TextField(field, article.paragraphs().get(i).text(), Field.Store.NO));
          }
          writer.addDocument(document);
        }
      }
    }
    reader = DirectoryReader.open(directory);
  }

  /** The first ten passages for any of the question's words. */
  List<String> search(String question) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Map.Entry<String, Analyzer> field : fields.entrySet()) {
      try (TokenStream stream = field.getValue().tokenStream(field.getKey(), question)) {
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          words.add(new TermQuery(new Term(field.getKey(), BytesRef.deepCopyOf(term.getBytesRef()))), Occur.SHOULD);
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

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
