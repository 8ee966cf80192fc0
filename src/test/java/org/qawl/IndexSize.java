package org.qawl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.qawl.names.Transliteration;

/**
 * How many bytes an index of some articles takes, with the keys of names and without them.
 *
 * @param with as it is
 * @param without with no field {@link Schema#NAME_KEYS}
 */
public record IndexSize(long with, long without) {
  /** Writes both indexes into empty folders. */
  public static IndexSize of(Iterable<Article> articles, Path withKeys, Path withoutKeys) throws IOException {
    Knowledge knowledge = Knowledge.standard();
    ArticleDocuments documents = new ArticleDocuments(
        new ArticleFacts(knowledge.attributor()), knowledge.gazetteer(), new NameTerms(Transliteration.standard()),
        Optional.empty());
    try (Directory with = FSDirectory.open(withKeys);
        Directory without = FSDirectory.open(withoutKeys)) {
      try (IndexWriter writer = new IndexWriter(with, new IndexWriterConfig(Schema.analyzer()));
          IndexWriter other = new IndexWriter(without, new IndexWriterConfig(Schema.analyzer()))) {
        for (Article article : articles) {
          List<Document> block = documents.of(article);
          writer.addDocuments(block);
          for (Document paragraph : block) paragraph.removeFields(Schema.NAME_KEYS);
          other.addDocuments(block);
        }
        // In one segment each, so that chance does not decide how many there are.
        writer.forceMerge(1);
        other.forceMerge(1);
      }
      return new IndexSize(bytes(with), bytes(without));
    }
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) bytes += directory.fileLength(file);
    return bytes;
  }
}
