package org.qawl.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a query string into words, phrases and marks. Any quotation marks will do, in either direction; marks of
 * direction are not there; Arabic commas, semicolons and question marks are blanks, and so are Latin ones at the end
 * of a
 * word. What has a meaning elsewhere but not where it stands (a hyphen within a word, the colon of 10:30) is a letter
 * like
 * any other, and behind a backslash everything is.
 */
final class Lexer {
  private static final int DEEPEST = 20;
  private static final int MOST_OPERATORS = 200;
  private static final String OPENING = "\"“”„«»";
  private static final String ARABIC_BLANKS = "،؛؟";
  private static final String LATIN_BLANKS = ",;?";

  private final String query;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;
  private int depth;
  private int operators;
  private final Map<String, Integer> values = new HashMap<>();

  private Lexer(String query) {
    this.query = query;
  }

  static List<Lexeme> lexemes(String query) {
    Lexer lexer = new Lexer(query);
    while (lexer.skipBlanks()) lexer.next();
    return lexer.lexemes;
  }

  /** Words as a query string can give them again: on one line, without what is a blank to it. */
  static String plain(String text) {
    String words = oneLine(text).replaceAll("[" + ARABIC_BLANKS + "]", " ");
    return oneLine(words.replaceAll("[" + LATIN_BLANKS + "]+(?= |$)", ""));
  }

  /** A text without marks of direction, and blanks of any kind as one. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (isMarkOfDirection(c)) continue;
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  static boolean isMarkOfDirection(char c) {
    return c == '\u200e' || c == '\u200f' || c == '\u061c' || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || ARABIC_BLANKS.indexOf(c) >= 0;
  }

  static boolean isQuotationMark(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Whether nothing more of a word stands at a place. */
  private boolean endsAt(int place) {
    while (place < query.length() && isMarkOfDirection(query.charAt(place))) place++;
    if (place == query.length()) return true;
    char c = query.charAt(place);
    if (LATIN_BLANKS.indexOf(c) >= 0) return endsAt(place + 1);
    return isBlank(c) || c == ')' || c == '(';
  }

  private boolean skipBlanks() {
    while (at < query.length()) {
      char c = query.charAt(at);
      boolean blank = isBlank(c) || isMarkOfDirection(c) || LATIN_BLANKS.indexOf(c) >= 0 && endsAt(at);
      if (!blank) return true;
      at++;
    }
    return false;
  }

  private void next() {
    char c = query.charAt(at);
    int start = at;
    if (c == '(') {
      if (++depth > DEEPEST) {
        throw new QuerySyntaxException(at, "more than " + DEEPEST + " parentheses within each other");
      }
      mark(Lexeme.Kind.OPEN, 1);
    } else if (c == ')') {
      if (--depth < 0) throw new QuerySyntaxException(at, "\")\" closes nothing");
      mark(Lexeme.Kind.CLOSE, 1);
    } else if (isQuotationMark(c)) {
      phrase();
    } else if ("+-−!".indexOf(c) >= 0 && isBeforeWord() && !isInField()) {
      mark(c == '+' ? Lexeme.Kind.PLUS : Lexeme.Kind.NOT, 1);
    } else {
      word();
    }
    if (at == start) throw new IllegalStateException("nothing was read at " + at + " of " + query);
  }

  /** Whether the sign at this place stands before a word and behind none. */
  private boolean isBeforeWord() {
    return !endsAt(at + 1) || query.startsWith("(", at + 1);
  }

  private boolean isInField() {
    return !lexemes.isEmpty() && lexemes.getLast().kind() == Lexeme.Kind.FIELD;
  }

  private void mark(Lexeme.Kind kind, int length) {
    add(kind, query.substring(at, at + length), 0, at + length);
  }

  private void add(Lexeme.Kind kind, String text, int number, int end) {
    if (kind != Lexeme.Kind.WORD && kind != Lexeme.Kind.CLOSE && ++operators > MOST_OPERATORS) {
      throw new QuerySyntaxException(at, "more than " + MOST_OPERATORS + " operators, phrases and fields in one query");
    }
    if (kind == Lexeme.Kind.FIELD && values.merge(text, 1, Integer::sum) > QuerySyntax.MOST_VALUES) {
      throw new QuerySyntaxException(
          at, "more than " + QuerySyntax.MOST_VALUES + " times \"" + text + ":\" in one query");
    }
    lexemes.add(new Lexeme(kind, text, number, at, end));
    at = end;
  }

  private static String closing(char opening) {
    return switch (opening) {
      case '“', '„' -> "”“";
      case '”' -> "“”";
      case '«' -> "»";
      case '»' -> "«";
      default -> "\"";
    };
  }

  private void phrase() {
    String closing = closing(query.charAt(at));
    StringBuilder text = new StringBuilder();
    int end = at + 1;
    while (end < query.length() && closing.indexOf(query.charAt(end)) < 0) {
      char c = query.charAt(end);
      boolean escapes = c == '\\' && end + 1 < query.length()
          && (isQuotationMark(query.charAt(end + 1)) || query.charAt(end + 1) == '\\');
      if (escapes) c = query.charAt(++end);
      if (!isMarkOfDirection(c)) text.append(c);
      end++;
    }
    if (end == query.length()) {
      throw new QuerySyntaxException(at, "the quotation mark " + query.charAt(at) + " is not closed");
    }
    end++;
    if (text.toString().isBlank()) throw new QuerySyntaxException(at, "nothing stands between the quotation marks");
    if (end < query.length() && query.charAt(end) == '~') {
      Optional<Number> apart = number(end + 1);
      if (apart.isEmpty()) {
        throw new QuerySyntaxException(end, "behind \"~\" a number is expected: how far apart the words may be");
      }
      if (apart.get().value > QuerySyntax.MOST_APART || apart.get().value < 1) {
        throw new QuerySyntaxException(
            end,
            "words may be from 1 to " + QuerySyntax.MOST_APART + " apart, not " + query.substring(end + 1, apart.get().end));
      }
      add(Lexeme.Kind.PHRASE, text.toString(), apart.get().value, apart.get().end);
    } else {
      add(Lexeme.Kind.PHRASE, text.toString(), 0, end);
    }
  }

  /** A number in digits of either script, of which at most the first four count. */
  private record Number(int value, int end) {}

  private Optional<Number> number(int from) {
    int end = from;
    int value = 0;
    for (; end < query.length() && Character.isDigit(query.charAt(end)); end++) {
      if (end < from + 4) value = 10 * value + Character.digit(query.charAt(end), 10);
    }
    return end == from ? Optional.empty() : Optional.of(new Number(end > from + 4 ? Integer.MAX_VALUE : value, end));
  }

  private void word() {
    StringBuilder text = new StringBuilder();
    int end = at;
    boolean escaped = false;
    boolean inField = isInField();
    while (end < query.length()) {
      char c = query.charAt(end);
      if (c == '\\' && end + 1 < query.length()) {
        text.append(query.charAt(end + 1));
        end += 2;
        escaped = true;
        continue;
      }
      if (end > at && endsAt(end) || isBlank(c) || isQuotationMark(c) || c == ')') break;
      if (isMarkOfDirection(c)) {
        end++;
        continue;
      }
      if (!inField && c == '*') {
        prefix(text.toString(), end);
        return;
      }
      if (!inField && c == '~' && fuzzy(text.toString(), end)) return;
      if (!inField && c == ':' && field(text.toString(), end)) return;
      text.append(c);
      end++;
    }
    Optional<Lexeme.Kind> operator = escaped || inField ? Optional.empty() : operator(text.toString());
    add(operator.orElse(Lexeme.Kind.WORD), text.toString(), 0, end);
  }

  private static Optional<Lexeme.Kind> operator(String word) {
    return switch (word) {
      case "AND", "&&" -> Optional.of(Lexeme.Kind.AND);
      case "OR", "||" -> Optional.of(Lexeme.Kind.OR);
      case "NOT" -> Optional.of(Lexeme.Kind.NOT);
      default -> Optional.empty();
    };
  }

  private void prefix(String start, int star) {
    if (start.isEmpty()) throw new QuerySyntaxException(star, "a word cannot begin with \"*\"");
    if (!endsAt(star + 1)) throw new QuerySyntaxException(star, "\"*\" is expected at the end of a word only");
    QuerySyntax.at(at, () -> QuerySyntax.checkPrefix(start));
    add(Lexeme.Kind.PREFIX, start, 0, star + 1);
  }

  private boolean fuzzy(String word, int tilde) {
    Optional<Number> edits = number(tilde + 1);
    int end = edits.map(Number::end).orElse(tilde + 1);
    if (word.isEmpty() || !endsAt(end)) return false;
    QuerySyntax.at(at, () -> QuerySyntax.checkFuzzy(word, edits.map(Number::value).orElse(1)));
    add(Lexeme.Kind.FUZZY, word, edits.map(Number::value).orElse(1), end);
    return true;
  }

  /** Whether what stands before a colon is the name of a field; in 10:30, https://… and «قال: …» it is none. */
  private boolean field(String name, int colon) {
    boolean isName = !name.isEmpty() && name.codePoints().allMatch(Character::isLetter);
    boolean isAddress = query.startsWith("//", colon + 1);
    boolean endsWord = endsAt(colon + 1) && !query.startsWith("(", colon + 1);
    if (!isName || isAddress || endsWord) return false;
    Field field = Field.named(name).orElseThrow(() ->
        new QuerySyntaxException(at, "\"" + name + "\" is no field; expected " + QuerySyntax.fields()));
    add(Lexeme.Kind.FIELD, field.label(), 0, colon + 1);
    return true;
  }
}
