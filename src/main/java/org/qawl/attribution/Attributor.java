package org.qawl.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.qawl.analysis.Language;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.NameKey;
import org.qawl.tables.Memo;
import org.qawl.tables.Table;

/**
 * Decides who is credited with what in an article, by rules and tables.
 *
 * <p>Each statement says by which rule it was found and how certain that rule is. Nothing is learned from one article for
 * another: the same article always gives the same answer. Immutable, and safe for use by several threads.
 */
public final class Attributor {
  private static final class Standard {
    static final Attributor INSTANCE = new Attributor(Gazetteer.standard(), Additions.NONE);
  }

  /** How many names of speakers are remembered: news often quotes the same ones. */
  private static final int SPEAKERS = 1 << 12;

  private final Gazetteer gazetteer;
  private final Additions additions;
  private final Reader arabic;
  private final Reader english;
  /** The ids of names: that of the entry which the gazetteer has, else one made of the name. */
  private final Memo<String> ids;

  private Attributor(Gazetteer gazetteer, Additions additions) {
    this.gazetteer = gazetteer;
    this.additions = additions;
    this.arabic = new ArabicReader(gazetteer, additions);
    this.english = new EnglishReader(gazetteer, additions);
    this.ids = new Memo<>(SPEAKERS, name -> gazetteer.find(name).map(Entry::id).orElseGet(() -> NameKey.of(name)));
  }

  /** The attributor that comes with the library. */
  public static Attributor standard() {
    return Standard.INSTANCE;
  }

  /** This attributor with other people and bodies known beforehand. */
  public Attributor with(Gazetteer names) {
    return new Attributor(names, additions);
  }

  /**
   * This attributor with the reporting verbs of a table of the caller's, in the form of arabic-verbs.tsv or
   * english-verbs.tsv; columns that only explain may be left out. A form that the library knows as another verb's is taken
   * from the caller's.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if the table is broken; the message names file and line
   */
  public Attributor withVerbs(Path file) throws IOException {
    return new Attributor(gazetteer, additions.andVerbs(Table.of(file)));
  }

  /**
   * This attributor with the titles and posts of a table of the caller's, in the form of arabic-roles.tsv and
   * english-roles.tsv, in which both languages may stand. A row takes the place of the library's for the same noun.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if the table is broken; the message names file and line
   */
  public Attributor withTitles(Path file) throws IOException {
    return new Attributor(gazetteer, additions.andRoles(Table.of(file)));
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
    return new ArticleReading(reader, ids, title, List.copyOf(paragraphs)).read();
  }
}
