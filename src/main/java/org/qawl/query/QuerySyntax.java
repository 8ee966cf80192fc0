package org.qawl.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * Reads query strings.
 *
 * <pre>
 * truce Idlib                some of these words, the more the better
 * "voluntary return"         side by side, as written; any quotation marks: «عودة طوعية»
 * "return homes"~5           near each other
 * Idl*  truce~  truce~2      a word that begins so, or differs by one letter or two
 * +truce -Idlib              must hold this, must not hold that
 * truce AND (Idlib OR Homs)  also &amp;&amp; and ||, for a keyboard without capitals; NOT is -
 * speaker:Haddad org:"World Bank" source:Reuters title:truce lang:ar date:2024-12..2025-03 id:0412-ar
 * certain:0.8 tier:stem -tier:translation
 * </pre>
 *
 * <p>AND binds closer than OR, and OR closer than words side by side. A field outside of parentheses and operators
 * narrows
 * the whole query; of several speakers, organizations or sources any will do. {@code and}, {@code or}, {@code not}, و, أو
 * and ليس are words. A backslash makes a word of what follows. Fields have names in both languages (query-fields.tsv).
 */
public final class QuerySyntax {
  /** How far apart the words of a phrase may be allowed to be. */
  public static final int MOST_APART = 100;
  /** Fewer letters begin too many words. */
  public static final int SHORTEST_PREFIX = 2;

  /** Of one field in a query. */
  public static final int MOST_VALUES = 20;

  private static final int SHORTEST_FUZZY = 3;
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 20_000;
  private static final String ANY = "any";

  private static final Pattern QUOTED = Pattern.compile(
      "\"([^\"]*)\"|[“„]([^”“]*)[”“]|”([^“”]*)[“”]|«([^»]*)»|»([^«]*)«");

  private final String query;
  private final List<Lexeme> lexemes;

  private QuerySyntax(String query) {
    this.query = query;
    this.lexemes = Lexer.lexemes(query);
  }

  /**
   * The clause of a query string; every passage if it is blank.
   *
   * @throws QuerySyntaxException that says where it cannot be read, and what was expected
   */
  public static Clause parse(String query) {
    if (query.length() > LONGEST) {
      throw new QuerySyntaxException(LONGEST, "a query of more than " + LONGEST + " characters");
    }
    QuerySyntax syntax = new QuerySyntax(query);
    return syntax.lexemes.isEmpty() ? Clause.EVERYTHING : syntax.clause();
  }

  /** The clause of plain words, and of phrases between quotation marks; nothing else has a meaning beside them. */
  public static Clause words(String text) {
    Matcher quoted = QUOTED.matcher(text);
    List<Clause> parts = new ArrayList<>();
    int at = 0;
    while (quoted.find()) {
      parts.add(Clause.words(text.substring(at, quoted.start())));
      String phrase = Lexer.oneLine(quoted.group().substring(1, quoted.group().length() - 1));
      if (!phrase.isEmpty()) parts.add(Clause.exact(phrase));
      at = quoted.end();
    }
    parts.add(Clause.words(text.substring(at)));
    return new Clause.Group(List.of(), parts, List.of()).simple();
  }

  static void checkPrefix(String start) {
    if (letters(start) < SHORTEST_PREFIX || start.indexOf(' ') >= 0) {
      throw new IllegalArgumentException(
          "\"" + start + "*\": before \"*\" a word of at least " + SHORTEST_PREFIX + " letters is expected");
    }
  }

  static void checkFuzzy(String word, int edits) {
    if (letters(word) < SHORTEST_FUZZY || word.indexOf(' ') >= 0) {
      throw new IllegalArgumentException(
          "\"" + word + "~\": before \"~\" a word of at least " + SHORTEST_FUZZY + " letters is expected");
    }
    if (edits < 1 || edits > MOST_EDITS) {
      throw new IllegalArgumentException("\"" + word + "~" + edits + "\": 1 or 2 letters may differ");
    }
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetterOrDigit).count();
  }

  static String fields() {
    return Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", "));
  }

  /** Gives a complaint about a value its place. */
  static void at(int position, Runnable check) {
    try {
      check.run();
    } catch (QuerySyntaxException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new QuerySyntaxException(position, e.getMessage());
    }
  }

  /**
   * Lucene's parser decides what belongs together. It is given the marks as it knows them, and in place of each word or
   * phrase a number, so that none of its other operators can be met by chance.
   */
  private Clause clause() {
    StringBuilder skeleton = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      checkField(i);
      places.add(skeleton.length());
      Lexeme lexeme = lexemes.get(i);
      skeleton.append(
          switch (lexeme.kind()) {
            case AND -> "AND ";
            case OR -> "OR ";
            case NOT -> "-";
            case PLUS -> "+";
            case OPEN -> "(";
            case CLOSE -> ") ";
            case FIELD -> opens(i + 1) ? lexeme.text() + ":" : "";
            default -> "w" + i + " ";
          });
    }
    try {
      Clause clause = Clauses.simple(clause(new StandardSyntaxParser().parse(skeleton, ANY)));
      checkPlaces(clause);
      return clause;
    } catch (QueryNodeParseException e) {
      throw misplaced(e, places);
    }
  }

  private boolean opens(int index) {
    return index < lexemes.size() && lexemes.get(index).kind() == Lexeme.Kind.OPEN;
  }

  private void checkField(int index) {
    Lexeme field = lexemes.get(index);
    if (field.kind() != Lexeme.Kind.FIELD) return;
    if (index + 1 == lexemes.size() || !opens(index + 1) && !isValue(lexemes.get(index + 1))) {
      throw new QuerySyntaxException(field.end(), "behind \"" + field.text() + ":\" a value is expected");
    }
    int depth = 0;
    for (int i = index + 1; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      if (lexeme.kind() == Lexeme.Kind.OPEN) depth++;
      if (lexeme.kind() == Lexeme.Kind.CLOSE && --depth == 0 || depth == 0) return;
      if (lexeme.kind() == Lexeme.Kind.FIELD || lexeme.isAtom() && !isValue(lexeme)) {
        throw new QuerySyntaxException(
            lexeme.start(),
            "within \"" + field.text() + ":(…)\" words and phrases are expected, not \"" + written(lexeme) + "\"");
      }
    }
  }

  private String written(Lexeme lexeme) {
    return query.substring(lexeme.start(), lexeme.end());
  }

  private static boolean isValue(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.WORD || lexeme.kind() == Lexeme.Kind.PHRASE && lexeme.number() == 0;
  }

  private QuerySyntaxException misplaced(QueryNodeParseException e, List<Integer> places) {
    if (!(e instanceof ParseException parse) || parse.currentToken == null) {
      throw new IllegalStateException("Lucene's parser failed on \"" + query + "\"", e);
    }
    int index = places.indexOf(parse.currentToken.next.beginColumn);
    String expected = "a word, a phrase or \"(\" is expected";
    boolean ends = parse.currentToken.next.kind == 0 || index < 0;
    if (ends && parenthesesOpen()) {
      return new QuerySyntaxException(query.length(), "\")\" is expected, the query ends here");
    }
    if (ends) return new QuerySyntaxException(query.length(), expected + ", but the query ends here");
    Lexeme lexeme = lexemes.get(index);
    return new QuerySyntaxException(lexeme.start(), expected + ", not \"" + written(lexeme) + "\"");
  }

  private boolean parenthesesOpen() {
    long opened = lexemes.stream().filter(lexeme -> lexeme.kind() == Lexeme.Kind.OPEN).count();
    long closed = lexemes.stream().filter(lexeme -> lexeme.kind() == Lexeme.Kind.CLOSE).count();
    boolean complete = lexemes.getLast().isAtom() || lexemes.getLast().kind() == Lexeme.Kind.CLOSE;
    return opened > closed && complete;
  }

  private Clause clause(QueryNode node) {
    return switch (node) {
      case FieldQueryNode leaf -> leaf(leaf);
      case GroupQueryNode group -> group(group);
      case AndQueryNode all -> together(all.getChildren(), true);
      case OrQueryNode any -> new Clause.Any(any.getChildren().stream().map(this::clause).toList());
      case BooleanQueryNode some -> together(some.getChildren(), false);
      case ModifierQueryNode one -> together(List.of(one), false);
      default -> throw new IllegalStateException("no query of ours has a " + node.getClass().getSimpleName());
    };
  }

  private Clause together(List<QueryNode> nodes, boolean all) {
    List<Clause> required = new ArrayList<>();
    List<Clause> optional = new ArrayList<>();
    List<Clause> forbidden = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof ModifierQueryNode one) {
        boolean not = one.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
        (not ? forbidden : required).add(clause(one.getChild()));
      } else {
        (all ? required : optional).add(clause(node));
      }
    }
    return Clauses.simple(new Clause.Group(required, optional, forbidden));
  }

  private static int index(FieldQueryNode leaf) {
    return Integer.parseInt(leaf.getTextAsString().substring(1));
  }

  private Clause leaf(FieldQueryNode leaf) {
    int index = index(leaf);
    Lexeme lexeme = lexemes.get(index);
    if (index > 0 && lexemes.get(index - 1).kind() == Lexeme.Kind.FIELD) {
      return has(lexemes.get(index - 1).text(), lexeme.text(), lexeme.start());
    }
    return switch (lexeme.kind()) {
      case WORD -> words(lexeme);
      case PHRASE -> new Clause.Phrase(lexeme.text(), lexeme.number());
      case PREFIX -> new Clause.Prefix(lexeme.text());
      case FUZZY -> new Clause.Fuzzy(lexeme.text(), lexeme.number());
      default -> throw new IllegalStateException(lexeme + " is nothing to look for");
    };
  }

  private static Clause words(Lexeme lexeme) {
    return Lexer.plain(lexeme.text()).isEmpty() ? Clause.EVERYTHING : new Clause.Words(lexeme.text());
  }

  private static Clause has(String label, String value, int position) {
    Field field = Field.named(label).orElseThrow();
    Clause[] clause = {Clause.EVERYTHING};
    at(position, () -> clause[0] = new Clause.Has(field, value));
    return clause[0];
  }

  private Clause group(GroupQueryNode group) {
    Clause inner = Clauses.simple(clause(group.getChild()));
    FieldQueryNode first = first(group);
    String field = first.getFieldAsString();
    return field.equals(ANY) ? inner : within(field, inner, lexemes.get(index(first)).start());
  }

  private static FieldQueryNode first(QueryNode node) {
    return node instanceof FieldQueryNode leaf ? leaf : first(node.getChildren().getFirst());
  }

  /** Words as values of a field. */
  private static Clause within(String field, Clause clause, int position) {
    return switch (clause) {
      case Clause.Words words -> has(field, words.text(), position);
      case Clause.Phrase phrase -> has(field, phrase.text(), position);
      case Clause.Any any -> new Clause.Any(within(field, any.alternatives(), position));
      case Clause.Group all -> new Clause.Group(
          within(field, all.required(), position),
          within(field, all.optional(), position),
          within(field, all.forbidden(), position));
      default -> clause;
    };
  }

  private static List<Clause> within(String field, List<Clause> clauses, int position) {
    return clauses.stream().map(one -> within(field, one, position)).toList();
  }

  /** What is said of the whole query cannot be said of a part of it. */
  private void checkPlaces(Clause clause) {
    boolean misplaced = switch (clause) {
      case Clause.Any any -> Clauses.holdWholeQuery(any.alternatives());
      case Clause.Group group -> Stream.of(group.required(), group.optional(), group.forbidden())
          .flatMap(List::stream)
          .anyMatch(part -> !(part instanceof Clause.Has) && Clauses.holdWholeQuery(List.of(part)));
      default -> false;
    };
    if (misplaced) {
      throw misplaced("is said of the whole query, outside of parentheses and OR", Field::isOfWholeQuery);
    }
    if (!(clause instanceof Clause.Group group)) return;
    if (group.forbidden().stream().anyMatch(part -> part instanceof Clause.Has has && has.field() == Field.CERTAINTY)) {
      throw misplaced("cannot be forbidden", field -> field == Field.CERTAINTY);
    }
    if (group.forbidden().contains(Clause.has(Field.TIER, "exact"))) {
      throw misplaced("cannot leave out words as written", field -> field == Field.TIER);
    }
  }

  private QuerySyntaxException misplaced(String why, Predicate<Field> which) {
    Lexeme field = lexemes.stream()
        .filter(lexeme -> lexeme.kind() == Lexeme.Kind.FIELD && which.test(Field.named(lexeme.text()).orElseThrow()))
        .findFirst()
        .orElseThrow();
    return new QuerySyntaxException(field.start(), "\"" + field.text() + ":\" " + why);
  }
}
