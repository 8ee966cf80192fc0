package org.qawl;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.qawl.names.NameMatcher;
import org.qawl.names.Transliteration;
import org.qawl.question.Question;

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
  /** How many passages an answer groups by speaker, unless asked for another number. */
  private static final int ANSWER_PASSAGES = 100;

  private final String name;
  private final Directory directory;
  private final ArticleDocuments documents;
  private final PassageSearch search;
  private final Answers answers;
  private final FacetCounts facets;
  private final Completions completions;
  private final Map<String, String> marks;
  private final Pages pages;

  // Both guarded by this. The writer is opened by the first change, so that an index can be read where
  // nothing may be written; until then, and until the first refresh, the reader may hold nothing.
  private @Nullable IndexWriter writer;
  private IndexReader reader;
  private boolean closed;

  private PassageIndex(String name, Directory directory, Knowledge knowledge, LongSupplier clock) throws IOException {
    this.name = name;
    this.directory = directory;
    Transliteration names = Transliteration.standard();
    Optional<Vectors> vectors = knowledge.embedder().map(Vectors::new);
    ArticleFacts facts = new ArticleFacts(knowledge.attributor());
    this.marks = Schema.marks(knowledge.embedder());
    this.documents = new ArticleDocuments(facts, knowledge.gazetteer(), new NameTerms(names), vectors);
    this.search = new PassageSearch(knowledge.gazetteer(), knowledge.lexicon(), names, vectors);
    this.pages = new Pages(search, clock);
    this.answers = new Answers(search, new Voices(knowledge.identities(), NameMatcher.of(knowledge.gazetteer())));
    this.facets = new FacetCounts(knowledge.identities());
    this.completions = new Completions(knowledge.gazetteer(), knowledge.identities());
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
    IndexFolder.check(path);
    Directory directory = FSDirectory.open(path);
    try {
      return new PassageIndex(path.toString(), directory, knowledge, System::nanoTime);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Whether there is a committed Lucene index in a directory. */
  public static boolean exists(Path path) throws IOException {
    return IndexFolder.holdsIndex(path);
  }

  /** A new index that lives as long as it is open. */
  public static PassageIndex inMemory() {
    return inMemory(Knowledge.standard());
  }

  /** The same, with knowledge of the user's own. */
  public static PassageIndex inMemory(Knowledge knowledge) {
    return inMemory(knowledge, System::nanoTime);
  }

  /** @param clock in nanoseconds; by it cursors grow too old */
  static PassageIndex inMemory(Knowledge knowledge, LongSupplier clock) {
    try {
      return new PassageIndex("in memory", new ByteBuffersDirectory(), knowledge, clock);
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
    pages.prune();
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
    newer.getContext(); // made once, before threads share the reader: queries are bound to it
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

  /** The first passages for a query; see {@link #search(PassageQuery, Optional, Deadline)}. */
  public Page search(PassageQuery query) throws IOException {
    return search(query, Optional.empty(), Deadline.none());
  }

  /** The passages that come next, where a page said so; see {@link #search(PassageQuery, Optional, Deadline)}. */
  public Page search(PassageQuery query, String cursor) throws IOException {
    return search(query, Optional.of(cursor), Deadline.none());
  }

  /**
   * The passages that meet a query, in its order; of two that are equal there, the one that was added first. A page
   * holds as many as the query's limit says, which may be another on each page.
   *
   * <p>All pages show the index as it was when the first was asked for, whatever is added, deleted or committed since,
   * so that each passage comes exactly once. Such a state is kept for five minutes after its last page; of more than 32
   * the one goes that was not used for the longest time. Any number of pages may follow, none slower than the first.
   *
   * @param cursor of the page before; empty for the first
   * @throws IllegalArgumentException that quotes the cursor if it is too old, damaged, or of another query or index
   */
  public Page search(PassageQuery query, Optional<String> cursor, Deadline deadline) throws IOException {
    if (cursor.isEmpty()) return reading(deadline, searcher -> pages.first(searcher, query));
    return reading(deadline, newest -> pages.next(cursor.get(), query, deadline));
  }

  /** The best passages for a question; see {@link #search(String, PassageQuery, Deadline)}. */
  public Page search(String question, PassageQuery within) throws IOException {
    return search(question, within, Deadline.none());
  }

  /**
   * The best passages for a question in plain words, within what a query allows, put in its order. The question is
   * understood as {@link #ask} does, but a passage that holds only one of its words may come, too, and one by another
   * speaker than the question asks for only ranks lower. They are ranked together, so there is one page.
   */
  public Page search(String question, PassageQuery within, Deadline deadline) throws IOException {
    return reading(deadline, searcher -> {
      PassageSearch.Found found = answers.loosely(searcher, question, within);
      return new Page(found.passages(), found.hits().total(), found.hits().exact(), Optional.empty(), searcher.cut());
    });
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
    return ask(question, within, Deadline.none());
  }

  /** The same in limited time. */
  public Answer ask(String question, PassageQuery within, Deadline deadline) throws IOException {
    return reading(deadline, searcher -> answers.to(searcher, question, within));
  }

  /**
   * What to try where a query finds nothing, or too little: other spellings of words that the index does not hold, names
   * it spells otherwise, words of a phrase apart from each other, evidence that was left out, one thing less that narrows.
   * A handful at the most, the least change first; each finds more than the query does. None if nothing helps.
   */
  public List<Suggestion> suggest(PassageQuery query) throws IOException {
    return reading(Deadline.none(), searcher -> {
      Suggestions.Hits hits =
          changed -> search.count(searcher, search.prepare(changed, PassageSearch.Manner.LOOSE));
      return search.suggest(searcher, query, hits.of(query), hits);
    });
  }

  /**
   * The same for a question, as {@link #ask(String, PassageQuery)} understands it: what to ask instead is the query string
   * of each suggestion, within no more than its facets, and its hits are the {@linkplain Answer#total() total} of that
   * answer.
   */
  public List<Suggestion> suggest(String question, PassageQuery within) throws IOException {
    return reading(Deadline.none(), searcher -> {
      long already = answers.way(searcher, question, within).total();
      return search.suggest(searcher, AskedQueries.of(Question.parse(question), within), already,
          changed -> answers.way(searcher, changed.toString(), within(changed.facets())).total());
    });
  }

  private static PassageQuery within(List<Facet> facets) {
    PassageQuery within = PassageQuery.everything();
    for (Facet facet : facets) within = within.only(facet);
    return within;
  }

  /** What the passages that {@link #search(PassageQuery)} finds, on all pages, have in common. */
  public Facets facets(PassageQuery query, int most) throws IOException {
    return facets(query, most, Deadline.none());
  }

  /**
   * The same in limited time.
   *
   * @param most how many speakers, organizations and sources at the most
   */
  public Facets facets(PassageQuery query, int most, Deadline deadline) throws IOException {
    return reading(deadline, searcher ->
        facets.of(searcher, search.prepare(query, PassageSearch.Manner.LOOSE).meeting(), most));
  }

  /** What all passages that {@link #ask} counts for a question have in common. */
  public Facets facets(String question, PassageQuery within, int most, Deadline deadline) throws IOException {
    return reading(deadline, searcher ->
        facets.of(searcher, answers.way(searcher, question, within).search().meeting(), most));
  }

  /**
   * Passages of other articles that are like one of any index: that hold its most telling words, the names in it above
   * all, also under other names and in the other language, and in which the same people speak. The most like it first;
   * what they share with it is highlighted.
   */
  public List<Passage> like(Passage passage, int limit) throws IOException {
    return reading(Deadline.none(), searcher -> search.like(searcher, passage, limit));
  }

  /** All passages of an article, in its order; none if there is no such article. */
  public List<Passage> article(String articleId) throws IOException {
    return reading(Deadline.none(), searcher -> ArticlePassages.of(searcher, articleId));
  }

  /**
   * A passage with those before and after it in its article, in the article's order, as the index has them now: fewer
   * at the article's ends, and none if it is gone.
   */
  public List<Passage> around(Passage passage, int before, int after) throws IOException {
    return reading(Deadline.none(), searcher -> ArticlePassages.around(searcher, passage, before, after));
  }

  /** How {@link #ask(String, PassageQuery)} understands a question. */
  public Understood understand(String question, PassageQuery within) {
    Question understood = Question.parse(question);
    return new Understood(question, understood.shape(), AskedQueries.of(understood, within), understood.note());
  }

  /**
   * Why a passage ranks where it does for a query: each thing looked for, in the order of the query. Their scores make up
   * the passage's score where {@link #search(PassageQuery)} finds it.
   *
   * @param passage its {@link Passage#id()}
   * @throws IllegalArgumentException if there is no such passage
   */
  public List<Reason> explain(PassageQuery query, String passage) throws IOException {
    PassageSearch.Prepared prepared = search.prepare(query, PassageSearch.Manner.LOOSE);
    return reading(Deadline.none(), searcher -> search.explain(searcher, prepared, passage));
  }

  /** The same where {@link #ask(String, PassageQuery)} finds it. */
  public List<Reason> explain(String question, PassageQuery within, String passage) throws IOException {
    return reading(
        Deadline.none(),
        searcher -> search.explain(searcher, answers.way(searcher, question, within).search(), passage));
  }

  /**
   * The speakers, or organizations, of this index with a name of which a word begins as typed, in either script, at most
   * so many: those of the most passages first. <i>had</i> and حدا propose Samir Haddad, who is سمير حداد. Titles and
   * articles may be left out; a name that the gazetteer knows is found by its other names, too. Nobody if nothing was
   * typed.
   */
  public List<Completion> complete(String typed, Completion.Of of, int most) throws IOException {
    if (most < 1) throw new IllegalArgumentException("at most " + most + ": at least one name is proposed");
    return reading(Deadline.none(), searcher -> completions.complete(searcher, typed, of, most));
  }

  /** How many articles can be found. */
  public int articles() throws IOException {
    return reading(Deadline.none(), searcher -> searcher.count(new TermQuery(new Term(Schema.FIRST, "1"))));
  }

  /** How many passages can be found. */
  public int passages() throws IOException {
    return reading(Deadline.none(), searcher -> searcher.getIndexReader().numDocs());
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
    pages.close();
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

  private <T> T reading(Deadline deadline, Reading<T> work) throws IOException {
    return reading(acquire(), deadline, work);
  }

  /** Reads one state of the index, and releases it. */
  private static <T> T reading(IndexReader state, Deadline deadline, Reading<T> work) throws IOException {
    try {
      return work.with(new TimedSearcher(state, deadline));
    } finally {
      state.decRef();
    }
  }

  private interface Reading<T> {
    T with(TimedSearcher searcher) throws IOException;
  }
}
