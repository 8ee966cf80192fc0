package org.qawl;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;

/**
 * The fields of an index, a document a paragraph. The paragraphs of an article are one block, so that they
 * come and go together.
 */
final class Schema {
  /** Counts changes of the fields below; an index of another number cannot be read. */
  static final int VERSION = 2;

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

  // What it is narrowed by.
  /** The stems of its speakers' names, in every form known. */
  static final String SPEAKER = "speaker";
  static final String SPEAKER_ID = "speaker_id";
  static final String ORGANIZATION_ID = "organization_id";
  static final String SOURCE = "source";
  static final String LANGUAGE = "language";
  /** Days since 1970-01-01. */
  static final String DATE = "date";
  /** How certain the surest statement is, in percent; passages without a statement lack it. */
  static final String CERTAINTY = "certainty";
  static final String ARTICLE = "article";
  /** Stands in an article's first paragraph alone, so that articles can be counted. */
  static final String FIRST = "first";
  /** How many speakers a paragraph has; a value beside the documents. */
  static final String SPEAKS = "speaks";

  // What it is shown from, beside the text, title, article, date and source.
  /** The paragraph's place in its article, from 0; also as a value beside the documents. */
  static final String POSITION = "position";
  static final String URL = "url";
  /** Statements, speakers and organizations; see {@link Facts}. */
  static final String FACTS = "facts";

  /** Stems or words whose places in the text a highlight will ask for. */
  static final FieldType WITH_OFFSETS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  static final FieldType WITH_POSITIONS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private static final String SCHEMA_KEY = "qawl.schema";
  private static final String ANALYSIS_KEY = "qawl.analysis";

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

  /** What every commit says of itself. */
  static Map<String, String> marks() {
    return Map.of(
        SCHEMA_KEY, Integer.toString(VERSION), ANALYSIS_KEY, Integer.toString(NewsAnalyzer.VERSION));
  }

  /**
   * Refuses a commit that this version cannot read rightly.
   *
   * @throws IllegalArgumentException that says in a sentence what is wrong and what to do
   */
  static void check(String where, Map<String, String> marks) {
    String schema = marks.get(SCHEMA_KEY);
    String analysis = marks.get(ANALYSIS_KEY);
    if (schema == null || analysis == null) {
      throw new IllegalArgumentException("\"" + where + "\" is a Lucene index, but not one that Qawl wrote");
    }
    if (!schema.equals(Integer.toString(VERSION)) || !analysis.equals(Integer.toString(NewsAnalyzer.VERSION))) {
      throw new IllegalArgumentException(
          "\"" + where + "\" was written with schema " + schema + " and analysis " + analysis + ", this Qawl reads schema "
              + VERSION + " and analysis " + NewsAnalyzer.VERSION + ": index the articles anew");
    }
  }
}
