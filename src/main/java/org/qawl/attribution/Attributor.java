package org.qawl.attribution;

import java.util.List;
import org.qawl.analysis.Language;
import org.qawl.names.Gazetteer;

/**
 * Decides who is credited with what in an article, by rules and tables.
 *
 * <p>Each statement says by which rule it was found and how certain that rule is. Nothing is learned from one article for
 * another: the same article always gives the same answer. Immutable, and safe for use by several threads.
 */
public final class Attributor {
  private static final class Standard {
    static final Attributor INSTANCE = new Attributor(Gazetteer.standard());
  }

  private final Gazetteer gazetteer;
  private final Reader arabic;
  private final Reader english;

  private Attributor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.arabic = new ArabicReader(gazetteer);
    this.english = new EnglishReader(gazetteer);
  }

  /** The attributor that comes with the library. */
  public static Attributor standard() {
    return Standard.INSTANCE;
  }

  /** This attributor with other people and bodies known beforehand. */
  public Attributor with(Gazetteer names) {
    return new Attributor(names);
  }

  /**
   * The paragraphs of an article with what was found in each, in their order.
   *
   * @param language of the article; names in the other script are found by the gazetteer only
   * @param title searched for the full forms of names; may be empty
   * @param paragraphs the paragraphs' text; a paragraph may be empty
   */
  public List<AttributedParagraph> attribute(Language language, String title, List<String> paragraphs) {
    Reader reader = language == Language.ARABIC ? arabic : english;
    return new ArticleReading(reader, gazetteer, title, List.copyOf(paragraphs)).read();
  }
}
