package org.qawl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.names.Transliteration;

/**
 * The fields of an index, a document a paragraph. The paragraphs of an article are one block, so that they
 * come and go together.
 */
final class Schema {
  /** Counts changes of the fields below; an index of another number cannot be read. */
  static final int VERSION = 3;

  // What a passage is searched by.
  /** The stems of the paragraph. */
  static final String TEXT = "text";
  /** Its words as written. */
  static final String WRITTEN = "written";
  /** The stems of its statements, so that what was said counts for more than who said it. */
  static final String SAID = "said";
  /** The stems of the article's title. */
  static final String TITLE = "title";
  /** Its words that may be names, under the keys of their spelling; see {@link NameTerms}. */
  static final String NAME_KEYS = "name_keys";

  /** Its vector, where there is an {@link Embedder}. */
  static final String VECTOR = "vector";

  // What it is narrowed by.
  /** The stems of its speakers' names, in every form known. */
  static final String SPEAKER = "speaker";
  static final String SPEAKER_ID = "speaker_id";
  static final String ORGANIZATION_ID = "organization_id";
  /** The key of the source's name; the name itself is stored, and a value beside the documents. */
  static final String SOURCE = "source";
  /** Also as a value beside the documents. */
  static final String LANGUAGE = "language";
  /** Days since 1970-01-01; also as a value beside the documents. */
  static final String DATE = "date";
  /** How certain the surest statement is, in percent; passages without a statement lack it. */
  static final String CERTAINTY = "certainty";
  static final String ARTICLE = "article";
  /** Stands in an article's first paragraph alone, so that articles can be counted. */
  static final String FIRST = "first";
  /** How many speakers a paragraph has; a value beside the documents. */
  static final String SPEAKS = "speaks";

  // What found passages are counted by: values beside the documents, as are source, language and date.
  /** The names of its speakers, as its article has them. */
  static final String SPEAKER_NAME = "speaker_name";
  static final String ORGANIZATION_NAME = "organization_name";

  // What it is shown from, beside the text, title, article, date and source.
  /** The paragraph's place in its article, from 0; also as a value beside the documents. */
  static final String POSITION = "position";
  static final String URL = "url";
  /** Statements, speakers and organizations; see {@link Facts}. */
  static final String FACTS = "facts";

  /** Stems or words whose places in the text a highlight will ask for. */
  static final FieldType WITH_OFFSETS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  static final FieldType WITH_POSITIONS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private static final List<String> MARKS = List.of("qawl.schema", "qawl.analysis", "qawl.names", "qawl.embedder");

  private Schema() {}

  private static FieldType indexed(IndexOptions options) {
    FieldType type = new FieldType(StoredField.TYPE);
    type.setStored(false);
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        new NewsAnalyzer(Form.STEM), Map.of(WRITTEN, new NewsAnalyzer(Form.WRITTEN)));
  }

  /** What every commit says of itself: which versions wrote it. */
  static Map<String, String> marks(Optional<Embedder> embedder) {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put("qawl.schema", Integer.toString(VERSION));
    marks.put("qawl.analysis", Integer.toString(NewsAnalyzer.VERSION));
    marks.put("qawl.names", Integer.toString(Transliteration.VERSION));
    embedder.ifPresent(model -> marks.put("qawl.embedder", model.id()));
    return marks;
  }

  /** Marks in a sentence: {@code schema 3, analysis 1, names 1}. */
  static String versions(Map<String, String> marks) {
    return MARKS.stream()
        .filter(mark -> !mark.equals("qawl.embedder") || marks.containsKey(mark))
        .map(mark -> mark.substring("qawl.".length()) + " " + marks.getOrDefault(mark, "unknown"))
        .collect(Collectors.joining(", "));
  }

  /**
   * Refuses a commit that this version cannot read rightly.
   *
   * @throws IllegalArgumentException that says in a sentence what is wrong and what to do
   */
  static void check(String where, Map<String, String> marks, Map<String, String> ours) {
    if (!marks.containsKey("qawl.schema")) {
      throw new IllegalArgumentException("\"" + where + "\" is a Lucene index, but not one that Qawl wrote");
    }
    if (MARKS.stream().anyMatch(mark -> !Objects.equals(marks.get(mark), ours.get(mark)))) {
      throw new IllegalArgumentException(
          "\"" + where + "\" was written with " + versions(marks) + ", this Qawl reads " + versions(ours)
              + ": index the articles anew");
    }
  }
}
