package org.qawl.ingest;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.qawl.tables.Table;

/**
 * The paragraphs under an element: the text between the borders of blocks, and at {@code <br>} as plain text
 * is parted at line breaks. A repeated title, a date and a byline above the text are taken off; so is a
 * block that is nothing but links.
 */
final class TextBlocks {
  private static final double LINKS = .7;
  /** No opening of related.tsv is longer, with all vowel signs. */
  private static final int OPENING = 60;

  private static final List<String> RELATED = Table.of(TextBlocks.class, "related.tsv").rows().stream()
      .map(row -> plain(row.get("opening")))
      .toList();

  private final String title;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int depthOfLink;
  private Optional<LocalDate> date = Optional.empty();
  private String byline = "";

  /** @param without elements whose text is left out */
  TextBlocks(Element element, Set<Element> without, String title) {
    this.title = title;
    // The traversal does not recurse, so a page nested deeply is no danger to the stack.
    element.filter(new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        if (without.contains(node)) {
          flush();
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(node);
        return FilterResult.CONTINUE;
      }

      @Override
      public FilterResult tail(Node node, int depth) {
        leave(node);
        return FilterResult.CONTINUE;
      }
    });
    flush();
  }

  private void enter(Node node) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) text.append('\n');
      else if (element.isBlock() || isCell(element)) flush();
      if (element.normalName().equals("a")) depthOfLink++;
    }
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) return;
    if (element.normalName().equals("a")) depthOfLink--;
    if (element.isBlock() || isCell(element)) flush();
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** White space is one blank, as a browser shows it. */
  private void add(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00AD') continue; // a place to hyphenate, not a letter
      boolean isSpace = c <= ' ' || c == '\u00A0';
      if (!isSpace) text.append(c);
      else if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) text.append(' ');
    }
    if (depthOfLink > 0) linked += text.length() - before;
  }

  private void flush() {
    if (text.isEmpty()) return;
    boolean onlyLinks = linked > LINKS * text.length();
    for (String paragraph : Wording.paragraphs(text.toString().lines().toList())) {
      boolean leadsElsewhere = onlyLinks || linked > 0 && isRelated(paragraph);
      if (!leadsElsewhere && !isHeader(paragraph)) paragraphs.add(joined(paragraph));
    }
    text.setLength(0);
    linked = 0;
  }

  /** Where two breaks part paragraphs, a single one is a blank. */
  private static String joined(String paragraph) {
    return paragraph.replace(" \n", " ").replace('\n', ' ');
  }

  private boolean isHeader(String paragraph) {
    if (!paragraphs.isEmpty()) return false;
    if (Wording.same(title, paragraph)) return true;
    Optional<LocalDate> day = Dates.line(paragraph);
    Optional<String> author = Bylines.author(paragraph);
    if (date.isEmpty()) date = day;
    if (byline.isEmpty()) byline = author.orElse("");
    return day.isPresent() || author.isPresent();
  }

  private static boolean isRelated(String paragraph) {
    String plain = plain(paragraph.substring(0, Math.min(paragraph.length(), OPENING)));
    return RELATED.stream().anyMatch(plain::startsWith);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Mn}", "").toLowerCase(Locale.ROOT);
  }

  List<String> paragraphs() {
    return List.copyOf(paragraphs);
  }

  Optional<LocalDate> date() {
    return date;
  }

  String byline() {
    return byline;
  }
}
