package org.qawl.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qawl.tables.Table;

/**
 * The people, bodies and places we know, under all the forms in which the news writes their names.
 *
 * <p>Forms are compared without regard to spelling habits: أ and ا, ة and ه, vowel marks, <i>al-</i> and <i>el-</i>,
 * capitals, diacritics, hyphens. Two things are strict: an acronym of up to four letters must stand in capitals
 * (<i>US</i>, not <i>us</i>), and a name begins and ends where a word does, what is written onto it apart.
 *
 * <p>All offsets are in UTF-16 units of the text as given. Immutable, and safe for use by several threads.
 */
public final class Gazetteer {
  /** A name may begin with the word, whatever stands behind it. */
  public static final int BEGINS = 1;
  /** The word may be a name by itself, without what is written onto it. */
  public static final int WHOLE = 1 << 1;
  /** The word may stand in a name behind its first. */
  public static final int FOLLOWS = 1 << 2;

  /** The word has Arabic letters and nothing else, so that it is one wherever blanks stand around it. */
  public static final int PLAIN = 1 << 3;

  /** Tells of the words of a text, asked for from its beginning, whether a name may begin with them. */
  @FunctionalInterface
  public interface Beginnings {
    /** Whether a name may begin with the word [start, end). */
    boolean mayBegin(int start, int end);

    /** A place at or behind one between two words such that no name begins before it. */
    default int next(int place) {
      return place;
    }

    /** Whether a name may go on behind a word that ends here, of a name that begins with the last word asked for. */
    default boolean mayGoOn(int end) {
      return true;
    }
  }

  private static final class Standard {
    static final Gazetteer INSTANCE = of(List.of(), Table.of(Gazetteer.class, "gazetteer.tsv"));
  }

  private final List<Entry> entries;
  private final NameTree tree;
  /** Forms without any Arabic article; only those that mean one entry. */
  private final Map<String, Entry> withoutArticles;

  private Gazetteer(List<Entry> entries, NameTree tree) {
    this.entries = List.copyOf(entries);
    this.tree = tree;
    this.withoutArticles = withoutArticles(tree);
  }

  /** The gazetteer that comes with the library. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /**
   * This gazetteer and a table of the user's, in the form of gazetteer.tsv; the column {@code wikidata} may be left out.
   * A row replaces the entry of the same id, and takes a form that another entry has.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if the table is broken; the message names file and line
   */
  public Gazetteer with(Path file) throws IOException {
    return of(entries, Table.of(file));
  }

  private static Gazetteer of(List<Entry> known, Table table) {
    NameTree tree = new NameTree();
    List<Entry> entries = new ArrayList<>();
    Map<String, Table.Row> rows = new HashMap<>();
    for (Table.Row row : table) {
      Entry entry = entry(row, table.has("wikidata"));
      Table.Row namesake = rows.putIfAbsent(entry.id(), row);
      if (namesake != null) throw row.broken("the id \"" + entry.id() + "\" is that of " + namesake);
      for (String form : entry.forms()) {
        tree.add(form, entry).ifPresent(other -> {
          throw row.broken("\"" + form + "\" is also a form of " + rows.get(other.id()));
        });
      }
      entries.add(entry);
    }
    for (Entry entry : known) {
      if (rows.containsKey(entry.id())) continue;
      for (String form : entry.forms()) tree.add(form, entry);
      entries.add(entry);
    }
    return new Gazetteer(entries, tree);
  }

  private static Entry entry(Table.Row row, boolean wikidata) {
    try {
      Entry entry = new Entry(
          row.get("id"), kind(row), row.get("arabic"), row.get("english"), row.list("aliases"),
          wikidata ? row.get("wikidata") : "");
      for (String form : entry.forms()) {
        if (Words.of(form).isEmpty()) throw new IllegalArgumentException("\"" + form + "\" has no letters");
      }
      return entry;
    } catch (IllegalArgumentException e) {
      throw row.broken(e.getMessage());
    }
  }

  private static Kind kind(Table.Row row) {
    for (Kind kind : Kind.values()) if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) return kind;
    throw new IllegalArgumentException("\"" + row.get("kind") + "\" is no kind");
  }

  private static Map<String, Entry> withoutArticles(NameTree tree) {
    Map<String, Entry> forms = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    tree.paths().forEach((path, entry) -> {
      String bare = withoutArticles(path);
      Entry other = forms.putIfAbsent(bare, entry);
      if (other != null && !other.id().equals(entry.id())) ambiguous.add(bare);
    });
    forms.keySet().removeAll(ambiguous);
    return forms;
  }

  private static String withoutArticles(String path) {
    StringBuilder bare = new StringBuilder();
    for (String key : path.split(" ")) bare.append(withoutArticle(key)).append(' ');
    return bare.toString();
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
  }

  /**
   * The entry with this name, in any of its forms and spellings, with or without the article or what is written onto it.
   * A title before the name is not removed. Empty if the name is unknown or blank.
   */
  public Optional<Entry> find(String name) {
    List<Word> words = Words.of(name);
    if (words.isEmpty()) return Optional.empty();
    return find(words).or(() -> words.size() > 1 && words.getFirst().key().equals("the")
        ? find(words.subList(1, words.size()))
        : Optional.empty());
  }

  /** The same for a name that is already cut into words; there must be at least one. */
  Optional<Entry> find(List<Word> words) {
    Optional<Entry> entry = tree.find(tree.root(), words);
    if (entry.isPresent() || !words.getFirst().arabic()) return entry;
    List<String> firsts = new ArrayList<>();
    firsts.add(words.getFirst().key());
    for (Proclitics.Rest rest : Proclitics.rests(words.getFirst().key())) firsts.add(rest.key());
    List<Word> others = words.subList(1, words.size());
    for (String first : firsts) {
      NameTree.Node node = tree.root().after(first);
      entry = node == null ? Optional.empty() : tree.find(node, others);
      if (entry.isPresent()) return entry;
    }
    StringBuilder rest = new StringBuilder();
    for (Word word : others) rest.append(withoutArticle(word.key())).append(' ');
    for (String first : firsts) {
      Entry bare = withoutArticles.get(withoutArticle(first) + ' ' + rest);
      if (bare != null) return Optional.of(bare);
    }
    return Optional.empty();
  }

  /** The names in a text, from its beginning; of those that begin at one word the longest, and none inside another. */
  public List<Mention> mentions(CharSequence text) {
    return new MentionFinder(tree, text, tree.beginnings(text)).find();
  }

  /** The same for a text of whose words the caller remembers whether a name {@link #may} begin with them. */
  public List<Mention> mentions(CharSequence text, Beginnings beginnings) {
    return new MentionFinder(tree, text, beginnings).find();
  }

  /**
   * What a word as it is written may be in a name: bits of {@link #BEGINS}, {@link #WHOLE}, {@link #FOLLOWS} and
   * {@link #PLAIN}.
   */
  public int may(String word) {
    return tree.may(word);
  }

  /** All entries; those of the table added last come first. */
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public String toString() {
    return "Gazetteer of " + entries.size() + " entries";
  }
}
