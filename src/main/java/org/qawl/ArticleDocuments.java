package org.qawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.qawl.analysis.Language;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.NameKey;

/** Makes an article's block of documents, and a passage out of one of them again. Thread-safe. */
final class ArticleDocuments {
  private final ArticleFacts facts;
  private final Gazetteer gazetteer;
  private final NameTerms names;
  private final Optional<Vectors> vectors;

  ArticleDocuments(ArticleFacts facts, Gazetteer gazetteer, NameTerms names, Optional<Vectors> vectors) {
    this.vectors = vectors;
    this.names = names;
    this.facts = facts;
    this.gazetteer = gazetteer;
  }

  /** One document a paragraph, in order; none for an article without paragraphs. */
  List<Document> of(Article article) {
    List<Document> block = new ArrayList<>();
    List<Facts> found = facts.of(article);
    for (int i = 0; i < found.size(); i++) {
      block.add(paragraph(article, i, article.paragraphs().get(i).text(), found.get(i)));
    }
    if (!block.isEmpty()) addNames(article, block);
    return block;
  }

  /** Names are looked up only to know how the index spells them, so one paragraph holds them for the whole article. */
  private void addNames(Article article, List<Document> block) {
    Set<String> terms = new LinkedHashSet<>(names.of(article.title()));
    for (Paragraph paragraph : article.paragraphs()) terms.addAll(names.of(paragraph.text()));
    for (String term : terms) block.getFirst().add(new StringField(Schema.NAME_KEYS, term, Field.Store.NO));
  }

  private Document paragraph(Article article, int position, String text, Facts facts) {
    Document document = new Document();
    document.add(new StringField(Schema.ARTICLE, article.id(), Field.Store.YES));
    document.add(new StoredField(Schema.POSITION, position));
    document.add(new NumericDocValuesField(Schema.POSITION, position));
    if (position == 0) document.add(new StringField(Schema.FIRST, "1", Field.Store.NO));

    document.add(new StoredField(Schema.TEXT, text));
    document.add(new Field(Schema.TEXT, text, Schema.WITH_OFFSETS));
    document.add(new Field(Schema.WRITTEN, text, Schema.WITH_OFFSETS));
    vectors.ifPresent(all -> all.addTo(document, text));
    for (String said : said(text, facts)) document.add(new Field(Schema.SAID, said, Schema.WITH_POSITIONS));
    document.add(new StoredField(Schema.TITLE, article.title()));
    document.add(new Field(Schema.TITLE, article.title(), Schema.WITH_POSITIONS));

    document.add(new NumericDocValuesField(Schema.SPEAKS, facts.speakers().size()));
    for (Speaker speaker : facts.speakers()) {
      document.add(new StringField(Schema.SPEAKER_ID, speaker.id(), Field.Store.NO));
      document.add(value(Schema.SPEAKER_NAME, speaker.name()));
      for (String form : forms(speaker)) document.add(new Field(Schema.SPEAKER, form, Schema.WITH_POSITIONS));
    }
    certainty(facts).ifPresent(percent -> document.add(new IntField(Schema.CERTAINTY, percent, Field.Store.NO)));
    for (String organization : facts.organizations()) {
      document.add(new StringField(Schema.ORGANIZATION_ID, Speaker.idOf(organization), Field.Store.NO));
      document.add(value(Schema.ORGANIZATION_NAME, organization));
    }

    if (!article.source().isBlank()) {
      document.add(new StoredField(Schema.SOURCE, article.source()));
      document.add(new StringField(Schema.SOURCE, NameKey.of(article.source()), Field.Store.NO));
      document.add(value(Schema.SOURCE, article.source()));
    }
    String language = language(text, article).code();
    document.add(new StringField(Schema.LANGUAGE, language, Field.Store.YES));
    document.add(value(Schema.LANGUAGE, language));
    article.date().ifPresent(day -> document.add(new LongField(Schema.DATE, day.toEpochDay(), Field.Store.YES)));
    document.add(new StoredField(Schema.URL, article.url()));
    document.add(new StoredField(Schema.FACTS, facts.encode()));
    return document;
  }

  private static Field value(String field, String value) {
    return new SortedSetDocValuesField(field, new BytesRef(value));
  }

  /** A speaker that the caller supplied says all of a paragraph in which no statement of theirs was made out. */
  private static List<String> said(String text, Facts facts) {
    if (facts.statements().isEmpty()) return facts.speakers().isEmpty() ? List.of() : List.of(text);
    return facts.statements().stream().map(statement -> said(text, statement)).toList();
  }

  private static OptionalInt certainty(Facts facts) {
    if (facts.statements().isEmpty()) return facts.speakers().isEmpty() ? OptionalInt.empty() : OptionalInt.of(100);
    return facts.statements().stream().mapToInt(statement -> (int) Math.round(100 * statement.certainty())).max();
  }

  private static String said(String text, Statement statement) {
    return text.substring(statement.start(), statement.end());
  }

  private Set<String> forms(Speaker speaker) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(speaker.name());
    forms.addAll(speaker.forms());
    gazetteer.find(speaker.name()).ifPresent(entry -> forms.addAll(entry.forms()));
    return forms;
  }

  private static Language language(String text, Article article) {
    return text.codePoints().anyMatch(Character::isLetter) ? Language.detect(text) : article.language();
  }

  /** The passage that a document's stored fields hold. */
  static Passage passage(Document fields, List<Highlight> highlights, float score) {
    BytesRef bytes = fields.getBinaryValue(Schema.FACTS);
    Facts facts = Facts.decode(bytes);
    Optional<LocalDate> date =
        Optional.ofNullable(fields.getField(Schema.DATE)).map(day -> LocalDate.ofEpochDay(day.numericValue().longValue()));
    return new Passage(
        fields.get(Schema.ARTICLE),
        fields.getField(Schema.POSITION).numericValue().intValue(),
        fields.get(Schema.TEXT),
        fields.get(Schema.TITLE),
        date,
        Objects.requireNonNullElse(fields.get(Schema.SOURCE), ""),
        fields.get(Schema.URL),
        Language.of(fields.get(Schema.LANGUAGE)),
        facts.statements(),
        facts.speakers(),
        facts.organizations(),
        highlights,
        score);
  }
}
