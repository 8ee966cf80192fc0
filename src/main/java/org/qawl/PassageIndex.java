package org.qawl;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.qawl.names.NameMatcher;
import org.qawl.names.Transliteration;

/**
 * An index of news articles that answers who said what about something.
 *
 * <pre>{@code
 * try (PassageIndex index = PassageIndex.open(Path.of("news-index"))) {
 *   index.add(Article.of("0412-ar", paragraphs));
 *   index.commit();
 *   for (Voice voice : index.ask("who said what about Tahrir al-Sham").voices()) {
 *     System.out.println(voice.speaker().name() + ": " + voice.passages().size());
 *   }
 * }
 * }</pre>
 *
 * <p>What is added is searchable after {@link #refresh()} or {@link #commit()}, and on disk, safe from a
 * crash, after {@link #commit()}. An article comes and goes whole. Thread-safe: any number of threads may
 * search while others add. Of all processes only one at a time may write to a directory; any number may read.
 */
public final class PassageIndex implements Closeable {
  private static final PassageSearch.Manner SEARCH = new PassageSearch.Manner(0, true, false, Optional.empty());
  /** How many passages an answer groups by speaker, unless asked for another number. */
  private static final int ANSWER_PASSAGES = 100;
  /** An answer holds passages with this part of the question's concepts, as long as there are any. */
  private static final PassageSearch.Manner ANSWER = new PassageSearch.Manner(0.6, true, false, Optional.empty());

  private final String name;
  private final Directory directory;
  private final ArticleDocuments documents;
  private final PassageSearch search;
  private final Voices voices;
  private final Map<String, String> marks;

  // Both guarded by this. The writer is opened by the first change, so that an index can be read where
  // nothing may be written; until then, and until the first refresh, the reader may hold nothing.
  private @Nullable IndexWriter writer;
  private IndexReader reader;
  private boolean closed;

  private PassageIndex(String name, Directory directory, Knowledge knowledge) throws IOException {
    this.name = name;
    this.directory = directory;
    Transliteration names = Transliteration.standard();
    Optional<Vectors> vectors = knowledge.embedder().map(Vectors::new);
    ArticleFacts facts = new ArticleFacts(knowledge.attributor());
    this.marks = Schema.marks(knowledge.embedder());
    this.documents = new ArticleDocuments(facts, knowledge.gazetteer(), new NameTerms(names), vectors);
    this.search = new PassageSearch(knowledge.gazetteer(), knowledge.lexicon(), names, vectors);
    this.voices = new Voices(knowledge.identities(), NameMatcher.of(knowledge.gazetteer()));
    this.reader = new MultiReader();
    refresh();
  }

  /**
   * The index in a directory; a directory that is empty or not there yet becomes one with the first commit.
   *
   * @throws IllegalArgumentException if there is something else, or an index that this version cannot read;
   *     the message says which
   * @throws IOException if the disk fails
   */
  public static PassageIndex open(Path path) throws IOException {
    return open(path, Knowledge.standard());
  }

  /**
   * The same, with knowledge of the user's own. Who says what is decided when an article is added, and stays so.
   */
  public static PassageIndex open(Path path, Knowledge knowledge) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new IllegalArgumentException("\"" + path + "\" is a file, not the directory of an index");
    }
    if (!exists(path) && Files.isDirectory(path)) {
      try (Stream<Path> entries = Files.list(path)) {
        // A writer that was killed before its first commit leaves its own files behind; anybody else's stay untouched.
        entries.filter(entry -> !ofLucene(entry)).findFirst().ifPresent(foreign -> {
          throw new IllegalArgumentException(
              "\"" + path + "\" is not an index of Qawl: it holds \"" + foreign.getFileName() + "\", but no commit");
        });
      }
    }
    Directory directory = FSDirectory.open(path);
    try {
      return new PassageIndex(path.toString(), directory, knowledge);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Whether there is a committed Lucene index in a directory. */
  public static boolean exists(Path path) throws IOException {
    if (!Files.isDirectory(path)) return false;
    try (Directory directory = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  private static boolean ofLucene(Path entry) {
    String file = entry.getFileName().toString();
    return file.equals("write.lock") || file.startsWith("_") || file.startsWith("pending_segments");
  }

  /** A new index that lives as long as it is open. */
  public static PassageIndex inMemory() {
    return inMemory(Knowledge.standard());
  }

  /** The same, with knowledge of the user's own. */
  public static PassageIndex inMemory(Knowledge knowledge) {
    try {
      return new PassageIndex("in memory", new ByteBuffersDirectory(), knowledge);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to read", e);
    }
  }

  /**
   * Adds an article, in place of one of the same id. An article without paragraphs leaves nothing to be found.
   *
   * @throws IOException if the disk fails, or another program is writing to this index
   */
  public void add(Article article) throws IOException {
    List<Document> block = documents.of(article);
    if (block.isEmpty()) {
      delete(article.id());
    } else {
      writer().updateDocuments(new Term(Schema.ARTICLE, article.id()), block);
    }
  }

  /**
   * Adds articles as they come, each as {@link #add} does.
   *
   * @param added hears of each article once it is in
   */
  public void addAll(Iterable<Article> articles, Consumer<Article> added) throws IOException {
    for (Article article : articles) {
      add(article);
      added.accept(article);
    }
  }

  /** Adds articles as they come, each as {@link #add} does. */
  public void addAll(Iterable<Article> articles) throws IOException {
    addAll(articles, article -> { });
  }

  /** Removes an article with all its paragraphs; nothing happens if there is none of this id. */
  public void delete(String articleId) throws IOException {
    writer().deleteDocuments(new Term(Schema.ARTICLE, articleId));
  }

  /** Makes everything added and deleted so far durable, and searchable. */
  public void commit() throws IOException {
    writer().commit();
    refresh();
  }

  /** Makes everything added and deleted so far searchable; without changes of its own, what others committed. */
  public synchronized void refresh() throws IOException {
    ensureOpen();
    IndexReader newer = newerReader();
    if (newer == null) return;
    if (writer == null && newer instanceof DirectoryReader committed) {
      try {
        Schema.check(name, committed.getIndexCommit().getUserData(), marks);
      } catch (IllegalArgumentException e) {
        committed.close();
        throw e;
      }
    }
    IndexReader older = reader;
    reader = newer;
    older.decRef();
  }

  private @Nullable IndexReader newerReader() throws IOException {
    if (reader instanceof DirectoryReader older) {
      return writer == null ? DirectoryReader.openIfChanged(older) : DirectoryReader.openIfChanged(older, writer);
    }
    if (writer != null) return DirectoryReader.open(writer);
    return DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
  }

  /** The best passages for a query, best first; of two equally good, the one that was added first. */
  public List<Passage> search(PassageQuery query) throws IOException {
    return reading(searcher -> search.find(searcher, query, SEARCH));
  }

  /**
   * Answers a question in plain words, in English or Arabic: <i>who said what about X</i>, <i>what did S say
   * about X</i>, ماذا قال فلان عن كذا. What is no question of a known shape is searched for as it stands.
   */
  public Answer ask(String question) throws IOException {
    return ask(question, PassageQuery.everything().limit(ANSWER_PASSAGES));
  }

  /** Answers a question within what a query allows: its filters hold, its words are not looked at. */
  public Answer ask(String question, PassageQuery within) throws IOException {
    return reading(searcher -> {
      Question understood = Question.parse(question);
      PassageQuery query = understood.asked(within);
      PassageSearch.Manner manner = ANSWER;
      List<Passage> found = search.find(searcher, query, manner);
      if (found.isEmpty()) {
        manner = SEARCH;
        found = search.find(searcher, query, manner);
      }
      if (found.isEmpty() && understood.speaker().isPresent()) {
        query = understood.beside(within);
        found = search.find(searcher, query, manner);
      }
      long total = search.count(searcher, query, manner);
      return new Answer(question, query, total, found, voices.of(found, query.speakers()));
    });
  }

  /**
   * The best passages for a question in plain words, within what a query allows. It is understood as
   * {@link #ask} does, but a passage that holds only one of its words may come, too, and one by another speaker
   * than the question asks for only ranks lower.
   */
  public List<Passage> search(String question, PassageQuery within) throws IOException {
    return reading(searcher -> {
      Question understood = Question.parse(question);
      PassageQuery query = understood.narrow(within);
      boolean speech = understood.aboutSpeech();
      return search.find(searcher, query, new PassageSearch.Manner(0, speech, true, understood.speaker()));
    });
  }

  /** How {@link #ask(String, PassageQuery)} understands a question. */
  public Understood understand(String question, PassageQuery within) {
    Question understood = Question.parse(question);
    return new Understood(question, understood.shape(), understood.asked(within), understood.note());
  }

  /**
   * Why a passage ranks where it does for a query: each thing looked for, in the order of the query. Their scores are the
   * passage's score where {@link #search(PassageQuery)} finds it; a question's answer adds what the article is about.
   *
   * @param passage its {@link Passage#id()}
   * @throws IllegalArgumentException if there is no such passage
   */
  public List<Reason> explain(PassageQuery query, String passage) throws IOException {
    return reading(searcher -> search.explain(searcher, query, passage, SEARCH));
  }

  /** How many articles can be found. */
  public int articles() throws IOException {
    return reading(searcher -> searcher.count(new TermQuery(new Term(Schema.FIRST, "1"))));
  }

  /** How many passages can be found. */
  public int passages() throws IOException {
    return reading(searcher -> searcher.getIndexReader().numDocs());
  }

  /** Which versions of Qawl's schema, analysis and keys of names write this index. */
  public String writtenBy() {
    return Schema.versions(marks);
  }

  /**
   * Reads every byte of the last commit and checks it.
   *
   * @throws IOException that says what is damaged
   */
  public void check() throws IOException {
    try (DirectoryReader committed = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : committed.leaves()) leaf.reader().checkIntegrity();
    }
  }

  /** Closes the index. What was not committed is gone. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) return;
    closed = true;
    reader.decRef();
    IOUtils.close(writer == null ? null : writer::rollback, directory);
  }

  private synchronized IndexWriter writer() throws IOException {
    ensureOpen();
    if (writer == null) {
      refresh();
      IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer()).setCommitOnClose(false);
      try {
        writer = new IndexWriter(directory, config);
      } catch (LockObtainFailedException e) {
        throw new IOException("another program, or another PassageIndex, is writing to \"" + name + "\"", e);
      }
      writer.setLiveCommitData(marks.entrySet());
    }
    return writer;
  }

  private synchronized IndexReader acquire() {
    ensureOpen();
    reader.incRef();
    return reader;
  }

  private void ensureOpen() {
    if (closed) throw new IllegalStateException("the index \"" + name + "\" is closed");
  }

  private <T> T reading(Reading<T> work) throws IOException {
    IndexReader current = acquire();
    try {
      return work.with(new IndexSearcher(current));
    } finally {
      current.decRef();
    }
  }

  private interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }
}
